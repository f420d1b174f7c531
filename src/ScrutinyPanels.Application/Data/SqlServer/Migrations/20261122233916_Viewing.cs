using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ScrutinyPanels.Application.Data.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class Viewing : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Encounters_JoinedTo",
                table: "Encounters");

            migrationBuilder.AddColumn<int>(
                name: "Watched",
                table: "Reviews",
                type: "int",
                nullable: true);

            migrationBuilder.AddColumn<byte[]>(
                name: "AdoptedBy",
                table: "PanelRules",
                type: "binary(16)",
                fixedLength: true,
                maxLength: 16,
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "SaidKept",
                table: "FootageHolds",
                type: "bit",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AlterColumn<string>(
                name: "Name",
                table: "DrawStratum",
                type: "nvarchar(300)",
                maxLength: 300,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "nvarchar(60)",
                oldMaxLength: 60);

            migrationBuilder.AddColumn<int>(
                name: "AddedTags",
                table: "Cases",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "Answer",
                table: "CaseReader",
                type: "int",
                nullable: false,
                defaultValue: 1);

            migrationBuilder.AddColumn<bool>(
                name: "IsReserve",
                table: "CaseReader",
                type: "bit",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateTable(
                name: "ViewingSessions",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    AreaId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    PanelId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    CaseId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: true),
                    Clip = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Tags = table.Column<int>(type: "int", nullable: false),
                    StartedAt = table.Column<DateTime>(type: "datetime2(6)", precision: 6, nullable: false),
                    StoppedAt = table.Column<DateTime>(type: "datetime2(6)", precision: 6, nullable: true),
                    TookPlace = table.Column<bool>(type: "bit", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ViewingSessions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ViewingSessions_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ViewingSessions_Panels_PanelId",
                        column: x => x.PanelId,
                        principalTable: "Panels",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ViewingEntries",
                columns: table => new
                {
                    SessionId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    StartedAt = table.Column<DateTime>(type: "datetime2(6)", precision: 6, nullable: false),
                    StoppedAt = table.Column<DateTime>(type: "datetime2(6)", precision: 6, nullable: true),
                    TookPlace = table.Column<bool>(type: "bit", nullable: false),
                    Why = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    WrittenBy = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: true),
                    WrittenAt = table.Column<DateTime>(type: "datetime2(6)", precision: 6, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ViewingEntries", x => new { x.SessionId, x.Number });
                    table.ForeignKey(
                        name: "FK_ViewingEntries_ViewingSessions_SessionId",
                        column: x => x.SessionId,
                        principalTable: "ViewingSessions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ViewingPresences",
                columns: table => new
                {
                    SessionId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    UserId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ViewingPresences", x => new { x.SessionId, x.UserId });
                    table.ForeignKey(
                        name: "FK_ViewingPresences_ViewingSessions_SessionId",
                        column: x => x.SessionId,
                        principalTable: "ViewingSessions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Encounters_JoinedTo",
                table: "Encounters",
                column: "JoinedTo",
                filter: "JoinedTo IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_ViewingPresences_UserId",
                table: "ViewingPresences",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_ViewingSessions_CaseId",
                table: "ViewingSessions",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_ViewingSessions_PanelId_StartedAt",
                table: "ViewingSessions",
                columns: new[] { "PanelId", "StartedAt" });

            // Who has begun, sent or passed is not asked again whether they can look.
            migrationBuilder.Sql("""UPDATE "CaseReader" SET "Answer" = 2 WHERE EXISTS (SELECT 1 FROM "Reviews" r WHERE r."CaseId" = "CaseReader"."CaseId" AND r."UserId" = "CaseReader"."UserId")""");

            // 1 is preserved, 4 is evidential.
            migrationBuilder.Sql("""UPDATE "FootageHolds" SET "SaidKept" = 1 WHERE "Answer" IN (1, 4) OR "LostAfterHold" = 1""");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ViewingEntries");

            migrationBuilder.DropTable(
                name: "ViewingPresences");

            migrationBuilder.DropTable(
                name: "ViewingSessions");

            migrationBuilder.DropIndex(
                name: "IX_Encounters_JoinedTo",
                table: "Encounters");

            migrationBuilder.DropColumn(
                name: "Watched",
                table: "Reviews");

            migrationBuilder.DropColumn(
                name: "AdoptedBy",
                table: "PanelRules");

            migrationBuilder.DropColumn(
                name: "SaidKept",
                table: "FootageHolds");

            migrationBuilder.DropColumn(
                name: "AddedTags",
                table: "Cases");

            migrationBuilder.DropColumn(
                name: "Answer",
                table: "CaseReader");

            migrationBuilder.DropColumn(
                name: "IsReserve",
                table: "CaseReader");

            migrationBuilder.AlterColumn<string>(
                name: "Name",
                table: "DrawStratum",
                type: "nvarchar(60)",
                maxLength: 60,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "nvarchar(300)",
                oldMaxLength: 300);

            migrationBuilder.CreateIndex(
                name: "IX_Encounters_JoinedTo",
                table: "Encounters",
                column: "JoinedTo");
        }
    }
}
