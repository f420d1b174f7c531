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
            migrationBuilder.DropIndex(
                name: "IX_ReviewForms_Code_Number",
                table: "ReviewForms");

            migrationBuilder.AddColumn<DateTime>(
                name: "ChangedAt",
                table: "ReviewForms",
                type: "TEXT",
                precision: 6,
                nullable: true);

            migrationBuilder.AddColumn<byte[]>(
                name: "OwnerId",
                table: "ReviewForms",
                type: "BLOB",
                fixedLength: true,
                maxLength: 16,
                nullable: false,
                defaultValue: new byte[] { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 });

            migrationBuilder.AddColumn<bool>(
                name: "RedWithoutFootage",
                table: "ReviewForms",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "SchemeCode",
                table: "ReviewForms",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "AskedIf",
                table: "ReviewFormQuestions",
                type: "TEXT",
                maxLength: 4000,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "AskedWhen",
                table: "ReviewFormQuestions",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "HintWelsh",
                table: "ReviewFormQuestions",
                type: "TEXT",
                maxLength: 400,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "MeaningWelsh",
                table: "ReviewFormQuestions",
                type: "TEXT",
                maxLength: 1000,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "NameWelsh",
                table: "ReviewFormQuestions",
                type: "TEXT",
                maxLength: 400,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Place",
                table: "ReviewFormQuestions",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "ReasonWordsWelsh",
                table: "ReviewFormQuestions",
                type: "TEXT",
                maxLength: 400,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "ScaleFrom",
                table: "ReviewFormQuestions",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ScaleFromWords",
                table: "ReviewFormQuestions",
                type: "TEXT",
                maxLength: 400,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "ScaleTo",
                table: "ReviewFormQuestions",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ScaleToWords",
                table: "ReviewFormQuestions",
                type: "TEXT",
                maxLength: 400,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "WordsWelsh",
                table: "ReviewFormQuestions",
                type: "TEXT",
                maxLength: 400,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Band",
                table: "ReviewFormOptions",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "EscalateTo",
                table: "ReviewFormOptions",
                type: "TEXT",
                maxLength: 400,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "MeaningWelsh",
                table: "ReviewFormOptions",
                type: "TEXT",
                maxLength: 1000,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Trigger",
                table: "ReviewFormOptions",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "WithinDays",
                table: "ReviewFormOptions",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "WordsWelsh",
                table: "ReviewFormOptions",
                type: "TEXT",
                maxLength: 400,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "MomentLines",
                table: "ReviewAnswer",
                type: "TEXT",
                maxLength: 4000,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Number",
                table: "ReviewAnswer",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "SeveralChoices",
                table: "ReviewAnswer",
                type: "TEXT",
                maxLength: 4000,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "GradeRule",
                table: "PanelRules",
                type: "INTEGER",
                nullable: false,
                defaultValue: 1);

            migrationBuilder.AddColumn<bool>(
                name: "OpensItself",
                table: "PanelRules",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

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

            migrationBuilder.AddColumn<bool>(
                name: "DepartsFromRule",
                table: "Cases",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "GradeCode",
                table: "Cases",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "GradeRule",
                table: "Cases",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "GradeWords",
                table: "Cases",
                type: "TEXT",
                maxLength: 400,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "ProposedGrade",
                table: "Cases",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "RulesNumber",
                table: "Cases",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "WhyDeparted",
                table: "Cases",
                type: "TEXT",
                maxLength: 2000,
                nullable: false,
                defaultValue: "");

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

            migrationBuilder.CreateTable(
                name: "GradeSchemes",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    RedWithoutFootage = table.Column<bool>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GradeSchemes", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "SecondViews",
                columns: table => new
                {
                    ReviewId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Grade = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Why = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    AddedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    AfterOpening = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SecondViews", x => new { x.ReviewId, x.Number });
                    table.ForeignKey(
                        name: "FK_SecondViews_Reviews_ReviewId",
                        column: x => x.ReviewId,
                        principalTable: "Reviews",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "SchemeGrades",
                columns: table => new
                {
                    SchemeId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Words = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    WordsWelsh = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    Meaning = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    MeaningWelsh = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    Letter = table.Column<string>(type: "TEXT", maxLength: 1, nullable: false),
                    Shape = table.Column<int>(type: "INTEGER", nullable: false),
                    Step = table.Column<int>(type: "INTEGER", nullable: true),
                    NeedsReason = table.Column<bool>(type: "INTEGER", nullable: false),
                    Band = table.Column<int>(type: "INTEGER", nullable: false),
                    Trigger = table.Column<int>(type: "INTEGER", nullable: false),
                    EscalateTo = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    WithinDays = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SchemeGrades", x => new { x.SchemeId, x.Number });
                    table.ForeignKey(
                        name: "FK_SchemeGrades_GradeSchemes_SchemeId",
                        column: x => x.SchemeId,
                        principalTable: "GradeSchemes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_ReviewForms_Code_Number_OwnerId",
                table: "ReviewForms",
                columns: new[] { "Code", "Number", "OwnerId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_FootageHolds_ForceId_Answer",
                table: "FootageHolds",
                columns: new[] { "ForceId", "Answer" });

            migrationBuilder.CreateIndex(
                name: "IX_GradeSchemes_Code_Number",
                table: "GradeSchemes",
                columns: new[] { "Code", "Number" },
                unique: true);

            // Grades that are stored already get the bands and consequences of the traffic light, by which they were given.
            migrationBuilder.Sql(
                """
                UPDATE "ReviewFormOptions" SET
                 "Band" = CASE "Code" WHEN 'green' THEN 1 WHEN 'amber' THEN 2 WHEN 'red' THEN 3 ELSE 4 END,
                 "Trigger" = CASE "Code" WHEN 'green' THEN 1 WHEN 'amber' THEN 2 WHEN 'red' THEN 3 ELSE 4 END,
                 "EscalateTo" = CASE "Code" WHEN 'red' THEN 'The chief inspector and the force lead' END,
                 "WithinDays" = CASE "Code" WHEN 'red' THEN 28 END
                WHERE EXISTS (SELECT 1 FROM "ReviewFormQuestions" q WHERE q."FormId" = "ReviewFormOptions"."FormId"
                 AND q."Number" = "ReviewFormOptions"."QuestionNumber" AND q."Marker" = 2)
                """);
            migrationBuilder.Sql("UPDATE \"ReviewForms\" SET \"SchemeCode\" = 'traffic-light' WHERE \"SchemeCode\" IS NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "FootageHolds");

            migrationBuilder.DropTable(
                name: "SchemeGrades");

            migrationBuilder.DropTable(
                name: "SecondViews");

            migrationBuilder.DropTable(
                name: "GradeSchemes");

            migrationBuilder.DropIndex(
                name: "IX_ReviewForms_Code_Number_OwnerId",
                table: "ReviewForms");

            migrationBuilder.DropColumn(
                name: "ChangedAt",
                table: "ReviewForms");

            migrationBuilder.DropColumn(
                name: "OwnerId",
                table: "ReviewForms");

            migrationBuilder.DropColumn(
                name: "RedWithoutFootage",
                table: "ReviewForms");

            migrationBuilder.DropColumn(
                name: "SchemeCode",
                table: "ReviewForms");

            migrationBuilder.DropColumn(
                name: "AskedIf",
                table: "ReviewFormQuestions");

            migrationBuilder.DropColumn(
                name: "AskedWhen",
                table: "ReviewFormQuestions");

            migrationBuilder.DropColumn(
                name: "HintWelsh",
                table: "ReviewFormQuestions");

            migrationBuilder.DropColumn(
                name: "MeaningWelsh",
                table: "ReviewFormQuestions");

            migrationBuilder.DropColumn(
                name: "NameWelsh",
                table: "ReviewFormQuestions");

            migrationBuilder.DropColumn(
                name: "Place",
                table: "ReviewFormQuestions");

            migrationBuilder.DropColumn(
                name: "ReasonWordsWelsh",
                table: "ReviewFormQuestions");

            migrationBuilder.DropColumn(
                name: "ScaleFrom",
                table: "ReviewFormQuestions");

            migrationBuilder.DropColumn(
                name: "ScaleFromWords",
                table: "ReviewFormQuestions");

            migrationBuilder.DropColumn(
                name: "ScaleTo",
                table: "ReviewFormQuestions");

            migrationBuilder.DropColumn(
                name: "ScaleToWords",
                table: "ReviewFormQuestions");

            migrationBuilder.DropColumn(
                name: "WordsWelsh",
                table: "ReviewFormQuestions");

            migrationBuilder.DropColumn(
                name: "Band",
                table: "ReviewFormOptions");

            migrationBuilder.DropColumn(
                name: "EscalateTo",
                table: "ReviewFormOptions");

            migrationBuilder.DropColumn(
                name: "MeaningWelsh",
                table: "ReviewFormOptions");

            migrationBuilder.DropColumn(
                name: "Trigger",
                table: "ReviewFormOptions");

            migrationBuilder.DropColumn(
                name: "WithinDays",
                table: "ReviewFormOptions");

            migrationBuilder.DropColumn(
                name: "WordsWelsh",
                table: "ReviewFormOptions");

            migrationBuilder.DropColumn(
                name: "MomentLines",
                table: "ReviewAnswer");

            migrationBuilder.DropColumn(
                name: "Number",
                table: "ReviewAnswer");

            migrationBuilder.DropColumn(
                name: "SeveralChoices",
                table: "ReviewAnswer");

            migrationBuilder.DropColumn(
                name: "GradeRule",
                table: "PanelRules");

            migrationBuilder.DropColumn(
                name: "OpensItself",
                table: "PanelRules");

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

            migrationBuilder.DropColumn(
                name: "DepartsFromRule",
                table: "Cases");

            migrationBuilder.DropColumn(
                name: "GradeCode",
                table: "Cases");

            migrationBuilder.DropColumn(
                name: "GradeRule",
                table: "Cases");

            migrationBuilder.DropColumn(
                name: "GradeWords",
                table: "Cases");

            migrationBuilder.DropColumn(
                name: "ProposedGrade",
                table: "Cases");

            migrationBuilder.DropColumn(
                name: "RulesNumber",
                table: "Cases");

            migrationBuilder.DropColumn(
                name: "WhyDeparted",
                table: "Cases");

            migrationBuilder.CreateIndex(
                name: "IX_ReviewForms_Code_Number",
                table: "ReviewForms",
                columns: new[] { "Code", "Number" },
                unique: true);
        }
    }
}
