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
CREATE INDEX "IX_Cases_AreaId" ON "Cases" ("AreaId");
CREATE INDEX "IX_Cases_DrawId" ON "Cases" ("DrawId");
CREATE INDEX "IX_Cases_EncounterId" ON "Cases" ("EncounterId");
CREATE UNIQUE INDEX "IX_Cases_PanelId_EncounterId" ON "Cases" ("PanelId", "EncounterId");
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
CREATE INDEX "IX_PublishedStories_PanelId" ON "PublishedStories" ("PanelId");
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
INSERT INTO "Accounts" ("Id","DisplayName","IsPractice","UserName","NormalizedUserName","Email","NormalizedEmail","EmailConfirmed","PasswordHash","SecurityStamp","ConcurrencyStamp","PhoneNumber","PhoneNumberConfirmed","TwoFactorEnabled","LockoutEnd","LockoutEnabled","AccessFailedCount") VALUES (X'01A202B9128E7070AE65C8955432FAE2','SecondMember',0,'SecondMember@example.org','SECONDMEMBER@EXAMPLE.ORG','SecondMember@example.org','SECONDMEMBER@EXAMPLE.ORG',1,'AQAAAAIAAzRQAAAAEIHgi5dM+A9k62eIE/tagpMUiTpCBT6WWDadi1bFbETZ+d2qxJfUX/WRrLbEbEQtcQ==','15e783bb1e154f0fac05176e17e976c4','2cb93f86-56ef-48b7-90b8-2ebf3cbcba0a',NULL,0,0,NULL,1,0);
INSERT INTO "Accounts" ("Id","DisplayName","IsPractice","UserName","NormalizedUserName","Email","NormalizedEmail","EmailConfirmed","PasswordHash","SecurityStamp","ConcurrencyStamp","PhoneNumber","PhoneNumberConfirmed","TwoFactorEnabled","LockoutEnd","LockoutEnabled","AccessFailedCount") VALUES (X'01A202B9128E70EDAE5E654513776D9B','OtherOfficer',0,'OtherOfficer@example.org','OTHEROFFICER@EXAMPLE.ORG','OtherOfficer@example.org','OTHEROFFICER@EXAMPLE.ORG',1,'AQAAAAIAAzRQAAAAEIHgi5dM+A9k62eIE/tagpMUiTpCBT6WWDadi1bFbETZ+d2qxJfUX/WRrLbEbEQtcQ==','85d40a1faa6940958a000bda10cac882','eb1155d7-e1cd-45f9-bf5b-2cb0cf0b9ec1',NULL,0,0,NULL,1,0);
INSERT INTO "Accounts" ("Id","DisplayName","IsPractice","UserName","NormalizedUserName","Email","NormalizedEmail","EmailConfirmed","PasswordHash","SecurityStamp","ConcurrencyStamp","PhoneNumber","PhoneNumberConfirmed","TwoFactorEnabled","LockoutEnd","LockoutEnabled","AccessFailedCount") VALUES (X'01A202B9128E7149966B742A17E62C44','Administrator',0,'Administrator@example.org','ADMINISTRATOR@EXAMPLE.ORG','Administrator@example.org','ADMINISTRATOR@EXAMPLE.ORG',1,'AQAAAAIAAzRQAAAAEIHgi5dM+A9k62eIE/tagpMUiTpCBT6WWDadi1bFbETZ+d2qxJfUX/WRrLbEbEQtcQ==','22dd1f26bec64ad6a838352d8025569b','a9701758-da27-4608-96d0-f7f59f254da3',NULL,0,0,NULL,1,0);
INSERT INTO "Accounts" ("Id","DisplayName","IsPractice","UserName","NormalizedUserName","Email","NormalizedEmail","EmailConfirmed","PasswordHash","SecurityStamp","ConcurrencyStamp","PhoneNumber","PhoneNumberConfirmed","TwoFactorEnabled","LockoutEnd","LockoutEnabled","AccessFailedCount") VALUES (X'01A202B9128E72BBB2FDDE6F27CDD96E','OtherLiaison',0,'OtherLiaison@example.org','OTHERLIAISON@EXAMPLE.ORG','OtherLiaison@example.org','OTHERLIAISON@EXAMPLE.ORG',1,'AQAAAAIAAzRQAAAAEIHgi5dM+A9k62eIE/tagpMUiTpCBT6WWDadi1bFbETZ+d2qxJfUX/WRrLbEbEQtcQ==','26323f78d88e4a2b9ddf155a6ae0adcf','fa595265-dc09-4b4e-9e48-905b7dc64eb5',NULL,0,0,NULL,1,0);
INSERT INTO "Accounts" ("Id","DisplayName","IsPractice","UserName","NormalizedUserName","Email","NormalizedEmail","EmailConfirmed","PasswordHash","SecurityStamp","ConcurrencyStamp","PhoneNumber","PhoneNumberConfirmed","TwoFactorEnabled","LockoutEnd","LockoutEnabled","AccessFailedCount") VALUES (X'01A202B9128E746D9220C64EC7FCEEF8','Liaison',0,'Liaison@example.org','LIAISON@EXAMPLE.ORG','Liaison@example.org','LIAISON@EXAMPLE.ORG',1,'AQAAAAIAAzRQAAAAEIHgi5dM+A9k62eIE/tagpMUiTpCBT6WWDadi1bFbETZ+d2qxJfUX/WRrLbEbEQtcQ==','468b34eb7ca94ffd91ed363cce74f6a9','f86d0d0f-b572-4e5c-9f95-79d6e203bc60',NULL,0,0,NULL,1,0);
INSERT INTO "Accounts" ("Id","DisplayName","IsPractice","UserName","NormalizedUserName","Email","NormalizedEmail","EmailConfirmed","PasswordHash","SecurityStamp","ConcurrencyStamp","PhoneNumber","PhoneNumberConfirmed","TwoFactorEnabled","LockoutEnd","LockoutEnabled","AccessFailedCount") VALUES (X'01A202B9128E75F380597A6664A1FA1E','Officer',0,'Officer@example.org','OFFICER@EXAMPLE.ORG','Officer@example.org','OFFICER@EXAMPLE.ORG',1,'AQAAAAIAAzRQAAAAEIHgi5dM+A9k62eIE/tagpMUiTpCBT6WWDadi1bFbETZ+d2qxJfUX/WRrLbEbEQtcQ==','a163673ef92d4125b9038668ca256b3c','92c3cd29-1da0-4785-885e-ac80a7c837ee',NULL,0,0,NULL,1,0);
INSERT INTO "Accounts" ("Id","DisplayName","IsPractice","UserName","NormalizedUserName","Email","NormalizedEmail","EmailConfirmed","PasswordHash","SecurityStamp","ConcurrencyStamp","PhoneNumber","PhoneNumberConfirmed","TwoFactorEnabled","LockoutEnd","LockoutEnabled","AccessFailedCount") VALUES (X'01A202B9128E777590BC34DB27AFD48F','FirstMember',0,'FirstMember@example.org','FIRSTMEMBER@EXAMPLE.ORG','FirstMember@example.org','FIRSTMEMBER@EXAMPLE.ORG',1,'AQAAAAIAAzRQAAAAEIHgi5dM+A9k62eIE/tagpMUiTpCBT6WWDadi1bFbETZ+d2qxJfUX/WRrLbEbEQtcQ==','ff7594ed01494be08636f25b7d120df4','2aa26953-7220-4952-a868-51b7bafc5f3d',NULL,0,0,NULL,1,0);
INSERT INTO "Accounts" ("Id","DisplayName","IsPractice","UserName","NormalizedUserName","Email","NormalizedEmail","EmailConfirmed","PasswordHash","SecurityStamp","ConcurrencyStamp","PhoneNumber","PhoneNumberConfirmed","TwoFactorEnabled","LockoutEnd","LockoutEnabled","AccessFailedCount") VALUES (X'01A202B9128E77C2978FBDB82CD825CA','OtherChair',0,'OtherChair@example.org','OTHERCHAIR@EXAMPLE.ORG','OtherChair@example.org','OTHERCHAIR@EXAMPLE.ORG',1,'AQAAAAIAAzRQAAAAEIHgi5dM+A9k62eIE/tagpMUiTpCBT6WWDadi1bFbETZ+d2qxJfUX/WRrLbEbEQtcQ==','f4a7229a469842abaa9e224ccb88147e','a10a2662-7864-4bad-ae26-e9a8886c9610',NULL,0,0,NULL,1,0);
INSERT INTO "Accounts" ("Id","DisplayName","IsPractice","UserName","NormalizedUserName","Email","NormalizedEmail","EmailConfirmed","PasswordHash","SecurityStamp","ConcurrencyStamp","PhoneNumber","PhoneNumberConfirmed","TwoFactorEnabled","LockoutEnd","LockoutEnabled","AccessFailedCount") VALUES (X'01A202B9128E77FA8FB761E6AEC1E60B','Observer',0,'Observer@example.org','OBSERVER@EXAMPLE.ORG','Observer@example.org','OBSERVER@EXAMPLE.ORG',1,'AQAAAAIAAzRQAAAAEIHgi5dM+A9k62eIE/tagpMUiTpCBT6WWDadi1bFbETZ+d2qxJfUX/WRrLbEbEQtcQ==','8acc68465c6047a184ea50dd4961b232','46197da6-baf8-435d-a5bb-b227c4664bd1',NULL,0,0,NULL,1,0);
INSERT INTO "Accounts" ("Id","DisplayName","IsPractice","UserName","NormalizedUserName","Email","NormalizedEmail","EmailConfirmed","PasswordHash","SecurityStamp","ConcurrencyStamp","PhoneNumber","PhoneNumberConfirmed","TwoFactorEnabled","LockoutEnd","LockoutEnabled","AccessFailedCount") VALUES (X'01A202B9128E79B9B9CE13564CD49F33','SecondPanelChair',0,'SecondPanelChair@example.org','SECONDPANELCHAIR@EXAMPLE.ORG','SecondPanelChair@example.org','SECONDPANELCHAIR@EXAMPLE.ORG',1,'AQAAAAIAAzRQAAAAEIHgi5dM+A9k62eIE/tagpMUiTpCBT6WWDadi1bFbETZ+d2qxJfUX/WRrLbEbEQtcQ==','2cdce5b8316744b29c240ca802c849a9','2dd1a2d0-985b-4068-87d0-961a765d097c',NULL,0,0,NULL,1,0);
INSERT INTO "Accounts" ("Id","DisplayName","IsPractice","UserName","NormalizedUserName","Email","NormalizedEmail","EmailConfirmed","PasswordHash","SecurityStamp","ConcurrencyStamp","PhoneNumber","PhoneNumberConfirmed","TwoFactorEnabled","LockoutEnd","LockoutEnabled","AccessFailedCount") VALUES (X'01A202B9128E7A0189AE5CC6207F2F4D','Chair',0,'Chair@example.org','CHAIR@EXAMPLE.ORG','Chair@example.org','CHAIR@EXAMPLE.ORG',1,'AQAAAAIAAzRQAAAAEIHgi5dM+A9k62eIE/tagpMUiTpCBT6WWDadi1bFbETZ+d2qxJfUX/WRrLbEbEQtcQ==','14093286a6164ee88c5f1d9345db18ef','cafe60a5-1443-4c80-afc4-1a301e0799b0',NULL,0,0,NULL,1,0);
INSERT INTO "Accounts" ("Id","DisplayName","IsPractice","UserName","NormalizedUserName","Email","NormalizedEmail","EmailConfirmed","PasswordHash","SecurityStamp","ConcurrencyStamp","PhoneNumber","PhoneNumberConfirmed","TwoFactorEnabled","LockoutEnd","LockoutEnabled","AccessFailedCount") VALUES (X'01A202B9128E7B82AC384C864CD219FE','ViceChair',0,'ViceChair@example.org','VICECHAIR@EXAMPLE.ORG','ViceChair@example.org','VICECHAIR@EXAMPLE.ORG',1,'AQAAAAIAAzRQAAAAEIHgi5dM+A9k62eIE/tagpMUiTpCBT6WWDadi1bFbETZ+d2qxJfUX/WRrLbEbEQtcQ==','709884c2ebd143b2bce715dd95d6013f','d85c32a3-8ae9-4b68-98f6-77c8ebd495fe',NULL,0,0,NULL,1,0);
INSERT INTO "Accounts" ("Id","DisplayName","IsPractice","UserName","NormalizedUserName","Email","NormalizedEmail","EmailConfirmed","PasswordHash","SecurityStamp","ConcurrencyStamp","PhoneNumber","PhoneNumberConfirmed","TwoFactorEnabled","LockoutEnd","LockoutEnabled","AccessFailedCount") VALUES (X'01A202B9128E7BF48185C91867369146','Nobody',0,'Nobody@example.org','NOBODY@EXAMPLE.ORG','Nobody@example.org','NOBODY@EXAMPLE.ORG',1,'AQAAAAIAAzRQAAAAEIHgi5dM+A9k62eIE/tagpMUiTpCBT6WWDadi1bFbETZ+d2qxJfUX/WRrLbEbEQtcQ==','6b8932f83d994dc7a068d37e36d288d5','09f474e6-14cc-41ba-abda-d3b446b6fae9',NULL,0,0,NULL,1,0);
INSERT INTO "Accounts" ("Id","DisplayName","IsPractice","UserName","NormalizedUserName","Email","NormalizedEmail","EmailConfirmed","PasswordHash","SecurityStamp","ConcurrencyStamp","PhoneNumber","PhoneNumberConfirmed","TwoFactorEnabled","LockoutEnd","LockoutEnabled","AccessFailedCount") VALUES (X'01A202B9128E7EC8B77B00F5B85E345E','SecondPanelMember',0,'SecondPanelMember@example.org','SECONDPANELMEMBER@EXAMPLE.ORG','SecondPanelMember@example.org','SECONDPANELMEMBER@EXAMPLE.ORG',1,'AQAAAAIAAzRQAAAAEIHgi5dM+A9k62eIE/tagpMUiTpCBT6WWDadi1bFbETZ+d2qxJfUX/WRrLbEbEQtcQ==','2027297d05c04121a78fa1fe6b483350','ab3877bc-ed6c-4088-bfe1-edddbc1a0dca',NULL,0,0,NULL,1,0);
INSERT INTO "Areas" ("Id","Name","Slug","DataController","IsPractice","Version") VALUES (X'01A202B91154722F9FC46E1D3DC59583','Testshire oversight office','testshire','Testshire office',0,0);
INSERT INTO "Areas" ("Id","Name","Slug","DataController","IsPractice","Version") VALUES (X'01A202B911547A58B4B0DD56E5683926','Elsewhere oversight office','elsewhere','Elsewhere office',0,0);
INSERT INTO "BatchFindings" ("BatchId","Number","Kind","Field","Detail","Rows") VALUES (902,1,1,'Self-defined ethnicity','White',1);
INSERT INTO "CaseReader" ("CaseId","UserId") VALUES (X'01A202B916937CF48520A6C3FA17E39A',X'01A202B9128E7070AE65C8955432FAE2');
INSERT INTO "CaseReader" ("CaseId","UserId") VALUES (X'01A202B916937CF48520A6C3FA17E39A',X'01A202B9128E777590BC34DB27AFD48F');
INSERT INTO "CaseReader" ("CaseId","UserId") VALUES (X'01A202B916A1730FBF57ADE266062094',X'01A202B9128E7070AE65C8955432FAE2');
INSERT INTO "CaseReader" ("CaseId","UserId") VALUES (X'01A202B916A1730FBF57ADE266062094',X'01A202B9128E777590BC34DB27AFD48F');
INSERT INTO "CaseReader" ("CaseId","UserId") VALUES (X'01A202B916A17905A965F068469070CC',X'01A202B9128E7070AE65C8955432FAE2');
INSERT INTO "CaseReader" ("CaseId","UserId") VALUES (X'01A202B916A17905A965F068469070CC',X'01A202B9128E777590BC34DB27AFD48F');
INSERT INTO "CaseReader" ("CaseId","UserId") VALUES (X'01A202B91D2C7CC6B6C3F90CFA2F8DE6',X'01A202B9128E7070AE65C8955432FAE2');
INSERT INTO "CaseReader" ("CaseId","UserId") VALUES (X'01A202B91D2C7CC6B6C3F90CFA2F8DE6',X'01A202B9128E777590BC34DB27AFD48F');
INSERT INTO "CaseReader" ("CaseId","UserId") VALUES (X'01A202B91D2C7CC6B6C3F90CFA2F8DE6',X'01A202B9128E7B82AC384C864CD219FE');
INSERT INTO "CaseReader" ("CaseId","UserId") VALUES (X'01A202B91D2E7EE6905854A215591743',X'01A202B9128E7070AE65C8955432FAE2');
INSERT INTO "CaseReader" ("CaseId","UserId") VALUES (X'01A202B91D2E7EE6905854A215591743',X'01A202B9128E777590BC34DB27AFD48F');
INSERT INTO "CaseReader" ("CaseId","UserId") VALUES (X'01A202B91D2E7EE6905854A215591743',X'01A202B9128E7B82AC384C864CD219FE');
INSERT INTO "CaseReader" ("CaseId","UserId") VALUES (X'01A202B9260270E1A3CCDEC513F4219E',X'01A202B9128E7070AE65C8955432FAE2');
INSERT INTO "CaseReader" ("CaseId","UserId") VALUES (X'01A202B9260270E1A3CCDEC513F4219E',X'01A202B9128E777590BC34DB27AFD48F');
INSERT INTO "CaseReader" ("CaseId","UserId") VALUES (X'01A202B926867BA5BB8B60C7BCE5873B',X'01A202B9128E7070AE65C8955432FAE2');
INSERT INTO "CaseReader" ("CaseId","UserId") VALUES (X'01A202B926867BA5BB8B60C7BCE5873B',X'01A202B9128E777590BC34DB27AFD48F');
INSERT INTO "Cases" ("Id","AreaId","ForceId","PanelId","DrawId","EncounterId","Number","Month","State","ReadBy","OpenedAt","OpenedBy","SettledAt","Grade","MinorityView","NoteToForce","Reason","ShuffleSecret","Version") VALUES (X'01A202B916937CF48520A6C3FA17E39A',X'01A202B91154722F9FC46E1D3DC59583',X'01A202B9115473078CC5288C55682F6C',X'01A202B9115579B18D9C78A76931DC17',X'01A202B91693799C9522778D666A501C',9010000001,14,202506,4,'2026-03-16','2026-03-02 10:00:00',X'01A202B9128E7A0189AE5CC6207F2F4D','2026-03-02 10:00:00',3,'A few words with ''quotes'' and a line
end','A few words with ''quotes'' and a line
end','',X'00000001000100010000000000000000',2);
INSERT INTO "Cases" ("Id","AreaId","ForceId","PanelId","DrawId","EncounterId","Number","Month","State","ReadBy","OpenedAt","OpenedBy","SettledAt","Grade","MinorityView","NoteToForce","Reason","ShuffleSecret","Version") VALUES (X'01A202B916A1730FBF57ADE266062094',X'01A202B91154722F9FC46E1D3DC59583',X'01A202B9115473078CC5288C55682F6C',X'01A202B9115579B18D9C78A76931DC17',X'01A202B91693799C9522778D666A501C',9010000003,16,202506,2,'2026-03-16',NULL,NULL,NULL,NULL,'','','',X'00000003000100010000000000000000',0);
INSERT INTO "Cases" ("Id","AreaId","ForceId","PanelId","DrawId","EncounterId","Number","Month","State","ReadBy","OpenedAt","OpenedBy","SettledAt","Grade","MinorityView","NoteToForce","Reason","ShuffleSecret","Version") VALUES (X'01A202B916A17905A965F068469070CC',X'01A202B91154722F9FC46E1D3DC59583',X'01A202B9115473078CC5288C55682F6C',X'01A202B9115579B18D9C78A76931DC17',X'01A202B91693799C9522778D666A501C',9010000002,15,202506,2,'2026-03-16',NULL,NULL,NULL,NULL,'','','',X'00000002000100010000000000000000',0);
INSERT INTO "Cases" ("Id","AreaId","ForceId","PanelId","DrawId","EncounterId","Number","Month","State","ReadBy","OpenedAt","OpenedBy","SettledAt","Grade","MinorityView","NoteToForce","Reason","ShuffleSecret","Version") VALUES (X'01A202B91D2C7CC6B6C3F90CFA2F8DE6',X'01A202B91154722F9FC46E1D3DC59583',X'01A202B9115473078CC5288C55682F6C',X'01A202B9115579B18D9C78A76931DC17',X'01A202B91B2079E2814BBADCEA5D6452',9030000013,17,202601,2,'2026-03-16',NULL,NULL,NULL,NULL,'','','',X'63AA86066AAC1EF3497CAA669134BC39',0);
INSERT INTO "Cases" ("Id","AreaId","ForceId","PanelId","DrawId","EncounterId","Number","Month","State","ReadBy","OpenedAt","OpenedBy","SettledAt","Grade","MinorityView","NoteToForce","Reason","ShuffleSecret","Version") VALUES (X'01A202B91D2E7EE6905854A215591743',X'01A202B91154722F9FC46E1D3DC59583',X'01A202B9115473078CC5288C55682F6C',X'01A202B9115579B18D9C78A76931DC17',X'01A202B91B2079E2814BBADCEA5D6452',9030000030,18,202601,2,'2026-03-16',NULL,NULL,NULL,NULL,'','','',X'0086DA007479083C0CA8BF8C009B8FD6',0);
INSERT INTO "Cases" ("Id","AreaId","ForceId","PanelId","DrawId","EncounterId","Number","Month","State","ReadBy","OpenedAt","OpenedBy","SettledAt","Grade","MinorityView","NoteToForce","Reason","ShuffleSecret","Version") VALUES (X'01A202B9260270E1A3CCDEC513F4219E',X'01A202B91154722F9FC46E1D3DC59583',X'01A202B9115473078CC5288C55682F6C',X'01A202B9115579B18D9C78A76931DC17',X'01A202B925F770E7A478F76F737853EC',9040000017,19,202601,4,'2026-03-16','2026-03-02 10:00:00',X'01A202B9128E7A0189AE5CC6207F2F4D','2026-03-02 10:00:00',2,'','Give the reason before the search.','',X'CEDBBF4F45EB4061A09491879CB54D5B',0);
INSERT INTO "Cases" ("Id","AreaId","ForceId","PanelId","DrawId","EncounterId","Number","Month","State","ReadBy","OpenedAt","OpenedBy","SettledAt","Grade","MinorityView","NoteToForce","Reason","ShuffleSecret","Version") VALUES (X'01A202B926867BA5BB8B60C7BCE5873B',X'01A202B91154722F9FC46E1D3DC59583',X'01A202B9115473078CC5288C55682F6C',X'01A202B9115579B18D9C78A76931DC17',X'01A202B9268372AE8B1392378E0EFD61',9050000017,20,202601,4,'2026-03-16','2026-03-02 10:00:00',X'01A202B9128E7A0189AE5CC6207F2F4D','2026-03-02 10:00:00',2,'','Give the reason before the search.','',X'82846CBA9E7E4C089F4F546A7A949F45',0);
INSERT INTO "ChainHeads" ("Id","Number","Hash") VALUES (1,63,'c761b4a2fa47f6f1dc796cff3640c06403348981612643ccf06bdb4b33531b5f');
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
INSERT INTO "DrawRows" ("DrawId","Number","EncounterId","Key","Stratum") VALUES (X'01A202B91B2079E2814BBADCEA5D6452',1,9030000001,'testshire/2026-01/1',1);
INSERT INTO "DrawRows" ("DrawId","Number","EncounterId","Key","Stratum") VALUES (X'01A202B91B2079E2814BBADCEA5D6452',2,9030000010,'testshire/2026-01/10',1);
INSERT INTO "DrawRows" ("DrawId","Number","EncounterId","Key","Stratum") VALUES (X'01A202B91B2079E2814BBADCEA5D6452',3,9030000011,'testshire/2026-01/11',1);
INSERT INTO "DrawRows" ("DrawId","Number","EncounterId","Key","Stratum") VALUES (X'01A202B91B2079E2814BBADCEA5D6452',4,9030000012,'testshire/2026-01/12',1);
INSERT INTO "DrawRows" ("DrawId","Number","EncounterId","Key","Stratum") VALUES (X'01A202B91B2079E2814BBADCEA5D6452',5,9030000013,'testshire/2026-01/13',1);
INSERT INTO "DrawRows" ("DrawId","Number","EncounterId","Key","Stratum") VALUES (X'01A202B91B2079E2814BBADCEA5D6452',6,9030000014,'testshire/2026-01/14',1);
INSERT INTO "DrawRows" ("DrawId","Number","EncounterId","Key","Stratum") VALUES (X'01A202B91B2079E2814BBADCEA5D6452',7,9030000015,'testshire/2026-01/15',1);
INSERT INTO "DrawRows" ("DrawId","Number","EncounterId","Key","Stratum") VALUES (X'01A202B91B2079E2814BBADCEA5D6452',8,9030000016,'testshire/2026-01/16',1);
INSERT INTO "DrawRows" ("DrawId","Number","EncounterId","Key","Stratum") VALUES (X'01A202B91B2079E2814BBADCEA5D6452',9,9030000017,'testshire/2026-01/17',1);
INSERT INTO "DrawRows" ("DrawId","Number","EncounterId","Key","Stratum") VALUES (X'01A202B91B2079E2814BBADCEA5D6452',10,9030000018,'testshire/2026-01/18',1);
INSERT INTO "DrawRows" ("DrawId","Number","EncounterId","Key","Stratum") VALUES (X'01A202B91B2079E2814BBADCEA5D6452',11,9030000019,'testshire/2026-01/19',1);
INSERT INTO "DrawRows" ("DrawId","Number","EncounterId","Key","Stratum") VALUES (X'01A202B91B2079E2814BBADCEA5D6452',12,9030000002,'testshire/2026-01/2',1);
INSERT INTO "DrawRows" ("DrawId","Number","EncounterId","Key","Stratum") VALUES (X'01A202B91B2079E2814BBADCEA5D6452',13,9030000020,'testshire/2026-01/20',1);
INSERT INTO "DrawRows" ("DrawId","Number","EncounterId","Key","Stratum") VALUES (X'01A202B91B2079E2814BBADCEA5D6452',14,9030000021,'testshire/2026-01/21',1);
INSERT INTO "DrawRows" ("DrawId","Number","EncounterId","Key","Stratum") VALUES (X'01A202B91B2079E2814BBADCEA5D6452',15,9030000022,'testshire/2026-01/22',1);
INSERT INTO "DrawRows" ("DrawId","Number","EncounterId","Key","Stratum") VALUES (X'01A202B91B2079E2814BBADCEA5D6452',16,9030000023,'testshire/2026-01/23',1);
INSERT INTO "DrawRows" ("DrawId","Number","EncounterId","Key","Stratum") VALUES (X'01A202B91B2079E2814BBADCEA5D6452',17,9030000024,'testshire/2026-01/24',1);
INSERT INTO "DrawRows" ("DrawId","Number","EncounterId","Key","Stratum") VALUES (X'01A202B91B2079E2814BBADCEA5D6452',18,9030000025,'testshire/2026-01/25',1);
INSERT INTO "DrawRows" ("DrawId","Number","EncounterId","Key","Stratum") VALUES (X'01A202B91B2079E2814BBADCEA5D6452',19,9030000026,'testshire/2026-01/26',1);
INSERT INTO "DrawRows" ("DrawId","Number","EncounterId","Key","Stratum") VALUES (X'01A202B91B2079E2814BBADCEA5D6452',20,9030000027,'testshire/2026-01/27',1);
INSERT INTO "DrawRows" ("DrawId","Number","EncounterId","Key","Stratum") VALUES (X'01A202B91B2079E2814BBADCEA5D6452',21,9030000028,'testshire/2026-01/28',1);
INSERT INTO "DrawRows" ("DrawId","Number","EncounterId","Key","Stratum") VALUES (X'01A202B91B2079E2814BBADCEA5D6452',22,9030000029,'testshire/2026-01/29',1);
INSERT INTO "DrawRows" ("DrawId","Number","EncounterId","Key","Stratum") VALUES (X'01A202B91B2079E2814BBADCEA5D6452',23,9030000003,'testshire/2026-01/3',1);
INSERT INTO "DrawRows" ("DrawId","Number","EncounterId","Key","Stratum") VALUES (X'01A202B91B2079E2814BBADCEA5D6452',24,9030000030,'testshire/2026-01/30',1);
INSERT INTO "DrawRows" ("DrawId","Number","EncounterId","Key","Stratum") VALUES (X'01A202B91B2079E2814BBADCEA5D6452',25,9030000004,'testshire/2026-01/4',1);
INSERT INTO "DrawRows" ("DrawId","Number","EncounterId","Key","Stratum") VALUES (X'01A202B91B2079E2814BBADCEA5D6452',26,9030000005,'testshire/2026-01/5',1);
INSERT INTO "DrawRows" ("DrawId","Number","EncounterId","Key","Stratum") VALUES (X'01A202B91B2079E2814BBADCEA5D6452',27,9030000006,'testshire/2026-01/6',1);
INSERT INTO "DrawRows" ("DrawId","Number","EncounterId","Key","Stratum") VALUES (X'01A202B91B2079E2814BBADCEA5D6452',28,9030000007,'testshire/2026-01/7',1);
INSERT INTO "DrawRows" ("DrawId","Number","EncounterId","Key","Stratum") VALUES (X'01A202B91B2079E2814BBADCEA5D6452',29,9030000008,'testshire/2026-01/8',1);
INSERT INTO "DrawRows" ("DrawId","Number","EncounterId","Key","Stratum") VALUES (X'01A202B91B2079E2814BBADCEA5D6452',30,9030000009,'testshire/2026-01/9',1);
INSERT INTO "DrawStratum" ("DrawId","Number","Name","Size","Take") VALUES (X'01A202B91B2079E2814BBADCEA5D6452',1,'',30,2);
INSERT INTO "Draws" ("Id","AreaId","ForceId","PanelId","Number","PanelName","RulesNumber","Kind","FromMonth","ToMonth","State","ListSize","Fingerprint","PlanFingerprint","Salt","FrozenAt","FrozenBy","Seed","SeededAt","SeededBy","SeededAs","AbandonedAt","AbandonReason","Excluded_AlreadyDrawn","Excluded_HeldBack","Excluded_NotReleased","Excluded_SetAside","Excluded_Superseded","Excluded_Waiting","Version") VALUES (X'01A202B91B2079E2814BBADCEA5D6452',X'01A202B91154722F9FC46E1D3DC59583',X'01A202B9115473078CC5288C55682F6C',X'01A202B9115579B18D9C78A76931DC17',1,'Testshire stop and search',1,1,202601,202601,2,30,'9b6e44ef7f8df94fea18c55c12f931c72214e6961ec621379b1d4e9514a8a7a2','c4f10d47e997cc355c25292b63e1fc09a69f7a3b93e12fc57dfbb8702e8fa272',X'6414B6CDCAFEB7EDB0E867C58B96BACE7085E381C03E7DBF0F3850DDC7E59E0F','2026-03-02 10:00:00',X'01A202B9128E7A0189AE5CC6207F2F4D','4 1 6 2','2026-03-02 10:00:00',X'01A202B9128E7A0189AE5CC6207F2F4D',2,NULL,'',0,0,0,0,0,0,1);
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
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A202B90E54732C8A7BFC3BF3B2A0FD',NULL,'Metropolitan Police','metropolitan','E23000001',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A202B90EA9721AA7BA43D22C5F8E2A',NULL,'Cumbria','cumbria','E23000002',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A202B90EA97BF19689F4EBA2CCD3D7',NULL,'Merseyside','merseyside','E23000004',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A202B90EA97EDBA4706628B42B0978',NULL,'Lancashire','lancashire','E23000003',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A202B90EAA7047908E3B5F95698A75',NULL,'Thames Valley','thames-valley','E23000029',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A202B90EAA71249A990B1BBE494316',NULL,'Cleveland','cleveland','E23000013',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A202B90EAA712A97CE20D2C6947CB4',NULL,'Surrey','surrey','E23000031',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A202B90EAA7139800B5BA3C812CF7B',NULL,'Sussex','sussex','E23000033',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A202B90EAA7179BEEB18615A93C088',NULL,'City of London','city-of-london','E23000034',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A202B90EAA7394BC880F7C78BF0FE1',NULL,'Essex','essex','E23000028',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A202B90EAA73BA8AFE918B5607E468',NULL,'North Yorkshire','north-yorkshire','E23000009',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A202B90EAA74768C82CE20F6F89F0F',NULL,'Durham','durham','E23000008',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A202B90EAA749D9BE049DA5FCC2B3C',NULL,'Nottinghamshire','nottinghamshire','E23000019',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A202B90EAA749FBB641C56C4EEDB62',NULL,'Staffordshire','staffordshire','E23000015',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A202B90EAA74BF9923E1C113491370',NULL,'Warwickshire','warwickshire','E23000017',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A202B90EAA751EBA125F14008801F7',NULL,'South Yorkshire','south-yorkshire','E23000011',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A202B90EAA7604B995E7E1195BF89C',NULL,'Northamptonshire','northamptonshire','E23000022',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A202B90EAA766F9520A18D33D2EB8D',NULL,'Northumbria','northumbria','E23000007',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A202B90EAA77B1BEAC1338B8E1E45A',NULL,'Suffolk','suffolk','E23000025',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A202B90EAA77E3B522DE49D9EDC7AB',NULL,'Cheshire','cheshire','E23000006',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A202B90EAA78239E978C48155A77FE',NULL,'Norfolk','norfolk','E23000024',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A202B90EAA78B58B7D95672CAA6C56',NULL,'Derbyshire','derbyshire','E23000018',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A202B90EAA793A923FC8B69FFC67BC',NULL,'Kent','kent','E23000032',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A202B90EAA79DD955966A55CD6FCE0',NULL,'West Mercia','west-mercia','E23000016',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A202B90EAA7AF1BE09F510660024ED',NULL,'Hertfordshire','hertfordshire','E23000027',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A202B90EAA7B488CC82EEF0512BE1F',NULL,'West Midlands','west-midlands','E23000014',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A202B90EAA7BA8B4A13F4BE4BEBC8B',NULL,'Bedfordshire','bedfordshire','E23000026',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A202B90EAA7D579CF6CB00EC782F31',NULL,'West Yorkshire','west-yorkshire','E23000010',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A202B90EAA7DD1A626C7B11B4AE2EB',NULL,'Lincolnshire','lincolnshire','E23000020',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A202B90EAA7E92BD45D696267F176E',NULL,'Hampshire and Isle of Wight','hampshire','E23000030',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A202B90EAA7EB191EE9D1B30B97BFB',NULL,'Cambridgeshire','cambridgeshire','E23000023',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A202B90EAA7EE59F306398344E1A02',NULL,'Leicestershire','leicestershire','E23000021',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A202B90EAA7F1A884CAE37BFCFC677',NULL,'Humberside','humberside','E23000012',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A202B90EAA7FE19560D7DF2A656EFA',NULL,'Greater Manchester','greater-manchester','E23000005',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A202B90EAB713AADD3A9D58BF89775',NULL,'South Wales','south-wales','W15000003',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A202B90EAB715CBD4B216DBE0FBE02',NULL,'Gloucestershire','gloucestershire','E23000037',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A202B90EAB71679D2DCDD3FD83A6F5',NULL,'Avon and Somerset','avon-and-somerset','E23000036',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A202B90EAB72868683F14584A8815D',NULL,'North Wales','north-wales','W15000001',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A202B90EAB729486C357BACC56C709',NULL,'British Transport Police','btp','',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A202B90EAB771580BFEE9CD32500B9',NULL,'Gwent','gwent','W15000002',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A202B90EAB7BC99A8C9E4DD2CBBE60',NULL,'Dyfed-Powys','dyfed-powys','W15000004',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A202B90EAB7EC2A5AB1173282520FB',NULL,'Devon and Cornwall','devon-and-cornwall','E23000035',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A202B90EAB7F529E5FAA7C987CDA6D',NULL,'Wiltshire','wiltshire','E23000038',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A202B90EAB7FBCB971A9BCE0339549',NULL,'Dorset','dorset','E23000039',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A202B91154703D8F239A1CE72C7A94',X'01A202B911547A58B4B0DD56E5683926','Elsewhere','elsewhere','',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A202B9115473078CC5288C55682F6C',X'01A202B91154722F9FC46E1D3DC59583','Testshire','testshire','',0,0);
INSERT INTO "Grants" ("Id","UserId","Role","Scope","ScopeId","GivenAt","EndedAt","Version") VALUES (X'01A202B9144A7149AAC836863B5119F4',X'01A202B9128E7EC8B77B00F5B85E345E',0,3,X'01A202B91155754EB9B1412CDBFE89D2','2026-03-02 10:00:00',NULL,0);
INSERT INTO "Grants" ("Id","UserId","Role","Scope","ScopeId","GivenAt","EndedAt","Version") VALUES (X'01A202B9144A715B8EF39737C807A572',X'01A202B9128E7149966B742A17E62C44',6,0,X'00000000000000000000000000000000','2026-03-02 10:00:00',NULL,0);
INSERT INTO "Grants" ("Id","UserId","Role","Scope","ScopeId","GivenAt","EndedAt","Version") VALUES (X'01A202B9144A717CBE062929F8FB8458',X'01A202B9128E7B82AC384C864CD219FE',1,3,X'01A202B9115579B18D9C78A76931DC17','2026-03-02 10:00:00',NULL,0);
INSERT INTO "Grants" ("Id","UserId","Role","Scope","ScopeId","GivenAt","EndedAt","Version") VALUES (X'01A202B9144A742B91015FA9FB109769',X'01A202B9128E7A0189AE5CC6207F2F4D',2,3,X'01A202B9115579B18D9C78A76931DC17','2026-03-02 10:00:00',NULL,0);
INSERT INTO "Grants" ("Id","UserId","Role","Scope","ScopeId","GivenAt","EndedAt","Version") VALUES (X'01A202B9144A744A96DD354B3771CE02',X'01A202B9128E70EDAE5E654513776D9B',4,1,X'01A202B911547A58B4B0DD56E5683926','2026-03-02 10:00:00',NULL,0);
INSERT INTO "Grants" ("Id","UserId","Role","Scope","ScopeId","GivenAt","EndedAt","Version") VALUES (X'01A202B9144A750CB957378E735ECC03',X'01A202B9128E746D9220C64EC7FCEEF8',5,2,X'01A202B9115473078CC5288C55682F6C','2026-03-02 10:00:00',NULL,0);
INSERT INTO "Grants" ("Id","UserId","Role","Scope","ScopeId","GivenAt","EndedAt","Version") VALUES (X'01A202B9144A7598845C00E0B36D31AC',X'01A202B9128E77FA8FB761E6AEC1E60B',3,3,X'01A202B9115579B18D9C78A76931DC17','2026-03-02 10:00:00',NULL,0);
INSERT INTO "Grants" ("Id","UserId","Role","Scope","ScopeId","GivenAt","EndedAt","Version") VALUES (X'01A202B9144A7706BD0D13BA519B1EAB',X'01A202B9128E7070AE65C8955432FAE2',0,3,X'01A202B9115579B18D9C78A76931DC17','2026-03-02 10:00:00',NULL,0);
INSERT INTO "Grants" ("Id","UserId","Role","Scope","ScopeId","GivenAt","EndedAt","Version") VALUES (X'01A202B9144A79808C6802BA82D8A1E7',X'01A202B9128E777590BC34DB27AFD48F',0,3,X'01A202B9115579B18D9C78A76931DC17','2026-03-02 10:00:00',NULL,0);
INSERT INTO "Grants" ("Id","UserId","Role","Scope","ScopeId","GivenAt","EndedAt","Version") VALUES (X'01A202B9144A7A30AB9102F1C828EF88',X'01A202B9128E77C2978FBDB82CD825CA',2,3,X'01A202B911557D1EA6640DF00520788A','2026-03-02 10:00:00',NULL,0);
INSERT INTO "Grants" ("Id","UserId","Role","Scope","ScopeId","GivenAt","EndedAt","Version") VALUES (X'01A202B9144A7AE6848F44EA90A7D4CF',X'01A202B9128E79B9B9CE13564CD49F33',2,3,X'01A202B91155754EB9B1412CDBFE89D2','2026-03-02 10:00:00',NULL,0);
INSERT INTO "Grants" ("Id","UserId","Role","Scope","ScopeId","GivenAt","EndedAt","Version") VALUES (X'01A202B9144A7E618FE3FD4614ED1695',X'01A202B9128E75F380597A6664A1FA1E',4,1,X'01A202B91154722F9FC46E1D3DC59583','2026-03-02 10:00:00',NULL,0);
INSERT INTO "Grants" ("Id","UserId","Role","Scope","ScopeId","GivenAt","EndedAt","Version") VALUES (X'01A202B9144A7FEB805798065EF529F7',X'01A202B9128E72BBB2FDDE6F27CDD96E',5,2,X'01A202B91154703D8F239A1CE72C7A94','2026-03-02 10:00:00',NULL,0);
INSERT INTO "ImportBatches" ("Id","ForceId","AreaId","Kind","FileName","FileMonth","FirstMonth","LastMonth","Revision","Fingerprint","Rows","Accepted","SetAside","Quarantined","Doubled","TimesLookLocal","LoadedAt","LoadedBy","SupersededBy","Version") VALUES (901,X'01A202B9115473078CC5288C55682F6C',X'01A202B91154722F9FC46E1D3DC59583',1,'2025-06-testshire-stop-and-search.csv',202506,202506,202506,1,'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',3,3,0,0,0,0,'2026-03-02 10:00:00',NULL,NULL,0);
INSERT INTO "ImportBatches" ("Id","ForceId","AreaId","Kind","FileName","FileMonth","FirstMonth","LastMonth","Revision","Fingerprint","Rows","Accepted","SetAside","Quarantined","Doubled","TimesLookLocal","LoadedAt","LoadedBy","SupersededBy","Version") VALUES (902,X'01A202B9115473078CC5288C55682F6C',X'01A202B91154722F9FC46E1D3DC59583',1,'2026-02-testshire-stop-and-search.csv',202602,202602,202602,1,'6a650ff8023bfbf5ea7bd39fda97dbe38049430f8e5d8bb38916ea99d2468634',4,1,0,3,0,0,'2026-03-02 10:00:00',X'01A202B9128E75F380597A6664A1FA1E',NULL,0);
INSERT INTO "ImportBatches" ("Id","ForceId","AreaId","Kind","FileName","FileMonth","FirstMonth","LastMonth","Revision","Fingerprint","Rows","Accepted","SetAside","Quarantined","Doubled","TimesLookLocal","LoadedAt","LoadedBy","SupersededBy","Version") VALUES (903,X'01A202B9115473078CC5288C55682F6C',X'01A202B91154722F9FC46E1D3DC59583',1,'2026-01-testshire-stop-and-search.csv',202601,202601,202601,1,'5cccc294050f43bf8fcb6892daa9da7a',30,30,0,0,0,0,'2026-03-02 10:00:00',NULL,NULL,0);
INSERT INTO "ImportBatches" ("Id","ForceId","AreaId","Kind","FileName","FileMonth","FirstMonth","LastMonth","Revision","Fingerprint","Rows","Accepted","SetAside","Quarantined","Doubled","TimesLookLocal","LoadedAt","LoadedBy","SupersededBy","Version") VALUES (904,X'01A202B9115473078CC5288C55682F6C',X'01A202B91154722F9FC46E1D3DC59583',1,'2026-01-made-up.csv',202601,202601,202601,1,'fa96eae32cff4cdbbc0db62f2cdab958',30,30,0,0,0,0,'2026-03-02 10:00:00',NULL,NULL,0);
INSERT INTO "ImportBatches" ("Id","ForceId","AreaId","Kind","FileName","FileMonth","FirstMonth","LastMonth","Revision","Fingerprint","Rows","Accepted","SetAside","Quarantined","Doubled","TimesLookLocal","LoadedAt","LoadedBy","SupersededBy","Version") VALUES (905,X'01A202B9115473078CC5288C55682F6C',X'01A202B91154722F9FC46E1D3DC59583',1,'2026-01-made-up.csv',202601,202601,202601,1,'440b7b4304b145789e187276e502d4e6',30,30,0,0,0,0,'2026-03-02 10:00:00',NULL,NULL,0);
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (1,1,'ImportBatch','902','Accepted','161a7c1403536c3c3d35d1a6e93f61b3');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (1,2,'ImportBatch','902','AreaId','857a1bc14213ace722b8a1a1678afd41');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (1,3,'ImportBatch','902','Doubled','82726827eb4bd62671596e4f2f8d5555');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (1,4,'ImportBatch','902','FileMonth','46708dd4dcd090188415ecd9eb7b03b7');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (1,5,'ImportBatch','902','FileName','996e88a12adc3a87b9bf272e0f577c0e');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (1,6,'ImportBatch','902','Fingerprint','85228126ec4efd11b6478839ef3259d2');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (1,7,'ImportBatch','902','FirstMonth','23480e97a851e79bf03cccbd6fe67018');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (1,8,'ImportBatch','902','ForceId','d5435fdc0f3a82eb25e752397505bdba');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (1,9,'ImportBatch','902','Kind','4ee02ed796d2100845fe822374b85246');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (1,10,'ImportBatch','902','LastMonth','3178fe26ef5d33d8d90b6058b7df7543');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (1,11,'ImportBatch','902','LoadedAt','df119ef7c2f0fbdb8a8a873bfabfcd96');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (1,12,'ImportBatch','902','LoadedBy','c4991c87c0134fd863994d19a2a9ffca');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (1,13,'ImportBatch','902','Quarantined','56c8f4107216d7fbd5785c11d9834b42');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (1,14,'ImportBatch','902','Revision','7a976f6dc9d652ea531be5e4cb5dddee');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (1,15,'ImportBatch','902','Rows','e3cfc512b1c0a8cd6d31c07c258e9fcc');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (1,16,'ImportBatch','902','SetAside','6c474c481c275ffe6bfd9da94e51ebf4');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (1,17,'ImportBatch','902','TimesLookLocal','13f188ad59ca401dd2ed347e6087fa80');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (1,18,'ImportBatch','902','Version','bac2baf21b25829a8db8ae479a27f911');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (1,19,'BatchFinding','902/1','Detail','4df89e8b31c6a921895daf48338c0be0');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (1,20,'BatchFinding','902/1','Field','5e7b2509f150b51a049fe5769baec7d4');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (1,21,'BatchFinding','902/1','Kind','17f6ec62a8237d0f5601f9f46d227b24');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (1,22,'BatchFinding','902/1','Rows','7911384eed474dac00cc00e2a592866d');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (1,23,'CodedValue','106','Field','7f2b1a40acd769af23b7ea62abc05847');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (1,24,'CodedValue','106','FirstSeenIn','42b620416e5b4f70342873e0986ce94b');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (1,25,'CodedValue','106','Kind','c3de57be452eda0f8d06cbc764689e80');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (1,26,'CodedValue','106','Text','1e2d8b12c2bc79aabec9d6121d5e857d');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (2,1,'Draw','01a202b9-1b20-79e2-814b-badcea5d6452','AbandonReason','93ec37b42b274672832cf03d8d3f5d3d');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (2,2,'Draw','01a202b9-1b20-79e2-814b-badcea5d6452','AreaId','d72b5b935f9725c86c5d6801ef7b3e20');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (2,3,'Draw','01a202b9-1b20-79e2-814b-badcea5d6452','Fingerprint','7a0facd8f5bdfde04f00cdd5e131b4b7');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (2,4,'Draw','01a202b9-1b20-79e2-814b-badcea5d6452','ForceId','3176431da700a451abb526f0e2d18b6c');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (2,5,'Draw','01a202b9-1b20-79e2-814b-badcea5d6452','FromMonth','e5a5f9d3d73f80a59506dc809ebeba67');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (2,6,'Draw','01a202b9-1b20-79e2-814b-badcea5d6452','FrozenAt','b5867b184cce070e413ea638dc65f246');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (2,7,'Draw','01a202b9-1b20-79e2-814b-badcea5d6452','FrozenBy','2be940073aef3bfce73e8da16f30adf9');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (2,8,'Draw','01a202b9-1b20-79e2-814b-badcea5d6452','Kind','6faf22663e29b362f63b3ec488475f8e');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (2,9,'Draw','01a202b9-1b20-79e2-814b-badcea5d6452','ListSize','5341d29fa745533eab26afddde188a8f');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (2,10,'Draw','01a202b9-1b20-79e2-814b-badcea5d6452','Number','e3f31e48362c212e2b828f5adb1218ca');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (2,11,'Draw','01a202b9-1b20-79e2-814b-badcea5d6452','PanelId','44aed824af3ffdef562997ad1a1b0ff4');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (2,12,'Draw','01a202b9-1b20-79e2-814b-badcea5d6452','PanelName','dc17ff7f09b2712c321414d0065f26f1');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (2,13,'Draw','01a202b9-1b20-79e2-814b-badcea5d6452','PlanFingerprint','8f4854c595199123c9b66d7b2e4a01d6');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (2,14,'Draw','01a202b9-1b20-79e2-814b-badcea5d6452','RulesNumber','18b168f65fc678356283cab250232c5d');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (2,15,'Draw','01a202b9-1b20-79e2-814b-badcea5d6452','Salt','2e40a1b9a37cd6a04c1ae1b133d8795f');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (2,16,'Draw','01a202b9-1b20-79e2-814b-badcea5d6452','State','04343ffa2e5d186edb604066d9ba3280');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (2,17,'Draw','01a202b9-1b20-79e2-814b-badcea5d6452','ToMonth','cf73bf3e8c286acdd5283d94235d72f3');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (2,18,'Draw','01a202b9-1b20-79e2-814b-badcea5d6452','Version','2c1a32eb6d7e828bae150d0575af0ba4');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (2,19,'DrawStratum','01a202b9-1b20-79e2-814b-badcea5d6452/1','Name','0bc9603d9e3a37401be736e7a26f4fbd');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (2,20,'DrawStratum','01a202b9-1b20-79e2-814b-badcea5d6452/1','Size','52afca6b54b6d0dc28879aba880cc7bb');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (2,21,'DrawStratum','01a202b9-1b20-79e2-814b-badcea5d6452/1','Take','c36af0a2280892e3878570d5069c4f22');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,1,'Case','01a202b9-1d2c-7cc6-b6c3-f90cfa2f8de6','AreaId','4b6b2a0c7c893a1a27716e45fa2c0518');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,2,'Case','01a202b9-1d2c-7cc6-b6c3-f90cfa2f8de6','DrawId','64602463468ca643cd1b5cc838118ed0');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,3,'Case','01a202b9-1d2c-7cc6-b6c3-f90cfa2f8de6','EncounterId','3c872ae869764cff88aa4b2c37c9413e');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,4,'Case','01a202b9-1d2c-7cc6-b6c3-f90cfa2f8de6','ForceId','ef2a33655ab1c8f93b1b165c9edece5e');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,5,'Case','01a202b9-1d2c-7cc6-b6c3-f90cfa2f8de6','MinorityView','2850db796af13c3d6e2c245ac15716b0');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,6,'Case','01a202b9-1d2c-7cc6-b6c3-f90cfa2f8de6','Month','6b649ffae7ed949ce3bbf7a564bd8ff7');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,7,'Case','01a202b9-1d2c-7cc6-b6c3-f90cfa2f8de6','NoteToForce','1dcc92eb1272d3e72c77c761bf552658');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,8,'Case','01a202b9-1d2c-7cc6-b6c3-f90cfa2f8de6','Number','86a4a47a9122cd0c539147f69dfab579');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,9,'Case','01a202b9-1d2c-7cc6-b6c3-f90cfa2f8de6','PanelId','ae47b70d58b27a574905095a1fab6c82');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,10,'Case','01a202b9-1d2c-7cc6-b6c3-f90cfa2f8de6','ReadBy','ea058ea841e6f1fb3b4b52112e5db232');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,11,'Case','01a202b9-1d2c-7cc6-b6c3-f90cfa2f8de6','Reason','40dd8b17686ec55d35c1e90e819423e2');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,12,'Case','01a202b9-1d2c-7cc6-b6c3-f90cfa2f8de6','ShuffleSecret','99555658d7bc654f92a2ce29497c5c25');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,13,'Case','01a202b9-1d2c-7cc6-b6c3-f90cfa2f8de6','State','e881e0b53565fdff41b8b85ed3e5687c');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,14,'Case','01a202b9-1d2c-7cc6-b6c3-f90cfa2f8de6','Version','1c4a107910f724e63f066cd487dc35c9');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,15,'CaseReader','01a202b9-1d2c-7cc6-b6c3-f90cfa2f8de6/01a202b9-128e-7070-ae65-c8955432fae2','','');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,16,'CaseReader','01a202b9-1d2c-7cc6-b6c3-f90cfa2f8de6/01a202b9-128e-7775-90bc-34db27afd48f','','');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,17,'CaseReader','01a202b9-1d2c-7cc6-b6c3-f90cfa2f8de6/01a202b9-128e-7b82-ac38-4c864cd219fe','','');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,18,'Case','01a202b9-1d2e-7ee6-9058-54a215591743','AreaId','36d1dceef733c4d2cd913215fbc8b227');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,19,'Case','01a202b9-1d2e-7ee6-9058-54a215591743','DrawId','e84de97c81749b2d15e414264b107fa3');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,20,'Case','01a202b9-1d2e-7ee6-9058-54a215591743','EncounterId','506d76f823c6b04a2c67651454169329');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,21,'Case','01a202b9-1d2e-7ee6-9058-54a215591743','ForceId','38ef868d9cbb801e6e3a30e8b2aa5a6c');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,22,'Case','01a202b9-1d2e-7ee6-9058-54a215591743','MinorityView','b406589c27a97aee6504b854fde067d9');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,23,'Case','01a202b9-1d2e-7ee6-9058-54a215591743','Month','a58b78465b507d400f6a3c65c73f8cdc');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,24,'Case','01a202b9-1d2e-7ee6-9058-54a215591743','NoteToForce','834db482e697f1a3bc1235352fbce877');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,25,'Case','01a202b9-1d2e-7ee6-9058-54a215591743','Number','b649955a2f84253b6f258b20910dcd1d');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,26,'Case','01a202b9-1d2e-7ee6-9058-54a215591743','PanelId','baafec36740cd32dbcad3ba403eaef3c');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,27,'Case','01a202b9-1d2e-7ee6-9058-54a215591743','ReadBy','8ff54b3d69b4c2b68bf2ff0ed31f00df');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,28,'Case','01a202b9-1d2e-7ee6-9058-54a215591743','Reason','fb9a9da8094c5a50f42d96fea430a05c');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,29,'Case','01a202b9-1d2e-7ee6-9058-54a215591743','ShuffleSecret','d40dc822f8addb60b3acbee0bd37f1c4');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,30,'Case','01a202b9-1d2e-7ee6-9058-54a215591743','State','b6b4ff2d195cb7a43886a2f577c45c94');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,31,'Case','01a202b9-1d2e-7ee6-9058-54a215591743','Version','d7f786ac167a90b667732cc2f9bb6457');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,32,'CaseReader','01a202b9-1d2e-7ee6-9058-54a215591743/01a202b9-128e-7070-ae65-c8955432fae2','','');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,33,'CaseReader','01a202b9-1d2e-7ee6-9058-54a215591743/01a202b9-128e-7775-90bc-34db27afd48f','','');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,34,'CaseReader','01a202b9-1d2e-7ee6-9058-54a215591743/01a202b9-128e-7b82-ac38-4c864cd219fe','','');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,35,'Draw','01a202b9-1b20-79e2-814b-badcea5d6452','Seed','105d11646b07c2f3d003695e8e4313be');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,36,'Draw','01a202b9-1b20-79e2-814b-badcea5d6452','SeededAs','15fbd6d5809f1c2837c91237b540e1ad');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,37,'Draw','01a202b9-1b20-79e2-814b-badcea5d6452','SeededAt','bb9b7b3002d0178a2f110ccc537eb9bd');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,38,'Draw','01a202b9-1b20-79e2-814b-badcea5d6452','SeededBy','eed419f7912f05ac26af399e4edbeef0');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,39,'Draw','01a202b9-1b20-79e2-814b-badcea5d6452','State','d0eb4b8520085813fcd300eceef592da');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (4,1,'Review','01a202b9-1f0c-7bb8-a628-0d615e8ae6b6','AfterOpening','5349e64f976fb0d368b7e62db8361275');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (4,2,'Review','01a202b9-1f0c-7bb8-a628-0d615e8ae6b6','AreaId','19109df6050cf78f686fc0a2ff0e6682');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (4,3,'Review','01a202b9-1f0c-7bb8-a628-0d615e8ae6b6','CaseId','cab550f9a5077df74b7d5e142b9516d7');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (4,4,'Review','01a202b9-1f0c-7bb8-a628-0d615e8ae6b6','ForceId','556bb1876f7fee55c87ebc56afd7ea62');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (4,5,'Review','01a202b9-1f0c-7bb8-a628-0d615e8ae6b6','FormId','7e5243a36df062735fdb18d4f893b1f1');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (4,6,'Review','01a202b9-1f0c-7bb8-a628-0d615e8ae6b6','PanelId','1d71ea82101cb9dbb3d3195834369d1b');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (4,7,'Review','01a202b9-1f0c-7bb8-a628-0d615e8ae6b6','StartedAt','f2a77cf0394fedc99faf5a157012b17e');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (4,8,'Review','01a202b9-1f0c-7bb8-a628-0d615e8ae6b6','State','bd048e6b6f557e6abf38b5cc5805ecf7');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (4,9,'Review','01a202b9-1f0c-7bb8-a628-0d615e8ae6b6','UserId','3e1c03c94bb806d537274ff21139bd27');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (4,10,'Review','01a202b9-1f0c-7bb8-a628-0d615e8ae6b6','Version','1e1e4712a578bee1f41a4849c6d02564');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (6,1,'ReviewAnswer','01a202b9-1f0c-7bb8-a628-0d615e8ae6b6/footage','Choice','fc2a7eeb93f80505c5520221d085cb56');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (6,2,'ReviewAnswer','01a202b9-1f0c-7bb8-a628-0d615e8ae6b6/footage','Words','528f6efc0700c858d00cc092b78fe54e');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (6,3,'Review','01a202b9-1f0c-7bb8-a628-0d615e8ae6b6','SavedAt','ea0745a01569065cd36308898ae45b99');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (8,1,'ReviewAnswer','01a202b9-1f0c-7bb8-a628-0d615e8ae6b6/grounds','Choice','8c6f1ed7fba6f8b31dc430bb06ff08dc');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (8,2,'ReviewAnswer','01a202b9-1f0c-7bb8-a628-0d615e8ae6b6/grounds','Words','b30f974f4306535986a9454aa1a7985f');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (8,3,'ReviewAnswer','01a202b9-1f0c-7bb8-a628-0d615e8ae6b6/object','Choice','8c671e5a78d407081520cb253a340de0');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (8,4,'ReviewAnswer','01a202b9-1f0c-7bb8-a628-0d615e8ae6b6/object','Words','0f90b5d28139498c94f227c68940eb03');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (10,1,'ReviewAnswer','01a202b9-1f0c-7bb8-a628-0d615e8ae6b6/warrant-card','Choice','4cd2ef822193b979d547a79f19da3248');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (10,2,'ReviewAnswer','01a202b9-1f0c-7bb8-a628-0d615e8ae6b6/warrant-card','Words','e71d92c03a8c07d44cecf782ca2965fb');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (10,3,'ReviewAnswer','01a202b9-1f0c-7bb8-a628-0d615e8ae6b6/identity','Choice','6bb498919d3841e385ea99dbc3da7794');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (10,4,'ReviewAnswer','01a202b9-1f0c-7bb8-a628-0d615e8ae6b6/identity','Words','d25db91f4c81f4c7821731c689312667');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (10,5,'ReviewAnswer','01a202b9-1f0c-7bb8-a628-0d615e8ae6b6/station','Choice','4e3b9cb954076d70c84ddbb71d827153');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (10,6,'ReviewAnswer','01a202b9-1f0c-7bb8-a628-0d615e8ae6b6/station','Words','9db30fec1c2cd490eeea7d7897270003');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (12,1,'ReviewAnswer','01a202b9-1f0c-7bb8-a628-0d615e8ae6b6/entitlement','Choice','930860c0db65059b8c484e159e9ff27d');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (12,2,'ReviewAnswer','01a202b9-1f0c-7bb8-a628-0d615e8ae6b6/entitlement','Words','61867334938d64c73cf96486b13d9517');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (12,3,'ReviewAnswer','01a202b9-1f0c-7bb8-a628-0d615e8ae6b6/legal-power','Choice','28cfbcdccb472f8140d368ff696eacca');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (12,4,'ReviewAnswer','01a202b9-1f0c-7bb8-a628-0d615e8ae6b6/legal-power','Words','ce1b6cce32fb1a9e396b7bf5c4073207');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (12,5,'ReviewAnswer','01a202b9-1f0c-7bb8-a628-0d615e8ae6b6/you-are-detained','Choice','b4a066060cd7b6ab4f3001fdfaf1ae01');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (12,6,'ReviewAnswer','01a202b9-1f0c-7bb8-a628-0d615e8ae6b6/you-are-detained','Words','9f4c0d72d1940ea51ac93bcabdf81af9');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (12,7,'ReviewAnswer','01a202b9-1f0c-7bb8-a628-0d615e8ae6b6/explain','Choice','f72d4e84d7853749679a633af7324b05');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (12,8,'ReviewAnswer','01a202b9-1f0c-7bb8-a628-0d615e8ae6b6/explain','Words','a2d6f6a1af35fd6eba7cc8b13317ce38');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (14,1,'ReviewAnswer','01a202b9-1f0c-7bb8-a628-0d615e8ae6b6/grounds-reasonable','Choice','abbbde939a95c1aefd4ae39c829c5571');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (14,2,'ReviewAnswer','01a202b9-1f0c-7bb8-a628-0d615e8ae6b6/grounds-reasonable','Words','282f4f0955312649e97ace761c778bdb');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (16,1,'ReviewAnswer','01a202b9-1f0c-7bb8-a628-0d615e8ae6b6/grade','Choice','c00ae88ce9e321ec473f68ec01aaeb25');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (16,2,'ReviewAnswer','01a202b9-1f0c-7bb8-a628-0d615e8ae6b6/grade','Words','f0c5cc6fd70d2aaa5907168cf5007170');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (18,1,'ReviewAnswer','01a202b9-1f0c-7bb8-a628-0d615e8ae6b6/done-well','Words','979b9408ea7d0c726f9b84f84fc2337f');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (18,2,'ReviewAnswer','01a202b9-1f0c-7bb8-a628-0d615e8ae6b6/should-change','Words','3ead409400313d85bda77140327d94e1');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (19,1,'Review','01a202b9-1f0c-7bb8-a628-0d615e8ae6b6','SentAt','cfd8eee204bed4566d7098e2e838450a');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (19,2,'Review','01a202b9-1f0c-7bb8-a628-0d615e8ae6b6','State','f57a4401bdb3901aa8bab2b06e6ebd3a');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (20,1,'Review','01a202b9-21e0-788a-99f1-9d42908add2c','AfterOpening','93cb9f8e9f53ac4d6dfd4441272fd61c');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (20,2,'Review','01a202b9-21e0-788a-99f1-9d42908add2c','AreaId','397f2ba56981c6925520c046cd0ca244');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (20,3,'Review','01a202b9-21e0-788a-99f1-9d42908add2c','CaseId','5f96c10f4fc1fde9f89e4030d23a3810');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (20,4,'Review','01a202b9-21e0-788a-99f1-9d42908add2c','ForceId','2cb7cf4adc5e3a41e363cb751c78f42f');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (20,5,'Review','01a202b9-21e0-788a-99f1-9d42908add2c','FormId','089cd49b7f92bf9ec844b4b2b3376c5a');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (20,6,'Review','01a202b9-21e0-788a-99f1-9d42908add2c','PanelId','afbcefc775515de5f607a23da47d3889');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (20,7,'Review','01a202b9-21e0-788a-99f1-9d42908add2c','StartedAt','f87385fc69d13a02e5acd99ba494fa93');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (20,8,'Review','01a202b9-21e0-788a-99f1-9d42908add2c','State','d085c16d9537b1f1bbf73852f520ca29');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (20,9,'Review','01a202b9-21e0-788a-99f1-9d42908add2c','UserId','b9cf26f1dfb343a6ff02684a7eb4f7a2');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (20,10,'Review','01a202b9-21e0-788a-99f1-9d42908add2c','Version','e19899ef448d91d3722c43d445b63bc6');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (22,1,'ReviewAnswer','01a202b9-21e0-788a-99f1-9d42908add2c/footage','Choice','0d5ac8d5313179686a7c8005a35db2cd');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (22,2,'ReviewAnswer','01a202b9-21e0-788a-99f1-9d42908add2c/footage','Words','39a4890fd5558d0e663769ec0588ad25');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (22,3,'Review','01a202b9-21e0-788a-99f1-9d42908add2c','SavedAt','11cca107d59093620c137232258250c9');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (24,1,'ReviewAnswer','01a202b9-21e0-788a-99f1-9d42908add2c/grounds','Choice','bca18fb633502f4ac49c7920b7482b7a');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (24,2,'ReviewAnswer','01a202b9-21e0-788a-99f1-9d42908add2c/grounds','Words','89161c6789de75f139b6db5115494fa6');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (24,3,'ReviewAnswer','01a202b9-21e0-788a-99f1-9d42908add2c/object','Choice','ec60f723f50bba7dd4c3b2c18d2d540a');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (24,4,'ReviewAnswer','01a202b9-21e0-788a-99f1-9d42908add2c/object','Words','de5e7591699c86664ed1f2c0659e017a');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (26,1,'ReviewAnswer','01a202b9-21e0-788a-99f1-9d42908add2c/warrant-card','Choice','afb2d21ae75b7ed42b4e85034a11811e');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (26,2,'ReviewAnswer','01a202b9-21e0-788a-99f1-9d42908add2c/warrant-card','Words','98d07efc9054913cc59e581d67283cf6');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (26,3,'ReviewAnswer','01a202b9-21e0-788a-99f1-9d42908add2c/identity','Choice','df26b68308fcb132f32bf7ec438791fd');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (26,4,'ReviewAnswer','01a202b9-21e0-788a-99f1-9d42908add2c/identity','Words','b2652f87d5819ef7f7a3d5bc437df4fa');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (26,5,'ReviewAnswer','01a202b9-21e0-788a-99f1-9d42908add2c/station','Choice','ad8db24c3903f3be15a91f21abdec95b');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (26,6,'ReviewAnswer','01a202b9-21e0-788a-99f1-9d42908add2c/station','Words','b009fda96e9828cefb7e7c0759fd788b');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (28,1,'ReviewAnswer','01a202b9-21e0-788a-99f1-9d42908add2c/entitlement','Choice','f4cc36460a5c05c7c52fc6964ef0dd8d');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (28,2,'ReviewAnswer','01a202b9-21e0-788a-99f1-9d42908add2c/entitlement','Words','92911d07932c51d7f7ca13ca883bcc15');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (28,3,'ReviewAnswer','01a202b9-21e0-788a-99f1-9d42908add2c/legal-power','Choice','f7afbc6cd144eec1b20097370573cee0');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (28,4,'ReviewAnswer','01a202b9-21e0-788a-99f1-9d42908add2c/legal-power','Words','1c2cb93302e671cd9be70210ae7be2e3');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (28,5,'ReviewAnswer','01a202b9-21e0-788a-99f1-9d42908add2c/you-are-detained','Choice','5fafbd29683471d42182964aa15d8fdd');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (28,6,'ReviewAnswer','01a202b9-21e0-788a-99f1-9d42908add2c/you-are-detained','Words','46fd21e28dacf303eefcc89d44c40ad7');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (28,7,'ReviewAnswer','01a202b9-21e0-788a-99f1-9d42908add2c/explain','Choice','539b53631b3473a23fada4d2622909fe');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (28,8,'ReviewAnswer','01a202b9-21e0-788a-99f1-9d42908add2c/explain','Words','efaa04442232886a68f5d2d1ca89e521');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (30,1,'ReviewAnswer','01a202b9-21e0-788a-99f1-9d42908add2c/grounds-reasonable','Choice','e3defad73e53580c4abd23f735cdcabf');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (30,2,'ReviewAnswer','01a202b9-21e0-788a-99f1-9d42908add2c/grounds-reasonable','Words','23b63b3a0bf77781fd93ea4993e2be1b');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (32,1,'ReviewAnswer','01a202b9-21e0-788a-99f1-9d42908add2c/grade','Choice','198bcec19a523f8b9a509ba4b719b35c');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (32,2,'ReviewAnswer','01a202b9-21e0-788a-99f1-9d42908add2c/grade','Words','511f986acb1d7e834ea5a9cd436bc076');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (34,1,'ReviewAnswer','01a202b9-21e0-788a-99f1-9d42908add2c/done-well','Words','13e2e8eab3fa235a6a14b3f16dda16bd');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (34,2,'ReviewAnswer','01a202b9-21e0-788a-99f1-9d42908add2c/should-change','Words','3708477c02b18fa14b598b7712b150fe');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (35,1,'Review','01a202b9-21e0-788a-99f1-9d42908add2c','SentAt','e1d16ab64fc448a859ddfb91d2def0c7');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (35,2,'Review','01a202b9-21e0-788a-99f1-9d42908add2c','State','d781bc87fe711c838f98dd7772ee418f');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (36,1,'Case','01a202b9-1693-7cf4-8520-a6c3fa17e39a','OpenedAt','d8b70e745ca03f811ef1ff15ce77c0d2');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (36,2,'Case','01a202b9-1693-7cf4-8520-a6c3fa17e39a','OpenedBy','9cbd84891b58e6dd0fe1c53b5d4db951');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (36,3,'Case','01a202b9-1693-7cf4-8520-a6c3fa17e39a','State','790d0b89a8e4fabc49e97b6adef0a51f');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (37,1,'Case','01a202b9-1693-7cf4-8520-a6c3fa17e39a','Grade','b603fcd16740b3b03624c58fcb447e21');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (37,2,'Case','01a202b9-1693-7cf4-8520-a6c3fa17e39a','MinorityView','37fdf35fe081ca2714052bf0d5df9938');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (37,3,'Case','01a202b9-1693-7cf4-8520-a6c3fa17e39a','NoteToForce','5928511acd22024601b8f133500b480a');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (37,4,'Case','01a202b9-1693-7cf4-8520-a6c3fa17e39a','SettledAt','186d44db4ad9c53d6b85fefce255f8ba');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (37,5,'Case','01a202b9-1693-7cf4-8520-a6c3fa17e39a','State','fb9b2b898afd2656338aafec87aec3a0');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (38,1,'Review','01a202b9-234a-751b-b804-8ed24d48dd71','AfterOpening','e0a9652f0701d6cf3273fa70ce2236c8');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (38,2,'Review','01a202b9-234a-751b-b804-8ed24d48dd71','AreaId','4ed2f0b44ee115155d96520473f3ae29');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (38,3,'Review','01a202b9-234a-751b-b804-8ed24d48dd71','CaseId','0c00ecb91ded0b1e377e996ed5d714a5');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (38,4,'Review','01a202b9-234a-751b-b804-8ed24d48dd71','ForceId','8df7ef0271cbe5e914afd52b3b088123');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (38,5,'Review','01a202b9-234a-751b-b804-8ed24d48dd71','FormId','d2bd35bacf6071dee989ebfddf9d9a6c');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (38,6,'Review','01a202b9-234a-751b-b804-8ed24d48dd71','PanelId','c7708eeb8f620098b242d95dbd274fee');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (38,7,'Review','01a202b9-234a-751b-b804-8ed24d48dd71','StartedAt','a0d10797960facc37e9450563e247985');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (38,8,'Review','01a202b9-234a-751b-b804-8ed24d48dd71','State','dc85d40c88fcd8ce0de8f0e62e8a4276');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (38,9,'Review','01a202b9-234a-751b-b804-8ed24d48dd71','UserId','6c555f83f30e7ee4bd0e83642c8a83f2');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (38,10,'Review','01a202b9-234a-751b-b804-8ed24d48dd71','Version','212bb647bdd83b45c99b844fe1c0cc7d');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (40,1,'ReviewAnswer','01a202b9-234a-751b-b804-8ed24d48dd71/footage','Choice','cd9e5ca384429bb94b1272f83c311c55');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (40,2,'ReviewAnswer','01a202b9-234a-751b-b804-8ed24d48dd71/footage','Words','13ad6d52926161879ab8c1f0578886d8');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (40,3,'Review','01a202b9-234a-751b-b804-8ed24d48dd71','SavedAt','b96f360cdd3736ca667be91ea8d161f3');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (42,1,'ReviewAnswer','01a202b9-234a-751b-b804-8ed24d48dd71/grounds','Choice','572448d9e06eea8d8423a503f93848a4');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (42,2,'ReviewAnswer','01a202b9-234a-751b-b804-8ed24d48dd71/grounds','Words','f37f2fa74c71766e90d029e99d4ca084');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (42,3,'ReviewAnswer','01a202b9-234a-751b-b804-8ed24d48dd71/object','Choice','a4c7a66a6c434ff47f2a6e596b907cc1');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (42,4,'ReviewAnswer','01a202b9-234a-751b-b804-8ed24d48dd71/object','Words','2318ebf4b81c62fcb51d49b89bdc7330');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (44,1,'ReviewAnswer','01a202b9-234a-751b-b804-8ed24d48dd71/warrant-card','Choice','b9c29b073748672e5dee11ca018f7d0f');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (44,2,'ReviewAnswer','01a202b9-234a-751b-b804-8ed24d48dd71/warrant-card','Words','81bd6361a7f00baa6482879eebc6cc00');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (44,3,'ReviewAnswer','01a202b9-234a-751b-b804-8ed24d48dd71/identity','Choice','6a8e7438fccdb2283aa1fb44cc4669d9');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (44,4,'ReviewAnswer','01a202b9-234a-751b-b804-8ed24d48dd71/identity','Words','a76a034003e655e1ed7338622d1f01c1');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (44,5,'ReviewAnswer','01a202b9-234a-751b-b804-8ed24d48dd71/station','Choice','7bf0ebba353f27b6901a857d1e86e693');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (44,6,'ReviewAnswer','01a202b9-234a-751b-b804-8ed24d48dd71/station','Words','9db451260e1e4e8dc2d930bef230442f');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (46,1,'ReviewAnswer','01a202b9-234a-751b-b804-8ed24d48dd71/entitlement','Choice','0523f8a8344b9b5c04c86bea04046f3a');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (46,2,'ReviewAnswer','01a202b9-234a-751b-b804-8ed24d48dd71/entitlement','Words','a5751814efc7424abb03cbd4b07ad728');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (46,3,'ReviewAnswer','01a202b9-234a-751b-b804-8ed24d48dd71/legal-power','Choice','5d065476277eaa2dbcc18944254ab7d0');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (46,4,'ReviewAnswer','01a202b9-234a-751b-b804-8ed24d48dd71/legal-power','Words','a470fab854a4e22cac9e8e6784572bf5');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (46,5,'ReviewAnswer','01a202b9-234a-751b-b804-8ed24d48dd71/you-are-detained','Choice','efcbaa10d698303c3049a18704f5b56e');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (46,6,'ReviewAnswer','01a202b9-234a-751b-b804-8ed24d48dd71/you-are-detained','Words','e6666dd7bd458540ab0c5ea41e2453c9');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (46,7,'ReviewAnswer','01a202b9-234a-751b-b804-8ed24d48dd71/explain','Choice','e10a07853ab9577b5b38771029ac744e');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (46,8,'ReviewAnswer','01a202b9-234a-751b-b804-8ed24d48dd71/explain','Words','02f69c353a7368fe374868b3c84efdf6');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (48,1,'ReviewAnswer','01a202b9-234a-751b-b804-8ed24d48dd71/grounds-reasonable','Choice','0c1122323fa8e7303bc78ab288b6400b');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (48,2,'ReviewAnswer','01a202b9-234a-751b-b804-8ed24d48dd71/grounds-reasonable','Words','3b84e99417a18335cb5e04093033f6d9');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (50,1,'ReviewAnswer','01a202b9-234a-751b-b804-8ed24d48dd71/grade','Choice','46ad0bade43451c9724ed0a885b488b8');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (50,2,'ReviewAnswer','01a202b9-234a-751b-b804-8ed24d48dd71/grade','Words','404cb5b3ea809209ec84f9676d118c15');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (52,1,'ReviewAnswer','01a202b9-234a-751b-b804-8ed24d48dd71/done-well','Words','259c7fed159768833c1fb3716087cce2');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (52,2,'ReviewAnswer','01a202b9-234a-751b-b804-8ed24d48dd71/should-change','Words','32eeb2b1b0df5473d2f85a7dfe33e4eb');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (53,1,'Recommendation','01a202b9-2508-719c-af28-c4cbb4662d14','AreaId','fba2c5b3d0f204df274797538943e025');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (53,2,'Recommendation','01a202b9-2508-719c-af28-c4cbb4662d14','Ask','6de6f6c60920e44db494f3c422966d68');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (53,3,'Recommendation','01a202b9-2508-719c-af28-c4cbb4662d14','Decision','cea74be4244a6977eff384bf79bccd00');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (53,4,'Recommendation','01a202b9-2508-719c-af28-c4cbb4662d14','Delivery','807164b96b7b4277e2342f8db00e63e3');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (53,5,'Recommendation','01a202b9-2508-719c-af28-c4cbb4662d14','DraftedAt','bf8d89206a8b8bb40c71ad065318de47');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (53,6,'Recommendation','01a202b9-2508-719c-af28-c4cbb4662d14','Explanation','9eabac983755a24bb1d5e1105d98acd9');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (53,7,'Recommendation','01a202b9-2508-719c-af28-c4cbb4662d14','ForceId','b9c4118d93c293ef9de3818473bd22c0');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (53,8,'Recommendation','01a202b9-2508-719c-af28-c4cbb4662d14','HowWeShallKnow','3e07e905edb3073d0eac35d36bda44d8');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (53,9,'Recommendation','01a202b9-2508-719c-af28-c4cbb4662d14','Judgement','eb4d7468c23072b3978296c81253018f');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (53,10,'Recommendation','01a202b9-2508-719c-af28-c4cbb4662d14','Number','495361f12917509d6161f5c163991593');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (53,11,'Recommendation','01a202b9-2508-719c-af28-c4cbb4662d14','OwnerId','b974ee302d7e8290c49e8b843e47311b');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (53,12,'Recommendation','01a202b9-2508-719c-af28-c4cbb4662d14','PanelId','2924e2d274eebe2ef3f73a16182cd149');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (53,13,'Recommendation','01a202b9-2508-719c-af28-c4cbb4662d14','PanelWords','810ef71b0a8a33e677c92c9d4d32c193');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (53,14,'Recommendation','01a202b9-2508-719c-af28-c4cbb4662d14','Promise','daa0d14852c5ff149472a23758c549a6');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (53,15,'Recommendation','01a202b9-2508-719c-af28-c4cbb4662d14','Saw','60d22211be7bc091e2f077febad3a2cd');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (53,16,'Recommendation','01a202b9-2508-719c-af28-c4cbb4662d14','Step','9e08588804a0ee68d3a1a94c044dde26');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (53,17,'Recommendation','01a202b9-2508-719c-af28-c4cbb4662d14','TermDays','bd8be5555e1c9988c93ba174435671c6');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (53,18,'Recommendation','01a202b9-2508-719c-af28-c4cbb4662d14','Title','5ccdacd76f7901b33678cf868ffcdaff');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (53,19,'Recommendation','01a202b9-2508-719c-af28-c4cbb4662d14','Version','271419e5aa1c8b297d07f02b4e00a137');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (53,20,'Recommendation','01a202b9-2508-719c-af28-c4cbb4662d14','WhatChanged','276cb130a318b69068aca27b13898f24');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (53,21,'Recommendation','01a202b9-2508-719c-af28-c4cbb4662d14','WhatHasNot','e3eca8b9208a1905be3d0d12afe12a93');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (53,22,'Recommendation','01a202b9-2508-719c-af28-c4cbb4662d14','WhoMustAct','816b4c832762e1899c430de59fbf148a');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (53,23,'Recommendation','01a202b9-2508-719c-af28-c4cbb4662d14','WithdrawnBecause','2f66fc542e94592b13d9cc513b69c47d');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (53,24,'RecommendationCase','01a202b9-2508-719c-af28-c4cbb4662d14/01a202b9-1693-7cf4-8520-a6c3fa17e39a','','');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (53,25,'RecommendationMoment','01a202b9-2508-719c-af28-c4cbb4662d14/1','Action','ca0a7f72357e1231f4700efa232d1680');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (53,26,'RecommendationMoment','01a202b9-2508-719c-af28-c4cbb4662d14/1','At','6e3e7b586fbb37abcb82f10c92e9bb8e');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (53,27,'RecommendationMoment','01a202b9-2508-719c-af28-c4cbb4662d14/1','By','4699ad8ad5ca015128abe53e21e7e0c2');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (53,28,'RecommendationMoment','01a202b9-2508-719c-af28-c4cbb4662d14/1','Words','22183cf04b3ad467464c5aa356056a70');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (54,1,'Recommendation','01a202b9-2617-76a1-a8bc-009e84162d8d','AreaId','f22f5bea2f5ee84b01011d54688c6460');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (54,2,'Recommendation','01a202b9-2617-76a1-a8bc-009e84162d8d','Ask','f87b13825f706c8bf56a6aa2e338819c');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (54,3,'Recommendation','01a202b9-2617-76a1-a8bc-009e84162d8d','Decision','49e1015a4e328b0353383570311906e5');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (54,4,'Recommendation','01a202b9-2617-76a1-a8bc-009e84162d8d','Delivery','ebf9ddbc09b1b2d43bf7aaa3076c321b');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (54,5,'Recommendation','01a202b9-2617-76a1-a8bc-009e84162d8d','DraftedAt','e1c52ab9fede3cab5abbaaeda0ac6ee6');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (54,6,'Recommendation','01a202b9-2617-76a1-a8bc-009e84162d8d','Explanation','234c9d8c3e4d1a5da34bed712c78b0ce');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (54,7,'Recommendation','01a202b9-2617-76a1-a8bc-009e84162d8d','ForceId','3a5594a5f3c15facd8d8c78ffd2d69e8');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (54,8,'Recommendation','01a202b9-2617-76a1-a8bc-009e84162d8d','HowWeShallKnow','0b90390fed240b779d903215e2f34242');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (54,9,'Recommendation','01a202b9-2617-76a1-a8bc-009e84162d8d','Judgement','b036453c113dfea4abb6402333b528bf');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (54,10,'Recommendation','01a202b9-2617-76a1-a8bc-009e84162d8d','Number','d9c7c579d646415c345492f5895c7c65');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (54,11,'Recommendation','01a202b9-2617-76a1-a8bc-009e84162d8d','OwnerId','b02e6c073504251a4a772f49f6696053');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (54,12,'Recommendation','01a202b9-2617-76a1-a8bc-009e84162d8d','PanelId','06359c9812289d1061bf0e60192ba413');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (54,13,'Recommendation','01a202b9-2617-76a1-a8bc-009e84162d8d','PanelWords','25ad2ca8dfe744428e86ca47fc684929');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (54,14,'Recommendation','01a202b9-2617-76a1-a8bc-009e84162d8d','Promise','639281040057aca61bb5f74710c0fd69');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (54,15,'Recommendation','01a202b9-2617-76a1-a8bc-009e84162d8d','Saw','1d686e216a4ba6fbd6385096cfdfe3ba');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (54,16,'Recommendation','01a202b9-2617-76a1-a8bc-009e84162d8d','Step','42dd63e61418c3476bcbe0392d84cfd3');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (54,17,'Recommendation','01a202b9-2617-76a1-a8bc-009e84162d8d','TermDays','03be7b190d5715bb8f80476828eca8f8');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (54,18,'Recommendation','01a202b9-2617-76a1-a8bc-009e84162d8d','Title','bfee0608d77e98ac26da11429e799556');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (54,19,'Recommendation','01a202b9-2617-76a1-a8bc-009e84162d8d','Version','0ebc27ec5240aa08179b5aab71a4ff4a');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (54,20,'Recommendation','01a202b9-2617-76a1-a8bc-009e84162d8d','WhatChanged','68b4781d6240053572670bd8bbb3428a');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (54,21,'Recommendation','01a202b9-2617-76a1-a8bc-009e84162d8d','WhatHasNot','e0a7fd89d675261ca78b795ac7167346');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (54,22,'Recommendation','01a202b9-2617-76a1-a8bc-009e84162d8d','WhoMustAct','d782695fba296ebc71231d614d83bacc');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (54,23,'Recommendation','01a202b9-2617-76a1-a8bc-009e84162d8d','WithdrawnBecause','8211659817ae77b5bf404537c49be4d9');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (54,24,'RecommendationCase','01a202b9-2617-76a1-a8bc-009e84162d8d/01a202b9-2602-70e1-a3cc-dec513f4219e','','');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (54,25,'RecommendationMoment','01a202b9-2617-76a1-a8bc-009e84162d8d/1','Action','de3371ec292c8cc369f05c31d88e6e6b');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (54,26,'RecommendationMoment','01a202b9-2617-76a1-a8bc-009e84162d8d/1','At','380026ec78ea7eb67127b8afb02ee0f2');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (54,27,'RecommendationMoment','01a202b9-2617-76a1-a8bc-009e84162d8d/1','By','8acc38a4e5b63293b2d749a4ba98f267');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (54,28,'RecommendationMoment','01a202b9-2617-76a1-a8bc-009e84162d8d/1','Words','552419d8c865441f2afd9a84ccaea45f');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (55,1,'RecommendationMoment','01a202b9-2617-76a1-a8bc-009e84162d8d/2','Action','dd6372b502ce13a59973042047639a6e');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (55,2,'RecommendationMoment','01a202b9-2617-76a1-a8bc-009e84162d8d/2','At','078dcebbb5d7d63b647969443f64992f');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (55,3,'RecommendationMoment','01a202b9-2617-76a1-a8bc-009e84162d8d/2','By','439cf8260208ba3786af331a8e67f10d');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (55,4,'RecommendationMoment','01a202b9-2617-76a1-a8bc-009e84162d8d/2','Words','85c661057b176ce0d191649c83e80a64');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (55,5,'Recommendation','01a202b9-2617-76a1-a8bc-009e84162d8d','SentAt','e3756dad8d2e6d6d787d663552db1561');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (55,6,'Recommendation','01a202b9-2617-76a1-a8bc-009e84162d8d','Step','3363ac2b60d7c4603772fb17a34e92bd');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (56,1,'Recommendation','01a202b9-269f-7687-95d3-d47a46f12408','AreaId','ffee5bad72790c1d136f1b5ca0f7859e');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (56,2,'Recommendation','01a202b9-269f-7687-95d3-d47a46f12408','Ask','b2b4377f06d857fb74f24119fef9f3d0');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (56,3,'Recommendation','01a202b9-269f-7687-95d3-d47a46f12408','Decision','d187b0a2e0b0bce8c332664e2063e229');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (56,4,'Recommendation','01a202b9-269f-7687-95d3-d47a46f12408','Delivery','07d36e992a6d57ef0a4f1e9c62b0146b');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (56,5,'Recommendation','01a202b9-269f-7687-95d3-d47a46f12408','DraftedAt','fe293d183261a6da0af78603a236fea1');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (56,6,'Recommendation','01a202b9-269f-7687-95d3-d47a46f12408','Explanation','79e7c84697c0ff9a6d840a7f89885457');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (56,7,'Recommendation','01a202b9-269f-7687-95d3-d47a46f12408','ForceId','bcdd8e6663bd0ec375138a8802d891ff');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (56,8,'Recommendation','01a202b9-269f-7687-95d3-d47a46f12408','HowWeShallKnow','a7f76dbaa55d740eb4e775cf99d9d2bf');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (56,9,'Recommendation','01a202b9-269f-7687-95d3-d47a46f12408','Judgement','fcac76d61e6e06dc1d1b308885987f57');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (56,10,'Recommendation','01a202b9-269f-7687-95d3-d47a46f12408','Number','02f5b26420f5d363646932e259225c76');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (56,11,'Recommendation','01a202b9-269f-7687-95d3-d47a46f12408','OwnerId','22d3cedcbe514e235a0391912afe1c5f');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (56,12,'Recommendation','01a202b9-269f-7687-95d3-d47a46f12408','PanelId','5254b2ffe30bda2b7299a0ebc19cf2e1');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (56,13,'Recommendation','01a202b9-269f-7687-95d3-d47a46f12408','PanelWords','fe95de504f6d3356664223f13675395a');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (56,14,'Recommendation','01a202b9-269f-7687-95d3-d47a46f12408','Promise','e77e938142accd96cde9bdf05dd789f1');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (56,15,'Recommendation','01a202b9-269f-7687-95d3-d47a46f12408','Saw','be6bd3e69481448c77dd0a059fd8e408');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (56,16,'Recommendation','01a202b9-269f-7687-95d3-d47a46f12408','Step','88359ee3ee127b6fc2dc87d5e1a9eeb0');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (56,17,'Recommendation','01a202b9-269f-7687-95d3-d47a46f12408','TermDays','934dba86a71cb4745ff9a2dff7e43c89');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (56,18,'Recommendation','01a202b9-269f-7687-95d3-d47a46f12408','Title','cec2ae5a8d2f037a0c49c1a26f48eccd');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (56,19,'Recommendation','01a202b9-269f-7687-95d3-d47a46f12408','Version','83e923add35feda5d29937a600b38b96');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (56,20,'Recommendation','01a202b9-269f-7687-95d3-d47a46f12408','WhatChanged','ba1737522eac6cb30a477e02483e7d2f');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (56,21,'Recommendation','01a202b9-269f-7687-95d3-d47a46f12408','WhatHasNot','4e9ad2b94599f823a91acce454a9d88b');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (56,22,'Recommendation','01a202b9-269f-7687-95d3-d47a46f12408','WhoMustAct','409e8f654271450bc7e023d0232f16a4');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (56,23,'Recommendation','01a202b9-269f-7687-95d3-d47a46f12408','WithdrawnBecause','89eac08326e271cd6e87b584bd4aef18');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (56,24,'RecommendationCase','01a202b9-269f-7687-95d3-d47a46f12408/01a202b9-2686-7ba5-bb8b-60c7bce5873b','','');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (56,25,'RecommendationMoment','01a202b9-269f-7687-95d3-d47a46f12408/1','Action','c6065f886bb8868fcfa7f8ddd7783609');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (56,26,'RecommendationMoment','01a202b9-269f-7687-95d3-d47a46f12408/1','At','99fcbb49e60b2a61e3022b6cbfc3dc14');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (56,27,'RecommendationMoment','01a202b9-269f-7687-95d3-d47a46f12408/1','By','d45804fd25645a2731b2129c5bce976d');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (56,28,'RecommendationMoment','01a202b9-269f-7687-95d3-d47a46f12408/1','Words','d2b41d56b74d2490893cf31f50ea21c8');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (57,1,'RecommendationMoment','01a202b9-269f-7687-95d3-d47a46f12408/2','Action','4196dfc20947cf7edb05721e813b3ddc');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (57,2,'RecommendationMoment','01a202b9-269f-7687-95d3-d47a46f12408/2','At','2f76ef6bde6fa702791d87434938fda0');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (57,3,'RecommendationMoment','01a202b9-269f-7687-95d3-d47a46f12408/2','By','40ad757399af34d4abdc874a12cc6b0c');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (57,4,'RecommendationMoment','01a202b9-269f-7687-95d3-d47a46f12408/2','Words','ec0aede89f539f434ded2dcfdf534b2d');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (57,5,'Recommendation','01a202b9-269f-7687-95d3-d47a46f12408','SentAt','35488bbed63baf4073a16f869e1f0261');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (57,6,'Recommendation','01a202b9-269f-7687-95d3-d47a46f12408','Step','26d1b3d921683d5aa2d0af66b396ed96');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (58,1,'RecommendationMoment','01a202b9-269f-7687-95d3-d47a46f12408/3','Action','88d520854590094ee25bb4d2d3fb0aa8');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (58,2,'RecommendationMoment','01a202b9-269f-7687-95d3-d47a46f12408/3','At','f91411dbc29b5fcee15fac69d6ebc36a');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (58,3,'RecommendationMoment','01a202b9-269f-7687-95d3-d47a46f12408/3','By','4a785fc49aa5e8139dea26ebf50d7f34');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (58,4,'RecommendationMoment','01a202b9-269f-7687-95d3-d47a46f12408/3','Words','077ffa71dc1873d84a24af7f6b9ca72c');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (58,5,'Recommendation','01a202b9-269f-7687-95d3-d47a46f12408','AcknowledgedAt','99cda387f830d788b787daa4d53b6298');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (58,6,'Recommendation','01a202b9-269f-7687-95d3-d47a46f12408','Step','542c7ed9da3dcb5aa59f4dcd30ef8e07');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (59,1,'RecommendationMoment','01a202b9-269f-7687-95d3-d47a46f12408/4','Action','c472f867de8125ebda3dfa290de39de3');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (59,2,'RecommendationMoment','01a202b9-269f-7687-95d3-d47a46f12408/4','At','519d2f0b104a00eef9e96f616a6c9f7a');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (59,3,'RecommendationMoment','01a202b9-269f-7687-95d3-d47a46f12408/4','By','5e8c99a74b6e81ced39b45c5e414cea0');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (59,4,'RecommendationMoment','01a202b9-269f-7687-95d3-d47a46f12408/4','Words','3ed70e498bd8d49540ea52395e5a4ea8');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (59,5,'Recommendation','01a202b9-269f-7687-95d3-d47a46f12408','Decision','0b00e303e5e9d3045c5733ff63cf7c7d');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (59,6,'Recommendation','01a202b9-269f-7687-95d3-d47a46f12408','Explanation','d37978a91441580dd34d7ebab47d96ba');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (59,7,'Recommendation','01a202b9-269f-7687-95d3-d47a46f12408','RepliedAt','3a2b7c7c5db64acd4795d74457d3278d');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (59,8,'Recommendation','01a202b9-269f-7687-95d3-d47a46f12408','Step','6af7b874b73e7e9406c4443f1d957883');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (60,1,'RecommendationMoment','01a202b9-269f-7687-95d3-d47a46f12408/5','Action','3c4d83c6263cbefa0b0ae67a0d657f45');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (60,2,'RecommendationMoment','01a202b9-269f-7687-95d3-d47a46f12408/5','At','95725733c1e8b0efcb324328aad1e7c3');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (60,3,'RecommendationMoment','01a202b9-269f-7687-95d3-d47a46f12408/5','By','8ceb636312d3f75dfa4327ab9fc59d80');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (60,4,'RecommendationMoment','01a202b9-269f-7687-95d3-d47a46f12408/5','Words','db48837141edf3fd11567f073bc00b0b');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (60,5,'Recommendation','01a202b9-269f-7687-95d3-d47a46f12408','JudgedAt','297fa4a0e0307e4eff84ace2e6372b6d');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (60,6,'Recommendation','01a202b9-269f-7687-95d3-d47a46f12408','Judgement','5a4e6889f7c66f5f60eccedd9a4e70bb');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (60,7,'Recommendation','01a202b9-269f-7687-95d3-d47a46f12408','PanelWords','81247198ab30d9692b03fc5703638cdc');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (61,1,'RecommendationMoment','01a202b9-269f-7687-95d3-d47a46f12408/6','Action','e0a0e372f49d03b678e0861549117ed7');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (61,2,'RecommendationMoment','01a202b9-269f-7687-95d3-d47a46f12408/6','At','06db3680974c39ab770c72e8890aaeb9');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (61,3,'RecommendationMoment','01a202b9-269f-7687-95d3-d47a46f12408/6','By','f3c82709d4dc37a069018fb7aa4fe546');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (61,4,'RecommendationMoment','01a202b9-269f-7687-95d3-d47a46f12408/6','Words','749821f092c32735ba54e6f5a7b4362e');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (61,5,'Recommendation','01a202b9-269f-7687-95d3-d47a46f12408','PublishedAt','a703bdfcfcc05541807762bbcb1a1c7b');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (63,1,'PublishedStory','01a202b9-27f8-75ee-85c7-4c1be2ed8fa0','Answered','58a5a98adb0446a0a88beda8974d07f1');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (63,2,'PublishedStory','01a202b9-27f8-75ee-85c7-4c1be2ed8fa0','Asked','26eb505134ef52443d526453960e0750');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (63,3,'PublishedStory','01a202b9-27f8-75ee-85c7-4c1be2ed8fa0','Changed','3ebc6b305008cfcb5805e67dde3a9eec');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (63,4,'PublishedStory','01a202b9-27f8-75ee-85c7-4c1be2ed8fa0','HowWeShallKnow','02e359221b9a82ee94537c96eb647b39');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (63,5,'PublishedStory','01a202b9-27f8-75ee-85c7-4c1be2ed8fa0','IsCorrection','bb017397da173dd632f0e46abb192753');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (63,6,'PublishedStory','01a202b9-27f8-75ee-85c7-4c1be2ed8fa0','NotChanged','f48fc0a3d5d2e5d6016d06d5537ad4f1');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (63,7,'PublishedStory','01a202b9-27f8-75ee-85c7-4c1be2ed8fa0','Number','3ac12ff663865fc29e398ed1fc7fb35d');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (63,8,'PublishedStory','01a202b9-27f8-75ee-85c7-4c1be2ed8fa0','PanelId','076fab73157777e1a691e244919b19b4');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (63,9,'PublishedStory','01a202b9-27f8-75ee-85c7-4c1be2ed8fa0','PanelView','57873551c2e6fc1ef5f358b13b18bf28');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (63,10,'PublishedStory','01a202b9-27f8-75ee-85c7-4c1be2ed8fa0','Promised','02c9d6fa62be39d5725b589630baaa3a');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (63,11,'PublishedStory','01a202b9-27f8-75ee-85c7-4c1be2ed8fa0','RecommendationId','e5f9aa75734c1dad5546ae1ed2a6cb61');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (63,12,'PublishedStory','01a202b9-27f8-75ee-85c7-4c1be2ed8fa0','ReleasedAt','67e306aeed8533ce7c815857cc3f1049');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (63,13,'PublishedStory','01a202b9-27f8-75ee-85c7-4c1be2ed8fa0','ReleasedBy','3affaa6b2c53215550eaa12b1b9dcc50');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (63,14,'PublishedStory','01a202b9-27f8-75ee-85c7-4c1be2ed8fa0','Saw','bc57c274981a7ad98c4be0029fe1aaf0');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (63,15,'PublishedStory','01a202b9-27f8-75ee-85c7-4c1be2ed8fa0','Title','6741fded66fc99c8cda48bacd1279f8c');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (63,16,'PublishedStory','01a202b9-27f8-75ee-85c7-4c1be2ed8fa0','Version','dfcc6f30a7383d769c5718ea8b27e194');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (63,17,'PublishedStory','01a202b9-27f8-75ee-85c7-4c1be2ed8fa0','WhoMustAct','ffefd4ba562c65be8d00b5c1621d35ad');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (63,18,'RecommendationMoment','01a202b9-269f-7687-95d3-d47a46f12408/7','Action','c23f8f9c8e4d34e6e9d9398d4eb3bd22');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (63,19,'RecommendationMoment','01a202b9-269f-7687-95d3-d47a46f12408/7','At','3431074e05000bc64da3553732dc3d6c');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (63,20,'RecommendationMoment','01a202b9-269f-7687-95d3-d47a46f12408/7','By','04352ea55f54ab3ce56f6dfb8c8ff3df');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (63,21,'RecommendationMoment','01a202b9-269f-7687-95d3-d47a46f12408/7','Words','c2d4cb526615f16b167d77fb4ab80dfd');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (1,'LoadRecords',1,X'01A202B9128E75F380597A6664A1FA1E','person','2026-03-02 10:00:00','batch new','','0000000000000000000000000000000000000000000000000000000000000000','5c625cdfabcf63bce758f297fcf5ff718aadad14b8b0b2b5666186e44c54f304');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (2,'FreezeDraw',1,X'01A202B9128E7A0189AE5CC6207F2F4D','person','2026-03-02 10:00:00','panel 01a202b9-1155-79b1-8d9c-78a76931dc17','','5c625cdfabcf63bce758f297fcf5ff718aadad14b8b0b2b5666186e44c54f304','604efa4df0f75785762d47b5de71446908a58e35a30db1ac7a509848686df598');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (3,'SeedDraw',1,X'01A202B9128E7A0189AE5CC6207F2F4D','person','2026-03-02 10:00:00','draw 01a202b9-1b20-79e2-814b-badcea5d6452','','604efa4df0f75785762d47b5de71446908a58e35a30db1ac7a509848686df598','10a9df544e0a2c0eaa683e900d018e7b3e27e9af22dce2b2d0773a0d13a9e509');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (4,'AnswerRequestToRead',1,X'01A202B9128E777590BC34DB27AFD48F','person','2026-03-02 10:00:00','case 01a202b9-1693-7cf4-8520-a6c3fa17e39a','','10a9df544e0a2c0eaa683e900d018e7b3e27e9af22dce2b2d0773a0d13a9e509','599f4d5a9dd279b557ff08b6005feb461c7b923c469168f8dddc8fd905e405ce');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (5,'GetMyStep',2,X'01A202B9128E777590BC34DB27AFD48F','person','2026-03-02 10:00:00','case 01a202b9-1693-7cf4-8520-a6c3fa17e39a','','599f4d5a9dd279b557ff08b6005feb461c7b923c469168f8dddc8fd905e405ce','2c55da9112ccd23a875067f84c522e9a24ee280829a9839af3a7fe6489eb820d');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (6,'SaveAnswers',1,X'01A202B9128E777590BC34DB27AFD48F','person','2026-03-02 10:00:00','case 01a202b9-1693-7cf4-8520-a6c3fa17e39a','','2c55da9112ccd23a875067f84c522e9a24ee280829a9839af3a7fe6489eb820d','1ddea0039aa2dde0e4cec720adc6c5006933f35db9c28549908c1f51939ab453');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (7,'GetMyStep',2,X'01A202B9128E777590BC34DB27AFD48F','person','2026-03-02 10:00:00','case 01a202b9-1693-7cf4-8520-a6c3fa17e39a','','1ddea0039aa2dde0e4cec720adc6c5006933f35db9c28549908c1f51939ab453','26532d4b633a4185f8277581f4e32eabd3a0c4b6e5288ddf3d68672912feb966');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (8,'SaveAnswers',1,X'01A202B9128E777590BC34DB27AFD48F','person','2026-03-02 10:00:00','case 01a202b9-1693-7cf4-8520-a6c3fa17e39a','','26532d4b633a4185f8277581f4e32eabd3a0c4b6e5288ddf3d68672912feb966','a89c9f3a59dc9933ee69c554f02de5fd819167e83ea1a5a35eb4f7c01af34933');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (9,'GetMyStep',2,X'01A202B9128E777590BC34DB27AFD48F','person','2026-03-02 10:00:00','case 01a202b9-1693-7cf4-8520-a6c3fa17e39a','','a89c9f3a59dc9933ee69c554f02de5fd819167e83ea1a5a35eb4f7c01af34933','e937df7094b7961071b4b58da10201f73c273623c313802512a01bb5c58c517a');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (10,'SaveAnswers',1,X'01A202B9128E777590BC34DB27AFD48F','person','2026-03-02 10:00:00','case 01a202b9-1693-7cf4-8520-a6c3fa17e39a','','e937df7094b7961071b4b58da10201f73c273623c313802512a01bb5c58c517a','6cd70ee91354369e6867822665e97b288f0424a39f50c6f8cf72c9f669058656');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (11,'GetMyStep',2,X'01A202B9128E777590BC34DB27AFD48F','person','2026-03-02 10:00:00','case 01a202b9-1693-7cf4-8520-a6c3fa17e39a','','6cd70ee91354369e6867822665e97b288f0424a39f50c6f8cf72c9f669058656','e10b5088d564d94a1d3a7e116fc459362b047e26e0c98a2953b9f6fa0335e02b');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (12,'SaveAnswers',1,X'01A202B9128E777590BC34DB27AFD48F','person','2026-03-02 10:00:00','case 01a202b9-1693-7cf4-8520-a6c3fa17e39a','','e10b5088d564d94a1d3a7e116fc459362b047e26e0c98a2953b9f6fa0335e02b','f23d67daae5720f87f06e3dc13a34eabe2ccc47c85a664888490c1ed5e629db4');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (13,'GetMyStep',2,X'01A202B9128E777590BC34DB27AFD48F','person','2026-03-02 10:00:00','case 01a202b9-1693-7cf4-8520-a6c3fa17e39a','','f23d67daae5720f87f06e3dc13a34eabe2ccc47c85a664888490c1ed5e629db4','71f89d6b793717fc67dfb96bae1c5fe98eaf16d3fbfb1f96a2953ee44bf57f92');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (14,'SaveAnswers',1,X'01A202B9128E777590BC34DB27AFD48F','person','2026-03-02 10:00:00','case 01a202b9-1693-7cf4-8520-a6c3fa17e39a','','71f89d6b793717fc67dfb96bae1c5fe98eaf16d3fbfb1f96a2953ee44bf57f92','1e7ba3a74ed669e8a8a9ca006228ddfc668c7bafa1b5004b204ac738c0aba91c');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (15,'GetMyStep',2,X'01A202B9128E777590BC34DB27AFD48F','person','2026-03-02 10:00:00','case 01a202b9-1693-7cf4-8520-a6c3fa17e39a','','1e7ba3a74ed669e8a8a9ca006228ddfc668c7bafa1b5004b204ac738c0aba91c','69584a45bee7b13a6de7ed72516244f52910b49dbf212e764ad4aa07f84d481b');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (16,'SaveAnswers',1,X'01A202B9128E777590BC34DB27AFD48F','person','2026-03-02 10:00:00','case 01a202b9-1693-7cf4-8520-a6c3fa17e39a','','69584a45bee7b13a6de7ed72516244f52910b49dbf212e764ad4aa07f84d481b','cac2ae364576a56c8b9591276268ab867f8341774fc4878c180a83577800e44a');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (17,'GetMyStep',2,X'01A202B9128E777590BC34DB27AFD48F','person','2026-03-02 10:00:00','case 01a202b9-1693-7cf4-8520-a6c3fa17e39a','','cac2ae364576a56c8b9591276268ab867f8341774fc4878c180a83577800e44a','cce1e8e6d3e8d21c64d182f908e2f9fe54e85bb11fa55e9d32d94dc409add297');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (18,'SaveAnswers',1,X'01A202B9128E777590BC34DB27AFD48F','person','2026-03-02 10:00:00','case 01a202b9-1693-7cf4-8520-a6c3fa17e39a','','cce1e8e6d3e8d21c64d182f908e2f9fe54e85bb11fa55e9d32d94dc409add297','71a0209f708fc884615c12be3c0bb40ca430fd6af00dc2e8d75548f158e53328');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (19,'SendReview',1,X'01A202B9128E777590BC34DB27AFD48F','person','2026-03-02 10:00:00','case 01a202b9-1693-7cf4-8520-a6c3fa17e39a','','71a0209f708fc884615c12be3c0bb40ca430fd6af00dc2e8d75548f158e53328','654aa7d60fc248cac90d2649615152ef12342545ffaafbf8b1ec41481a83ad41');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (20,'AnswerRequestToRead',1,X'01A202B9128E7070AE65C8955432FAE2','person','2026-03-02 10:00:00','case 01a202b9-1693-7cf4-8520-a6c3fa17e39a','','654aa7d60fc248cac90d2649615152ef12342545ffaafbf8b1ec41481a83ad41','8f9aeaa5bfc4018ea8f926d2e162db1cac7e47fd2f40e9aab217ab8e02ca8574');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (21,'GetMyStep',2,X'01A202B9128E7070AE65C8955432FAE2','person','2026-03-02 10:00:00','case 01a202b9-1693-7cf4-8520-a6c3fa17e39a','','8f9aeaa5bfc4018ea8f926d2e162db1cac7e47fd2f40e9aab217ab8e02ca8574','1306491ebb4abe180b316828489f242429dd0240e466a253f85a23c32b3eb106');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (22,'SaveAnswers',1,X'01A202B9128E7070AE65C8955432FAE2','person','2026-03-02 10:00:00','case 01a202b9-1693-7cf4-8520-a6c3fa17e39a','','1306491ebb4abe180b316828489f242429dd0240e466a253f85a23c32b3eb106','cf9f7977d77079eac4663d2809f0412c82aded041f63c7161bb82656a2e6fd00');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (23,'GetMyStep',2,X'01A202B9128E7070AE65C8955432FAE2','person','2026-03-02 10:00:00','case 01a202b9-1693-7cf4-8520-a6c3fa17e39a','','cf9f7977d77079eac4663d2809f0412c82aded041f63c7161bb82656a2e6fd00','c99b2164cf1d5bb8e6c6bac358a7521809a9d354015f36f0f22aa1cd226a551c');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (24,'SaveAnswers',1,X'01A202B9128E7070AE65C8955432FAE2','person','2026-03-02 10:00:00','case 01a202b9-1693-7cf4-8520-a6c3fa17e39a','','c99b2164cf1d5bb8e6c6bac358a7521809a9d354015f36f0f22aa1cd226a551c','99e4aef7dc76be094d43755356a2da4add0356cc556e0dfd9f8611d2b148c50a');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (25,'GetMyStep',2,X'01A202B9128E7070AE65C8955432FAE2','person','2026-03-02 10:00:00','case 01a202b9-1693-7cf4-8520-a6c3fa17e39a','','99e4aef7dc76be094d43755356a2da4add0356cc556e0dfd9f8611d2b148c50a','be452d2a898a60657d266369bca263b17581c93f3dfd13fceaabb49f99177bda');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (26,'SaveAnswers',1,X'01A202B9128E7070AE65C8955432FAE2','person','2026-03-02 10:00:00','case 01a202b9-1693-7cf4-8520-a6c3fa17e39a','','be452d2a898a60657d266369bca263b17581c93f3dfd13fceaabb49f99177bda','94c451b565db29b855a4f4b2233ed3316dee9ee0c8360c1ed809961e9914ac17');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (27,'GetMyStep',2,X'01A202B9128E7070AE65C8955432FAE2','person','2026-03-02 10:00:00','case 01a202b9-1693-7cf4-8520-a6c3fa17e39a','','94c451b565db29b855a4f4b2233ed3316dee9ee0c8360c1ed809961e9914ac17','4c3129539d26893279af079a8702a4cda36a9328cd4a8383e42889201c1c08c8');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (28,'SaveAnswers',1,X'01A202B9128E7070AE65C8955432FAE2','person','2026-03-02 10:00:00','case 01a202b9-1693-7cf4-8520-a6c3fa17e39a','','4c3129539d26893279af079a8702a4cda36a9328cd4a8383e42889201c1c08c8','9d108eca4efed5b83c784bb5a77081149ad99e24a861dbb13f1343082d7986dc');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (29,'GetMyStep',2,X'01A202B9128E7070AE65C8955432FAE2','person','2026-03-02 10:00:00','case 01a202b9-1693-7cf4-8520-a6c3fa17e39a','','9d108eca4efed5b83c784bb5a77081149ad99e24a861dbb13f1343082d7986dc','a392302e865543c7e145ae1b36f7a5caeee7f05d75cd7480f4e04cd5b1c59b3e');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (30,'SaveAnswers',1,X'01A202B9128E7070AE65C8955432FAE2','person','2026-03-02 10:00:00','case 01a202b9-1693-7cf4-8520-a6c3fa17e39a','','a392302e865543c7e145ae1b36f7a5caeee7f05d75cd7480f4e04cd5b1c59b3e','38cd803cda3ae4952652cf479a78eedea2150226b452faf926348dd28247fe42');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (31,'GetMyStep',2,X'01A202B9128E7070AE65C8955432FAE2','person','2026-03-02 10:00:00','case 01a202b9-1693-7cf4-8520-a6c3fa17e39a','','38cd803cda3ae4952652cf479a78eedea2150226b452faf926348dd28247fe42','0f45c08198c8b914bda324828c1f9ef0e0198e2601da4ddbf802b93a872ccbeb');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (32,'SaveAnswers',1,X'01A202B9128E7070AE65C8955432FAE2','person','2026-03-02 10:00:00','case 01a202b9-1693-7cf4-8520-a6c3fa17e39a','','0f45c08198c8b914bda324828c1f9ef0e0198e2601da4ddbf802b93a872ccbeb','48b9e94573ed370e5ccf04710ed791efe9a1ab7ff5a8ba4aeef4a4aff8194107');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (33,'GetMyStep',2,X'01A202B9128E7070AE65C8955432FAE2','person','2026-03-02 10:00:00','case 01a202b9-1693-7cf4-8520-a6c3fa17e39a','','48b9e94573ed370e5ccf04710ed791efe9a1ab7ff5a8ba4aeef4a4aff8194107','b3c92023259fec1ad7edbb2f792ab2e685e1e25899a957b96720513694173bd2');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (34,'SaveAnswers',1,X'01A202B9128E7070AE65C8955432FAE2','person','2026-03-02 10:00:00','case 01a202b9-1693-7cf4-8520-a6c3fa17e39a','','b3c92023259fec1ad7edbb2f792ab2e685e1e25899a957b96720513694173bd2','377d0d1120a53da4596f635f6445476bd4777a05bff405262e90786f44793949');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (35,'SendReview',1,X'01A202B9128E7070AE65C8955432FAE2','person','2026-03-02 10:00:00','case 01a202b9-1693-7cf4-8520-a6c3fa17e39a','','377d0d1120a53da4596f635f6445476bd4777a05bff405262e90786f44793949','5a4825d73c344789a8e354f9e7c4967f7f78befef72c56ef1c9a31578a69b088');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (36,'OpenCase',1,X'01A202B9128E7A0189AE5CC6207F2F4D','person','2026-03-02 10:00:00','case 01a202b9-1693-7cf4-8520-a6c3fa17e39a','','5a4825d73c344789a8e354f9e7c4967f7f78befef72c56ef1c9a31578a69b088','fb53a6d1db376402f67080cd4eea71f90737189240f7e45cc17fb6acdfc0dc32');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (37,'SettleCase',1,X'01A202B9128E7A0189AE5CC6207F2F4D','person','2026-03-02 10:00:00','case 01a202b9-1693-7cf4-8520-a6c3fa17e39a','','fb53a6d1db376402f67080cd4eea71f90737189240f7e45cc17fb6acdfc0dc32','17468a863a23e81c1e8338407d43e04089463cf77b536b42cb43e2d004ad3143');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (38,'AnswerRequestToRead',1,X'01A202B9128E777590BC34DB27AFD48F','person','2026-03-02 10:00:00','case 01a202b9-16a1-7905-a965-f068469070cc','','17468a863a23e81c1e8338407d43e04089463cf77b536b42cb43e2d004ad3143','ae4c3a7db8ee3256d299ea067091c75f9eb009a42f269baa74ba61b089f3f91d');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (39,'GetMyStep',2,X'01A202B9128E777590BC34DB27AFD48F','person','2026-03-02 10:00:00','case 01a202b9-16a1-7905-a965-f068469070cc','','ae4c3a7db8ee3256d299ea067091c75f9eb009a42f269baa74ba61b089f3f91d','975fd2295c818b981a7ffd45d546347fe7431263f3d49d1c4d34ccedb05dcbc8');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (40,'SaveAnswers',1,X'01A202B9128E777590BC34DB27AFD48F','person','2026-03-02 10:00:00','case 01a202b9-16a1-7905-a965-f068469070cc','','975fd2295c818b981a7ffd45d546347fe7431263f3d49d1c4d34ccedb05dcbc8','901484a9f410fad52cc7fb233e2e810816c206afae2cf22ddf8b6dd9a52e73a3');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (41,'GetMyStep',2,X'01A202B9128E777590BC34DB27AFD48F','person','2026-03-02 10:00:00','case 01a202b9-16a1-7905-a965-f068469070cc','','901484a9f410fad52cc7fb233e2e810816c206afae2cf22ddf8b6dd9a52e73a3','e97b9eacab640b8b77901dc9bd39f10b2babb517d310c6e57d23ae29ae85e8be');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (42,'SaveAnswers',1,X'01A202B9128E777590BC34DB27AFD48F','person','2026-03-02 10:00:00','case 01a202b9-16a1-7905-a965-f068469070cc','','e97b9eacab640b8b77901dc9bd39f10b2babb517d310c6e57d23ae29ae85e8be','545fe76a727c979bf6cc5c8f8615db7506787066b8de2511402631eacc19355e');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (43,'GetMyStep',2,X'01A202B9128E777590BC34DB27AFD48F','person','2026-03-02 10:00:00','case 01a202b9-16a1-7905-a965-f068469070cc','','545fe76a727c979bf6cc5c8f8615db7506787066b8de2511402631eacc19355e','8ad8b0b420d26600c41b88d8f50605458052e0ec69c1c62f66269d6f59fa0829');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (44,'SaveAnswers',1,X'01A202B9128E777590BC34DB27AFD48F','person','2026-03-02 10:00:00','case 01a202b9-16a1-7905-a965-f068469070cc','','8ad8b0b420d26600c41b88d8f50605458052e0ec69c1c62f66269d6f59fa0829','83d115c1be29aef8513c93721469ea1d348ef2ea7d48a086758c6bb018c278f3');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (45,'GetMyStep',2,X'01A202B9128E777590BC34DB27AFD48F','person','2026-03-02 10:00:00','case 01a202b9-16a1-7905-a965-f068469070cc','','83d115c1be29aef8513c93721469ea1d348ef2ea7d48a086758c6bb018c278f3','f405d2995096cec8101ccec50c5fe729a46399e8a605eb42d4ab0115b1e81dba');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (46,'SaveAnswers',1,X'01A202B9128E777590BC34DB27AFD48F','person','2026-03-02 10:00:00','case 01a202b9-16a1-7905-a965-f068469070cc','','f405d2995096cec8101ccec50c5fe729a46399e8a605eb42d4ab0115b1e81dba','b2b27f320bdcef0af93f77379f21567029100b57dea737223f1e9c57b8430dd8');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (47,'GetMyStep',2,X'01A202B9128E777590BC34DB27AFD48F','person','2026-03-02 10:00:00','case 01a202b9-16a1-7905-a965-f068469070cc','','b2b27f320bdcef0af93f77379f21567029100b57dea737223f1e9c57b8430dd8','ef558160c700b8801561226e218a3f82c0fce81b0e05b95f551a1eb99f6b2ca4');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (48,'SaveAnswers',1,X'01A202B9128E777590BC34DB27AFD48F','person','2026-03-02 10:00:00','case 01a202b9-16a1-7905-a965-f068469070cc','','ef558160c700b8801561226e218a3f82c0fce81b0e05b95f551a1eb99f6b2ca4','6ebf27ae9ffeabe94ff1accf8c24ae761b958201b71c878d8778e6438751f7e7');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (49,'GetMyStep',2,X'01A202B9128E777590BC34DB27AFD48F','person','2026-03-02 10:00:00','case 01a202b9-16a1-7905-a965-f068469070cc','','6ebf27ae9ffeabe94ff1accf8c24ae761b958201b71c878d8778e6438751f7e7','c8f39235ad761b6abadf414ab965b594bced81c4b86b31cbe0f1c1abfc276137');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (50,'SaveAnswers',1,X'01A202B9128E777590BC34DB27AFD48F','person','2026-03-02 10:00:00','case 01a202b9-16a1-7905-a965-f068469070cc','','c8f39235ad761b6abadf414ab965b594bced81c4b86b31cbe0f1c1abfc276137','22b304eb8a742b0d28a248dd80eac38b21dee9b201081e5c87026cf76b8a9169');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (51,'GetMyStep',2,X'01A202B9128E777590BC34DB27AFD48F','person','2026-03-02 10:00:00','case 01a202b9-16a1-7905-a965-f068469070cc','','22b304eb8a742b0d28a248dd80eac38b21dee9b201081e5c87026cf76b8a9169','84240cf430f6f1db5d0d86210113056f8c0ca68584cb662d72104db4e504d03b');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (52,'SaveAnswers',1,X'01A202B9128E777590BC34DB27AFD48F','person','2026-03-02 10:00:00','case 01a202b9-16a1-7905-a965-f068469070cc','','84240cf430f6f1db5d0d86210113056f8c0ca68584cb662d72104db4e504d03b','f958c09e650e5895f5f5141e0f3e4af7dc7976884ef1a1cd27a3e5503399efba');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (53,'DraftRecommendation',1,X'01A202B9128E7A0189AE5CC6207F2F4D','person','2026-03-02 10:00:00','','','f958c09e650e5895f5f5141e0f3e4af7dc7976884ef1a1cd27a3e5503399efba','c48b53a81377b7fadd1f982f8837a7eab7d602952a87adb24b8c202dd0ab6cdd');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (54,'DraftRecommendation',1,X'01A202B9128E7A0189AE5CC6207F2F4D','person','2026-03-02 10:00:00','','','c48b53a81377b7fadd1f982f8837a7eab7d602952a87adb24b8c202dd0ab6cdd','714910d2cb31de7db67910bc79ef0186c2436b8c5346ec878606a61f68c3c78c');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (55,'SendRecommendation',1,X'01A202B9128E7A0189AE5CC6207F2F4D','person','2026-03-02 10:00:00','recommendation 01a202b9-2617-76a1-a8bc-009e84162d8d','','714910d2cb31de7db67910bc79ef0186c2436b8c5346ec878606a61f68c3c78c','845b13ee4d1e4996d2702516e652f341e5f5c0ad343afe161ef33be4b787fb0e');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (56,'DraftRecommendation',1,X'01A202B9128E7A0189AE5CC6207F2F4D','person','2026-03-02 10:00:00','','','845b13ee4d1e4996d2702516e652f341e5f5c0ad343afe161ef33be4b787fb0e','54d99b23b20001dae657f632f10e13867e94793c5a1f7bcdc545883321f5fc82');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (57,'SendRecommendation',1,X'01A202B9128E7A0189AE5CC6207F2F4D','person','2026-03-02 10:00:00','recommendation 01a202b9-269f-7687-95d3-d47a46f12408','','54d99b23b20001dae657f632f10e13867e94793c5a1f7bcdc545883321f5fc82','2efa339425e4b3d8e91a30cd0faf326406f5de171c1c0d1aa521b93cfad43648');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (58,'AcknowledgeRecommendation',1,X'01A202B9128E746D9220C64EC7FCEEF8','person','2026-03-02 10:00:00','recommendation 01a202b9-269f-7687-95d3-d47a46f12408','','2efa339425e4b3d8e91a30cd0faf326406f5de171c1c0d1aa521b93cfad43648','82668406546caf023662af1166cacddf0c9a5c24f677df3c1108c20e866bbe45');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (59,'ReplyToRecommendation',1,X'01A202B9128E746D9220C64EC7FCEEF8','person','2026-03-02 10:00:00','recommendation 01a202b9-269f-7687-95d3-d47a46f12408','','82668406546caf023662af1166cacddf0c9a5c24f677df3c1108c20e866bbe45','5fa8e004e6d78f83fcb9862b597ed7c85231f2a40fed208a866be8bce0c41248');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (60,'JudgeReply',1,X'01A202B9128E7A0189AE5CC6207F2F4D','person','2026-03-02 10:00:00','recommendation 01a202b9-269f-7687-95d3-d47a46f12408','','5fa8e004e6d78f83fcb9862b597ed7c85231f2a40fed208a866be8bce0c41248','f192d9836272b723d5ae9d77ea6a56d9a853a84b7e5c4286053934edf6c53a53');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (61,'PublishRecommendation',1,X'01A202B9128E75F380597A6664A1FA1E','person','2026-03-02 10:00:00','recommendation 01a202b9-269f-7687-95d3-d47a46f12408','','f192d9836272b723d5ae9d77ea6a56d9a853a84b7e5c4286053934edf6c53a53','1b2cf9775cd6ef8f5c5081c0fe4fd4e53de347830a405edeb5b291867900aca6');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (62,'GetReleasePreview',2,X'01A202B9128E75F380597A6664A1FA1E','person','2026-03-02 10:00:00','recommendation 01a202b9-269f-7687-95d3-d47a46f12408','','1b2cf9775cd6ef8f5c5081c0fe4fd4e53de347830a405edeb5b291867900aca6','93d2fa1dedf964b9d0ff5a73f7eef84f362e1ddb56d75e7a0e67b849169647dd');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (63,'ReleaseWords',1,X'01A202B9128E75F380597A6664A1FA1E','person','2026-03-02 10:00:00','recommendation 01a202b9-269f-7687-95d3-d47a46f12408','','93d2fa1dedf964b9d0ff5a73f7eef84f362e1ddb56d75e7a0e67b849169647dd','c761b4a2fa47f6f1dc796cff3640c06403348981612643ccf06bdb4b33531b5f');
INSERT INTO "PanelCoverage" ("PanelId","ForceId","Kind") VALUES (X'01A202B91155754EB9B1412CDBFE89D2',X'01A202B9115473078CC5288C55682F6C',1);
INSERT INTO "PanelCoverage" ("PanelId","ForceId","Kind") VALUES (X'01A202B9115579B18D9C78A76931DC17',X'01A202B9115473078CC5288C55682F6C',1);
INSERT INTO "PanelCoverage" ("PanelId","ForceId","Kind") VALUES (X'01A202B911557D1EA6640DF00520788A',X'01A202B91154703D8F239A1CE72C7A94',1);
INSERT INTO "PanelRules" ("PanelId","Number","Preset","Members","Quorum","NoticeDays","SampleSize","ReadingDays","ResponseDays","NoFootage","FormCode","AdoptedAt") VALUES (X'01A202B91155754EB9B1412CDBFE89D2',1,'Humberside-like',13,3,7,10,14,56,1,'gowisely','2026-03-02 10:00:00');
INSERT INTO "PanelRules" ("PanelId","Number","Preset","Members","Quorum","NoticeDays","SampleSize","ReadingDays","ResponseDays","NoFootage","FormCode","AdoptedAt") VALUES (X'01A202B9115579B18D9C78A76931DC17',1,'Bedfordshire-like',27,5,7,12,14,56,1,'gowisely-e','2026-03-02 10:00:00');
INSERT INTO "PanelRules" ("PanelId","Number","Preset","Members","Quorum","NoticeDays","SampleSize","ReadingDays","ResponseDays","NoFootage","FormCode","AdoptedAt") VALUES (X'01A202B911557D1EA6640DF00520788A',1,'West Midlands-like',12,4,5,10,10,56,2,'gowisely','2026-03-02 10:00:00');
INSERT INTO "Panels" ("Id","AreaId","ParentId","Name","Slug","About","ReportsTo","IsPractice","Version") VALUES (X'01A202B91155754EB9B1412CDBFE89D2',X'01A202B91154722F9FC46E1D3DC59583',NULL,'Testshire north','testshire-north','People of the north.','Ethics board',0,0);
INSERT INTO "Panels" ("Id","AreaId","ParentId","Name","Slug","About","ReportsTo","IsPractice","Version") VALUES (X'01A202B9115579B18D9C78A76931DC17',X'01A202B91154722F9FC46E1D3DC59583',NULL,'Testshire stop and search','testshire-stop-and-search','People of Testshire who look at searches.','Ethics board',0,0);
INSERT INTO "Panels" ("Id","AreaId","ParentId","Name","Slug","About","ReportsTo","IsPractice","Version") VALUES (X'01A202B911557D1EA6640DF00520788A',X'01A202B911547A58B4B0DD56E5683926',NULL,'Elsewhere panel','elsewhere-panel','People of elsewhere.','Board',0,0);
INSERT INTO "PublishedStories" ("Id","RecommendationId","PanelId","Number","IsCorrection","ReleasedAt","ReleasedBy","Title","Saw","Asked","WhoMustAct","HowWeShallKnow","Answered","Promised","PanelView","Changed","NotChanged","Version") VALUES (X'01A202B927F875EE85C74C1BE2ED8FA0',X'01A202B9269F768795D3D47A46F12408',X'01A202B9115579B18D9C78A76931DC17',1,0,'2026-03-02 10:00:00',X'01A202B9128E75F380597A6664A1FA1E','A few words with ''quotes'' and a line
end','In most of the records the reason was given late or not at all.','Brief every shift to give the reason first.','Head of operations','The panel will look at 20 new records.','A few words with ''quotes'' and a line
end','','A few words with ''quotes'' and a line
end','','',0);
INSERT INTO "QuarantinedRows" ("BatchId","Row","Line","Reason") VALUES (902,1,2,'It has 4 fields; there should be 15.');
INSERT INTO "QuarantinedRows" ("BatchId","Row","Line","Reason") VALUES (902,2,3,'It has 9 fields; there should be 15.');
INSERT INTO "QuarantinedRows" ("BatchId","Row","Line","Reason") VALUES (902,3,4,'It has 4 fields; there should be 15.');
INSERT INTO "RecommendationCase" ("RecommendationId","CaseId") VALUES (X'01A202B92508719CAF28C4CBB4662D14',X'01A202B916937CF48520A6C3FA17E39A');
INSERT INTO "RecommendationCase" ("RecommendationId","CaseId") VALUES (X'01A202B9261776A1A8BC009E84162D8D',X'01A202B9260270E1A3CCDEC513F4219E');
INSERT INTO "RecommendationCase" ("RecommendationId","CaseId") VALUES (X'01A202B9269F768795D3D47A46F12408',X'01A202B926867BA5BB8B60C7BCE5873B');
INSERT INTO "RecommendationMoment" ("RecommendationId","Number","Action","By","At","Words") VALUES (X'01A202B92508719CAF28C4CBB4662D14',1,1,X'01A202B9128E7A0189AE5CC6207F2F4D','2026-03-02 10:00:00','');
INSERT INTO "RecommendationMoment" ("RecommendationId","Number","Action","By","At","Words") VALUES (X'01A202B9261776A1A8BC009E84162D8D',1,1,X'01A202B9128E7A0189AE5CC6207F2F4D','2026-03-02 10:00:00','');
INSERT INTO "RecommendationMoment" ("RecommendationId","Number","Action","By","At","Words") VALUES (X'01A202B9261776A1A8BC009E84162D8D',2,3,X'01A202B9128E7A0189AE5CC6207F2F4D','2026-03-02 10:00:00','');
INSERT INTO "RecommendationMoment" ("RecommendationId","Number","Action","By","At","Words") VALUES (X'01A202B9269F768795D3D47A46F12408',1,1,X'01A202B9128E7A0189AE5CC6207F2F4D','2026-03-02 10:00:00','');
INSERT INTO "RecommendationMoment" ("RecommendationId","Number","Action","By","At","Words") VALUES (X'01A202B9269F768795D3D47A46F12408',2,3,X'01A202B9128E7A0189AE5CC6207F2F4D','2026-03-02 10:00:00','');
INSERT INTO "RecommendationMoment" ("RecommendationId","Number","Action","By","At","Words") VALUES (X'01A202B9269F768795D3D47A46F12408',3,4,X'01A202B9128E746D9220C64EC7FCEEF8','2026-03-02 10:00:00','');
INSERT INTO "RecommendationMoment" ("RecommendationId","Number","Action","By","At","Words") VALUES (X'01A202B9269F768795D3D47A46F12408',4,5,X'01A202B9128E746D9220C64EC7FCEEF8','2026-03-02 10:00:00','');
INSERT INTO "RecommendationMoment" ("RecommendationId","Number","Action","By","At","Words") VALUES (X'01A202B9269F768795D3D47A46F12408',5,7,X'01A202B9128E7A0189AE5CC6207F2F4D','2026-03-02 10:00:00','A few words with ''quotes'' and a line
end');
INSERT INTO "RecommendationMoment" ("RecommendationId","Number","Action","By","At","Words") VALUES (X'01A202B9269F768795D3D47A46F12408',6,10,X'01A202B9128E75F380597A6664A1FA1E','2026-03-02 10:00:00','');
INSERT INTO "RecommendationMoment" ("RecommendationId","Number","Action","By","At","Words") VALUES (X'01A202B9269F768795D3D47A46F12408',7,11,X'01A202B9128E75F380597A6664A1FA1E','2026-03-02 10:00:00','');
INSERT INTO "Recommendations" ("Id","AreaId","ForceId","PanelId","Number","Title","Saw","Ask","WhoMustAct","HowWeShallKnow","TermDays","Step","Decision","Delivery","Judgement","DraftedAt","OwnerId","SentAt","AcknowledgedAt","RepliedAt","Explanation","Promise","PromisedBy","JudgedAt","PanelWords","WhatChanged","WhatHasNot","ClosedAt","WithdrawnAt","WithdrawnBecause","PublishedAt","Version") VALUES (X'01A202B92508719CAF28C4CBB4662D14',X'01A202B91154722F9FC46E1D3DC59583',X'01A202B9115473078CC5288C55682F6C',X'01A202B9115579B18D9C78A76931DC17',1,'A few words with ''quotes'' and a line
end','In most of the records the reason was given late or not at all.','Brief every shift to give the reason first.','Head of operations','The panel will look at 20 new records.',56,1,1,1,1,'2026-03-02 10:00:00',X'01A202B9128E7A0189AE5CC6207F2F4D',NULL,NULL,NULL,'','',NULL,NULL,'','','',NULL,NULL,'',NULL,0);
INSERT INTO "Recommendations" ("Id","AreaId","ForceId","PanelId","Number","Title","Saw","Ask","WhoMustAct","HowWeShallKnow","TermDays","Step","Decision","Delivery","Judgement","DraftedAt","OwnerId","SentAt","AcknowledgedAt","RepliedAt","Explanation","Promise","PromisedBy","JudgedAt","PanelWords","WhatChanged","WhatHasNot","ClosedAt","WithdrawnAt","WithdrawnBecause","PublishedAt","Version") VALUES (X'01A202B9261776A1A8BC009E84162D8D',X'01A202B91154722F9FC46E1D3DC59583',X'01A202B9115473078CC5288C55682F6C',X'01A202B9115579B18D9C78A76931DC17',2,'A few words with ''quotes'' and a line
end','In most of the records the reason was given late or not at all.','Brief every shift to give the reason first.','Head of operations','The panel will look at 20 new records.',56,2,1,1,1,'2026-03-02 10:00:00',X'01A202B9128E7A0189AE5CC6207F2F4D','2026-03-02 10:00:00',NULL,NULL,'','',NULL,NULL,'','','',NULL,NULL,'',NULL,1);
INSERT INTO "Recommendations" ("Id","AreaId","ForceId","PanelId","Number","Title","Saw","Ask","WhoMustAct","HowWeShallKnow","TermDays","Step","Decision","Delivery","Judgement","DraftedAt","OwnerId","SentAt","AcknowledgedAt","RepliedAt","Explanation","Promise","PromisedBy","JudgedAt","PanelWords","WhatChanged","WhatHasNot","ClosedAt","WithdrawnAt","WithdrawnBecause","PublishedAt","Version") VALUES (X'01A202B9269F768795D3D47A46F12408',X'01A202B91154722F9FC46E1D3DC59583',X'01A202B9115473078CC5288C55682F6C',X'01A202B9115579B18D9C78A76931DC17',3,'A few words with ''quotes'' and a line
end','In most of the records the reason was given late or not at all.','Brief every shift to give the reason first.','Head of operations','The panel will look at 20 new records.',56,4,2,1,2,'2026-03-02 10:00:00',X'01A202B9128E7A0189AE5CC6207F2F4D','2026-03-02 10:00:00','2026-03-02 10:00:00','2026-03-02 10:00:00','A few words with ''quotes'' and a line
end','',NULL,'2026-03-02 10:00:00','A few words with ''quotes'' and a line
end','','',NULL,NULL,'','2026-03-02 10:00:00',5);
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A202B91F0C7BB8A6280D615E8AE6B6','footage','yes','');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A202B91F0C7BB8A6280D615E8AE6B6','grounds','yes','');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A202B91F0C7BB8A6280D615E8AE6B6','object','yes','');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A202B91F0C7BB8A6280D615E8AE6B6','identity','yes','');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A202B91F0C7BB8A6280D615E8AE6B6','station','yes','');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A202B91F0C7BB8A6280D615E8AE6B6','warrant-card','yes','');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A202B91F0C7BB8A6280D615E8AE6B6','entitlement','yes','');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A202B91F0C7BB8A6280D615E8AE6B6','explain','yes','');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A202B91F0C7BB8A6280D615E8AE6B6','legal-power','yes','');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A202B91F0C7BB8A6280D615E8AE6B6','you-are-detained','yes','');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A202B91F0C7BB8A6280D615E8AE6B6','grounds-reasonable','yes','');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A202B91F0C7BB8A6280D615E8AE6B6','grade','red','A few words with ''quotes'' and a line
end');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A202B91F0C7BB8A6280D615E8AE6B6','done-well',NULL,'A few words with ''quotes'' and a line
end');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A202B91F0C7BB8A6280D615E8AE6B6','should-change',NULL,'A few words with ''quotes'' and a line
end');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A202B921E0788A99F19D42908ADD2C','footage','yes','');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A202B921E0788A99F19D42908ADD2C','grounds','yes','');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A202B921E0788A99F19D42908ADD2C','object','yes','');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A202B921E0788A99F19D42908ADD2C','identity','yes','');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A202B921E0788A99F19D42908ADD2C','station','yes','');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A202B921E0788A99F19D42908ADD2C','warrant-card','yes','');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A202B921E0788A99F19D42908ADD2C','entitlement','yes','');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A202B921E0788A99F19D42908ADD2C','explain','yes','');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A202B921E0788A99F19D42908ADD2C','legal-power','yes','');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A202B921E0788A99F19D42908ADD2C','you-are-detained','yes','');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A202B921E0788A99F19D42908ADD2C','grounds-reasonable','yes','');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A202B921E0788A99F19D42908ADD2C','grade','amber','A few words with ''quotes'' and a line
end');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A202B921E0788A99F19D42908ADD2C','done-well',NULL,'A few words with ''quotes'' and a line
end');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A202B921E0788A99F19D42908ADD2C','should-change',NULL,'A few words with ''quotes'' and a line
end');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A202B9234A751BB8048ED24D48DD71','footage','yes','');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A202B9234A751BB8048ED24D48DD71','grounds','yes','');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A202B9234A751BB8048ED24D48DD71','object','yes','');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A202B9234A751BB8048ED24D48DD71','identity','yes','');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A202B9234A751BB8048ED24D48DD71','station','yes','');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A202B9234A751BB8048ED24D48DD71','warrant-card','yes','');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A202B9234A751BB8048ED24D48DD71','entitlement','yes','');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A202B9234A751BB8048ED24D48DD71','explain','yes','');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A202B9234A751BB8048ED24D48DD71','legal-power','yes','');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A202B9234A751BB8048ED24D48DD71','you-are-detained','yes','');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A202B9234A751BB8048ED24D48DD71','grounds-reasonable','yes','');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A202B9234A751BB8048ED24D48DD71','grade','green','A few words with ''quotes'' and a line
end');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A202B9234A751BB8048ED24D48DD71','done-well',NULL,'A few words with ''quotes'' and a line
end');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A202B9234A751BB8048ED24D48DD71','should-change',NULL,'A few words with ''quotes'' and a line
end');
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202B90F27797881F4245577471CC8',1,1,'yes','Yes, I saw footage','','Y',2,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202B90F27797881F4245577471CC8',1,2,'none-supplied','No, none was supplied','','N',2,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202B90F27797881F4245577471CC8',1,3,'not-requested','No, it was not requested','','R',2,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202B90F27797881F4245577471CC8',2,1,'yes','Yes','','Y',1,0,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202B90F27797881F4245577471CC8',2,2,'partly','Partly','','P',3,1,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202B90F27797881F4245577471CC8',2,3,'no','No','','N',4,2,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202B90F27797881F4245577471CC8',2,4,'could-not-tell','I could not tell','','?',5,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202B90F27797881F4245577471CC8',2,5,'does-not-apply','Does not apply','','–',5,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202B90F27797881F4245577471CC8',3,1,'yes','Yes','','Y',1,0,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202B90F27797881F4245577471CC8',3,2,'partly','Partly','','P',3,1,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202B90F27797881F4245577471CC8',3,3,'no','No','','N',4,2,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202B90F27797881F4245577471CC8',3,4,'could-not-tell','I could not tell','','?',5,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202B90F27797881F4245577471CC8',3,5,'does-not-apply','Does not apply','','–',5,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202B90F27797881F4245577471CC8',4,1,'yes','Yes','','Y',1,0,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202B90F27797881F4245577471CC8',4,2,'partly','Partly','','P',3,1,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202B90F27797881F4245577471CC8',4,3,'no','No','','N',4,2,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202B90F27797881F4245577471CC8',4,4,'could-not-tell','I could not tell','','?',5,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202B90F27797881F4245577471CC8',4,5,'does-not-apply','Does not apply','','–',5,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202B90F27797881F4245577471CC8',5,1,'yes','Yes','','Y',1,0,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202B90F27797881F4245577471CC8',5,2,'partly','Partly','','P',3,1,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202B90F27797881F4245577471CC8',5,3,'no','No','','N',4,2,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202B90F27797881F4245577471CC8',5,4,'could-not-tell','I could not tell','','?',5,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202B90F27797881F4245577471CC8',5,5,'does-not-apply','Does not apply','','–',5,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202B90F27797881F4245577471CC8',6,1,'yes','Yes','','Y',1,0,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202B90F27797881F4245577471CC8',6,2,'partly','Partly','','P',3,1,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202B90F27797881F4245577471CC8',6,3,'no','No','','N',4,2,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202B90F27797881F4245577471CC8',6,4,'could-not-tell','I could not tell','','?',5,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202B90F27797881F4245577471CC8',6,5,'does-not-apply','Does not apply','','–',5,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202B90F27797881F4245577471CC8',7,1,'yes','Yes','','Y',1,0,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202B90F27797881F4245577471CC8',7,2,'partly','Partly','','P',3,1,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202B90F27797881F4245577471CC8',7,3,'no','No','','N',4,2,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202B90F27797881F4245577471CC8',7,4,'could-not-tell','I could not tell','','?',5,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202B90F27797881F4245577471CC8',7,5,'does-not-apply','Does not apply','','–',5,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202B90F27797881F4245577471CC8',8,1,'yes','Yes','','Y',1,0,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202B90F27797881F4245577471CC8',8,2,'partly','Partly','','P',3,1,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202B90F27797881F4245577471CC8',8,3,'no','No','','N',4,2,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202B90F27797881F4245577471CC8',8,4,'could-not-tell','I could not tell','','?',5,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202B90F27797881F4245577471CC8',8,5,'does-not-apply','Does not apply','','–',5,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202B90F27797881F4245577471CC8',9,1,'yes','Yes','','Y',1,0,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202B90F27797881F4245577471CC8',9,2,'partly','Partly','','P',3,1,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202B90F27797881F4245577471CC8',9,3,'no','No','','N',4,2,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202B90F27797881F4245577471CC8',9,4,'could-not-tell','I could not tell','','?',5,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202B90F27797881F4245577471CC8',9,5,'does-not-apply','Does not apply','','–',5,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202B90F27797881F4245577471CC8',10,1,'yes','Yes','','Y',1,0,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202B90F27797881F4245577471CC8',10,2,'no','No','','N',4,1,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202B90F27797881F4245577471CC8',10,3,'could-not-tell','I could not tell','','?',5,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202B90F27797881F4245577471CC8',11,1,'green','Green','Done well, or well enough. The officer hears it.','G',1,0,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202B90F27797881F4245577471CC8',11,2,'amber','Amber','Something should have been done better. The officer gets advice.','A',3,1,1);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202B90F27797881F4245577471CC8',11,3,'red','Red','A serious concern. Senior officers look at it and report back.','R',4,2,1);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202B90F27797881F4245577471CC8',11,4,'could-not-tell','I could not tell','The record does not show enough to judge.','?',5,NULL,1);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202B90F2C7A3090B4D5000EFDBF72',1,1,'yes','Yes, I saw footage','','Y',2,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202B90F2C7A3090B4D5000EFDBF72',1,2,'none-supplied','No, none was supplied','','N',2,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202B90F2C7A3090B4D5000EFDBF72',1,3,'not-requested','No, it was not requested','','R',2,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202B90F2C7A3090B4D5000EFDBF72',2,1,'yes','Yes','','Y',1,0,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202B90F2C7A3090B4D5000EFDBF72',2,2,'partly','Partly','','P',3,1,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202B90F2C7A3090B4D5000EFDBF72',2,3,'no','No','','N',4,2,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202B90F2C7A3090B4D5000EFDBF72',2,4,'could-not-tell','I could not tell','','?',5,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202B90F2C7A3090B4D5000EFDBF72',2,5,'does-not-apply','Does not apply','','–',5,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202B90F2C7A3090B4D5000EFDBF72',3,1,'yes','Yes','','Y',1,0,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202B90F2C7A3090B4D5000EFDBF72',3,2,'partly','Partly','','P',3,1,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202B90F2C7A3090B4D5000EFDBF72',3,3,'no','No','','N',4,2,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202B90F2C7A3090B4D5000EFDBF72',3,4,'could-not-tell','I could not tell','','?',5,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202B90F2C7A3090B4D5000EFDBF72',3,5,'does-not-apply','Does not apply','','–',5,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202B90F2C7A3090B4D5000EFDBF72',4,1,'yes','Yes','','Y',1,0,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202B90F2C7A3090B4D5000EFDBF72',4,2,'partly','Partly','','P',3,1,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202B90F2C7A3090B4D5000EFDBF72',4,3,'no','No','','N',4,2,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202B90F2C7A3090B4D5000EFDBF72',4,4,'could-not-tell','I could not tell','','?',5,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202B90F2C7A3090B4D5000EFDBF72',4,5,'does-not-apply','Does not apply','','–',5,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202B90F2C7A3090B4D5000EFDBF72',5,1,'yes','Yes','','Y',1,0,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202B90F2C7A3090B4D5000EFDBF72',5,2,'partly','Partly','','P',3,1,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202B90F2C7A3090B4D5000EFDBF72',5,3,'no','No','','N',4,2,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202B90F2C7A3090B4D5000EFDBF72',5,4,'could-not-tell','I could not tell','','?',5,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202B90F2C7A3090B4D5000EFDBF72',5,5,'does-not-apply','Does not apply','','–',5,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202B90F2C7A3090B4D5000EFDBF72',6,1,'yes','Yes','','Y',1,0,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202B90F2C7A3090B4D5000EFDBF72',6,2,'partly','Partly','','P',3,1,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202B90F2C7A3090B4D5000EFDBF72',6,3,'no','No','','N',4,2,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202B90F2C7A3090B4D5000EFDBF72',6,4,'could-not-tell','I could not tell','','?',5,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202B90F2C7A3090B4D5000EFDBF72',6,5,'does-not-apply','Does not apply','','–',5,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202B90F2C7A3090B4D5000EFDBF72',7,1,'yes','Yes','','Y',1,0,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202B90F2C7A3090B4D5000EFDBF72',7,2,'partly','Partly','','P',3,1,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202B90F2C7A3090B4D5000EFDBF72',7,3,'no','No','','N',4,2,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202B90F2C7A3090B4D5000EFDBF72',7,4,'could-not-tell','I could not tell','','?',5,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202B90F2C7A3090B4D5000EFDBF72',7,5,'does-not-apply','Does not apply','','–',5,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202B90F2C7A3090B4D5000EFDBF72',8,1,'yes','Yes','','Y',1,0,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202B90F2C7A3090B4D5000EFDBF72',8,2,'partly','Partly','','P',3,1,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202B90F2C7A3090B4D5000EFDBF72',8,3,'no','No','','N',4,2,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202B90F2C7A3090B4D5000EFDBF72',8,4,'could-not-tell','I could not tell','','?',5,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202B90F2C7A3090B4D5000EFDBF72',8,5,'does-not-apply','Does not apply','','–',5,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202B90F2C7A3090B4D5000EFDBF72',9,1,'yes','Yes','','Y',1,0,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202B90F2C7A3090B4D5000EFDBF72',9,2,'partly','Partly','','P',3,1,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202B90F2C7A3090B4D5000EFDBF72',9,3,'no','No','','N',4,2,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202B90F2C7A3090B4D5000EFDBF72',9,4,'could-not-tell','I could not tell','','?',5,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202B90F2C7A3090B4D5000EFDBF72',9,5,'does-not-apply','Does not apply','','–',5,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202B90F2C7A3090B4D5000EFDBF72',10,1,'yes','Yes','','Y',1,0,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202B90F2C7A3090B4D5000EFDBF72',10,2,'partly','Partly','','P',3,1,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202B90F2C7A3090B4D5000EFDBF72',10,3,'no','No','','N',4,2,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202B90F2C7A3090B4D5000EFDBF72',10,4,'could-not-tell','I could not tell','','?',5,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202B90F2C7A3090B4D5000EFDBF72',10,5,'does-not-apply','Does not apply','','–',5,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202B90F2C7A3090B4D5000EFDBF72',11,1,'yes','Yes','','Y',1,0,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202B90F2C7A3090B4D5000EFDBF72',11,2,'no','No','','N',4,1,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202B90F2C7A3090B4D5000EFDBF72',11,3,'could-not-tell','I could not tell','','?',5,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202B90F2C7A3090B4D5000EFDBF72',12,1,'green','Green','Done well, or well enough. The officer hears it.','G',1,0,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202B90F2C7A3090B4D5000EFDBF72',12,2,'amber','Amber','Something should have been done better. The officer gets advice.','A',3,1,1);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202B90F2C7A3090B4D5000EFDBF72',12,3,'red','Red','A serious concern. Senior officers look at it and report back.','R',4,2,1);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A202B90F2C7A3090B4D5000EFDBF72',12,4,'could-not-tell','I could not tell','The record does not show enough to judge.','?',5,NULL,1);
INSERT INTO "ReviewFormPages" ("FormId","Number","Title","Hint") VALUES (X'01A202B90F27797881F4245577471CC8',1,'Footage','');
INSERT INTO "ReviewFormPages" ("FormId","Number","Title","Hint") VALUES (X'01A202B90F27797881F4245577471CC8',2,'What the officer said about the search','Choose “I could not tell” where the record does not show it.');
INSERT INTO "ReviewFormPages" ("FormId","Number","Title","Hint") VALUES (X'01A202B90F27797881F4245577471CC8',3,'Who the officer was','Choose “I could not tell” where the record does not show it.');
INSERT INTO "ReviewFormPages" ("FormId","Number","Title","Hint") VALUES (X'01A202B90F27797881F4245577471CC8',4,'What the person was told about their rights','Choose “I could not tell” where the record does not show it.');
INSERT INTO "ReviewFormPages" ("FormId","Number","Title","Hint") VALUES (X'01A202B90F27797881F4245577471CC8',5,'Were the grounds reasonable?','');
INSERT INTO "ReviewFormPages" ("FormId","Number","Title","Hint") VALUES (X'01A202B90F27797881F4245577471CC8',6,'Your grade','');
INSERT INTO "ReviewFormPages" ("FormId","Number","Title","Hint") VALUES (X'01A202B90F27797881F4245577471CC8',7,'In your own words','You can leave these empty. Do not name anyone.');
INSERT INTO "ReviewFormPages" ("FormId","Number","Title","Hint") VALUES (X'01A202B90F2C7A3090B4D5000EFDBF72',1,'Footage','');
INSERT INTO "ReviewFormPages" ("FormId","Number","Title","Hint") VALUES (X'01A202B90F2C7A3090B4D5000EFDBF72',2,'What the officer said about the search','Choose “I could not tell” where the record does not show it.');
INSERT INTO "ReviewFormPages" ("FormId","Number","Title","Hint") VALUES (X'01A202B90F2C7A3090B4D5000EFDBF72',3,'Who the officer was','Choose “I could not tell” where the record does not show it.');
INSERT INTO "ReviewFormPages" ("FormId","Number","Title","Hint") VALUES (X'01A202B90F2C7A3090B4D5000EFDBF72',4,'What the person was told about their rights','Choose “I could not tell” where the record does not show it.');
INSERT INTO "ReviewFormPages" ("FormId","Number","Title","Hint") VALUES (X'01A202B90F2C7A3090B4D5000EFDBF72',5,'Were the grounds reasonable?','');
INSERT INTO "ReviewFormPages" ("FormId","Number","Title","Hint") VALUES (X'01A202B90F2C7A3090B4D5000EFDBF72',6,'Your grade','');
INSERT INTO "ReviewFormPages" ("FormId","Number","Title","Hint") VALUES (X'01A202B90F2C7A3090B4D5000EFDBF72',7,'In your own words','You can leave these empty. Do not name anyone.');
INSERT INTO "ReviewFormQuestions" ("FormId","Number","Page","Code","Name","Words","Hint","Meaning","ReasonWords","Kind","Required","Marker") VALUES (X'01A202B90F27797881F4245577471CC8',1,1,'footage','Footage','Did you see footage of this search?','Video from an officer’s body-worn camera.','Officers are expected to switch the camera on for every search. The force may have given no footage for this case, or nobody may have asked for it yet. You can answer the other questions from the written record alone.','',1,1,1);
INSERT INTO "ReviewFormQuestions" ("FormId","Number","Page","Code","Name","Words","Hint","Meaning","ReasonWords","Kind","Required","Marker") VALUES (X'01A202B90F27797881F4245577471CC8',2,2,'grounds','G: Grounds','Did the officer say why they wanted to search?','','The officer must tell the person what they saw, heard or were told that made them suspect this person. Being in a certain place, or being known to the police, is not enough on its own.','',1,1,0);
INSERT INTO "ReviewFormQuestions" ("FormId","Number","Page","Code","Name","Words","Hint","Meaning","ReasonWords","Kind","Required","Marker") VALUES (X'01A202B90F27797881F4245577471CC8',3,2,'object','O: Object','Did the officer say what they were looking for?','','For example drugs, a knife, or stolen things.','',1,1,0);
INSERT INTO "ReviewFormQuestions" ("FormId","Number","Page","Code","Name","Words","Hint","Meaning","ReasonWords","Kind","Required","Marker") VALUES (X'01A202B90F27797881F4245577471CC8',4,3,'warrant-card','W: Warrant card','Did the officer show a warrant card?','','An officer out of uniform must show one. For an officer in uniform who was not asked, choose “Does not apply”.','',1,1,0);
INSERT INTO "ReviewFormQuestions" ("FormId","Number","Page","Code","Name","Words","Hint","Meaning","ReasonWords","Kind","Required","Marker") VALUES (X'01A202B90F27797881F4245577471CC8',5,3,'identity','I: Identity','Did the officer give their name or number?','','A shoulder number is enough where giving a name could put the officer in danger.','',1,1,0);
INSERT INTO "ReviewFormQuestions" ("FormId","Number","Page","Code","Name","Words","Hint","Meaning","ReasonWords","Kind","Required","Marker") VALUES (X'01A202B90F27797881F4245577471CC8',6,3,'station','S: Station','Did the officer say which police station they work from?','','The person needs it to ask for the record or to complain.','',1,1,0);
INSERT INTO "ReviewFormQuestions" ("FormId","Number","Page","Code","Name","Words","Hint","Meaning","ReasonWords","Kind","Required","Marker") VALUES (X'01A202B90F27797881F4245577471CC8',7,4,'entitlement','E: Entitlement','Was the person told that they can have a copy of the record?','','They can ask for it on the spot or within three months.','',1,1,0);
INSERT INTO "ReviewFormQuestions" ("FormId","Number","Page","Code","Name","Words","Hint","Meaning","ReasonWords","Kind","Required","Marker") VALUES (X'01A202B90F27797881F4245577471CC8',8,4,'legal-power','L: Legal power','Did the officer say which law they were using?','','Most searches use section 1 of the Police and Criminal Evidence Act, or section 23 of the Misuse of Drugs Act.','',1,1,0);
INSERT INTO "ReviewFormQuestions" ("FormId","Number","Page","Code","Name","Words","Hint","Meaning","ReasonWords","Kind","Required","Marker") VALUES (X'01A202B90F27797881F4245577471CC8',9,4,'you-are-detained','Y: You are detained','Was the person told that they were being detained for a search?','','They must know that they are not free to leave, and that it is for a search.','',1,1,0);
INSERT INTO "ReviewFormQuestions" ("FormId","Number","Page","Code","Name","Words","Hint","Meaning","ReasonWords","Kind","Required","Marker") VALUES (X'01A202B90F27797881F4245577471CC8',10,5,'grounds-reasonable','Grounds reasonable','Were there reasonable grounds for this search?','Judge by what the officer knew before the search, not by what was found.','Grounds are reasonable when facts about this person, at this time, would make a fair-minded person suspect the same. A smell of cannabis alone, nervousness alone, or a record of earlier offences is not enough by itself.','',1,1,0);
INSERT INTO "ReviewFormQuestions" ("FormId","Number","Page","Code","Name","Words","Hint","Meaning","ReasonWords","Kind","Required","Marker") VALUES (X'01A202B90F27797881F4245577471CC8',11,6,'grade','Grade','How would you grade this search?','Your own view. The panel gives its grade together, later.','','Why? Needed for any grade but green',1,1,2);
INSERT INTO "ReviewFormQuestions" ("FormId","Number","Page","Code","Name","Words","Hint","Meaning","ReasonWords","Kind","Required","Marker") VALUES (X'01A202B90F27797881F4245577471CC8',12,7,'done-well','Done well','What was done well?','Begin with this, however small.','','',2,0,0);
INSERT INTO "ReviewFormQuestions" ("FormId","Number","Page","Code","Name","Words","Hint","Meaning","ReasonWords","Kind","Required","Marker") VALUES (X'01A202B90F27797881F4245577471CC8',13,7,'should-change','Should change','What should change?','For this officer, or for the force.','','',2,0,0);
INSERT INTO "ReviewFormQuestions" ("FormId","Number","Page","Code","Name","Words","Hint","Meaning","ReasonWords","Kind","Required","Marker") VALUES (X'01A202B90F2C7A3090B4D5000EFDBF72',1,1,'footage','Footage','Did you see footage of this search?','Video from an officer’s body-worn camera.','Officers are expected to switch the camera on for every search. The force may have given no footage for this case, or nobody may have asked for it yet. You can answer the other questions from the written record alone.','',1,1,1);
INSERT INTO "ReviewFormQuestions" ("FormId","Number","Page","Code","Name","Words","Hint","Meaning","ReasonWords","Kind","Required","Marker") VALUES (X'01A202B90F2C7A3090B4D5000EFDBF72',2,2,'grounds','G: Grounds','Did the officer say why they wanted to search?','','The officer must tell the person what they saw, heard or were told that made them suspect this person. Being in a certain place, or being known to the police, is not enough on its own.','',1,1,0);
INSERT INTO "ReviewFormQuestions" ("FormId","Number","Page","Code","Name","Words","Hint","Meaning","ReasonWords","Kind","Required","Marker") VALUES (X'01A202B90F2C7A3090B4D5000EFDBF72',3,2,'object','O: Object','Did the officer say what they were looking for?','','For example drugs, a knife, or stolen things.','',1,1,0);
INSERT INTO "ReviewFormQuestions" ("FormId","Number","Page","Code","Name","Words","Hint","Meaning","ReasonWords","Kind","Required","Marker") VALUES (X'01A202B90F2C7A3090B4D5000EFDBF72',4,3,'warrant-card','W: Warrant card','Did the officer show a warrant card?','','An officer out of uniform must show one. For an officer in uniform who was not asked, choose “Does not apply”.','',1,1,0);
INSERT INTO "ReviewFormQuestions" ("FormId","Number","Page","Code","Name","Words","Hint","Meaning","ReasonWords","Kind","Required","Marker") VALUES (X'01A202B90F2C7A3090B4D5000EFDBF72',5,3,'identity','I: Identity','Did the officer give their name or number?','','A shoulder number is enough where giving a name could put the officer in danger.','',1,1,0);
INSERT INTO "ReviewFormQuestions" ("FormId","Number","Page","Code","Name","Words","Hint","Meaning","ReasonWords","Kind","Required","Marker") VALUES (X'01A202B90F2C7A3090B4D5000EFDBF72',6,3,'station','S: Station','Did the officer say which police station they work from?','','The person needs it to ask for the record or to complain.','',1,1,0);
INSERT INTO "ReviewFormQuestions" ("FormId","Number","Page","Code","Name","Words","Hint","Meaning","ReasonWords","Kind","Required","Marker") VALUES (X'01A202B90F2C7A3090B4D5000EFDBF72',7,4,'entitlement','E: Entitlement','Was the person told that they can have a copy of the record?','','They can ask for it on the spot or within three months.','',1,1,0);
INSERT INTO "ReviewFormQuestions" ("FormId","Number","Page","Code","Name","Words","Hint","Meaning","ReasonWords","Kind","Required","Marker") VALUES (X'01A202B90F2C7A3090B4D5000EFDBF72',8,4,'legal-power','L: Legal power','Did the officer say which law they were using?','','Most searches use section 1 of the Police and Criminal Evidence Act, or section 23 of the Misuse of Drugs Act.','',1,1,0);
INSERT INTO "ReviewFormQuestions" ("FormId","Number","Page","Code","Name","Words","Hint","Meaning","ReasonWords","Kind","Required","Marker") VALUES (X'01A202B90F2C7A3090B4D5000EFDBF72',9,4,'you-are-detained','Y: You are detained','Was the person told that they were being detained for a search?','','They must know that they are not free to leave, and that it is for a search.','',1,1,0);
INSERT INTO "ReviewFormQuestions" ("FormId","Number","Page","Code","Name","Words","Hint","Meaning","ReasonWords","Kind","Required","Marker") VALUES (X'01A202B90F2C7A3090B4D5000EFDBF72',10,4,'explain','E: Explain','Where some of this could not be said at the time, did the officer explain it afterwards?','','If everything was said at the time, choose “Does not apply”.','',1,1,0);
INSERT INTO "ReviewFormQuestions" ("FormId","Number","Page","Code","Name","Words","Hint","Meaning","ReasonWords","Kind","Required","Marker") VALUES (X'01A202B90F2C7A3090B4D5000EFDBF72',11,5,'grounds-reasonable','Grounds reasonable','Were there reasonable grounds for this search?','Judge by what the officer knew before the search, not by what was found.','Grounds are reasonable when facts about this person, at this time, would make a fair-minded person suspect the same. A smell of cannabis alone, nervousness alone, or a record of earlier offences is not enough by itself.','',1,1,0);
INSERT INTO "ReviewFormQuestions" ("FormId","Number","Page","Code","Name","Words","Hint","Meaning","ReasonWords","Kind","Required","Marker") VALUES (X'01A202B90F2C7A3090B4D5000EFDBF72',12,6,'grade','Grade','How would you grade this search?','Your own view. The panel gives its grade together, later.','','Why? Needed for any grade but green',1,1,2);
INSERT INTO "ReviewFormQuestions" ("FormId","Number","Page","Code","Name","Words","Hint","Meaning","ReasonWords","Kind","Required","Marker") VALUES (X'01A202B90F2C7A3090B4D5000EFDBF72',13,7,'done-well','Done well','What was done well?','Begin with this, however small.','','',2,0,0);
INSERT INTO "ReviewFormQuestions" ("FormId","Number","Page","Code","Name","Words","Hint","Meaning","ReasonWords","Kind","Required","Marker") VALUES (X'01A202B90F2C7A3090B4D5000EFDBF72',14,7,'should-change','Should change','What should change?','For this officer, or for the force.','','',2,0,0);
INSERT INTO "ReviewForms" ("Id","Code","Number","Name","PublishedAt","Version") VALUES (X'01A202B90F27797881F4245577471CC8','gowisely',1,'Stop and search: GOWISELY','2026-03-02 10:00:00',0);
INSERT INTO "ReviewForms" ("Id","Code","Number","Name","PublishedAt","Version") VALUES (X'01A202B90F2C7A3090B4D5000EFDBF72','gowisely-e',1,'Stop and search: GOWISELY and E for Explain','2026-03-02 10:00:00',0);
INSERT INTO "Reviews" ("Id","CaseId","UserId","AreaId","ForceId","PanelId","FormId","State","StartedAt","SavedAt","SentAt","AfterOpening","Version") VALUES (X'01A202B91F0C7BB8A6280D615E8AE6B6',X'01A202B916937CF48520A6C3FA17E39A',X'01A202B9128E777590BC34DB27AFD48F',X'01A202B91154722F9FC46E1D3DC59583',X'01A202B9115473078CC5288C55682F6C',X'01A202B9115579B18D9C78A76931DC17',X'01A202B90F2C7A3090B4D5000EFDBF72',2,'2026-03-02 10:00:00','2026-03-02 10:00:00','2026-03-02 10:00:00',0,2);
INSERT INTO "Reviews" ("Id","CaseId","UserId","AreaId","ForceId","PanelId","FormId","State","StartedAt","SavedAt","SentAt","AfterOpening","Version") VALUES (X'01A202B921E0788A99F19D42908ADD2C',X'01A202B916937CF48520A6C3FA17E39A',X'01A202B9128E7070AE65C8955432FAE2',X'01A202B91154722F9FC46E1D3DC59583',X'01A202B9115473078CC5288C55682F6C',X'01A202B9115579B18D9C78A76931DC17',X'01A202B90F2C7A3090B4D5000EFDBF72',2,'2026-03-02 10:00:00','2026-03-02 10:00:00','2026-03-02 10:00:00',0,2);
INSERT INTO "Reviews" ("Id","CaseId","UserId","AreaId","ForceId","PanelId","FormId","State","StartedAt","SavedAt","SentAt","AfterOpening","Version") VALUES (X'01A202B9234A751BB8048ED24D48DD71',X'01A202B916A17905A965F068469070CC',X'01A202B9128E777590BC34DB27AFD48F',X'01A202B91154722F9FC46E1D3DC59583',X'01A202B9115473078CC5288C55682F6C',X'01A202B9115579B18D9C78A76931DC17',X'01A202B90F2C7A3090B4D5000EFDBF72',1,'2026-03-02 10:00:00','2026-03-02 10:00:00',NULL,0,1);
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
INSERT INTO "__EFMigrationsHistory" ("MigrationId","ProductVersion") VALUES ('20261122100411_First','10.0.14');
