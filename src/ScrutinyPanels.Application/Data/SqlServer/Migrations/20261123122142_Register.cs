using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ScrutinyPanels.Application.Data.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class Register : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateOnly>(
                name: "CheckOn",
                table: "Recommendations",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Checked",
                table: "Recommendations",
                type: "int",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Kind",
                table: "Recommendations",
                type: "int",
                nullable: false,
                defaultValue: 1);

            migrationBuilder.AddColumn<string>(
                name: "Source",
                table: "Recommendations",
                type: "nvarchar(120)",
                maxLength: 120,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<int>(
                name: "Theme",
                table: "Recommendations",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<DateOnly>(
                name: "Day",
                table: "RecommendationMoment",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Told",
                table: "RecommendationMoment",
                type: "int",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "CommendationDays",
                table: "PanelRules",
                type: "int",
                nullable: false,
                defaultValue: 28);

            migrationBuilder.AddColumn<int>(
                name: "FeedbackDays",
                table: "PanelRules",
                type: "int",
                nullable: false,
                defaultValue: 28);

            migrationBuilder.AddColumn<int>(
                name: "FirstRungDays",
                table: "PanelRules",
                type: "int",
                nullable: false,
                defaultValue: 5);

            migrationBuilder.AddColumn<string>(
                name: "FirstRungTo",
                table: "PanelRules",
                type: "nvarchar(120)",
                maxLength: 120,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<int>(
                name: "QuestionDays",
                table: "PanelRules",
                type: "int",
                nullable: false,
                defaultValue: 28);

            migrationBuilder.AddColumn<string>(
                name: "RedGoesTo",
                table: "PanelRules",
                type: "nvarchar(120)",
                maxLength: 120,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<int>(
                name: "SecondRungDays",
                table: "PanelRules",
                type: "int",
                nullable: false,
                defaultValue: 15);

            migrationBuilder.AddColumn<string>(
                name: "SecondRungTo",
                table: "PanelRules",
                type: "nvarchar(120)",
                maxLength: 120,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<int>(
                name: "ThirdRungDays",
                table: "PanelRules",
                type: "int",
                nullable: false,
                defaultValue: 30);

            migrationBuilder.AddColumn<string>(
                name: "ThirdRungTo",
                table: "PanelRules",
                type: "nvarchar(120)",
                maxLength: 120,
                nullable: false,
                defaultValue: "");

            migrationBuilder.CreateTable(
                name: "RecommendationEvidence",
                columns: table => new
                {
                    RecommendationId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    Kind = table.Column<int>(type: "int", nullable: false),
                    Words = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    BeforeCount = table.Column<int>(type: "int", nullable: true),
                    BeforeOf = table.Column<int>(type: "int", nullable: true),
                    BeforePeriod = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    AfterCount = table.Column<int>(type: "int", nullable: true),
                    AfterOf = table.Column<int>(type: "int", nullable: true),
                    AfterPeriod = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    By = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: true),
                    At = table.Column<DateTime>(type: "datetime2(6)", precision: 6, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RecommendationEvidence", x => new { x.RecommendationId, x.Number });
                    table.ForeignKey(
                        name: "FK_RecommendationEvidence_Recommendations_RecommendationId",
                        column: x => x.RecommendationId,
                        principalTable: "Recommendations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            // What was told with what happened, so that what happened gives the same state again: the days with the sending, the decision with the reply, and the last report and judgement.
            migrationBuilder.Sql("""UPDATE "RecommendationMoment" SET "Told" = (SELECT r."TermDays" FROM "Recommendations" r WHERE r."Id" = "RecommendationMoment"."RecommendationId") WHERE "Action" = 3""");
            migrationBuilder.Sql("""UPDATE "RecommendationMoment" SET "Told" = (SELECT r."Decision" FROM "Recommendations" r WHERE r."Id" = "RecommendationMoment"."RecommendationId") WHERE "Action" = 5""");
            migrationBuilder.Sql("""UPDATE "RecommendationMoment" SET "Told" = (SELECT r."Delivery" FROM "Recommendations" r WHERE r."Id" = "RecommendationMoment"."RecommendationId") WHERE "Action" = 6 AND "Number" = (SELECT MAX(m."Number") FROM "RecommendationMoment" m WHERE m."RecommendationId" = "RecommendationMoment"."RecommendationId" AND m."Action" = 6)""");
            migrationBuilder.Sql("""UPDATE "RecommendationMoment" SET "Told" = (SELECT r."Judgement" FROM "Recommendations" r WHERE r."Id" = "RecommendationMoment"."RecommendationId") WHERE "Action" = 7 AND "Number" = (SELECT MAX(m."Number") FROM "RecommendationMoment" m WHERE m."RecommendationId" = "RecommendationMoment"."RecommendationId" AND m."Action" = 7)""");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "RecommendationEvidence");

            migrationBuilder.DropColumn(
                name: "CheckOn",
                table: "Recommendations");

            migrationBuilder.DropColumn(
                name: "Checked",
                table: "Recommendations");

            migrationBuilder.DropColumn(
                name: "Kind",
                table: "Recommendations");

            migrationBuilder.DropColumn(
                name: "Source",
                table: "Recommendations");

            migrationBuilder.DropColumn(
                name: "Theme",
                table: "Recommendations");

            migrationBuilder.DropColumn(
                name: "Day",
                table: "RecommendationMoment");

            migrationBuilder.DropColumn(
                name: "Told",
                table: "RecommendationMoment");

            migrationBuilder.DropColumn(
                name: "CommendationDays",
                table: "PanelRules");

            migrationBuilder.DropColumn(
                name: "FeedbackDays",
                table: "PanelRules");

            migrationBuilder.DropColumn(
                name: "FirstRungDays",
                table: "PanelRules");

            migrationBuilder.DropColumn(
                name: "FirstRungTo",
                table: "PanelRules");

            migrationBuilder.DropColumn(
                name: "QuestionDays",
                table: "PanelRules");

            migrationBuilder.DropColumn(
                name: "RedGoesTo",
                table: "PanelRules");

            migrationBuilder.DropColumn(
                name: "SecondRungDays",
                table: "PanelRules");

            migrationBuilder.DropColumn(
                name: "SecondRungTo",
                table: "PanelRules");

            migrationBuilder.DropColumn(
                name: "ThirdRungDays",
                table: "PanelRules");

            migrationBuilder.DropColumn(
                name: "ThirdRungTo",
                table: "PanelRules");
        }
    }
}
