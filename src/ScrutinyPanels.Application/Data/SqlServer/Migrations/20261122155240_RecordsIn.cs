using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ScrutinyPanels.Application.Data.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class RecordsIn : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_ImportBatches_ForceId_Kind_Fingerprint",
                table: "ImportBatches");

            migrationBuilder.AlterColumn<string>(
                name: "Grounds",
                table: "StopSearchRecords",
                type: "nvarchar(max)",
                maxLength: -1,
                nullable: true,
                oldClrType: typeof(string),
                oldType: "nvarchar(4000)",
                oldMaxLength: 4000,
                oldNullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Age",
                table: "StopSearchRecords",
                type: "int",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "AppropriateAdult",
                table: "StopSearchRecords",
                type: "bit",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "ExtentId",
                table: "StopSearchRecords",
                type: "int",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "FootageReferenceToken",
                table: "StopSearchRecords",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "ForceReferenceToken",
                table: "StopSearchRecords",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "ForceUsed",
                table: "StopSearchRecords",
                type: "bit",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "HandcuffsId",
                table: "StopSearchRecords",
                type: "int",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "HasFootage",
                table: "StopSearchRecords",
                type: "bit",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "IncidentReferenceToken",
                table: "StopSearchRecords",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "NoFootageReasonId",
                table: "StopSearchRecords",
                type: "int",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "OfficerNumber",
                table: "StopSearchRecords",
                type: "int",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "PersonNumber",
                table: "StopSearchRecords",
                type: "int",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "SealToken",
                table: "StopSearchRecords",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "SupervisorReviewId",
                table: "StopSearchRecords",
                type: "int",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "VehicleStop",
                table: "StopSearchRecords",
                type: "bit",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Columns",
                table: "ImportBatches",
                type: "nvarchar(max)",
                maxLength: -1,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<bool>(
                name: "Compared",
                table: "ImportBatches",
                type: "bit",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<DateTime>(
                name: "ErasedAt",
                table: "ImportBatches",
                type: "datetime2(6)",
                precision: 6,
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "HasText",
                table: "ImportBatches",
                type: "bit",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "KeepReason",
                table: "ImportBatches",
                type: "nvarchar(400)",
                maxLength: 400,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<DateOnly>(
                name: "KeepUntil",
                table: "ImportBatches",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "PublishedTotal",
                table: "ImportBatches",
                type: "int",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "RedactedAt",
                table: "ImportBatches",
                type: "datetime2(6)",
                precision: 6,
                nullable: true);

            migrationBuilder.AddColumn<byte[]>(
                name: "RedactedBy",
                table: "ImportBatches",
                type: "binary(16)",
                fixedLength: true,
                maxLength: 16,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "ReleasedAt",
                table: "ImportBatches",
                type: "datetime2(6)",
                precision: 6,
                nullable: true);

            migrationBuilder.AddColumn<byte[]>(
                name: "ReleasedBy",
                table: "ImportBatches",
                type: "binary(16)",
                fixedLength: true,
                maxLength: 16,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Replaces",
                table: "ImportBatches",
                type: "int",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "ScannedAt",
                table: "ImportBatches",
                type: "datetime2(6)",
                precision: 6,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "ScannedRows",
                table: "ImportBatches",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "SentBack",
                table: "ImportBatches",
                type: "nvarchar(400)",
                maxLength: 400,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<DateTime>(
                name: "UndoneAt",
                table: "ImportBatches",
                type: "datetime2(6)",
                precision: 6,
                nullable: true);

            migrationBuilder.AddColumn<byte[]>(
                name: "UndoneBy",
                table: "ImportBatches",
                type: "binary(16)",
                fixedLength: true,
                maxLength: 16,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "FootageDays",
                table: "Forces",
                type: "int",
                nullable: false,
                defaultValue: 31);

            migrationBuilder.AddColumn<long>(
                name: "JoinedTo",
                table: "Encounters",
                type: "bigint",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "HateCrimeRecords",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    Account = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: true),
                    At = table.Column<DateTime>(type: "datetime2(6)", precision: 6, nullable: true),
                    BatchId = table.Column<int>(type: "int", nullable: false),
                    CrimeTypeId = table.Column<int>(type: "int", nullable: true),
                    Day = table.Column<DateOnly>(type: "date", nullable: false),
                    DaysOpen = table.Column<int>(type: "int", nullable: true),
                    EncounterId = table.Column<long>(type: "bigint", nullable: false),
                    FootageReferenceToken = table.Column<long>(type: "bigint", nullable: true),
                    ForceReferenceToken = table.Column<long>(type: "bigint", nullable: true),
                    HasFootage = table.Column<bool>(type: "bit", nullable: true),
                    HowReportedId = table.Column<int>(type: "int", nullable: true),
                    IncidentReferenceToken = table.Column<long>(type: "bigint", nullable: true),
                    Latitude = table.Column<int>(type: "int", nullable: true),
                    Longitude = table.Column<int>(type: "int", nullable: true),
                    NeedsAssessment = table.Column<bool>(type: "bit", nullable: true),
                    NoFootageReasonId = table.Column<int>(type: "int", nullable: true),
                    OfficerNumber = table.Column<int>(type: "int", nullable: true),
                    OutcomeId = table.Column<int>(type: "int", nullable: true),
                    PersonNumber = table.Column<int>(type: "int", nullable: true),
                    RecordLanguageId = table.Column<int>(type: "int", nullable: true),
                    ResponseGradeId = table.Column<int>(type: "int", nullable: true),
                    Row = table.Column<int>(type: "int", nullable: false),
                    SealToken = table.Column<long>(type: "bigint", nullable: true),
                    Strand = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    SupervisorReviewId = table.Column<int>(type: "int", nullable: true),
                    SupportOffered = table.Column<bool>(type: "bit", nullable: true),
                    VictimPersonalStatement = table.Column<bool>(type: "bit", nullable: true),
                    VictimUpdatesId = table.Column<int>(type: "int", nullable: true),
                    WithinTarget = table.Column<bool>(type: "bit", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_HateCrimeRecords", x => x.Id);
                    table.ForeignKey(
                        name: "FK_HateCrimeRecords_Encounters_EncounterId",
                        column: x => x.EncounterId,
                        principalTable: "Encounters",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "HeldBack",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    ForceId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    EncounterId = table.Column<long>(type: "bigint", nullable: false),
                    Matter = table.Column<int>(type: "int", nullable: false),
                    MarkedBy = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: true),
                    MarkedAt = table.Column<DateTime>(type: "datetime2(6)", precision: 6, nullable: false),
                    LiftedAt = table.Column<DateTime>(type: "datetime2(6)", precision: 6, nullable: true),
                    LiftedBy = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_HeldBack", x => x.Id);
                    table.ForeignKey(
                        name: "FK_HeldBack_Encounters_EncounterId",
                        column: x => x.EncounterId,
                        principalTable: "Encounters",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_HeldBack_Forces_ForceId",
                        column: x => x.ForceId,
                        principalTable: "Forces",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Intakes",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false),
                    ForceId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    Kind = table.Column<int>(type: "int", nullable: false),
                    FileName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    State = table.Column<int>(type: "int", nullable: false),
                    Columns = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    Correct = table.Column<bool>(type: "bit", nullable: false),
                    RowsRead = table.Column<int>(type: "int", nullable: false),
                    RowsTotal = table.Column<int>(type: "int", nullable: false),
                    Problem = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    AsksCorrect = table.Column<bool>(type: "bit", nullable: false),
                    BatchId = table.Column<int>(type: "int", nullable: true),
                    StartedBy = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: true),
                    StartedAt = table.Column<DateTime>(type: "datetime2(6)", precision: 6, nullable: false),
                    HeardAt = table.Column<DateTime>(type: "datetime2(6)", precision: 6, nullable: true),
                    Shape_Encoding = table.Column<int>(type: "int", nullable: false),
                    Shape_Layout = table.Column<int>(type: "int", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Intakes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Intakes_Forces_ForceId",
                        column: x => x.ForceId,
                        principalTable: "Forces",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "JoinProposals",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    ForceId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    Month = table.Column<int>(type: "int", nullable: false),
                    Reason = table.Column<int>(type: "int", nullable: false),
                    Answer = table.Column<int>(type: "int", nullable: false),
                    AnsweredBy = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: true),
                    AnsweredAt = table.Column<DateTime>(type: "datetime2(6)", precision: 6, nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_JoinProposals", x => x.Id);
                    table.ForeignKey(
                        name: "FK_JoinProposals_Forces_ForceId",
                        column: x => x.ForceId,
                        principalTable: "Forces",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "OutOfCourtDisposalRecords",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    Account = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: true),
                    Admission = table.Column<bool>(type: "bit", nullable: true),
                    Age = table.Column<int>(type: "int", nullable: true),
                    AgeRangeId = table.Column<int>(type: "int", nullable: true),
                    At = table.Column<DateTime>(type: "datetime2(6)", precision: 6, nullable: true),
                    AuthorisingRankId = table.Column<int>(type: "int", nullable: true),
                    BatchId = table.Column<int>(type: "int", nullable: false),
                    CompliedId = table.Column<int>(type: "int", nullable: true),
                    Conditions = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    Day = table.Column<DateOnly>(type: "date", nullable: false),
                    DisposalId = table.Column<int>(type: "int", nullable: true),
                    EarlierDisposals = table.Column<int>(type: "int", nullable: true),
                    EligibilityId = table.Column<int>(type: "int", nullable: true),
                    EncounterId = table.Column<long>(type: "bigint", nullable: false),
                    ForceReferenceToken = table.Column<long>(type: "bigint", nullable: true),
                    GenderId = table.Column<int>(type: "int", nullable: true),
                    IncidentReferenceToken = table.Column<long>(type: "bigint", nullable: true),
                    Latitude = table.Column<int>(type: "int", nullable: true),
                    Longitude = table.Column<int>(type: "int", nullable: true),
                    OffenceId = table.Column<int>(type: "int", nullable: true),
                    OfficerDefinedEthnicityId = table.Column<int>(type: "int", nullable: true),
                    OfficerNumber = table.Column<int>(type: "int", nullable: true),
                    PersonNumber = table.Column<int>(type: "int", nullable: true),
                    Row = table.Column<int>(type: "int", nullable: false),
                    SealToken = table.Column<long>(type: "bigint", nullable: true),
                    SelfDefinedEthnicityId = table.Column<int>(type: "int", nullable: true),
                    VictimConsulted = table.Column<bool>(type: "bit", nullable: true),
                    VictimViewId = table.Column<int>(type: "int", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OutOfCourtDisposalRecords", x => x.Id);
                    table.ForeignKey(
                        name: "FK_OutOfCourtDisposalRecords_Encounters_EncounterId",
                        column: x => x.EncounterId,
                        principalTable: "Encounters",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Pseudonyms",
                columns: table => new
                {
                    ForceId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    Kind = table.Column<int>(type: "int", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    Token = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Pseudonyms", x => new { x.ForceId, x.Kind, x.Number });
                    table.ForeignKey(
                        name: "FK_Pseudonyms_Forces_ForceId",
                        column: x => x.ForceId,
                        principalTable: "Forces",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RememberedColumns",
                columns: table => new
                {
                    ForceId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    Kind = table.Column<int>(type: "int", nullable: false),
                    Heading = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Target = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RememberedColumns", x => new { x.ForceId, x.Kind, x.Heading });
                    table.ForeignKey(
                        name: "FK_RememberedColumns_Forces_ForceId",
                        column: x => x.ForceId,
                        principalTable: "Forces",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SealedOriginals",
                columns: table => new
                {
                    ForceId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    Kind = table.Column<int>(type: "int", nullable: false),
                    Owner = table.Column<long>(type: "bigint", nullable: false),
                    Number = table.Column<long>(type: "bigint", nullable: false),
                    KeyNumber = table.Column<int>(type: "int", nullable: false),
                    Content = table.Column<byte[]>(type: "varbinary(max)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SealedOriginals", x => new { x.ForceId, x.Kind, x.Owner, x.Number });
                    table.ForeignKey(
                        name: "FK_SealedOriginals_Forces_ForceId",
                        column: x => x.ForceId,
                        principalTable: "Forces",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Section60Records",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    Area = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Arrests = table.Column<int>(type: "int", nullable: true),
                    At = table.Column<DateTime>(type: "datetime2(6)", precision: 6, nullable: true),
                    AuthorisingRankId = table.Column<int>(type: "int", nullable: true),
                    BatchId = table.Column<int>(type: "int", nullable: false),
                    Complaints = table.Column<int>(type: "int", nullable: true),
                    Day = table.Column<DateOnly>(type: "date", nullable: false),
                    EncounterId = table.Column<long>(type: "bigint", nullable: false),
                    Extended = table.Column<bool>(type: "bit", nullable: true),
                    ExtensionHours = table.Column<int>(type: "int", nullable: true),
                    ForceReferenceToken = table.Column<long>(type: "bigint", nullable: true),
                    Hours = table.Column<int>(type: "int", nullable: true),
                    Latitude = table.Column<int>(type: "int", nullable: true),
                    Longitude = table.Column<int>(type: "int", nullable: true),
                    LookedAtId = table.Column<int>(type: "int", nullable: true),
                    OfficerNumber = table.Column<int>(type: "int", nullable: true),
                    Reason = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: true),
                    Row = table.Column<int>(type: "int", nullable: false),
                    SealToken = table.Column<long>(type: "bigint", nullable: true),
                    Searches = table.Column<int>(type: "int", nullable: true),
                    TestId = table.Column<int>(type: "int", nullable: true),
                    ToldAfter = table.Column<bool>(type: "bit", nullable: true),
                    ToldBefore = table.Column<bool>(type: "bit", nullable: true),
                    Until = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Weapons = table.Column<int>(type: "int", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Section60Records", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Section60Records_Encounters_EncounterId",
                        column: x => x.EncounterId,
                        principalTable: "Encounters",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "StripSearchRecords",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    Account = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: true),
                    Age = table.Column<int>(type: "int", nullable: true),
                    AgeRangeId = table.Column<int>(type: "int", nullable: true),
                    AppropriateAdultId = table.Column<int>(type: "int", nullable: true),
                    At = table.Column<DateTime>(type: "datetime2(6)", precision: 6, nullable: true),
                    AuthorisingRankId = table.Column<int>(type: "int", nullable: true),
                    BatchId = table.Column<int>(type: "int", nullable: false),
                    Child = table.Column<bool>(type: "bit", nullable: true),
                    Day = table.Column<DateOnly>(type: "date", nullable: false),
                    EncounterId = table.Column<long>(type: "bigint", nullable: false),
                    FootageKindId = table.Column<int>(type: "int", nullable: true),
                    FootageReferenceToken = table.Column<long>(type: "bigint", nullable: true),
                    ForceReferenceToken = table.Column<long>(type: "bigint", nullable: true),
                    Found = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    GenderId = table.Column<int>(type: "int", nullable: true),
                    HasFootage = table.Column<bool>(type: "bit", nullable: true),
                    IncidentReferenceToken = table.Column<long>(type: "bigint", nullable: true),
                    IntimatePartsExposed = table.Column<bool>(type: "bit", nullable: true),
                    IntimateSearch = table.Column<bool>(type: "bit", nullable: true),
                    Latitude = table.Column<int>(type: "int", nullable: true),
                    LevelId = table.Column<int>(type: "int", nullable: true),
                    Longitude = table.Column<int>(type: "int", nullable: true),
                    NoFootageReasonId = table.Column<int>(type: "int", nullable: true),
                    OfficerDefinedEthnicityId = table.Column<int>(type: "int", nullable: true),
                    OfficerNumber = table.Column<int>(type: "int", nullable: true),
                    OfficersPresent = table.Column<int>(type: "int", nullable: true),
                    OthersPresent = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    OutcomeId = table.Column<int>(type: "int", nullable: true),
                    ParentTold = table.Column<bool>(type: "bit", nullable: true),
                    PersonNumber = table.Column<int>(type: "int", nullable: true),
                    PlaceId = table.Column<int>(type: "int", nullable: true),
                    ReasonId = table.Column<int>(type: "int", nullable: true),
                    Row = table.Column<int>(type: "int", nullable: false),
                    SafeguardingReferral = table.Column<bool>(type: "bit", nullable: true),
                    SameSex = table.Column<bool>(type: "bit", nullable: true),
                    SealToken = table.Column<long>(type: "bigint", nullable: true),
                    SelfDefinedEthnicityId = table.Column<int>(type: "int", nullable: true),
                    Vulnerable = table.Column<bool>(type: "bit", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StripSearchRecords", x => x.Id);
                    table.ForeignKey(
                        name: "FK_StripSearchRecords_Encounters_EncounterId",
                        column: x => x.EncounterId,
                        principalTable: "Encounters",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "TextMarks",
                columns: table => new
                {
                    RecordId = table.Column<long>(type: "bigint", nullable: false),
                    Field = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Start = table.Column<int>(type: "int", nullable: false),
                    BatchId = table.Column<int>(type: "int", nullable: false),
                    Length = table.Column<int>(type: "int", nullable: false),
                    Category = table.Column<int>(type: "int", nullable: false),
                    ByHand = table.Column<bool>(type: "bit", nullable: false),
                    Stands = table.Column<bool>(type: "bit", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TextMarks", x => new { x.RecordId, x.Field, x.Start });
                    table.ForeignKey(
                        name: "FK_TextMarks_ImportBatches_BatchId",
                        column: x => x.BatchId,
                        principalTable: "ImportBatches",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "UseOfForceRecords",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    Account = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: true),
                    Age = table.Column<int>(type: "int", nullable: true),
                    AgeRangeId = table.Column<int>(type: "int", nullable: true),
                    AreaId = table.Column<int>(type: "int", nullable: true),
                    AssaultedBySubject = table.Column<bool>(type: "bit", nullable: true),
                    AssaultedWithWeapon = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: true),
                    At = table.Column<DateTime>(type: "datetime2(6)", precision: 6, nullable: true),
                    BatchId = table.Column<int>(type: "int", nullable: false),
                    CarryingCed = table.Column<bool>(type: "bit", nullable: true),
                    Ced1Cartridge = table.Column<int>(type: "int", nullable: true),
                    Ced1Cycles = table.Column<int>(type: "int", nullable: true),
                    Ced1Probes = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    Ced1SerialToken = table.Column<long>(type: "bigint", nullable: true),
                    Ced1Use = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    Ced2Cartridge = table.Column<int>(type: "int", nullable: true),
                    Ced2Cycles = table.Column<int>(type: "int", nullable: true),
                    Ced2Probes = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    Ced2SerialToken = table.Column<long>(type: "bigint", nullable: true),
                    Ced2Use = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    Ced3Cartridge = table.Column<int>(type: "int", nullable: true),
                    Ced3Cycles = table.Column<int>(type: "int", nullable: true),
                    Ced3Probes = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    Ced3SerialToken = table.Column<long>(type: "bigint", nullable: true),
                    Ced3Use = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    Ced4Cartridge = table.Column<int>(type: "int", nullable: true),
                    Ced4Cycles = table.Column<int>(type: "int", nullable: true),
                    Ced4Probes = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    Ced4SerialToken = table.Column<long>(type: "bigint", nullable: true),
                    Ced4Use = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    CedUsed = table.Column<bool>(type: "bit", nullable: true),
                    Day = table.Column<DateOnly>(type: "date", nullable: false),
                    Effective = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    EncounterId = table.Column<long>(type: "bigint", nullable: false),
                    FirearmsAimed = table.Column<bool>(type: "bit", nullable: true),
                    FirearmsFired = table.Column<bool>(type: "bit", nullable: true),
                    FootageReferenceToken = table.Column<long>(type: "bigint", nullable: true),
                    ForceReferenceToken = table.Column<long>(type: "bigint", nullable: true),
                    HasFootage = table.Column<bool>(type: "bit", nullable: true),
                    HealthConditionId = table.Column<int>(type: "int", nullable: true),
                    ImpactFactors = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    IncidentReferenceToken = table.Column<long>(type: "bigint", nullable: true),
                    Latitude = table.Column<int>(type: "int", nullable: true),
                    Locations = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    Longitude = table.Column<int>(type: "int", nullable: true),
                    MainDutyId = table.Column<int>(type: "int", nullable: true),
                    MentalDisability = table.Column<bool>(type: "bit", nullable: true),
                    NoFootageReasonId = table.Column<int>(type: "int", nullable: true),
                    OfficerInjuredId = table.Column<int>(type: "int", nullable: true),
                    OfficerInjuryIntentionalId = table.Column<int>(type: "int", nullable: true),
                    OfficerInjuryLevelId = table.Column<int>(type: "int", nullable: true),
                    OfficerMedicalProvided = table.Column<bool>(type: "bit", nullable: true),
                    OfficerNumber = table.Column<int>(type: "int", nullable: true),
                    Outcomes = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    PerceivedEthnicityId = table.Column<int>(type: "int", nullable: true),
                    PerceivedGenderId = table.Column<int>(type: "int", nullable: true),
                    PersonInjuredId = table.Column<int>(type: "int", nullable: true),
                    PersonInjuryLevelId = table.Column<int>(type: "int", nullable: true),
                    PersonMedicalOffered = table.Column<bool>(type: "bit", nullable: true),
                    PersonMedicalProvided = table.Column<bool>(type: "bit", nullable: true),
                    PersonNumber = table.Column<int>(type: "int", nullable: true),
                    PhysicalDisability = table.Column<bool>(type: "bit", nullable: true),
                    PrimaryConductId = table.Column<int>(type: "int", nullable: true),
                    Reasons = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    Row = table.Column<int>(type: "int", nullable: false),
                    SealToken = table.Column<long>(type: "bigint", nullable: true),
                    SingleCrewed = table.Column<bool>(type: "bit", nullable: true),
                    SubjectNatureOfInjury = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: true),
                    SupervisorReviewId = table.Column<int>(type: "int", nullable: true),
                    Tactics = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    ThreatenedWithWeapon = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: true),
                    TrainedCed = table.Column<bool>(type: "bit", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_UseOfForceRecords", x => x.Id);
                    table.ForeignKey(
                        name: "FK_UseOfForceRecords_Encounters_EncounterId",
                        column: x => x.EncounterId,
                        principalTable: "Encounters",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ProposedEncounters",
                columns: table => new
                {
                    ProposalId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    EncounterId = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProposedEncounters", x => new { x.ProposalId, x.EncounterId });
                    table.ForeignKey(
                        name: "FK_ProposedEncounters_Encounters_EncounterId",
                        column: x => x.EncounterId,
                        principalTable: "Encounters",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ProposedEncounters_JoinProposals_ProposalId",
                        column: x => x.ProposalId,
                        principalTable: "JoinProposals",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_ImportBatches_ForceId_Kind_Fingerprint",
                table: "ImportBatches",
                columns: new[] { "ForceId", "Kind", "Fingerprint" });

            migrationBuilder.CreateIndex(
                name: "IX_Encounters_JoinedTo",
                table: "Encounters",
                column: "JoinedTo");

            migrationBuilder.CreateIndex(
                name: "IX_HateCrimeRecords_EncounterId",
                table: "HateCrimeRecords",
                column: "EncounterId");

            migrationBuilder.CreateIndex(
                name: "IX_HeldBack_EncounterId",
                table: "HeldBack",
                column: "EncounterId");

            migrationBuilder.CreateIndex(
                name: "IX_HeldBack_ForceId_LiftedAt",
                table: "HeldBack",
                columns: new[] { "ForceId", "LiftedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Intakes_ForceId",
                table: "Intakes",
                column: "ForceId");

            migrationBuilder.CreateIndex(
                name: "IX_Intakes_State",
                table: "Intakes",
                column: "State");

            migrationBuilder.CreateIndex(
                name: "IX_JoinProposals_ForceId_Answer_Month",
                table: "JoinProposals",
                columns: new[] { "ForceId", "Answer", "Month" });

            migrationBuilder.CreateIndex(
                name: "IX_OutOfCourtDisposalRecords_EncounterId",
                table: "OutOfCourtDisposalRecords",
                column: "EncounterId");

            migrationBuilder.CreateIndex(
                name: "IX_ProposedEncounters_EncounterId",
                table: "ProposedEncounters",
                column: "EncounterId");

            migrationBuilder.CreateIndex(
                name: "IX_Pseudonyms_ForceId_Kind_Token",
                table: "Pseudonyms",
                columns: new[] { "ForceId", "Kind", "Token" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SealedOriginals_ForceId_KeyNumber",
                table: "SealedOriginals",
                columns: new[] { "ForceId", "KeyNumber" });

            migrationBuilder.CreateIndex(
                name: "IX_Section60Records_EncounterId",
                table: "Section60Records",
                column: "EncounterId");

            migrationBuilder.CreateIndex(
                name: "IX_StripSearchRecords_EncounterId",
                table: "StripSearchRecords",
                column: "EncounterId");

            migrationBuilder.CreateIndex(
                name: "IX_TextMarks_BatchId",
                table: "TextMarks",
                column: "BatchId");

            migrationBuilder.CreateIndex(
                name: "IX_UseOfForceRecords_EncounterId",
                table: "UseOfForceRecords",
                column: "EncounterId");

            // What was loaded before there was a release was open to panels, unless it waits for keep or halve.
            migrationBuilder.Sql("UPDATE \"ImportBatches\" SET \"ReleasedAt\" = \"LoadedAt\", \"ReleasedBy\" = \"LoadedBy\" WHERE \"Doubled\" <> 1");
            migrationBuilder.Sql("UPDATE \"ImportBatches\" SET \"Compared\" = 1");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "HateCrimeRecords");

            migrationBuilder.DropTable(
                name: "HeldBack");

            migrationBuilder.DropTable(
                name: "Intakes");

            migrationBuilder.DropTable(
                name: "OutOfCourtDisposalRecords");

            migrationBuilder.DropTable(
                name: "ProposedEncounters");

            migrationBuilder.DropTable(
                name: "Pseudonyms");

            migrationBuilder.DropTable(
                name: "RememberedColumns");

            migrationBuilder.DropTable(
                name: "SealedOriginals");

            migrationBuilder.DropTable(
                name: "Section60Records");

            migrationBuilder.DropTable(
                name: "StripSearchRecords");

            migrationBuilder.DropTable(
                name: "TextMarks");

            migrationBuilder.DropTable(
                name: "UseOfForceRecords");

            migrationBuilder.DropTable(
                name: "JoinProposals");

            migrationBuilder.DropIndex(
                name: "IX_ImportBatches_ForceId_Kind_Fingerprint",
                table: "ImportBatches");

            migrationBuilder.DropIndex(
                name: "IX_Encounters_JoinedTo",
                table: "Encounters");

            migrationBuilder.DropColumn(
                name: "Age",
                table: "StopSearchRecords");

            migrationBuilder.DropColumn(
                name: "AppropriateAdult",
                table: "StopSearchRecords");

            migrationBuilder.DropColumn(
                name: "ExtentId",
                table: "StopSearchRecords");

            migrationBuilder.DropColumn(
                name: "FootageReferenceToken",
                table: "StopSearchRecords");

            migrationBuilder.DropColumn(
                name: "ForceReferenceToken",
                table: "StopSearchRecords");

            migrationBuilder.DropColumn(
                name: "ForceUsed",
                table: "StopSearchRecords");

            migrationBuilder.DropColumn(
                name: "HandcuffsId",
                table: "StopSearchRecords");

            migrationBuilder.DropColumn(
                name: "HasFootage",
                table: "StopSearchRecords");

            migrationBuilder.DropColumn(
                name: "IncidentReferenceToken",
                table: "StopSearchRecords");

            migrationBuilder.DropColumn(
                name: "NoFootageReasonId",
                table: "StopSearchRecords");

            migrationBuilder.DropColumn(
                name: "OfficerNumber",
                table: "StopSearchRecords");

            migrationBuilder.DropColumn(
                name: "PersonNumber",
                table: "StopSearchRecords");

            migrationBuilder.DropColumn(
                name: "SealToken",
                table: "StopSearchRecords");

            migrationBuilder.DropColumn(
                name: "SupervisorReviewId",
                table: "StopSearchRecords");

            migrationBuilder.DropColumn(
                name: "VehicleStop",
                table: "StopSearchRecords");

            migrationBuilder.DropColumn(
                name: "Columns",
                table: "ImportBatches");

            migrationBuilder.DropColumn(
                name: "Compared",
                table: "ImportBatches");

            migrationBuilder.DropColumn(
                name: "ErasedAt",
                table: "ImportBatches");

            migrationBuilder.DropColumn(
                name: "HasText",
                table: "ImportBatches");

            migrationBuilder.DropColumn(
                name: "KeepReason",
                table: "ImportBatches");

            migrationBuilder.DropColumn(
                name: "KeepUntil",
                table: "ImportBatches");

            migrationBuilder.DropColumn(
                name: "PublishedTotal",
                table: "ImportBatches");

            migrationBuilder.DropColumn(
                name: "RedactedAt",
                table: "ImportBatches");

            migrationBuilder.DropColumn(
                name: "RedactedBy",
                table: "ImportBatches");

            migrationBuilder.DropColumn(
                name: "ReleasedAt",
                table: "ImportBatches");

            migrationBuilder.DropColumn(
                name: "ReleasedBy",
                table: "ImportBatches");

            migrationBuilder.DropColumn(
                name: "Replaces",
                table: "ImportBatches");

            migrationBuilder.DropColumn(
                name: "ScannedAt",
                table: "ImportBatches");

            migrationBuilder.DropColumn(
                name: "ScannedRows",
                table: "ImportBatches");

            migrationBuilder.DropColumn(
                name: "SentBack",
                table: "ImportBatches");

            migrationBuilder.DropColumn(
                name: "UndoneAt",
                table: "ImportBatches");

            migrationBuilder.DropColumn(
                name: "UndoneBy",
                table: "ImportBatches");

            migrationBuilder.DropColumn(
                name: "FootageDays",
                table: "Forces");

            migrationBuilder.DropColumn(
                name: "JoinedTo",
                table: "Encounters");

            migrationBuilder.AlterColumn<string>(
                name: "Grounds",
                table: "StopSearchRecords",
                type: "nvarchar(4000)",
                maxLength: 4000,
                nullable: true,
                oldClrType: typeof(string),
                oldType: "nvarchar(max)",
                oldMaxLength: -1,
                oldNullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_ImportBatches_ForceId_Kind_Fingerprint",
                table: "ImportBatches",
                columns: new[] { "ForceId", "Kind", "Fingerprint" },
                unique: true);
        }
    }
}
