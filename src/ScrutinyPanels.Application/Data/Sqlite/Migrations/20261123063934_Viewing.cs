using System;
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
                name: "IX_GradeSchemes_Code_Number",
                table: "GradeSchemes");

            migrationBuilder.DropIndex(
                name: "IX_Encounters_JoinedTo",
                table: "Encounters");

            migrationBuilder.AddColumn<int>(
                name: "Watched",
                table: "Reviews",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "SchemeNumber",
                table: "ReviewForms",
                type: "INTEGER",
                nullable: false,
                defaultValue: 1);

            migrationBuilder.AddColumn<byte[]>(
                name: "AdoptedBy",
                table: "PanelRules",
                type: "BLOB",
                fixedLength: true,
                maxLength: 16,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "PracticeCasesFirst",
                table: "PanelRules",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<byte[]>(
                name: "OwnerId",
                table: "GradeSchemes",
                type: "BLOB",
                fixedLength: true,
                maxLength: 16,
                nullable: false,
                defaultValue: new byte[] { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 });

            migrationBuilder.AddColumn<bool>(
                name: "SaidKept",
                table: "FootageHolds",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<int>(
                name: "AddedTags",
                table: "Cases",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "Answer",
                table: "CaseReader",
                type: "INTEGER",
                nullable: false,
                defaultValue: 1);

            migrationBuilder.AddColumn<bool>(
                name: "IsReserve",
                table: "CaseReader",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateTable(
                name: "ForcesOwnViews",
                columns: table => new
                {
                    CaseId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    AreaId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    ForceId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    PanelId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    Finding = table.Column<int>(type: "INTEGER", nullable: false),
                    ByRole = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    EnteredAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    EnteredBy = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ForcesOwnViews", x => x.CaseId);
                    table.ForeignKey(
                        name: "FK_ForcesOwnViews_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PracticeCases",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    AreaId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    State = table.Column<int>(type: "INTEGER", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    Source = table.Column<int>(type: "INTEGER", nullable: false),
                    Account = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    Clip = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    SchemeId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    ExpertGrade = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ExpertNote = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PracticeCases", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PracticeCases_Areas_AreaId",
                        column: x => x.AreaId,
                        principalTable: "Areas",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PracticeCases_GradeSchemes_SchemeId",
                        column: x => x.SchemeId,
                        principalTable: "GradeSchemes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ViewingSessions",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    AreaId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    PanelId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    CaseId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: true),
                    Clip = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Tags = table.Column<int>(type: "INTEGER", nullable: false),
                    StartedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    StoppedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    TookPlace = table.Column<bool>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
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
                name: "PracticeViews",
                columns: table => new
                {
                    PracticeCaseId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    UserId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Grade = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Why = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    SentAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PracticeViews", x => new { x.PracticeCaseId, x.UserId, x.Number });
                    table.ForeignKey(
                        name: "FK_PracticeViews_PracticeCases_PracticeCaseId",
                        column: x => x.PracticeCaseId,
                        principalTable: "PracticeCases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ViewingEntries",
                columns: table => new
                {
                    SessionId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    StartedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    StoppedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    TookPlace = table.Column<bool>(type: "INTEGER", nullable: false),
                    Why = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    WrittenBy = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: true),
                    WrittenAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false)
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
                    SessionId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    UserId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false)
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
                name: "IX_GradeSchemes_Code_Number_OwnerId",
                table: "GradeSchemes",
                columns: new[] { "Code", "Number", "OwnerId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Encounters_JoinedTo",
                table: "Encounters",
                column: "JoinedTo",
                filter: "JoinedTo IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_PracticeCases_AreaId_State",
                table: "PracticeCases",
                columns: new[] { "AreaId", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_PracticeCases_SchemeId",
                table: "PracticeCases",
                column: "SchemeId");

            migrationBuilder.CreateIndex(
                name: "IX_PracticeViews_UserId_SentAt",
                table: "PracticeViews",
                columns: new[] { "UserId", "SentAt" });

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
                name: "ForcesOwnViews");

            migrationBuilder.DropTable(
                name: "PracticeViews");

            migrationBuilder.DropTable(
                name: "ViewingEntries");

            migrationBuilder.DropTable(
                name: "ViewingPresences");

            migrationBuilder.DropTable(
                name: "PracticeCases");

            migrationBuilder.DropTable(
                name: "ViewingSessions");

            migrationBuilder.DropIndex(
                name: "IX_GradeSchemes_Code_Number_OwnerId",
                table: "GradeSchemes");

            migrationBuilder.DropIndex(
                name: "IX_Encounters_JoinedTo",
                table: "Encounters");

            migrationBuilder.DropColumn(
                name: "Watched",
                table: "Reviews");

            migrationBuilder.DropColumn(
                name: "SchemeNumber",
                table: "ReviewForms");

            migrationBuilder.DropColumn(
                name: "AdoptedBy",
                table: "PanelRules");

            migrationBuilder.DropColumn(
                name: "PracticeCasesFirst",
                table: "PanelRules");

            migrationBuilder.DropColumn(
                name: "OwnerId",
                table: "GradeSchemes");

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

            migrationBuilder.CreateIndex(
                name: "IX_GradeSchemes_Code_Number",
                table: "GradeSchemes",
                columns: new[] { "Code", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Encounters_JoinedTo",
                table: "Encounters",
                column: "JoinedTo");
        }
    }
}
