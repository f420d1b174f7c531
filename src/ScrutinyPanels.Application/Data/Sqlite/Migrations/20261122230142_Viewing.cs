using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ScrutinyPanels.Application.Data.Sqlite.Migrations
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

            migrationBuilder.AddColumn<bool>(
                name: "SaidKept",
                table: "FootageHolds",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateIndex(
                name: "IX_Encounters_JoinedTo",
                table: "Encounters",
                column: "JoinedTo",
                filter: "JoinedTo IS NOT NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Encounters_JoinedTo",
                table: "Encounters");

            migrationBuilder.DropColumn(
                name: "SaidKept",
                table: "FootageHolds");

            migrationBuilder.CreateIndex(
                name: "IX_Encounters_JoinedTo",
                table: "Encounters",
                column: "JoinedTo");
        }
    }
}
