using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ScrutinyPanels.Application.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Reviews : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTime>(
                name: "ProfilingAllowedAt",
                table: "Forces",
                type: "TEXT",
                precision: 6,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ProfilingAllowedBy",
                table: "Forces",
                type: "TEXT",
                maxLength: 120,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Field",
                table: "DrawStratum",
                type: "TEXT",
                maxLength: 60,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Value",
                table: "DrawStratum",
                type: "TEXT",
                maxLength: 200,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<int>(
                name: "Method",
                table: "Draws",
                type: "INTEGER",
                nullable: false,
                defaultValue: 1);

            migrationBuilder.AddColumn<string>(
                name: "PickReason",
                table: "Draws",
                type: "TEXT",
                maxLength: 400,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<int>(
                name: "Theme",
                table: "Draws",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "FootageHolds",
                columns: table => new
                {
                    CaseId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    AreaId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    ForceId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    PanelId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    AskedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    DeletedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Answer = table.Column<int>(type: "INTEGER", nullable: true),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    AnsweredAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    AnsweredBy = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: true),
                    LostAfterHold = table.Column<bool>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FootageHolds", x => x.CaseId);
                    table.ForeignKey(
                        name: "FK_FootageHolds_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_FootageHolds_ForceId_Answer",
                table: "FootageHolds",
                columns: new[] { "ForceId", "Answer" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "FootageHolds");

            migrationBuilder.DropColumn(
                name: "ProfilingAllowedAt",
                table: "Forces");

            migrationBuilder.DropColumn(
                name: "ProfilingAllowedBy",
                table: "Forces");

            migrationBuilder.DropColumn(
                name: "Field",
                table: "DrawStratum");

            migrationBuilder.DropColumn(
                name: "Value",
                table: "DrawStratum");

            migrationBuilder.DropColumn(
                name: "Method",
                table: "Draws");

            migrationBuilder.DropColumn(
                name: "PickReason",
                table: "Draws");

            migrationBuilder.DropColumn(
                name: "Theme",
                table: "Draws");
        }
    }
}
