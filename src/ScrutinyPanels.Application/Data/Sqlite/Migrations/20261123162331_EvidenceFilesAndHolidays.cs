using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ScrutinyPanels.Application.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class EvidenceFilesAndHolidays : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "FileFingerprint",
                table: "RecommendationEvidence",
                type: "TEXT",
                maxLength: 64,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "FileName",
                table: "RecommendationEvidence",
                type: "TEXT",
                maxLength: 120,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<long>(
                name: "FileSize",
                table: "RecommendationEvidence",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<int>(
                name: "FileType",
                table: "RecommendationEvidence",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "AddedHolidays",
                columns: table => new
                {
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    AddedBy = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: true),
                    AddedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AddedHolidays", x => x.Day);
                });

            migrationBuilder.CreateTable(
                name: "EvidenceContents",
                columns: table => new
                {
                    RecommendationId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Bytes = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EvidenceContents", x => new { x.RecommendationId, x.Number });
                    table.ForeignKey(
                        name: "FK_EvidenceContents_RecommendationEvidence_RecommendationId_Number",
                        columns: x => new { x.RecommendationId, x.Number },
                        principalTable: "RecommendationEvidence",
                        principalColumns: new[] { "RecommendationId", "Number" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Recommendations_SentAt",
                table: "Recommendations",
                column: "SentAt");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AddedHolidays");

            migrationBuilder.DropTable(
                name: "EvidenceContents");

            migrationBuilder.DropIndex(
                name: "IX_Recommendations_SentAt",
                table: "Recommendations");

            migrationBuilder.DropColumn(
                name: "FileFingerprint",
                table: "RecommendationEvidence");

            migrationBuilder.DropColumn(
                name: "FileName",
                table: "RecommendationEvidence");

            migrationBuilder.DropColumn(
                name: "FileSize",
                table: "RecommendationEvidence");

            migrationBuilder.DropColumn(
                name: "FileType",
                table: "RecommendationEvidence");
        }
    }
}
