-- The first closed step: schema and rows, all made up. See FirstStepTests.
PRAGMA journal_mode=WAL;
PRAGMA foreign_keys=OFF;
CREATE TABLE "__EFMigrationsLock" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK___EFMigrationsLock" PRIMARY KEY,
    "Timestamp" TEXT NOT NULL
);
CREATE TABLE "__EFMigrationsHistory" (
    "MigrationId" TEXT NOT NULL CONSTRAINT "PK___EFMigrationsHistory" PRIMARY KEY,
    "ProductVersion" TEXT NOT NULL
);
CREATE TABLE "Accounts" (
    "Id" BLOB NOT NULL CONSTRAINT "PK_Accounts" PRIMARY KEY,
    "DisplayName" TEXT NOT NULL,
    "IsPractice" INTEGER NOT NULL,
    "UserName" TEXT NULL,
    "NormalizedUserName" TEXT NULL,
    "Email" TEXT NULL,
    "NormalizedEmail" TEXT NULL,
    "EmailConfirmed" INTEGER NOT NULL,
    "PasswordHash" TEXT NULL,
    "SecurityStamp" TEXT NULL,
    "ConcurrencyStamp" TEXT NULL,
    "PhoneNumber" TEXT NULL,
    "PhoneNumberConfirmed" INTEGER NOT NULL,
    "TwoFactorEnabled" INTEGER NOT NULL,
    "LockoutEnd" TEXT NULL,
    "LockoutEnabled" INTEGER NOT NULL,
    "AccessFailedCount" INTEGER NOT NULL
);
CREATE TABLE "Areas" (
    "Id" BLOB NOT NULL CONSTRAINT "PK_Areas" PRIMARY KEY,
    "Name" TEXT NOT NULL,
    "Slug" TEXT NOT NULL,
    "DataController" TEXT NOT NULL,
    "IsPractice" INTEGER NOT NULL,
    "Version" INTEGER NOT NULL
);
CREATE TABLE "ChainHeads" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_ChainHeads" PRIMARY KEY,
    "Number" INTEGER NOT NULL,
    "Hash" TEXT NOT NULL
);
CREATE TABLE "CodedValues" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_CodedValues" PRIMARY KEY,
    "Kind" INTEGER NOT NULL,
    "Field" TEXT NOT NULL,
    "Text" TEXT NOT NULL,
    "FirstSeenIn" INTEGER NULL
);
CREATE TABLE "Grants" (
    "Id" BLOB NOT NULL CONSTRAINT "PK_Grants" PRIMARY KEY,
    "UserId" BLOB NOT NULL,
    "Role" INTEGER NOT NULL,
    "Scope" INTEGER NOT NULL,
    "ScopeId" BLOB NOT NULL,
    "GivenAt" TEXT NOT NULL,
    "EndedAt" TEXT NULL,
    "Version" INTEGER NOT NULL
);
CREATE TABLE "Invitations" (
    "Id" BLOB NOT NULL CONSTRAINT "PK_Invitations" PRIMARY KEY,
    "TokenHash" TEXT NOT NULL,
    "Role" INTEGER NOT NULL,
    "ScopeId" BLOB NOT NULL,
    "InvitedBy" BLOB NULL,
    "MadeAt" TEXT NOT NULL,
    "ExpiresAt" TEXT NOT NULL,
    "UsedAt" TEXT NULL,
    "Version" INTEGER NOT NULL
);
CREATE TABLE "Operations" (
    "Number" INTEGER NOT NULL CONSTRAINT "PK_Operations" PRIMARY KEY,
    "Name" TEXT NOT NULL,
    "Kind" INTEGER NOT NULL,
    "ActorId" BLOB NULL,
    "ActorName" TEXT NOT NULL,
    "At" TEXT NOT NULL,
    "Subject" TEXT NOT NULL,
    "Reason" TEXT NOT NULL,
    "PreviousHash" TEXT NOT NULL,
    "Hash" TEXT NOT NULL
);
CREATE TABLE "ReviewForms" (
    "Id" BLOB NOT NULL CONSTRAINT "PK_ReviewForms" PRIMARY KEY,
    "Code" TEXT NOT NULL,
    "Number" INTEGER NOT NULL,
    "Name" TEXT NOT NULL,
    "PublishedAt" TEXT NULL,
    "Version" INTEGER NOT NULL
);
CREATE TABLE "AspNetUserClaims" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_AspNetUserClaims" PRIMARY KEY AUTOINCREMENT,
    "UserId" BLOB NOT NULL,
    "ClaimType" TEXT NULL,
    "ClaimValue" TEXT NULL,
    CONSTRAINT "FK_AspNetUserClaims_Accounts_UserId" FOREIGN KEY ("UserId") REFERENCES "Accounts" ("Id") ON DELETE CASCADE
);
CREATE TABLE "AspNetUserLogins" (
    "LoginProvider" TEXT NOT NULL,
    "ProviderKey" TEXT NOT NULL,
    "ProviderDisplayName" TEXT NULL,
    "UserId" BLOB NOT NULL,
    CONSTRAINT "PK_AspNetUserLogins" PRIMARY KEY ("LoginProvider", "ProviderKey"),
    CONSTRAINT "FK_AspNetUserLogins_Accounts_UserId" FOREIGN KEY ("UserId") REFERENCES "Accounts" ("Id") ON DELETE CASCADE
);
CREATE TABLE "AspNetUserPasskeys" (
    "CredentialId" BLOB NOT NULL CONSTRAINT "PK_AspNetUserPasskeys" PRIMARY KEY,
    "UserId" BLOB NOT NULL,
    "Data" TEXT NOT NULL,
    CONSTRAINT "FK_AspNetUserPasskeys_Accounts_UserId" FOREIGN KEY ("UserId") REFERENCES "Accounts" ("Id") ON DELETE CASCADE
);
CREATE TABLE "AspNetUserTokens" (
    "UserId" BLOB NOT NULL,
    "LoginProvider" TEXT NOT NULL,
    "Name" TEXT NOT NULL,
    "Value" TEXT NULL,
    CONSTRAINT "PK_AspNetUserTokens" PRIMARY KEY ("UserId", "LoginProvider", "Name"),
    CONSTRAINT "FK_AspNetUserTokens_Accounts_UserId" FOREIGN KEY ("UserId") REFERENCES "Accounts" ("Id") ON DELETE CASCADE
);
CREATE TABLE "Forces" (
    "Id" BLOB NOT NULL CONSTRAINT "PK_Forces" PRIMARY KEY,
    "AreaId" BLOB NULL,
    "Name" TEXT NOT NULL,
    "Slug" TEXT NOT NULL,
    "StatisticsCode" TEXT NOT NULL,
    "IsPractice" INTEGER NOT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_Forces_Areas_AreaId" FOREIGN KEY ("AreaId") REFERENCES "Areas" ("Id") ON DELETE RESTRICT
);
CREATE TABLE "Panels" (
    "Id" BLOB NOT NULL CONSTRAINT "PK_Panels" PRIMARY KEY,
    "AreaId" BLOB NOT NULL,
    "ParentId" BLOB NULL,
    "Name" TEXT NOT NULL,
    "Slug" TEXT NOT NULL,
    "About" TEXT NOT NULL,
    "ReportsTo" TEXT NOT NULL,
    "IsPractice" INTEGER NOT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_Panels_Areas_AreaId" FOREIGN KEY ("AreaId") REFERENCES "Areas" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Panels_Panels_ParentId" FOREIGN KEY ("ParentId") REFERENCES "Panels" ("Id") ON DELETE RESTRICT
);
CREATE TABLE "OperationChange" (
    "OperationNumber" INTEGER NOT NULL,
    "Order" INTEGER NOT NULL,
    "Entity" TEXT NOT NULL,
    "EntityId" TEXT NOT NULL,
    "Field" TEXT NOT NULL,
    "ValueHash" TEXT NOT NULL,
    CONSTRAINT "PK_OperationChange" PRIMARY KEY ("OperationNumber", "Order"),
    CONSTRAINT "FK_OperationChange_Operations_OperationNumber" FOREIGN KEY ("OperationNumber") REFERENCES "Operations" ("Number") ON DELETE CASCADE
);
CREATE TABLE "ReviewFormPages" (
    "FormId" BLOB NOT NULL,
    "Number" INTEGER NOT NULL,
    "Title" TEXT NOT NULL,
    "Hint" TEXT NOT NULL,
    CONSTRAINT "PK_ReviewFormPages" PRIMARY KEY ("FormId", "Number"),
    CONSTRAINT "FK_ReviewFormPages_ReviewForms_FormId" FOREIGN KEY ("FormId") REFERENCES "ReviewForms" ("Id") ON DELETE CASCADE
);
CREATE TABLE "ReviewFormQuestions" (
    "FormId" BLOB NOT NULL,
    "Number" INTEGER NOT NULL,
    "Page" INTEGER NOT NULL,
    "Code" TEXT NOT NULL,
    "Name" TEXT NOT NULL,
    "Words" TEXT NOT NULL,
    "Hint" TEXT NOT NULL,
    "Meaning" TEXT NOT NULL,
    "ReasonWords" TEXT NOT NULL,
    "Kind" INTEGER NOT NULL,
    "Required" INTEGER NOT NULL,
    "Marker" INTEGER NOT NULL,
    CONSTRAINT "PK_ReviewFormQuestions" PRIMARY KEY ("FormId", "Number"),
    CONSTRAINT "FK_ReviewFormQuestions_ReviewForms_FormId" FOREIGN KEY ("FormId") REFERENCES "ReviewForms" ("Id") ON DELETE CASCADE
);
CREATE TABLE "ImportBatches" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_ImportBatches" PRIMARY KEY,
    "ForceId" BLOB NOT NULL,
    "AreaId" BLOB NULL,
    "Kind" INTEGER NOT NULL,
    "FileName" TEXT NOT NULL,
    "FileMonth" INTEGER NULL,
    "FirstMonth" INTEGER NOT NULL,
    "LastMonth" INTEGER NOT NULL,
    "Revision" INTEGER NOT NULL,
    "Fingerprint" TEXT NOT NULL,
    "Rows" INTEGER NOT NULL,
    "Accepted" INTEGER NOT NULL,
    "SetAside" INTEGER NOT NULL,
    "Quarantined" INTEGER NOT NULL,
    "Doubled" INTEGER NOT NULL,
    "TimesLookLocal" INTEGER NOT NULL,
    "LoadedAt" TEXT NOT NULL,
    "LoadedBy" BLOB NULL,
    "SupersededBy" INTEGER NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_ImportBatches_Forces_ForceId" FOREIGN KEY ("ForceId") REFERENCES "Forces" ("Id") ON DELETE RESTRICT
);
CREATE TABLE "Draws" (
    "Id" BLOB NOT NULL CONSTRAINT "PK_Draws" PRIMARY KEY,
    "AreaId" BLOB NOT NULL,
    "ForceId" BLOB NOT NULL,
    "PanelId" BLOB NOT NULL,
    "Number" INTEGER NOT NULL,
    "PanelName" TEXT NOT NULL,
    "RulesNumber" INTEGER NOT NULL,
    "Kind" INTEGER NOT NULL,
    "FromMonth" INTEGER NOT NULL,
    "ToMonth" INTEGER NOT NULL,
    "State" INTEGER NOT NULL,
    "ListSize" INTEGER NOT NULL,
    "Fingerprint" TEXT NOT NULL,
    "PlanFingerprint" TEXT NOT NULL,
    "Salt" BLOB NOT NULL,
    "FrozenAt" TEXT NOT NULL,
    "FrozenBy" BLOB NULL,
    "Seed" TEXT NULL,
    "SeededAt" TEXT NULL,
    "SeededBy" BLOB NULL,
    "SeededAs" INTEGER NULL,
    "AbandonedAt" TEXT NULL,
    "AbandonReason" TEXT NOT NULL,
    "Excluded_AlreadyDrawn" INTEGER NOT NULL,
    "Excluded_HeldBack" INTEGER NOT NULL,
    "Excluded_NotReleased" INTEGER NOT NULL,
    "Excluded_SetAside" INTEGER NOT NULL,
    "Excluded_Superseded" INTEGER NOT NULL,
    "Excluded_Waiting" INTEGER NOT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_Draws_Forces_ForceId" FOREIGN KEY ("ForceId") REFERENCES "Forces" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Draws_Panels_PanelId" FOREIGN KEY ("PanelId") REFERENCES "Panels" ("Id") ON DELETE RESTRICT
);
CREATE TABLE "PanelCoverage" (
    "PanelId" BLOB NOT NULL,
    "ForceId" BLOB NOT NULL,
    "Kind" INTEGER NOT NULL,
    CONSTRAINT "PK_PanelCoverage" PRIMARY KEY ("PanelId", "ForceId", "Kind"),
    CONSTRAINT "FK_PanelCoverage_Forces_ForceId" FOREIGN KEY ("ForceId") REFERENCES "Forces" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_PanelCoverage_Panels_PanelId" FOREIGN KEY ("PanelId") REFERENCES "Panels" ("Id") ON DELETE CASCADE
);
CREATE TABLE "PanelRules" (
    "PanelId" BLOB NOT NULL,
    "Number" INTEGER NOT NULL,
    "Preset" TEXT NOT NULL,
    "Members" INTEGER NOT NULL,
    "Quorum" INTEGER NOT NULL,
    "NoticeDays" INTEGER NOT NULL,
    "SampleSize" INTEGER NOT NULL,
    "ReadingDays" INTEGER NOT NULL,
    "ResponseDays" INTEGER NOT NULL,
    "NoFootage" INTEGER NOT NULL,
    "FormCode" TEXT NOT NULL,
    "AdoptedAt" TEXT NOT NULL,
    CONSTRAINT "PK_PanelRules" PRIMARY KEY ("PanelId", "Number"),
    CONSTRAINT "FK_PanelRules_Panels_PanelId" FOREIGN KEY ("PanelId") REFERENCES "Panels" ("Id") ON DELETE CASCADE
);
CREATE TABLE "Recommendations" (
    "Id" BLOB NOT NULL CONSTRAINT "PK_Recommendations" PRIMARY KEY,
    "AreaId" BLOB NOT NULL,
    "ForceId" BLOB NOT NULL,
    "PanelId" BLOB NOT NULL,
    "Number" INTEGER NOT NULL,
    "Title" TEXT NOT NULL,
    "Saw" TEXT NOT NULL,
    "Ask" TEXT NOT NULL,
    "WhoMustAct" TEXT NOT NULL,
    "HowWeShallKnow" TEXT NOT NULL,
    "TermDays" INTEGER NOT NULL,
    "Step" INTEGER NOT NULL,
    "Decision" INTEGER NOT NULL,
    "Delivery" INTEGER NOT NULL,
    "Judgement" INTEGER NOT NULL,
    "DraftedAt" TEXT NOT NULL,
    "OwnerId" BLOB NULL,
    "SentAt" TEXT NULL,
    "AcknowledgedAt" TEXT NULL,
    "RepliedAt" TEXT NULL,
    "Explanation" TEXT NOT NULL,
    "Promise" TEXT NOT NULL,
    "PromisedBy" TEXT NULL,
    "JudgedAt" TEXT NULL,
    "PanelWords" TEXT NOT NULL,
    "WhatChanged" TEXT NOT NULL,
    "WhatHasNot" TEXT NOT NULL,
    "ClosedAt" TEXT NULL,
    "WithdrawnAt" TEXT NULL,
    "WithdrawnBecause" TEXT NOT NULL,
    "PublishedAt" TEXT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_Recommendations_Areas_AreaId" FOREIGN KEY ("AreaId") REFERENCES "Areas" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Recommendations_Forces_ForceId" FOREIGN KEY ("ForceId") REFERENCES "Forces" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Recommendations_Panels_PanelId" FOREIGN KEY ("PanelId") REFERENCES "Panels" ("Id") ON DELETE RESTRICT
);
CREATE TABLE "ReviewFormOptions" (
    "FormId" BLOB NOT NULL,
    "QuestionNumber" INTEGER NOT NULL,
    "Number" INTEGER NOT NULL,
    "Code" TEXT NOT NULL,
    "Words" TEXT NOT NULL,
    "Meaning" TEXT NOT NULL,
    "Letter" TEXT NOT NULL,
    "Shape" INTEGER NOT NULL,
    "Step" INTEGER NULL,
    "NeedsReason" INTEGER NOT NULL,
    CONSTRAINT "PK_ReviewFormOptions" PRIMARY KEY ("FormId", "QuestionNumber", "Number"),
    CONSTRAINT "FK_ReviewFormOptions_ReviewFormQuestions_FormId_QuestionNumber" FOREIGN KEY ("FormId", "QuestionNumber") REFERENCES "ReviewFormQuestions" ("FormId", "Number") ON DELETE CASCADE
);
CREATE TABLE "BatchFindings" (
    "BatchId" INTEGER NOT NULL,
    "Number" INTEGER NOT NULL,
    "Kind" INTEGER NOT NULL,
    "Field" TEXT NOT NULL,
    "Detail" TEXT NOT NULL,
    "Rows" INTEGER NOT NULL,
    CONSTRAINT "PK_BatchFindings" PRIMARY KEY ("BatchId", "Number"),
    CONSTRAINT "FK_BatchFindings_ImportBatches_BatchId" FOREIGN KEY ("BatchId") REFERENCES "ImportBatches" ("Id") ON DELETE CASCADE
);
CREATE TABLE "Encounters" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Encounters" PRIMARY KEY,
    "BatchId" INTEGER NOT NULL,
    "Month" INTEGER NOT NULL,
    "SetAside" INTEGER NOT NULL,
    CONSTRAINT "FK_Encounters_ImportBatches_BatchId" FOREIGN KEY ("BatchId") REFERENCES "ImportBatches" ("Id") ON DELETE RESTRICT
);
CREATE TABLE "QuarantinedRows" (
    "BatchId" INTEGER NOT NULL,
    "Row" INTEGER NOT NULL,
    "Line" INTEGER NOT NULL,
    "Reason" TEXT NOT NULL,
    CONSTRAINT "PK_QuarantinedRows" PRIMARY KEY ("BatchId", "Row"),
    CONSTRAINT "FK_QuarantinedRows_ImportBatches_BatchId" FOREIGN KEY ("BatchId") REFERENCES "ImportBatches" ("Id") ON DELETE RESTRICT
);
CREATE TABLE "DrawRows" (
    "DrawId" BLOB NOT NULL,
    "Number" INTEGER NOT NULL,
    "EncounterId" INTEGER NOT NULL,
    "Key" TEXT NOT NULL,
    "Stratum" INTEGER NOT NULL,
    CONSTRAINT "PK_DrawRows" PRIMARY KEY ("DrawId", "Number"),
    CONSTRAINT "FK_DrawRows_Draws_DrawId" FOREIGN KEY ("DrawId") REFERENCES "Draws" ("Id") ON DELETE RESTRICT
);
CREATE TABLE "DrawStratum" (
    "DrawId" BLOB NOT NULL,
    "Number" INTEGER NOT NULL,
    "Name" TEXT NOT NULL,
    "Size" INTEGER NOT NULL,
    "Take" INTEGER NOT NULL,
    CONSTRAINT "PK_DrawStratum" PRIMARY KEY ("DrawId", "Number"),
    CONSTRAINT "FK_DrawStratum_Draws_DrawId" FOREIGN KEY ("DrawId") REFERENCES "Draws" ("Id") ON DELETE CASCADE
);
CREATE TABLE "DrawSubstitution" (
    "DrawId" BLOB NOT NULL,
    "Number" INTEGER NOT NULL,
    "OutKey" TEXT NOT NULL,
    "InKey" TEXT NOT NULL,
    "Reason" INTEGER NOT NULL,
    "Words" TEXT NOT NULL,
    "At" TEXT NOT NULL,
    CONSTRAINT "PK_DrawSubstitution" PRIMARY KEY ("DrawId", "Number"),
    CONSTRAINT "FK_DrawSubstitution_Draws_DrawId" FOREIGN KEY ("DrawId") REFERENCES "Draws" ("Id") ON DELETE CASCADE
);
CREATE TABLE "PublishedStories" (
    "Id" BLOB NOT NULL CONSTRAINT "PK_PublishedStories" PRIMARY KEY,
    "RecommendationId" BLOB NOT NULL,
    "PanelId" BLOB NOT NULL,
    "Number" INTEGER NOT NULL,
    "IsCorrection" INTEGER NOT NULL,
    "ReleasedAt" TEXT NOT NULL,
    "ReleasedBy" BLOB NULL,
    "Title" TEXT NOT NULL,
    "Saw" TEXT NOT NULL,
    "Asked" TEXT NOT NULL,
    "WhoMustAct" TEXT NOT NULL,
    "HowWeShallKnow" TEXT NOT NULL,
    "Answered" TEXT NOT NULL,
    "Promised" TEXT NOT NULL,
    "PanelView" TEXT NOT NULL,
    "Changed" TEXT NOT NULL,
    "NotChanged" TEXT NOT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_PublishedStories_Recommendations_RecommendationId" FOREIGN KEY ("RecommendationId") REFERENCES "Recommendations" ("Id") ON DELETE RESTRICT
);
CREATE TABLE "RecommendationMoment" (
    "RecommendationId" BLOB NOT NULL,
    "Number" INTEGER NOT NULL,
    "Action" INTEGER NOT NULL,
    "By" BLOB NULL,
    "At" TEXT NOT NULL,
    "Words" TEXT NOT NULL,
    CONSTRAINT "PK_RecommendationMoment" PRIMARY KEY ("RecommendationId", "Number"),
    CONSTRAINT "FK_RecommendationMoment_Recommendations_RecommendationId" FOREIGN KEY ("RecommendationId") REFERENCES "Recommendations" ("Id") ON DELETE CASCADE
);
CREATE TABLE "Cases" (
    "Id" BLOB NOT NULL CONSTRAINT "PK_Cases" PRIMARY KEY,
    "AreaId" BLOB NOT NULL,
    "ForceId" BLOB NOT NULL,
    "PanelId" BLOB NOT NULL,
    "DrawId" BLOB NOT NULL,
    "EncounterId" INTEGER NOT NULL,
    "Number" INTEGER NOT NULL,
    "Month" INTEGER NOT NULL,
    "State" INTEGER NOT NULL,
    "ReadBy" TEXT NULL,
    "OpenedAt" TEXT NULL,
    "OpenedBy" BLOB NULL,
    "SettledAt" TEXT NULL,
    "Grade" INTEGER NULL,
    "MinorityView" TEXT NOT NULL,
    "NoteToForce" TEXT NOT NULL,
    "Reason" TEXT NOT NULL,
    "ShuffleSecret" BLOB NOT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_Cases_Encounters_EncounterId" FOREIGN KEY ("EncounterId") REFERENCES "Encounters" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Cases_Panels_PanelId" FOREIGN KEY ("PanelId") REFERENCES "Panels" ("Id") ON DELETE RESTRICT
);
CREATE TABLE "StopSearchRecords" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_StopSearchRecords" PRIMARY KEY,
    "EncounterId" INTEGER NOT NULL,
    "BatchId" INTEGER NOT NULL,
    "Row" INTEGER NOT NULL,
    "Day" TEXT NOT NULL,
    "At" TEXT NULL,
    "TypeId" INTEGER NULL,
    "PartOfOperation" INTEGER NULL,
    "Operation" TEXT NULL,
    "Latitude" INTEGER NULL,
    "Longitude" INTEGER NULL,
    "GenderId" INTEGER NULL,
    "AgeRangeId" INTEGER NULL,
    "SelfDefinedEthnicityId" INTEGER NULL,
    "OfficerDefinedEthnicityId" INTEGER NULL,
    "LegislationId" INTEGER NULL,
    "ObjectOfSearchId" INTEGER NULL,
    "OutcomeId" INTEGER NULL,
    "OutcomeLinked" INTEGER NULL,
    "MoreThanOuterClothing" INTEGER NULL,
    "Grounds" TEXT NULL,
    CONSTRAINT "FK_StopSearchRecords_Encounters_EncounterId" FOREIGN KEY ("EncounterId") REFERENCES "Encounters" ("Id") ON DELETE RESTRICT
);
CREATE TABLE "CaseReader" (
    "CaseId" BLOB NOT NULL,
    "UserId" BLOB NOT NULL,
    CONSTRAINT "PK_CaseReader" PRIMARY KEY ("CaseId", "UserId"),
    CONSTRAINT "FK_CaseReader_Cases_CaseId" FOREIGN KEY ("CaseId") REFERENCES "Cases" ("Id") ON DELETE CASCADE
);
CREATE TABLE "RecommendationCase" (
    "RecommendationId" BLOB NOT NULL,
    "CaseId" BLOB NOT NULL,
    CONSTRAINT "PK_RecommendationCase" PRIMARY KEY ("RecommendationId", "CaseId"),
    CONSTRAINT "FK_RecommendationCase_Cases_CaseId" FOREIGN KEY ("CaseId") REFERENCES "Cases" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_RecommendationCase_Recommendations_RecommendationId" FOREIGN KEY ("RecommendationId") REFERENCES "Recommendations" ("Id") ON DELETE CASCADE
);
CREATE TABLE "Reviews" (
    "Id" BLOB NOT NULL CONSTRAINT "PK_Reviews" PRIMARY KEY,
    "CaseId" BLOB NOT NULL,
    "UserId" BLOB NOT NULL,
    "AreaId" BLOB NOT NULL,
    "ForceId" BLOB NOT NULL,
    "PanelId" BLOB NOT NULL,
    "FormId" BLOB NOT NULL,
    "State" INTEGER NOT NULL,
    "StartedAt" TEXT NOT NULL,
    "SavedAt" TEXT NULL,
    "SentAt" TEXT NULL,
    "AfterOpening" INTEGER NOT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_Reviews_Cases_CaseId" FOREIGN KEY ("CaseId") REFERENCES "Cases" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Reviews_ReviewForms_FormId" FOREIGN KEY ("FormId") REFERENCES "ReviewForms" ("Id") ON DELETE RESTRICT
);
CREATE TABLE "ReviewAnswer" (
    "ReviewId" BLOB NOT NULL,
    "Question" TEXT NOT NULL,
    "Choice" TEXT NULL,
    "Words" TEXT NOT NULL,
    CONSTRAINT "PK_ReviewAnswer" PRIMARY KEY ("ReviewId", "Question"),
    CONSTRAINT "FK_ReviewAnswer_Reviews_ReviewId" FOREIGN KEY ("ReviewId") REFERENCES "Reviews" ("Id") ON DELETE CASCADE
);
CREATE INDEX "EmailIndex" ON "Accounts" ("NormalizedEmail");
CREATE UNIQUE INDEX "UserNameIndex" ON "Accounts" ("NormalizedUserName");
CREATE UNIQUE INDEX "IX_Areas_Slug" ON "Areas" ("Slug");
CREATE INDEX "IX_AspNetUserClaims_UserId" ON "AspNetUserClaims" ("UserId");
CREATE INDEX "IX_AspNetUserLogins_UserId" ON "AspNetUserLogins" ("UserId");
CREATE INDEX "IX_AspNetUserPasskeys_UserId" ON "AspNetUserPasskeys" ("UserId");
CREATE INDEX "IX_CaseReader_UserId" ON "CaseReader" ("UserId");
CREATE INDEX "IX_Cases_DrawId" ON "Cases" ("DrawId");
CREATE INDEX "IX_Cases_EncounterId" ON "Cases" ("EncounterId");
CREATE UNIQUE INDEX "IX_Cases_PanelId_Number" ON "Cases" ("PanelId", "Number");
CREATE INDEX "IX_CodedValues_Kind_Field" ON "CodedValues" ("Kind", "Field");
CREATE INDEX "IX_Draws_ForceId" ON "Draws" ("ForceId");
CREATE UNIQUE INDEX "IX_Draws_PanelId_Number" ON "Draws" ("PanelId", "Number");
CREATE INDEX "IX_Encounters_BatchId" ON "Encounters" ("BatchId");
CREATE INDEX "IX_Forces_AreaId" ON "Forces" ("AreaId");
CREATE UNIQUE INDEX "IX_Forces_Slug" ON "Forces" ("Slug");
CREATE INDEX "IX_Grants_ScopeId_Role" ON "Grants" ("ScopeId", "Role");
CREATE INDEX "IX_Grants_UserId" ON "Grants" ("UserId");
CREATE UNIQUE INDEX "IX_ImportBatches_ForceId_Kind_Fingerprint" ON "ImportBatches" ("ForceId", "Kind", "Fingerprint");
CREATE INDEX "IX_ImportBatches_ForceId_Kind_FirstMonth" ON "ImportBatches" ("ForceId", "Kind", "FirstMonth");
CREATE UNIQUE INDEX "IX_Invitations_TokenHash" ON "Invitations" ("TokenHash");
CREATE INDEX "IX_Operations_At" ON "Operations" ("At");
CREATE INDEX "IX_Operations_Name_Number" ON "Operations" ("Name", "Number");
CREATE INDEX "IX_PanelCoverage_ForceId" ON "PanelCoverage" ("ForceId");
CREATE INDEX "IX_Panels_AreaId" ON "Panels" ("AreaId");
CREATE INDEX "IX_Panels_ParentId" ON "Panels" ("ParentId");
CREATE UNIQUE INDEX "IX_Panels_Slug" ON "Panels" ("Slug");
CREATE UNIQUE INDEX "IX_PublishedStories_RecommendationId_Number" ON "PublishedStories" ("RecommendationId", "Number");
CREATE INDEX "IX_RecommendationCase_CaseId" ON "RecommendationCase" ("CaseId");
CREATE INDEX "IX_Recommendations_AreaId" ON "Recommendations" ("AreaId");
CREATE INDEX "IX_Recommendations_ForceId" ON "Recommendations" ("ForceId");
CREATE UNIQUE INDEX "IX_Recommendations_PanelId_Number" ON "Recommendations" ("PanelId", "Number");
CREATE UNIQUE INDEX "IX_ReviewFormQuestions_FormId_Code" ON "ReviewFormQuestions" ("FormId", "Code");
CREATE UNIQUE INDEX "IX_ReviewForms_Code_Number" ON "ReviewForms" ("Code", "Number");
CREATE UNIQUE INDEX "IX_Reviews_CaseId_UserId" ON "Reviews" ("CaseId", "UserId");
CREATE INDEX "IX_Reviews_FormId" ON "Reviews" ("FormId");
CREATE INDEX "IX_Reviews_UserId" ON "Reviews" ("UserId");
CREATE INDEX "IX_StopSearchRecords_EncounterId" ON "StopSearchRecords" ("EncounterId");
INSERT INTO "Accounts" ("Id","DisplayName","IsPractice","UserName","NormalizedUserName","Email","NormalizedEmail","EmailConfirmed","PasswordHash","SecurityStamp","ConcurrencyStamp","PhoneNumber","PhoneNumberConfirmed","TwoFactorEnabled","LockoutEnd","LockoutEnabled","AccessFailedCount") VALUES (X'01A202178221728985D643EBCC18C483','OtherChair',0,'OtherChair@example.org','OTHERCHAIR@EXAMPLE.ORG','OtherChair@example.org','OTHERCHAIR@EXAMPLE.ORG',1,'AQAAAAIAAzRQAAAAEE9gi2iQcp7i4hEUv208egTh3ojxmWKTcYrxKWQPzT1Ufp3/st5OKaFEtOl11FYxWA==','d0c1ea8b0271465a945821e33d6d20b0','3e885f0c-6b4f-4eee-91f6-fc0d82d1f7c0',NULL,0,0,NULL,1,0);
INSERT INTO "Accounts" ("Id","DisplayName","IsPractice","UserName","NormalizedUserName","Email","NormalizedEmail","EmailConfirmed","PasswordHash","SecurityStamp","ConcurrencyStamp","PhoneNumber","PhoneNumberConfirmed","TwoFactorEnabled","LockoutEnd","LockoutEnabled","AccessFailedCount") VALUES (X'01A202178221729089E4A17528733BF0','SecondPanelChair',0,'SecondPanelChair@example.org','SECONDPANELCHAIR@EXAMPLE.ORG','SecondPanelChair@example.org','SECONDPANELCHAIR@EXAMPLE.ORG',1,'AQAAAAIAAzRQAAAAEE9gi2iQcp7i4hEUv208egTh3ojxmWKTcYrxKWQPzT1Ufp3/st5OKaFEtOl11FYxWA==','fa60ce0faf9d4dbc98e4ab6196b37e5b','7fc5610c-1451-4da3-8a80-27810abd6afd',NULL,0,0,NULL,1,0);
INSERT INTO "Accounts" ("Id","DisplayName","IsPractice","UserName","NormalizedUserName","Email","NormalizedEmail","EmailConfirmed","PasswordHash","SecurityStamp","ConcurrencyStamp","PhoneNumber","PhoneNumberConfirmed","TwoFactorEnabled","LockoutEnd","LockoutEnabled","AccessFailedCount") VALUES (X'01A20217822174A6B0E3F4379265E387','FirstMember',0,'FirstMember@example.org','FIRSTMEMBER@EXAMPLE.ORG','FirstMember@example.org','FIRSTMEMBER@EXAMPLE.ORG',1,'AQAAAAIAAzRQAAAAEE9gi2iQcp7i4hEUv208egTh3ojxmWKTcYrxKWQPzT1Ufp3/st5OKaFEtOl11FYxWA==','e74d7954011d4803845d0d13134e56f5','81ae0bcb-1aed-4962-a88f-8416a0ddbcee',NULL,0,0,NULL,1,0);
INSERT INTO "Accounts" ("Id","DisplayName","IsPractice","UserName","NormalizedUserName","Email","NormalizedEmail","EmailConfirmed","PasswordHash","SecurityStamp","ConcurrencyStamp","PhoneNumber","PhoneNumberConfirmed","TwoFactorEnabled","LockoutEnd","LockoutEnabled","AccessFailedCount") VALUES (X'01A20217822178438A2C8BC0BD0548A8','ViceChair',0,'ViceChair@example.org','VICECHAIR@EXAMPLE.ORG','ViceChair@example.org','VICECHAIR@EXAMPLE.ORG',1,'AQAAAAIAAzRQAAAAEE9gi2iQcp7i4hEUv208egTh3ojxmWKTcYrxKWQPzT1Ufp3/st5OKaFEtOl11FYxWA==','a1da9e28022e428fb02e54696f6caf41','82220cea-4e23-4ee5-b53e-be8fed10bdfd',NULL,0,0,NULL,1,0);
INSERT INTO "Accounts" ("Id","DisplayName","IsPractice","UserName","NormalizedUserName","Email","NormalizedEmail","EmailConfirmed","PasswordHash","SecurityStamp","ConcurrencyStamp","PhoneNumber","PhoneNumberConfirmed","TwoFactorEnabled","LockoutEnd","LockoutEnabled","AccessFailedCount") VALUES (X'01A202178221787399503E5207884983','SecondPanelMember',0,'SecondPanelMember@example.org','SECONDPANELMEMBER@EXAMPLE.ORG','SecondPanelMember@example.org','SECONDPANELMEMBER@EXAMPLE.ORG',1,'AQAAAAIAAzRQAAAAEE9gi2iQcp7i4hEUv208egTh3ojxmWKTcYrxKWQPzT1Ufp3/st5OKaFEtOl11FYxWA==','a1f76d654adf45a4b258f54e9fbb3ead','e2cfa537-02f1-4a4c-a67d-c442e3d5cc3c',NULL,0,0,NULL,1,0);
INSERT INTO "Accounts" ("Id","DisplayName","IsPractice","UserName","NormalizedUserName","Email","NormalizedEmail","EmailConfirmed","PasswordHash","SecurityStamp","ConcurrencyStamp","PhoneNumber","PhoneNumberConfirmed","TwoFactorEnabled","LockoutEnd","LockoutEnabled","AccessFailedCount") VALUES (X'01A20217822178E9B15FC9B0501C57B3','OtherOfficer',0,'OtherOfficer@example.org','OTHEROFFICER@EXAMPLE.ORG','OtherOfficer@example.org','OTHEROFFICER@EXAMPLE.ORG',1,'AQAAAAIAAzRQAAAAEE9gi2iQcp7i4hEUv208egTh3ojxmWKTcYrxKWQPzT1Ufp3/st5OKaFEtOl11FYxWA==','36e2c069a8924974812607995809775f','7fb6a6a8-3b15-401c-8303-5ad76bc8665f',NULL,0,0,NULL,1,0);
INSERT INTO "Accounts" ("Id","DisplayName","IsPractice","UserName","NormalizedUserName","Email","NormalizedEmail","EmailConfirmed","PasswordHash","SecurityStamp","ConcurrencyStamp","PhoneNumber","PhoneNumberConfirmed","TwoFactorEnabled","LockoutEnd","LockoutEnabled","AccessFailedCount") VALUES (X'01A202178221790CB2B91E4F08C96EE7','Officer',0,'Officer@example.org','OFFICER@EXAMPLE.ORG','Officer@example.org','OFFICER@EXAMPLE.ORG',1,'AQAAAAIAAzRQAAAAEE9gi2iQcp7i4hEUv208egTh3ojxmWKTcYrxKWQPzT1Ufp3/st5OKaFEtOl11FYxWA==','54c5568b63924eeb9644d68a79c62f30','05207f8c-9e54-4e43-bc03-6c0fb522c12d',NULL,0,0,NULL,1,0);
INSERT INTO "Accounts" ("Id","DisplayName","IsPractice","UserName","NormalizedUserName","Email","NormalizedEmail","EmailConfirmed","PasswordHash","SecurityStamp","ConcurrencyStamp","PhoneNumber","PhoneNumberConfirmed","TwoFactorEnabled","LockoutEnd","LockoutEnabled","AccessFailedCount") VALUES (X'01A2021782217A34A7C28049E6E42377','SecondMember',0,'SecondMember@example.org','SECONDMEMBER@EXAMPLE.ORG','SecondMember@example.org','SECONDMEMBER@EXAMPLE.ORG',1,'AQAAAAIAAzRQAAAAEE9gi2iQcp7i4hEUv208egTh3ojxmWKTcYrxKWQPzT1Ufp3/st5OKaFEtOl11FYxWA==','535879b5c2cc468a874a5b306369dee9','1b2d70d7-30ee-488a-8a02-651d729408c6',NULL,0,0,NULL,1,0);
INSERT INTO "Accounts" ("Id","DisplayName","IsPractice","UserName","NormalizedUserName","Email","NormalizedEmail","EmailConfirmed","PasswordHash","SecurityStamp","ConcurrencyStamp","PhoneNumber","PhoneNumberConfirmed","TwoFactorEnabled","LockoutEnd","LockoutEnabled","AccessFailedCount") VALUES (X'01A2021782217A9CAEA057EF03475726','Nobody',0,'Nobody@example.org','NOBODY@EXAMPLE.ORG','Nobody@example.org','NOBODY@EXAMPLE.ORG',1,'AQAAAAIAAzRQAAAAEE9gi2iQcp7i4hEUv208egTh3ojxmWKTcYrxKWQPzT1Ufp3/st5OKaFEtOl11FYxWA==','db09033bb68c4d57a334c9ff69cd565e','324dc732-fb00-4676-a92c-14622191d72d',NULL,0,0,NULL,1,0);
INSERT INTO "Accounts" ("Id","DisplayName","IsPractice","UserName","NormalizedUserName","Email","NormalizedEmail","EmailConfirmed","PasswordHash","SecurityStamp","ConcurrencyStamp","PhoneNumber","PhoneNumberConfirmed","TwoFactorEnabled","LockoutEnd","LockoutEnabled","AccessFailedCount") VALUES (X'01A2021782217B9F9EA6CFFBFD10F739','Liaison',0,'Liaison@example.org','LIAISON@EXAMPLE.ORG','Liaison@example.org','LIAISON@EXAMPLE.ORG',1,'AQAAAAIAAzRQAAAAEE9gi2iQcp7i4hEUv208egTh3ojxmWKTcYrxKWQPzT1Ufp3/st5OKaFEtOl11FYxWA==','773426969f6145ae8eff3a7026bde8d8','f3bea411-9b6b-4d1a-995b-ea2cec99f4c5',NULL,0,0,NULL,1,0);
INSERT INTO "Accounts" ("Id","DisplayName","IsPractice","UserName","NormalizedUserName","Email","NormalizedEmail","EmailConfirmed","PasswordHash","SecurityStamp","ConcurrencyStamp","PhoneNumber","PhoneNumberConfirmed","TwoFactorEnabled","LockoutEnd","LockoutEnabled","AccessFailedCount") VALUES (X'01A2021782217BD68FA6F95D08937827','OtherLiaison',0,'OtherLiaison@example.org','OTHERLIAISON@EXAMPLE.ORG','OtherLiaison@example.org','OTHERLIAISON@EXAMPLE.ORG',1,'AQAAAAIAAzRQAAAAEE9gi2iQcp7i4hEUv208egTh3ojxmWKTcYrxKWQPzT1Ufp3/st5OKaFEtOl11FYxWA==','4a512557f62e476db193d7c751da51ab','09f543e2-2955-475b-8775-d11e21fb097c',NULL,0,0,NULL,1,0);
INSERT INTO "Accounts" ("Id","DisplayName","IsPractice","UserName","NormalizedUserName","Email","NormalizedEmail","EmailConfirmed","PasswordHash","SecurityStamp","ConcurrencyStamp","PhoneNumber","PhoneNumberConfirmed","TwoFactorEnabled","LockoutEnd","LockoutEnabled","AccessFailedCount") VALUES (X'01A2021782217CB3AE21BF034EAC0C2B','Observer',0,'Observer@example.org','OBSERVER@EXAMPLE.ORG','Observer@example.org','OBSERVER@EXAMPLE.ORG',1,'AQAAAAIAAzRQAAAAEE9gi2iQcp7i4hEUv208egTh3ojxmWKTcYrxKWQPzT1Ufp3/st5OKaFEtOl11FYxWA==','7645b6633224452ea216b661429bdb2f','f2f5c41d-b6f2-4c69-910e-f7eaa5ca604d',NULL,0,0,NULL,1,0);
INSERT INTO "Accounts" ("Id","DisplayName","IsPractice","UserName","NormalizedUserName","Email","NormalizedEmail","EmailConfirmed","PasswordHash","SecurityStamp","ConcurrencyStamp","PhoneNumber","PhoneNumberConfirmed","TwoFactorEnabled","LockoutEnd","LockoutEnabled","AccessFailedCount") VALUES (X'01A2021782217F78B6C61ED51FED09E4','Administrator',0,'Administrator@example.org','ADMINISTRATOR@EXAMPLE.ORG','Administrator@example.org','ADMINISTRATOR@EXAMPLE.ORG',1,'AQAAAAIAAzRQAAAAEE9gi2iQcp7i4hEUv208egTh3ojxmWKTcYrxKWQPzT1Ufp3/st5OKaFEtOl11FYxWA==','82bcbdaa47d24c9382cd447c2e48a0cf','1a27aef6-00ea-440a-849a-2dc6766a0a6d',NULL,0,0,NULL,1,0);
INSERT INTO "Accounts" ("Id","DisplayName","IsPractice","UserName","NormalizedUserName","Email","NormalizedEmail","EmailConfirmed","PasswordHash","SecurityStamp","ConcurrencyStamp","PhoneNumber","PhoneNumberConfirmed","TwoFactorEnabled","LockoutEnd","LockoutEnabled","AccessFailedCount") VALUES (X'01A2021782217FE19D9752F644491A2E','Chair',0,'Chair@example.org','CHAIR@EXAMPLE.ORG','Chair@example.org','CHAIR@EXAMPLE.ORG',1,'AQAAAAIAAzRQAAAAEE9gi2iQcp7i4hEUv208egTh3ojxmWKTcYrxKWQPzT1Ufp3/st5OKaFEtOl11FYxWA==','fee9f8f462e94c36870fcb7137023dcd','f3cbd258-31ea-426f-a094-0630b5e51747',NULL,0,0,NULL,1,0);
INSERT INTO "Areas" ("Id","Name","Slug","DataController","IsPractice","Version") VALUES (X'01A2021780D5710E9E6196B9ED2766CE','Elsewhere oversight office','elsewhere','Elsewhere office',0,0);
INSERT INTO "Areas" ("Id","Name","Slug","DataController","IsPractice","Version") VALUES (X'01A2021780D574FB9305F6159481E5E0','Testshire oversight office','testshire','Testshire office',0,0);
INSERT INTO "BatchFindings" ("BatchId","Number","Kind","Field","Detail","Rows") VALUES (902,1,1,'Self-defined ethnicity','White',1);
INSERT INTO "CaseReader" ("CaseId","UserId") VALUES (X'01A2021789B471C5BCC3E79D2410A8CB',X'01A20217822174A6B0E3F4379265E387');
INSERT INTO "CaseReader" ("CaseId","UserId") VALUES (X'01A2021789B471C5BCC3E79D2410A8CB',X'01A2021782217A34A7C28049E6E42377');
INSERT INTO "CaseReader" ("CaseId","UserId") VALUES (X'01A2021789D07554BD6C874BFE82A2F5',X'01A20217822174A6B0E3F4379265E387');
INSERT INTO "CaseReader" ("CaseId","UserId") VALUES (X'01A2021789D07554BD6C874BFE82A2F5',X'01A2021782217A34A7C28049E6E42377');
INSERT INTO "CaseReader" ("CaseId","UserId") VALUES (X'01A2021789D0764A863F3C23DA54709F',X'01A20217822174A6B0E3F4379265E387');
INSERT INTO "CaseReader" ("CaseId","UserId") VALUES (X'01A2021789D0764A863F3C23DA54709F',X'01A2021782217A34A7C28049E6E42377');
INSERT INTO "CaseReader" ("CaseId","UserId") VALUES (X'01A2021798A07649B6C0A473ED0EA5A7',X'01A20217822174A6B0E3F4379265E387');
INSERT INTO "CaseReader" ("CaseId","UserId") VALUES (X'01A2021798A07649B6C0A473ED0EA5A7',X'01A20217822178438A2C8BC0BD0548A8');
INSERT INTO "CaseReader" ("CaseId","UserId") VALUES (X'01A2021798A07649B6C0A473ED0EA5A7',X'01A2021782217A34A7C28049E6E42377');
INSERT INTO "CaseReader" ("CaseId","UserId") VALUES (X'01A2021798A876B9B4D5D43A1A90B781',X'01A20217822174A6B0E3F4379265E387');
INSERT INTO "CaseReader" ("CaseId","UserId") VALUES (X'01A2021798A876B9B4D5D43A1A90B781',X'01A20217822178438A2C8BC0BD0548A8');
INSERT INTO "CaseReader" ("CaseId","UserId") VALUES (X'01A2021798A876B9B4D5D43A1A90B781',X'01A2021782217A34A7C28049E6E42377');
INSERT INTO "CaseReader" ("CaseId","UserId") VALUES (X'01A20217B5327FA1A7E706B4E74F49E4',X'01A20217822174A6B0E3F4379265E387');
INSERT INTO "CaseReader" ("CaseId","UserId") VALUES (X'01A20217B5327FA1A7E706B4E74F49E4',X'01A2021782217A34A7C28049E6E42377');
INSERT INTO "CaseReader" ("CaseId","UserId") VALUES (X'01A20217B66A7FF880A9D50ADBC15D0D',X'01A20217822174A6B0E3F4379265E387');
INSERT INTO "CaseReader" ("CaseId","UserId") VALUES (X'01A20217B66A7FF880A9D50ADBC15D0D',X'01A2021782217A34A7C28049E6E42377');
INSERT INTO "Cases" ("Id","AreaId","ForceId","PanelId","DrawId","EncounterId","Number","Month","State","ReadBy","OpenedAt","OpenedBy","SettledAt","Grade","MinorityView","NoteToForce","Reason","ShuffleSecret","Version") VALUES (X'01A2021789B471C5BCC3E79D2410A8CB',X'01A2021780D574FB9305F6159481E5E0',X'01A2021780D5700B907570A47A2B013C',X'01A2021780D67B10B4DB08343A5CC363',X'01A2021789B47AD9B47572290B492692',9010000001,14,202506,4,'2026-03-16','2026-03-02 10:00:00',X'01A2021782217FE19D9752F644491A2E','2026-03-02 10:00:00',3,'A few words with ''quotes'' and a line
end','A few words with ''quotes'' and a line
end','',X'00000001000100010000000000000000',2);
INSERT INTO "Cases" ("Id","AreaId","ForceId","PanelId","DrawId","EncounterId","Number","Month","State","ReadBy","OpenedAt","OpenedBy","SettledAt","Grade","MinorityView","NoteToForce","Reason","ShuffleSecret","Version") VALUES (X'01A2021789D07554BD6C874BFE82A2F5',X'01A2021780D574FB9305F6159481E5E0',X'01A2021780D5700B907570A47A2B013C',X'01A2021780D67B10B4DB08343A5CC363',X'01A2021789B47AD9B47572290B492692',9010000002,15,202506,2,'2026-03-16',NULL,NULL,NULL,NULL,'','','',X'00000002000100010000000000000000',0);
INSERT INTO "Cases" ("Id","AreaId","ForceId","PanelId","DrawId","EncounterId","Number","Month","State","ReadBy","OpenedAt","OpenedBy","SettledAt","Grade","MinorityView","NoteToForce","Reason","ShuffleSecret","Version") VALUES (X'01A2021789D0764A863F3C23DA54709F',X'01A2021780D574FB9305F6159481E5E0',X'01A2021780D5700B907570A47A2B013C',X'01A2021780D67B10B4DB08343A5CC363',X'01A2021789B47AD9B47572290B492692',9010000003,16,202506,2,'2026-03-16',NULL,NULL,NULL,NULL,'','','',X'00000003000100010000000000000000',0);
INSERT INTO "Cases" ("Id","AreaId","ForceId","PanelId","DrawId","EncounterId","Number","Month","State","ReadBy","OpenedAt","OpenedBy","SettledAt","Grade","MinorityView","NoteToForce","Reason","ShuffleSecret","Version") VALUES (X'01A2021798A07649B6C0A473ED0EA5A7',X'01A2021780D574FB9305F6159481E5E0',X'01A2021780D5700B907570A47A2B013C',X'01A2021780D67B10B4DB08343A5CC363',X'01A20217943C725182272A3043ADD481',9030000013,17,202601,2,'2026-03-16',NULL,NULL,NULL,NULL,'','','',X'589E02482C4F582166198EBD2DE83159',0);
INSERT INTO "Cases" ("Id","AreaId","ForceId","PanelId","DrawId","EncounterId","Number","Month","State","ReadBy","OpenedAt","OpenedBy","SettledAt","Grade","MinorityView","NoteToForce","Reason","ShuffleSecret","Version") VALUES (X'01A2021798A876B9B4D5D43A1A90B781',X'01A2021780D574FB9305F6159481E5E0',X'01A2021780D5700B907570A47A2B013C',X'01A2021780D67B10B4DB08343A5CC363',X'01A20217943C725182272A3043ADD481',9030000030,18,202601,2,'2026-03-16',NULL,NULL,NULL,NULL,'','','',X'EFE4BD1246B68B36F520357033F299CC',0);
INSERT INTO "Cases" ("Id","AreaId","ForceId","PanelId","DrawId","EncounterId","Number","Month","State","ReadBy","OpenedAt","OpenedBy","SettledAt","Grade","MinorityView","NoteToForce","Reason","ShuffleSecret","Version") VALUES (X'01A20217B5327FA1A7E706B4E74F49E4',X'01A2021780D574FB9305F6159481E5E0',X'01A2021780D5700B907570A47A2B013C',X'01A2021780D67B10B4DB08343A5CC363',X'01A20217B51E72F1AA6C0F7ADAC36B27',9040000017,19,202601,4,'2026-03-16','2026-03-02 10:00:00',X'01A2021782217FE19D9752F644491A2E','2026-03-02 10:00:00',2,'','Give the reason before the search.','',X'D5716178A1664A73991FDF3E495B1B17',0);
INSERT INTO "Cases" ("Id","AreaId","ForceId","PanelId","DrawId","EncounterId","Number","Month","State","ReadBy","OpenedAt","OpenedBy","SettledAt","Grade","MinorityView","NoteToForce","Reason","ShuffleSecret","Version") VALUES (X'01A20217B66A7FF880A9D50ADBC15D0D',X'01A2021780D574FB9305F6159481E5E0',X'01A2021780D5700B907570A47A2B013C',X'01A2021780D67B10B4DB08343A5CC363',X'01A20217B65B7F15A5AF4ABBB21FDDFA',9050000017,20,202601,4,'2026-03-16','2026-03-02 10:00:00',X'01A2021782217FE19D9752F644491A2E','2026-03-02 10:00:00',2,'','Give the reason before the search.','',X'70DEEF18C1DE485CB6E2B953C8BD3AA9',0);
INSERT INTO "ChainHeads" ("Id","Number","Hash") VALUES (1,63,'83c692f8fabb319b4fb57c70d0543234100b73bf62812430baca70481f067671');
INSERT INTO "CodedValues" ("Id","Kind","Field","Text","FirstSeenIn") VALUES (1,1,'Type','Person search',NULL);
INSERT INTO "CodedValues" ("Id","Kind","Field","Text","FirstSeenIn") VALUES (2,1,'Type','Person and Vehicle search',NULL);
INSERT INTO "CodedValues" ("Id","Kind","Field","Text","FirstSeenIn") VALUES (3,1,'Type','Vehicle search',NULL);
INSERT INTO "CodedValues" ("Id","Kind","Field","Text","FirstSeenIn") VALUES (4,1,'Gender','Female',NULL);
INSERT INTO "CodedValues" ("Id","Kind","Field","Text","FirstSeenIn") VALUES (5,1,'Gender','Male',NULL);
INSERT INTO "CodedValues" ("Id","Kind","Field","Text","FirstSeenIn") VALUES (6,1,'Gender','Other',NULL);
INSERT INTO "CodedValues" ("Id","Kind","Field","Text","FirstSeenIn") VALUES (7,1,'Age range','under 10',NULL);
INSERT INTO "CodedValues" ("Id","Kind","Field","Text","FirstSeenIn") VALUES (8,1,'Age range','10-17',NULL);
INSERT INTO "CodedValues" ("Id","Kind","Field","Text","FirstSeenIn") VALUES (9,1,'Age range','18-24',NULL);
INSERT INTO "CodedValues" ("Id","Kind","Field","Text","FirstSeenIn") VALUES (10,1,'Age range','25-34',NULL);
INSERT INTO "CodedValues" ("Id","Kind","Field","Text","FirstSeenIn") VALUES (11,1,'Age range','over 34',NULL);
INSERT INTO "CodedValues" ("Id","Kind","Field","Text","FirstSeenIn") VALUES (12,1,'Self-defined ethnicity','Asian or Asian British - Any other Asian ethnic background (A9)',NULL);
INSERT INTO "CodedValues" ("Id","Kind","Field","Text","FirstSeenIn") VALUES (13,1,'Self-defined ethnicity','Asian or Asian British - Bangladeshi (A3)',NULL);
INSERT INTO "CodedValues" ("Id","Kind","Field","Text","FirstSeenIn") VALUES (14,1,'Self-defined ethnicity','Asian or Asian British - Indian (A1)',NULL);
INSERT INTO "CodedValues" ("Id","Kind","Field","Text","FirstSeenIn") VALUES (15,1,'Self-defined ethnicity','Asian or Asian British - Pakistani (A2)',NULL);
INSERT INTO "CodedValues" ("Id","Kind","Field","Text","FirstSeenIn") VALUES (16,1,'Self-defined ethnicity','Asian/Asian British - Any other Asian background',NULL);
INSERT INTO "CodedValues" ("Id","Kind","Field","Text","FirstSeenIn") VALUES (17,1,'Self-defined ethnicity','Asian/Asian British - Bangladeshi',NULL);
INSERT INTO "CodedValues" ("Id","Kind","Field","Text","FirstSeenIn") VALUES (18,1,'Self-defined ethnicity','Asian/Asian British - Chinese',NULL);
INSERT INTO "CodedValues" ("Id","Kind","Field","Text","FirstSeenIn") VALUES (19,1,'Self-defined ethnicity','Asian/Asian British - Indian',NULL);
INSERT INTO "CodedValues" ("Id","Kind","Field","Text","FirstSeenIn") VALUES (20,1,'Self-defined ethnicity','Asian/Asian British - Pakistani',NULL);
INSERT INTO "CodedValues" ("Id","Kind","Field","Text","FirstSeenIn") VALUES (21,1,'Self-defined ethnicity','Black or Black British - African (B2)',NULL);
INSERT INTO "CodedValues" ("Id","Kind","Field","Text","FirstSeenIn") VALUES (22,1,'Self-defined ethnicity','Black or Black British - Any other Black ethnic background (B9)',NULL);
INSERT INTO "CodedValues" ("Id","Kind","Field","Text","FirstSeenIn") VALUES (23,1,'Self-defined ethnicity','Black or Black British - Caribbean (B1)',NULL);
INSERT INTO "CodedValues" ("Id","Kind","Field","Text","FirstSeenIn") VALUES (24,1,'Self-defined ethnicity','Black/African/Caribbean/Black British - African',NULL);
INSERT INTO "CodedValues" ("Id","Kind","Field","Text","FirstSeenIn") VALUES (25,1,'Self-defined ethnicity','Black/African/Caribbean/Black British - Any other Black/African/Caribbean background',NULL);
INSERT INTO "CodedValues" ("Id","Kind","Field","Text","FirstSeenIn") VALUES (26,1,'Self-defined ethnicity','Black/African/Caribbean/Black British - Caribbean',NULL);
INSERT INTO "CodedValues" ("Id","Kind","Field","Text","FirstSeenIn") VALUES (27,1,'Self-defined ethnicity','Chinese or other ethnic group - Any other ethnic group (O9)',NULL);
INSERT INTO "CodedValues" ("Id","Kind","Field","Text","FirstSeenIn") VALUES (28,1,'Self-defined ethnicity','Chinese or other ethnic group - Chinese (O1)',NULL);
INSERT INTO "CodedValues" ("Id","Kind","Field","Text","FirstSeenIn") VALUES (29,1,'Self-defined ethnicity','Mixed - Any other Mixed ethnic background (M9)',NULL);
INSERT INTO "CodedValues" ("Id","Kind","Field","Text","FirstSeenIn") VALUES (30,1,'Self-defined ethnicity','Mixed - White and Asian (M3)',NULL);
INSERT INTO "CodedValues" ("Id","Kind","Field","Text","FirstSeenIn") VALUES (31,1,'Self-defined ethnicity','Mixed - White and Black African (M2)',NULL);
INSERT INTO "CodedValues" ("Id","Kind","Field","Text","FirstSeenIn") VALUES (32,1,'Self-defined ethnicity','Mixed - White and Black Caribbean (M1)',NULL);
INSERT INTO "CodedValues" ("Id","Kind","Field","Text","FirstSeenIn") VALUES (33,1,'Self-defined ethnicity','Mixed/Multiple ethnic groups - Any other Mixed/Multiple ethnic background',NULL);
INSERT INTO "CodedValues" ("Id","Kind","Field","Text","FirstSeenIn") VALUES (34,1,'Self-defined ethnicity','Mixed/Multiple ethnic groups - White and Asian',NULL);
INSERT INTO "CodedValues" ("Id","Kind","Field","Text","FirstSeenIn") VALUES (35,1,'Self-defined ethnicity','Mixed/Multiple ethnic groups - White and Black African',NULL);
INSERT INTO "CodedValues" ("Id","Kind","Field","Text","FirstSeenIn") VALUES (36,1,'Self-defined ethnicity','Mixed/Multiple ethnic groups - White and Black Caribbean',NULL);
INSERT INTO "CodedValues" ("Id","Kind","Field","Text","FirstSeenIn") VALUES (37,1,'Self-defined ethnicity','Not Stated (NS)',NULL);
INSERT INTO "CodedValues" ("Id","Kind","Field","Text","FirstSeenIn") VALUES (38,1,'Self-defined ethnicity','Other ethnic group - Any other ethnic group',NULL);
INSERT INTO "CodedValues" ("Id","Kind","Field","Text","FirstSeenIn") VALUES (39,1,'Self-defined ethnicity','Other ethnic group - Arab',NULL);
INSERT INTO "CodedValues" ("Id","Kind","Field","Text","FirstSeenIn") VALUES (40,1,'Self-defined ethnicity','Other ethnic group - Not stated',NULL);
INSERT INTO "CodedValues" ("Id","Kind","Field","Text","FirstSeenIn") VALUES (41,1,'Self-defined ethnicity','White - Any other White background',NULL);
INSERT INTO "CodedValues" ("Id","Kind","Field","Text","FirstSeenIn") VALUES (42,1,'Self-defined ethnicity','White - Any other White ethnic background (W9)',NULL);
INSERT INTO "CodedValues" ("Id","Kind","Field","Text","FirstSeenIn") VALUES (43,1,'Self-defined ethnicity','White - English/Welsh/Scottish/Northern Irish/British',NULL);
INSERT INTO "CodedValues" ("Id","Kind","Field","Text","FirstSeenIn") VALUES (44,1,'Self-defined ethnicity','White - Gypsy or Irish Traveller',NULL);
INSERT INTO "CodedValues" ("Id","Kind","Field","Text","FirstSeenIn") VALUES (45,1,'Self-defined ethnicity','White - Irish',NULL);
INSERT INTO "CodedValues" ("Id","Kind","Field","Text","FirstSeenIn") VALUES (46,1,'Self-defined ethnicity','White - White British (W1)',NULL);
INSERT INTO "CodedValues" ("Id","Kind","Field","Text","FirstSeenIn") VALUES (47,1,'Self-defined ethnicity','White - White Irish (W2)',NULL);
INSERT INTO "CodedValues" ("Id","Kind","Field","Text","FirstSeenIn") VALUES (48,1,'Officer-defined ethnicity','Asian',NULL);
INSERT INTO "CodedValues" ("Id","Kind","Field","Text","FirstSeenIn") VALUES (49,1,'Officer-defined ethnicity','Black',NULL);
INSERT INTO "CodedValues" ("Id","Kind","Field","Text","FirstSeenIn") VALUES (50,1,'Officer-defined ethnicity','Mixed',NULL);
INSERT INTO "CodedValues" ("Id","Kind","Field","Text","FirstSeenIn") VALUES (51,1,'Officer-defined ethnicity','Other',NULL);
INSERT INTO "CodedValues" ("Id","Kind","Field","Text","FirstSeenIn") VALUES (52,1,'Officer-defined ethnicity','White',NULL);
INSERT INTO "CodedValues" ("Id","Kind","Field","Text","FirstSeenIn") VALUES (53,1,'Legislation','Aviation Security Act 1982 (section 27(1))',NULL);
INSERT INTO "CodedValues" ("Id","Kind","Field","Text","FirstSeenIn") VALUES (54,1,'Legislation','Conservation of Seals Act 1970 (section 4)',NULL);
INSERT INTO "CodedValues" ("Id","Kind","Field","Text","FirstSeenIn") VALUES (55,1,'Legislation','Criminal Justice Act 1988 (section 139B)',NULL);
INSERT INTO "CodedValues" ("Id","Kind","Field","Text","FirstSeenIn") VALUES (56,1,'Legislation','Criminal Justice and Public Order Act 1994 (section 60)',NULL);
INSERT INTO "CodedValues" ("Id","Kind","Field","Text","FirstSeenIn") VALUES (57,1,'Legislation','Crossbows Act 1987 (section 4)',NULL);
INSERT INTO "CodedValues" ("Id","Kind","Field","Text","FirstSeenIn") VALUES (58,1,'Legislation','Customs and Excise Management Act 1979 (section 163)',NULL);
INSERT INTO "CodedValues" ("Id","Kind","Field","Text","FirstSeenIn") VALUES (59,1,'Legislation','Deer Act 1991 (section 12)',NULL);
INSERT INTO "CodedValues" ("Id","Kind","Field","Text","FirstSeenIn") VALUES (60,1,'Legislation','Environmental Protection Act 1990 (section 34B )',NULL);
INSERT INTO "CodedValues" ("Id","Kind","Field","Text","FirstSeenIn") VALUES (61,1,'Legislation','Firearms Act 1968 (section 47)',NULL);
INSERT INTO "CodedValues" ("Id","Kind","Field","Text","FirstSeenIn") VALUES (62,1,'Legislation','Hunting Act 2004 (section 8)',NULL);
INSERT INTO "CodedValues" ("Id","Kind","Field","Text","FirstSeenIn") VALUES (63,1,'Legislation','Misuse of Drugs Act 1971 (section 23)',NULL);
INSERT INTO "CodedValues" ("Id","Kind","Field","Text","FirstSeenIn") VALUES (64,1,'Legislation','Poaching Prevention Act 1862 (section 2)',NULL);
INSERT INTO "CodedValues" ("Id","Kind","Field","Text","FirstSeenIn") VALUES (65,1,'Legislation','Police and Criminal Evidence Act 1984 (section 1)',NULL);
INSERT INTO "CodedValues" ("Id","Kind","Field","Text","FirstSeenIn") VALUES (66,1,'Legislation','Police and Criminal Evidence Act 1984 (section 6)',NULL);
INSERT INTO "CodedValues" ("Id","Kind","Field","Text","FirstSeenIn") VALUES (67,1,'Legislation','Protection of Badgers Act 1992 (section 11)',NULL);
INSERT INTO "CodedValues" ("Id","Kind","Field","Text","FirstSeenIn") VALUES (68,1,'Legislation','Psychoactive Substances Act 2016 (s36(2))',NULL);
INSERT INTO "CodedValues" ("Id","Kind","Field","Text","FirstSeenIn") VALUES (69,1,'Legislation','Psychoactive Substances Act 2016 (s37(2))',NULL);
INSERT INTO "CodedValues" ("Id","Kind","Field","Text","FirstSeenIn") VALUES (70,1,'Legislation','Public Stores Act 1875 (section 6)',NULL);
INSERT INTO "CodedValues" ("Id","Kind","Field","Text","FirstSeenIn") VALUES (71,1,'Legislation','Sporting Events Act 1985 (section 7)',NULL);
INSERT INTO "CodedValues" ("Id","Kind","Field","Text","FirstSeenIn") VALUES (72,1,'Legislation','Wildlife and Countryside Act 1981 (section 19)',NULL);
INSERT INTO "CodedValues" ("Id","Kind","Field","Text","FirstSeenIn") VALUES (73,1,'Object of search','Anything to threaten or harm anyone',NULL);
INSERT INTO "CodedValues" ("Id","Kind","Field","Text","FirstSeenIn") VALUES (74,1,'Object of search','Article for use in theft',NULL);
INSERT INTO "CodedValues" ("Id","Kind","Field","Text","FirstSeenIn") VALUES (75,1,'Object of search','Articles for use in criminal damage',NULL);
INSERT INTO "CodedValues" ("Id","Kind","Field","Text","FirstSeenIn") VALUES (76,1,'Object of search','Controlled drugs',NULL);
INSERT INTO "CodedValues" ("Id","Kind","Field","Text","FirstSeenIn") VALUES (77,1,'Object of search','Crossbows',NULL);
INSERT INTO "CodedValues" ("Id","Kind","Field","Text","FirstSeenIn") VALUES (78,1,'Object of search','Detailed object of search unavailable',NULL);
INSERT INTO "CodedValues" ("Id","Kind","Field","Text","FirstSeenIn") VALUES (79,1,'Object of search','Evidence of hunting any wild mammal with a dog',NULL);
INSERT INTO "CodedValues" ("Id","Kind","Field","Text","FirstSeenIn") VALUES (80,1,'Object of search','Evidence of offences under the Act',NULL);
INSERT INTO "CodedValues" ("Id","Kind","Field","Text","FirstSeenIn") VALUES (81,1,'Object of search','Evidence of wildlife offences',NULL);
INSERT INTO "CodedValues" ("Id","Kind","Field","Text","FirstSeenIn") VALUES (82,1,'Object of search','Firearms',NULL);
INSERT INTO "CodedValues" ("Id","Kind","Field","Text","FirstSeenIn") VALUES (83,1,'Object of search','Fireworks',NULL);
INSERT INTO "CodedValues" ("Id","Kind","Field","Text","FirstSeenIn") VALUES (84,1,'Object of search','Game or poaching equipment',NULL);
INSERT INTO "CodedValues" ("Id","Kind","Field","Text","FirstSeenIn") VALUES (85,1,'Object of search','Goods on which duty has not been paid etc.',NULL);
INSERT INTO "CodedValues" ("Id","Kind","Field","Text","FirstSeenIn") VALUES (86,1,'Object of search','Offensive weapons',NULL);
INSERT INTO "CodedValues" ("Id","Kind","Field","Text","FirstSeenIn") VALUES (87,1,'Object of search','Psychoactive substances',NULL);
INSERT INTO "CodedValues" ("Id","Kind","Field","Text","FirstSeenIn") VALUES (88,1,'Object of search','Seals or hunting equipment',NULL);
INSERT INTO "CodedValues" ("Id","Kind","Field","Text","FirstSeenIn") VALUES (89,1,'Object of search','Stolen goods',NULL);
INSERT INTO "CodedValues" ("Id","Kind","Field","Text","FirstSeenIn") VALUES (90,1,'Outcome','A no further action disposal',NULL);
INSERT INTO "CodedValues" ("Id","Kind","Field","Text","FirstSeenIn") VALUES (91,1,'Outcome','Arrest',NULL);
INSERT INTO "CodedValues" ("Id","Kind","Field","Text","FirstSeenIn") VALUES (92,1,'Outcome','Article found - Detailed outcome unavailable',NULL);
INSERT INTO "CodedValues" ("Id","Kind","Field","Text","FirstSeenIn") VALUES (93,1,'Outcome','Caution (simple or conditional)',NULL);
INSERT INTO "CodedValues" ("Id","Kind","Field","Text","FirstSeenIn") VALUES (94,1,'Outcome','Community resolution',NULL);
INSERT INTO "CodedValues" ("Id","Kind","Field","Text","FirstSeenIn") VALUES (95,1,'Outcome','Khat or Cannabis warning',NULL);
INSERT INTO "CodedValues" ("Id","Kind","Field","Text","FirstSeenIn") VALUES (96,1,'Outcome','Local resolution',NULL);
INSERT INTO "CodedValues" ("Id","Kind","Field","Text","FirstSeenIn") VALUES (97,1,'Outcome','Nothing found - no further action',NULL);
INSERT INTO "CodedValues" ("Id","Kind","Field","Text","FirstSeenIn") VALUES (98,1,'Outcome','Offender cautioned',NULL);
INSERT INTO "CodedValues" ("Id","Kind","Field","Text","FirstSeenIn") VALUES (99,1,'Outcome','Offender given drugs possession warning',NULL);
INSERT INTO "CodedValues" ("Id","Kind","Field","Text","FirstSeenIn") VALUES (100,1,'Outcome','Offender given penalty notice',NULL);
INSERT INTO "CodedValues" ("Id","Kind","Field","Text","FirstSeenIn") VALUES (101,1,'Outcome','Penalty Notice for Disorder',NULL);
INSERT INTO "CodedValues" ("Id","Kind","Field","Text","FirstSeenIn") VALUES (102,1,'Outcome','Summons / charged by post',NULL);
INSERT INTO "CodedValues" ("Id","Kind","Field","Text","FirstSeenIn") VALUES (103,1,'Outcome','Suspect arrested',NULL);
INSERT INTO "CodedValues" ("Id","Kind","Field","Text","FirstSeenIn") VALUES (104,1,'Outcome','Suspect summonsed to court',NULL);
INSERT INTO "CodedValues" ("Id","Kind","Field","Text","FirstSeenIn") VALUES (105,1,'Outcome','Suspected psychoactive substances seized - No further action',NULL);
INSERT INTO "CodedValues" ("Id","Kind","Field","Text","FirstSeenIn") VALUES (106,1,'Self-defined ethnicity','White',902);
INSERT INTO "DrawRows" ("DrawId","Number","EncounterId","Key","Stratum") VALUES (X'01A20217943C725182272A3043ADD481',1,9030000001,'testshire/2026-01/1',1);
INSERT INTO "DrawRows" ("DrawId","Number","EncounterId","Key","Stratum") VALUES (X'01A20217943C725182272A3043ADD481',2,9030000010,'testshire/2026-01/10',1);
INSERT INTO "DrawRows" ("DrawId","Number","EncounterId","Key","Stratum") VALUES (X'01A20217943C725182272A3043ADD481',3,9030000011,'testshire/2026-01/11',1);
INSERT INTO "DrawRows" ("DrawId","Number","EncounterId","Key","Stratum") VALUES (X'01A20217943C725182272A3043ADD481',4,9030000012,'testshire/2026-01/12',1);
INSERT INTO "DrawRows" ("DrawId","Number","EncounterId","Key","Stratum") VALUES (X'01A20217943C725182272A3043ADD481',5,9030000013,'testshire/2026-01/13',1);
INSERT INTO "DrawRows" ("DrawId","Number","EncounterId","Key","Stratum") VALUES (X'01A20217943C725182272A3043ADD481',6,9030000014,'testshire/2026-01/14',1);
INSERT INTO "DrawRows" ("DrawId","Number","EncounterId","Key","Stratum") VALUES (X'01A20217943C725182272A3043ADD481',7,9030000015,'testshire/2026-01/15',1);
INSERT INTO "DrawRows" ("DrawId","Number","EncounterId","Key","Stratum") VALUES (X'01A20217943C725182272A3043ADD481',8,9030000016,'testshire/2026-01/16',1);
INSERT INTO "DrawRows" ("DrawId","Number","EncounterId","Key","Stratum") VALUES (X'01A20217943C725182272A3043ADD481',9,9030000017,'testshire/2026-01/17',1);
INSERT INTO "DrawRows" ("DrawId","Number","EncounterId","Key","Stratum") VALUES (X'01A20217943C725182272A3043ADD481',10,9030000018,'testshire/2026-01/18',1);
INSERT INTO "DrawRows" ("DrawId","Number","EncounterId","Key","Stratum") VALUES (X'01A20217943C725182272A3043ADD481',11,9030000019,'testshire/2026-01/19',1);
INSERT INTO "DrawRows" ("DrawId","Number","EncounterId","Key","Stratum") VALUES (X'01A20217943C725182272A3043ADD481',12,9030000002,'testshire/2026-01/2',1);
INSERT INTO "DrawRows" ("DrawId","Number","EncounterId","Key","Stratum") VALUES (X'01A20217943C725182272A3043ADD481',13,9030000020,'testshire/2026-01/20',1);
INSERT INTO "DrawRows" ("DrawId","Number","EncounterId","Key","Stratum") VALUES (X'01A20217943C725182272A3043ADD481',14,9030000021,'testshire/2026-01/21',1);
INSERT INTO "DrawRows" ("DrawId","Number","EncounterId","Key","Stratum") VALUES (X'01A20217943C725182272A3043ADD481',15,9030000022,'testshire/2026-01/22',1);
INSERT INTO "DrawRows" ("DrawId","Number","EncounterId","Key","Stratum") VALUES (X'01A20217943C725182272A3043ADD481',16,9030000023,'testshire/2026-01/23',1);
INSERT INTO "DrawRows" ("DrawId","Number","EncounterId","Key","Stratum") VALUES (X'01A20217943C725182272A3043ADD481',17,9030000024,'testshire/2026-01/24',1);
INSERT INTO "DrawRows" ("DrawId","Number","EncounterId","Key","Stratum") VALUES (X'01A20217943C725182272A3043ADD481',18,9030000025,'testshire/2026-01/25',1);
INSERT INTO "DrawRows" ("DrawId","Number","EncounterId","Key","Stratum") VALUES (X'01A20217943C725182272A3043ADD481',19,9030000026,'testshire/2026-01/26',1);
INSERT INTO "DrawRows" ("DrawId","Number","EncounterId","Key","Stratum") VALUES (X'01A20217943C725182272A3043ADD481',20,9030000027,'testshire/2026-01/27',1);
INSERT INTO "DrawRows" ("DrawId","Number","EncounterId","Key","Stratum") VALUES (X'01A20217943C725182272A3043ADD481',21,9030000028,'testshire/2026-01/28',1);
INSERT INTO "DrawRows" ("DrawId","Number","EncounterId","Key","Stratum") VALUES (X'01A20217943C725182272A3043ADD481',22,9030000029,'testshire/2026-01/29',1);
INSERT INTO "DrawRows" ("DrawId","Number","EncounterId","Key","Stratum") VALUES (X'01A20217943C725182272A3043ADD481',23,9030000003,'testshire/2026-01/3',1);
INSERT INTO "DrawRows" ("DrawId","Number","EncounterId","Key","Stratum") VALUES (X'01A20217943C725182272A3043ADD481',24,9030000030,'testshire/2026-01/30',1);
INSERT INTO "DrawRows" ("DrawId","Number","EncounterId","Key","Stratum") VALUES (X'01A20217943C725182272A3043ADD481',25,9030000004,'testshire/2026-01/4',1);
INSERT INTO "DrawRows" ("DrawId","Number","EncounterId","Key","Stratum") VALUES (X'01A20217943C725182272A3043ADD481',26,9030000005,'testshire/2026-01/5',1);
INSERT INTO "DrawRows" ("DrawId","Number","EncounterId","Key","Stratum") VALUES (X'01A20217943C725182272A3043ADD481',27,9030000006,'testshire/2026-01/6',1);
INSERT INTO "DrawRows" ("DrawId","Number","EncounterId","Key","Stratum") VALUES (X'01A20217943C725182272A3043ADD481',28,9030000007,'testshire/2026-01/7',1);
INSERT INTO "DrawRows" ("DrawId","Number","EncounterId","Key","Stratum") VALUES (X'01A20217943C725182272A3043ADD481',29,9030000008,'testshire/2026-01/8',1);
INSERT INTO "DrawRows" ("DrawId","Number","EncounterId","Key","Stratum") VALUES (X'01A20217943C725182272A3043ADD481',30,9030000009,'testshire/2026-01/9',1);
INSERT INTO "DrawStratum" ("DrawId","Number","Name","Size","Take") VALUES (X'01A20217943C725182272A3043ADD481',1,'',30,2);
INSERT INTO "Draws" ("Id","AreaId","ForceId","PanelId","Number","PanelName","RulesNumber","Kind","FromMonth","ToMonth","State","ListSize","Fingerprint","PlanFingerprint","Salt","FrozenAt","FrozenBy","Seed","SeededAt","SeededBy","SeededAs","AbandonedAt","AbandonReason","Excluded_AlreadyDrawn","Excluded_HeldBack","Excluded_NotReleased","Excluded_SetAside","Excluded_Superseded","Excluded_Waiting","Version") VALUES (X'01A20217943C725182272A3043ADD481',X'01A2021780D574FB9305F6159481E5E0',X'01A2021780D5700B907570A47A2B013C',X'01A2021780D67B10B4DB08343A5CC363',1,'Testshire stop and search',1,1,202601,202601,2,30,'9b6e44ef7f8df94fea18c55c12f931c72214e6961ec621379b1d4e9514a8a7a2','c4f10d47e997cc355c25292b63e1fc09a69f7a3b93e12fc57dfbb8702e8fa272',X'634FCBCA828B4DB00E12528CEDDAE51064DBE3414145A8E2EB1B23370F5BEBDF','2026-03-02 10:00:00',X'01A2021782217FE19D9752F644491A2E','4 1 6 2','2026-03-02 10:00:00',X'01A2021782217FE19D9752F644491A2E',2,NULL,'',0,0,0,0,0,0,1);
INSERT INTO "Encounters" ("Id","BatchId","Month","SetAside") VALUES (9010000001,901,202506,0);
INSERT INTO "Encounters" ("Id","BatchId","Month","SetAside") VALUES (9010000002,901,202506,0);
INSERT INTO "Encounters" ("Id","BatchId","Month","SetAside") VALUES (9010000003,901,202506,0);
INSERT INTO "Encounters" ("Id","BatchId","Month","SetAside") VALUES (9020000004,902,202602,0);
INSERT INTO "Encounters" ("Id","BatchId","Month","SetAside") VALUES (9030000001,903,202601,0);
INSERT INTO "Encounters" ("Id","BatchId","Month","SetAside") VALUES (9030000002,903,202601,0);
INSERT INTO "Encounters" ("Id","BatchId","Month","SetAside") VALUES (9030000003,903,202601,0);
INSERT INTO "Encounters" ("Id","BatchId","Month","SetAside") VALUES (9030000004,903,202601,0);
INSERT INTO "Encounters" ("Id","BatchId","Month","SetAside") VALUES (9030000005,903,202601,0);
INSERT INTO "Encounters" ("Id","BatchId","Month","SetAside") VALUES (9030000006,903,202601,0);
INSERT INTO "Encounters" ("Id","BatchId","Month","SetAside") VALUES (9030000007,903,202601,0);
INSERT INTO "Encounters" ("Id","BatchId","Month","SetAside") VALUES (9030000008,903,202601,0);
INSERT INTO "Encounters" ("Id","BatchId","Month","SetAside") VALUES (9030000009,903,202601,0);
INSERT INTO "Encounters" ("Id","BatchId","Month","SetAside") VALUES (9030000010,903,202601,0);
INSERT INTO "Encounters" ("Id","BatchId","Month","SetAside") VALUES (9030000011,903,202601,0);
INSERT INTO "Encounters" ("Id","BatchId","Month","SetAside") VALUES (9030000012,903,202601,0);
INSERT INTO "Encounters" ("Id","BatchId","Month","SetAside") VALUES (9030000013,903,202601,0);
INSERT INTO "Encounters" ("Id","BatchId","Month","SetAside") VALUES (9030000014,903,202601,0);
INSERT INTO "Encounters" ("Id","BatchId","Month","SetAside") VALUES (9030000015,903,202601,0);
INSERT INTO "Encounters" ("Id","BatchId","Month","SetAside") VALUES (9030000016,903,202601,0);
INSERT INTO "Encounters" ("Id","BatchId","Month","SetAside") VALUES (9030000017,903,202601,0);
INSERT INTO "Encounters" ("Id","BatchId","Month","SetAside") VALUES (9030000018,903,202601,0);
INSERT INTO "Encounters" ("Id","BatchId","Month","SetAside") VALUES (9030000019,903,202601,0);
INSERT INTO "Encounters" ("Id","BatchId","Month","SetAside") VALUES (9030000020,903,202601,0);
INSERT INTO "Encounters" ("Id","BatchId","Month","SetAside") VALUES (9030000021,903,202601,0);
INSERT INTO "Encounters" ("Id","BatchId","Month","SetAside") VALUES (9030000022,903,202601,0);
INSERT INTO "Encounters" ("Id","BatchId","Month","SetAside") VALUES (9030000023,903,202601,0);
INSERT INTO "Encounters" ("Id","BatchId","Month","SetAside") VALUES (9030000024,903,202601,0);
INSERT INTO "Encounters" ("Id","BatchId","Month","SetAside") VALUES (9030000025,903,202601,0);
INSERT INTO "Encounters" ("Id","BatchId","Month","SetAside") VALUES (9030000026,903,202601,0);
INSERT INTO "Encounters" ("Id","BatchId","Month","SetAside") VALUES (9030000027,903,202601,0);
INSERT INTO "Encounters" ("Id","BatchId","Month","SetAside") VALUES (9030000028,903,202601,0);
INSERT INTO "Encounters" ("Id","BatchId","Month","SetAside") VALUES (9030000029,903,202601,0);
INSERT INTO "Encounters" ("Id","BatchId","Month","SetAside") VALUES (9030000030,903,202601,0);
INSERT INTO "Encounters" ("Id","BatchId","Month","SetAside") VALUES (9040000017,904,202601,0);
INSERT INTO "Encounters" ("Id","BatchId","Month","SetAside") VALUES (9050000017,905,202601,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A202177C707556BA9A5DF85ADBFEC5',NULL,'Metropolitan Police','metropolitan','E23000001',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A202177D9F7C6ABF1D59DDF6494F6F',NULL,'Cumbria','cumbria','E23000002',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A202177DA0772E807C5A92904F1B93',NULL,'Lancashire','lancashire','E23000003',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A202177DA07F38A6D86FF19DD31B30',NULL,'Merseyside','merseyside','E23000004',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A202177DA170759A27860CB572E41F',NULL,'Essex','essex','E23000028',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A202177DA17095B6F819C5601A9A3A',NULL,'Northamptonshire','northamptonshire','E23000022',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A202177DA170CF84467190D511D747',NULL,'Cambridgeshire','cambridgeshire','E23000023',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A202177DA171AFA3438B9382C28DDD',NULL,'Staffordshire','staffordshire','E23000015',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A202177DA171B5AB5910FD108E2151',NULL,'Thames Valley','thames-valley','E23000029',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A202177DA1721698C7B752827E8622',NULL,'Warwickshire','warwickshire','E23000017',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A202177DA17249A1B0FBF9EFC563FE',NULL,'Norfolk','norfolk','E23000024',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A202177DA172568786F834814BC75C',NULL,'Nottinghamshire','nottinghamshire','E23000019',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A202177DA172998B77A54AB23E42EF',NULL,'Dyfed-Powys','dyfed-powys','W15000004',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A202177DA172C892994E2DC1D8F947',NULL,'North Wales','north-wales','W15000001',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A202177DA1731DBE0EB3DE0A068142',NULL,'Kent','kent','E23000032',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A202177DA173AFA607A41818D45FAF',NULL,'Suffolk','suffolk','E23000025',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A202177DA173CBAD9EC799C9744EE2',NULL,'Gwent','gwent','W15000002',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A202177DA17492AD73F1FFDA412D61',NULL,'Humberside','humberside','E23000012',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A202177DA174FF940144F849BBC761',NULL,'Lincolnshire','lincolnshire','E23000020',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A202177DA17553BE1DB60E1D34BB01',NULL,'Northumbria','northumbria','E23000007',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A202177DA17579B920E0CB0DD37062',NULL,'Hampshire and Isle of Wight','hampshire','E23000030',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A202177DA176658141B58B911C94ED',NULL,'Sussex','sussex','E23000033',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A202177DA1768B935B6C73D102B8F2',NULL,'Gloucestershire','gloucestershire','E23000037',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A202177DA17706B0A03167DC2C37D3',NULL,'City of London','city-of-london','E23000034',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A202177DA177788E6B00B7FDA23717',NULL,'West Midlands','west-midlands','E23000014',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A202177DA177FFBB12BBF236737D3E',NULL,'South Wales','south-wales','W15000003',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A202177DA17833A88EDD95B11123FC',NULL,'Hertfordshire','hertfordshire','E23000027',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A202177DA17845B96A4005BB73F5D0',NULL,'South Yorkshire','south-yorkshire','E23000011',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A202177DA178D8BD0435EBCE794766',NULL,'West Mercia','west-mercia','E23000016',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A202177DA178EC9192BABB9DC57653',NULL,'Bedfordshire','bedfordshire','E23000026',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A202177DA179B585C27AC60620C603',NULL,'Dorset','dorset','E23000039',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A202177DA179E0AECB708303891149',NULL,'Derbyshire','derbyshire','E23000018',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A202177DA17A71AE9E688A9264253C',NULL,'Devon and Cornwall','devon-and-cornwall','E23000035',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A202177DA17B3584776F8F7DFB348D',NULL,'British Transport Police','btp','',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A202177DA17B7DA7F97AFE7CB322E6',NULL,'Cleveland','cleveland','E23000013',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A202177DA17C88BB7A1198D6AECF92',NULL,'Durham','durham','E23000008',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A202177DA17CD29D83796FCF5FCC7A',NULL,'Cheshire','cheshire','E23000006',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A202177DA17CD9855442D5EEA5F825',NULL,'North Yorkshire','north-yorkshire','E23000009',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A202177DA17CEEB2C90CABE46E7D4A',NULL,'Leicestershire','leicestershire','E23000021',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A202177DA17E2CBAE467B064A004E2',NULL,'Wiltshire','wiltshire','E23000038',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A202177DA17F3289D01657160084F9',NULL,'Avon and Somerset','avon-and-somerset','E23000036',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A202177DA17F4490B3747D832EA953',NULL,'West Yorkshire','west-yorkshire','E23000010',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A202177DA17FCF8495E0A956A4B1BF',NULL,'Surrey','surrey','E23000031',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A202177DA17FDC95DBB5CB383623D8',NULL,'Greater Manchester','greater-manchester','E23000005',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A2021780D5700B907570A47A2B013C',X'01A2021780D574FB9305F6159481E5E0','Testshire','testshire','',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A2021780D6734CBEFB309C80A9ECD5',X'01A2021780D5710E9E6196B9ED2766CE','Elsewhere','elsewhere','',0,0);
INSERT INTO "Grants" ("Id","UserId","Role","Scope","ScopeId","GivenAt","EndedAt","Version") VALUES (X'01A2021785937944A7205A4E17AB697F',X'01A2021782217FE19D9752F644491A2E',2,3,X'01A2021780D67B10B4DB08343A5CC363','2026-03-02 10:00:00',NULL,0);
INSERT INTO "Grants" ("Id","UserId","Role","Scope","ScopeId","GivenAt","EndedAt","Version") VALUES (X'01A202178594706EAA3841365917AB71',X'01A20217822178438A2C8BC0BD0548A8',1,3,X'01A2021780D67B10B4DB08343A5CC363','2026-03-02 10:00:00',NULL,0);
INSERT INTO "Grants" ("Id","UserId","Role","Scope","ScopeId","GivenAt","EndedAt","Version") VALUES (X'01A202178594712082449C7D4AE56CFE',X'01A2021782217F78B6C61ED51FED09E4',6,0,X'00000000000000000000000000000000','2026-03-02 10:00:00',NULL,0);
INSERT INTO "Grants" ("Id","UserId","Role","Scope","ScopeId","GivenAt","EndedAt","Version") VALUES (X'01A2021785947360AFA712185548F7C9',X'01A2021782217CB3AE21BF034EAC0C2B',3,3,X'01A2021780D67B10B4DB08343A5CC363','2026-03-02 10:00:00',NULL,0);
INSERT INTO "Grants" ("Id","UserId","Role","Scope","ScopeId","GivenAt","EndedAt","Version") VALUES (X'01A20217859473669C018A33D3A2427A',X'01A202178221790CB2B91E4F08C96EE7',4,1,X'01A2021780D574FB9305F6159481E5E0','2026-03-02 10:00:00',NULL,0);
INSERT INTO "Grants" ("Id","UserId","Role","Scope","ScopeId","GivenAt","EndedAt","Version") VALUES (X'01A202178594769E8A66FFAE0C2C5B19',X'01A202178221729089E4A17528733BF0',2,3,X'01A2021780D77D25A4F14EED4360A4FE','2026-03-02 10:00:00',NULL,0);
INSERT INTO "Grants" ("Id","UserId","Role","Scope","ScopeId","GivenAt","EndedAt","Version") VALUES (X'01A2021785947818B3AC594C5E54959A',X'01A2021782217B9F9EA6CFFBFD10F739',5,2,X'01A2021780D5700B907570A47A2B013C','2026-03-02 10:00:00',NULL,0);
INSERT INTO "Grants" ("Id","UserId","Role","Scope","ScopeId","GivenAt","EndedAt","Version") VALUES (X'01A202178594789CBB89151FE6720E54',X'01A202178221728985D643EBCC18C483',2,3,X'01A2021780D77076AA2CD469C892C9B0','2026-03-02 10:00:00',NULL,0);
INSERT INTO "Grants" ("Id","UserId","Role","Scope","ScopeId","GivenAt","EndedAt","Version") VALUES (X'01A20217859478E8BB3BAEDD70F8E2E5',X'01A20217822174A6B0E3F4379265E387',0,3,X'01A2021780D67B10B4DB08343A5CC363','2026-03-02 10:00:00',NULL,0);
INSERT INTO "Grants" ("Id","UserId","Role","Scope","ScopeId","GivenAt","EndedAt","Version") VALUES (X'01A2021785947B60A187215B90C14F4C',X'01A2021782217BD68FA6F95D08937827',5,2,X'01A2021780D6734CBEFB309C80A9ECD5','2026-03-02 10:00:00',NULL,0);
INSERT INTO "Grants" ("Id","UserId","Role","Scope","ScopeId","GivenAt","EndedAt","Version") VALUES (X'01A2021785947B8A8360FE1A46391356',X'01A20217822178E9B15FC9B0501C57B3',4,1,X'01A2021780D5710E9E6196B9ED2766CE','2026-03-02 10:00:00',NULL,0);
INSERT INTO "Grants" ("Id","UserId","Role","Scope","ScopeId","GivenAt","EndedAt","Version") VALUES (X'01A2021785947B8F9273141B8317EC0E',X'01A2021782217A34A7C28049E6E42377',0,3,X'01A2021780D67B10B4DB08343A5CC363','2026-03-02 10:00:00',NULL,0);
INSERT INTO "Grants" ("Id","UserId","Role","Scope","ScopeId","GivenAt","EndedAt","Version") VALUES (X'01A2021785947E9F9AB213CA28CF9CF2',X'01A202178221787399503E5207884983',0,3,X'01A2021780D77D25A4F14EED4360A4FE','2026-03-02 10:00:00',NULL,0);
INSERT INTO "ImportBatches" ("Id","ForceId","AreaId","Kind","FileName","FileMonth","FirstMonth","LastMonth","Revision","Fingerprint","Rows","Accepted","SetAside","Quarantined","Doubled","TimesLookLocal","LoadedAt","LoadedBy","SupersededBy","Version") VALUES (901,X'01A2021780D5700B907570A47A2B013C',X'01A2021780D574FB9305F6159481E5E0',1,'2025-06-testshire-stop-and-search.csv',202506,202506,202506,1,'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',3,3,0,0,0,0,'2026-03-02 10:00:00',NULL,NULL,0);
INSERT INTO "ImportBatches" ("Id","ForceId","AreaId","Kind","FileName","FileMonth","FirstMonth","LastMonth","Revision","Fingerprint","Rows","Accepted","SetAside","Quarantined","Doubled","TimesLookLocal","LoadedAt","LoadedBy","SupersededBy","Version") VALUES (902,X'01A2021780D5700B907570A47A2B013C',X'01A2021780D574FB9305F6159481E5E0',1,'2026-02-testshire-stop-and-search.csv',202602,202602,202602,1,'6a650ff8023bfbf5ea7bd39fda97dbe38049430f8e5d8bb38916ea99d2468634',4,1,0,3,0,0,'2026-03-02 10:00:00',X'01A202178221790CB2B91E4F08C96EE7',NULL,0);
INSERT INTO "ImportBatches" ("Id","ForceId","AreaId","Kind","FileName","FileMonth","FirstMonth","LastMonth","Revision","Fingerprint","Rows","Accepted","SetAside","Quarantined","Doubled","TimesLookLocal","LoadedAt","LoadedBy","SupersededBy","Version") VALUES (903,X'01A2021780D5700B907570A47A2B013C',X'01A2021780D574FB9305F6159481E5E0',1,'2026-01-testshire-stop-and-search.csv',202601,202601,202601,1,'e32e97ed0a7e436694f8bd46d40f7197',30,30,0,0,0,0,'2026-03-02 10:00:00',NULL,NULL,0);
INSERT INTO "ImportBatches" ("Id","ForceId","AreaId","Kind","FileName","FileMonth","FirstMonth","LastMonth","Revision","Fingerprint","Rows","Accepted","SetAside","Quarantined","Doubled","TimesLookLocal","LoadedAt","LoadedBy","SupersededBy","Version") VALUES (904,X'01A2021780D5700B907570A47A2B013C',X'01A2021780D574FB9305F6159481E5E0',1,'2026-01-made-up.csv',202601,202601,202601,1,'5ca545e622f8484595c9e990f590ed97',30,30,0,0,0,0,'2026-03-02 10:00:00',NULL,NULL,0);
INSERT INTO "ImportBatches" ("Id","ForceId","AreaId","Kind","FileName","FileMonth","FirstMonth","LastMonth","Revision","Fingerprint","Rows","Accepted","SetAside","Quarantined","Doubled","TimesLookLocal","LoadedAt","LoadedBy","SupersededBy","Version") VALUES (905,X'01A2021780D5700B907570A47A2B013C',X'01A2021780D574FB9305F6159481E5E0',1,'2026-01-made-up.csv',202601,202601,202601,1,'e369128bd5a14a8b9b278f34e65960a7',30,30,0,0,0,0,'2026-03-02 10:00:00',NULL,NULL,0);
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (1,1,'ImportBatch','902','Accepted','582cec2bec37bc2bafeb1580b544a010');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (1,2,'ImportBatch','902','AreaId','11df90a2db9d1b1b892e897cf05e3fc3');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (1,3,'ImportBatch','902','Doubled','b716a2027d7bb7aba6c9fa15ff934cef');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (1,4,'ImportBatch','902','FileMonth','1d8ccd12e8c7338510fb06ad28f83622');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (1,5,'ImportBatch','902','FileName','6d6d42e398a0abbebb31f00961fe0c74');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (1,6,'ImportBatch','902','Fingerprint','6dc0b6ded2bf789cff3738474075301d');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (1,7,'ImportBatch','902','FirstMonth','9e59a58e7d7d46dc0c52e114d986366c');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (1,8,'ImportBatch','902','ForceId','5a95346bb81866486150c57f36f22695');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (1,9,'ImportBatch','902','Kind','74c20a9ed104a1b78a4ed005fb39cb57');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (1,10,'ImportBatch','902','LastMonth','7caf9afb452f8cecc1f924e447781ce4');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (1,11,'ImportBatch','902','LoadedAt','cf5ecf65e694ca2814cc3e296006af51');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (1,12,'ImportBatch','902','LoadedBy','f4cf09f3f31bcf4e495d7732bd28a9b8');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (1,13,'ImportBatch','902','Quarantined','27f0409d70b8cbcca2e4b06b8db72e5f');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (1,14,'ImportBatch','902','Revision','15fd3548d00819c2615a3393a9f04e4b');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (1,15,'ImportBatch','902','Rows','243dcb00beebeba04d321d862627fc95');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (1,16,'ImportBatch','902','SetAside','dbfe0654c269e0f1b1933d736657f80d');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (1,17,'ImportBatch','902','TimesLookLocal','4c5d3d7adffec49428561ea02b749e71');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (1,18,'ImportBatch','902','Version','defd7ee10763e78cd6b8916b7d065e3b');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (1,19,'BatchFinding','902/1','Detail','2cefe48a62ea131d88a8fff9b2b6e41d');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (1,20,'BatchFinding','902/1','Field','9040091d29e7d1e1f2a1682d7d5fb6b7');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (1,21,'BatchFinding','902/1','Kind','6f1ad29ad9cb6c753e2949b4775a752a');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (1,22,'BatchFinding','902/1','Rows','2fd7c6d31639755317b08e6f7663077d');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (1,23,'CodedValue','106','Field','a42d761906adf94adce25cad5e282d22');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (1,24,'CodedValue','106','FirstSeenIn','b07f110966d3b875b9e80969b6bf1ee5');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (1,25,'CodedValue','106','Kind','70162f925c2647c11bd6368b36962c14');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (1,26,'CodedValue','106','Text','746549cb5347e9fc9ef0b12afa72fb54');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (2,1,'Draw','01a20217-943c-7251-8227-2a3043add481','AbandonReason','da38eb6fc494b03a81b9c52c4f51e236');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (2,2,'Draw','01a20217-943c-7251-8227-2a3043add481','AreaId','a77c8757f55e8b1c585c66605c93b5ab');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (2,3,'Draw','01a20217-943c-7251-8227-2a3043add481','Fingerprint','6439a984f6e276a8cb6408b26e025fcb');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (2,4,'Draw','01a20217-943c-7251-8227-2a3043add481','ForceId','9605cde078eb17e2ad2438892d15fff7');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (2,5,'Draw','01a20217-943c-7251-8227-2a3043add481','FromMonth','2678aac760238377f68da14cbc8e9bbe');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (2,6,'Draw','01a20217-943c-7251-8227-2a3043add481','FrozenAt','d726afd29b0c7fce3a6b5cb1b6f31a39');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (2,7,'Draw','01a20217-943c-7251-8227-2a3043add481','FrozenBy','703321a770af38a94e58c30fa7a2ff44');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (2,8,'Draw','01a20217-943c-7251-8227-2a3043add481','Kind','07b09d025eba47e124350640ac1faabe');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (2,9,'Draw','01a20217-943c-7251-8227-2a3043add481','ListSize','9a4f26d7698536131fc0c15bbc5c63aa');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (2,10,'Draw','01a20217-943c-7251-8227-2a3043add481','Number','3cc9c0768b7f3bee5a86446b4aef591d');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (2,11,'Draw','01a20217-943c-7251-8227-2a3043add481','PanelId','3a8ec4be00ef82c77a35c9da49d76367');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (2,12,'Draw','01a20217-943c-7251-8227-2a3043add481','PanelName','76a897318a0bdc7dac789cf51b81da04');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (2,13,'Draw','01a20217-943c-7251-8227-2a3043add481','PlanFingerprint','5ecc4333513119f61af7974fbaa9173a');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (2,14,'Draw','01a20217-943c-7251-8227-2a3043add481','RulesNumber','f743351ffb00fb06970048a2769697e3');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (2,15,'Draw','01a20217-943c-7251-8227-2a3043add481','Salt','38ed8e5c7837abfb7c3062990a9fa89e');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (2,16,'Draw','01a20217-943c-7251-8227-2a3043add481','State','40631c9e6dfb4b2d835f4cf6465b2500');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (2,17,'Draw','01a20217-943c-7251-8227-2a3043add481','ToMonth','a1ab7c0d0ec55583ad8a33b4e3c605b2');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (2,18,'Draw','01a20217-943c-7251-8227-2a3043add481','Version','75d3338f66bc4b0956abef5e74a9419a');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (2,19,'DrawStratum','01a20217-943c-7251-8227-2a3043add481/1','Name','06b73a8e48a44be815e90dc08798d11f');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (2,20,'DrawStratum','01a20217-943c-7251-8227-2a3043add481/1','Size','6129a3bc7ba561e5f6333a32a0a95247');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (2,21,'DrawStratum','01a20217-943c-7251-8227-2a3043add481/1','Take','0ca92329f8837b5d6f5f5105e0567668');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,1,'Case','01a20217-98a0-7649-b6c0-a473ed0ea5a7','AreaId','27aafa7b60dbad76df50ee2d8370139c');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,2,'Case','01a20217-98a0-7649-b6c0-a473ed0ea5a7','DrawId','06df07cce1617fefe8d5e79bb8685ce5');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,3,'Case','01a20217-98a0-7649-b6c0-a473ed0ea5a7','EncounterId','4fc9df6f5e635201d79105167098cf49');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,4,'Case','01a20217-98a0-7649-b6c0-a473ed0ea5a7','ForceId','085265b43bb244d0ab28f8d0ae8c3460');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,5,'Case','01a20217-98a0-7649-b6c0-a473ed0ea5a7','MinorityView','6594a64ab3960d06d0824ed5cbfc2ab3');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,6,'Case','01a20217-98a0-7649-b6c0-a473ed0ea5a7','Month','dad22afd20eaecc03b101ed1d35bf1bb');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,7,'Case','01a20217-98a0-7649-b6c0-a473ed0ea5a7','NoteToForce','b290f2ab61251c37bcac7be23e509c3f');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,8,'Case','01a20217-98a0-7649-b6c0-a473ed0ea5a7','Number','a56e61d47d20fba02315c0b726ec5256');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,9,'Case','01a20217-98a0-7649-b6c0-a473ed0ea5a7','PanelId','8ef0560c9b9e47afef975efc0afe01ed');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,10,'Case','01a20217-98a0-7649-b6c0-a473ed0ea5a7','ReadBy','bfd51818ad99385ddd4ef818f476e03b');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,11,'Case','01a20217-98a0-7649-b6c0-a473ed0ea5a7','Reason','ee69d0f59e3a2a0b7cc254afb439d45f');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,12,'Case','01a20217-98a0-7649-b6c0-a473ed0ea5a7','ShuffleSecret','621a4da5852632403dac520df42d3d35');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,13,'Case','01a20217-98a0-7649-b6c0-a473ed0ea5a7','State','e69681440903450384df09ab5c5f24d0');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,14,'Case','01a20217-98a0-7649-b6c0-a473ed0ea5a7','Version','b310bb07d5d7c8bda132d8d03019a26b');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,15,'CaseReader','01a20217-98a0-7649-b6c0-a473ed0ea5a7/01a20217-8221-74a6-b0e3-f4379265e387','','');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,16,'CaseReader','01a20217-98a0-7649-b6c0-a473ed0ea5a7/01a20217-8221-7a34-a7c2-8049e6e42377','','');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,17,'CaseReader','01a20217-98a0-7649-b6c0-a473ed0ea5a7/01a20217-8221-7843-8a2c-8bc0bd0548a8','','');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,18,'Case','01a20217-98a8-76b9-b4d5-d43a1a90b781','AreaId','fda763e7d92aa28d4f6749ece622869b');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,19,'Case','01a20217-98a8-76b9-b4d5-d43a1a90b781','DrawId','ae1943e48be2e31c2f3052c1c5e4277b');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,20,'Case','01a20217-98a8-76b9-b4d5-d43a1a90b781','EncounterId','c24f42a0bb778d195ff498ab4a3bb77c');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,21,'Case','01a20217-98a8-76b9-b4d5-d43a1a90b781','ForceId','894876f3c3524df7d28e9593d2a58c29');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,22,'Case','01a20217-98a8-76b9-b4d5-d43a1a90b781','MinorityView','5b7f6dd55958a7ceacc16e791f8f39b7');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,23,'Case','01a20217-98a8-76b9-b4d5-d43a1a90b781','Month','b764179363a1e24ca846faab6b95bad2');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,24,'Case','01a20217-98a8-76b9-b4d5-d43a1a90b781','NoteToForce','d7c9453f1e2e9e0d5c38e152c16c8231');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,25,'Case','01a20217-98a8-76b9-b4d5-d43a1a90b781','Number','fc0e4b7f66e04cffc0a117ecb08460a4');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,26,'Case','01a20217-98a8-76b9-b4d5-d43a1a90b781','PanelId','a64e3f171bd0f92376070ed690b48a01');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,27,'Case','01a20217-98a8-76b9-b4d5-d43a1a90b781','ReadBy','b2735563a64af54b70dd45640bfe70f6');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,28,'Case','01a20217-98a8-76b9-b4d5-d43a1a90b781','Reason','392b2942ef59cf12748ae7bca6481e8b');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,29,'Case','01a20217-98a8-76b9-b4d5-d43a1a90b781','ShuffleSecret','cf67c074a01dbdb3a92c3f9d495f1ed4');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,30,'Case','01a20217-98a8-76b9-b4d5-d43a1a90b781','State','defa73e2f35ef300f7d583ecbb1a083e');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,31,'Case','01a20217-98a8-76b9-b4d5-d43a1a90b781','Version','6142b8a0f2e81f95846059a657388966');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,32,'CaseReader','01a20217-98a8-76b9-b4d5-d43a1a90b781/01a20217-8221-74a6-b0e3-f4379265e387','','');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,33,'CaseReader','01a20217-98a8-76b9-b4d5-d43a1a90b781/01a20217-8221-7a34-a7c2-8049e6e42377','','');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,34,'CaseReader','01a20217-98a8-76b9-b4d5-d43a1a90b781/01a20217-8221-7843-8a2c-8bc0bd0548a8','','');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,35,'Draw','01a20217-943c-7251-8227-2a3043add481','Seed','4dbc4a10a5bce4974fa3fe5189182671');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,36,'Draw','01a20217-943c-7251-8227-2a3043add481','SeededAs','436e38f1f3bef0200b6f858806a6bca4');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,37,'Draw','01a20217-943c-7251-8227-2a3043add481','SeededAt','ded901247fd902a2720ce0ff1b7e559f');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,38,'Draw','01a20217-943c-7251-8227-2a3043add481','SeededBy','9c6ce076fa5ff1f8f1ea9cb4470cb6dd');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,39,'Draw','01a20217-943c-7251-8227-2a3043add481','State','a0a97a01459ae7981d957a4259a11ec6');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (4,1,'Review','01a20217-9c04-741b-8fad-f2c55f67ea2c','AfterOpening','ee2242862cbce2a79e7d9625f6dfd1c2');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (4,2,'Review','01a20217-9c04-741b-8fad-f2c55f67ea2c','AreaId','3a218ee26769c25404745a7989294656');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (4,3,'Review','01a20217-9c04-741b-8fad-f2c55f67ea2c','CaseId','42b785b38716122a76290b8e34cd666e');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (4,4,'Review','01a20217-9c04-741b-8fad-f2c55f67ea2c','ForceId','6a2774901adb8d4454446ca7317ca287');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (4,5,'Review','01a20217-9c04-741b-8fad-f2c55f67ea2c','FormId','1f87deb42a30fb6cb07ccec949864bee');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (4,6,'Review','01a20217-9c04-741b-8fad-f2c55f67ea2c','PanelId','5a0dc1d6ab2bd82a567632f68c2ebcf5');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (4,7,'Review','01a20217-9c04-741b-8fad-f2c55f67ea2c','StartedAt','da6b83b7c08776cb319f46bcbc9a5862');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (4,8,'Review','01a20217-9c04-741b-8fad-f2c55f67ea2c','State','fa6185d3e7360df07a31ffba2657d05a');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (4,9,'Review','01a20217-9c04-741b-8fad-f2c55f67ea2c','UserId','6e00f325cc7f3f921fcfce11ece738fd');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (4,10,'Review','01a20217-9c04-741b-8fad-f2c55f67ea2c','Version','b0b60f8e36e7b331a40ed3f69e30b377');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (6,1,'ReviewAnswer','01a20217-9c04-741b-8fad-f2c55f67ea2c/footage','Choice','1d89f8bf740c84ee7bd04bb4aeb6fcdc');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (6,2,'ReviewAnswer','01a20217-9c04-741b-8fad-f2c55f67ea2c/footage','Words','031918f1a5f40a2a09cda221712bfe81');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (6,3,'Review','01a20217-9c04-741b-8fad-f2c55f67ea2c','SavedAt','ded3dfee95c14f7d6d12b5204226329a');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (8,1,'ReviewAnswer','01a20217-9c04-741b-8fad-f2c55f67ea2c/grounds','Choice','59b0dc7eed5de1c0a304afbd8e041b56');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (8,2,'ReviewAnswer','01a20217-9c04-741b-8fad-f2c55f67ea2c/grounds','Words','0f150e3775bb398f0b2bd8c9f20545b1');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (8,3,'ReviewAnswer','01a20217-9c04-741b-8fad-f2c55f67ea2c/object','Choice','6d00e2b53d8e3824d9656d4ca1dea12d');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (8,4,'ReviewAnswer','01a20217-9c04-741b-8fad-f2c55f67ea2c/object','Words','482503704a31b86ef44e40798faf3366');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (10,1,'ReviewAnswer','01a20217-9c04-741b-8fad-f2c55f67ea2c/warrant-card','Choice','bbce9402c4d7b5e4a9923fd89350591c');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (10,2,'ReviewAnswer','01a20217-9c04-741b-8fad-f2c55f67ea2c/warrant-card','Words','734fd6229e002a56428cc826a952ef3e');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (10,3,'ReviewAnswer','01a20217-9c04-741b-8fad-f2c55f67ea2c/identity','Choice','cba6ddc5c85379fcf41240a297bfca3f');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (10,4,'ReviewAnswer','01a20217-9c04-741b-8fad-f2c55f67ea2c/identity','Words','b9b5b22cefd2170efcd0d02459309204');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (10,5,'ReviewAnswer','01a20217-9c04-741b-8fad-f2c55f67ea2c/station','Choice','ceac79f53b8e59eed3705388d6c11d8e');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (10,6,'ReviewAnswer','01a20217-9c04-741b-8fad-f2c55f67ea2c/station','Words','22082c41e936e32d0a8fd889b4a51443');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (12,1,'ReviewAnswer','01a20217-9c04-741b-8fad-f2c55f67ea2c/entitlement','Choice','1173b818c880d5cc61d04f423f73e6fc');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (12,2,'ReviewAnswer','01a20217-9c04-741b-8fad-f2c55f67ea2c/entitlement','Words','3e8527073a1722444e4107b7fdcbe452');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (12,3,'ReviewAnswer','01a20217-9c04-741b-8fad-f2c55f67ea2c/legal-power','Choice','940f4fa8950e60f89634585385c66e77');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (12,4,'ReviewAnswer','01a20217-9c04-741b-8fad-f2c55f67ea2c/legal-power','Words','2aae271ad638282dc01ca1eb9969295e');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (12,5,'ReviewAnswer','01a20217-9c04-741b-8fad-f2c55f67ea2c/you-are-detained','Choice','8d096a2bb9c5e586483564898b351727');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (12,6,'ReviewAnswer','01a20217-9c04-741b-8fad-f2c55f67ea2c/you-are-detained','Words','80c653bca36ef5274a37903ac164f45c');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (12,7,'ReviewAnswer','01a20217-9c04-741b-8fad-f2c55f67ea2c/explain','Choice','0a3fba1c301163895ffd2eaf9bf21764');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (12,8,'ReviewAnswer','01a20217-9c04-741b-8fad-f2c55f67ea2c/explain','Words','d0f1a592f34c8f2e40d315a88d9ed9dc');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (14,1,'ReviewAnswer','01a20217-9c04-741b-8fad-f2c55f67ea2c/grounds-reasonable','Choice','8113c4d098ebf31706b99dbf17f978a2');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (14,2,'ReviewAnswer','01a20217-9c04-741b-8fad-f2c55f67ea2c/grounds-reasonable','Words','bf54cab3075a09a8cc39d371dd16bd91');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (16,1,'ReviewAnswer','01a20217-9c04-741b-8fad-f2c55f67ea2c/grade','Choice','ab357f439981375deac1415862386cc9');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (16,2,'ReviewAnswer','01a20217-9c04-741b-8fad-f2c55f67ea2c/grade','Words','4fe50ab8c512e025b5b40854118268e3');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (18,1,'ReviewAnswer','01a20217-9c04-741b-8fad-f2c55f67ea2c/done-well','Words','60cc0cf79e829bc88f7557a6320211d8');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (18,2,'ReviewAnswer','01a20217-9c04-741b-8fad-f2c55f67ea2c/should-change','Words','ad5ab964afbe2cb4754c57d929ef6511');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (19,1,'Review','01a20217-9c04-741b-8fad-f2c55f67ea2c','SentAt','b91c5a0af62905a9361ad1562551be57');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (19,2,'Review','01a20217-9c04-741b-8fad-f2c55f67ea2c','State','bd374e473b24a93ce1de887467a928ee');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (20,1,'Review','01a20217-a599-7903-bd49-efe4b6e7bf03','AfterOpening','df34cc92983bc2fd1d227b5408845064');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (20,2,'Review','01a20217-a599-7903-bd49-efe4b6e7bf03','AreaId','6c427587ba879728b9d7b27ca5e3fcc3');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (20,3,'Review','01a20217-a599-7903-bd49-efe4b6e7bf03','CaseId','3db7cedf51a1776cef9687ff51509f5c');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (20,4,'Review','01a20217-a599-7903-bd49-efe4b6e7bf03','ForceId','ce9de27b0901488bfd8640c0a3790811');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (20,5,'Review','01a20217-a599-7903-bd49-efe4b6e7bf03','FormId','9a0d2b84a79fbbbe748d7e90663dfd25');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (20,6,'Review','01a20217-a599-7903-bd49-efe4b6e7bf03','PanelId','10164e794df4752dbf7c010a78b6baad');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (20,7,'Review','01a20217-a599-7903-bd49-efe4b6e7bf03','StartedAt','6f7caecf438d1c3e617f3f86d0ef0ec6');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (20,8,'Review','01a20217-a599-7903-bd49-efe4b6e7bf03','State','53a950118d260c0ddd443efa40952c3d');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (20,9,'Review','01a20217-a599-7903-bd49-efe4b6e7bf03','UserId','9bdb1214cb25b5948afb8384ec17110d');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (20,10,'Review','01a20217-a599-7903-bd49-efe4b6e7bf03','Version','8869cbb32ae4c56730afa78b60a7bb02');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (22,1,'ReviewAnswer','01a20217-a599-7903-bd49-efe4b6e7bf03/footage','Choice','0a80ed202b7affa50d998fac9234cb55');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (22,2,'ReviewAnswer','01a20217-a599-7903-bd49-efe4b6e7bf03/footage','Words','8985c4d8f42e26d56b648e5a87032650');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (22,3,'Review','01a20217-a599-7903-bd49-efe4b6e7bf03','SavedAt','621264535af476ae6e7556b4d29e793a');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (24,1,'ReviewAnswer','01a20217-a599-7903-bd49-efe4b6e7bf03/grounds','Choice','05d6492a7e5ea46827aefe2b090ec5de');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (24,2,'ReviewAnswer','01a20217-a599-7903-bd49-efe4b6e7bf03/grounds','Words','ca63ec44082d1ef344c2005fce7641e4');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (24,3,'ReviewAnswer','01a20217-a599-7903-bd49-efe4b6e7bf03/object','Choice','16482acc48c67ff92877b22ace17e902');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (24,4,'ReviewAnswer','01a20217-a599-7903-bd49-efe4b6e7bf03/object','Words','88e4b978d3678eaf7a3c780084dc06a5');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (26,1,'ReviewAnswer','01a20217-a599-7903-bd49-efe4b6e7bf03/warrant-card','Choice','f2d02fe9f1354df36076825d3143d410');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (26,2,'ReviewAnswer','01a20217-a599-7903-bd49-efe4b6e7bf03/warrant-card','Words','21378c87b561ffea7239cf7f7fc5a23a');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (26,3,'ReviewAnswer','01a20217-a599-7903-bd49-efe4b6e7bf03/identity','Choice','c58ca77dc215a60f764dff87eb52a1c9');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (26,4,'ReviewAnswer','01a20217-a599-7903-bd49-efe4b6e7bf03/identity','Words','552d7cb9ac7f522c7526a9adf71423d9');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (26,5,'ReviewAnswer','01a20217-a599-7903-bd49-efe4b6e7bf03/station','Choice','5646a1e3a81cafd87c51eb218c4e9254');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (26,6,'ReviewAnswer','01a20217-a599-7903-bd49-efe4b6e7bf03/station','Words','bda62595fffb05bd1367aedb369febe7');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (28,1,'ReviewAnswer','01a20217-a599-7903-bd49-efe4b6e7bf03/entitlement','Choice','2ab412aba5eb850d7426c06e16c24506');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (28,2,'ReviewAnswer','01a20217-a599-7903-bd49-efe4b6e7bf03/entitlement','Words','92a96c6dd48578e137a532bb07eb270e');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (28,3,'ReviewAnswer','01a20217-a599-7903-bd49-efe4b6e7bf03/legal-power','Choice','8d4834deba1ea9e4c01dcaaa811e18a4');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (28,4,'ReviewAnswer','01a20217-a599-7903-bd49-efe4b6e7bf03/legal-power','Words','ea7838ffa38c0dc416ed1edaa7dfc679');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (28,5,'ReviewAnswer','01a20217-a599-7903-bd49-efe4b6e7bf03/you-are-detained','Choice','0890b1e7198a1ebe5b4454cd4ffe2bba');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (28,6,'ReviewAnswer','01a20217-a599-7903-bd49-efe4b6e7bf03/you-are-detained','Words','82b5263c173d5be3740eb9d6a7a3798b');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (28,7,'ReviewAnswer','01a20217-a599-7903-bd49-efe4b6e7bf03/explain','Choice','e852ddbf3ae58cb6287ecf44f83d6844');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (28,8,'ReviewAnswer','01a20217-a599-7903-bd49-efe4b6e7bf03/explain','Words','c2cf643f36f0b1bf66c0f0c8ebec4984');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (30,1,'ReviewAnswer','01a20217-a599-7903-bd49-efe4b6e7bf03/grounds-reasonable','Choice','12dc7a7fa109c532e67b8c350c638bd6');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (30,2,'ReviewAnswer','01a20217-a599-7903-bd49-efe4b6e7bf03/grounds-reasonable','Words','d11d0a61194fd4e32a79cbc1fda54829');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (32,1,'ReviewAnswer','01a20217-a599-7903-bd49-efe4b6e7bf03/grade','Choice','dd1bf5915063cbd1410e397d7df37937');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (32,2,'ReviewAnswer','01a20217-a599-7903-bd49-efe4b6e7bf03/grade','Words','387dd68c487fee9db3d74df8189194b3');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (34,1,'ReviewAnswer','01a20217-a599-7903-bd49-efe4b6e7bf03/done-well','Words','a1f69261ab6109a78ed10df9f1bb0e3b');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (34,2,'ReviewAnswer','01a20217-a599-7903-bd49-efe4b6e7bf03/should-change','Words','970786941ef6330de1abe9d9d3fdcfbe');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (35,1,'Review','01a20217-a599-7903-bd49-efe4b6e7bf03','SentAt','b0acc9d0e794e70f64855dee1c588615');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (35,2,'Review','01a20217-a599-7903-bd49-efe4b6e7bf03','State','0137eabdb3284701620e736c700abdd6');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (36,1,'Case','01a20217-89b4-71c5-bcc3-e79d2410a8cb','OpenedAt','eb6ffe1df44c61d7b3ba4daf936f40d1');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (36,2,'Case','01a20217-89b4-71c5-bcc3-e79d2410a8cb','OpenedBy','157f55bf6d00747ec820780739649492');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (36,3,'Case','01a20217-89b4-71c5-bcc3-e79d2410a8cb','State','b02fd773b37a1f97308d09b341d1d248');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (37,1,'Case','01a20217-89b4-71c5-bcc3-e79d2410a8cb','Grade','67d9442139cf6a3040c71fdd56ecd212');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (37,2,'Case','01a20217-89b4-71c5-bcc3-e79d2410a8cb','MinorityView','04354eb79ce82a5f78b4f1f2d2917385');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (37,3,'Case','01a20217-89b4-71c5-bcc3-e79d2410a8cb','NoteToForce','d23a15e625e69831ccd3246f827e4f2f');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (37,4,'Case','01a20217-89b4-71c5-bcc3-e79d2410a8cb','SettledAt','f779446f56c4336d03db121d0efe7f3e');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (37,5,'Case','01a20217-89b4-71c5-bcc3-e79d2410a8cb','State','15b35d56a1969e7bff587b3b85f77f01');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (38,1,'Review','01a20217-ac85-744a-b200-7bfe4eb6056c','AfterOpening','dbed3765375501cde0388e0f1641fcf9');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (38,2,'Review','01a20217-ac85-744a-b200-7bfe4eb6056c','AreaId','8e462a35a365895a4280cde3b015b99e');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (38,3,'Review','01a20217-ac85-744a-b200-7bfe4eb6056c','CaseId','a51ac864bc142e49e87149436f9f4a04');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (38,4,'Review','01a20217-ac85-744a-b200-7bfe4eb6056c','ForceId','b2d731a6a67a96f625d1445e484b83df');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (38,5,'Review','01a20217-ac85-744a-b200-7bfe4eb6056c','FormId','99402354bd8f273c8e7d56b69985eea0');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (38,6,'Review','01a20217-ac85-744a-b200-7bfe4eb6056c','PanelId','3185053cce5383ed6bcdbb51969ade24');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (38,7,'Review','01a20217-ac85-744a-b200-7bfe4eb6056c','StartedAt','aa577b760b44d1bcbd69a929b8799303');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (38,8,'Review','01a20217-ac85-744a-b200-7bfe4eb6056c','State','8bfc68631d24fb9646296a8f92d15b8b');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (38,9,'Review','01a20217-ac85-744a-b200-7bfe4eb6056c','UserId','b35743a09582d6679a21fc3953356793');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (38,10,'Review','01a20217-ac85-744a-b200-7bfe4eb6056c','Version','42d866c10d9b54eb6290fd851cc81864');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (40,1,'ReviewAnswer','01a20217-ac85-744a-b200-7bfe4eb6056c/footage','Choice','6da766922eb599b38bb288a168beb841');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (40,2,'ReviewAnswer','01a20217-ac85-744a-b200-7bfe4eb6056c/footage','Words','ddcfb78b78ccec4d5c77a9bd525cca3a');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (40,3,'Review','01a20217-ac85-744a-b200-7bfe4eb6056c','SavedAt','e0038747ca0a1d5d51625a6c9f79c816');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (42,1,'ReviewAnswer','01a20217-ac85-744a-b200-7bfe4eb6056c/grounds','Choice','877da4676d8bb7b675ebb759b640d7d5');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (42,2,'ReviewAnswer','01a20217-ac85-744a-b200-7bfe4eb6056c/grounds','Words','0d56d26cf94b2ad6a64f7f369c3e89a5');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (42,3,'ReviewAnswer','01a20217-ac85-744a-b200-7bfe4eb6056c/object','Choice','d9f80f8c84dc3157ea1dcd512f3c7898');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (42,4,'ReviewAnswer','01a20217-ac85-744a-b200-7bfe4eb6056c/object','Words','349674fd06adae218c00d591a9683331');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (44,1,'ReviewAnswer','01a20217-ac85-744a-b200-7bfe4eb6056c/warrant-card','Choice','a0282cdfb735ccd791e1de5812b8f03d');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (44,2,'ReviewAnswer','01a20217-ac85-744a-b200-7bfe4eb6056c/warrant-card','Words','ee23877b46c630ca8a432a888e34f04b');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (44,3,'ReviewAnswer','01a20217-ac85-744a-b200-7bfe4eb6056c/identity','Choice','6896ef0520373b9625913e33c3f39bd0');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (44,4,'ReviewAnswer','01a20217-ac85-744a-b200-7bfe4eb6056c/identity','Words','2a8fa534b868d7327edbac3388cbe18f');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (44,5,'ReviewAnswer','01a20217-ac85-744a-b200-7bfe4eb6056c/station','Choice','ffbeb5b253582ad5704f027674b11da0');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (44,6,'ReviewAnswer','01a20217-ac85-744a-b200-7bfe4eb6056c/station','Words','d06c30d781acfedbfb375fc048667fdc');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (46,1,'ReviewAnswer','01a20217-ac85-744a-b200-7bfe4eb6056c/entitlement','Choice','678913dce25b9b22130a1b64bd3e5a22');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (46,2,'ReviewAnswer','01a20217-ac85-744a-b200-7bfe4eb6056c/entitlement','Words','6a8e82854417125689939b8c0c4c4b4d');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (46,3,'ReviewAnswer','01a20217-ac85-744a-b200-7bfe4eb6056c/legal-power','Choice','86a2a48b6df8fb615bb4a27beacbb9f1');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (46,4,'ReviewAnswer','01a20217-ac85-744a-b200-7bfe4eb6056c/legal-power','Words','2b39b66ee7cf1ce4fd3599e2bd8a756a');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (46,5,'ReviewAnswer','01a20217-ac85-744a-b200-7bfe4eb6056c/you-are-detained','Choice','04e8ca29849cf4432a4625b7f3e89aa1');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (46,6,'ReviewAnswer','01a20217-ac85-744a-b200-7bfe4eb6056c/you-are-detained','Words','97dcff2fe92e6a06020aa4cf63ecbb72');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (46,7,'ReviewAnswer','01a20217-ac85-744a-b200-7bfe4eb6056c/explain','Choice','81bbeac9ece693e14c23ec8f40b8fb72');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (46,8,'ReviewAnswer','01a20217-ac85-744a-b200-7bfe4eb6056c/explain','Words','1d681b23f604fba13fa8ee57bf1e72ba');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (48,1,'ReviewAnswer','01a20217-ac85-744a-b200-7bfe4eb6056c/grounds-reasonable','Choice','5b9ae6b2773af3acc338fc77fa4d5315');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (48,2,'ReviewAnswer','01a20217-ac85-744a-b200-7bfe4eb6056c/grounds-reasonable','Words','eb2d344c611ed10adb483e618f56e662');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (50,1,'ReviewAnswer','01a20217-ac85-744a-b200-7bfe4eb6056c/grade','Choice','e2a45b99dcaba30fd593a57ae2b78b12');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (50,2,'ReviewAnswer','01a20217-ac85-744a-b200-7bfe4eb6056c/grade','Words','60f0469c1577f2ffd3e412bbd7ba2035');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (52,1,'ReviewAnswer','01a20217-ac85-744a-b200-7bfe4eb6056c/done-well','Words','57caa9fe3d3a766c0358ee134865630f');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (52,2,'ReviewAnswer','01a20217-ac85-744a-b200-7bfe4eb6056c/should-change','Words','2f6236fd2dfe66431890385128df2d02');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (53,1,'Recommendation','01a20217-b204-7709-9512-7347ad4d99ed','AreaId','e4ed15f1c64dfcbe9cc01fbebbbeda8a');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (53,2,'Recommendation','01a20217-b204-7709-9512-7347ad4d99ed','Ask','ac60deba67dc81ee85bb6d2edd4721e3');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (53,3,'Recommendation','01a20217-b204-7709-9512-7347ad4d99ed','Decision','a5515e36a96672c1f82dbe7e4423648a');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (53,4,'Recommendation','01a20217-b204-7709-9512-7347ad4d99ed','Delivery','7ff646b73ec4f58a006e285ea75214ed');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (53,5,'Recommendation','01a20217-b204-7709-9512-7347ad4d99ed','DraftedAt','daccc28debbf6ec6a794213475158934');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (53,6,'Recommendation','01a20217-b204-7709-9512-7347ad4d99ed','Explanation','b8a60788559fe99f055921c3340d2a00');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (53,7,'Recommendation','01a20217-b204-7709-9512-7347ad4d99ed','ForceId','dbdb4e60e99c68b0c5a258823168fd7b');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (53,8,'Recommendation','01a20217-b204-7709-9512-7347ad4d99ed','HowWeShallKnow','eaefa177fe8e2e71f8257be21d0a1c45');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (53,9,'Recommendation','01a20217-b204-7709-9512-7347ad4d99ed','Judgement','4b9af5ba5549d8cd271270c373023752');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (53,10,'Recommendation','01a20217-b204-7709-9512-7347ad4d99ed','Number','acfc8b53997c9be87370daedb031b9f5');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (53,11,'Recommendation','01a20217-b204-7709-9512-7347ad4d99ed','OwnerId','b548fb5dff929301c6399b605902ac7c');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (53,12,'Recommendation','01a20217-b204-7709-9512-7347ad4d99ed','PanelId','2cde61021ee0f350df7720e8eb561d9d');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (53,13,'Recommendation','01a20217-b204-7709-9512-7347ad4d99ed','PanelWords','0a97226052ac14401c175b97060661ea');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (53,14,'Recommendation','01a20217-b204-7709-9512-7347ad4d99ed','Promise','92dd5fbc00cd663316ae12f0e16c673f');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (53,15,'Recommendation','01a20217-b204-7709-9512-7347ad4d99ed','Saw','e701c8f51eecdaa5052f116d65e317b3');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (53,16,'Recommendation','01a20217-b204-7709-9512-7347ad4d99ed','Step','40670d4e1ad6db661bf6818c01f2b16b');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (53,17,'Recommendation','01a20217-b204-7709-9512-7347ad4d99ed','TermDays','e4b0069cff86a73b9adcb0cbb3dd0457');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (53,18,'Recommendation','01a20217-b204-7709-9512-7347ad4d99ed','Title','d172d11ff3948d5cf9cc5c40772c73ea');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (53,19,'Recommendation','01a20217-b204-7709-9512-7347ad4d99ed','Version','cd7547edb4c0df9445266c2a377de2e1');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (53,20,'Recommendation','01a20217-b204-7709-9512-7347ad4d99ed','WhatChanged','741c441849b18186a25e7336ef093dfb');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (53,21,'Recommendation','01a20217-b204-7709-9512-7347ad4d99ed','WhatHasNot','010bc34b47cf17129ba7dbf00404e13e');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (53,22,'Recommendation','01a20217-b204-7709-9512-7347ad4d99ed','WhoMustAct','6f1bf2f4baedf863d3317b88bdb789f4');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (53,23,'Recommendation','01a20217-b204-7709-9512-7347ad4d99ed','WithdrawnBecause','9c4be613cdb5a6c13443901e07d2c8f7');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (53,24,'RecommendationCase','01a20217-b204-7709-9512-7347ad4d99ed/01a20217-89b4-71c5-bcc3-e79d2410a8cb','','');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (53,25,'RecommendationMoment','01a20217-b204-7709-9512-7347ad4d99ed/1','Action','9c457e986ef8fa500c6e6f64fdc763f3');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (53,26,'RecommendationMoment','01a20217-b204-7709-9512-7347ad4d99ed/1','At','f4cfef76a84688204d0b66c2682e3b13');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (53,27,'RecommendationMoment','01a20217-b204-7709-9512-7347ad4d99ed/1','By','d8fc6839c8581c4dd890d2b6d93f26d4');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (53,28,'RecommendationMoment','01a20217-b204-7709-9512-7347ad4d99ed/1','Words','b691e9640a7b90411b557b035394130f');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (54,1,'Recommendation','01a20217-b557-706d-af93-e297610c7639','AreaId','2fe6a851986f6e60ab4e00d284d216d0');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (54,2,'Recommendation','01a20217-b557-706d-af93-e297610c7639','Ask','7e1b14f0f35a85fbc39d3f678883f049');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (54,3,'Recommendation','01a20217-b557-706d-af93-e297610c7639','Decision','bef76166c4c216200c3a68ac8f69ce4c');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (54,4,'Recommendation','01a20217-b557-706d-af93-e297610c7639','Delivery','3c3c72eb0cff28f041187956656b8582');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (54,5,'Recommendation','01a20217-b557-706d-af93-e297610c7639','DraftedAt','80d08b3fc1cd7f8dc49720294c121951');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (54,6,'Recommendation','01a20217-b557-706d-af93-e297610c7639','Explanation','22f1fd845849ec3c30199dc937927dc0');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (54,7,'Recommendation','01a20217-b557-706d-af93-e297610c7639','ForceId','1760fa9f006abace1f32b4033efbe737');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (54,8,'Recommendation','01a20217-b557-706d-af93-e297610c7639','HowWeShallKnow','8cf4539d64767c8197b6d829f042ae5b');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (54,9,'Recommendation','01a20217-b557-706d-af93-e297610c7639','Judgement','eb9a4d71c8357a7adf5a6283ef5a1baa');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (54,10,'Recommendation','01a20217-b557-706d-af93-e297610c7639','Number','a237280355ad6747ac281e5400c9842f');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (54,11,'Recommendation','01a20217-b557-706d-af93-e297610c7639','OwnerId','97dfb310db43a157216202dcc9660c54');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (54,12,'Recommendation','01a20217-b557-706d-af93-e297610c7639','PanelId','67b197d0b1c0cc21105f15f8458ec2b7');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (54,13,'Recommendation','01a20217-b557-706d-af93-e297610c7639','PanelWords','04eeef464d0341a5826ed58ff2659020');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (54,14,'Recommendation','01a20217-b557-706d-af93-e297610c7639','Promise','15d7db33696e41b03f41ecc1948a6ad7');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (54,15,'Recommendation','01a20217-b557-706d-af93-e297610c7639','Saw','f4b82fa7c714057251ef2f55127fdd86');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (54,16,'Recommendation','01a20217-b557-706d-af93-e297610c7639','Step','c92b2da03a6f92e7282047051ac70566');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (54,17,'Recommendation','01a20217-b557-706d-af93-e297610c7639','TermDays','e62cfbaf4399e27c791a8defcc81d283');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (54,18,'Recommendation','01a20217-b557-706d-af93-e297610c7639','Title','54bd8f0eb533f9590241278600fdf18a');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (54,19,'Recommendation','01a20217-b557-706d-af93-e297610c7639','Version','e4651e971410c692abff74283adae43d');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (54,20,'Recommendation','01a20217-b557-706d-af93-e297610c7639','WhatChanged','1682a1e45717ea6430adbeb449cb263d');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (54,21,'Recommendation','01a20217-b557-706d-af93-e297610c7639','WhatHasNot','627d320fb21d2a328c8478837958bf7f');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (54,22,'Recommendation','01a20217-b557-706d-af93-e297610c7639','WhoMustAct','71c15cf6b70e7fec549a3e643a55392c');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (54,23,'Recommendation','01a20217-b557-706d-af93-e297610c7639','WithdrawnBecause','c4af0808642b5d6a590306f22a9f0a04');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (54,24,'RecommendationCase','01a20217-b557-706d-af93-e297610c7639/01a20217-b532-7fa1-a7e7-06b4e74f49e4','','');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (54,25,'RecommendationMoment','01a20217-b557-706d-af93-e297610c7639/1','Action','6e85b9ff45883ea7fc5a4563bf2e938b');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (54,26,'RecommendationMoment','01a20217-b557-706d-af93-e297610c7639/1','At','19a7ef7600f1a2ea20de9eb9e7828594');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (54,27,'RecommendationMoment','01a20217-b557-706d-af93-e297610c7639/1','By','b74b2bae9218b9c419510f6b9f70df3f');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (54,28,'RecommendationMoment','01a20217-b557-706d-af93-e297610c7639/1','Words','8a346a49963fd933ae98a57fc4dee959');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (55,1,'RecommendationMoment','01a20217-b557-706d-af93-e297610c7639/2','Action','d19be727298dbbdb981c6f62569a3dcb');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (55,2,'RecommendationMoment','01a20217-b557-706d-af93-e297610c7639/2','At','fb39e940ffa5769b781753bfac2b4b70');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (55,3,'RecommendationMoment','01a20217-b557-706d-af93-e297610c7639/2','By','e45f2b8f530c76c7653de9b2b282ed26');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (55,4,'RecommendationMoment','01a20217-b557-706d-af93-e297610c7639/2','Words','68cadb7d64fc6df5d974348cf848862f');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (55,5,'Recommendation','01a20217-b557-706d-af93-e297610c7639','SentAt','2efc807fa32b7483bdf3c9ef0b881ab7');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (55,6,'Recommendation','01a20217-b557-706d-af93-e297610c7639','Step','b3e90074b8d4850513d2e79e2a5b8132');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (56,1,'Recommendation','01a20217-b68d-7cc5-bf5e-a04532eb0b8e','AreaId','c1c44ca6e32c385492604503ec55315e');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (56,2,'Recommendation','01a20217-b68d-7cc5-bf5e-a04532eb0b8e','Ask','580c05896372857d11fe76135bf48a74');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (56,3,'Recommendation','01a20217-b68d-7cc5-bf5e-a04532eb0b8e','Decision','eb9ea66ee6cca259c50f2dccf3239f66');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (56,4,'Recommendation','01a20217-b68d-7cc5-bf5e-a04532eb0b8e','Delivery','bf058866f67b9c09f2465fd46d3b0179');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (56,5,'Recommendation','01a20217-b68d-7cc5-bf5e-a04532eb0b8e','DraftedAt','fce4baddd38c2792dae4ab269e8a435a');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (56,6,'Recommendation','01a20217-b68d-7cc5-bf5e-a04532eb0b8e','Explanation','64461b4851005128dae1306753badb92');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (56,7,'Recommendation','01a20217-b68d-7cc5-bf5e-a04532eb0b8e','ForceId','e979588b78bec67144f41fdc208df772');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (56,8,'Recommendation','01a20217-b68d-7cc5-bf5e-a04532eb0b8e','HowWeShallKnow','cdf7fcdfc66bd74ed676953f10be0f5c');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (56,9,'Recommendation','01a20217-b68d-7cc5-bf5e-a04532eb0b8e','Judgement','01ea752b14baaa6012a2f51aea3b0c22');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (56,10,'Recommendation','01a20217-b68d-7cc5-bf5e-a04532eb0b8e','Number','9565e1ce83ea6c3fe4811d37c6fc14d9');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (56,11,'Recommendation','01a20217-b68d-7cc5-bf5e-a04532eb0b8e','OwnerId','99d8af991fd3b2dd816681041f2b4872');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (56,12,'Recommendation','01a20217-b68d-7cc5-bf5e-a04532eb0b8e','PanelId','5bdb6adae8ac27daa2b9878ab52dbb44');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (56,13,'Recommendation','01a20217-b68d-7cc5-bf5e-a04532eb0b8e','PanelWords','8fc89e76ac0d3f5a95d44cf6022c599c');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (56,14,'Recommendation','01a20217-b68d-7cc5-bf5e-a04532eb0b8e','Promise','11f5c23afe328496cec871048650ddae');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (56,15,'Recommendation','01a20217-b68d-7cc5-bf5e-a04532eb0b8e','Saw','f2d1267941eda7139d4fde3fd9ecb317');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (56,16,'Recommendation','01a20217-b68d-7cc5-bf5e-a04532eb0b8e','Step','23946892b4e88f8f0178a028b9d00189');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (56,17,'Recommendation','01a20217-b68d-7cc5-bf5e-a04532eb0b8e','TermDays','d087468d52a6804bdc20b73eb8326077');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (56,18,'Recommendation','01a20217-b68d-7cc5-bf5e-a04532eb0b8e','Title','2f707697b9694742e2602480bde0aff1');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (56,19,'Recommendation','01a20217-b68d-7cc5-bf5e-a04532eb0b8e','Version','9e8efb2748082d7c6d014454cc8aed46');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (56,20,'Recommendation','01a20217-b68d-7cc5-bf5e-a04532eb0b8e','WhatChanged','fbbd0ed8ac7d35fa8dd151d00e3e127b');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (56,21,'Recommendation','01a20217-b68d-7cc5-bf5e-a04532eb0b8e','WhatHasNot','077040852a1bfa893f2bb9eb15170146');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (56,22,'Recommendation','01a20217-b68d-7cc5-bf5e-a04532eb0b8e','WhoMustAct','fcad125e2e3e5e62a2f5159226fb250a');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (56,23,'Recommendation','01a20217-b68d-7cc5-bf5e-a04532eb0b8e','WithdrawnBecause','938fdca9507dda0231e9b68b34e3fec9');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (56,24,'RecommendationCase','01a20217-b68d-7cc5-bf5e-a04532eb0b8e/01a20217-b66a-7ff8-80a9-d50adbc15d0d','','');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (56,25,'RecommendationMoment','01a20217-b68d-7cc5-bf5e-a04532eb0b8e/1','Action','c72bd14d4dc71ffa54c3aab310ac0af3');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (56,26,'RecommendationMoment','01a20217-b68d-7cc5-bf5e-a04532eb0b8e/1','At','f9541b27bb749ce28994fb818bf00ecc');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (56,27,'RecommendationMoment','01a20217-b68d-7cc5-bf5e-a04532eb0b8e/1','By','11421a07c7aa55da88562ff095d46079');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (56,28,'RecommendationMoment','01a20217-b68d-7cc5-bf5e-a04532eb0b8e/1','Words','086f23102f63b897da1f5b53e4ee907b');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (57,1,'RecommendationMoment','01a20217-b68d-7cc5-bf5e-a04532eb0b8e/2','Action','33a7f5f1f97b4d14696ace43be88f41a');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (57,2,'RecommendationMoment','01a20217-b68d-7cc5-bf5e-a04532eb0b8e/2','At','c97ca809ec9600c63de7e0bb8bd34f97');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (57,3,'RecommendationMoment','01a20217-b68d-7cc5-bf5e-a04532eb0b8e/2','By','0e9bccab40d9caa6a546433f8a7cc340');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (57,4,'RecommendationMoment','01a20217-b68d-7cc5-bf5e-a04532eb0b8e/2','Words','a930482acbb4b1123da1789e321f9a51');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (57,5,'Recommendation','01a20217-b68d-7cc5-bf5e-a04532eb0b8e','SentAt','e9ddf5d8d049a50c4f85bf20fdf432cb');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (57,6,'Recommendation','01a20217-b68d-7cc5-bf5e-a04532eb0b8e','Step','4f1d0bae76b27a724b13dafc6aa81d9c');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (58,1,'RecommendationMoment','01a20217-b68d-7cc5-bf5e-a04532eb0b8e/3','Action','4afe2c173f2f70dc25ef34a96eb3ba07');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (58,2,'RecommendationMoment','01a20217-b68d-7cc5-bf5e-a04532eb0b8e/3','At','989d0b4b4c3b2dfcd4711dd1eaf1f8e3');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (58,3,'RecommendationMoment','01a20217-b68d-7cc5-bf5e-a04532eb0b8e/3','By','b0f31142bbc14dafa1655cc42ab4971b');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (58,4,'RecommendationMoment','01a20217-b68d-7cc5-bf5e-a04532eb0b8e/3','Words','e6a2d73f59a0cefe5860b32c068ad909');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (58,5,'Recommendation','01a20217-b68d-7cc5-bf5e-a04532eb0b8e','AcknowledgedAt','ba521efcd71ce133f62b4d6da4d44b3c');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (58,6,'Recommendation','01a20217-b68d-7cc5-bf5e-a04532eb0b8e','Step','3f8fb8c547a7d76bc2d6d39e7921e9b9');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (59,1,'RecommendationMoment','01a20217-b68d-7cc5-bf5e-a04532eb0b8e/4','Action','8bf85764137f270819ff15ba92f7b59d');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (59,2,'RecommendationMoment','01a20217-b68d-7cc5-bf5e-a04532eb0b8e/4','At','ec7766241d172657a6e9efaed00d4f5f');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (59,3,'RecommendationMoment','01a20217-b68d-7cc5-bf5e-a04532eb0b8e/4','By','cf71146f5fa87ffb938fd738756cc3bc');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (59,4,'RecommendationMoment','01a20217-b68d-7cc5-bf5e-a04532eb0b8e/4','Words','f15a64e5bb504593524176f9b59b7c48');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (59,5,'Recommendation','01a20217-b68d-7cc5-bf5e-a04532eb0b8e','Decision','d6720aa56c2d625a6c69dd8b7fcc1fc8');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (59,6,'Recommendation','01a20217-b68d-7cc5-bf5e-a04532eb0b8e','Explanation','7dcb6840141b5c63331078887c14b7ab');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (59,7,'Recommendation','01a20217-b68d-7cc5-bf5e-a04532eb0b8e','RepliedAt','2d64d65e4e5cb2c42534c5257a30e588');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (59,8,'Recommendation','01a20217-b68d-7cc5-bf5e-a04532eb0b8e','Step','12dd5f473734a2c20695493424fe57bc');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (60,1,'RecommendationMoment','01a20217-b68d-7cc5-bf5e-a04532eb0b8e/5','Action','b3940e07bdb220e5908823c4a85261ad');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (60,2,'RecommendationMoment','01a20217-b68d-7cc5-bf5e-a04532eb0b8e/5','At','b7cae55b697618ee80bf47fdba48bb38');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (60,3,'RecommendationMoment','01a20217-b68d-7cc5-bf5e-a04532eb0b8e/5','By','1b36010c929d8f22deb694049784e90c');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (60,4,'RecommendationMoment','01a20217-b68d-7cc5-bf5e-a04532eb0b8e/5','Words','72a3cd0183bf570ccc29dd6020555189');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (60,5,'Recommendation','01a20217-b68d-7cc5-bf5e-a04532eb0b8e','JudgedAt','7ba4f54d4f1025f88ba293c02637dc42');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (60,6,'Recommendation','01a20217-b68d-7cc5-bf5e-a04532eb0b8e','Judgement','0460350ea321c729744d4f4fdf2de6b7');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (60,7,'Recommendation','01a20217-b68d-7cc5-bf5e-a04532eb0b8e','PanelWords','1fcd7c0fad40321c3b26cf7dd746263c');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (61,1,'RecommendationMoment','01a20217-b68d-7cc5-bf5e-a04532eb0b8e/6','Action','04af12e0c345c548c3ba21c76c222e04');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (61,2,'RecommendationMoment','01a20217-b68d-7cc5-bf5e-a04532eb0b8e/6','At','47b752c97b88ce58e43f3ebdc42ee42c');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (61,3,'RecommendationMoment','01a20217-b68d-7cc5-bf5e-a04532eb0b8e/6','By','ab30c92f3f2c3f2d5c1a6c74698915e3');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (61,4,'RecommendationMoment','01a20217-b68d-7cc5-bf5e-a04532eb0b8e/6','Words','eba62375d6eb0fe7ad8f9946361f678d');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (61,5,'Recommendation','01a20217-b68d-7cc5-bf5e-a04532eb0b8e','PublishedAt','71dfc83fc2b626bf6919bcd6a327d659');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (63,1,'PublishedStory','01a20217-bb90-7dc7-bce0-b330675e419d','Answered','37afd2bf28d8d169d8f5c431e0dc6148');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (63,2,'PublishedStory','01a20217-bb90-7dc7-bce0-b330675e419d','Asked','00f4aa35b4a9de564b32e9527e88b8a8');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (63,3,'PublishedStory','01a20217-bb90-7dc7-bce0-b330675e419d','Changed','54c5c7aa70b0b0085ecf7774140a0913');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (63,4,'PublishedStory','01a20217-bb90-7dc7-bce0-b330675e419d','HowWeShallKnow','ef7f9a429be6e7028b5cceff7bf43ff5');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (63,5,'PublishedStory','01a20217-bb90-7dc7-bce0-b330675e419d','IsCorrection','e229f5d5b0193baad183119042786f13');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (63,6,'PublishedStory','01a20217-bb90-7dc7-bce0-b330675e419d','NotChanged','c89c2d2721cebb4c2c1a303503e54c64');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (63,7,'PublishedStory','01a20217-bb90-7dc7-bce0-b330675e419d','Number','aa82e0c962c4bbe44b514d1da782b7b6');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (63,8,'PublishedStory','01a20217-bb90-7dc7-bce0-b330675e419d','PanelId','c97181492c3fa1ef47925ad0fa703a36');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (63,9,'PublishedStory','01a20217-bb90-7dc7-bce0-b330675e419d','PanelView','89c47153cee4996e188f24475f979a73');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (63,10,'PublishedStory','01a20217-bb90-7dc7-bce0-b330675e419d','Promised','c03c7a9af8b9d705e07038404169b960');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (63,11,'PublishedStory','01a20217-bb90-7dc7-bce0-b330675e419d','RecommendationId','38fd1e049a2417f3c293236ce248f86b');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (63,12,'PublishedStory','01a20217-bb90-7dc7-bce0-b330675e419d','ReleasedAt','8e0cb154d6a0cfc831fc137a8266989c');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (63,13,'PublishedStory','01a20217-bb90-7dc7-bce0-b330675e419d','ReleasedBy','ecbac3596d0adbde3ebd96502df92d05');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (63,14,'PublishedStory','01a20217-bb90-7dc7-bce0-b330675e419d','Saw','879eea351eaa45f58e214d9d6fa250a9');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (63,15,'PublishedStory','01a20217-bb90-7dc7-bce0-b330675e419d','Title','182a713b6b4e8fa3d309387a75774845');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (63,16,'PublishedStory','01a20217-bb90-7dc7-bce0-b330675e419d','Version','1770ff932073da54b7f333034571a5e3');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (63,17,'PublishedStory','01a20217-bb90-7dc7-bce0-b330675e419d','WhoMustAct','13076c21ff3ad61e18d4db9f29c80067');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (63,18,'RecommendationMoment','01a20217-b68d-7cc5-bf5e-a04532eb0b8e/7','Action','2389a643315ee83f2299e0c01e054792');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (63,19,'RecommendationMoment','01a20217-b68d-7cc5-bf5e-a04532eb0b8e/7','At','c0a592b59558b95c3212fc2ea098feb1');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (63,20,'RecommendationMoment','01a20217-b68d-7cc5-bf5e-a04532eb0b8e/7','By','4d23fca5308b64d12ace90f3850c48f5');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (63,21,'RecommendationMoment','01a20217-b68d-7cc5-bf5e-a04532eb0b8e/7','Words','0d17cf1c87c5d8d08f2e2c968aece8a3');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (1,'LoadRecords',1,X'01A202178221790CB2B91E4F08C96EE7','person','2026-03-02 10:00:00','batch new','','0000000000000000000000000000000000000000000000000000000000000000','d318315af83f36bbcb439cb192ff45330bfb069556947c9d9f326afc75d847b1');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (2,'FreezeDraw',1,X'01A2021782217FE19D9752F644491A2E','person','2026-03-02 10:00:00','panel 01a20217-80d6-7b10-b4db-08343a5cc363','','d318315af83f36bbcb439cb192ff45330bfb069556947c9d9f326afc75d847b1','0ddec90050c08fbb6694d82b1cd081671cdd46dd07e7e6d749e62e736936977f');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (3,'SeedDraw',1,X'01A2021782217FE19D9752F644491A2E','person','2026-03-02 10:00:00','draw 01a20217-943c-7251-8227-2a3043add481','','0ddec90050c08fbb6694d82b1cd081671cdd46dd07e7e6d749e62e736936977f','74677368683c22a94741aba208916d9e56f989e1f59db9e666ae97b78fe99484');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (4,'AnswerRequestToRead',1,X'01A20217822174A6B0E3F4379265E387','person','2026-03-02 10:00:00','case 01a20217-89b4-71c5-bcc3-e79d2410a8cb','','74677368683c22a94741aba208916d9e56f989e1f59db9e666ae97b78fe99484','cc712ea65d98c7f89d2bccc440276514cef0f936dd20e6dba560552b548d3f91');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (5,'GetMyStep',2,X'01A20217822174A6B0E3F4379265E387','person','2026-03-02 10:00:00','case 01a20217-89b4-71c5-bcc3-e79d2410a8cb','','cc712ea65d98c7f89d2bccc440276514cef0f936dd20e6dba560552b548d3f91','332d69974eb8a1669c9ba9a5a640e5c1a6e7bc2c989ce9ecb7de46e05db6c4b4');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (6,'SaveAnswers',1,X'01A20217822174A6B0E3F4379265E387','person','2026-03-02 10:00:00','case 01a20217-89b4-71c5-bcc3-e79d2410a8cb','','332d69974eb8a1669c9ba9a5a640e5c1a6e7bc2c989ce9ecb7de46e05db6c4b4','d1d9c3309fa28c9dc939d53e4f1d6b21ff6d1d74c5048d66bb6edbb54ac8f6cc');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (7,'GetMyStep',2,X'01A20217822174A6B0E3F4379265E387','person','2026-03-02 10:00:00','case 01a20217-89b4-71c5-bcc3-e79d2410a8cb','','d1d9c3309fa28c9dc939d53e4f1d6b21ff6d1d74c5048d66bb6edbb54ac8f6cc','db8bae063e718037d369f152b2e5f494d585e877cab0fc71013c479e132fcfc8');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (8,'SaveAnswers',1,X'01A20217822174A6B0E3F4379265E387','person','2026-03-02 10:00:00','case 01a20217-89b4-71c5-bcc3-e79d2410a8cb','','db8bae063e718037d369f152b2e5f494d585e877cab0fc71013c479e132fcfc8','585631cda74ca42bc40c12683803f6fa57edc9bc063786efae0b596a0bdd1338');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (9,'GetMyStep',2,X'01A20217822174A6B0E3F4379265E387','person','2026-03-02 10:00:00','case 01a20217-89b4-71c5-bcc3-e79d2410a8cb','','585631cda74ca42bc40c12683803f6fa57edc9bc063786efae0b596a0bdd1338','f883a98863c86b670da421ef6245f0bc6e97a40e85b274fa0e946974d81ac5e4');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (10,'SaveAnswers',1,X'01A20217822174A6B0E3F4379265E387','person','2026-03-02 10:00:00','case 01a20217-89b4-71c5-bcc3-e79d2410a8cb','','f883a98863c86b670da421ef6245f0bc6e97a40e85b274fa0e946974d81ac5e4','95d1f8c260ca9c87a238352c899804d943ef77a07fc9a2d3320c99b39c929c75');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (11,'GetMyStep',2,X'01A20217822174A6B0E3F4379265E387','person','2026-03-02 10:00:00','case 01a20217-89b4-71c5-bcc3-e79d2410a8cb','','95d1f8c260ca9c87a238352c899804d943ef77a07fc9a2d3320c99b39c929c75','f3b4c13dcd84fa257f01fe454c31b4e29e4c3a004eaf9fcf38bb447eacac2ce2');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (12,'SaveAnswers',1,X'01A20217822174A6B0E3F4379265E387','person','2026-03-02 10:00:00','case 01a20217-89b4-71c5-bcc3-e79d2410a8cb','','f3b4c13dcd84fa257f01fe454c31b4e29e4c3a004eaf9fcf38bb447eacac2ce2','33aae52e275433fa13dc276f9e5ae1520b2027c9ee51789e4402e627f1744d37');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (13,'GetMyStep',2,X'01A20217822174A6B0E3F4379265E387','person','2026-03-02 10:00:00','case 01a20217-89b4-71c5-bcc3-e79d2410a8cb','','33aae52e275433fa13dc276f9e5ae1520b2027c9ee51789e4402e627f1744d37','5d116ac75ef48e5954acd988e59330b7235e7aae98bdafa942530295ca5e69ce');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (14,'SaveAnswers',1,X'01A20217822174A6B0E3F4379265E387','person','2026-03-02 10:00:00','case 01a20217-89b4-71c5-bcc3-e79d2410a8cb','','5d116ac75ef48e5954acd988e59330b7235e7aae98bdafa942530295ca5e69ce','2621114e206796c28016eea71d6647458abeded180fba4ee67ea404121a98dd1');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (15,'GetMyStep',2,X'01A20217822174A6B0E3F4379265E387','person','2026-03-02 10:00:00','case 01a20217-89b4-71c5-bcc3-e79d2410a8cb','','2621114e206796c28016eea71d6647458abeded180fba4ee67ea404121a98dd1','555e59008682af42524b404c79eda3d7c5ea2c09458183778d7672f03de7edb0');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (16,'SaveAnswers',1,X'01A20217822174A6B0E3F4379265E387','person','2026-03-02 10:00:00','case 01a20217-89b4-71c5-bcc3-e79d2410a8cb','','555e59008682af42524b404c79eda3d7c5ea2c09458183778d7672f03de7edb0','08eaace0374d30d51e4c00c61faebde89df4a865d9b2f714fc21a901d7dd3325');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (17,'GetMyStep',2,X'01A20217822174A6B0E3F4379265E387','person','2026-03-02 10:00:00','case 01a20217-89b4-71c5-bcc3-e79d2410a8cb','','08eaace0374d30d51e4c00c61faebde89df4a865d9b2f714fc21a901d7dd3325','c72cb9fe81884fadb3657bb5c10bbf0fed454fef455be72705b418f4076bae8d');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (18,'SaveAnswers',1,X'01A20217822174A6B0E3F4379265E387','person','2026-03-02 10:00:00','case 01a20217-89b4-71c5-bcc3-e79d2410a8cb','','c72cb9fe81884fadb3657bb5c10bbf0fed454fef455be72705b418f4076bae8d','8c1d6f471ef32152ad2cfead75d91ea204d64de62b8acee8bce10f4ffcd62086');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (19,'SendReview',1,X'01A20217822174A6B0E3F4379265E387','person','2026-03-02 10:00:00','case 01a20217-89b4-71c5-bcc3-e79d2410a8cb','','8c1d6f471ef32152ad2cfead75d91ea204d64de62b8acee8bce10f4ffcd62086','61e68407289a10484c6b5e5a93b3934a0ab51ee5b05ba6113620fec6a16ee578');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (20,'AnswerRequestToRead',1,X'01A2021782217A34A7C28049E6E42377','person','2026-03-02 10:00:00','case 01a20217-89b4-71c5-bcc3-e79d2410a8cb','','61e68407289a10484c6b5e5a93b3934a0ab51ee5b05ba6113620fec6a16ee578','251938fbebecd93f478217ee1f20cfb8a6083bc6aa0297a35c9a04e86156e30e');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (21,'GetMyStep',2,X'01A2021782217A34A7C28049E6E42377','person','2026-03-02 10:00:00','case 01a20217-89b4-71c5-bcc3-e79d2410a8cb','','251938fbebecd93f478217ee1f20cfb8a6083bc6aa0297a35c9a04e86156e30e','bfa07b82070c0125e1fcb71a31ccd76e21bb1981e124ce323a6d283162c430e3');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (22,'SaveAnswers',1,X'01A2021782217A34A7C28049E6E42377','person','2026-03-02 10:00:00','case 01a20217-89b4-71c5-bcc3-e79d2410a8cb','','bfa07b82070c0125e1fcb71a31ccd76e21bb1981e124ce323a6d283162c430e3','229b1c958dc48fc43f746460e5108876676317e4102df78aa34b961a653dba4f');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (23,'GetMyStep',2,X'01A2021782217A34A7C28049E6E42377','person','2026-03-02 10:00:00','case 01a20217-89b4-71c5-bcc3-e79d2410a8cb','','229b1c958dc48fc43f746460e5108876676317e4102df78aa34b961a653dba4f','6c0451f5572376e070cc24a09da73a58f5e69178a6ea3a639fa332e4c1ead47d');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (24,'SaveAnswers',1,X'01A2021782217A34A7C28049E6E42377','person','2026-03-02 10:00:00','case 01a20217-89b4-71c5-bcc3-e79d2410a8cb','','6c0451f5572376e070cc24a09da73a58f5e69178a6ea3a639fa332e4c1ead47d','b453df1064e9f3ab5bf96b02df84800a5c5953672df0922f2886c447f1454563');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (25,'GetMyStep',2,X'01A2021782217A34A7C28049E6E42377','person','2026-03-02 10:00:00','case 01a20217-89b4-71c5-bcc3-e79d2410a8cb','','b453df1064e9f3ab5bf96b02df84800a5c5953672df0922f2886c447f1454563','2a60862b8910c52ee8cc090e5cb2102424c3218845a894d21627272edbdf476a');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (26,'SaveAnswers',1,X'01A2021782217A34A7C28049E6E42377','person','2026-03-02 10:00:00','case 01a20217-89b4-71c5-bcc3-e79d2410a8cb','','2a60862b8910c52ee8cc090e5cb2102424c3218845a894d21627272edbdf476a','26812085c8fccca26440eed137493c7ae37b026d53d3ac91613c7a847212dcb2');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (27,'GetMyStep',2,X'01A2021782217A34A7C28049E6E42377','person','2026-03-02 10:00:00','case 01a20217-89b4-71c5-bcc3-e79d2410a8cb','','26812085c8fccca26440eed137493c7ae37b026d53d3ac91613c7a847212dcb2','75b20f58c7efec9e797ba88d6aecfddeae4aea355f2640b70211677f392da993');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (28,'SaveAnswers',1,X'01A2021782217A34A7C28049E6E42377','person','2026-03-02 10:00:00','case 01a20217-89b4-71c5-bcc3-e79d2410a8cb','','75b20f58c7efec9e797ba88d6aecfddeae4aea355f2640b70211677f392da993','0ef7de965cb126c1f533d370108b4e3b163346b732e0bc632ffdb9e7c4f9c56f');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (29,'GetMyStep',2,X'01A2021782217A34A7C28049E6E42377','person','2026-03-02 10:00:00','case 01a20217-89b4-71c5-bcc3-e79d2410a8cb','','0ef7de965cb126c1f533d370108b4e3b163346b732e0bc632ffdb9e7c4f9c56f','b8a995afd1020e873d5d4aadc86571a18c171ffda05ecadb17020c7f29ef9e90');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (30,'SaveAnswers',1,X'01A2021782217A34A7C28049E6E42377','person','2026-03-02 10:00:00','case 01a20217-89b4-71c5-bcc3-e79d2410a8cb','','b8a995afd1020e873d5d4aadc86571a18c171ffda05ecadb17020c7f29ef9e90','73b308422721a0588bd83862547e9f1d867fcc5c43bbd71d102b78e86605a9b6');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (31,'GetMyStep',2,X'01A2021782217A34A7C28049E6E42377','person','2026-03-02 10:00:00','case 01a20217-89b4-71c5-bcc3-e79d2410a8cb','','73b308422721a0588bd83862547e9f1d867fcc5c43bbd71d102b78e86605a9b6','5bf44797fb457d9c30b96b7e3d0576c6b4578682fe0c28392b3e127373426a2c');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (32,'SaveAnswers',1,X'01A2021782217A34A7C28049E6E42377','person','2026-03-02 10:00:00','case 01a20217-89b4-71c5-bcc3-e79d2410a8cb','','5bf44797fb457d9c30b96b7e3d0576c6b4578682fe0c28392b3e127373426a2c','169c8586c5117c99a252624d1e9e6b7ddf2ff40649c81e4088a764c3e5adad43');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (33,'GetMyStep',2,X'01A2021782217A34A7C28049E6E42377','person','2026-03-02 10:00:00','case 01a20217-89b4-71c5-bcc3-e79d2410a8cb','','169c8586c5117c99a252624d1e9e6b7ddf2ff40649c81e4088a764c3e5adad43','7df44044e53679b2dfc62ea64da26650274e7166d76b7564ccb64c1a973e7282');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (34,'SaveAnswers',1,X'01A2021782217A34A7C28049E6E42377','person','2026-03-02 10:00:00','case 01a20217-89b4-71c5-bcc3-e79d2410a8cb','','7df44044e53679b2dfc62ea64da26650274e7166d76b7564ccb64c1a973e7282','0e11ef44584ed87027365746af2b527b92d123518b6acd8e1f40e5522ab0a513');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (35,'SendReview',1,X'01A2021782217A34A7C28049E6E42377','person','2026-03-02 10:00:00','case 01a20217-89b4-71c5-bcc3-e79d2410a8cb','','0e11ef44584ed87027365746af2b527b92d123518b6acd8e1f40e5522ab0a513','c1565c15d0d8d3a26cc1488cff39f51711f4e8dc4889f2f0b5b2430597c2208a');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (36,'OpenCase',1,X'01A2021782217FE19D9752F644491A2E','person','2026-03-02 10:00:00','case 01a20217-89b4-71c5-bcc3-e79d2410a8cb','','c1565c15d0d8d3a26cc1488cff39f51711f4e8dc4889f2f0b5b2430597c2208a','e2371b3615a7dc77ec2db39448cbb02bc45ffdb46899e1fc86e13481c3618ba8');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (37,'SettleCase',1,X'01A2021782217FE19D9752F644491A2E','person','2026-03-02 10:00:00','case 01a20217-89b4-71c5-bcc3-e79d2410a8cb','','e2371b3615a7dc77ec2db39448cbb02bc45ffdb46899e1fc86e13481c3618ba8','f3861415c01d0065337269846d6d200602218d84da525874c64189564b559327');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (38,'AnswerRequestToRead',1,X'01A20217822174A6B0E3F4379265E387','person','2026-03-02 10:00:00','case 01a20217-89d0-7554-bd6c-874bfe82a2f5','','f3861415c01d0065337269846d6d200602218d84da525874c64189564b559327','82f83b80ee6da5e911997135b557f6f0c157893365f568631c50407afa632e0f');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (39,'GetMyStep',2,X'01A20217822174A6B0E3F4379265E387','person','2026-03-02 10:00:00','case 01a20217-89d0-7554-bd6c-874bfe82a2f5','','82f83b80ee6da5e911997135b557f6f0c157893365f568631c50407afa632e0f','0436e0a644175c9a1fa46641e0778b01118e18728d7541beb0eff7dfc081b58b');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (40,'SaveAnswers',1,X'01A20217822174A6B0E3F4379265E387','person','2026-03-02 10:00:00','case 01a20217-89d0-7554-bd6c-874bfe82a2f5','','0436e0a644175c9a1fa46641e0778b01118e18728d7541beb0eff7dfc081b58b','718f9fe209a64709df2d75aecfbf559fe27b05ebc311670ec2ab32eaffd07e6e');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (41,'GetMyStep',2,X'01A20217822174A6B0E3F4379265E387','person','2026-03-02 10:00:00','case 01a20217-89d0-7554-bd6c-874bfe82a2f5','','718f9fe209a64709df2d75aecfbf559fe27b05ebc311670ec2ab32eaffd07e6e','36b4c69782f074fe12e730a6c0661a81cbf79128f1fa401dc15682910c26c10c');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (42,'SaveAnswers',1,X'01A20217822174A6B0E3F4379265E387','person','2026-03-02 10:00:00','case 01a20217-89d0-7554-bd6c-874bfe82a2f5','','36b4c69782f074fe12e730a6c0661a81cbf79128f1fa401dc15682910c26c10c','fe080df72f5746bbe91bdf23d367a0bf032a0ebeb36fadaa820961499b37bde3');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (43,'GetMyStep',2,X'01A20217822174A6B0E3F4379265E387','person','2026-03-02 10:00:00','case 01a20217-89d0-7554-bd6c-874bfe82a2f5','','fe080df72f5746bbe91bdf23d367a0bf032a0ebeb36fadaa820961499b37bde3','15b23ce907146fe27cb226930de5e6b38ac37996a296b5b91bae8d4c12fa676f');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (44,'SaveAnswers',1,X'01A20217822174A6B0E3F4379265E387','person','2026-03-02 10:00:00','case 01a20217-89d0-7554-bd6c-874bfe82a2f5','','15b23ce907146fe27cb226930de5e6b38ac37996a296b5b91bae8d4c12fa676f','b2a8b16db32027f7044b43d927a6b9832335866227cb278842d117349dbe7346');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (45,'GetMyStep',2,X'01A20217822174A6B0E3F4379265E387','person','2026-03-02 10:00:00','case 01a20217-89d0-7554-bd6c-874bfe82a2f5','','b2a8b16db32027f7044b43d927a6b9832335866227cb278842d117349dbe7346','b714b472423e7a8ada07ed209c9ffa2ea4d593fc5158904a9f233a018342eb63');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (46,'SaveAnswers',1,X'01A20217822174A6B0E3F4379265E387','person','2026-03-02 10:00:00','case 01a20217-89d0-7554-bd6c-874bfe82a2f5','','b714b472423e7a8ada07ed209c9ffa2ea4d593fc5158904a9f233a018342eb63','97fab45907fe7dd74b781260f6178cf483ba24e778beb8423cfcdfc9eea5f510');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (47,'GetMyStep',2,X'01A20217822174A6B0E3F4379265E387','person','2026-03-02 10:00:00','case 01a20217-89d0-7554-bd6c-874bfe82a2f5','','97fab45907fe7dd74b781260f6178cf483ba24e778beb8423cfcdfc9eea5f510','fb181c2295af381824501471f550c55765d91bd10b6671246300e7984a0f417f');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (48,'SaveAnswers',1,X'01A20217822174A6B0E3F4379265E387','person','2026-03-02 10:00:00','case 01a20217-89d0-7554-bd6c-874bfe82a2f5','','fb181c2295af381824501471f550c55765d91bd10b6671246300e7984a0f417f','af9173aac0d249043bf3013241a9bae8a72025ff2e323c2408c01fbd65d21cee');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (49,'GetMyStep',2,X'01A20217822174A6B0E3F4379265E387','person','2026-03-02 10:00:00','case 01a20217-89d0-7554-bd6c-874bfe82a2f5','','af9173aac0d249043bf3013241a9bae8a72025ff2e323c2408c01fbd65d21cee','27d5d3053d24c63d78ace0c28338d5c282d14f7a9e2f40915535a00356498dc0');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (50,'SaveAnswers',1,X'01A20217822174A6B0E3F4379265E387','person','2026-03-02 10:00:00','case 01a20217-89d0-7554-bd6c-874bfe82a2f5','','27d5d3053d24c63d78ace0c28338d5c282d14f7a9e2f40915535a00356498dc0','0a53cfb3c3898f517ab262a02262f54cad9c52ad0d535bcafcfc1d326851272b');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (51,'GetMyStep',2,X'01A20217822174A6B0E3F4379265E387','person','2026-03-02 10:00:00','case 01a20217-89d0-7554-bd6c-874bfe82a2f5','','0a53cfb3c3898f517ab262a02262f54cad9c52ad0d535bcafcfc1d326851272b','e1225d6013f297230c18e94a3e1ff32f02bf8cb58e2bc41d4a68a963064b422e');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (52,'SaveAnswers',1,X'01A20217822174A6B0E3F4379265E387','person','2026-03-02 10:00:00','case 01a20217-89d0-7554-bd6c-874bfe82a2f5','','e1225d6013f297230c18e94a3e1ff32f02bf8cb58e2bc41d4a68a963064b422e','d9e906995c0bc53f5ad96d38196e78e97385ac88a7f3e2e421df734eb7b90e03');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (53,'DraftRecommendation',1,X'01A2021782217FE19D9752F644491A2E','person','2026-03-02 10:00:00','','','d9e906995c0bc53f5ad96d38196e78e97385ac88a7f3e2e421df734eb7b90e03','bbb37c3b9356a6023caf0b5c36b956436ec00748caf0cbe3e81eabdf68111800');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (54,'DraftRecommendation',1,X'01A2021782217FE19D9752F644491A2E','person','2026-03-02 10:00:00','','','bbb37c3b9356a6023caf0b5c36b956436ec00748caf0cbe3e81eabdf68111800','17d96b554957b7b2ca9b4466da34f6088e51ca4bb7d178dd60d19af5e86b5365');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (55,'SendRecommendation',1,X'01A2021782217FE19D9752F644491A2E','person','2026-03-02 10:00:00','recommendation 01a20217-b557-706d-af93-e297610c7639','','17d96b554957b7b2ca9b4466da34f6088e51ca4bb7d178dd60d19af5e86b5365','3de284429b88593f5c297629b75e704883c797a0f59f4d0fe3315ef54849481d');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (56,'DraftRecommendation',1,X'01A2021782217FE19D9752F644491A2E','person','2026-03-02 10:00:00','','','3de284429b88593f5c297629b75e704883c797a0f59f4d0fe3315ef54849481d','fb52997dae705aae36d979bbd07e08446c64ae7e9f66ac6a27981cd905e6d6aa');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (57,'SendRecommendation',1,X'01A2021782217FE19D9752F644491A2E','person','2026-03-02 10:00:00','recommendation 01a20217-b68d-7cc5-bf5e-a04532eb0b8e','','fb52997dae705aae36d979bbd07e08446c64ae7e9f66ac6a27981cd905e6d6aa','ce0da00a3a7cfd73cabf9cdd8bfb8266e4d39f5abd3e6cc55d1dbf1ba21b991b');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (58,'AcknowledgeRecommendation',1,X'01A2021782217B9F9EA6CFFBFD10F739','person','2026-03-02 10:00:00','recommendation 01a20217-b68d-7cc5-bf5e-a04532eb0b8e','','ce0da00a3a7cfd73cabf9cdd8bfb8266e4d39f5abd3e6cc55d1dbf1ba21b991b','89209f919b45af52e093972310372726156fd809b671ecc3ef3a62bb9422b762');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (59,'ReplyToRecommendation',1,X'01A2021782217B9F9EA6CFFBFD10F739','person','2026-03-02 10:00:00','recommendation 01a20217-b68d-7cc5-bf5e-a04532eb0b8e','','89209f919b45af52e093972310372726156fd809b671ecc3ef3a62bb9422b762','fdc62e1630f61b86fdbaeddeb81fd959114acedad2716fd4fa20f5bb80f030ff');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (60,'JudgeReply',1,X'01A2021782217FE19D9752F644491A2E','person','2026-03-02 10:00:00','recommendation 01a20217-b68d-7cc5-bf5e-a04532eb0b8e','','fdc62e1630f61b86fdbaeddeb81fd959114acedad2716fd4fa20f5bb80f030ff','beb89702167399a3f94a50829319dc8aa082c78414e87e390d0f3caebb84f22f');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (61,'PublishRecommendation',1,X'01A202178221790CB2B91E4F08C96EE7','person','2026-03-02 10:00:00','recommendation 01a20217-b68d-7cc5-bf5e-a04532eb0b8e','','beb89702167399a3f94a50829319dc8aa082c78414e87e390d0f3caebb84f22f','c5e6682e4e618fc2411be91c453a443d57dfc06c03e6129acdc1cab65bd67623');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (62,'GetReleasePreview',2,X'01A202178221790CB2B91E4F08C96EE7','person','2026-03-02 10:00:00','recommendation 01a20217-b68d-7cc5-bf5e-a04532eb0b8e','','c5e6682e4e618fc2411be91c453a443d57dfc06c03e6129acdc1cab65bd67623','ac8b9eea2c94f779ece0f88cc04916727384e522e517c1187775025d6b8431d2');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (63,'ReleaseWords',1,X'01A202178221790CB2B91E4F08C96EE7','person','2026-03-02 10:00:00','recommendation 01a20217-b68d-7cc5-bf5e-a04532eb0b8e','','ac8b9eea2c94f779ece0f88cc04916727384e522e517c1187775025d6b8431d2','83c692f8fabb319b4fb57c70d0543234100b73bf62812430baca70481f067671');
INSERT INTO "PanelCoverage" ("PanelId","ForceId","Kind") VALUES (X'01A2021780D67B10B4DB08343A5CC363',X'01A2021780D5700B907570A47A2B013C',1);
INSERT INTO "PanelCoverage" ("PanelId","ForceId","Kind") VALUES (X'01A2021780D77076AA2CD469C892C9B0',X'01A2021780D6734CBEFB309C80A9ECD5',1);
INSERT INTO "PanelCoverage" ("PanelId","ForceId","Kind") VALUES (X'01A2021780D77D25A4F14EED4360A4FE',X'01A2021780D5700B907570A47A2B013C',1);
INSERT INTO "PanelRules" ("PanelId","Number","Preset","Members","Quorum","NoticeDays","SampleSize","ReadingDays","ResponseDays","NoFootage","FormCode","AdoptedAt") VALUES (X'01A2021780D67B10B4DB08343A5CC363',1,'Bedfordshire-like',27,5,7,12,14,56,1,'gowisely-e','2026-03-02 10:00:00');
INSERT INTO "PanelRules" ("PanelId","Number","Preset","Members","Quorum","NoticeDays","SampleSize","ReadingDays","ResponseDays","NoFootage","FormCode","AdoptedAt") VALUES (X'01A2021780D77076AA2CD469C892C9B0',1,'West Midlands-like',12,4,5,10,10,56,2,'gowisely','2026-03-02 10:00:00');
INSERT INTO "PanelRules" ("PanelId","Number","Preset","Members","Quorum","NoticeDays","SampleSize","ReadingDays","ResponseDays","NoFootage","FormCode","AdoptedAt") VALUES (X'01A2021780D77D25A4F14EED4360A4FE',1,'Humberside-like',13,3,7,10,14,56,1,'gowisely','2026-03-02 10:00:00');
INSERT INTO "Panels" ("Id","AreaId","ParentId","Name","Slug","About","ReportsTo","IsPractice","Version") VALUES (X'01A2021780D67B10B4DB08343A5CC363',X'01A2021780D574FB9305F6159481E5E0',NULL,'Testshire stop and search','testshire-stop-and-search','People of Testshire who look at searches.','Ethics board',0,0);
INSERT INTO "Panels" ("Id","AreaId","ParentId","Name","Slug","About","ReportsTo","IsPractice","Version") VALUES (X'01A2021780D77076AA2CD469C892C9B0',X'01A2021780D5710E9E6196B9ED2766CE',NULL,'Elsewhere panel','elsewhere-panel','People of elsewhere.','Board',0,0);
INSERT INTO "Panels" ("Id","AreaId","ParentId","Name","Slug","About","ReportsTo","IsPractice","Version") VALUES (X'01A2021780D77D25A4F14EED4360A4FE',X'01A2021780D574FB9305F6159481E5E0',NULL,'Testshire north','testshire-north','People of the north.','Ethics board',0,0);
INSERT INTO "PublishedStories" ("Id","RecommendationId","PanelId","Number","IsCorrection","ReleasedAt","ReleasedBy","Title","Saw","Asked","WhoMustAct","HowWeShallKnow","Answered","Promised","PanelView","Changed","NotChanged","Version") VALUES (X'01A20217BB907DC7BCE0B330675E419D',X'01A20217B68D7CC5BF5EA04532EB0B8E',X'01A2021780D67B10B4DB08343A5CC363',1,0,'2026-03-02 10:00:00',X'01A202178221790CB2B91E4F08C96EE7','A few words with ''quotes'' and a line
end','In most of the records the reason was given late or not at all.','Brief every shift to give the reason first.','Head of operations','The panel will look at 20 new records.','A few words with ''quotes'' and a line
end','','A few words with ''quotes'' and a line
end','','',0);
INSERT INTO "QuarantinedRows" ("BatchId","Row","Line","Reason") VALUES (902,1,2,'It has 4 fields; there should be 15.');
INSERT INTO "QuarantinedRows" ("BatchId","Row","Line","Reason") VALUES (902,2,3,'It has 9 fields; there should be 15.');
INSERT INTO "QuarantinedRows" ("BatchId","Row","Line","Reason") VALUES (902,3,4,'It has 4 fields; there should be 15.');
INSERT INTO "RecommendationCase" ("RecommendationId","CaseId") VALUES (X'01A20217B204770995127347AD4D99ED',X'01A2021789B471C5BCC3E79D2410A8CB');
INSERT INTO "RecommendationCase" ("RecommendationId","CaseId") VALUES (X'01A20217B557706DAF93E297610C7639',X'01A20217B5327FA1A7E706B4E74F49E4');
INSERT INTO "RecommendationCase" ("RecommendationId","CaseId") VALUES (X'01A20217B68D7CC5BF5EA04532EB0B8E',X'01A20217B66A7FF880A9D50ADBC15D0D');
INSERT INTO "RecommendationMoment" ("RecommendationId","Number","Action","By","At","Words") VALUES (X'01A20217B204770995127347AD4D99ED',1,1,X'01A2021782217FE19D9752F644491A2E','2026-03-02 10:00:00','');
INSERT INTO "RecommendationMoment" ("RecommendationId","Number","Action","By","At","Words") VALUES (X'01A20217B557706DAF93E297610C7639',1,1,X'01A2021782217FE19D9752F644491A2E','2026-03-02 10:00:00','');
INSERT INTO "RecommendationMoment" ("RecommendationId","Number","Action","By","At","Words") VALUES (X'01A20217B557706DAF93E297610C7639',2,3,X'01A2021782217FE19D9752F644491A2E','2026-03-02 10:00:00','');
INSERT INTO "RecommendationMoment" ("RecommendationId","Number","Action","By","At","Words") VALUES (X'01A20217B68D7CC5BF5EA04532EB0B8E',1,1,X'01A2021782217FE19D9752F644491A2E','2026-03-02 10:00:00','');
INSERT INTO "RecommendationMoment" ("RecommendationId","Number","Action","By","At","Words") VALUES (X'01A20217B68D7CC5BF5EA04532EB0B8E',2,3,X'01A2021782217FE19D9752F644491A2E','2026-03-02 10:00:00','');
INSERT INTO "RecommendationMoment" ("RecommendationId","Number","Action","By","At","Words") VALUES (X'01A20217B68D7CC5BF5EA04532EB0B8E',3,4,X'01A2021782217B9F9EA6CFFBFD10F739','2026-03-02 10:00:00','');
INSERT INTO "RecommendationMoment" ("RecommendationId","Number","Action","By","At","Words") VALUES (X'01A20217B68D7CC5BF5EA04532EB0B8E',4,5,X'01A2021782217B9F9EA6CFFBFD10F739','2026-03-02 10:00:00','');
INSERT INTO "RecommendationMoment" ("RecommendationId","Number","Action","By","At","Words") VALUES (X'01A20217B68D7CC5BF5EA04532EB0B8E',5,7,X'01A2021782217FE19D9752F644491A2E','2026-03-02 10:00:00','A few words with ''quotes'' and a line
end');
INSERT INTO "RecommendationMoment" ("RecommendationId","Number","Action","By","At","Words") VALUES (X'01A20217B68D7CC5BF5EA04532EB0B8E',6,10,X'01A202178221790CB2B91E4F08C96EE7','2026-03-02 10:00:00','');
INSERT INTO "RecommendationMoment" ("RecommendationId","Number","Action","By","At","Words") VALUES (X'01A20217B68D7CC5BF5EA04532EB0B8E',7,11,X'01A202178221790CB2B91E4F08C96EE7','2026-03-02 10:00:00','');
INSERT INTO "Recommendations" ("Id","AreaId","ForceId","PanelId","Number","Title","Saw","Ask","WhoMustAct","HowWeShallKnow","TermDays","Step","Decision","Delivery","Judgement","DraftedAt","OwnerId","SentAt","AcknowledgedAt","RepliedAt","Explanation","Promise","PromisedBy","JudgedAt","PanelWords","WhatChanged","WhatHasNot","ClosedAt","WithdrawnAt","WithdrawnBecause","PublishedAt","Version") VALUES (X'01A20217B204770995127347AD4D99ED',X'01A2021780D574FB9305F6159481E5E0',X'01A2021780D5700B907570A47A2B013C',X'01A2021780D67B10B4DB08343A5CC363',1,'A few words with ''quotes'' and a line
end','In most of the records the reason was given late or not at all.','Brief every shift to give the reason first.','Head of operations','The panel will look at 20 new records.',56,1,1,1,1,'2026-03-02 10:00:00',X'01A2021782217FE19D9752F644491A2E',NULL,NULL,NULL,'','',NULL,NULL,'','','',NULL,NULL,'',NULL,0);
INSERT INTO "Recommendations" ("Id","AreaId","ForceId","PanelId","Number","Title","Saw","Ask","WhoMustAct","HowWeShallKnow","TermDays","Step","Decision","Delivery","Judgement","DraftedAt","OwnerId","SentAt","AcknowledgedAt","RepliedAt","Explanation","Promise","PromisedBy","JudgedAt","PanelWords","WhatChanged","WhatHasNot","ClosedAt","WithdrawnAt","WithdrawnBecause","PublishedAt","Version") VALUES (X'01A20217B557706DAF93E297610C7639',X'01A2021780D574FB9305F6159481E5E0',X'01A2021780D5700B907570A47A2B013C',X'01A2021780D67B10B4DB08343A5CC363',2,'A few words with ''quotes'' and a line
end','In most of the records the reason was given late or not at all.','Brief every shift to give the reason first.','Head of operations','The panel will look at 20 new records.',56,2,1,1,1,'2026-03-02 10:00:00',X'01A2021782217FE19D9752F644491A2E','2026-03-02 10:00:00',NULL,NULL,'','',NULL,NULL,'','','',NULL,NULL,'',NULL,1);
INSERT INTO "Recommendations" ("Id","AreaId","ForceId","PanelId","Number","Title","Saw","Ask","WhoMustAct","HowWeShallKnow","TermDays","Step","Decision","Delivery","Judgement","DraftedAt","OwnerId","SentAt","AcknowledgedAt","RepliedAt","Explanation","Promise","PromisedBy","JudgedAt","PanelWords","WhatChanged","WhatHasNot","ClosedAt","WithdrawnAt","WithdrawnBecause","PublishedAt","Version") VALUES (X'01A20217B68D7CC5BF5EA04532EB0B8E',X'01A2021780D574FB9305F6159481E5E0',X'01A2021780D5700B907570A47A2B013C',X'01A2021780D67B10B4DB08343A5CC363',3,'A few words with ''quotes'' and a line
end','In most of the records the reason was given late or not at all.','Brief every shift to give the reason first.','Head of operations','The panel will look at 20 new records.',56,4,2,1,2,'2026-03-02 10:00:00',X'01A2021782217FE19D9752F644491A2E','2026-03-02 10:00:00','2026-03-02 10:00:00','2026-03-02 10:00:00','A few words with ''quotes'' and a line
end','',NULL,'2026-03-02 10:00:00','A few words with ''quotes'' and a line
end','','',NULL,NULL,'','2026-03-02 10:00:00',5);
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A202179C04741B8FADF2C55F67EA2C','footage','yes','');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A202179C04741B8FADF2C55F67EA2C','grounds','yes','');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A202179C04741B8FADF2C55F67EA2C','object','yes','');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A202179C04741B8FADF2C55F67EA2C','identity','yes','');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A202179C04741B8FADF2C55F67EA2C','station','yes','');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A202179C04741B8FADF2C55F67EA2C','warrant-card','yes','');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A202179C04741B8FADF2C55F67EA2C','entitlement','yes','');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A202179C04741B8FADF2C55F67EA2C','explain','yes','');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A202179C04741B8FADF2C55F67EA2C','legal-power','yes','');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A202179C04741B8FADF2C55F67EA2C','you-are-detained','yes','');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A202179C04741B8FADF2C55F67EA2C','grounds-reasonable','yes','');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A202179C04741B8FADF2C55F67EA2C','grade','red','A few words with ''quotes'' and a line
end');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A202179C04741B8FADF2C55F67EA2C','done-well',NULL,'A few words with ''quotes'' and a line
end');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A202179C04741B8FADF2C55F67EA2C','should-change',NULL,'A few words with ''quotes'' and a line
end');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A20217A5997903BD49EFE4B6E7BF03','footage','yes','');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A20217A5997903BD49EFE4B6E7BF03','grounds','yes','');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A20217A5997903BD49EFE4B6E7BF03','object','yes','');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A20217A5997903BD49EFE4B6E7BF03','identity','yes','');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A20217A5997903BD49EFE4B6E7BF03','station','yes','');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A20217A5997903BD49EFE4B6E7BF03','warrant-card','yes','');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A20217A5997903BD49EFE4B6E7BF03','entitlement','yes','');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A20217A5997903BD49EFE4B6E7BF03','explain','yes','');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A20217A5997903BD49EFE4B6E7BF03','legal-power','yes','');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A20217A5997903BD49EFE4B6E7BF03','you-are-detained','yes','');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A20217A5997903BD49EFE4B6E7BF03','grounds-reasonable','yes','');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A20217A5997903BD49EFE4B6E7BF03','grade','amber','A few words with ''quotes'' and a line
end');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A20217A5997903BD49EFE4B6E7BF03','done-well',NULL,'A few words with ''quotes'' and a line
end');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A20217A5997903BD49EFE4B6E7BF03','should-change',NULL,'A few words with ''quotes'' and a line
end');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A20217AC85744AB2007BFE4EB6056C','footage','yes','');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A20217AC85744AB2007BFE4EB6056C','grounds','yes','');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A20217AC85744AB2007BFE4EB6056C','object','yes','');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A20217AC85744AB2007BFE4EB6056C','identity','yes','');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A20217AC85744AB2007BFE4EB6056C','station','yes','');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A20217AC85744AB2007BFE4EB6056C','warrant-card','yes','');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A20217AC85744AB2007BFE4EB6056C','entitlement','yes','');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A20217AC85744AB2007BFE4EB6056C','explain','yes','');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A20217AC85744AB2007BFE4EB6056C','legal-power','yes','');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A20217AC85744AB2007BFE4EB6056C','you-are-detained','yes','');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A20217AC85744AB2007BFE4EB6056C','grounds-reasonable','yes','');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A20217AC85744AB2007BFE4EB6056C','grade','green','A few words with ''quotes'' and a line
end');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A20217AC85744AB2007BFE4EB6056C','done-well',NULL,'A few words with ''quotes'' and a line
end');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A20217AC85744AB2007BFE4EB6056C','should-change',NULL,'A few words with ''quotes'' and a line
end');
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202177DED7ECEBB3D4F5BC7618E4D',1,1,'yes','Yes, I saw footage','','Y',2,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202177DED7ECEBB3D4F5BC7618E4D',1,2,'none-supplied','No, none was supplied','','N',2,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202177DED7ECEBB3D4F5BC7618E4D',1,3,'not-requested','No, it was not requested','','R',2,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202177DED7ECEBB3D4F5BC7618E4D',2,1,'yes','Yes','','Y',1,0,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202177DED7ECEBB3D4F5BC7618E4D',2,2,'partly','Partly','','P',3,1,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202177DED7ECEBB3D4F5BC7618E4D',2,3,'no','No','','N',4,2,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202177DED7ECEBB3D4F5BC7618E4D',2,4,'could-not-tell','I could not tell','','?',5,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202177DED7ECEBB3D4F5BC7618E4D',2,5,'does-not-apply','Does not apply','','–',5,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202177DED7ECEBB3D4F5BC7618E4D',3,1,'yes','Yes','','Y',1,0,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202177DED7ECEBB3D4F5BC7618E4D',3,2,'partly','Partly','','P',3,1,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202177DED7ECEBB3D4F5BC7618E4D',3,3,'no','No','','N',4,2,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202177DED7ECEBB3D4F5BC7618E4D',3,4,'could-not-tell','I could not tell','','?',5,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202177DED7ECEBB3D4F5BC7618E4D',3,5,'does-not-apply','Does not apply','','–',5,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202177DED7ECEBB3D4F5BC7618E4D',4,1,'yes','Yes','','Y',1,0,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202177DED7ECEBB3D4F5BC7618E4D',4,2,'partly','Partly','','P',3,1,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202177DED7ECEBB3D4F5BC7618E4D',4,3,'no','No','','N',4,2,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202177DED7ECEBB3D4F5BC7618E4D',4,4,'could-not-tell','I could not tell','','?',5,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202177DED7ECEBB3D4F5BC7618E4D',4,5,'does-not-apply','Does not apply','','–',5,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202177DED7ECEBB3D4F5BC7618E4D',5,1,'yes','Yes','','Y',1,0,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202177DED7ECEBB3D4F5BC7618E4D',5,2,'partly','Partly','','P',3,1,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202177DED7ECEBB3D4F5BC7618E4D',5,3,'no','No','','N',4,2,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202177DED7ECEBB3D4F5BC7618E4D',5,4,'could-not-tell','I could not tell','','?',5,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202177DED7ECEBB3D4F5BC7618E4D',5,5,'does-not-apply','Does not apply','','–',5,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202177DED7ECEBB3D4F5BC7618E4D',6,1,'yes','Yes','','Y',1,0,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202177DED7ECEBB3D4F5BC7618E4D',6,2,'partly','Partly','','P',3,1,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202177DED7ECEBB3D4F5BC7618E4D',6,3,'no','No','','N',4,2,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202177DED7ECEBB3D4F5BC7618E4D',6,4,'could-not-tell','I could not tell','','?',5,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202177DED7ECEBB3D4F5BC7618E4D',6,5,'does-not-apply','Does not apply','','–',5,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202177DED7ECEBB3D4F5BC7618E4D',7,1,'yes','Yes','','Y',1,0,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202177DED7ECEBB3D4F5BC7618E4D',7,2,'partly','Partly','','P',3,1,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202177DED7ECEBB3D4F5BC7618E4D',7,3,'no','No','','N',4,2,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202177DED7ECEBB3D4F5BC7618E4D',7,4,'could-not-tell','I could not tell','','?',5,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202177DED7ECEBB3D4F5BC7618E4D',7,5,'does-not-apply','Does not apply','','–',5,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202177DED7ECEBB3D4F5BC7618E4D',8,1,'yes','Yes','','Y',1,0,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202177DED7ECEBB3D4F5BC7618E4D',8,2,'partly','Partly','','P',3,1,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202177DED7ECEBB3D4F5BC7618E4D',8,3,'no','No','','N',4,2,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202177DED7ECEBB3D4F5BC7618E4D',8,4,'could-not-tell','I could not tell','','?',5,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202177DED7ECEBB3D4F5BC7618E4D',8,5,'does-not-apply','Does not apply','','–',5,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202177DED7ECEBB3D4F5BC7618E4D',9,1,'yes','Yes','','Y',1,0,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202177DED7ECEBB3D4F5BC7618E4D',9,2,'partly','Partly','','P',3,1,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202177DED7ECEBB3D4F5BC7618E4D',9,3,'no','No','','N',4,2,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202177DED7ECEBB3D4F5BC7618E4D',9,4,'could-not-tell','I could not tell','','?',5,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202177DED7ECEBB3D4F5BC7618E4D',9,5,'does-not-apply','Does not apply','','–',5,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202177DED7ECEBB3D4F5BC7618E4D',10,1,'yes','Yes','','Y',1,0,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202177DED7ECEBB3D4F5BC7618E4D',10,2,'no','No','','N',4,1,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202177DED7ECEBB3D4F5BC7618E4D',10,3,'could-not-tell','I could not tell','','?',5,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202177DED7ECEBB3D4F5BC7618E4D',11,1,'green','Green','Done well, or well enough. The officer hears it.','G',1,0,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202177DED7ECEBB3D4F5BC7618E4D',11,2,'amber','Amber','Something should have been done better. The officer gets advice.','A',3,1,1);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202177DED7ECEBB3D4F5BC7618E4D',11,3,'red','Red','A serious concern. Senior officers look at it and report back.','R',4,2,1);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202177DED7ECEBB3D4F5BC7618E4D',11,4,'could-not-tell','I could not tell','The record does not show enough to judge.','?',5,NULL,1);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202177DF57EDABC5A963A4D7A7D4A',1,1,'yes','Yes, I saw footage','','Y',2,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202177DF57EDABC5A963A4D7A7D4A',1,2,'none-supplied','No, none was supplied','','N',2,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202177DF57EDABC5A963A4D7A7D4A',1,3,'not-requested','No, it was not requested','','R',2,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202177DF57EDABC5A963A4D7A7D4A',2,1,'yes','Yes','','Y',1,0,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202177DF57EDABC5A963A4D7A7D4A',2,2,'partly','Partly','','P',3,1,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202177DF57EDABC5A963A4D7A7D4A',2,3,'no','No','','N',4,2,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202177DF57EDABC5A963A4D7A7D4A',2,4,'could-not-tell','I could not tell','','?',5,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202177DF57EDABC5A963A4D7A7D4A',2,5,'does-not-apply','Does not apply','','–',5,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202177DF57EDABC5A963A4D7A7D4A',3,1,'yes','Yes','','Y',1,0,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202177DF57EDABC5A963A4D7A7D4A',3,2,'partly','Partly','','P',3,1,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202177DF57EDABC5A963A4D7A7D4A',3,3,'no','No','','N',4,2,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202177DF57EDABC5A963A4D7A7D4A',3,4,'could-not-tell','I could not tell','','?',5,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202177DF57EDABC5A963A4D7A7D4A',3,5,'does-not-apply','Does not apply','','–',5,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202177DF57EDABC5A963A4D7A7D4A',4,1,'yes','Yes','','Y',1,0,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202177DF57EDABC5A963A4D7A7D4A',4,2,'partly','Partly','','P',3,1,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202177DF57EDABC5A963A4D7A7D4A',4,3,'no','No','','N',4,2,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202177DF57EDABC5A963A4D7A7D4A',4,4,'could-not-tell','I could not tell','','?',5,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202177DF57EDABC5A963A4D7A7D4A',4,5,'does-not-apply','Does not apply','','–',5,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202177DF57EDABC5A963A4D7A7D4A',5,1,'yes','Yes','','Y',1,0,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202177DF57EDABC5A963A4D7A7D4A',5,2,'partly','Partly','','P',3,1,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202177DF57EDABC5A963A4D7A7D4A',5,3,'no','No','','N',4,2,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202177DF57EDABC5A963A4D7A7D4A',5,4,'could-not-tell','I could not tell','','?',5,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202177DF57EDABC5A963A4D7A7D4A',5,5,'does-not-apply','Does not apply','','–',5,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202177DF57EDABC5A963A4D7A7D4A',6,1,'yes','Yes','','Y',1,0,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202177DF57EDABC5A963A4D7A7D4A',6,2,'partly','Partly','','P',3,1,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202177DF57EDABC5A963A4D7A7D4A',6,3,'no','No','','N',4,2,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202177DF57EDABC5A963A4D7A7D4A',6,4,'could-not-tell','I could not tell','','?',5,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202177DF57EDABC5A963A4D7A7D4A',6,5,'does-not-apply','Does not apply','','–',5,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202177DF57EDABC5A963A4D7A7D4A',7,1,'yes','Yes','','Y',1,0,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202177DF57EDABC5A963A4D7A7D4A',7,2,'partly','Partly','','P',3,1,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202177DF57EDABC5A963A4D7A7D4A',7,3,'no','No','','N',4,2,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202177DF57EDABC5A963A4D7A7D4A',7,4,'could-not-tell','I could not tell','','?',5,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202177DF57EDABC5A963A4D7A7D4A',7,5,'does-not-apply','Does not apply','','–',5,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202177DF57EDABC5A963A4D7A7D4A',8,1,'yes','Yes','','Y',1,0,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202177DF57EDABC5A963A4D7A7D4A',8,2,'partly','Partly','','P',3,1,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202177DF57EDABC5A963A4D7A7D4A',8,3,'no','No','','N',4,2,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202177DF57EDABC5A963A4D7A7D4A',8,4,'could-not-tell','I could not tell','','?',5,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202177DF57EDABC5A963A4D7A7D4A',8,5,'does-not-apply','Does not apply','','–',5,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202177DF57EDABC5A963A4D7A7D4A',9,1,'yes','Yes','','Y',1,0,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202177DF57EDABC5A963A4D7A7D4A',9,2,'partly','Partly','','P',3,1,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202177DF57EDABC5A963A4D7A7D4A',9,3,'no','No','','N',4,2,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202177DF57EDABC5A963A4D7A7D4A',9,4,'could-not-tell','I could not tell','','?',5,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202177DF57EDABC5A963A4D7A7D4A',9,5,'does-not-apply','Does not apply','','–',5,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202177DF57EDABC5A963A4D7A7D4A',10,1,'yes','Yes','','Y',1,0,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202177DF57EDABC5A963A4D7A7D4A',10,2,'partly','Partly','','P',3,1,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202177DF57EDABC5A963A4D7A7D4A',10,3,'no','No','','N',4,2,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202177DF57EDABC5A963A4D7A7D4A',10,4,'could-not-tell','I could not tell','','?',5,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202177DF57EDABC5A963A4D7A7D4A',10,5,'does-not-apply','Does not apply','','–',5,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202177DF57EDABC5A963A4D7A7D4A',11,1,'yes','Yes','','Y',1,0,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202177DF57EDABC5A963A4D7A7D4A',11,2,'no','No','','N',4,1,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202177DF57EDABC5A963A4D7A7D4A',11,3,'could-not-tell','I could not tell','','?',5,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202177DF57EDABC5A963A4D7A7D4A',12,1,'green','Green','Done well, or well enough. The officer hears it.','G',1,0,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202177DF57EDABC5A963A4D7A7D4A',12,2,'amber','Amber','Something should have been done better. The officer gets advice.','A',3,1,1);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202177DF57EDABC5A963A4D7A7D4A',12,3,'red','Red','A serious concern. Senior officers look at it and report back.','R',4,2,1);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202177DF57EDABC5A963A4D7A7D4A',12,4,'could-not-tell','I could not tell','The record does not show enough to judge.','?',5,NULL,1);
INSERT INTO "ReviewFormPages" ("FormId","Number","Title","Hint") VALUES (X'01A202177DED7ECEBB3D4F5BC7618E4D',1,'Footage','');
INSERT INTO "ReviewFormPages" ("FormId","Number","Title","Hint") VALUES (X'01A202177DED7ECEBB3D4F5BC7618E4D',2,'What the officer said about the search','Choose “I could not tell” where the record does not show it.');
INSERT INTO "ReviewFormPages" ("FormId","Number","Title","Hint") VALUES (X'01A202177DED7ECEBB3D4F5BC7618E4D',3,'Who the officer was','Choose “I could not tell” where the record does not show it.');
INSERT INTO "ReviewFormPages" ("FormId","Number","Title","Hint") VALUES (X'01A202177DED7ECEBB3D4F5BC7618E4D',4,'What the person was told about their rights','Choose “I could not tell” where the record does not show it.');
INSERT INTO "ReviewFormPages" ("FormId","Number","Title","Hint") VALUES (X'01A202177DED7ECEBB3D4F5BC7618E4D',5,'Were the grounds reasonable?','');
INSERT INTO "ReviewFormPages" ("FormId","Number","Title","Hint") VALUES (X'01A202177DED7ECEBB3D4F5BC7618E4D',6,'Your grade','');
INSERT INTO "ReviewFormPages" ("FormId","Number","Title","Hint") VALUES (X'01A202177DED7ECEBB3D4F5BC7618E4D',7,'In your own words','You can leave these empty. Do not name anyone.');
INSERT INTO "ReviewFormPages" ("FormId","Number","Title","Hint") VALUES (X'01A202177DF57EDABC5A963A4D7A7D4A',1,'Footage','');
INSERT INTO "ReviewFormPages" ("FormId","Number","Title","Hint") VALUES (X'01A202177DF57EDABC5A963A4D7A7D4A',2,'What the officer said about the search','Choose “I could not tell” where the record does not show it.');
INSERT INTO "ReviewFormPages" ("FormId","Number","Title","Hint") VALUES (X'01A202177DF57EDABC5A963A4D7A7D4A',3,'Who the officer was','Choose “I could not tell” where the record does not show it.');
INSERT INTO "ReviewFormPages" ("FormId","Number","Title","Hint") VALUES (X'01A202177DF57EDABC5A963A4D7A7D4A',4,'What the person was told about their rights','Choose “I could not tell” where the record does not show it.');
INSERT INTO "ReviewFormPages" ("FormId","Number","Title","Hint") VALUES (X'01A202177DF57EDABC5A963A4D7A7D4A',5,'Were the grounds reasonable?','');
INSERT INTO "ReviewFormPages" ("FormId","Number","Title","Hint") VALUES (X'01A202177DF57EDABC5A963A4D7A7D4A',6,'Your grade','');
INSERT INTO "ReviewFormPages" ("FormId","Number","Title","Hint") VALUES (X'01A202177DF57EDABC5A963A4D7A7D4A',7,'In your own words','You can leave these empty. Do not name anyone.');
INSERT INTO "ReviewFormQuestions" ("FormId","Number","Page","Code","Name","Words","Hint","Meaning","ReasonWords","Kind","Required","Marker") VALUES (X'01A202177DED7ECEBB3D4F5BC7618E4D',1,1,'footage','Footage','Did you see footage of this search?','Video from an officer’s body-worn camera.','Officers are expected to switch the camera on for every search. The force may have given no footage for this case, or nobody may have asked for it yet. You can answer the other questions from the written record alone.','',1,1,1);
INSERT INTO "ReviewFormQuestions" ("FormId","Number","Page","Code","Name","Words","Hint","Meaning","ReasonWords","Kind","Required","Marker") VALUES (X'01A202177DED7ECEBB3D4F5BC7618E4D',2,2,'grounds','G: Grounds','Did the officer say why they wanted to search?','','The officer must tell the person what they saw, heard or were told that made them suspect this person. Being in a certain place, or being known to the police, is not enough on its own.','',1,1,0);
INSERT INTO "ReviewFormQuestions" ("FormId","Number","Page","Code","Name","Words","Hint","Meaning","ReasonWords","Kind","Required","Marker") VALUES (X'01A202177DED7ECEBB3D4F5BC7618E4D',3,2,'object','O: Object','Did the officer say what they were looking for?','','For example drugs, a knife, or stolen things.','',1,1,0);
INSERT INTO "ReviewFormQuestions" ("FormId","Number","Page","Code","Name","Words","Hint","Meaning","ReasonWords","Kind","Required","Marker") VALUES (X'01A202177DED7ECEBB3D4F5BC7618E4D',4,3,'warrant-card','W: Warrant card','Did the officer show a warrant card?','','An officer out of uniform must show one. For an officer in uniform who was not asked, choose “Does not apply”.','',1,1,0);
INSERT INTO "ReviewFormQuestions" ("FormId","Number","Page","Code","Name","Words","Hint","Meaning","ReasonWords","Kind","Required","Marker") VALUES (X'01A202177DED7ECEBB3D4F5BC7618E4D',5,3,'identity','I: Identity','Did the officer give their name or number?','','A shoulder number is enough where giving a name could put the officer in danger.','',1,1,0);
INSERT INTO "ReviewFormQuestions" ("FormId","Number","Page","Code","Name","Words","Hint","Meaning","ReasonWords","Kind","Required","Marker") VALUES (X'01A202177DED7ECEBB3D4F5BC7618E4D',6,3,'station','S: Station','Did the officer say which police station they work from?','','The person needs it to ask for the record or to complain.','',1,1,0);
INSERT INTO "ReviewFormQuestions" ("FormId","Number","Page","Code","Name","Words","Hint","Meaning","ReasonWords","Kind","Required","Marker") VALUES (X'01A202177DED7ECEBB3D4F5BC7618E4D',7,4,'entitlement','E: Entitlement','Was the person told that they can have a copy of the record?','','They can ask for it on the spot or within three months.','',1,1,0);
INSERT INTO "ReviewFormQuestions" ("FormId","Number","Page","Code","Name","Words","Hint","Meaning","ReasonWords","Kind","Required","Marker") VALUES (X'01A202177DED7ECEBB3D4F5BC7618E4D',8,4,'legal-power','L: Legal power','Did the officer say which law they were using?','','Most searches use section 1 of the Police and Criminal Evidence Act, or section 23 of the Misuse of Drugs Act.','',1,1,0);
INSERT INTO "ReviewFormQuestions" ("FormId","Number","Page","Code","Name","Words","Hint","Meaning","ReasonWords","Kind","Required","Marker") VALUES (X'01A202177DED7ECEBB3D4F5BC7618E4D',9,4,'you-are-detained','Y: You are detained','Was the person told that they were being detained for a search?','','They must know that they are not free to leave, and that it is for a search.','',1,1,0);
INSERT INTO "ReviewFormQuestions" ("FormId","Number","Page","Code","Name","Words","Hint","Meaning","ReasonWords","Kind","Required","Marker") VALUES (X'01A202177DED7ECEBB3D4F5BC7618E4D',10,5,'grounds-reasonable','Grounds reasonable','Were there reasonable grounds for this search?','Judge by what the officer knew before the search, not by what was found.','Grounds are reasonable when facts about this person, at this time, would make a fair-minded person suspect the same. A smell of cannabis alone, nervousness alone, or a record of earlier offences is not enough by itself.','',1,1,0);
INSERT INTO "ReviewFormQuestions" ("FormId","Number","Page","Code","Name","Words","Hint","Meaning","ReasonWords","Kind","Required","Marker") VALUES (X'01A202177DED7ECEBB3D4F5BC7618E4D',11,6,'grade','Grade','How would you grade this search?','Your own view. The panel gives its grade together, later.','','Why? Needed for any grade but green',1,1,2);
INSERT INTO "ReviewFormQuestions" ("FormId","Number","Page","Code","Name","Words","Hint","Meaning","ReasonWords","Kind","Required","Marker") VALUES (X'01A202177DED7ECEBB3D4F5BC7618E4D',12,7,'done-well','Done well','What was done well?','Begin with this, however small.','','',2,0,0);
INSERT INTO "ReviewFormQuestions" ("FormId","Number","Page","Code","Name","Words","Hint","Meaning","ReasonWords","Kind","Required","Marker") VALUES (X'01A202177DED7ECEBB3D4F5BC7618E4D',13,7,'should-change','Should change','What should change?','For this officer, or for the force.','','',2,0,0);
INSERT INTO "ReviewFormQuestions" ("FormId","Number","Page","Code","Name","Words","Hint","Meaning","ReasonWords","Kind","Required","Marker") VALUES (X'01A202177DF57EDABC5A963A4D7A7D4A',1,1,'footage','Footage','Did you see footage of this search?','Video from an officer’s body-worn camera.','Officers are expected to switch the camera on for every search. The force may have given no footage for this case, or nobody may have asked for it yet. You can answer the other questions from the written record alone.','',1,1,1);
INSERT INTO "ReviewFormQuestions" ("FormId","Number","Page","Code","Name","Words","Hint","Meaning","ReasonWords","Kind","Required","Marker") VALUES (X'01A202177DF57EDABC5A963A4D7A7D4A',2,2,'grounds','G: Grounds','Did the officer say why they wanted to search?','','The officer must tell the person what they saw, heard or were told that made them suspect this person. Being in a certain place, or being known to the police, is not enough on its own.','',1,1,0);
INSERT INTO "ReviewFormQuestions" ("FormId","Number","Page","Code","Name","Words","Hint","Meaning","ReasonWords","Kind","Required","Marker") VALUES (X'01A202177DF57EDABC5A963A4D7A7D4A',3,2,'object','O: Object','Did the officer say what they were looking for?','','For example drugs, a knife, or stolen things.','',1,1,0);
INSERT INTO "ReviewFormQuestions" ("FormId","Number","Page","Code","Name","Words","Hint","Meaning","ReasonWords","Kind","Required","Marker") VALUES (X'01A202177DF57EDABC5A963A4D7A7D4A',4,3,'warrant-card','W: Warrant card','Did the officer show a warrant card?','','An officer out of uniform must show one. For an officer in uniform who was not asked, choose “Does not apply”.','',1,1,0);
INSERT INTO "ReviewFormQuestions" ("FormId","Number","Page","Code","Name","Words","Hint","Meaning","ReasonWords","Kind","Required","Marker") VALUES (X'01A202177DF57EDABC5A963A4D7A7D4A',5,3,'identity','I: Identity','Did the officer give their name or number?','','A shoulder number is enough where giving a name could put the officer in danger.','',1,1,0);
INSERT INTO "ReviewFormQuestions" ("FormId","Number","Page","Code","Name","Words","Hint","Meaning","ReasonWords","Kind","Required","Marker") VALUES (X'01A202177DF57EDABC5A963A4D7A7D4A',6,3,'station','S: Station','Did the officer say which police station they work from?','','The person needs it to ask for the record or to complain.','',1,1,0);
INSERT INTO "ReviewFormQuestions" ("FormId","Number","Page","Code","Name","Words","Hint","Meaning","ReasonWords","Kind","Required","Marker") VALUES (X'01A202177DF57EDABC5A963A4D7A7D4A',7,4,'entitlement','E: Entitlement','Was the person told that they can have a copy of the record?','','They can ask for it on the spot or within three months.','',1,1,0);
INSERT INTO "ReviewFormQuestions" ("FormId","Number","Page","Code","Name","Words","Hint","Meaning","ReasonWords","Kind","Required","Marker") VALUES (X'01A202177DF57EDABC5A963A4D7A7D4A',8,4,'legal-power','L: Legal power','Did the officer say which law they were using?','','Most searches use section 1 of the Police and Criminal Evidence Act, or section 23 of the Misuse of Drugs Act.','',1,1,0);
INSERT INTO "ReviewFormQuestions" ("FormId","Number","Page","Code","Name","Words","Hint","Meaning","ReasonWords","Kind","Required","Marker") VALUES (X'01A202177DF57EDABC5A963A4D7A7D4A',9,4,'you-are-detained','Y: You are detained','Was the person told that they were being detained for a search?','','They must know that they are not free to leave, and that it is for a search.','',1,1,0);
INSERT INTO "ReviewFormQuestions" ("FormId","Number","Page","Code","Name","Words","Hint","Meaning","ReasonWords","Kind","Required","Marker") VALUES (X'01A202177DF57EDABC5A963A4D7A7D4A',10,4,'explain','E: Explain','Where some of this could not be said at the time, did the officer explain it afterwards?','','If everything was said at the time, choose “Does not apply”.','',1,1,0);
INSERT INTO "ReviewFormQuestions" ("FormId","Number","Page","Code","Name","Words","Hint","Meaning","ReasonWords","Kind","Required","Marker") VALUES (X'01A202177DF57EDABC5A963A4D7A7D4A',11,5,'grounds-reasonable','Grounds reasonable','Were there reasonable grounds for this search?','Judge by what the officer knew before the search, not by what was found.','Grounds are reasonable when facts about this person, at this time, would make a fair-minded person suspect the same. A smell of cannabis alone, nervousness alone, or a record of earlier offences is not enough by itself.','',1,1,0);
INSERT INTO "ReviewFormQuestions" ("FormId","Number","Page","Code","Name","Words","Hint","Meaning","ReasonWords","Kind","Required","Marker") VALUES (X'01A202177DF57EDABC5A963A4D7A7D4A',12,6,'grade','Grade','How would you grade this search?','Your own view. The panel gives its grade together, later.','','Why? Needed for any grade but green',1,1,2);
INSERT INTO "ReviewFormQuestions" ("FormId","Number","Page","Code","Name","Words","Hint","Meaning","ReasonWords","Kind","Required","Marker") VALUES (X'01A202177DF57EDABC5A963A4D7A7D4A',13,7,'done-well','Done well','What was done well?','Begin with this, however small.','','',2,0,0);
INSERT INTO "ReviewFormQuestions" ("FormId","Number","Page","Code","Name","Words","Hint","Meaning","ReasonWords","Kind","Required","Marker") VALUES (X'01A202177DF57EDABC5A963A4D7A7D4A',14,7,'should-change','Should change','What should change?','For this officer, or for the force.','','',2,0,0);
INSERT INTO "ReviewForms" ("Id","Code","Number","Name","PublishedAt","Version") VALUES (X'01A202177DED7ECEBB3D4F5BC7618E4D','gowisely',1,'Stop and search: GOWISELY','2026-03-02 10:00:00',0);
INSERT INTO "ReviewForms" ("Id","Code","Number","Name","PublishedAt","Version") VALUES (X'01A202177DF57EDABC5A963A4D7A7D4A','gowisely-e',1,'Stop and search: GOWISELY and E for Explain','2026-03-02 10:00:00',0);
INSERT INTO "Reviews" ("Id","CaseId","UserId","AreaId","ForceId","PanelId","FormId","State","StartedAt","SavedAt","SentAt","AfterOpening","Version") VALUES (X'01A202179C04741B8FADF2C55F67EA2C',X'01A2021789B471C5BCC3E79D2410A8CB',X'01A20217822174A6B0E3F4379265E387',X'01A2021780D574FB9305F6159481E5E0',X'01A2021780D5700B907570A47A2B013C',X'01A2021780D67B10B4DB08343A5CC363',X'01A202177DF57EDABC5A963A4D7A7D4A',2,'2026-03-02 10:00:00','2026-03-02 10:00:00','2026-03-02 10:00:00',0,2);
INSERT INTO "Reviews" ("Id","CaseId","UserId","AreaId","ForceId","PanelId","FormId","State","StartedAt","SavedAt","SentAt","AfterOpening","Version") VALUES (X'01A20217A5997903BD49EFE4B6E7BF03',X'01A2021789B471C5BCC3E79D2410A8CB',X'01A2021782217A34A7C28049E6E42377',X'01A2021780D574FB9305F6159481E5E0',X'01A2021780D5700B907570A47A2B013C',X'01A2021780D67B10B4DB08343A5CC363',X'01A202177DF57EDABC5A963A4D7A7D4A',2,'2026-03-02 10:00:00','2026-03-02 10:00:00','2026-03-02 10:00:00',0,2);
INSERT INTO "Reviews" ("Id","CaseId","UserId","AreaId","ForceId","PanelId","FormId","State","StartedAt","SavedAt","SentAt","AfterOpening","Version") VALUES (X'01A20217AC85744AB2007BFE4EB6056C',X'01A2021789D07554BD6C874BFE82A2F5',X'01A20217822174A6B0E3F4379265E387',X'01A2021780D574FB9305F6159481E5E0',X'01A2021780D5700B907570A47A2B013C',X'01A2021780D67B10B4DB08343A5CC363',X'01A202177DF57EDABC5A963A4D7A7D4A',1,'2026-03-02 10:00:00','2026-03-02 10:00:00',NULL,0,1);
INSERT INTO "StopSearchRecords" ("Id","EncounterId","BatchId","Row","Day","At","TypeId","PartOfOperation","Operation","Latitude","Longitude","GenderId","AgeRangeId","SelfDefinedEthnicityId","OfficerDefinedEthnicityId","LegislationId","ObjectOfSearchId","OutcomeId","OutcomeLinked","MoreThanOuterClothing","Grounds") VALUES (9010000001,9010000001,901,1,'2025-06-04','2025-06-04 13:02:00',1,NULL,NULL,NULL,NULL,5,NULL,NULL,NULL,63,NULL,NULL,NULL,NULL,'Smell of cannabis and hid a bag.');
INSERT INTO "StopSearchRecords" ("Id","EncounterId","BatchId","Row","Day","At","TypeId","PartOfOperation","Operation","Latitude","Longitude","GenderId","AgeRangeId","SelfDefinedEthnicityId","OfficerDefinedEthnicityId","LegislationId","ObjectOfSearchId","OutcomeId","OutcomeLinked","MoreThanOuterClothing","Grounds") VALUES (9010000002,9010000002,901,2,'2025-06-04',NULL,1,NULL,NULL,NULL,NULL,5,NULL,NULL,NULL,63,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "StopSearchRecords" ("Id","EncounterId","BatchId","Row","Day","At","TypeId","PartOfOperation","Operation","Latitude","Longitude","GenderId","AgeRangeId","SelfDefinedEthnicityId","OfficerDefinedEthnicityId","LegislationId","ObjectOfSearchId","OutcomeId","OutcomeLinked","MoreThanOuterClothing","Grounds") VALUES (9010000003,9010000003,901,3,'2025-06-04',NULL,1,NULL,NULL,NULL,NULL,5,NULL,NULL,NULL,63,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "StopSearchRecords" ("Id","EncounterId","BatchId","Row","Day","At","TypeId","PartOfOperation","Operation","Latitude","Longitude","GenderId","AgeRangeId","SelfDefinedEthnicityId","OfficerDefinedEthnicityId","LegislationId","ObjectOfSearchId","OutcomeId","OutcomeLinked","MoreThanOuterClothing","Grounds") VALUES (9020000004,9020000004,902,4,'2026-02-06','2026-02-06 11:00:00',1,0,NULL,52100000,-400000,4,10,106,52,63,76,91,1,0,NULL);
INSERT INTO "StopSearchRecords" ("Id","EncounterId","BatchId","Row","Day","At","TypeId","PartOfOperation","Operation","Latitude","Longitude","GenderId","AgeRangeId","SelfDefinedEthnicityId","OfficerDefinedEthnicityId","LegislationId","ObjectOfSearchId","OutcomeId","OutcomeLinked","MoreThanOuterClothing","Grounds") VALUES (9030000001,9030000001,903,1,'2026-01-02','2026-01-02 01:15:00',1,NULL,NULL,NULL,NULL,5,9,43,52,63,76,90,0,0,'Seen near parked cars late in the evening, made-up record 1.');
INSERT INTO "StopSearchRecords" ("Id","EncounterId","BatchId","Row","Day","At","TypeId","PartOfOperation","Operation","Latitude","Longitude","GenderId","AgeRangeId","SelfDefinedEthnicityId","OfficerDefinedEthnicityId","LegislationId","ObjectOfSearchId","OutcomeId","OutcomeLinked","MoreThanOuterClothing","Grounds") VALUES (9030000002,9030000002,903,2,'2026-01-03','2026-01-03 02:15:00',1,NULL,NULL,NULL,NULL,5,9,43,52,63,76,90,0,0,'Seen near parked cars late in the evening, made-up record 2.');
INSERT INTO "StopSearchRecords" ("Id","EncounterId","BatchId","Row","Day","At","TypeId","PartOfOperation","Operation","Latitude","Longitude","GenderId","AgeRangeId","SelfDefinedEthnicityId","OfficerDefinedEthnicityId","LegislationId","ObjectOfSearchId","OutcomeId","OutcomeLinked","MoreThanOuterClothing","Grounds") VALUES (9030000003,9030000003,903,3,'2026-01-04','2026-01-04 03:15:00',1,NULL,NULL,NULL,NULL,5,9,43,52,63,76,90,0,0,'Seen near parked cars late in the evening, made-up record 3.');
INSERT INTO "StopSearchRecords" ("Id","EncounterId","BatchId","Row","Day","At","TypeId","PartOfOperation","Operation","Latitude","Longitude","GenderId","AgeRangeId","SelfDefinedEthnicityId","OfficerDefinedEthnicityId","LegislationId","ObjectOfSearchId","OutcomeId","OutcomeLinked","MoreThanOuterClothing","Grounds") VALUES (9030000004,9030000004,903,4,'2026-01-05','2026-01-05 04:15:00',1,NULL,NULL,NULL,NULL,5,9,43,52,63,76,90,0,0,'Seen near parked cars late in the evening, made-up record 4.');
INSERT INTO "StopSearchRecords" ("Id","EncounterId","BatchId","Row","Day","At","TypeId","PartOfOperation","Operation","Latitude","Longitude","GenderId","AgeRangeId","SelfDefinedEthnicityId","OfficerDefinedEthnicityId","LegislationId","ObjectOfSearchId","OutcomeId","OutcomeLinked","MoreThanOuterClothing","Grounds") VALUES (9030000005,9030000005,903,5,'2026-01-06','2026-01-06 05:15:00',1,NULL,NULL,NULL,NULL,5,9,43,52,63,76,90,0,0,'Seen near parked cars late in the evening, made-up record 5.');
INSERT INTO "StopSearchRecords" ("Id","EncounterId","BatchId","Row","Day","At","TypeId","PartOfOperation","Operation","Latitude","Longitude","GenderId","AgeRangeId","SelfDefinedEthnicityId","OfficerDefinedEthnicityId","LegislationId","ObjectOfSearchId","OutcomeId","OutcomeLinked","MoreThanOuterClothing","Grounds") VALUES (9030000006,9030000006,903,6,'2026-01-07','2026-01-07 06:15:00',1,NULL,NULL,NULL,NULL,5,9,43,52,63,76,90,0,0,'Seen near parked cars late in the evening, made-up record 6.');
INSERT INTO "StopSearchRecords" ("Id","EncounterId","BatchId","Row","Day","At","TypeId","PartOfOperation","Operation","Latitude","Longitude","GenderId","AgeRangeId","SelfDefinedEthnicityId","OfficerDefinedEthnicityId","LegislationId","ObjectOfSearchId","OutcomeId","OutcomeLinked","MoreThanOuterClothing","Grounds") VALUES (9030000007,9030000007,903,7,'2026-01-08','2026-01-08 07:15:00',1,NULL,NULL,NULL,NULL,5,9,43,52,63,76,90,0,0,'Seen near parked cars late in the evening, made-up record 7.');
INSERT INTO "StopSearchRecords" ("Id","EncounterId","BatchId","Row","Day","At","TypeId","PartOfOperation","Operation","Latitude","Longitude","GenderId","AgeRangeId","SelfDefinedEthnicityId","OfficerDefinedEthnicityId","LegislationId","ObjectOfSearchId","OutcomeId","OutcomeLinked","MoreThanOuterClothing","Grounds") VALUES (9030000008,9030000008,903,8,'2026-01-09','2026-01-09 08:15:00',1,NULL,NULL,NULL,NULL,5,9,43,52,63,76,90,0,0,'Seen near parked cars late in the evening, made-up record 8.');
INSERT INTO "StopSearchRecords" ("Id","EncounterId","BatchId","Row","Day","At","TypeId","PartOfOperation","Operation","Latitude","Longitude","GenderId","AgeRangeId","SelfDefinedEthnicityId","OfficerDefinedEthnicityId","LegislationId","ObjectOfSearchId","OutcomeId","OutcomeLinked","MoreThanOuterClothing","Grounds") VALUES (9030000009,9030000009,903,9,'2026-01-10','2026-01-10 09:15:00',1,NULL,NULL,NULL,NULL,5,9,43,52,63,76,90,0,0,'Seen near parked cars late in the evening, made-up record 9.');
INSERT INTO "StopSearchRecords" ("Id","EncounterId","BatchId","Row","Day","At","TypeId","PartOfOperation","Operation","Latitude","Longitude","GenderId","AgeRangeId","SelfDefinedEthnicityId","OfficerDefinedEthnicityId","LegislationId","ObjectOfSearchId","OutcomeId","OutcomeLinked","MoreThanOuterClothing","Grounds") VALUES (9030000010,9030000010,903,10,'2026-01-11','2026-01-11 10:15:00',1,NULL,NULL,NULL,NULL,5,9,43,52,63,76,90,0,0,'Seen near parked cars late in the evening, made-up record 10.');
INSERT INTO "StopSearchRecords" ("Id","EncounterId","BatchId","Row","Day","At","TypeId","PartOfOperation","Operation","Latitude","Longitude","GenderId","AgeRangeId","SelfDefinedEthnicityId","OfficerDefinedEthnicityId","LegislationId","ObjectOfSearchId","OutcomeId","OutcomeLinked","MoreThanOuterClothing","Grounds") VALUES (9030000011,9030000011,903,11,'2026-01-12','2026-01-12 11:15:00',1,NULL,NULL,NULL,NULL,5,9,43,52,63,76,90,0,0,'Seen near parked cars late in the evening, made-up record 11.');
INSERT INTO "StopSearchRecords" ("Id","EncounterId","BatchId","Row","Day","At","TypeId","PartOfOperation","Operation","Latitude","Longitude","GenderId","AgeRangeId","SelfDefinedEthnicityId","OfficerDefinedEthnicityId","LegislationId","ObjectOfSearchId","OutcomeId","OutcomeLinked","MoreThanOuterClothing","Grounds") VALUES (9030000012,9030000012,903,12,'2026-01-13','2026-01-13 12:15:00',1,NULL,NULL,NULL,NULL,5,9,43,52,63,76,90,0,0,'Seen near parked cars late in the evening, made-up record 12.');
INSERT INTO "StopSearchRecords" ("Id","EncounterId","BatchId","Row","Day","At","TypeId","PartOfOperation","Operation","Latitude","Longitude","GenderId","AgeRangeId","SelfDefinedEthnicityId","OfficerDefinedEthnicityId","LegislationId","ObjectOfSearchId","OutcomeId","OutcomeLinked","MoreThanOuterClothing","Grounds") VALUES (9030000013,9030000013,903,13,'2026-01-14','2026-01-14 13:15:00',1,NULL,NULL,NULL,NULL,5,9,43,52,63,76,90,0,0,'Seen near parked cars late in the evening, made-up record 13.');
INSERT INTO "StopSearchRecords" ("Id","EncounterId","BatchId","Row","Day","At","TypeId","PartOfOperation","Operation","Latitude","Longitude","GenderId","AgeRangeId","SelfDefinedEthnicityId","OfficerDefinedEthnicityId","LegislationId","ObjectOfSearchId","OutcomeId","OutcomeLinked","MoreThanOuterClothing","Grounds") VALUES (9030000014,9030000014,903,14,'2026-01-15','2026-01-15 14:15:00',1,NULL,NULL,NULL,NULL,5,9,43,52,63,76,90,0,0,'Seen near parked cars late in the evening, made-up record 14.');
INSERT INTO "StopSearchRecords" ("Id","EncounterId","BatchId","Row","Day","At","TypeId","PartOfOperation","Operation","Latitude","Longitude","GenderId","AgeRangeId","SelfDefinedEthnicityId","OfficerDefinedEthnicityId","LegislationId","ObjectOfSearchId","OutcomeId","OutcomeLinked","MoreThanOuterClothing","Grounds") VALUES (9030000015,9030000015,903,15,'2026-01-16','2026-01-16 15:15:00',1,NULL,NULL,NULL,NULL,5,9,43,52,63,76,90,0,0,'Seen near parked cars late in the evening, made-up record 15.');
INSERT INTO "StopSearchRecords" ("Id","EncounterId","BatchId","Row","Day","At","TypeId","PartOfOperation","Operation","Latitude","Longitude","GenderId","AgeRangeId","SelfDefinedEthnicityId","OfficerDefinedEthnicityId","LegislationId","ObjectOfSearchId","OutcomeId","OutcomeLinked","MoreThanOuterClothing","Grounds") VALUES (9030000016,9030000016,903,16,'2026-01-17','2026-01-17 16:15:00',1,NULL,NULL,NULL,NULL,5,9,43,52,63,76,90,0,0,'Seen near parked cars late in the evening, made-up record 16.');
INSERT INTO "StopSearchRecords" ("Id","EncounterId","BatchId","Row","Day","At","TypeId","PartOfOperation","Operation","Latitude","Longitude","GenderId","AgeRangeId","SelfDefinedEthnicityId","OfficerDefinedEthnicityId","LegislationId","ObjectOfSearchId","OutcomeId","OutcomeLinked","MoreThanOuterClothing","Grounds") VALUES (9030000017,9030000017,903,17,'2026-01-18','2026-01-18 17:15:00',1,NULL,NULL,NULL,NULL,5,9,43,52,63,76,90,0,0,'Seen near parked cars late in the evening, made-up record 17.');
INSERT INTO "StopSearchRecords" ("Id","EncounterId","BatchId","Row","Day","At","TypeId","PartOfOperation","Operation","Latitude","Longitude","GenderId","AgeRangeId","SelfDefinedEthnicityId","OfficerDefinedEthnicityId","LegislationId","ObjectOfSearchId","OutcomeId","OutcomeLinked","MoreThanOuterClothing","Grounds") VALUES (9030000018,9030000018,903,18,'2026-01-19','2026-01-19 18:15:00',1,NULL,NULL,NULL,NULL,5,9,43,52,63,76,90,0,0,'Seen near parked cars late in the evening, made-up record 18.');
INSERT INTO "StopSearchRecords" ("Id","EncounterId","BatchId","Row","Day","At","TypeId","PartOfOperation","Operation","Latitude","Longitude","GenderId","AgeRangeId","SelfDefinedEthnicityId","OfficerDefinedEthnicityId","LegislationId","ObjectOfSearchId","OutcomeId","OutcomeLinked","MoreThanOuterClothing","Grounds") VALUES (9030000019,9030000019,903,19,'2026-01-20','2026-01-20 19:15:00',1,NULL,NULL,NULL,NULL,5,9,43,52,63,76,90,0,0,'Seen near parked cars late in the evening, made-up record 19.');
INSERT INTO "StopSearchRecords" ("Id","EncounterId","BatchId","Row","Day","At","TypeId","PartOfOperation","Operation","Latitude","Longitude","GenderId","AgeRangeId","SelfDefinedEthnicityId","OfficerDefinedEthnicityId","LegislationId","ObjectOfSearchId","OutcomeId","OutcomeLinked","MoreThanOuterClothing","Grounds") VALUES (9030000020,9030000020,903,20,'2026-01-21','2026-01-21 20:15:00',1,NULL,NULL,NULL,NULL,5,9,43,52,63,76,90,0,0,'Seen near parked cars late in the evening, made-up record 20.');
INSERT INTO "StopSearchRecords" ("Id","EncounterId","BatchId","Row","Day","At","TypeId","PartOfOperation","Operation","Latitude","Longitude","GenderId","AgeRangeId","SelfDefinedEthnicityId","OfficerDefinedEthnicityId","LegislationId","ObjectOfSearchId","OutcomeId","OutcomeLinked","MoreThanOuterClothing","Grounds") VALUES (9030000021,9030000021,903,21,'2026-01-22','2026-01-22 21:15:00',1,NULL,NULL,NULL,NULL,5,9,43,52,63,76,90,0,0,'Seen near parked cars late in the evening, made-up record 21.');
INSERT INTO "StopSearchRecords" ("Id","EncounterId","BatchId","Row","Day","At","TypeId","PartOfOperation","Operation","Latitude","Longitude","GenderId","AgeRangeId","SelfDefinedEthnicityId","OfficerDefinedEthnicityId","LegislationId","ObjectOfSearchId","OutcomeId","OutcomeLinked","MoreThanOuterClothing","Grounds") VALUES (9030000022,9030000022,903,22,'2026-01-23','2026-01-23 22:15:00',1,NULL,NULL,NULL,NULL,5,9,43,52,63,76,90,0,0,'Seen near parked cars late in the evening, made-up record 22.');
INSERT INTO "StopSearchRecords" ("Id","EncounterId","BatchId","Row","Day","At","TypeId","PartOfOperation","Operation","Latitude","Longitude","GenderId","AgeRangeId","SelfDefinedEthnicityId","OfficerDefinedEthnicityId","LegislationId","ObjectOfSearchId","OutcomeId","OutcomeLinked","MoreThanOuterClothing","Grounds") VALUES (9030000023,9030000023,903,23,'2026-01-24','2026-01-24 23:15:00',1,NULL,NULL,NULL,NULL,5,9,43,52,63,76,90,0,0,'Seen near parked cars late in the evening, made-up record 23.');
INSERT INTO "StopSearchRecords" ("Id","EncounterId","BatchId","Row","Day","At","TypeId","PartOfOperation","Operation","Latitude","Longitude","GenderId","AgeRangeId","SelfDefinedEthnicityId","OfficerDefinedEthnicityId","LegislationId","ObjectOfSearchId","OutcomeId","OutcomeLinked","MoreThanOuterClothing","Grounds") VALUES (9030000024,9030000024,903,24,'2026-01-25','2026-01-25 00:15:00',1,NULL,NULL,NULL,NULL,5,9,43,52,63,76,90,0,0,'Seen near parked cars late in the evening, made-up record 24.');
INSERT INTO "StopSearchRecords" ("Id","EncounterId","BatchId","Row","Day","At","TypeId","PartOfOperation","Operation","Latitude","Longitude","GenderId","AgeRangeId","SelfDefinedEthnicityId","OfficerDefinedEthnicityId","LegislationId","ObjectOfSearchId","OutcomeId","OutcomeLinked","MoreThanOuterClothing","Grounds") VALUES (9030000025,9030000025,903,25,'2026-01-26','2026-01-26 01:15:00',1,NULL,NULL,NULL,NULL,5,9,43,52,63,76,90,0,0,'Seen near parked cars late in the evening, made-up record 25.');
INSERT INTO "StopSearchRecords" ("Id","EncounterId","BatchId","Row","Day","At","TypeId","PartOfOperation","Operation","Latitude","Longitude","GenderId","AgeRangeId","SelfDefinedEthnicityId","OfficerDefinedEthnicityId","LegislationId","ObjectOfSearchId","OutcomeId","OutcomeLinked","MoreThanOuterClothing","Grounds") VALUES (9030000026,9030000026,903,26,'2026-01-27','2026-01-27 02:15:00',1,NULL,NULL,NULL,NULL,5,9,43,52,63,76,90,0,0,'Seen near parked cars late in the evening, made-up record 26.');
INSERT INTO "StopSearchRecords" ("Id","EncounterId","BatchId","Row","Day","At","TypeId","PartOfOperation","Operation","Latitude","Longitude","GenderId","AgeRangeId","SelfDefinedEthnicityId","OfficerDefinedEthnicityId","LegislationId","ObjectOfSearchId","OutcomeId","OutcomeLinked","MoreThanOuterClothing","Grounds") VALUES (9030000027,9030000027,903,27,'2026-01-28','2026-01-28 03:15:00',1,NULL,NULL,NULL,NULL,5,9,43,52,63,76,90,0,0,'Seen near parked cars late in the evening, made-up record 27.');
INSERT INTO "StopSearchRecords" ("Id","EncounterId","BatchId","Row","Day","At","TypeId","PartOfOperation","Operation","Latitude","Longitude","GenderId","AgeRangeId","SelfDefinedEthnicityId","OfficerDefinedEthnicityId","LegislationId","ObjectOfSearchId","OutcomeId","OutcomeLinked","MoreThanOuterClothing","Grounds") VALUES (9030000028,9030000028,903,28,'2026-01-01','2026-01-01 04:15:00',1,NULL,NULL,NULL,NULL,5,9,43,52,63,76,90,0,0,'Seen near parked cars late in the evening, made-up record 28.');
INSERT INTO "StopSearchRecords" ("Id","EncounterId","BatchId","Row","Day","At","TypeId","PartOfOperation","Operation","Latitude","Longitude","GenderId","AgeRangeId","SelfDefinedEthnicityId","OfficerDefinedEthnicityId","LegislationId","ObjectOfSearchId","OutcomeId","OutcomeLinked","MoreThanOuterClothing","Grounds") VALUES (9030000029,9030000029,903,29,'2026-01-02','2026-01-02 05:15:00',1,NULL,NULL,NULL,NULL,5,9,43,52,63,76,90,0,0,'Seen near parked cars late in the evening, made-up record 29.');
INSERT INTO "StopSearchRecords" ("Id","EncounterId","BatchId","Row","Day","At","TypeId","PartOfOperation","Operation","Latitude","Longitude","GenderId","AgeRangeId","SelfDefinedEthnicityId","OfficerDefinedEthnicityId","LegislationId","ObjectOfSearchId","OutcomeId","OutcomeLinked","MoreThanOuterClothing","Grounds") VALUES (9030000030,9030000030,903,30,'2026-01-03','2026-01-03 06:15:00',1,NULL,NULL,NULL,NULL,5,9,43,52,63,76,90,0,0,'Seen near parked cars late in the evening, made-up record 30.');
INSERT INTO "__EFMigrationsHistory" ("MigrationId","ProductVersion") VALUES ('20261122065510_First','10.0.14');
