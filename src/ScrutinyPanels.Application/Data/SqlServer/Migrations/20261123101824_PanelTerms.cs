using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ScrutinyPanels.Application.Data.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class PanelTerms : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {

            migrationBuilder.AddColumn<bool>(
                name: "CallsCount",
                table: "PanelRules",
                type: "bit",
                nullable: false,
                defaultValue: true);

            migrationBuilder.AddColumn<bool>(
                name: "ChairCounts",
                table: "PanelRules",
                type: "bit",
                nullable: false,
                defaultValue: true);

            migrationBuilder.AddColumn<int>(
                name: "LeastMeetings",
                table: "PanelRules",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "MeetsEveryMonths",
                table: "PanelRules",
                type: "int",
                nullable: false,
                defaultValue: 3);

            migrationBuilder.AddColumn<int>(
                name: "MostTerms",
                table: "PanelRules",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<bool>(
                name: "MustBeTrained",
                table: "PanelRules",
                type: "bit",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "MustBeVetted",
                table: "PanelRules",
                type: "bit",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "MustSign",
                table: "PanelRules",
                type: "bit",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<int>(
                name: "NoticeUnit",
                table: "PanelRules",
                type: "int",
                nullable: false,
                defaultValue: 1);

            migrationBuilder.AddColumn<string>(
                name: "ReportsTo",
                table: "PanelRules",
                type: "nvarchar(120)",
                maxLength: 120,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<int>(
                name: "TermYears",
                table: "PanelRules",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "WhoDraws",
                table: "PanelRules",
                type: "int",
                nullable: false,
                defaultValue: 1);

            migrationBuilder.AddColumn<int>(
                name: "WhoMayCome",
                table: "PanelRules",
                type: "int",
                nullable: false,
                defaultValue: 1);

            migrationBuilder.AddColumn<bool>(
                name: "OfficeDraws",
                table: "Draws",
                type: "bit",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateTable(
                name: "ConfidentialityAgreements",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    AreaId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    Words = table.Column<string>(type: "nvarchar(max)", maxLength: 8000, nullable: false),
                    PublishedAt = table.Column<DateTime>(type: "datetime2(6)", precision: 6, nullable: false),
                    PublishedBy = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ConfidentialityAgreements", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ConfidentialityAgreements_Areas_AreaId",
                        column: x => x.AreaId,
                        principalTable: "Areas",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "MemberStandings",
                columns: table => new
                {
                    PanelId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    UserId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    VettedUntil = table.Column<DateOnly>(type: "date", nullable: true),
                    TrainedUntil = table.Column<DateOnly>(type: "date", nullable: true),
                    KeptAt = table.Column<DateTime>(type: "datetime2(6)", precision: 6, nullable: false),
                    KeptBy = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MemberStandings", x => new { x.PanelId, x.UserId });
                    table.ForeignKey(
                        name: "FK_MemberStandings_Panels_PanelId",
                        column: x => x.PanelId,
                        principalTable: "Panels",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "TermsOfReference",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    PanelId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    Words = table.Column<string>(type: "nvarchar(max)", maxLength: 20000, nullable: false),
                    VotedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    RecordedAt = table.Column<DateTime>(type: "datetime2(6)", precision: 6, nullable: false),
                    RecordedBy = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: true),
                    Vote_Abstained = table.Column<int>(type: "int", nullable: false),
                    Vote_Against = table.Column<int>(type: "int", nullable: false),
                    Vote_For = table.Column<int>(type: "int", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TermsOfReference", x => x.Id);
                    table.ForeignKey(
                        name: "FK_TermsOfReference_Panels_PanelId",
                        column: x => x.PanelId,
                        principalTable: "Panels",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AgreementSignatures",
                columns: table => new
                {
                    AgreementId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    UserId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    SignedAt = table.Column<DateTime>(type: "datetime2(6)", precision: 6, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AgreementSignatures", x => new { x.UserId, x.AgreementId });
                    table.ForeignKey(
                        name: "FK_AgreementSignatures_ConfidentialityAgreements_AgreementId",
                        column: x => x.AgreementId,
                        principalTable: "ConfidentialityAgreements",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_AgreementSignatures_AgreementId",
                table: "AgreementSignatures",
                column: "AgreementId");

            migrationBuilder.CreateIndex(
                name: "IX_ConfidentialityAgreements_AreaId_Number",
                table: "ConfidentialityAgreements",
                columns: new[] { "AreaId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_TermsOfReference_PanelId_Number",
                table: "TermsOfReference",
                columns: new[] { "PanelId", "Number" },
                unique: true);

            // What a panel reported to belongs to its rules from now on: it was the same under every version of them.
            migrationBuilder.Sql("""UPDATE "PanelRules" SET "ReportsTo" = (SELECT p."ReportsTo" FROM "Panels" p WHERE p."Id" = "PanelRules"."PanelId")""");

            migrationBuilder.DropColumn(
                name: "ReportsTo",
                table: "Panels");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AgreementSignatures");

            migrationBuilder.DropTable(
                name: "MemberStandings");

            migrationBuilder.DropTable(
                name: "TermsOfReference");

            migrationBuilder.DropTable(
                name: "ConfidentialityAgreements");

            migrationBuilder.DropColumn(
                name: "CallsCount",
                table: "PanelRules");

            migrationBuilder.DropColumn(
                name: "ChairCounts",
                table: "PanelRules");

            migrationBuilder.DropColumn(
                name: "LeastMeetings",
                table: "PanelRules");

            migrationBuilder.DropColumn(
                name: "MeetsEveryMonths",
                table: "PanelRules");

            migrationBuilder.DropColumn(
                name: "MostTerms",
                table: "PanelRules");

            migrationBuilder.DropColumn(
                name: "MustBeTrained",
                table: "PanelRules");

            migrationBuilder.DropColumn(
                name: "MustBeVetted",
                table: "PanelRules");

            migrationBuilder.DropColumn(
                name: "MustSign",
                table: "PanelRules");

            migrationBuilder.DropColumn(
                name: "NoticeUnit",
                table: "PanelRules");

            migrationBuilder.DropColumn(
                name: "ReportsTo",
                table: "PanelRules");

            migrationBuilder.DropColumn(
                name: "TermYears",
                table: "PanelRules");

            migrationBuilder.DropColumn(
                name: "WhoDraws",
                table: "PanelRules");

            migrationBuilder.DropColumn(
                name: "WhoMayCome",
                table: "PanelRules");

            migrationBuilder.DropColumn(
                name: "OfficeDraws",
                table: "Draws");

            migrationBuilder.AddColumn<string>(
                name: "ReportsTo",
                table: "Panels",
                type: "nvarchar(120)",
                maxLength: 120,
                nullable: false,
                defaultValue: "");
        }
    }
}
