using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ScrutinyPanels.Application.Data.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class Inbox : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "RepliesNeedApproval",
                table: "Forces",
                type: "bit",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateTable(
                name: "ReplyDrafts",
                columns: table => new
                {
                    RecommendationId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    Decision = table.Column<int>(type: "int", nullable: false),
                    Explanation = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    Promise = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    PromisedBy = table.Column<DateOnly>(type: "date", nullable: true),
                    SavedAt = table.Column<DateTime>(type: "datetime2(6)", precision: 6, nullable: false),
                    AskedAt = table.Column<DateTime>(type: "datetime2(6)", precision: 6, nullable: true),
                    AskedBy = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: true),
                    SentBackBecause = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReplyDrafts", x => x.RecommendationId);
                    table.ForeignKey(
                        name: "FK_ReplyDrafts_Recommendations_RecommendationId",
                        column: x => x.RecommendationId,
                        principalTable: "Recommendations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ReplyLinks",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    RecommendationId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    ForceId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    TokenHash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    MadeBy = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: true),
                    MadeAt = table.Column<DateTime>(type: "datetime2(6)", precision: 6, nullable: false),
                    ExpiresAt = table.Column<DateTime>(type: "datetime2(6)", precision: 6, nullable: false),
                    TakenBackAt = table.Column<DateTime>(type: "datetime2(6)", precision: 6, nullable: true),
                    UsedAt = table.Column<DateTime>(type: "datetime2(6)", precision: 6, nullable: true),
                    Post = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Decision = table.Column<int>(type: "int", nullable: false),
                    Explanation = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    Promise = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    PromisedBy = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReplyLinks", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ReplyLinks_Forces_ForceId",
                        column: x => x.ForceId,
                        principalTable: "Forces",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ReplyLinks_Recommendations_RecommendationId",
                        column: x => x.RecommendationId,
                        principalTable: "Recommendations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_ReplyLinks_ForceId",
                table: "ReplyLinks",
                column: "ForceId");

            migrationBuilder.CreateIndex(
                name: "IX_ReplyLinks_RecommendationId",
                table: "ReplyLinks",
                column: "RecommendationId");

            migrationBuilder.CreateIndex(
                name: "IX_ReplyLinks_TokenHash",
                table: "ReplyLinks",
                column: "TokenHash",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ReplyDrafts");

            migrationBuilder.DropTable(
                name: "ReplyLinks");

            migrationBuilder.DropColumn(
                name: "RepliesNeedApproval",
                table: "Forces");
        }
    }
}
