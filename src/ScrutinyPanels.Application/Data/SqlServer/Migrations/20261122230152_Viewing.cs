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
