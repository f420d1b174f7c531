-- The first closed step: schema and rows, all made up. See FirstStepTests.
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
INSERT INTO "Accounts" ("Id","DisplayName","IsPractice","UserName","NormalizedUserName","Email","NormalizedEmail","EmailConfirmed","PasswordHash","SecurityStamp","ConcurrencyStamp","PhoneNumber","PhoneNumberConfirmed","TwoFactorEnabled","LockoutEnd","LockoutEnabled","AccessFailedCount") VALUES (X'01A2021118F770ED9EAD47D01FBA8E95','Administrator',0,'Administrator@example.org','ADMINISTRATOR@EXAMPLE.ORG','Administrator@example.org','ADMINISTRATOR@EXAMPLE.ORG',1,'AQAAAAIAAzRQAAAAEG4rx4uMXw0srzJD6QjQBMBGakO5JXsOmP530m8UuHeUXSJYypEDb8Kd573oKHMjMQ==','d6c988d8ef4d40d6b40d3e743f99d8c5','4d7292c4-bb8b-47ab-91ae-5540c9d2eac2',NULL,0,0,NULL,1,0);
INSERT INTO "Accounts" ("Id","DisplayName","IsPractice","UserName","NormalizedUserName","Email","NormalizedEmail","EmailConfirmed","PasswordHash","SecurityStamp","ConcurrencyStamp","PhoneNumber","PhoneNumberConfirmed","TwoFactorEnabled","LockoutEnd","LockoutEnabled","AccessFailedCount") VALUES (X'01A2021118F77196B976C3D55532DDEE','OtherChair',0,'OtherChair@example.org','OTHERCHAIR@EXAMPLE.ORG','OtherChair@example.org','OTHERCHAIR@EXAMPLE.ORG',1,'AQAAAAIAAzRQAAAAEG4rx4uMXw0srzJD6QjQBMBGakO5JXsOmP530m8UuHeUXSJYypEDb8Kd573oKHMjMQ==','c43a43cd86f344bb9548c50fdc2e4b17','d273c848-7238-4316-8477-54b3799aa338',NULL,0,0,NULL,1,0);
INSERT INTO "Accounts" ("Id","DisplayName","IsPractice","UserName","NormalizedUserName","Email","NormalizedEmail","EmailConfirmed","PasswordHash","SecurityStamp","ConcurrencyStamp","PhoneNumber","PhoneNumberConfirmed","TwoFactorEnabled","LockoutEnd","LockoutEnabled","AccessFailedCount") VALUES (X'01A2021118F771F597A8FE98DF6A4DA5','Nobody',0,'Nobody@example.org','NOBODY@EXAMPLE.ORG','Nobody@example.org','NOBODY@EXAMPLE.ORG',1,'AQAAAAIAAzRQAAAAEG4rx4uMXw0srzJD6QjQBMBGakO5JXsOmP530m8UuHeUXSJYypEDb8Kd573oKHMjMQ==','78a9ab24efef49be927c3e9e10f90ac7','1bd581ee-815b-4a16-bbde-364ac9d1bc66',NULL,0,0,NULL,1,0);
INSERT INTO "Accounts" ("Id","DisplayName","IsPractice","UserName","NormalizedUserName","Email","NormalizedEmail","EmailConfirmed","PasswordHash","SecurityStamp","ConcurrencyStamp","PhoneNumber","PhoneNumberConfirmed","TwoFactorEnabled","LockoutEnd","LockoutEnabled","AccessFailedCount") VALUES (X'01A2021118F773BE91B8E9B1764F2883','ViceChair',0,'ViceChair@example.org','VICECHAIR@EXAMPLE.ORG','ViceChair@example.org','VICECHAIR@EXAMPLE.ORG',1,'AQAAAAIAAzRQAAAAEG4rx4uMXw0srzJD6QjQBMBGakO5JXsOmP530m8UuHeUXSJYypEDb8Kd573oKHMjMQ==','98e42eb7e8a048c4a6b283bede70fde8','d2d9ebbb-8c2f-403d-bca6-fc0c64c69569',NULL,0,0,NULL,1,0);
INSERT INTO "Accounts" ("Id","DisplayName","IsPractice","UserName","NormalizedUserName","Email","NormalizedEmail","EmailConfirmed","PasswordHash","SecurityStamp","ConcurrencyStamp","PhoneNumber","PhoneNumberConfirmed","TwoFactorEnabled","LockoutEnd","LockoutEnabled","AccessFailedCount") VALUES (X'01A2021118F774CB9671CC70B5903E21','Chair',0,'Chair@example.org','CHAIR@EXAMPLE.ORG','Chair@example.org','CHAIR@EXAMPLE.ORG',1,'AQAAAAIAAzRQAAAAEG4rx4uMXw0srzJD6QjQBMBGakO5JXsOmP530m8UuHeUXSJYypEDb8Kd573oKHMjMQ==','d04ff5b3db1b428e8a8501e3410eda1a','1778869a-e5ba-4730-9e0a-705f85b686c6',NULL,0,0,NULL,1,0);
INSERT INTO "Accounts" ("Id","DisplayName","IsPractice","UserName","NormalizedUserName","Email","NormalizedEmail","EmailConfirmed","PasswordHash","SecurityStamp","ConcurrencyStamp","PhoneNumber","PhoneNumberConfirmed","TwoFactorEnabled","LockoutEnd","LockoutEnabled","AccessFailedCount") VALUES (X'01A2021118F774E4BCEDA14D3EC1BD58','SecondMember',0,'SecondMember@example.org','SECONDMEMBER@EXAMPLE.ORG','SecondMember@example.org','SECONDMEMBER@EXAMPLE.ORG',1,'AQAAAAIAAzRQAAAAEG4rx4uMXw0srzJD6QjQBMBGakO5JXsOmP530m8UuHeUXSJYypEDb8Kd573oKHMjMQ==','d00cb221f0a943a2ab3b77adc44d73d8','6b846f76-9284-40e4-9b10-e992905d3549',NULL,0,0,NULL,1,0);
INSERT INTO "Accounts" ("Id","DisplayName","IsPractice","UserName","NormalizedUserName","Email","NormalizedEmail","EmailConfirmed","PasswordHash","SecurityStamp","ConcurrencyStamp","PhoneNumber","PhoneNumberConfirmed","TwoFactorEnabled","LockoutEnd","LockoutEnabled","AccessFailedCount") VALUES (X'01A2021118F776269E3658152268B220','Liaison',0,'Liaison@example.org','LIAISON@EXAMPLE.ORG','Liaison@example.org','LIAISON@EXAMPLE.ORG',1,'AQAAAAIAAzRQAAAAEG4rx4uMXw0srzJD6QjQBMBGakO5JXsOmP530m8UuHeUXSJYypEDb8Kd573oKHMjMQ==','51a458b552504b2c9e507b822a98af8b','d2e3314d-22dd-4173-b729-3ce7bb5b5faf',NULL,0,0,NULL,1,0);
INSERT INTO "Accounts" ("Id","DisplayName","IsPractice","UserName","NormalizedUserName","Email","NormalizedEmail","EmailConfirmed","PasswordHash","SecurityStamp","ConcurrencyStamp","PhoneNumber","PhoneNumberConfirmed","TwoFactorEnabled","LockoutEnd","LockoutEnabled","AccessFailedCount") VALUES (X'01A2021118F776CAB71FF68ACD79A18E','FirstMember',0,'FirstMember@example.org','FIRSTMEMBER@EXAMPLE.ORG','FirstMember@example.org','FIRSTMEMBER@EXAMPLE.ORG',1,'AQAAAAIAAzRQAAAAEG4rx4uMXw0srzJD6QjQBMBGakO5JXsOmP530m8UuHeUXSJYypEDb8Kd573oKHMjMQ==','5783b23e11534bc9918041e55d8c6a3c','0d7a82b9-a717-4701-af7e-11c62c5e4e9e',NULL,0,0,NULL,1,0);
INSERT INTO "Accounts" ("Id","DisplayName","IsPractice","UserName","NormalizedUserName","Email","NormalizedEmail","EmailConfirmed","PasswordHash","SecurityStamp","ConcurrencyStamp","PhoneNumber","PhoneNumberConfirmed","TwoFactorEnabled","LockoutEnd","LockoutEnabled","AccessFailedCount") VALUES (X'01A2021118F777AC8D113B7221F0FD24','OtherOfficer',0,'OtherOfficer@example.org','OTHEROFFICER@EXAMPLE.ORG','OtherOfficer@example.org','OTHEROFFICER@EXAMPLE.ORG',1,'AQAAAAIAAzRQAAAAEG4rx4uMXw0srzJD6QjQBMBGakO5JXsOmP530m8UuHeUXSJYypEDb8Kd573oKHMjMQ==','0537de4db4c24137aa8eed7d4fe40f58','cc488682-36f5-472d-97bb-3f628b1802aa',NULL,0,0,NULL,1,0);
INSERT INTO "Accounts" ("Id","DisplayName","IsPractice","UserName","NormalizedUserName","Email","NormalizedEmail","EmailConfirmed","PasswordHash","SecurityStamp","ConcurrencyStamp","PhoneNumber","PhoneNumberConfirmed","TwoFactorEnabled","LockoutEnd","LockoutEnabled","AccessFailedCount") VALUES (X'01A2021118F778F7B5C7EFC67BFB9307','OtherLiaison',0,'OtherLiaison@example.org','OTHERLIAISON@EXAMPLE.ORG','OtherLiaison@example.org','OTHERLIAISON@EXAMPLE.ORG',1,'AQAAAAIAAzRQAAAAEG4rx4uMXw0srzJD6QjQBMBGakO5JXsOmP530m8UuHeUXSJYypEDb8Kd573oKHMjMQ==','976732e751574a7cb61fe955895ddd3a','55df5d75-1c2c-4533-89fb-9726dc16acd0',NULL,0,0,NULL,1,0);
INSERT INTO "Accounts" ("Id","DisplayName","IsPractice","UserName","NormalizedUserName","Email","NormalizedEmail","EmailConfirmed","PasswordHash","SecurityStamp","ConcurrencyStamp","PhoneNumber","PhoneNumberConfirmed","TwoFactorEnabled","LockoutEnd","LockoutEnabled","AccessFailedCount") VALUES (X'01A2021118F7792DA26B51D9E38D73B6','SecondPanelMember',0,'SecondPanelMember@example.org','SECONDPANELMEMBER@EXAMPLE.ORG','SecondPanelMember@example.org','SECONDPANELMEMBER@EXAMPLE.ORG',1,'AQAAAAIAAzRQAAAAEG4rx4uMXw0srzJD6QjQBMBGakO5JXsOmP530m8UuHeUXSJYypEDb8Kd573oKHMjMQ==','cd45bc711fb047f981c8f88c4e023750','2e1a7ae8-5700-44be-9ad9-dbf4936693a5',NULL,0,0,NULL,1,0);
INSERT INTO "Accounts" ("Id","DisplayName","IsPractice","UserName","NormalizedUserName","Email","NormalizedEmail","EmailConfirmed","PasswordHash","SecurityStamp","ConcurrencyStamp","PhoneNumber","PhoneNumberConfirmed","TwoFactorEnabled","LockoutEnd","LockoutEnabled","AccessFailedCount") VALUES (X'01A2021118F77DF8B62061F75D54A438','SecondPanelChair',0,'SecondPanelChair@example.org','SECONDPANELCHAIR@EXAMPLE.ORG','SecondPanelChair@example.org','SECONDPANELCHAIR@EXAMPLE.ORG',1,'AQAAAAIAAzRQAAAAEG4rx4uMXw0srzJD6QjQBMBGakO5JXsOmP530m8UuHeUXSJYypEDb8Kd573oKHMjMQ==','e152476ec90640bbae7819b5ee734bf7','76e7c3b3-b2d8-4876-a18e-d42e56c80472',NULL,0,0,NULL,1,0);
INSERT INTO "Accounts" ("Id","DisplayName","IsPractice","UserName","NormalizedUserName","Email","NormalizedEmail","EmailConfirmed","PasswordHash","SecurityStamp","ConcurrencyStamp","PhoneNumber","PhoneNumberConfirmed","TwoFactorEnabled","LockoutEnd","LockoutEnabled","AccessFailedCount") VALUES (X'01A2021118F77E10823B3F407A755F3D','Observer',0,'Observer@example.org','OBSERVER@EXAMPLE.ORG','Observer@example.org','OBSERVER@EXAMPLE.ORG',1,'AQAAAAIAAzRQAAAAEG4rx4uMXw0srzJD6QjQBMBGakO5JXsOmP530m8UuHeUXSJYypEDb8Kd573oKHMjMQ==','0a80e6171e014c1799cfbe143a53d27f','d44e2e39-b9bd-4e68-90e9-9f419a510948',NULL,0,0,NULL,1,0);
INSERT INTO "Accounts" ("Id","DisplayName","IsPractice","UserName","NormalizedUserName","Email","NormalizedEmail","EmailConfirmed","PasswordHash","SecurityStamp","ConcurrencyStamp","PhoneNumber","PhoneNumberConfirmed","TwoFactorEnabled","LockoutEnd","LockoutEnabled","AccessFailedCount") VALUES (X'01A2021118F77F0FA08FCF13EC7AC815','Officer',0,'Officer@example.org','OFFICER@EXAMPLE.ORG','Officer@example.org','OFFICER@EXAMPLE.ORG',1,'AQAAAAIAAzRQAAAAEG4rx4uMXw0srzJD6QjQBMBGakO5JXsOmP530m8UuHeUXSJYypEDb8Kd573oKHMjMQ==','45a7df24c9124fa3ad791b29e8cd34c8','dff323cb-271f-4d98-abd3-e4e43cbc248f',NULL,0,0,NULL,1,0);
INSERT INTO "Areas" ("Id","Name","Slug","DataController","IsPractice","Version") VALUES (X'01A2021118F67643B0A9F9BCD41F99DC','Elsewhere oversight office','elsewhere','Elsewhere office',0,0);
INSERT INTO "Areas" ("Id","Name","Slug","DataController","IsPractice","Version") VALUES (X'01A2021118F67FA091E3B79DFABA7662','Testshire oversight office','testshire','Testshire office',0,0);
INSERT INTO "BatchFindings" ("BatchId","Number","Kind","Field","Detail","Rows") VALUES (902,1,1,'Self-defined ethnicity','White',1);
INSERT INTO "CaseReader" ("CaseId","UserId") VALUES (X'01A202111924765E927B3314CFD44FD2',X'01A2021118F774E4BCEDA14D3EC1BD58');
INSERT INTO "CaseReader" ("CaseId","UserId") VALUES (X'01A202111924765E927B3314CFD44FD2',X'01A2021118F776CAB71FF68ACD79A18E');
INSERT INTO "CaseReader" ("CaseId","UserId") VALUES (X'01A2021119247775B599E3C72D007285',X'01A2021118F774E4BCEDA14D3EC1BD58');
INSERT INTO "CaseReader" ("CaseId","UserId") VALUES (X'01A2021119247775B599E3C72D007285',X'01A2021118F776CAB71FF68ACD79A18E');
INSERT INTO "CaseReader" ("CaseId","UserId") VALUES (X'01A2021119247EC9B233212E74A7B3CB',X'01A2021118F774E4BCEDA14D3EC1BD58');
INSERT INTO "CaseReader" ("CaseId","UserId") VALUES (X'01A2021119247EC9B233212E74A7B3CB',X'01A2021118F776CAB71FF68ACD79A18E');
INSERT INTO "CaseReader" ("CaseId","UserId") VALUES (X'01A20211199B770A8336A736166E6C59',X'01A2021118F773BE91B8E9B1764F2883');
INSERT INTO "CaseReader" ("CaseId","UserId") VALUES (X'01A20211199B770A8336A736166E6C59',X'01A2021118F774E4BCEDA14D3EC1BD58');
INSERT INTO "CaseReader" ("CaseId","UserId") VALUES (X'01A20211199B770A8336A736166E6C59',X'01A2021118F776CAB71FF68ACD79A18E');
INSERT INTO "CaseReader" ("CaseId","UserId") VALUES (X'01A20211199C7071A6C3DC5B051596BE',X'01A2021118F773BE91B8E9B1764F2883');
INSERT INTO "CaseReader" ("CaseId","UserId") VALUES (X'01A20211199C7071A6C3DC5B051596BE',X'01A2021118F774E4BCEDA14D3EC1BD58');
INSERT INTO "CaseReader" ("CaseId","UserId") VALUES (X'01A20211199C7071A6C3DC5B051596BE',X'01A2021118F776CAB71FF68ACD79A18E');
INSERT INTO "CaseReader" ("CaseId","UserId") VALUES (X'01A2021120C57ED2B2F454975032E4F1',X'01A2021118F774E4BCEDA14D3EC1BD58');
INSERT INTO "CaseReader" ("CaseId","UserId") VALUES (X'01A2021120C57ED2B2F454975032E4F1',X'01A2021118F776CAB71FF68ACD79A18E');
INSERT INTO "CaseReader" ("CaseId","UserId") VALUES (X'01A20211212170A0AE6248A16D3EE771',X'01A2021118F774E4BCEDA14D3EC1BD58');
INSERT INTO "CaseReader" ("CaseId","UserId") VALUES (X'01A20211212170A0AE6248A16D3EE771',X'01A2021118F776CAB71FF68ACD79A18E');
INSERT INTO "Cases" ("Id","AreaId","ForceId","PanelId","DrawId","EncounterId","Number","Month","State","ReadBy","OpenedAt","OpenedBy","SettledAt","Grade","MinorityView","NoteToForce","Reason","ShuffleSecret","Version") VALUES (X'01A202111924765E927B3314CFD44FD2',X'01A2021118F67FA091E3B79DFABA7662',X'01A2021118F67D658F54EAE95C9E495B',X'01A2021118F675DF80ED41AADB72880D',X'01A20211192474B9B1569C4A81F756AB',9010000002,15,202506,2,'2026-03-16',NULL,NULL,NULL,NULL,'','','',X'00000002000100010000000000000000',0);
INSERT INTO "Cases" ("Id","AreaId","ForceId","PanelId","DrawId","EncounterId","Number","Month","State","ReadBy","OpenedAt","OpenedBy","SettledAt","Grade","MinorityView","NoteToForce","Reason","ShuffleSecret","Version") VALUES (X'01A2021119247775B599E3C72D007285',X'01A2021118F67FA091E3B79DFABA7662',X'01A2021118F67D658F54EAE95C9E495B',X'01A2021118F675DF80ED41AADB72880D',X'01A20211192474B9B1569C4A81F756AB',9010000003,16,202506,2,'2026-03-16',NULL,NULL,NULL,NULL,'','','',X'00000003000100010000000000000000',0);
INSERT INTO "Cases" ("Id","AreaId","ForceId","PanelId","DrawId","EncounterId","Number","Month","State","ReadBy","OpenedAt","OpenedBy","SettledAt","Grade","MinorityView","NoteToForce","Reason","ShuffleSecret","Version") VALUES (X'01A2021119247EC9B233212E74A7B3CB',X'01A2021118F67FA091E3B79DFABA7662',X'01A2021118F67D658F54EAE95C9E495B',X'01A2021118F675DF80ED41AADB72880D',X'01A20211192474B9B1569C4A81F756AB',9010000001,14,202506,4,'2026-03-16','2026-03-02 10:00:00',X'01A2021118F774CB9671CC70B5903E21','2026-03-02 10:00:00',3,'A few words with ''quotes'' and a line
end','A few words with ''quotes'' and a line
end','',X'00000001000100010000000000000000',2);
INSERT INTO "Cases" ("Id","AreaId","ForceId","PanelId","DrawId","EncounterId","Number","Month","State","ReadBy","OpenedAt","OpenedBy","SettledAt","Grade","MinorityView","NoteToForce","Reason","ShuffleSecret","Version") VALUES (X'01A20211199B770A8336A736166E6C59',X'01A2021118F67FA091E3B79DFABA7662',X'01A2021118F67D658F54EAE95C9E495B',X'01A2021118F675DF80ED41AADB72880D',X'01A202111971704AA1F3880C2CC99793',9030000013,17,202601,2,'2026-03-16',NULL,NULL,NULL,NULL,'','','',X'E542622A3511A31854D7B65BC9DCF8D1',0);
INSERT INTO "Cases" ("Id","AreaId","ForceId","PanelId","DrawId","EncounterId","Number","Month","State","ReadBy","OpenedAt","OpenedBy","SettledAt","Grade","MinorityView","NoteToForce","Reason","ShuffleSecret","Version") VALUES (X'01A20211199C7071A6C3DC5B051596BE',X'01A2021118F67FA091E3B79DFABA7662',X'01A2021118F67D658F54EAE95C9E495B',X'01A2021118F675DF80ED41AADB72880D',X'01A202111971704AA1F3880C2CC99793',9030000030,18,202601,2,'2026-03-16',NULL,NULL,NULL,NULL,'','','',X'D488011DC4D3CC7BC4DB0546340AD5BC',0);
INSERT INTO "Cases" ("Id","AreaId","ForceId","PanelId","DrawId","EncounterId","Number","Month","State","ReadBy","OpenedAt","OpenedBy","SettledAt","Grade","MinorityView","NoteToForce","Reason","ShuffleSecret","Version") VALUES (X'01A2021120C57ED2B2F454975032E4F1',X'01A2021118F67FA091E3B79DFABA7662',X'01A2021118F67D658F54EAE95C9E495B',X'01A2021118F675DF80ED41AADB72880D',X'01A2021120BC73F9A70A616D0DDCE1C3',9040000017,19,202601,4,'2026-03-16','2026-03-02 10:00:00',X'01A2021118F774CB9671CC70B5903E21','2026-03-02 10:00:00',2,'','Give the reason before the search.','',X'DE61DE8755674C07931941E08E4C8847',0);
INSERT INTO "Cases" ("Id","AreaId","ForceId","PanelId","DrawId","EncounterId","Number","Month","State","ReadBy","OpenedAt","OpenedBy","SettledAt","Grade","MinorityView","NoteToForce","Reason","ShuffleSecret","Version") VALUES (X'01A20211212170A0AE6248A16D3EE771',X'01A2021118F67FA091E3B79DFABA7662',X'01A2021118F67D658F54EAE95C9E495B',X'01A2021118F675DF80ED41AADB72880D',X'01A20211211D767EAB9AD64811B80E31',9050000017,20,202601,4,'2026-03-16','2026-03-02 10:00:00',X'01A2021118F774CB9671CC70B5903E21','2026-03-02 10:00:00',2,'','Give the reason before the search.','',X'BC333673289040768C6E41AD980B8398',0);
INSERT INTO "ChainHeads" ("Id","Number","Hash") VALUES (1,63,'a4c46e8a61c66cc467f438fbdb8069aeb721609ecff337d75cae8d67ce85c87c');
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
INSERT INTO "DrawRows" ("DrawId","Number","EncounterId","Key","Stratum") VALUES (X'01A202111971704AA1F3880C2CC99793',1,9030000001,'testshire/2026-01/1',1);
INSERT INTO "DrawRows" ("DrawId","Number","EncounterId","Key","Stratum") VALUES (X'01A202111971704AA1F3880C2CC99793',2,9030000010,'testshire/2026-01/10',1);
INSERT INTO "DrawRows" ("DrawId","Number","EncounterId","Key","Stratum") VALUES (X'01A202111971704AA1F3880C2CC99793',3,9030000011,'testshire/2026-01/11',1);
INSERT INTO "DrawRows" ("DrawId","Number","EncounterId","Key","Stratum") VALUES (X'01A202111971704AA1F3880C2CC99793',4,9030000012,'testshire/2026-01/12',1);
INSERT INTO "DrawRows" ("DrawId","Number","EncounterId","Key","Stratum") VALUES (X'01A202111971704AA1F3880C2CC99793',5,9030000013,'testshire/2026-01/13',1);
INSERT INTO "DrawRows" ("DrawId","Number","EncounterId","Key","Stratum") VALUES (X'01A202111971704AA1F3880C2CC99793',6,9030000014,'testshire/2026-01/14',1);
INSERT INTO "DrawRows" ("DrawId","Number","EncounterId","Key","Stratum") VALUES (X'01A202111971704AA1F3880C2CC99793',7,9030000015,'testshire/2026-01/15',1);
INSERT INTO "DrawRows" ("DrawId","Number","EncounterId","Key","Stratum") VALUES (X'01A202111971704AA1F3880C2CC99793',8,9030000016,'testshire/2026-01/16',1);
INSERT INTO "DrawRows" ("DrawId","Number","EncounterId","Key","Stratum") VALUES (X'01A202111971704AA1F3880C2CC99793',9,9030000017,'testshire/2026-01/17',1);
INSERT INTO "DrawRows" ("DrawId","Number","EncounterId","Key","Stratum") VALUES (X'01A202111971704AA1F3880C2CC99793',10,9030000018,'testshire/2026-01/18',1);
INSERT INTO "DrawRows" ("DrawId","Number","EncounterId","Key","Stratum") VALUES (X'01A202111971704AA1F3880C2CC99793',11,9030000019,'testshire/2026-01/19',1);
INSERT INTO "DrawRows" ("DrawId","Number","EncounterId","Key","Stratum") VALUES (X'01A202111971704AA1F3880C2CC99793',12,9030000002,'testshire/2026-01/2',1);
INSERT INTO "DrawRows" ("DrawId","Number","EncounterId","Key","Stratum") VALUES (X'01A202111971704AA1F3880C2CC99793',13,9030000020,'testshire/2026-01/20',1);
INSERT INTO "DrawRows" ("DrawId","Number","EncounterId","Key","Stratum") VALUES (X'01A202111971704AA1F3880C2CC99793',14,9030000021,'testshire/2026-01/21',1);
INSERT INTO "DrawRows" ("DrawId","Number","EncounterId","Key","Stratum") VALUES (X'01A202111971704AA1F3880C2CC99793',15,9030000022,'testshire/2026-01/22',1);
INSERT INTO "DrawRows" ("DrawId","Number","EncounterId","Key","Stratum") VALUES (X'01A202111971704AA1F3880C2CC99793',16,9030000023,'testshire/2026-01/23',1);
INSERT INTO "DrawRows" ("DrawId","Number","EncounterId","Key","Stratum") VALUES (X'01A202111971704AA1F3880C2CC99793',17,9030000024,'testshire/2026-01/24',1);
INSERT INTO "DrawRows" ("DrawId","Number","EncounterId","Key","Stratum") VALUES (X'01A202111971704AA1F3880C2CC99793',18,9030000025,'testshire/2026-01/25',1);
INSERT INTO "DrawRows" ("DrawId","Number","EncounterId","Key","Stratum") VALUES (X'01A202111971704AA1F3880C2CC99793',19,9030000026,'testshire/2026-01/26',1);
INSERT INTO "DrawRows" ("DrawId","Number","EncounterId","Key","Stratum") VALUES (X'01A202111971704AA1F3880C2CC99793',20,9030000027,'testshire/2026-01/27',1);
INSERT INTO "DrawRows" ("DrawId","Number","EncounterId","Key","Stratum") VALUES (X'01A202111971704AA1F3880C2CC99793',21,9030000028,'testshire/2026-01/28',1);
INSERT INTO "DrawRows" ("DrawId","Number","EncounterId","Key","Stratum") VALUES (X'01A202111971704AA1F3880C2CC99793',22,9030000029,'testshire/2026-01/29',1);
INSERT INTO "DrawRows" ("DrawId","Number","EncounterId","Key","Stratum") VALUES (X'01A202111971704AA1F3880C2CC99793',23,9030000003,'testshire/2026-01/3',1);
INSERT INTO "DrawRows" ("DrawId","Number","EncounterId","Key","Stratum") VALUES (X'01A202111971704AA1F3880C2CC99793',24,9030000030,'testshire/2026-01/30',1);
INSERT INTO "DrawRows" ("DrawId","Number","EncounterId","Key","Stratum") VALUES (X'01A202111971704AA1F3880C2CC99793',25,9030000004,'testshire/2026-01/4',1);
INSERT INTO "DrawRows" ("DrawId","Number","EncounterId","Key","Stratum") VALUES (X'01A202111971704AA1F3880C2CC99793',26,9030000005,'testshire/2026-01/5',1);
INSERT INTO "DrawRows" ("DrawId","Number","EncounterId","Key","Stratum") VALUES (X'01A202111971704AA1F3880C2CC99793',27,9030000006,'testshire/2026-01/6',1);
INSERT INTO "DrawRows" ("DrawId","Number","EncounterId","Key","Stratum") VALUES (X'01A202111971704AA1F3880C2CC99793',28,9030000007,'testshire/2026-01/7',1);
INSERT INTO "DrawRows" ("DrawId","Number","EncounterId","Key","Stratum") VALUES (X'01A202111971704AA1F3880C2CC99793',29,9030000008,'testshire/2026-01/8',1);
INSERT INTO "DrawRows" ("DrawId","Number","EncounterId","Key","Stratum") VALUES (X'01A202111971704AA1F3880C2CC99793',30,9030000009,'testshire/2026-01/9',1);
INSERT INTO "DrawStratum" ("DrawId","Number","Name","Size","Take") VALUES (X'01A202111971704AA1F3880C2CC99793',1,'',30,2);
INSERT INTO "Draws" ("Id","AreaId","ForceId","PanelId","Number","PanelName","RulesNumber","Kind","FromMonth","ToMonth","State","ListSize","Fingerprint","PlanFingerprint","Salt","FrozenAt","FrozenBy","Seed","SeededAt","SeededBy","SeededAs","AbandonedAt","AbandonReason","Excluded_AlreadyDrawn","Excluded_HeldBack","Excluded_NotReleased","Excluded_SetAside","Excluded_Superseded","Excluded_Waiting","Version") VALUES (X'01A202111971704AA1F3880C2CC99793',X'01A2021118F67FA091E3B79DFABA7662',X'01A2021118F67D658F54EAE95C9E495B',X'01A2021118F675DF80ED41AADB72880D',1,'Testshire stop and search',1,1,202601,202601,2,30,'9b6e44ef7f8df94fea18c55c12f931c72214e6961ec621379b1d4e9514a8a7a2','c4f10d47e997cc355c25292b63e1fc09a69f7a3b93e12fc57dfbb8702e8fa272',X'41961672B00BA01B4BF3874505028FF86F466092DAD6FF7FFC3E873195C0D107','2026-03-02 10:00:00',X'01A2021118F774CB9671CC70B5903E21','4 1 6 2','2026-03-02 10:00:00',X'01A2021118F774CB9671CC70B5903E21',2,NULL,'',0,0,0,0,0,0,1);
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
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A20211189D7D0F9A6708D6BD2F9136',NULL,'Metropolitan Police','metropolitan','E23000001',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A20211189E701981A739375A738DA4',NULL,'Devon and Cornwall','devon-and-cornwall','E23000035',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A20211189E70949CEAB73E29B579AD',NULL,'Lancashire','lancashire','E23000003',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A20211189E70C486166122844AAC35',NULL,'South Yorkshire','south-yorkshire','E23000011',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A20211189E712387213E094672E72A',NULL,'North Yorkshire','north-yorkshire','E23000009',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A20211189E71A188DA2F40DCA8D449',NULL,'West Yorkshire','west-yorkshire','E23000010',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A20211189E71E7A7B6923B825635CF',NULL,'Northamptonshire','northamptonshire','E23000022',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A20211189E7235A336BA1A4F7323DD',NULL,'Derbyshire','derbyshire','E23000018',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A20211189E723F8593EAFE4329EE08',NULL,'Durham','durham','E23000008',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A20211189E72589A996A3F256CF731',NULL,'Hertfordshire','hertfordshire','E23000027',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A20211189E7293A00E64F892B4D179',NULL,'Cambridgeshire','cambridgeshire','E23000023',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A20211189E72B78A59F88DB76537A5',NULL,'Essex','essex','E23000028',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A20211189E72E68BAFFF82C55EECD8',NULL,'West Midlands','west-midlands','E23000014',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A20211189E730A9BB58527ED5BE8B5',NULL,'British Transport Police','btp','',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A20211189E73878AD1E9818BB6368F',NULL,'Thames Valley','thames-valley','E23000029',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A20211189E7398B0EDC10AF8119145',NULL,'Nottinghamshire','nottinghamshire','E23000019',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A20211189E73A3BD6BD46A3009A689',NULL,'Humberside','humberside','E23000012',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A20211189E74CF8963778DE30947F4',NULL,'Suffolk','suffolk','E23000025',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A20211189E7590A87EB87980F5B1BF',NULL,'Cleveland','cleveland','E23000013',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A20211189E7662BFB6ABB5983EA7C3',NULL,'Leicestershire','leicestershire','E23000021',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A20211189E76DD8DB3A0A95A487AFC',NULL,'Wiltshire','wiltshire','E23000038',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A20211189E771990DD93F049194650',NULL,'Kent','kent','E23000032',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A20211189E783990F8C45A01455A3A',NULL,'Gloucestershire','gloucestershire','E23000037',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A20211189E78C495CBCE32688142D1',NULL,'Norfolk','norfolk','E23000024',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A20211189E7975865AC2F62110392F',NULL,'Warwickshire','warwickshire','E23000017',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A20211189E79BC9D3ABA2E3A655714',NULL,'Cumbria','cumbria','E23000002',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A20211189E79D598F39F5C1F3FF1EF',NULL,'Greater Manchester','greater-manchester','E23000005',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A20211189E7AAD90D8BD198EC1DFE2',NULL,'Dyfed-Powys','dyfed-powys','W15000004',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A20211189E7B1AA90CF3E02944EB0B',NULL,'Sussex','sussex','E23000033',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A20211189E7C2AB9C2FD639F5A6A7D',NULL,'North Wales','north-wales','W15000001',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A20211189E7C58B3800E61E09E547E',NULL,'Avon and Somerset','avon-and-somerset','E23000036',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A20211189E7CEDB9CB6B03EFD069F4',NULL,'Staffordshire','staffordshire','E23000015',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A20211189E7D82841FEC7C54E29E73',NULL,'City of London','city-of-london','E23000034',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A20211189E7D9CBF6AE52A732BCCFF',NULL,'Merseyside','merseyside','E23000004',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A20211189E7DBBAF206E59D56753A0',NULL,'Cheshire','cheshire','E23000006',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A20211189E7DBFA3926D8544185630',NULL,'West Mercia','west-mercia','E23000016',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A20211189E7E0AA0A3E5DDB4A9E948',NULL,'Surrey','surrey','E23000031',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A20211189E7E7FB0F6771F044FFE2E',NULL,'Hampshire and Isle of Wight','hampshire','E23000030',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A20211189E7ED18AAA418CDF0488DD',NULL,'South Wales','south-wales','W15000003',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A20211189E7F2FB208B4D5A1604B46',NULL,'Lincolnshire','lincolnshire','E23000020',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A20211189E7F58A30436B494DE1D53',NULL,'Northumbria','northumbria','E23000007',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A20211189E7F5A8E8DB198A5CB0817',NULL,'Gwent','gwent','W15000002',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A20211189E7F9E8DD9C8A342935616',NULL,'Bedfordshire','bedfordshire','E23000026',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A20211189E7FBEA3737F61F33BCBD3',NULL,'Dorset','dorset','E23000039',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A2021118F67B4DA9E53AC4E3DD61B9',X'01A2021118F67643B0A9F9BCD41F99DC','Elsewhere','elsewhere','',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A2021118F67D658F54EAE95C9E495B',X'01A2021118F67FA091E3B79DFABA7662','Testshire','testshire','',0,0);
INSERT INTO "Grants" ("Id","UserId","Role","Scope","ScopeId","GivenAt","EndedAt","Version") VALUES (X'01A2021118F77206A24295CF79A6CC22',X'01A2021118F774CB9671CC70B5903E21',2,3,X'01A2021118F675DF80ED41AADB72880D','2026-03-02 10:00:00',NULL,0);
INSERT INTO "Grants" ("Id","UserId","Role","Scope","ScopeId","GivenAt","EndedAt","Version") VALUES (X'01A2021118F87038BE53B598AD890AD2',X'01A2021118F773BE91B8E9B1764F2883',1,3,X'01A2021118F675DF80ED41AADB72880D','2026-03-02 10:00:00',NULL,0);
INSERT INTO "Grants" ("Id","UserId","Role","Scope","ScopeId","GivenAt","EndedAt","Version") VALUES (X'01A2021118F871C29CB24E257461E2B6',X'01A2021118F77DF8B62061F75D54A438',2,3,X'01A2021118F6715A94BDC810A67B1551','2026-03-02 10:00:00',NULL,0);
INSERT INTO "Grants" ("Id","UserId","Role","Scope","ScopeId","GivenAt","EndedAt","Version") VALUES (X'01A2021118F871C9B7D3CDDCA4773B33',X'01A2021118F77196B976C3D55532DDEE',2,3,X'01A2021118F67728B0CEFE7C22893F06','2026-03-02 10:00:00',NULL,0);
INSERT INTO "Grants" ("Id","UserId","Role","Scope","ScopeId","GivenAt","EndedAt","Version") VALUES (X'01A2021118F87265A27869B5CFBA93FC',X'01A2021118F770ED9EAD47D01FBA8E95',6,0,X'00000000000000000000000000000000','2026-03-02 10:00:00',NULL,0);
INSERT INTO "Grants" ("Id","UserId","Role","Scope","ScopeId","GivenAt","EndedAt","Version") VALUES (X'01A2021118F87362813A21B511060DB8',X'01A2021118F77E10823B3F407A755F3D',3,3,X'01A2021118F675DF80ED41AADB72880D','2026-03-02 10:00:00',NULL,0);
INSERT INTO "Grants" ("Id","UserId","Role","Scope","ScopeId","GivenAt","EndedAt","Version") VALUES (X'01A2021118F874BA88DD8A65B133DA58',X'01A2021118F778F7B5C7EFC67BFB9307',5,2,X'01A2021118F67B4DA9E53AC4E3DD61B9','2026-03-02 10:00:00',NULL,0);
INSERT INTO "Grants" ("Id","UserId","Role","Scope","ScopeId","GivenAt","EndedAt","Version") VALUES (X'01A2021118F87660891E2F05A0A2D4A4',X'01A2021118F77F0FA08FCF13EC7AC815',4,1,X'01A2021118F67FA091E3B79DFABA7662','2026-03-02 10:00:00',NULL,0);
INSERT INTO "Grants" ("Id","UserId","Role","Scope","ScopeId","GivenAt","EndedAt","Version") VALUES (X'01A2021118F8766CA59E5B16FC9F51E4',X'01A2021118F777AC8D113B7221F0FD24',4,1,X'01A2021118F67643B0A9F9BCD41F99DC','2026-03-02 10:00:00',NULL,0);
INSERT INTO "Grants" ("Id","UserId","Role","Scope","ScopeId","GivenAt","EndedAt","Version") VALUES (X'01A2021118F87A898B5C649FA84FE031',X'01A2021118F776269E3658152268B220',5,2,X'01A2021118F67D658F54EAE95C9E495B','2026-03-02 10:00:00',NULL,0);
INSERT INTO "Grants" ("Id","UserId","Role","Scope","ScopeId","GivenAt","EndedAt","Version") VALUES (X'01A2021118F87C448F1EFB4776198373',X'01A2021118F776CAB71FF68ACD79A18E',0,3,X'01A2021118F675DF80ED41AADB72880D','2026-03-02 10:00:00',NULL,0);
INSERT INTO "Grants" ("Id","UserId","Role","Scope","ScopeId","GivenAt","EndedAt","Version") VALUES (X'01A2021118F87D0894135676D6ECA0C3',X'01A2021118F774E4BCEDA14D3EC1BD58',0,3,X'01A2021118F675DF80ED41AADB72880D','2026-03-02 10:00:00',NULL,0);
INSERT INTO "Grants" ("Id","UserId","Role","Scope","ScopeId","GivenAt","EndedAt","Version") VALUES (X'01A2021118F87D429617E43811980879',X'01A2021118F7792DA26B51D9E38D73B6',0,3,X'01A2021118F6715A94BDC810A67B1551','2026-03-02 10:00:00',NULL,0);
INSERT INTO "ImportBatches" ("Id","ForceId","AreaId","Kind","FileName","FileMonth","FirstMonth","LastMonth","Revision","Fingerprint","Rows","Accepted","SetAside","Quarantined","Doubled","TimesLookLocal","LoadedAt","LoadedBy","SupersededBy","Version") VALUES (901,X'01A2021118F67D658F54EAE95C9E495B',X'01A2021118F67FA091E3B79DFABA7662',1,'2025-06-testshire-stop-and-search.csv',202506,202506,202506,1,'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',3,3,0,0,0,0,'2026-03-02 10:00:00',NULL,NULL,0);
INSERT INTO "ImportBatches" ("Id","ForceId","AreaId","Kind","FileName","FileMonth","FirstMonth","LastMonth","Revision","Fingerprint","Rows","Accepted","SetAside","Quarantined","Doubled","TimesLookLocal","LoadedAt","LoadedBy","SupersededBy","Version") VALUES (902,X'01A2021118F67D658F54EAE95C9E495B',X'01A2021118F67FA091E3B79DFABA7662',1,'2026-02-testshire-stop-and-search.csv',202602,202602,202602,1,'6a650ff8023bfbf5ea7bd39fda97dbe38049430f8e5d8bb38916ea99d2468634',4,1,0,3,0,0,'2026-03-02 10:00:00',X'01A2021118F77F0FA08FCF13EC7AC815',NULL,0);
INSERT INTO "ImportBatches" ("Id","ForceId","AreaId","Kind","FileName","FileMonth","FirstMonth","LastMonth","Revision","Fingerprint","Rows","Accepted","SetAside","Quarantined","Doubled","TimesLookLocal","LoadedAt","LoadedBy","SupersededBy","Version") VALUES (903,X'01A2021118F67D658F54EAE95C9E495B',X'01A2021118F67FA091E3B79DFABA7662',1,'2026-01-testshire-stop-and-search.csv',202601,202601,202601,1,'1941c8c1ce6f40278d4a924009fda46e',30,30,0,0,0,0,'2026-03-02 10:00:00',NULL,NULL,0);
INSERT INTO "ImportBatches" ("Id","ForceId","AreaId","Kind","FileName","FileMonth","FirstMonth","LastMonth","Revision","Fingerprint","Rows","Accepted","SetAside","Quarantined","Doubled","TimesLookLocal","LoadedAt","LoadedBy","SupersededBy","Version") VALUES (904,X'01A2021118F67D658F54EAE95C9E495B',X'01A2021118F67FA091E3B79DFABA7662',1,'2026-01-made-up.csv',202601,202601,202601,1,'0d6f220218d84288a03d8a090cccbf4a',30,30,0,0,0,0,'2026-03-02 10:00:00',NULL,NULL,0);
INSERT INTO "ImportBatches" ("Id","ForceId","AreaId","Kind","FileName","FileMonth","FirstMonth","LastMonth","Revision","Fingerprint","Rows","Accepted","SetAside","Quarantined","Doubled","TimesLookLocal","LoadedAt","LoadedBy","SupersededBy","Version") VALUES (905,X'01A2021118F67D658F54EAE95C9E495B',X'01A2021118F67FA091E3B79DFABA7662',1,'2026-01-made-up.csv',202601,202601,202601,1,'74feeb0b451d4b26ab2ac45e06103723',30,30,0,0,0,0,'2026-03-02 10:00:00',NULL,NULL,0);
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (1,1,'ImportBatch','902','Accepted','769928f4b17b913d9350c20be269191c');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (1,2,'ImportBatch','902','AreaId','6d8e94e7bf4ffb31607efb8c3b42f2e3');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (1,3,'ImportBatch','902','Doubled','5f40d151f58ffa0e5b1e609801ca7b4e');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (1,4,'ImportBatch','902','FileMonth','45ba0225a1804b3bc36d5bd704be6605');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (1,5,'ImportBatch','902','FileName','dbd9955156d169039bfb1b638420d0ce');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (1,6,'ImportBatch','902','Fingerprint','8ff4009e3cd10bf231cd209970c8dcdc');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (1,7,'ImportBatch','902','FirstMonth','b9d941fa228749648b954f129a761cf4');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (1,8,'ImportBatch','902','ForceId','8cd84883caf9c8192c3656e626ee3e0b');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (1,9,'ImportBatch','902','Kind','e4100cd81ed4ab9df4bd7d52812bcf76');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (1,10,'ImportBatch','902','LastMonth','c930d4bd242d3ca41471999d5c2bfb0e');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (1,11,'ImportBatch','902','LoadedAt','f1fe356b44f0955c0ce4cb976e3ab84f');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (1,12,'ImportBatch','902','LoadedBy','e9e68b3906c19519d4e0134eee8f79f5');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (1,13,'ImportBatch','902','Quarantined','54d0b9634c7c461dc9e3da2b0c7c4591');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (1,14,'ImportBatch','902','Revision','733ce223f970158f3a3f8ef9a77c3f90');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (1,15,'ImportBatch','902','Rows','f0845844d12520d99dc6e990295a5f88');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (1,16,'ImportBatch','902','SetAside','bd0b71f4fe4f3887a1a33a4ce3f2f570');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (1,17,'ImportBatch','902','TimesLookLocal','72194795f0c5298405290f12b9258d95');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (1,18,'ImportBatch','902','Version','9bdf15729c099080ae7e1c6938cb68a5');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (1,19,'BatchFinding','902/1','Detail','b9341d40711be98c810a9735886d6af3');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (1,20,'BatchFinding','902/1','Field','54f3d6196062fe792fdd43f84c4fe40e');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (1,21,'BatchFinding','902/1','Kind','b9724bbac4e0c08e9a5e977ef9f89baf');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (1,22,'BatchFinding','902/1','Rows','1a5ae5f57dc3d583864d2ccdd0556b8c');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (1,23,'CodedValue','106','Field','b5b752f1a48d2a9a8059da76210613e7');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (1,24,'CodedValue','106','FirstSeenIn','b3fc77bf0e42291a55081052cc881c04');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (1,25,'CodedValue','106','Kind','636829977f9acf9a190cc85ee66ca968');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (1,26,'CodedValue','106','Text','6b0786e53127d02f5f156e7403539d82');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (2,1,'Draw','01a20211-1971-704a-a1f3-880c2cc99793','AbandonReason','731a82bd748edfeac7d8ec82d6f6ba26');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (2,2,'Draw','01a20211-1971-704a-a1f3-880c2cc99793','AreaId','3ea114e39c1d4cec0ff2eac1f2aa9fb3');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (2,3,'Draw','01a20211-1971-704a-a1f3-880c2cc99793','Fingerprint','b0ab8dfaf3e559b494345b478c8033bd');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (2,4,'Draw','01a20211-1971-704a-a1f3-880c2cc99793','ForceId','0d1315520d6dc9d933d34f5ee2f514e5');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (2,5,'Draw','01a20211-1971-704a-a1f3-880c2cc99793','FromMonth','14c416aec4458eaec290f793053e288c');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (2,6,'Draw','01a20211-1971-704a-a1f3-880c2cc99793','FrozenAt','6f080ffc33c5e6a11fa9ea9902b3a3a9');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (2,7,'Draw','01a20211-1971-704a-a1f3-880c2cc99793','FrozenBy','15599f842897a1c5f9217b9a9a1e6ff3');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (2,8,'Draw','01a20211-1971-704a-a1f3-880c2cc99793','Kind','14bcd1af68f97f408d91c560f0f5f072');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (2,9,'Draw','01a20211-1971-704a-a1f3-880c2cc99793','ListSize','594e270e6c939ed1ecda2353bc69d27a');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (2,10,'Draw','01a20211-1971-704a-a1f3-880c2cc99793','Number','d9d16057d17f09cdada21ab2ac15f381');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (2,11,'Draw','01a20211-1971-704a-a1f3-880c2cc99793','PanelId','0345c14d991290c31740fd2ff26b941a');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (2,12,'Draw','01a20211-1971-704a-a1f3-880c2cc99793','PanelName','43babcbef0c94bb6a833291cb4cdd7f5');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (2,13,'Draw','01a20211-1971-704a-a1f3-880c2cc99793','PlanFingerprint','d71dc5d3eabcaca95d6882c628992a58');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (2,14,'Draw','01a20211-1971-704a-a1f3-880c2cc99793','RulesNumber','8d0f2717a8c9038bf00ceb8e5a5ffc63');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (2,15,'Draw','01a20211-1971-704a-a1f3-880c2cc99793','Salt','301d0236cb1b41f85623a3267acab464');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (2,16,'Draw','01a20211-1971-704a-a1f3-880c2cc99793','State','d501a8d933cf5aeb9356db24b9800c63');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (2,17,'Draw','01a20211-1971-704a-a1f3-880c2cc99793','ToMonth','2bd55b9abc71e756220e6d4ee6019d40');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (2,18,'Draw','01a20211-1971-704a-a1f3-880c2cc99793','Version','1bef1f68853a3b1311e2e244da96e1f4');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (2,19,'DrawStratum','01a20211-1971-704a-a1f3-880c2cc99793/1','Name','5577062f8f5e61fd762965a5f22b454a');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (2,20,'DrawStratum','01a20211-1971-704a-a1f3-880c2cc99793/1','Size','6afcffe5d549b245beffd10820ee3db5');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (2,21,'DrawStratum','01a20211-1971-704a-a1f3-880c2cc99793/1','Take','40220e6cb914fd5d31aed2a2fe9658c2');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,1,'Case','01a20211-199b-770a-8336-a736166e6c59','AreaId','1f0de89d6a2622e850b3baa1d1fbe1a7');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,2,'Case','01a20211-199b-770a-8336-a736166e6c59','DrawId','6d1112cd94697e73126e2359fca88e38');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,3,'Case','01a20211-199b-770a-8336-a736166e6c59','EncounterId','da6bdea902450a5c2ea2771a4ea120e3');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,4,'Case','01a20211-199b-770a-8336-a736166e6c59','ForceId','dd10d9309cff2422bdc767f94b280140');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,5,'Case','01a20211-199b-770a-8336-a736166e6c59','MinorityView','add0aad9bea2e09be6f3bbb34941e896');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,6,'Case','01a20211-199b-770a-8336-a736166e6c59','Month','ea76741d2f7b34a098f986f1c9bd3174');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,7,'Case','01a20211-199b-770a-8336-a736166e6c59','NoteToForce','f1d72876656400364e42e5d967d9cb11');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,8,'Case','01a20211-199b-770a-8336-a736166e6c59','Number','61d5b9d5090c23274795f29677e9eccd');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,9,'Case','01a20211-199b-770a-8336-a736166e6c59','PanelId','3e51ebb34e36848f089e943d79217560');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,10,'Case','01a20211-199b-770a-8336-a736166e6c59','ReadBy','9efc1a910d056ef477982d17c63c742c');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,11,'Case','01a20211-199b-770a-8336-a736166e6c59','Reason','08ec98a8ad96f3989cea723e0c15be3f');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,12,'Case','01a20211-199b-770a-8336-a736166e6c59','ShuffleSecret','9d916a91619069288a7e2104dc9d883d');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,13,'Case','01a20211-199b-770a-8336-a736166e6c59','State','da7fd2287603acd38cf723db5ac46b01');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,14,'Case','01a20211-199b-770a-8336-a736166e6c59','Version','6547dbe4b5fae253eb2c50534dc10431');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,15,'CaseReader','01a20211-199b-770a-8336-a736166e6c59/01a20211-18f7-76ca-b71f-f68acd79a18e','','');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,16,'CaseReader','01a20211-199b-770a-8336-a736166e6c59/01a20211-18f7-74e4-bced-a14d3ec1bd58','','');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,17,'CaseReader','01a20211-199b-770a-8336-a736166e6c59/01a20211-18f7-73be-91b8-e9b1764f2883','','');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,18,'Case','01a20211-199c-7071-a6c3-dc5b051596be','AreaId','b362c51604e7f8f95cbea7f787dcfe5e');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,19,'Case','01a20211-199c-7071-a6c3-dc5b051596be','DrawId','476a1b68130e5d1967d10b2ef5e47898');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,20,'Case','01a20211-199c-7071-a6c3-dc5b051596be','EncounterId','22dd80e0285869f2479418b8fa8dd0f0');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,21,'Case','01a20211-199c-7071-a6c3-dc5b051596be','ForceId','5b7215c89ccab90619d5b7202dd782a2');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,22,'Case','01a20211-199c-7071-a6c3-dc5b051596be','MinorityView','eac492a38e9ff5c1ad04c692d103b3c0');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,23,'Case','01a20211-199c-7071-a6c3-dc5b051596be','Month','736fde85873794d0c270052a1e7ee62f');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,24,'Case','01a20211-199c-7071-a6c3-dc5b051596be','NoteToForce','d9f90ba6b766d62d61a278d9dd9e378f');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,25,'Case','01a20211-199c-7071-a6c3-dc5b051596be','Number','12f1814729f45ece57587c27a1d9452c');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,26,'Case','01a20211-199c-7071-a6c3-dc5b051596be','PanelId','5778171ab8e18aaa8545d335cd78b3bd');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,27,'Case','01a20211-199c-7071-a6c3-dc5b051596be','ReadBy','8244625da4c51c2166202fec378f5a10');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,28,'Case','01a20211-199c-7071-a6c3-dc5b051596be','Reason','b6b5939552191d02c4b3c30dd1e6c3db');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,29,'Case','01a20211-199c-7071-a6c3-dc5b051596be','ShuffleSecret','9f2457aa14c00d97079e2ea321eb831c');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,30,'Case','01a20211-199c-7071-a6c3-dc5b051596be','State','27536e8c3679f898a9ec3922b68d0e1e');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,31,'Case','01a20211-199c-7071-a6c3-dc5b051596be','Version','1737ad3f5c5aece91ef6f9278aab3f6b');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,32,'CaseReader','01a20211-199c-7071-a6c3-dc5b051596be/01a20211-18f7-76ca-b71f-f68acd79a18e','','');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,33,'CaseReader','01a20211-199c-7071-a6c3-dc5b051596be/01a20211-18f7-74e4-bced-a14d3ec1bd58','','');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,34,'CaseReader','01a20211-199c-7071-a6c3-dc5b051596be/01a20211-18f7-73be-91b8-e9b1764f2883','','');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,35,'Draw','01a20211-1971-704a-a1f3-880c2cc99793','Seed','0d991bf27e8be7339d2d366a45ec2e6f');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,36,'Draw','01a20211-1971-704a-a1f3-880c2cc99793','SeededAs','cfcb4ce8cba1ac54bc0a4b4346253917');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,37,'Draw','01a20211-1971-704a-a1f3-880c2cc99793','SeededAt','3457afd4da984defda2d407e1b74c515');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,38,'Draw','01a20211-1971-704a-a1f3-880c2cc99793','SeededBy','cdd78bbef2d4b29d9bcaf3dea586297c');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,39,'Draw','01a20211-1971-704a-a1f3-880c2cc99793','State','707e01ba74b9ecabd1e96a931c4b258b');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (4,1,'Review','01a20211-1a0b-7cc3-9f8f-e20cd408409e','AfterOpening','8cb9ef2e361f85207ad2edc510f0237a');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (4,2,'Review','01a20211-1a0b-7cc3-9f8f-e20cd408409e','AreaId','a236d685003d24659f676900a114be5e');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (4,3,'Review','01a20211-1a0b-7cc3-9f8f-e20cd408409e','CaseId','c9cc4fc66f8ae97103564efd1497e195');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (4,4,'Review','01a20211-1a0b-7cc3-9f8f-e20cd408409e','ForceId','d8fb19c4f9fb51fd4554b38e1862e0d3');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (4,5,'Review','01a20211-1a0b-7cc3-9f8f-e20cd408409e','FormId','a4a8913fe4bcc7998510d575b2ecf822');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (4,6,'Review','01a20211-1a0b-7cc3-9f8f-e20cd408409e','PanelId','97e9ae937b03d9de6c9cb4cd432f8294');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (4,7,'Review','01a20211-1a0b-7cc3-9f8f-e20cd408409e','StartedAt','aaaccee473581b35e3759f9eae69b04a');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (4,8,'Review','01a20211-1a0b-7cc3-9f8f-e20cd408409e','State','18f1b2714fa92f4448f8ed4ac1c76e29');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (4,9,'Review','01a20211-1a0b-7cc3-9f8f-e20cd408409e','UserId','ce5741d8e10207097248aed2f4626cf2');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (4,10,'Review','01a20211-1a0b-7cc3-9f8f-e20cd408409e','Version','569590808b201e95956e895ca07e5e20');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (6,1,'ReviewAnswer','01a20211-1a0b-7cc3-9f8f-e20cd408409e/footage','Choice','b0307b93a312808ce13713a1993918dd');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (6,2,'ReviewAnswer','01a20211-1a0b-7cc3-9f8f-e20cd408409e/footage','Words','b6a4bfc8827f9bb0003609f5ed67433c');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (6,3,'Review','01a20211-1a0b-7cc3-9f8f-e20cd408409e','SavedAt','2721bfd49e7341524f4523b27d7bfe1c');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (8,1,'ReviewAnswer','01a20211-1a0b-7cc3-9f8f-e20cd408409e/grounds','Choice','02e1437bf06ce131a61c0e93a12e608a');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (8,2,'ReviewAnswer','01a20211-1a0b-7cc3-9f8f-e20cd408409e/grounds','Words','7b9c99c853a8c3018ca976fe5062ae89');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (8,3,'ReviewAnswer','01a20211-1a0b-7cc3-9f8f-e20cd408409e/object','Choice','77174f6eebe52864de705df4be0ddad1');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (8,4,'ReviewAnswer','01a20211-1a0b-7cc3-9f8f-e20cd408409e/object','Words','5bed1b96d2f700ec16845eb0383dd222');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (10,1,'ReviewAnswer','01a20211-1a0b-7cc3-9f8f-e20cd408409e/warrant-card','Choice','d62dfd9cf75b567b559bb7b8188fefdb');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (10,2,'ReviewAnswer','01a20211-1a0b-7cc3-9f8f-e20cd408409e/warrant-card','Words','cc9cef43f858917796a2003125704a4b');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (10,3,'ReviewAnswer','01a20211-1a0b-7cc3-9f8f-e20cd408409e/identity','Choice','2f2165562d326923d5ed09cdb0578bdf');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (10,4,'ReviewAnswer','01a20211-1a0b-7cc3-9f8f-e20cd408409e/identity','Words','5fdedb2b071c175f37909721eb0582f6');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (10,5,'ReviewAnswer','01a20211-1a0b-7cc3-9f8f-e20cd408409e/station','Choice','295d7a96d31c7428fa37c36eb82f0d1d');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (10,6,'ReviewAnswer','01a20211-1a0b-7cc3-9f8f-e20cd408409e/station','Words','d836b5cd7836b1effdef3446407788bb');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (12,1,'ReviewAnswer','01a20211-1a0b-7cc3-9f8f-e20cd408409e/entitlement','Choice','81a98babde34b71e64fe6ccd7990c098');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (12,2,'ReviewAnswer','01a20211-1a0b-7cc3-9f8f-e20cd408409e/entitlement','Words','a185c5430a9a764cbd1d3ca56ee7ebf1');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (12,3,'ReviewAnswer','01a20211-1a0b-7cc3-9f8f-e20cd408409e/legal-power','Choice','cfb4046919bb5759f4d972436d54cfa3');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (12,4,'ReviewAnswer','01a20211-1a0b-7cc3-9f8f-e20cd408409e/legal-power','Words','fce5a347fc160715c7111fd34674c266');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (12,5,'ReviewAnswer','01a20211-1a0b-7cc3-9f8f-e20cd408409e/you-are-detained','Choice','c2ee1cad884b6c4bf72613f6ed7f91f6');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (12,6,'ReviewAnswer','01a20211-1a0b-7cc3-9f8f-e20cd408409e/you-are-detained','Words','6ecd5bfe32a9ff6845fcae650538b30d');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (12,7,'ReviewAnswer','01a20211-1a0b-7cc3-9f8f-e20cd408409e/explain','Choice','6fe876b9a017412ff9d79a9eb12de4c6');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (12,8,'ReviewAnswer','01a20211-1a0b-7cc3-9f8f-e20cd408409e/explain','Words','6ac4cf4f8ac719c20a11f702ffa6b43f');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (14,1,'ReviewAnswer','01a20211-1a0b-7cc3-9f8f-e20cd408409e/grounds-reasonable','Choice','531598baf4325f0c9d328809e8ddb1cc');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (14,2,'ReviewAnswer','01a20211-1a0b-7cc3-9f8f-e20cd408409e/grounds-reasonable','Words','830e5bd1a2cdf46602ccdac9b004311a');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (16,1,'ReviewAnswer','01a20211-1a0b-7cc3-9f8f-e20cd408409e/grade','Choice','85a060572cc018f0a9f95807c5b66787');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (16,2,'ReviewAnswer','01a20211-1a0b-7cc3-9f8f-e20cd408409e/grade','Words','e23aad294ebf7c461c2cf8638da8e06c');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (18,1,'ReviewAnswer','01a20211-1a0b-7cc3-9f8f-e20cd408409e/done-well','Words','dc81853e221e2593c22d4aa50f595f6a');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (18,2,'ReviewAnswer','01a20211-1a0b-7cc3-9f8f-e20cd408409e/should-change','Words','09adcfc912d94686254f5f9f0709db59');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (19,1,'Review','01a20211-1a0b-7cc3-9f8f-e20cd408409e','SentAt','4f762703ad2d6d18774063ff63b47947');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (19,2,'Review','01a20211-1a0b-7cc3-9f8f-e20cd408409e','State','6c222a013a98888b16671aba9c000bda');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (20,1,'Review','01a20211-1c84-70ad-af25-71c0e8dd3e81','AfterOpening','4760ee141ed1344187eda4c127ca827c');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (20,2,'Review','01a20211-1c84-70ad-af25-71c0e8dd3e81','AreaId','164aefcff3919fb51d25ef72d716936d');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (20,3,'Review','01a20211-1c84-70ad-af25-71c0e8dd3e81','CaseId','1228e67614e9601d8237f21386fbbbcd');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (20,4,'Review','01a20211-1c84-70ad-af25-71c0e8dd3e81','ForceId','3cc9a0cfac4cda31651207b2cc77404a');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (20,5,'Review','01a20211-1c84-70ad-af25-71c0e8dd3e81','FormId','4bb8eb50b66b42be51a30fb8b36b4abf');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (20,6,'Review','01a20211-1c84-70ad-af25-71c0e8dd3e81','PanelId','98a7f54661421afd96be792ed7b7a540');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (20,7,'Review','01a20211-1c84-70ad-af25-71c0e8dd3e81','StartedAt','fdef4e48b5e6c6c2d4ae8c211aedc0be');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (20,8,'Review','01a20211-1c84-70ad-af25-71c0e8dd3e81','State','75c0177a0f4b7fbb263f53adb14b5666');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (20,9,'Review','01a20211-1c84-70ad-af25-71c0e8dd3e81','UserId','f96344d696e8aa36db63f690ce14c9cf');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (20,10,'Review','01a20211-1c84-70ad-af25-71c0e8dd3e81','Version','4e2876b7832f2c636837427f1ebf8188');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (22,1,'ReviewAnswer','01a20211-1c84-70ad-af25-71c0e8dd3e81/footage','Choice','5ed01a952fc315385087266a3b6d99ab');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (22,2,'ReviewAnswer','01a20211-1c84-70ad-af25-71c0e8dd3e81/footage','Words','d479494adef5016b614a9d18b08878db');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (22,3,'Review','01a20211-1c84-70ad-af25-71c0e8dd3e81','SavedAt','17800fce2159af2569d668e00bec5f41');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (24,1,'ReviewAnswer','01a20211-1c84-70ad-af25-71c0e8dd3e81/grounds','Choice','f60268efc94e78af35cfe6c5667ea857');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (24,2,'ReviewAnswer','01a20211-1c84-70ad-af25-71c0e8dd3e81/grounds','Words','af26d91c44ccbd3bc8f04688a83401f8');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (24,3,'ReviewAnswer','01a20211-1c84-70ad-af25-71c0e8dd3e81/object','Choice','14d23a8d319e8a8f75724665de0b7c39');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (24,4,'ReviewAnswer','01a20211-1c84-70ad-af25-71c0e8dd3e81/object','Words','d7f738db99e969d279057cbc49f0a097');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (26,1,'ReviewAnswer','01a20211-1c84-70ad-af25-71c0e8dd3e81/warrant-card','Choice','3e91c5cfb0644a5be3201c79e390356d');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (26,2,'ReviewAnswer','01a20211-1c84-70ad-af25-71c0e8dd3e81/warrant-card','Words','b86ed1e2c6c7dfbe25f4e28ce674257b');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (26,3,'ReviewAnswer','01a20211-1c84-70ad-af25-71c0e8dd3e81/identity','Choice','60447308e09a66f2355855df40568053');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (26,4,'ReviewAnswer','01a20211-1c84-70ad-af25-71c0e8dd3e81/identity','Words','78f5ca9d5c495b11be7aaf8cdf554207');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (26,5,'ReviewAnswer','01a20211-1c84-70ad-af25-71c0e8dd3e81/station','Choice','366c9c86881cbfc6447d5eed37d46e07');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (26,6,'ReviewAnswer','01a20211-1c84-70ad-af25-71c0e8dd3e81/station','Words','f2d44628e67de04497cf1b0311e1d0b6');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (28,1,'ReviewAnswer','01a20211-1c84-70ad-af25-71c0e8dd3e81/entitlement','Choice','5c8e10829b79e143a9a7182de04c2fe0');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (28,2,'ReviewAnswer','01a20211-1c84-70ad-af25-71c0e8dd3e81/entitlement','Words','bd91cf8a12336ceca060c1a02f0e0f07');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (28,3,'ReviewAnswer','01a20211-1c84-70ad-af25-71c0e8dd3e81/legal-power','Choice','de9d1bbce863bac19264181ffb5c17a3');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (28,4,'ReviewAnswer','01a20211-1c84-70ad-af25-71c0e8dd3e81/legal-power','Words','66f743d4dfe54a2ce10c7191cc351ed2');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (28,5,'ReviewAnswer','01a20211-1c84-70ad-af25-71c0e8dd3e81/you-are-detained','Choice','a041d28f4538fbaa913773e9fc9d51f3');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (28,6,'ReviewAnswer','01a20211-1c84-70ad-af25-71c0e8dd3e81/you-are-detained','Words','c1c5092b432fa4069e402788ce71e8b5');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (28,7,'ReviewAnswer','01a20211-1c84-70ad-af25-71c0e8dd3e81/explain','Choice','a59dbef1bff5c30342a760095918047f');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (28,8,'ReviewAnswer','01a20211-1c84-70ad-af25-71c0e8dd3e81/explain','Words','e2e25d00b09cfdc205820824b3ef4843');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (30,1,'ReviewAnswer','01a20211-1c84-70ad-af25-71c0e8dd3e81/grounds-reasonable','Choice','eefa655876384bb249674ddc98c501e6');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (30,2,'ReviewAnswer','01a20211-1c84-70ad-af25-71c0e8dd3e81/grounds-reasonable','Words','cc52a9591a20e4dead5b9fc9759a10c3');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (32,1,'ReviewAnswer','01a20211-1c84-70ad-af25-71c0e8dd3e81/grade','Choice','093b1da0a08fd1bd93472ef6d50e689b');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (32,2,'ReviewAnswer','01a20211-1c84-70ad-af25-71c0e8dd3e81/grade','Words','1a7a32ef48880764807daca3855efa1a');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (34,1,'ReviewAnswer','01a20211-1c84-70ad-af25-71c0e8dd3e81/done-well','Words','bdf814d2af1fa5ee320eea396a74d859');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (34,2,'ReviewAnswer','01a20211-1c84-70ad-af25-71c0e8dd3e81/should-change','Words','6e68d3c372bca1ba07e3423f8a64b629');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (35,1,'Review','01a20211-1c84-70ad-af25-71c0e8dd3e81','SentAt','b191ccc82d86bcb0b6d53283edc06af3');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (35,2,'Review','01a20211-1c84-70ad-af25-71c0e8dd3e81','State','6c8af48020f01a3cdbd6d7854f8aac2d');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (36,1,'Case','01a20211-1924-7ec9-b233-212e74a7b3cb','OpenedAt','dbf271bfa39caa390e5e5c023018da27');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (36,2,'Case','01a20211-1924-7ec9-b233-212e74a7b3cb','OpenedBy','d2366605f7180a32b3c4a02a881ed60a');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (36,3,'Case','01a20211-1924-7ec9-b233-212e74a7b3cb','State','8deb9e7e3252ba77995fea831c5b86cb');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (37,1,'Case','01a20211-1924-7ec9-b233-212e74a7b3cb','Grade','58aa3d9e8c378c444518ff00e192b21d');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (37,2,'Case','01a20211-1924-7ec9-b233-212e74a7b3cb','MinorityView','6dac3f0e4842458bae0a5deab98080ef');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (37,3,'Case','01a20211-1924-7ec9-b233-212e74a7b3cb','NoteToForce','307e3a6b37eb6cb0b78819ac4ff4099d');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (37,4,'Case','01a20211-1924-7ec9-b233-212e74a7b3cb','SettledAt','288a0616d4879e85f434af74fbf39a28');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (37,5,'Case','01a20211-1924-7ec9-b233-212e74a7b3cb','State','28d61ca77bac09665a7fcad139685736');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (38,1,'Review','01a20211-1e20-7037-8d15-df898d72c619','AfterOpening','7791465e81643b5a85e671e3dccefcff');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (38,2,'Review','01a20211-1e20-7037-8d15-df898d72c619','AreaId','7426e47e79bcd828cf69f741527c9405');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (38,3,'Review','01a20211-1e20-7037-8d15-df898d72c619','CaseId','5cdc24b7a67b1eb11484a77b3f13fc41');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (38,4,'Review','01a20211-1e20-7037-8d15-df898d72c619','ForceId','c3df7871a1bd0a475d2859148f8b9ca3');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (38,5,'Review','01a20211-1e20-7037-8d15-df898d72c619','FormId','fc0810f85b5008871ac27f3f1704ce41');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (38,6,'Review','01a20211-1e20-7037-8d15-df898d72c619','PanelId','5265a39a9076232fc20f98a6eaa60c77');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (38,7,'Review','01a20211-1e20-7037-8d15-df898d72c619','StartedAt','dc490eb1152ab0cd5b57104c82056b43');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (38,8,'Review','01a20211-1e20-7037-8d15-df898d72c619','State','69a47c5fecd091e43ce616ca79737967');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (38,9,'Review','01a20211-1e20-7037-8d15-df898d72c619','UserId','a193c799ebe1e377c445d65ac3ad7594');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (38,10,'Review','01a20211-1e20-7037-8d15-df898d72c619','Version','7be2329f0a358e58ebb255e3194b6100');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (40,1,'ReviewAnswer','01a20211-1e20-7037-8d15-df898d72c619/footage','Choice','9081517e6205e4228fc09c3245b4176e');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (40,2,'ReviewAnswer','01a20211-1e20-7037-8d15-df898d72c619/footage','Words','28fe2fde98f5a31cee68564d149fbdf5');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (40,3,'Review','01a20211-1e20-7037-8d15-df898d72c619','SavedAt','7ed5a16ba751141f37373490319c3769');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (42,1,'ReviewAnswer','01a20211-1e20-7037-8d15-df898d72c619/grounds','Choice','ec66bdabd590b4e51144c0560e453880');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (42,2,'ReviewAnswer','01a20211-1e20-7037-8d15-df898d72c619/grounds','Words','759dbb38c535d2e698e293ededc77eeb');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (42,3,'ReviewAnswer','01a20211-1e20-7037-8d15-df898d72c619/object','Choice','0fbb264e9519bc6120e2424b867e290f');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (42,4,'ReviewAnswer','01a20211-1e20-7037-8d15-df898d72c619/object','Words','b06ce22a19c91edfb70c0df9c1b3bb87');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (44,1,'ReviewAnswer','01a20211-1e20-7037-8d15-df898d72c619/warrant-card','Choice','092d7509187cf531ecb24d65cfa46ee3');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (44,2,'ReviewAnswer','01a20211-1e20-7037-8d15-df898d72c619/warrant-card','Words','11a521c7ccd19d849a2ad00bbbadd453');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (44,3,'ReviewAnswer','01a20211-1e20-7037-8d15-df898d72c619/identity','Choice','0398c71fcea16cc71c2bd06fbff53fba');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (44,4,'ReviewAnswer','01a20211-1e20-7037-8d15-df898d72c619/identity','Words','f59b57bc65eb582b4e1f9474a00f0127');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (44,5,'ReviewAnswer','01a20211-1e20-7037-8d15-df898d72c619/station','Choice','ca302cfde97cbf4978cd3af9a39830c2');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (44,6,'ReviewAnswer','01a20211-1e20-7037-8d15-df898d72c619/station','Words','b4e1d7b5e5a0b111f08d9b5b128d56b1');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (46,1,'ReviewAnswer','01a20211-1e20-7037-8d15-df898d72c619/entitlement','Choice','17b69c41fe16bcda762113ef739f73fd');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (46,2,'ReviewAnswer','01a20211-1e20-7037-8d15-df898d72c619/entitlement','Words','2e101adfc36074fe622a18d97263ee76');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (46,3,'ReviewAnswer','01a20211-1e20-7037-8d15-df898d72c619/legal-power','Choice','790055b534e8c774939da6474e793ce9');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (46,4,'ReviewAnswer','01a20211-1e20-7037-8d15-df898d72c619/legal-power','Words','9129ff992c641fb443baddb2c0d7fd7d');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (46,5,'ReviewAnswer','01a20211-1e20-7037-8d15-df898d72c619/you-are-detained','Choice','0a7ae20fa94c8f09aaf4c351705ecb08');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (46,6,'ReviewAnswer','01a20211-1e20-7037-8d15-df898d72c619/you-are-detained','Words','33acb9515935b5f489a6de685906260e');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (46,7,'ReviewAnswer','01a20211-1e20-7037-8d15-df898d72c619/explain','Choice','f5381cfbe1eb2337056bf736e78dc719');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (46,8,'ReviewAnswer','01a20211-1e20-7037-8d15-df898d72c619/explain','Words','8393b69248007a474e10caba2aa0c9bc');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (48,1,'ReviewAnswer','01a20211-1e20-7037-8d15-df898d72c619/grounds-reasonable','Choice','ab3ae93dd7590b52102b2873778ee9bb');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (48,2,'ReviewAnswer','01a20211-1e20-7037-8d15-df898d72c619/grounds-reasonable','Words','c6ba9c94bbe538d3e9cd44d03e4d8171');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (50,1,'ReviewAnswer','01a20211-1e20-7037-8d15-df898d72c619/grade','Choice','3589f162a44c22d9ea55c8424d2b5296');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (50,2,'ReviewAnswer','01a20211-1e20-7037-8d15-df898d72c619/grade','Words','5fcb5563c9eeded06ceabdeb7dbac232');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (52,1,'ReviewAnswer','01a20211-1e20-7037-8d15-df898d72c619/done-well','Words','63a8ee20d71d962752024bcbe0b2ba64');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (52,2,'ReviewAnswer','01a20211-1e20-7037-8d15-df898d72c619/should-change','Words','836c277322b022aeb1b690e815c85c5d');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (53,1,'Recommendation','01a20211-209b-7ecd-8a6d-c2cab9f29aa0','AreaId','484a64e523dbad63c1db5afdb2d5a391');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (53,2,'Recommendation','01a20211-209b-7ecd-8a6d-c2cab9f29aa0','Ask','1861217de25e788ac0c4910a4e17917d');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (53,3,'Recommendation','01a20211-209b-7ecd-8a6d-c2cab9f29aa0','Decision','4e7ab0503c81fd4ffe5afaba3bc48ee7');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (53,4,'Recommendation','01a20211-209b-7ecd-8a6d-c2cab9f29aa0','Delivery','fa1a703c3fab90fc0f95632451277062');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (53,5,'Recommendation','01a20211-209b-7ecd-8a6d-c2cab9f29aa0','DraftedAt','21764f77538955e39831cae6c3c5e50b');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (53,6,'Recommendation','01a20211-209b-7ecd-8a6d-c2cab9f29aa0','Explanation','03ff837d75d57530e4b6c881a959b834');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (53,7,'Recommendation','01a20211-209b-7ecd-8a6d-c2cab9f29aa0','ForceId','4b09cdd4c24ea80b49d27dda16ebae39');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (53,8,'Recommendation','01a20211-209b-7ecd-8a6d-c2cab9f29aa0','HowWeShallKnow','e11d67c8c73549d32c4aa2a3657b67bb');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (53,9,'Recommendation','01a20211-209b-7ecd-8a6d-c2cab9f29aa0','Judgement','8c8f2af12ed7c3d44bd54f924fdedc79');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (53,10,'Recommendation','01a20211-209b-7ecd-8a6d-c2cab9f29aa0','Number','b1c5b8480c0628ebb2bb5cd6ec673645');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (53,11,'Recommendation','01a20211-209b-7ecd-8a6d-c2cab9f29aa0','OwnerId','ffe3fce7599fb321555dc0f7261126c3');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (53,12,'Recommendation','01a20211-209b-7ecd-8a6d-c2cab9f29aa0','PanelId','dbef2f4ab9a3ddff720e94f634160369');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (53,13,'Recommendation','01a20211-209b-7ecd-8a6d-c2cab9f29aa0','PanelWords','c4437a77b78eee6f5354655b686c1d75');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (53,14,'Recommendation','01a20211-209b-7ecd-8a6d-c2cab9f29aa0','Promise','9cb057be68d0e37a618ca258f4729fd0');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (53,15,'Recommendation','01a20211-209b-7ecd-8a6d-c2cab9f29aa0','Saw','6f784cd41bda762590418bc63e9e9da5');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (53,16,'Recommendation','01a20211-209b-7ecd-8a6d-c2cab9f29aa0','Step','96681f40da1afa497a0e9010951b80d8');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (53,17,'Recommendation','01a20211-209b-7ecd-8a6d-c2cab9f29aa0','TermDays','3ff89a6e006b99d2eaa38c35c416e9f9');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (53,18,'Recommendation','01a20211-209b-7ecd-8a6d-c2cab9f29aa0','Title','ceec1c1d158a8b3c73b49788e6299e41');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (53,19,'Recommendation','01a20211-209b-7ecd-8a6d-c2cab9f29aa0','Version','8255f2c1b59188bae4105f6176f24c57');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (53,20,'Recommendation','01a20211-209b-7ecd-8a6d-c2cab9f29aa0','WhatChanged','7643a368043173d87fff804ccb318438');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (53,21,'Recommendation','01a20211-209b-7ecd-8a6d-c2cab9f29aa0','WhatHasNot','5d0db179a28164cf549ffeb59182ed54');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (53,22,'Recommendation','01a20211-209b-7ecd-8a6d-c2cab9f29aa0','WhoMustAct','177108a46d9baa3af61927702a10918f');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (53,23,'Recommendation','01a20211-209b-7ecd-8a6d-c2cab9f29aa0','WithdrawnBecause','ca3dde3fee9e8d5d576c658a4751dba0');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (53,24,'RecommendationCase','01a20211-209b-7ecd-8a6d-c2cab9f29aa0/01a20211-1924-7ec9-b233-212e74a7b3cb','','');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (53,25,'RecommendationMoment','01a20211-209b-7ecd-8a6d-c2cab9f29aa0/1','Action','52d7ed0aeedbd084df797e35405dfa4f');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (53,26,'RecommendationMoment','01a20211-209b-7ecd-8a6d-c2cab9f29aa0/1','At','1c5b93965c236d60dfaee4760c82a69a');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (53,27,'RecommendationMoment','01a20211-209b-7ecd-8a6d-c2cab9f29aa0/1','By','a620a0a42787ff00b511ab5456ece565');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (53,28,'RecommendationMoment','01a20211-209b-7ecd-8a6d-c2cab9f29aa0/1','Words','71e5090c8c72820de67e205c20c6ec64');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (54,1,'Recommendation','01a20211-20d8-73b8-9d38-315115a8dc6c','AreaId','5e62da3a4020ecb8fb052dd97ea6117a');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (54,2,'Recommendation','01a20211-20d8-73b8-9d38-315115a8dc6c','Ask','b91386cf439a41359a1d0483ba4f57e6');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (54,3,'Recommendation','01a20211-20d8-73b8-9d38-315115a8dc6c','Decision','7c1684151052d8234e487b1c582a4cb1');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (54,4,'Recommendation','01a20211-20d8-73b8-9d38-315115a8dc6c','Delivery','9fdcc87dd50819fdbcfa869d47710849');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (54,5,'Recommendation','01a20211-20d8-73b8-9d38-315115a8dc6c','DraftedAt','fb2e1e3da54bb4239f296975c5dbc727');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (54,6,'Recommendation','01a20211-20d8-73b8-9d38-315115a8dc6c','Explanation','b65ab62baf3b7dcee81d32148912e219');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (54,7,'Recommendation','01a20211-20d8-73b8-9d38-315115a8dc6c','ForceId','53c0043e0c5a3af6731d28c5ccc87877');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (54,8,'Recommendation','01a20211-20d8-73b8-9d38-315115a8dc6c','HowWeShallKnow','7922cd148193a75784728ad500e5a654');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (54,9,'Recommendation','01a20211-20d8-73b8-9d38-315115a8dc6c','Judgement','8b29970bd48b82d39804d4bb0e833dde');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (54,10,'Recommendation','01a20211-20d8-73b8-9d38-315115a8dc6c','Number','7c35a05f52783428cb4e12e32f0e431d');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (54,11,'Recommendation','01a20211-20d8-73b8-9d38-315115a8dc6c','OwnerId','b711e362bdcdc686b0523e6adb4fe513');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (54,12,'Recommendation','01a20211-20d8-73b8-9d38-315115a8dc6c','PanelId','80242a041a4231720ee8abf33063d0be');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (54,13,'Recommendation','01a20211-20d8-73b8-9d38-315115a8dc6c','PanelWords','3d107e5506c7c346492b7c93b0bcacbb');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (54,14,'Recommendation','01a20211-20d8-73b8-9d38-315115a8dc6c','Promise','d2e4208f3dab88c0a29a2559377b67c8');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (54,15,'Recommendation','01a20211-20d8-73b8-9d38-315115a8dc6c','Saw','1650dac2f915dbf26b04a5b054d421a1');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (54,16,'Recommendation','01a20211-20d8-73b8-9d38-315115a8dc6c','Step','e4835419bda373b3b731f5a00a34bbed');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (54,17,'Recommendation','01a20211-20d8-73b8-9d38-315115a8dc6c','TermDays','381dbf93119b2fe5ca11b432f0b3247a');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (54,18,'Recommendation','01a20211-20d8-73b8-9d38-315115a8dc6c','Title','856971beea345c5ad33d495c45e700c6');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (54,19,'Recommendation','01a20211-20d8-73b8-9d38-315115a8dc6c','Version','2e838b973de53099fb0de16cdd0353c0');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (54,20,'Recommendation','01a20211-20d8-73b8-9d38-315115a8dc6c','WhatChanged','8c7aa35361ab80213f523f6bf657b02b');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (54,21,'Recommendation','01a20211-20d8-73b8-9d38-315115a8dc6c','WhatHasNot','320086d5269b9562038392a1dc26bdb8');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (54,22,'Recommendation','01a20211-20d8-73b8-9d38-315115a8dc6c','WhoMustAct','b7c6805c0baa040f61bf77a9e4809fea');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (54,23,'Recommendation','01a20211-20d8-73b8-9d38-315115a8dc6c','WithdrawnBecause','3d52e8d3e38cef2d5ba5b13cb61afbf0');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (54,24,'RecommendationCase','01a20211-20d8-73b8-9d38-315115a8dc6c/01a20211-20c5-7ed2-b2f4-54975032e4f1','','');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (54,25,'RecommendationMoment','01a20211-20d8-73b8-9d38-315115a8dc6c/1','Action','3255b769fa68456b1ae35089b13e3281');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (54,26,'RecommendationMoment','01a20211-20d8-73b8-9d38-315115a8dc6c/1','At','000dc0d26986dcb22e0696094405a8d9');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (54,27,'RecommendationMoment','01a20211-20d8-73b8-9d38-315115a8dc6c/1','By','be042e0d601d60c1700ea8a1b7a66131');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (54,28,'RecommendationMoment','01a20211-20d8-73b8-9d38-315115a8dc6c/1','Words','38cf3a2c2ec60b05a0daf17163676f9d');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (55,1,'RecommendationMoment','01a20211-20d8-73b8-9d38-315115a8dc6c/2','Action','9f3f2f6564677e54cbf9809f9377aeeb');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (55,2,'RecommendationMoment','01a20211-20d8-73b8-9d38-315115a8dc6c/2','At','4a36258c99597280ee1508107cfaa61f');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (55,3,'RecommendationMoment','01a20211-20d8-73b8-9d38-315115a8dc6c/2','By','200f91efff212139907c379fb8deb9e1');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (55,4,'RecommendationMoment','01a20211-20d8-73b8-9d38-315115a8dc6c/2','Words','a8ef9c8374ede0bc59274706bbe90e4d');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (55,5,'Recommendation','01a20211-20d8-73b8-9d38-315115a8dc6c','SentAt','669f20fc7070b09fbe1eb0bf86f0befc');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (55,6,'Recommendation','01a20211-20d8-73b8-9d38-315115a8dc6c','Step','b0cc7868896bb8869d0d80ecabc73cbb');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (56,1,'Recommendation','01a20211-214e-77f4-aa99-22947545c68a','AreaId','dbedf629a38d48ea5002af9289b5aece');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (56,2,'Recommendation','01a20211-214e-77f4-aa99-22947545c68a','Ask','9d3f80f9b8349fcad1acaabac925de4b');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (56,3,'Recommendation','01a20211-214e-77f4-aa99-22947545c68a','Decision','8f827e5349107c6c0f8c289375680bba');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (56,4,'Recommendation','01a20211-214e-77f4-aa99-22947545c68a','Delivery','44d42e9dafba2b25ceac7c162b5ee4c4');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (56,5,'Recommendation','01a20211-214e-77f4-aa99-22947545c68a','DraftedAt','7aac302ce06480c38c6c5f59b82b848b');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (56,6,'Recommendation','01a20211-214e-77f4-aa99-22947545c68a','Explanation','5741114c270a02389980584306a5aa08');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (56,7,'Recommendation','01a20211-214e-77f4-aa99-22947545c68a','ForceId','3b7750edc44a3bf70ba8364d4e15304f');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (56,8,'Recommendation','01a20211-214e-77f4-aa99-22947545c68a','HowWeShallKnow','1c8b7ac4de21630722d4bac4ced0ee54');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (56,9,'Recommendation','01a20211-214e-77f4-aa99-22947545c68a','Judgement','2e707dd06e14d4e267ab50ad0ca6a423');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (56,10,'Recommendation','01a20211-214e-77f4-aa99-22947545c68a','Number','73062c71d8f6981ddbe55760f4c0f5bd');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (56,11,'Recommendation','01a20211-214e-77f4-aa99-22947545c68a','OwnerId','4301c68565631570bf1f2b03f6528fc8');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (56,12,'Recommendation','01a20211-214e-77f4-aa99-22947545c68a','PanelId','a3b72ae844ebe27588f30384835bd0f4');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (56,13,'Recommendation','01a20211-214e-77f4-aa99-22947545c68a','PanelWords','9a5f61ad612e20e601f6b2191d913b16');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (56,14,'Recommendation','01a20211-214e-77f4-aa99-22947545c68a','Promise','4f962de3f89e7143f14664fb54d9b429');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (56,15,'Recommendation','01a20211-214e-77f4-aa99-22947545c68a','Saw','3c02055901dca84d1c611ae56056e1d3');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (56,16,'Recommendation','01a20211-214e-77f4-aa99-22947545c68a','Step','d476f5bbbf15536c90acf4cf1c53ed36');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (56,17,'Recommendation','01a20211-214e-77f4-aa99-22947545c68a','TermDays','a822726dbc6e10c1911c594493795ca1');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (56,18,'Recommendation','01a20211-214e-77f4-aa99-22947545c68a','Title','88585bcd18d05d4e2a220eff2324d1d0');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (56,19,'Recommendation','01a20211-214e-77f4-aa99-22947545c68a','Version','4a5cf07ca1838510d0d426411b105538');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (56,20,'Recommendation','01a20211-214e-77f4-aa99-22947545c68a','WhatChanged','600519bd22bf7a88e5f959b451b9b2be');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (56,21,'Recommendation','01a20211-214e-77f4-aa99-22947545c68a','WhatHasNot','c59f0d4c2eb602cd768891344561d64d');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (56,22,'Recommendation','01a20211-214e-77f4-aa99-22947545c68a','WhoMustAct','a6f71ef16f4605ce774304a9fa6080a5');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (56,23,'Recommendation','01a20211-214e-77f4-aa99-22947545c68a','WithdrawnBecause','1add4ba014b9c44d2507a7b0fa21059c');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (56,24,'RecommendationCase','01a20211-214e-77f4-aa99-22947545c68a/01a20211-2121-70a0-ae62-48a16d3ee771','','');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (56,25,'RecommendationMoment','01a20211-214e-77f4-aa99-22947545c68a/1','Action','d9bdd892b3363747595926561f282059');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (56,26,'RecommendationMoment','01a20211-214e-77f4-aa99-22947545c68a/1','At','958e0636adf0c52f1d2ab9b848209d40');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (56,27,'RecommendationMoment','01a20211-214e-77f4-aa99-22947545c68a/1','By','59c91cd27ced3613b2989819cf2aa7fa');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (56,28,'RecommendationMoment','01a20211-214e-77f4-aa99-22947545c68a/1','Words','d1bd5fa19a1c0414f7e724ffef096ee6');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (57,1,'RecommendationMoment','01a20211-214e-77f4-aa99-22947545c68a/2','Action','cc44e84c42203bf173bd6c58f9dcac29');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (57,2,'RecommendationMoment','01a20211-214e-77f4-aa99-22947545c68a/2','At','e3b18ed4448198851134319375fb6967');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (57,3,'RecommendationMoment','01a20211-214e-77f4-aa99-22947545c68a/2','By','61919f0b4cbc64415ca8fe3e37830e68');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (57,4,'RecommendationMoment','01a20211-214e-77f4-aa99-22947545c68a/2','Words','f3b20c207e0bf31b03bb64a718804f60');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (57,5,'Recommendation','01a20211-214e-77f4-aa99-22947545c68a','SentAt','b1a14b31a6ff189124e03269268dc9bb');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (57,6,'Recommendation','01a20211-214e-77f4-aa99-22947545c68a','Step','c28d1dda4d6f091643f1c557ffb22538');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (58,1,'RecommendationMoment','01a20211-214e-77f4-aa99-22947545c68a/3','Action','20ed21abeda09b410674c7b5aa733b62');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (58,2,'RecommendationMoment','01a20211-214e-77f4-aa99-22947545c68a/3','At','5b492c311dceeedb562da943ac019974');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (58,3,'RecommendationMoment','01a20211-214e-77f4-aa99-22947545c68a/3','By','b46a621193280f442b43e037ae21eeff');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (58,4,'RecommendationMoment','01a20211-214e-77f4-aa99-22947545c68a/3','Words','20c8fc9d4399a63acf30828dd0a20492');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (58,5,'Recommendation','01a20211-214e-77f4-aa99-22947545c68a','AcknowledgedAt','d12390b07117d9d40d15892652101e01');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (58,6,'Recommendation','01a20211-214e-77f4-aa99-22947545c68a','Step','b1b6c577b6e22d5893d0f45dcc63af6d');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (59,1,'RecommendationMoment','01a20211-214e-77f4-aa99-22947545c68a/4','Action','ac5fba5b062a83aacd9cb5bc76e91802');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (59,2,'RecommendationMoment','01a20211-214e-77f4-aa99-22947545c68a/4','At','33a7db0c8d9631754b58896f752ed8b0');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (59,3,'RecommendationMoment','01a20211-214e-77f4-aa99-22947545c68a/4','By','5d5aa488d8a39db717d8faecd938252e');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (59,4,'RecommendationMoment','01a20211-214e-77f4-aa99-22947545c68a/4','Words','6c473a759929dd878176a73c7f623cd2');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (59,5,'Recommendation','01a20211-214e-77f4-aa99-22947545c68a','Decision','a256b75f60a34ae824b56b52a7c62db5');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (59,6,'Recommendation','01a20211-214e-77f4-aa99-22947545c68a','Explanation','9b4e8677d2ddc70dd6a5c1173e31e519');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (59,7,'Recommendation','01a20211-214e-77f4-aa99-22947545c68a','RepliedAt','7926cb14b581086a7490a49fd2df843f');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (59,8,'Recommendation','01a20211-214e-77f4-aa99-22947545c68a','Step','8ce848589819d4ab9a83d6daa51fb2fd');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (60,1,'RecommendationMoment','01a20211-214e-77f4-aa99-22947545c68a/5','Action','b1051b19151bc50f89d1f7971e4a5278');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (60,2,'RecommendationMoment','01a20211-214e-77f4-aa99-22947545c68a/5','At','2172fda6cfbab8e80d1e62fcc7378db4');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (60,3,'RecommendationMoment','01a20211-214e-77f4-aa99-22947545c68a/5','By','b8cb9f490043b84f885f3237e1564314');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (60,4,'RecommendationMoment','01a20211-214e-77f4-aa99-22947545c68a/5','Words','10560fc4c91af8d0f4231639b7013ede');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (60,5,'Recommendation','01a20211-214e-77f4-aa99-22947545c68a','JudgedAt','97ff321a7771af1df2d75571402f7393');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (60,6,'Recommendation','01a20211-214e-77f4-aa99-22947545c68a','Judgement','59b42b00dbfa1f6ed8012e733936f7ee');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (60,7,'Recommendation','01a20211-214e-77f4-aa99-22947545c68a','PanelWords','527e94ba5a48d4fd1a070504061df65b');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (61,1,'RecommendationMoment','01a20211-214e-77f4-aa99-22947545c68a/6','Action','61acd3e42c8a13f7f17437a37d56d8d8');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (61,2,'RecommendationMoment','01a20211-214e-77f4-aa99-22947545c68a/6','At','609f83407452121f7fbbeb3307994dd1');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (61,3,'RecommendationMoment','01a20211-214e-77f4-aa99-22947545c68a/6','By','7cbcf7ef2b5b028bc3b8f1272143aa2d');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (61,4,'RecommendationMoment','01a20211-214e-77f4-aa99-22947545c68a/6','Words','7ab1a7b2a7648ba34eb6570d51b34320');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (61,5,'Recommendation','01a20211-214e-77f4-aa99-22947545c68a','PublishedAt','7ab5e828191ddd4c53ff615ca393f4eb');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (63,1,'PublishedStory','01a20211-2287-78c5-a621-9acf9cd1bd53','Answered','835c651e265ce45ce4226a3115dd9564');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (63,2,'PublishedStory','01a20211-2287-78c5-a621-9acf9cd1bd53','Asked','a2dd55452a5e02ed4ff4e922b8816592');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (63,3,'PublishedStory','01a20211-2287-78c5-a621-9acf9cd1bd53','Changed','f0a06d009714a3e7cb8c1bfd96ab507e');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (63,4,'PublishedStory','01a20211-2287-78c5-a621-9acf9cd1bd53','HowWeShallKnow','574c99278d59fa530ebcd2776f85d9b2');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (63,5,'PublishedStory','01a20211-2287-78c5-a621-9acf9cd1bd53','IsCorrection','f792143aa86b183bb35e8e5d2a7f786a');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (63,6,'PublishedStory','01a20211-2287-78c5-a621-9acf9cd1bd53','NotChanged','d83dd4178aa4dc5b86a3f75945ed66b3');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (63,7,'PublishedStory','01a20211-2287-78c5-a621-9acf9cd1bd53','Number','726d9f87346ab8a7419cdcc281582935');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (63,8,'PublishedStory','01a20211-2287-78c5-a621-9acf9cd1bd53','PanelId','46660b8696f305dbb551b1d73a728576');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (63,9,'PublishedStory','01a20211-2287-78c5-a621-9acf9cd1bd53','PanelView','b4d4edce5549743f764d71e3d339db15');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (63,10,'PublishedStory','01a20211-2287-78c5-a621-9acf9cd1bd53','Promised','90b05c379a67c7689b49696dae9b3305');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (63,11,'PublishedStory','01a20211-2287-78c5-a621-9acf9cd1bd53','RecommendationId','fecb76ae53049c3413e847a388964254');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (63,12,'PublishedStory','01a20211-2287-78c5-a621-9acf9cd1bd53','ReleasedAt','d46e3116533366665a9416e70c658b14');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (63,13,'PublishedStory','01a20211-2287-78c5-a621-9acf9cd1bd53','ReleasedBy','d7507f22c5b147a95497a72e0cff3b38');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (63,14,'PublishedStory','01a20211-2287-78c5-a621-9acf9cd1bd53','Saw','9d65b9a67414b49a8c85bdc0172b626c');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (63,15,'PublishedStory','01a20211-2287-78c5-a621-9acf9cd1bd53','Title','647a8e85959975d069ca07fa4d1a9a92');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (63,16,'PublishedStory','01a20211-2287-78c5-a621-9acf9cd1bd53','Version','f85437c71ae113f11fa2bdca16c34396');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (63,17,'PublishedStory','01a20211-2287-78c5-a621-9acf9cd1bd53','WhoMustAct','4a4497ea694ea4c519367f0c8f609669');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (63,18,'RecommendationMoment','01a20211-214e-77f4-aa99-22947545c68a/7','Action','6d9c199d4fe3b547e066f8e06250332a');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (63,19,'RecommendationMoment','01a20211-214e-77f4-aa99-22947545c68a/7','At','0fdc79ed94e0c3bff023ef35869a0bc8');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (63,20,'RecommendationMoment','01a20211-214e-77f4-aa99-22947545c68a/7','By','8b2eac258c34eaebaaacc65cc666d91a');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (63,21,'RecommendationMoment','01a20211-214e-77f4-aa99-22947545c68a/7','Words','b158232da808feabeeb7d928db13c7cf');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (1,'LoadRecords',1,X'01A2021118F77F0FA08FCF13EC7AC815','person','2026-03-02 10:00:00','batch new','','0000000000000000000000000000000000000000000000000000000000000000','71f5ac45c1d7b3469839ff13866aaf5caab1504511a9b5a8d57691573345c66e');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (2,'FreezeDraw',1,X'01A2021118F774CB9671CC70B5903E21','person','2026-03-02 10:00:00','panel 01a20211-18f6-75df-80ed-41aadb72880d','','71f5ac45c1d7b3469839ff13866aaf5caab1504511a9b5a8d57691573345c66e','c6233db1841c4b905a93ec87830c87b8d0d5714ccf4d85736d5cf731ef348f20');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (3,'SeedDraw',1,X'01A2021118F774CB9671CC70B5903E21','person','2026-03-02 10:00:00','draw 01a20211-1971-704a-a1f3-880c2cc99793','','c6233db1841c4b905a93ec87830c87b8d0d5714ccf4d85736d5cf731ef348f20','c443692838c6ddb9b3ae75ed10acaacb26ef717f6a7de77e0bb53ea282877b97');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (4,'AnswerRequestToRead',1,X'01A2021118F776CAB71FF68ACD79A18E','person','2026-03-02 10:00:00','case 01a20211-1924-7ec9-b233-212e74a7b3cb','','c443692838c6ddb9b3ae75ed10acaacb26ef717f6a7de77e0bb53ea282877b97','e7f8db4a57f4eb5e37c3a0041ef7bc24788dc9a69796c06594b69fdc2f5fc166');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (5,'GetMyStep',2,X'01A2021118F776CAB71FF68ACD79A18E','person','2026-03-02 10:00:00','case 01a20211-1924-7ec9-b233-212e74a7b3cb','','e7f8db4a57f4eb5e37c3a0041ef7bc24788dc9a69796c06594b69fdc2f5fc166','6a35b0d1098926972d58f8fec21a1c243e8dc2f31d3df85df2cf055950043d09');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (6,'SaveAnswers',1,X'01A2021118F776CAB71FF68ACD79A18E','person','2026-03-02 10:00:00','case 01a20211-1924-7ec9-b233-212e74a7b3cb','','6a35b0d1098926972d58f8fec21a1c243e8dc2f31d3df85df2cf055950043d09','65f4e541487b55cba4fdc004bda315a78b04d5918746164be051cd51effad851');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (7,'GetMyStep',2,X'01A2021118F776CAB71FF68ACD79A18E','person','2026-03-02 10:00:00','case 01a20211-1924-7ec9-b233-212e74a7b3cb','','65f4e541487b55cba4fdc004bda315a78b04d5918746164be051cd51effad851','5905379228707ef3162746dc289f99e02ed79de752cd36c0d19eb8a12692bb1b');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (8,'SaveAnswers',1,X'01A2021118F776CAB71FF68ACD79A18E','person','2026-03-02 10:00:00','case 01a20211-1924-7ec9-b233-212e74a7b3cb','','5905379228707ef3162746dc289f99e02ed79de752cd36c0d19eb8a12692bb1b','eb61071c219a72b4fa1ba35def0dc3e2a4304e5a6bf76dcfc7d905cbcd315ffd');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (9,'GetMyStep',2,X'01A2021118F776CAB71FF68ACD79A18E','person','2026-03-02 10:00:00','case 01a20211-1924-7ec9-b233-212e74a7b3cb','','eb61071c219a72b4fa1ba35def0dc3e2a4304e5a6bf76dcfc7d905cbcd315ffd','2af709387a1007ac0c95a8655b14b57e5b3a0fab04c2d495bc85789eaaddd6a1');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (10,'SaveAnswers',1,X'01A2021118F776CAB71FF68ACD79A18E','person','2026-03-02 10:00:00','case 01a20211-1924-7ec9-b233-212e74a7b3cb','','2af709387a1007ac0c95a8655b14b57e5b3a0fab04c2d495bc85789eaaddd6a1','e5314a97585711735adf4a692d5f08795d262065576ad03e1367f09095c4fbc3');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (11,'GetMyStep',2,X'01A2021118F776CAB71FF68ACD79A18E','person','2026-03-02 10:00:00','case 01a20211-1924-7ec9-b233-212e74a7b3cb','','e5314a97585711735adf4a692d5f08795d262065576ad03e1367f09095c4fbc3','2c8843a03dc612b20cf762469b9093a0fac59d0049b0ba58474546ba9c792e00');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (12,'SaveAnswers',1,X'01A2021118F776CAB71FF68ACD79A18E','person','2026-03-02 10:00:00','case 01a20211-1924-7ec9-b233-212e74a7b3cb','','2c8843a03dc612b20cf762469b9093a0fac59d0049b0ba58474546ba9c792e00','e52b9c26fc55f6622b2787102274b4448d480b1db2e98e46a5f0a21390ff4ff8');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (13,'GetMyStep',2,X'01A2021118F776CAB71FF68ACD79A18E','person','2026-03-02 10:00:00','case 01a20211-1924-7ec9-b233-212e74a7b3cb','','e52b9c26fc55f6622b2787102274b4448d480b1db2e98e46a5f0a21390ff4ff8','660873780ffb02d63b59ca55ca6543738b420ea6f9f42192446e26fb5a0cd65b');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (14,'SaveAnswers',1,X'01A2021118F776CAB71FF68ACD79A18E','person','2026-03-02 10:00:00','case 01a20211-1924-7ec9-b233-212e74a7b3cb','','660873780ffb02d63b59ca55ca6543738b420ea6f9f42192446e26fb5a0cd65b','13e6a0ce6891b22dc76647982bee806b9b2191e9464e242e6ce4e0ce6e5108db');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (15,'GetMyStep',2,X'01A2021118F776CAB71FF68ACD79A18E','person','2026-03-02 10:00:00','case 01a20211-1924-7ec9-b233-212e74a7b3cb','','13e6a0ce6891b22dc76647982bee806b9b2191e9464e242e6ce4e0ce6e5108db','7f1e15a7b27551072a77f9ba00786f98fa16a2ddfa843b4cdabdfd7d4a0469c2');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (16,'SaveAnswers',1,X'01A2021118F776CAB71FF68ACD79A18E','person','2026-03-02 10:00:00','case 01a20211-1924-7ec9-b233-212e74a7b3cb','','7f1e15a7b27551072a77f9ba00786f98fa16a2ddfa843b4cdabdfd7d4a0469c2','b85f64e04998ea0bacde055146f3218cddea9dc118fcc752842b43bcfaf8e89b');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (17,'GetMyStep',2,X'01A2021118F776CAB71FF68ACD79A18E','person','2026-03-02 10:00:00','case 01a20211-1924-7ec9-b233-212e74a7b3cb','','b85f64e04998ea0bacde055146f3218cddea9dc118fcc752842b43bcfaf8e89b','1f08fb895f1f79a7ac6dbcd147961e61e86d96e61a88fc6ff00139db627058f7');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (18,'SaveAnswers',1,X'01A2021118F776CAB71FF68ACD79A18E','person','2026-03-02 10:00:00','case 01a20211-1924-7ec9-b233-212e74a7b3cb','','1f08fb895f1f79a7ac6dbcd147961e61e86d96e61a88fc6ff00139db627058f7','2d140eb6c2ea5cbf02caee68edbaa3ff8d08e0456fb58eab85704c10a1863f79');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (19,'SendReview',1,X'01A2021118F776CAB71FF68ACD79A18E','person','2026-03-02 10:00:00','case 01a20211-1924-7ec9-b233-212e74a7b3cb','','2d140eb6c2ea5cbf02caee68edbaa3ff8d08e0456fb58eab85704c10a1863f79','9e2231054d18a4aa1a5d19e7511b13436f310eeb5bba4b1b8dbe5afb5f474488');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (20,'AnswerRequestToRead',1,X'01A2021118F774E4BCEDA14D3EC1BD58','person','2026-03-02 10:00:00','case 01a20211-1924-7ec9-b233-212e74a7b3cb','','9e2231054d18a4aa1a5d19e7511b13436f310eeb5bba4b1b8dbe5afb5f474488','98e12bae7dc737c4480f6f0e896cf99c7f98d1c2770e0baf70576711c6649952');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (21,'GetMyStep',2,X'01A2021118F774E4BCEDA14D3EC1BD58','person','2026-03-02 10:00:00','case 01a20211-1924-7ec9-b233-212e74a7b3cb','','98e12bae7dc737c4480f6f0e896cf99c7f98d1c2770e0baf70576711c6649952','66389a1eb4325a73acf9ca1573ebbe870834fa1c28358562dfbf5b39dff4b2b7');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (22,'SaveAnswers',1,X'01A2021118F774E4BCEDA14D3EC1BD58','person','2026-03-02 10:00:00','case 01a20211-1924-7ec9-b233-212e74a7b3cb','','66389a1eb4325a73acf9ca1573ebbe870834fa1c28358562dfbf5b39dff4b2b7','2c10135ebe39b479d9ba1e1d823159400dc3e58ea007b7e6f626211a1f5e21e0');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (23,'GetMyStep',2,X'01A2021118F774E4BCEDA14D3EC1BD58','person','2026-03-02 10:00:00','case 01a20211-1924-7ec9-b233-212e74a7b3cb','','2c10135ebe39b479d9ba1e1d823159400dc3e58ea007b7e6f626211a1f5e21e0','5289ee76a9ba7f5bfa173178b31829559c0ca1aa1be4b1ece9d33fc85e0fe8e8');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (24,'SaveAnswers',1,X'01A2021118F774E4BCEDA14D3EC1BD58','person','2026-03-02 10:00:00','case 01a20211-1924-7ec9-b233-212e74a7b3cb','','5289ee76a9ba7f5bfa173178b31829559c0ca1aa1be4b1ece9d33fc85e0fe8e8','78aa82c54f3ebb2cbd36bd0eb2fc7d4f03f25837dd11502aadcd0e4ea0604eca');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (25,'GetMyStep',2,X'01A2021118F774E4BCEDA14D3EC1BD58','person','2026-03-02 10:00:00','case 01a20211-1924-7ec9-b233-212e74a7b3cb','','78aa82c54f3ebb2cbd36bd0eb2fc7d4f03f25837dd11502aadcd0e4ea0604eca','57cc84a2d00ab335f31d62454afd3585674baff6cb684522bfb8651eea157ed0');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (26,'SaveAnswers',1,X'01A2021118F774E4BCEDA14D3EC1BD58','person','2026-03-02 10:00:00','case 01a20211-1924-7ec9-b233-212e74a7b3cb','','57cc84a2d00ab335f31d62454afd3585674baff6cb684522bfb8651eea157ed0','941ce522c8e1b974a25dd4e89afd1eca4bfbc4a61f70caddf4738d06c5b716c7');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (27,'GetMyStep',2,X'01A2021118F774E4BCEDA14D3EC1BD58','person','2026-03-02 10:00:00','case 01a20211-1924-7ec9-b233-212e74a7b3cb','','941ce522c8e1b974a25dd4e89afd1eca4bfbc4a61f70caddf4738d06c5b716c7','c5857c520d7746d1bc54b0559133d15c0c91093fea78e3f980f0e2c86ba67dd0');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (28,'SaveAnswers',1,X'01A2021118F774E4BCEDA14D3EC1BD58','person','2026-03-02 10:00:00','case 01a20211-1924-7ec9-b233-212e74a7b3cb','','c5857c520d7746d1bc54b0559133d15c0c91093fea78e3f980f0e2c86ba67dd0','88f0eb2843b658b62b665b8d34fe1c2ac164a62cb3c9de65658ef47a6d7f274d');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (29,'GetMyStep',2,X'01A2021118F774E4BCEDA14D3EC1BD58','person','2026-03-02 10:00:00','case 01a20211-1924-7ec9-b233-212e74a7b3cb','','88f0eb2843b658b62b665b8d34fe1c2ac164a62cb3c9de65658ef47a6d7f274d','b821fc7a42eddb0044ca2dc5bc326f742de50b225f3779109a17b121c1bec882');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (30,'SaveAnswers',1,X'01A2021118F774E4BCEDA14D3EC1BD58','person','2026-03-02 10:00:00','case 01a20211-1924-7ec9-b233-212e74a7b3cb','','b821fc7a42eddb0044ca2dc5bc326f742de50b225f3779109a17b121c1bec882','90b23d2826eaed2569ff97db5752a409958fdce65d2d65180c44115b04690d98');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (31,'GetMyStep',2,X'01A2021118F774E4BCEDA14D3EC1BD58','person','2026-03-02 10:00:00','case 01a20211-1924-7ec9-b233-212e74a7b3cb','','90b23d2826eaed2569ff97db5752a409958fdce65d2d65180c44115b04690d98','2bfc2ddcdf9861186af726de0e25229a51ae3d11be741c958f2675d06c365e1e');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (32,'SaveAnswers',1,X'01A2021118F774E4BCEDA14D3EC1BD58','person','2026-03-02 10:00:00','case 01a20211-1924-7ec9-b233-212e74a7b3cb','','2bfc2ddcdf9861186af726de0e25229a51ae3d11be741c958f2675d06c365e1e','add45e00522462ea5b63f3c692cbc3eaa9603432e6658b3d721510315c888548');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (33,'GetMyStep',2,X'01A2021118F774E4BCEDA14D3EC1BD58','person','2026-03-02 10:00:00','case 01a20211-1924-7ec9-b233-212e74a7b3cb','','add45e00522462ea5b63f3c692cbc3eaa9603432e6658b3d721510315c888548','4c7f5cbe6738f733a7763f532b19c3dd9aedccaf09f2fefd37ece47676130038');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (34,'SaveAnswers',1,X'01A2021118F774E4BCEDA14D3EC1BD58','person','2026-03-02 10:00:00','case 01a20211-1924-7ec9-b233-212e74a7b3cb','','4c7f5cbe6738f733a7763f532b19c3dd9aedccaf09f2fefd37ece47676130038','210dd306662e165093ef4d0b80c3ef0c7ce1d5865f3a90a065642d404e5f64ed');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (35,'SendReview',1,X'01A2021118F774E4BCEDA14D3EC1BD58','person','2026-03-02 10:00:00','case 01a20211-1924-7ec9-b233-212e74a7b3cb','','210dd306662e165093ef4d0b80c3ef0c7ce1d5865f3a90a065642d404e5f64ed','5744a841fd07f77fa9ae9b217f063f54b50f96636c69a9afc57c19df8c465789');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (36,'OpenCase',1,X'01A2021118F774CB9671CC70B5903E21','person','2026-03-02 10:00:00','case 01a20211-1924-7ec9-b233-212e74a7b3cb','','5744a841fd07f77fa9ae9b217f063f54b50f96636c69a9afc57c19df8c465789','29f29d248a283825548bf5544d700142ccc5140101e3ddad56b7c4b7b6f043e2');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (37,'SettleCase',1,X'01A2021118F774CB9671CC70B5903E21','person','2026-03-02 10:00:00','case 01a20211-1924-7ec9-b233-212e74a7b3cb','','29f29d248a283825548bf5544d700142ccc5140101e3ddad56b7c4b7b6f043e2','b4cfdec5531c3fb6c7f6ba3a67397da97e8240b87483bdfab7cc92855024a117');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (38,'AnswerRequestToRead',1,X'01A2021118F776CAB71FF68ACD79A18E','person','2026-03-02 10:00:00','case 01a20211-1924-765e-927b-3314cfd44fd2','','b4cfdec5531c3fb6c7f6ba3a67397da97e8240b87483bdfab7cc92855024a117','3be3cd64e5ab4a706a6be45cef095763ae26cf49730f8514763aae00f4e23f0a');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (39,'GetMyStep',2,X'01A2021118F776CAB71FF68ACD79A18E','person','2026-03-02 10:00:00','case 01a20211-1924-765e-927b-3314cfd44fd2','','3be3cd64e5ab4a706a6be45cef095763ae26cf49730f8514763aae00f4e23f0a','c99c8ffed2474e974438e4d476506cd8429320139de87767393eaf044d0db24a');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (40,'SaveAnswers',1,X'01A2021118F776CAB71FF68ACD79A18E','person','2026-03-02 10:00:00','case 01a20211-1924-765e-927b-3314cfd44fd2','','c99c8ffed2474e974438e4d476506cd8429320139de87767393eaf044d0db24a','4cb07d361566eafb0e79047aa70df2e93b259a81b31901b7ae4c805c87cd6faa');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (41,'GetMyStep',2,X'01A2021118F776CAB71FF68ACD79A18E','person','2026-03-02 10:00:00','case 01a20211-1924-765e-927b-3314cfd44fd2','','4cb07d361566eafb0e79047aa70df2e93b259a81b31901b7ae4c805c87cd6faa','db2a23f7d031f9877ecd55769aee4069a67b052e5475eb7e0e1d7b90e88930dd');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (42,'SaveAnswers',1,X'01A2021118F776CAB71FF68ACD79A18E','person','2026-03-02 10:00:00','case 01a20211-1924-765e-927b-3314cfd44fd2','','db2a23f7d031f9877ecd55769aee4069a67b052e5475eb7e0e1d7b90e88930dd','1d139ad148dd4578288690624da6464097a2b594eea14caad7a06a3688dbcc2f');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (43,'GetMyStep',2,X'01A2021118F776CAB71FF68ACD79A18E','person','2026-03-02 10:00:00','case 01a20211-1924-765e-927b-3314cfd44fd2','','1d139ad148dd4578288690624da6464097a2b594eea14caad7a06a3688dbcc2f','82cfe197804119ab89e6f863224dd39a127a2a47c6a946a1a76fec51e398286a');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (44,'SaveAnswers',1,X'01A2021118F776CAB71FF68ACD79A18E','person','2026-03-02 10:00:00','case 01a20211-1924-765e-927b-3314cfd44fd2','','82cfe197804119ab89e6f863224dd39a127a2a47c6a946a1a76fec51e398286a','ec962092a09b12036d1217879a90e168fe0e28551b83dbaba0c5a38d9c98c324');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (45,'GetMyStep',2,X'01A2021118F776CAB71FF68ACD79A18E','person','2026-03-02 10:00:00','case 01a20211-1924-765e-927b-3314cfd44fd2','','ec962092a09b12036d1217879a90e168fe0e28551b83dbaba0c5a38d9c98c324','482ce56cc88e41bdbcd0ba9988d80a3ccc9aa74ec427f0f4d572d5fd853fea5a');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (46,'SaveAnswers',1,X'01A2021118F776CAB71FF68ACD79A18E','person','2026-03-02 10:00:00','case 01a20211-1924-765e-927b-3314cfd44fd2','','482ce56cc88e41bdbcd0ba9988d80a3ccc9aa74ec427f0f4d572d5fd853fea5a','1867bf0acfa7078c775cfe782431076b4abdbdb1f14dba8f8225c0ef3c365dd9');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (47,'GetMyStep',2,X'01A2021118F776CAB71FF68ACD79A18E','person','2026-03-02 10:00:00','case 01a20211-1924-765e-927b-3314cfd44fd2','','1867bf0acfa7078c775cfe782431076b4abdbdb1f14dba8f8225c0ef3c365dd9','455b30a9157daa7cfd00b3e67b77132cc5c088432b9d373811778e206bdde9d9');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (48,'SaveAnswers',1,X'01A2021118F776CAB71FF68ACD79A18E','person','2026-03-02 10:00:00','case 01a20211-1924-765e-927b-3314cfd44fd2','','455b30a9157daa7cfd00b3e67b77132cc5c088432b9d373811778e206bdde9d9','75e6da2ab08ea53e00bdf99f065f0dadeb2e59c61d69b2af64df87f151ff0ccb');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (49,'GetMyStep',2,X'01A2021118F776CAB71FF68ACD79A18E','person','2026-03-02 10:00:00','case 01a20211-1924-765e-927b-3314cfd44fd2','','75e6da2ab08ea53e00bdf99f065f0dadeb2e59c61d69b2af64df87f151ff0ccb','841381bb4fb841e78c1ad99dad949a95b70c0b43531788c6b65396e385fe4e10');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (50,'SaveAnswers',1,X'01A2021118F776CAB71FF68ACD79A18E','person','2026-03-02 10:00:00','case 01a20211-1924-765e-927b-3314cfd44fd2','','841381bb4fb841e78c1ad99dad949a95b70c0b43531788c6b65396e385fe4e10','3301fe4982d1607eec33df5173a10a4dde894253cef140b941c7353b7d605bfe');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (51,'GetMyStep',2,X'01A2021118F776CAB71FF68ACD79A18E','person','2026-03-02 10:00:00','case 01a20211-1924-765e-927b-3314cfd44fd2','','3301fe4982d1607eec33df5173a10a4dde894253cef140b941c7353b7d605bfe','60532e4c54d1dd1c0d9fa348af8ebb0d86b000bc96722aef9a33c0133c266c73');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (52,'SaveAnswers',1,X'01A2021118F776CAB71FF68ACD79A18E','person','2026-03-02 10:00:00','case 01a20211-1924-765e-927b-3314cfd44fd2','','60532e4c54d1dd1c0d9fa348af8ebb0d86b000bc96722aef9a33c0133c266c73','005bfe3ab4ac8a3db83fd631e12ac0f1eefda14397859cece423f18ddc3aa779');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (53,'DraftRecommendation',1,X'01A2021118F774CB9671CC70B5903E21','person','2026-03-02 10:00:00','','','005bfe3ab4ac8a3db83fd631e12ac0f1eefda14397859cece423f18ddc3aa779','22cb624eaf05aeebfa0724ad08922325330191c3f8ba530fdbea9d0fabde33fb');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (54,'DraftRecommendation',1,X'01A2021118F774CB9671CC70B5903E21','person','2026-03-02 10:00:00','','','22cb624eaf05aeebfa0724ad08922325330191c3f8ba530fdbea9d0fabde33fb','b4f988603251e1832bc0641fb264192031aaf02a3c74ab8ec74ba27bc4af3aad');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (55,'SendRecommendation',1,X'01A2021118F774CB9671CC70B5903E21','person','2026-03-02 10:00:00','recommendation 01a20211-20d8-73b8-9d38-315115a8dc6c','','b4f988603251e1832bc0641fb264192031aaf02a3c74ab8ec74ba27bc4af3aad','cd7d79a4f706996c529d1dc1ed45788a69c37a78831af4634f677bc69a7fd277');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (56,'DraftRecommendation',1,X'01A2021118F774CB9671CC70B5903E21','person','2026-03-02 10:00:00','','','cd7d79a4f706996c529d1dc1ed45788a69c37a78831af4634f677bc69a7fd277','0fbbaec76a855ac68a76350e4b441ee6b023e04f512a6c310562ac69fb4a34c5');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (57,'SendRecommendation',1,X'01A2021118F774CB9671CC70B5903E21','person','2026-03-02 10:00:00','recommendation 01a20211-214e-77f4-aa99-22947545c68a','','0fbbaec76a855ac68a76350e4b441ee6b023e04f512a6c310562ac69fb4a34c5','19d39a1f7b3b74bd6b04efa9229ab083819fb1b3df5cb09cf39b75d2253e2068');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (58,'AcknowledgeRecommendation',1,X'01A2021118F776269E3658152268B220','person','2026-03-02 10:00:00','recommendation 01a20211-214e-77f4-aa99-22947545c68a','','19d39a1f7b3b74bd6b04efa9229ab083819fb1b3df5cb09cf39b75d2253e2068','1c57a5216345614625e964721e636e1a02db9f6d9370813a272cb86213b56590');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (59,'ReplyToRecommendation',1,X'01A2021118F776269E3658152268B220','person','2026-03-02 10:00:00','recommendation 01a20211-214e-77f4-aa99-22947545c68a','','1c57a5216345614625e964721e636e1a02db9f6d9370813a272cb86213b56590','cf3fbbe0533ed416112cc27f5a1dfdfecfde1b164953b8b0380337c4e0f86c7d');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (60,'JudgeReply',1,X'01A2021118F774CB9671CC70B5903E21','person','2026-03-02 10:00:00','recommendation 01a20211-214e-77f4-aa99-22947545c68a','','cf3fbbe0533ed416112cc27f5a1dfdfecfde1b164953b8b0380337c4e0f86c7d','fbd1be1f37ca2e2893d0599391cb6af30d66e18fa66ed48b4d90d7bd6385f245');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (61,'PublishRecommendation',1,X'01A2021118F77F0FA08FCF13EC7AC815','person','2026-03-02 10:00:00','recommendation 01a20211-214e-77f4-aa99-22947545c68a','','fbd1be1f37ca2e2893d0599391cb6af30d66e18fa66ed48b4d90d7bd6385f245','851f969a8c96937af3aa97baa81c0143fe80ff61b837f36bc22e2d982ccf1b8f');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (62,'GetReleasePreview',2,X'01A2021118F77F0FA08FCF13EC7AC815','person','2026-03-02 10:00:00','recommendation 01a20211-214e-77f4-aa99-22947545c68a','','851f969a8c96937af3aa97baa81c0143fe80ff61b837f36bc22e2d982ccf1b8f','8f0d636194ac1fffce06f63291b1f9fc8ab8c059ebaf339feec210889bb63bb5');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (63,'ReleaseWords',1,X'01A2021118F77F0FA08FCF13EC7AC815','person','2026-03-02 10:00:00','recommendation 01a20211-214e-77f4-aa99-22947545c68a','','8f0d636194ac1fffce06f63291b1f9fc8ab8c059ebaf339feec210889bb63bb5','a4c46e8a61c66cc467f438fbdb8069aeb721609ecff337d75cae8d67ce85c87c');
INSERT INTO "PanelCoverage" ("PanelId","ForceId","Kind") VALUES (X'01A2021118F6715A94BDC810A67B1551',X'01A2021118F67D658F54EAE95C9E495B',1);
INSERT INTO "PanelCoverage" ("PanelId","ForceId","Kind") VALUES (X'01A2021118F675DF80ED41AADB72880D',X'01A2021118F67D658F54EAE95C9E495B',1);
INSERT INTO "PanelCoverage" ("PanelId","ForceId","Kind") VALUES (X'01A2021118F67728B0CEFE7C22893F06',X'01A2021118F67B4DA9E53AC4E3DD61B9',1);
INSERT INTO "PanelRules" ("PanelId","Number","Preset","Members","Quorum","NoticeDays","SampleSize","ReadingDays","ResponseDays","NoFootage","FormCode","AdoptedAt") VALUES (X'01A2021118F6715A94BDC810A67B1551',1,'Humberside-like',13,3,7,10,14,56,1,'gowisely','2026-03-02 10:00:00');
INSERT INTO "PanelRules" ("PanelId","Number","Preset","Members","Quorum","NoticeDays","SampleSize","ReadingDays","ResponseDays","NoFootage","FormCode","AdoptedAt") VALUES (X'01A2021118F675DF80ED41AADB72880D',1,'Bedfordshire-like',27,5,7,12,14,56,1,'gowisely-e','2026-03-02 10:00:00');
INSERT INTO "PanelRules" ("PanelId","Number","Preset","Members","Quorum","NoticeDays","SampleSize","ReadingDays","ResponseDays","NoFootage","FormCode","AdoptedAt") VALUES (X'01A2021118F67728B0CEFE7C22893F06',1,'West Midlands-like',12,4,5,10,10,56,2,'gowisely','2026-03-02 10:00:00');
INSERT INTO "Panels" ("Id","AreaId","ParentId","Name","Slug","About","ReportsTo","IsPractice","Version") VALUES (X'01A2021118F6715A94BDC810A67B1551',X'01A2021118F67FA091E3B79DFABA7662',NULL,'Testshire north','testshire-north','People of the north.','Ethics board',0,0);
INSERT INTO "Panels" ("Id","AreaId","ParentId","Name","Slug","About","ReportsTo","IsPractice","Version") VALUES (X'01A2021118F675DF80ED41AADB72880D',X'01A2021118F67FA091E3B79DFABA7662',NULL,'Testshire stop and search','testshire-stop-and-search','People of Testshire who look at searches.','Ethics board',0,0);
INSERT INTO "Panels" ("Id","AreaId","ParentId","Name","Slug","About","ReportsTo","IsPractice","Version") VALUES (X'01A2021118F67728B0CEFE7C22893F06',X'01A2021118F67643B0A9F9BCD41F99DC',NULL,'Elsewhere panel','elsewhere-panel','People of elsewhere.','Board',0,0);
INSERT INTO "PublishedStories" ("Id","RecommendationId","PanelId","Number","IsCorrection","ReleasedAt","ReleasedBy","Title","Saw","Asked","WhoMustAct","HowWeShallKnow","Answered","Promised","PanelView","Changed","NotChanged","Version") VALUES (X'01A20211228778C5A6219ACF9CD1BD53',X'01A20211214E77F4AA9922947545C68A',X'01A2021118F675DF80ED41AADB72880D',1,0,'2026-03-02 10:00:00',X'01A2021118F77F0FA08FCF13EC7AC815','A few words with ''quotes'' and a line
end','In most of the records the reason was given late or not at all.','Brief every shift to give the reason first.','Head of operations','The panel will look at 20 new records.','A few words with ''quotes'' and a line
end','','A few words with ''quotes'' and a line
end','','',0);
INSERT INTO "QuarantinedRows" ("BatchId","Row","Line","Reason") VALUES (902,1,2,'It has 4 fields; there should be 15.');
INSERT INTO "QuarantinedRows" ("BatchId","Row","Line","Reason") VALUES (902,2,3,'It has 9 fields; there should be 15.');
INSERT INTO "QuarantinedRows" ("BatchId","Row","Line","Reason") VALUES (902,3,4,'It has 4 fields; there should be 15.');
INSERT INTO "RecommendationCase" ("RecommendationId","CaseId") VALUES (X'01A20211209B7ECD8A6DC2CAB9F29AA0',X'01A2021119247EC9B233212E74A7B3CB');
INSERT INTO "RecommendationCase" ("RecommendationId","CaseId") VALUES (X'01A2021120D873B89D38315115A8DC6C',X'01A2021120C57ED2B2F454975032E4F1');
INSERT INTO "RecommendationCase" ("RecommendationId","CaseId") VALUES (X'01A20211214E77F4AA9922947545C68A',X'01A20211212170A0AE6248A16D3EE771');
INSERT INTO "RecommendationMoment" ("RecommendationId","Number","Action","By","At","Words") VALUES (X'01A20211209B7ECD8A6DC2CAB9F29AA0',1,1,X'01A2021118F774CB9671CC70B5903E21','2026-03-02 10:00:00','');
INSERT INTO "RecommendationMoment" ("RecommendationId","Number","Action","By","At","Words") VALUES (X'01A2021120D873B89D38315115A8DC6C',1,1,X'01A2021118F774CB9671CC70B5903E21','2026-03-02 10:00:00','');
INSERT INTO "RecommendationMoment" ("RecommendationId","Number","Action","By","At","Words") VALUES (X'01A2021120D873B89D38315115A8DC6C',2,3,X'01A2021118F774CB9671CC70B5903E21','2026-03-02 10:00:00','');
INSERT INTO "RecommendationMoment" ("RecommendationId","Number","Action","By","At","Words") VALUES (X'01A20211214E77F4AA9922947545C68A',1,1,X'01A2021118F774CB9671CC70B5903E21','2026-03-02 10:00:00','');
INSERT INTO "RecommendationMoment" ("RecommendationId","Number","Action","By","At","Words") VALUES (X'01A20211214E77F4AA9922947545C68A',2,3,X'01A2021118F774CB9671CC70B5903E21','2026-03-02 10:00:00','');
INSERT INTO "RecommendationMoment" ("RecommendationId","Number","Action","By","At","Words") VALUES (X'01A20211214E77F4AA9922947545C68A',3,4,X'01A2021118F776269E3658152268B220','2026-03-02 10:00:00','');
INSERT INTO "RecommendationMoment" ("RecommendationId","Number","Action","By","At","Words") VALUES (X'01A20211214E77F4AA9922947545C68A',4,5,X'01A2021118F776269E3658152268B220','2026-03-02 10:00:00','');
INSERT INTO "RecommendationMoment" ("RecommendationId","Number","Action","By","At","Words") VALUES (X'01A20211214E77F4AA9922947545C68A',5,7,X'01A2021118F774CB9671CC70B5903E21','2026-03-02 10:00:00','A few words with ''quotes'' and a line
end');
INSERT INTO "RecommendationMoment" ("RecommendationId","Number","Action","By","At","Words") VALUES (X'01A20211214E77F4AA9922947545C68A',6,10,X'01A2021118F77F0FA08FCF13EC7AC815','2026-03-02 10:00:00','');
INSERT INTO "RecommendationMoment" ("RecommendationId","Number","Action","By","At","Words") VALUES (X'01A20211214E77F4AA9922947545C68A',7,11,X'01A2021118F77F0FA08FCF13EC7AC815','2026-03-02 10:00:00','');
INSERT INTO "Recommendations" ("Id","AreaId","ForceId","PanelId","Number","Title","Saw","Ask","WhoMustAct","HowWeShallKnow","TermDays","Step","Decision","Delivery","Judgement","DraftedAt","OwnerId","SentAt","AcknowledgedAt","RepliedAt","Explanation","Promise","PromisedBy","JudgedAt","PanelWords","WhatChanged","WhatHasNot","ClosedAt","WithdrawnAt","WithdrawnBecause","PublishedAt","Version") VALUES (X'01A20211209B7ECD8A6DC2CAB9F29AA0',X'01A2021118F67FA091E3B79DFABA7662',X'01A2021118F67D658F54EAE95C9E495B',X'01A2021118F675DF80ED41AADB72880D',1,'A few words with ''quotes'' and a line
end','In most of the records the reason was given late or not at all.','Brief every shift to give the reason first.','Head of operations','The panel will look at 20 new records.',56,1,1,1,1,'2026-03-02 10:00:00',X'01A2021118F774CB9671CC70B5903E21',NULL,NULL,NULL,'','',NULL,NULL,'','','',NULL,NULL,'',NULL,0);
INSERT INTO "Recommendations" ("Id","AreaId","ForceId","PanelId","Number","Title","Saw","Ask","WhoMustAct","HowWeShallKnow","TermDays","Step","Decision","Delivery","Judgement","DraftedAt","OwnerId","SentAt","AcknowledgedAt","RepliedAt","Explanation","Promise","PromisedBy","JudgedAt","PanelWords","WhatChanged","WhatHasNot","ClosedAt","WithdrawnAt","WithdrawnBecause","PublishedAt","Version") VALUES (X'01A2021120D873B89D38315115A8DC6C',X'01A2021118F67FA091E3B79DFABA7662',X'01A2021118F67D658F54EAE95C9E495B',X'01A2021118F675DF80ED41AADB72880D',2,'A few words with ''quotes'' and a line
end','In most of the records the reason was given late or not at all.','Brief every shift to give the reason first.','Head of operations','The panel will look at 20 new records.',56,2,1,1,1,'2026-03-02 10:00:00',X'01A2021118F774CB9671CC70B5903E21','2026-03-02 10:00:00',NULL,NULL,'','',NULL,NULL,'','','',NULL,NULL,'',NULL,1);
INSERT INTO "Recommendations" ("Id","AreaId","ForceId","PanelId","Number","Title","Saw","Ask","WhoMustAct","HowWeShallKnow","TermDays","Step","Decision","Delivery","Judgement","DraftedAt","OwnerId","SentAt","AcknowledgedAt","RepliedAt","Explanation","Promise","PromisedBy","JudgedAt","PanelWords","WhatChanged","WhatHasNot","ClosedAt","WithdrawnAt","WithdrawnBecause","PublishedAt","Version") VALUES (X'01A20211214E77F4AA9922947545C68A',X'01A2021118F67FA091E3B79DFABA7662',X'01A2021118F67D658F54EAE95C9E495B',X'01A2021118F675DF80ED41AADB72880D',3,'A few words with ''quotes'' and a line
end','In most of the records the reason was given late or not at all.','Brief every shift to give the reason first.','Head of operations','The panel will look at 20 new records.',56,4,2,1,2,'2026-03-02 10:00:00',X'01A2021118F774CB9671CC70B5903E21','2026-03-02 10:00:00','2026-03-02 10:00:00','2026-03-02 10:00:00','A few words with ''quotes'' and a line
end','',NULL,'2026-03-02 10:00:00','A few words with ''quotes'' and a line
end','','',NULL,NULL,'','2026-03-02 10:00:00',5);
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A202111A0B7CC39F8FE20CD408409E','footage','yes','');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A202111A0B7CC39F8FE20CD408409E','grounds','yes','');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A202111A0B7CC39F8FE20CD408409E','object','yes','');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A202111A0B7CC39F8FE20CD408409E','identity','yes','');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A202111A0B7CC39F8FE20CD408409E','station','yes','');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A202111A0B7CC39F8FE20CD408409E','warrant-card','yes','');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A202111A0B7CC39F8FE20CD408409E','entitlement','yes','');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A202111A0B7CC39F8FE20CD408409E','explain','yes','');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A202111A0B7CC39F8FE20CD408409E','legal-power','yes','');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A202111A0B7CC39F8FE20CD408409E','you-are-detained','yes','');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A202111A0B7CC39F8FE20CD408409E','grounds-reasonable','yes','');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A202111A0B7CC39F8FE20CD408409E','grade','red','A few words with ''quotes'' and a line
end');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A202111A0B7CC39F8FE20CD408409E','done-well',NULL,'A few words with ''quotes'' and a line
end');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A202111A0B7CC39F8FE20CD408409E','should-change',NULL,'A few words with ''quotes'' and a line
end');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A202111C8470ADAF2571C0E8DD3E81','footage','yes','');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A202111C8470ADAF2571C0E8DD3E81','grounds','yes','');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A202111C8470ADAF2571C0E8DD3E81','object','yes','');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A202111C8470ADAF2571C0E8DD3E81','identity','yes','');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A202111C8470ADAF2571C0E8DD3E81','station','yes','');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A202111C8470ADAF2571C0E8DD3E81','warrant-card','yes','');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A202111C8470ADAF2571C0E8DD3E81','entitlement','yes','');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A202111C8470ADAF2571C0E8DD3E81','explain','yes','');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A202111C8470ADAF2571C0E8DD3E81','legal-power','yes','');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A202111C8470ADAF2571C0E8DD3E81','you-are-detained','yes','');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A202111C8470ADAF2571C0E8DD3E81','grounds-reasonable','yes','');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A202111C8470ADAF2571C0E8DD3E81','grade','amber','A few words with ''quotes'' and a line
end');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A202111C8470ADAF2571C0E8DD3E81','done-well',NULL,'A few words with ''quotes'' and a line
end');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A202111C8470ADAF2571C0E8DD3E81','should-change',NULL,'A few words with ''quotes'' and a line
end');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A202111E2070378D15DF898D72C619','footage','yes','');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A202111E2070378D15DF898D72C619','grounds','yes','');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A202111E2070378D15DF898D72C619','object','yes','');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A202111E2070378D15DF898D72C619','identity','yes','');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A202111E2070378D15DF898D72C619','station','yes','');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A202111E2070378D15DF898D72C619','warrant-card','yes','');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A202111E2070378D15DF898D72C619','entitlement','yes','');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A202111E2070378D15DF898D72C619','explain','yes','');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A202111E2070378D15DF898D72C619','legal-power','yes','');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A202111E2070378D15DF898D72C619','you-are-detained','yes','');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A202111E2070378D15DF898D72C619','grounds-reasonable','yes','');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A202111E2070378D15DF898D72C619','grade','green','A few words with ''quotes'' and a line
end');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A202111E2070378D15DF898D72C619','done-well',NULL,'A few words with ''quotes'' and a line
end');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A202111E2070378D15DF898D72C619','should-change',NULL,'A few words with ''quotes'' and a line
end');
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2021118A178E1B1A60A9D920954DC',1,1,'yes','Yes, I saw footage','','Y',2,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2021118A178E1B1A60A9D920954DC',1,2,'none-supplied','No, none was supplied','','N',2,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2021118A178E1B1A60A9D920954DC',1,3,'not-requested','No, it was not requested','','R',2,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2021118A178E1B1A60A9D920954DC',2,1,'yes','Yes','','Y',1,0,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2021118A178E1B1A60A9D920954DC',2,2,'partly','Partly','','P',3,1,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2021118A178E1B1A60A9D920954DC',2,3,'no','No','','N',4,2,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2021118A178E1B1A60A9D920954DC',2,4,'could-not-tell','I could not tell','','?',5,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2021118A178E1B1A60A9D920954DC',2,5,'does-not-apply','Does not apply','','–',5,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2021118A178E1B1A60A9D920954DC',3,1,'yes','Yes','','Y',1,0,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2021118A178E1B1A60A9D920954DC',3,2,'partly','Partly','','P',3,1,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2021118A178E1B1A60A9D920954DC',3,3,'no','No','','N',4,2,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2021118A178E1B1A60A9D920954DC',3,4,'could-not-tell','I could not tell','','?',5,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2021118A178E1B1A60A9D920954DC',3,5,'does-not-apply','Does not apply','','–',5,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2021118A178E1B1A60A9D920954DC',4,1,'yes','Yes','','Y',1,0,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2021118A178E1B1A60A9D920954DC',4,2,'partly','Partly','','P',3,1,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2021118A178E1B1A60A9D920954DC',4,3,'no','No','','N',4,2,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2021118A178E1B1A60A9D920954DC',4,4,'could-not-tell','I could not tell','','?',5,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2021118A178E1B1A60A9D920954DC',4,5,'does-not-apply','Does not apply','','–',5,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2021118A178E1B1A60A9D920954DC',5,1,'yes','Yes','','Y',1,0,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2021118A178E1B1A60A9D920954DC',5,2,'partly','Partly','','P',3,1,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2021118A178E1B1A60A9D920954DC',5,3,'no','No','','N',4,2,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2021118A178E1B1A60A9D920954DC',5,4,'could-not-tell','I could not tell','','?',5,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2021118A178E1B1A60A9D920954DC',5,5,'does-not-apply','Does not apply','','–',5,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2021118A178E1B1A60A9D920954DC',6,1,'yes','Yes','','Y',1,0,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2021118A178E1B1A60A9D920954DC',6,2,'partly','Partly','','P',3,1,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2021118A178E1B1A60A9D920954DC',6,3,'no','No','','N',4,2,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2021118A178E1B1A60A9D920954DC',6,4,'could-not-tell','I could not tell','','?',5,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2021118A178E1B1A60A9D920954DC',6,5,'does-not-apply','Does not apply','','–',5,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2021118A178E1B1A60A9D920954DC',7,1,'yes','Yes','','Y',1,0,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2021118A178E1B1A60A9D920954DC',7,2,'partly','Partly','','P',3,1,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2021118A178E1B1A60A9D920954DC',7,3,'no','No','','N',4,2,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2021118A178E1B1A60A9D920954DC',7,4,'could-not-tell','I could not tell','','?',5,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2021118A178E1B1A60A9D920954DC',7,5,'does-not-apply','Does not apply','','–',5,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2021118A178E1B1A60A9D920954DC',8,1,'yes','Yes','','Y',1,0,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2021118A178E1B1A60A9D920954DC',8,2,'partly','Partly','','P',3,1,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2021118A178E1B1A60A9D920954DC',8,3,'no','No','','N',4,2,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2021118A178E1B1A60A9D920954DC',8,4,'could-not-tell','I could not tell','','?',5,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2021118A178E1B1A60A9D920954DC',8,5,'does-not-apply','Does not apply','','–',5,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2021118A178E1B1A60A9D920954DC',9,1,'yes','Yes','','Y',1,0,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2021118A178E1B1A60A9D920954DC',9,2,'partly','Partly','','P',3,1,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2021118A178E1B1A60A9D920954DC',9,3,'no','No','','N',4,2,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2021118A178E1B1A60A9D920954DC',9,4,'could-not-tell','I could not tell','','?',5,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2021118A178E1B1A60A9D920954DC',9,5,'does-not-apply','Does not apply','','–',5,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2021118A178E1B1A60A9D920954DC',10,1,'yes','Yes','','Y',1,0,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2021118A178E1B1A60A9D920954DC',10,2,'partly','Partly','','P',3,1,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2021118A178E1B1A60A9D920954DC',10,3,'no','No','','N',4,2,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2021118A178E1B1A60A9D920954DC',10,4,'could-not-tell','I could not tell','','?',5,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2021118A178E1B1A60A9D920954DC',10,5,'does-not-apply','Does not apply','','–',5,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2021118A178E1B1A60A9D920954DC',11,1,'yes','Yes','','Y',1,0,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2021118A178E1B1A60A9D920954DC',11,2,'no','No','','N',4,1,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2021118A178E1B1A60A9D920954DC',11,3,'could-not-tell','I could not tell','','?',5,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2021118A178E1B1A60A9D920954DC',12,1,'green','Green','Done well, or well enough. The officer hears it.','G',1,0,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2021118A178E1B1A60A9D920954DC',12,2,'amber','Amber','Something should have been done better. The officer gets advice.','A',3,1,1);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2021118A178E1B1A60A9D920954DC',12,3,'red','Red','A serious concern. Senior officers look at it and report back.','R',4,2,1);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2021118A178E1B1A60A9D920954DC',12,4,'could-not-tell','I could not tell','The record does not show enough to judge.','?',5,NULL,1);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2021118A17C0A9F189AA3768FC1FD',1,1,'yes','Yes, I saw footage','','Y',2,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2021118A17C0A9F189AA3768FC1FD',1,2,'none-supplied','No, none was supplied','','N',2,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2021118A17C0A9F189AA3768FC1FD',1,3,'not-requested','No, it was not requested','','R',2,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2021118A17C0A9F189AA3768FC1FD',2,1,'yes','Yes','','Y',1,0,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2021118A17C0A9F189AA3768FC1FD',2,2,'partly','Partly','','P',3,1,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2021118A17C0A9F189AA3768FC1FD',2,3,'no','No','','N',4,2,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2021118A17C0A9F189AA3768FC1FD',2,4,'could-not-tell','I could not tell','','?',5,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2021118A17C0A9F189AA3768FC1FD',2,5,'does-not-apply','Does not apply','','–',5,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2021118A17C0A9F189AA3768FC1FD',3,1,'yes','Yes','','Y',1,0,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2021118A17C0A9F189AA3768FC1FD',3,2,'partly','Partly','','P',3,1,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2021118A17C0A9F189AA3768FC1FD',3,3,'no','No','','N',4,2,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2021118A17C0A9F189AA3768FC1FD',3,4,'could-not-tell','I could not tell','','?',5,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2021118A17C0A9F189AA3768FC1FD',3,5,'does-not-apply','Does not apply','','–',5,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2021118A17C0A9F189AA3768FC1FD',4,1,'yes','Yes','','Y',1,0,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2021118A17C0A9F189AA3768FC1FD',4,2,'partly','Partly','','P',3,1,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2021118A17C0A9F189AA3768FC1FD',4,3,'no','No','','N',4,2,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2021118A17C0A9F189AA3768FC1FD',4,4,'could-not-tell','I could not tell','','?',5,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2021118A17C0A9F189AA3768FC1FD',4,5,'does-not-apply','Does not apply','','–',5,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2021118A17C0A9F189AA3768FC1FD',5,1,'yes','Yes','','Y',1,0,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2021118A17C0A9F189AA3768FC1FD',5,2,'partly','Partly','','P',3,1,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2021118A17C0A9F189AA3768FC1FD',5,3,'no','No','','N',4,2,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2021118A17C0A9F189AA3768FC1FD',5,4,'could-not-tell','I could not tell','','?',5,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2021118A17C0A9F189AA3768FC1FD',5,5,'does-not-apply','Does not apply','','–',5,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2021118A17C0A9F189AA3768FC1FD',6,1,'yes','Yes','','Y',1,0,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2021118A17C0A9F189AA3768FC1FD',6,2,'partly','Partly','','P',3,1,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2021118A17C0A9F189AA3768FC1FD',6,3,'no','No','','N',4,2,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2021118A17C0A9F189AA3768FC1FD',6,4,'could-not-tell','I could not tell','','?',5,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2021118A17C0A9F189AA3768FC1FD',6,5,'does-not-apply','Does not apply','','–',5,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2021118A17C0A9F189AA3768FC1FD',7,1,'yes','Yes','','Y',1,0,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2021118A17C0A9F189AA3768FC1FD',7,2,'partly','Partly','','P',3,1,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2021118A17C0A9F189AA3768FC1FD',7,3,'no','No','','N',4,2,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2021118A17C0A9F189AA3768FC1FD',7,4,'could-not-tell','I could not tell','','?',5,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2021118A17C0A9F189AA3768FC1FD',7,5,'does-not-apply','Does not apply','','–',5,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2021118A17C0A9F189AA3768FC1FD',8,1,'yes','Yes','','Y',1,0,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2021118A17C0A9F189AA3768FC1FD',8,2,'partly','Partly','','P',3,1,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2021118A17C0A9F189AA3768FC1FD',8,3,'no','No','','N',4,2,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2021118A17C0A9F189AA3768FC1FD',8,4,'could-not-tell','I could not tell','','?',5,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2021118A17C0A9F189AA3768FC1FD',8,5,'does-not-apply','Does not apply','','–',5,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2021118A17C0A9F189AA3768FC1FD',9,1,'yes','Yes','','Y',1,0,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2021118A17C0A9F189AA3768FC1FD',9,2,'partly','Partly','','P',3,1,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2021118A17C0A9F189AA3768FC1FD',9,3,'no','No','','N',4,2,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2021118A17C0A9F189AA3768FC1FD',9,4,'could-not-tell','I could not tell','','?',5,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2021118A17C0A9F189AA3768FC1FD',9,5,'does-not-apply','Does not apply','','–',5,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2021118A17C0A9F189AA3768FC1FD',10,1,'yes','Yes','','Y',1,0,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2021118A17C0A9F189AA3768FC1FD',10,2,'no','No','','N',4,1,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2021118A17C0A9F189AA3768FC1FD',10,3,'could-not-tell','I could not tell','','?',5,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2021118A17C0A9F189AA3768FC1FD',11,1,'green','Green','Done well, or well enough. The officer hears it.','G',1,0,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2021118A17C0A9F189AA3768FC1FD',11,2,'amber','Amber','Something should have been done better. The officer gets advice.','A',3,1,1);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2021118A17C0A9F189AA3768FC1FD',11,3,'red','Red','A serious concern. Senior officers look at it and report back.','R',4,2,1);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2021118A17C0A9F189AA3768FC1FD',11,4,'could-not-tell','I could not tell','The record does not show enough to judge.','?',5,NULL,1);
INSERT INTO "ReviewFormPages" ("FormId","Number","Title","Hint") VALUES (X'01A2021118A178E1B1A60A9D920954DC',1,'Footage','');
INSERT INTO "ReviewFormPages" ("FormId","Number","Title","Hint") VALUES (X'01A2021118A178E1B1A60A9D920954DC',2,'What the officer said about the search','Choose “I could not tell” where the record does not show it.');
INSERT INTO "ReviewFormPages" ("FormId","Number","Title","Hint") VALUES (X'01A2021118A178E1B1A60A9D920954DC',3,'Who the officer was','Choose “I could not tell” where the record does not show it.');
INSERT INTO "ReviewFormPages" ("FormId","Number","Title","Hint") VALUES (X'01A2021118A178E1B1A60A9D920954DC',4,'What the person was told about their rights','Choose “I could not tell” where the record does not show it.');
INSERT INTO "ReviewFormPages" ("FormId","Number","Title","Hint") VALUES (X'01A2021118A178E1B1A60A9D920954DC',5,'Were the grounds reasonable?','');
INSERT INTO "ReviewFormPages" ("FormId","Number","Title","Hint") VALUES (X'01A2021118A178E1B1A60A9D920954DC',6,'Your grade','');
INSERT INTO "ReviewFormPages" ("FormId","Number","Title","Hint") VALUES (X'01A2021118A178E1B1A60A9D920954DC',7,'In your own words','You can leave these empty. Do not name anyone.');
INSERT INTO "ReviewFormPages" ("FormId","Number","Title","Hint") VALUES (X'01A2021118A17C0A9F189AA3768FC1FD',1,'Footage','');
INSERT INTO "ReviewFormPages" ("FormId","Number","Title","Hint") VALUES (X'01A2021118A17C0A9F189AA3768FC1FD',2,'What the officer said about the search','Choose “I could not tell” where the record does not show it.');
INSERT INTO "ReviewFormPages" ("FormId","Number","Title","Hint") VALUES (X'01A2021118A17C0A9F189AA3768FC1FD',3,'Who the officer was','Choose “I could not tell” where the record does not show it.');
INSERT INTO "ReviewFormPages" ("FormId","Number","Title","Hint") VALUES (X'01A2021118A17C0A9F189AA3768FC1FD',4,'What the person was told about their rights','Choose “I could not tell” where the record does not show it.');
INSERT INTO "ReviewFormPages" ("FormId","Number","Title","Hint") VALUES (X'01A2021118A17C0A9F189AA3768FC1FD',5,'Were the grounds reasonable?','');
INSERT INTO "ReviewFormPages" ("FormId","Number","Title","Hint") VALUES (X'01A2021118A17C0A9F189AA3768FC1FD',6,'Your grade','');
INSERT INTO "ReviewFormPages" ("FormId","Number","Title","Hint") VALUES (X'01A2021118A17C0A9F189AA3768FC1FD',7,'In your own words','You can leave these empty. Do not name anyone.');
INSERT INTO "ReviewFormQuestions" ("FormId","Number","Page","Code","Name","Words","Hint","Meaning","ReasonWords","Kind","Required","Marker") VALUES (X'01A2021118A178E1B1A60A9D920954DC',1,1,'footage','Footage','Did you see footage of this search?','Video from an officer’s body-worn camera.','Officers are expected to switch the camera on for every search. The force may have given no footage for this case, or nobody may have asked for it yet. You can answer the other questions from the written record alone.','',1,1,1);
INSERT INTO "ReviewFormQuestions" ("FormId","Number","Page","Code","Name","Words","Hint","Meaning","ReasonWords","Kind","Required","Marker") VALUES (X'01A2021118A178E1B1A60A9D920954DC',2,2,'grounds','G: Grounds','Did the officer say why they wanted to search?','','The officer must tell the person what they saw, heard or were told that made them suspect this person. Being in a certain place, or being known to the police, is not enough on its own.','',1,1,0);
INSERT INTO "ReviewFormQuestions" ("FormId","Number","Page","Code","Name","Words","Hint","Meaning","ReasonWords","Kind","Required","Marker") VALUES (X'01A2021118A178E1B1A60A9D920954DC',3,2,'object','O: Object','Did the officer say what they were looking for?','','For example drugs, a knife, or stolen things.','',1,1,0);
INSERT INTO "ReviewFormQuestions" ("FormId","Number","Page","Code","Name","Words","Hint","Meaning","ReasonWords","Kind","Required","Marker") VALUES (X'01A2021118A178E1B1A60A9D920954DC',4,3,'warrant-card','W: Warrant card','Did the officer show a warrant card?','','An officer out of uniform must show one. For an officer in uniform who was not asked, choose “Does not apply”.','',1,1,0);
INSERT INTO "ReviewFormQuestions" ("FormId","Number","Page","Code","Name","Words","Hint","Meaning","ReasonWords","Kind","Required","Marker") VALUES (X'01A2021118A178E1B1A60A9D920954DC',5,3,'identity','I: Identity','Did the officer give their name or number?','','A shoulder number is enough where giving a name could put the officer in danger.','',1,1,0);
INSERT INTO "ReviewFormQuestions" ("FormId","Number","Page","Code","Name","Words","Hint","Meaning","ReasonWords","Kind","Required","Marker") VALUES (X'01A2021118A178E1B1A60A9D920954DC',6,3,'station','S: Station','Did the officer say which police station they work from?','','The person needs it to ask for the record or to complain.','',1,1,0);
INSERT INTO "ReviewFormQuestions" ("FormId","Number","Page","Code","Name","Words","Hint","Meaning","ReasonWords","Kind","Required","Marker") VALUES (X'01A2021118A178E1B1A60A9D920954DC',7,4,'entitlement','E: Entitlement','Was the person told that they can have a copy of the record?','','They can ask for it on the spot or within three months.','',1,1,0);
INSERT INTO "ReviewFormQuestions" ("FormId","Number","Page","Code","Name","Words","Hint","Meaning","ReasonWords","Kind","Required","Marker") VALUES (X'01A2021118A178E1B1A60A9D920954DC',8,4,'legal-power','L: Legal power','Did the officer say which law they were using?','','Most searches use section 1 of the Police and Criminal Evidence Act, or section 23 of the Misuse of Drugs Act.','',1,1,0);
INSERT INTO "ReviewFormQuestions" ("FormId","Number","Page","Code","Name","Words","Hint","Meaning","ReasonWords","Kind","Required","Marker") VALUES (X'01A2021118A178E1B1A60A9D920954DC',9,4,'you-are-detained','Y: You are detained','Was the person told that they were being detained for a search?','','They must know that they are not free to leave, and that it is for a search.','',1,1,0);
INSERT INTO "ReviewFormQuestions" ("FormId","Number","Page","Code","Name","Words","Hint","Meaning","ReasonWords","Kind","Required","Marker") VALUES (X'01A2021118A178E1B1A60A9D920954DC',10,4,'explain','E: Explain','Where some of this could not be said at the time, did the officer explain it afterwards?','','If everything was said at the time, choose “Does not apply”.','',1,1,0);
INSERT INTO "ReviewFormQuestions" ("FormId","Number","Page","Code","Name","Words","Hint","Meaning","ReasonWords","Kind","Required","Marker") VALUES (X'01A2021118A178E1B1A60A9D920954DC',11,5,'grounds-reasonable','Grounds reasonable','Were there reasonable grounds for this search?','Judge by what the officer knew before the search, not by what was found.','Grounds are reasonable when facts about this person, at this time, would make a fair-minded person suspect the same. A smell of cannabis alone, nervousness alone, or a record of earlier offences is not enough by itself.','',1,1,0);
INSERT INTO "ReviewFormQuestions" ("FormId","Number","Page","Code","Name","Words","Hint","Meaning","ReasonWords","Kind","Required","Marker") VALUES (X'01A2021118A178E1B1A60A9D920954DC',12,6,'grade','Grade','How would you grade this search?','Your own view. The panel gives its grade together, later.','','Why? Needed for any grade but green',1,1,2);
INSERT INTO "ReviewFormQuestions" ("FormId","Number","Page","Code","Name","Words","Hint","Meaning","ReasonWords","Kind","Required","Marker") VALUES (X'01A2021118A178E1B1A60A9D920954DC',13,7,'done-well','Done well','What was done well?','Begin with this, however small.','','',2,0,0);
INSERT INTO "ReviewFormQuestions" ("FormId","Number","Page","Code","Name","Words","Hint","Meaning","ReasonWords","Kind","Required","Marker") VALUES (X'01A2021118A178E1B1A60A9D920954DC',14,7,'should-change','Should change','What should change?','For this officer, or for the force.','','',2,0,0);
INSERT INTO "ReviewFormQuestions" ("FormId","Number","Page","Code","Name","Words","Hint","Meaning","ReasonWords","Kind","Required","Marker") VALUES (X'01A2021118A17C0A9F189AA3768FC1FD',1,1,'footage','Footage','Did you see footage of this search?','Video from an officer’s body-worn camera.','Officers are expected to switch the camera on for every search. The force may have given no footage for this case, or nobody may have asked for it yet. You can answer the other questions from the written record alone.','',1,1,1);
INSERT INTO "ReviewFormQuestions" ("FormId","Number","Page","Code","Name","Words","Hint","Meaning","ReasonWords","Kind","Required","Marker") VALUES (X'01A2021118A17C0A9F189AA3768FC1FD',2,2,'grounds','G: Grounds','Did the officer say why they wanted to search?','','The officer must tell the person what they saw, heard or were told that made them suspect this person. Being in a certain place, or being known to the police, is not enough on its own.','',1,1,0);
INSERT INTO "ReviewFormQuestions" ("FormId","Number","Page","Code","Name","Words","Hint","Meaning","ReasonWords","Kind","Required","Marker") VALUES (X'01A2021118A17C0A9F189AA3768FC1FD',3,2,'object','O: Object','Did the officer say what they were looking for?','','For example drugs, a knife, or stolen things.','',1,1,0);
INSERT INTO "ReviewFormQuestions" ("FormId","Number","Page","Code","Name","Words","Hint","Meaning","ReasonWords","Kind","Required","Marker") VALUES (X'01A2021118A17C0A9F189AA3768FC1FD',4,3,'warrant-card','W: Warrant card','Did the officer show a warrant card?','','An officer out of uniform must show one. For an officer in uniform who was not asked, choose “Does not apply”.','',1,1,0);
INSERT INTO "ReviewFormQuestions" ("FormId","Number","Page","Code","Name","Words","Hint","Meaning","ReasonWords","Kind","Required","Marker") VALUES (X'01A2021118A17C0A9F189AA3768FC1FD',5,3,'identity','I: Identity','Did the officer give their name or number?','','A shoulder number is enough where giving a name could put the officer in danger.','',1,1,0);
INSERT INTO "ReviewFormQuestions" ("FormId","Number","Page","Code","Name","Words","Hint","Meaning","ReasonWords","Kind","Required","Marker") VALUES (X'01A2021118A17C0A9F189AA3768FC1FD',6,3,'station','S: Station','Did the officer say which police station they work from?','','The person needs it to ask for the record or to complain.','',1,1,0);
INSERT INTO "ReviewFormQuestions" ("FormId","Number","Page","Code","Name","Words","Hint","Meaning","ReasonWords","Kind","Required","Marker") VALUES (X'01A2021118A17C0A9F189AA3768FC1FD',7,4,'entitlement','E: Entitlement','Was the person told that they can have a copy of the record?','','They can ask for it on the spot or within three months.','',1,1,0);
INSERT INTO "ReviewFormQuestions" ("FormId","Number","Page","Code","Name","Words","Hint","Meaning","ReasonWords","Kind","Required","Marker") VALUES (X'01A2021118A17C0A9F189AA3768FC1FD',8,4,'legal-power','L: Legal power','Did the officer say which law they were using?','','Most searches use section 1 of the Police and Criminal Evidence Act, or section 23 of the Misuse of Drugs Act.','',1,1,0);
INSERT INTO "ReviewFormQuestions" ("FormId","Number","Page","Code","Name","Words","Hint","Meaning","ReasonWords","Kind","Required","Marker") VALUES (X'01A2021118A17C0A9F189AA3768FC1FD',9,4,'you-are-detained','Y: You are detained','Was the person told that they were being detained for a search?','','They must know that they are not free to leave, and that it is for a search.','',1,1,0);
INSERT INTO "ReviewFormQuestions" ("FormId","Number","Page","Code","Name","Words","Hint","Meaning","ReasonWords","Kind","Required","Marker") VALUES (X'01A2021118A17C0A9F189AA3768FC1FD',10,5,'grounds-reasonable','Grounds reasonable','Were there reasonable grounds for this search?','Judge by what the officer knew before the search, not by what was found.','Grounds are reasonable when facts about this person, at this time, would make a fair-minded person suspect the same. A smell of cannabis alone, nervousness alone, or a record of earlier offences is not enough by itself.','',1,1,0);
INSERT INTO "ReviewFormQuestions" ("FormId","Number","Page","Code","Name","Words","Hint","Meaning","ReasonWords","Kind","Required","Marker") VALUES (X'01A2021118A17C0A9F189AA3768FC1FD',11,6,'grade','Grade','How would you grade this search?','Your own view. The panel gives its grade together, later.','','Why? Needed for any grade but green',1,1,2);
INSERT INTO "ReviewFormQuestions" ("FormId","Number","Page","Code","Name","Words","Hint","Meaning","ReasonWords","Kind","Required","Marker") VALUES (X'01A2021118A17C0A9F189AA3768FC1FD',12,7,'done-well','Done well','What was done well?','Begin with this, however small.','','',2,0,0);
INSERT INTO "ReviewFormQuestions" ("FormId","Number","Page","Code","Name","Words","Hint","Meaning","ReasonWords","Kind","Required","Marker") VALUES (X'01A2021118A17C0A9F189AA3768FC1FD',13,7,'should-change','Should change','What should change?','For this officer, or for the force.','','',2,0,0);
INSERT INTO "ReviewForms" ("Id","Code","Number","Name","PublishedAt","Version") VALUES (X'01A2021118A178E1B1A60A9D920954DC','gowisely-e',1,'Stop and search: GOWISELY and E for Explain','2026-03-02 10:00:00',0);
INSERT INTO "ReviewForms" ("Id","Code","Number","Name","PublishedAt","Version") VALUES (X'01A2021118A17C0A9F189AA3768FC1FD','gowisely',1,'Stop and search: GOWISELY','2026-03-02 10:00:00',0);
INSERT INTO "Reviews" ("Id","CaseId","UserId","AreaId","ForceId","PanelId","FormId","State","StartedAt","SavedAt","SentAt","AfterOpening","Version") VALUES (X'01A202111A0B7CC39F8FE20CD408409E',X'01A2021119247EC9B233212E74A7B3CB',X'01A2021118F776CAB71FF68ACD79A18E',X'01A2021118F67FA091E3B79DFABA7662',X'01A2021118F67D658F54EAE95C9E495B',X'01A2021118F675DF80ED41AADB72880D',X'01A2021118A178E1B1A60A9D920954DC',2,'2026-03-02 10:00:00','2026-03-02 10:00:00','2026-03-02 10:00:00',0,2);
INSERT INTO "Reviews" ("Id","CaseId","UserId","AreaId","ForceId","PanelId","FormId","State","StartedAt","SavedAt","SentAt","AfterOpening","Version") VALUES (X'01A202111C8470ADAF2571C0E8DD3E81',X'01A2021119247EC9B233212E74A7B3CB',X'01A2021118F774E4BCEDA14D3EC1BD58',X'01A2021118F67FA091E3B79DFABA7662',X'01A2021118F67D658F54EAE95C9E495B',X'01A2021118F675DF80ED41AADB72880D',X'01A2021118A178E1B1A60A9D920954DC',2,'2026-03-02 10:00:00','2026-03-02 10:00:00','2026-03-02 10:00:00',0,2);
INSERT INTO "Reviews" ("Id","CaseId","UserId","AreaId","ForceId","PanelId","FormId","State","StartedAt","SavedAt","SentAt","AfterOpening","Version") VALUES (X'01A202111E2070378D15DF898D72C619',X'01A202111924765E927B3314CFD44FD2',X'01A2021118F776CAB71FF68ACD79A18E',X'01A2021118F67FA091E3B79DFABA7662',X'01A2021118F67D658F54EAE95C9E495B',X'01A2021118F675DF80ED41AADB72880D',X'01A2021118A178E1B1A60A9D920954DC',1,'2026-03-02 10:00:00','2026-03-02 10:00:00',NULL,0,1);
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
