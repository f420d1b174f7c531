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
INSERT INTO "Accounts" ("Id","DisplayName","IsPractice","UserName","NormalizedUserName","Email","NormalizedEmail","EmailConfirmed","PasswordHash","SecurityStamp","ConcurrencyStamp","PhoneNumber","PhoneNumberConfirmed","TwoFactorEnabled","LockoutEnd","LockoutEnabled","AccessFailedCount") VALUES (X'01A2022B3EEE701A8BF4DBB159C0BB4C','SecondMember',0,'SecondMember@example.org','SECONDMEMBER@EXAMPLE.ORG','SecondMember@example.org','SECONDMEMBER@EXAMPLE.ORG',1,'AQAAAAIAAzRQAAAAEMRxG98poEHMz9pTZ4boFTgtKZdzdm+LwczsvfsDRQHhW3SYjD6Zkr7o2z+fp2zUeg==','c32c47cd60b74a2881f6546e4b2c3ae6','0f5d2d43-ad2f-4c22-8422-2bd98ec7c6a8',NULL,0,0,NULL,1,0);
INSERT INTO "Accounts" ("Id","DisplayName","IsPractice","UserName","NormalizedUserName","Email","NormalizedEmail","EmailConfirmed","PasswordHash","SecurityStamp","ConcurrencyStamp","PhoneNumber","PhoneNumberConfirmed","TwoFactorEnabled","LockoutEnd","LockoutEnabled","AccessFailedCount") VALUES (X'01A2022B3EEE7401A327955AC69D062C','Liaison',0,'Liaison@example.org','LIAISON@EXAMPLE.ORG','Liaison@example.org','LIAISON@EXAMPLE.ORG',1,'AQAAAAIAAzRQAAAAEMRxG98poEHMz9pTZ4boFTgtKZdzdm+LwczsvfsDRQHhW3SYjD6Zkr7o2z+fp2zUeg==','b05cbfbb441b4d838aa77ed899cd1518','6a605720-7cfb-4a87-9934-fbac053a269d',NULL,0,0,NULL,1,0);
INSERT INTO "Accounts" ("Id","DisplayName","IsPractice","UserName","NormalizedUserName","Email","NormalizedEmail","EmailConfirmed","PasswordHash","SecurityStamp","ConcurrencyStamp","PhoneNumber","PhoneNumberConfirmed","TwoFactorEnabled","LockoutEnd","LockoutEnabled","AccessFailedCount") VALUES (X'01A2022B3EEE7469BD8A739210305D80','Nobody',0,'Nobody@example.org','NOBODY@EXAMPLE.ORG','Nobody@example.org','NOBODY@EXAMPLE.ORG',1,'AQAAAAIAAzRQAAAAEMRxG98poEHMz9pTZ4boFTgtKZdzdm+LwczsvfsDRQHhW3SYjD6Zkr7o2z+fp2zUeg==','5fa1b4e361ca4d0d87009c7a4ad91b99','ff854463-789b-4a1f-83fe-ea4b382fec39',NULL,0,0,NULL,1,0);
INSERT INTO "Accounts" ("Id","DisplayName","IsPractice","UserName","NormalizedUserName","Email","NormalizedEmail","EmailConfirmed","PasswordHash","SecurityStamp","ConcurrencyStamp","PhoneNumber","PhoneNumberConfirmed","TwoFactorEnabled","LockoutEnd","LockoutEnabled","AccessFailedCount") VALUES (X'01A2022B3EEE76799A099F1A456BF438','ViceChair',0,'ViceChair@example.org','VICECHAIR@EXAMPLE.ORG','ViceChair@example.org','VICECHAIR@EXAMPLE.ORG',1,'AQAAAAIAAzRQAAAAEMRxG98poEHMz9pTZ4boFTgtKZdzdm+LwczsvfsDRQHhW3SYjD6Zkr7o2z+fp2zUeg==','02f6508de3394e0da0330cf7460073dc','235d30f5-a0b2-4e6e-b59b-8053e505f195',NULL,0,0,NULL,1,0);
INSERT INTO "Accounts" ("Id","DisplayName","IsPractice","UserName","NormalizedUserName","Email","NormalizedEmail","EmailConfirmed","PasswordHash","SecurityStamp","ConcurrencyStamp","PhoneNumber","PhoneNumberConfirmed","TwoFactorEnabled","LockoutEnd","LockoutEnabled","AccessFailedCount") VALUES (X'01A2022B3EEE781E95F2B23E883B1C90','Officer',0,'Officer@example.org','OFFICER@EXAMPLE.ORG','Officer@example.org','OFFICER@EXAMPLE.ORG',1,'AQAAAAIAAzRQAAAAEMRxG98poEHMz9pTZ4boFTgtKZdzdm+LwczsvfsDRQHhW3SYjD6Zkr7o2z+fp2zUeg==','d9b6ef5c365041bb853a42b1d060f48c','d9664d9b-7328-4811-bce9-14b485130a12',NULL,0,0,NULL,1,0);
INSERT INTO "Accounts" ("Id","DisplayName","IsPractice","UserName","NormalizedUserName","Email","NormalizedEmail","EmailConfirmed","PasswordHash","SecurityStamp","ConcurrencyStamp","PhoneNumber","PhoneNumberConfirmed","TwoFactorEnabled","LockoutEnd","LockoutEnabled","AccessFailedCount") VALUES (X'01A2022B3EEE786C983E2289260CDD84','SecondPanelChair',0,'SecondPanelChair@example.org','SECONDPANELCHAIR@EXAMPLE.ORG','SecondPanelChair@example.org','SECONDPANELCHAIR@EXAMPLE.ORG',1,'AQAAAAIAAzRQAAAAEMRxG98poEHMz9pTZ4boFTgtKZdzdm+LwczsvfsDRQHhW3SYjD6Zkr7o2z+fp2zUeg==','52e4d9e5810f4a7abb5e39ea5b6f2d73','37ffe732-eb07-4eda-a538-42e6117a49bb',NULL,0,0,NULL,1,0);
INSERT INTO "Accounts" ("Id","DisplayName","IsPractice","UserName","NormalizedUserName","Email","NormalizedEmail","EmailConfirmed","PasswordHash","SecurityStamp","ConcurrencyStamp","PhoneNumber","PhoneNumberConfirmed","TwoFactorEnabled","LockoutEnd","LockoutEnabled","AccessFailedCount") VALUES (X'01A2022B3EEE78FEA4A989094CD43236','OtherLiaison',0,'OtherLiaison@example.org','OTHERLIAISON@EXAMPLE.ORG','OtherLiaison@example.org','OTHERLIAISON@EXAMPLE.ORG',1,'AQAAAAIAAzRQAAAAEMRxG98poEHMz9pTZ4boFTgtKZdzdm+LwczsvfsDRQHhW3SYjD6Zkr7o2z+fp2zUeg==','aad72f2beda84bfa88675694e0a654f4','4bcc651b-c17e-4194-9ac9-614076192275',NULL,0,0,NULL,1,0);
INSERT INTO "Accounts" ("Id","DisplayName","IsPractice","UserName","NormalizedUserName","Email","NormalizedEmail","EmailConfirmed","PasswordHash","SecurityStamp","ConcurrencyStamp","PhoneNumber","PhoneNumberConfirmed","TwoFactorEnabled","LockoutEnd","LockoutEnabled","AccessFailedCount") VALUES (X'01A2022B3EEE79EEBF949B2E9C41C26E','OtherChair',0,'OtherChair@example.org','OTHERCHAIR@EXAMPLE.ORG','OtherChair@example.org','OTHERCHAIR@EXAMPLE.ORG',1,'AQAAAAIAAzRQAAAAEMRxG98poEHMz9pTZ4boFTgtKZdzdm+LwczsvfsDRQHhW3SYjD6Zkr7o2z+fp2zUeg==','c48f375088da4f10a4a46314dec87135','ac6db225-ca73-4b86-b6a0-6bb8314ca5e5',NULL,0,0,NULL,1,0);
INSERT INTO "Accounts" ("Id","DisplayName","IsPractice","UserName","NormalizedUserName","Email","NormalizedEmail","EmailConfirmed","PasswordHash","SecurityStamp","ConcurrencyStamp","PhoneNumber","PhoneNumberConfirmed","TwoFactorEnabled","LockoutEnd","LockoutEnabled","AccessFailedCount") VALUES (X'01A2022B3EEE7BE08E2750A5B7C2F04F','SecondPanelMember',0,'SecondPanelMember@example.org','SECONDPANELMEMBER@EXAMPLE.ORG','SecondPanelMember@example.org','SECONDPANELMEMBER@EXAMPLE.ORG',1,'AQAAAAIAAzRQAAAAEMRxG98poEHMz9pTZ4boFTgtKZdzdm+LwczsvfsDRQHhW3SYjD6Zkr7o2z+fp2zUeg==','154b8a7189994036b7fd9b0633481503','5aa84360-09a9-4d55-a7bb-c7af4015bb4b',NULL,0,0,NULL,1,0);
INSERT INTO "Accounts" ("Id","DisplayName","IsPractice","UserName","NormalizedUserName","Email","NormalizedEmail","EmailConfirmed","PasswordHash","SecurityStamp","ConcurrencyStamp","PhoneNumber","PhoneNumberConfirmed","TwoFactorEnabled","LockoutEnd","LockoutEnabled","AccessFailedCount") VALUES (X'01A2022B3EEE7C77A6D19E6BB69AF14E','Observer',0,'Observer@example.org','OBSERVER@EXAMPLE.ORG','Observer@example.org','OBSERVER@EXAMPLE.ORG',1,'AQAAAAIAAzRQAAAAEMRxG98poEHMz9pTZ4boFTgtKZdzdm+LwczsvfsDRQHhW3SYjD6Zkr7o2z+fp2zUeg==','cfa6c0c229a84daf9ec7bb78cf34bb94','5781f057-d81c-416a-947d-a4454fe51ca3',NULL,0,0,NULL,1,0);
INSERT INTO "Accounts" ("Id","DisplayName","IsPractice","UserName","NormalizedUserName","Email","NormalizedEmail","EmailConfirmed","PasswordHash","SecurityStamp","ConcurrencyStamp","PhoneNumber","PhoneNumberConfirmed","TwoFactorEnabled","LockoutEnd","LockoutEnabled","AccessFailedCount") VALUES (X'01A2022B3EEE7CA9A7515604D65348AC','OtherOfficer',0,'OtherOfficer@example.org','OTHEROFFICER@EXAMPLE.ORG','OtherOfficer@example.org','OTHEROFFICER@EXAMPLE.ORG',1,'AQAAAAIAAzRQAAAAEMRxG98poEHMz9pTZ4boFTgtKZdzdm+LwczsvfsDRQHhW3SYjD6Zkr7o2z+fp2zUeg==','b0c65a9519e140c6961a0e01d851b590','c37ad3ef-0bb8-40c9-b1f2-ce38b5961727',NULL,0,0,NULL,1,0);
INSERT INTO "Accounts" ("Id","DisplayName","IsPractice","UserName","NormalizedUserName","Email","NormalizedEmail","EmailConfirmed","PasswordHash","SecurityStamp","ConcurrencyStamp","PhoneNumber","PhoneNumberConfirmed","TwoFactorEnabled","LockoutEnd","LockoutEnabled","AccessFailedCount") VALUES (X'01A2022B3EEE7D7CB44CA68A4BEB249F','Administrator',0,'Administrator@example.org','ADMINISTRATOR@EXAMPLE.ORG','Administrator@example.org','ADMINISTRATOR@EXAMPLE.ORG',1,'AQAAAAIAAzRQAAAAEMRxG98poEHMz9pTZ4boFTgtKZdzdm+LwczsvfsDRQHhW3SYjD6Zkr7o2z+fp2zUeg==','15df3174fc544351baa24b7d6ef1b57e','6f0ccd53-9d61-4607-9c49-eaa0dcac3d61',NULL,0,0,NULL,1,0);
INSERT INTO "Accounts" ("Id","DisplayName","IsPractice","UserName","NormalizedUserName","Email","NormalizedEmail","EmailConfirmed","PasswordHash","SecurityStamp","ConcurrencyStamp","PhoneNumber","PhoneNumberConfirmed","TwoFactorEnabled","LockoutEnd","LockoutEnabled","AccessFailedCount") VALUES (X'01A2022B3EEE7E3FB8D78CB59602F8D4','Chair',0,'Chair@example.org','CHAIR@EXAMPLE.ORG','Chair@example.org','CHAIR@EXAMPLE.ORG',1,'AQAAAAIAAzRQAAAAEMRxG98poEHMz9pTZ4boFTgtKZdzdm+LwczsvfsDRQHhW3SYjD6Zkr7o2z+fp2zUeg==','9d03693e0eb34a13a247e34c7d442cba','bf05984c-9246-4a66-80ca-ac8b44d143ce',NULL,0,0,NULL,1,0);
INSERT INTO "Accounts" ("Id","DisplayName","IsPractice","UserName","NormalizedUserName","Email","NormalizedEmail","EmailConfirmed","PasswordHash","SecurityStamp","ConcurrencyStamp","PhoneNumber","PhoneNumberConfirmed","TwoFactorEnabled","LockoutEnd","LockoutEnabled","AccessFailedCount") VALUES (X'01A2022B3EEE7ECD8AC5F0286B336334','FirstMember',0,'FirstMember@example.org','FIRSTMEMBER@EXAMPLE.ORG','FirstMember@example.org','FIRSTMEMBER@EXAMPLE.ORG',1,'AQAAAAIAAzRQAAAAEMRxG98poEHMz9pTZ4boFTgtKZdzdm+LwczsvfsDRQHhW3SYjD6Zkr7o2z+fp2zUeg==','0acd4ceb99814ac7878689ddf1b33357','f9b14916-14c5-48ac-bf2c-de577c89a860',NULL,0,0,NULL,1,0);
INSERT INTO "Areas" ("Id","Name","Slug","DataController","IsPractice","Version") VALUES (X'01A2022B3D35732EB09FE6AAB34336C9','Testshire oversight office','testshire','Testshire office',0,0);
INSERT INTO "Areas" ("Id","Name","Slug","DataController","IsPractice","Version") VALUES (X'01A2022B3D367C17B63F95236D312C9E','Elsewhere oversight office','elsewhere','Elsewhere office',0,0);
INSERT INTO "BatchFindings" ("BatchId","Number","Kind","Field","Detail","Rows") VALUES (902,1,1,'Self-defined ethnicity','White',1);
INSERT INTO "CaseReader" ("CaseId","UserId") VALUES (X'01A2022B48277008B52D6FC78AB3163B',X'01A2022B3EEE701A8BF4DBB159C0BB4C');
INSERT INTO "CaseReader" ("CaseId","UserId") VALUES (X'01A2022B48277008B52D6FC78AB3163B',X'01A2022B3EEE7ECD8AC5F0286B336334');
INSERT INTO "CaseReader" ("CaseId","UserId") VALUES (X'01A2022B484970A7A8681D4A243F6A16',X'01A2022B3EEE701A8BF4DBB159C0BB4C');
INSERT INTO "CaseReader" ("CaseId","UserId") VALUES (X'01A2022B484970A7A8681D4A243F6A16',X'01A2022B3EEE7ECD8AC5F0286B336334');
INSERT INTO "CaseReader" ("CaseId","UserId") VALUES (X'01A2022B484A7FECAB4805CC8D6A16C3',X'01A2022B3EEE701A8BF4DBB159C0BB4C');
INSERT INTO "CaseReader" ("CaseId","UserId") VALUES (X'01A2022B484A7FECAB4805CC8D6A16C3',X'01A2022B3EEE7ECD8AC5F0286B336334');
INSERT INTO "CaseReader" ("CaseId","UserId") VALUES (X'01A2022B5A7F7D598C93F25C29765C54',X'01A2022B3EEE701A8BF4DBB159C0BB4C');
INSERT INTO "CaseReader" ("CaseId","UserId") VALUES (X'01A2022B5A7F7D598C93F25C29765C54',X'01A2022B3EEE76799A099F1A456BF438');
INSERT INTO "CaseReader" ("CaseId","UserId") VALUES (X'01A2022B5A7F7D598C93F25C29765C54',X'01A2022B3EEE7ECD8AC5F0286B336334');
INSERT INTO "CaseReader" ("CaseId","UserId") VALUES (X'01A2022B5A837A899A122E7BF772F768',X'01A2022B3EEE701A8BF4DBB159C0BB4C');
INSERT INTO "CaseReader" ("CaseId","UserId") VALUES (X'01A2022B5A837A899A122E7BF772F768',X'01A2022B3EEE76799A099F1A456BF438');
INSERT INTO "CaseReader" ("CaseId","UserId") VALUES (X'01A2022B5A837A899A122E7BF772F768',X'01A2022B3EEE7ECD8AC5F0286B336334');
INSERT INTO "CaseReader" ("CaseId","UserId") VALUES (X'01A2022B758372309F20F7DAFAE94124',X'01A2022B3EEE701A8BF4DBB159C0BB4C');
INSERT INTO "CaseReader" ("CaseId","UserId") VALUES (X'01A2022B758372309F20F7DAFAE94124',X'01A2022B3EEE7ECD8AC5F0286B336334');
INSERT INTO "CaseReader" ("CaseId","UserId") VALUES (X'01A2022B76CF704FA2C33CDF06A1D567',X'01A2022B3EEE701A8BF4DBB159C0BB4C');
INSERT INTO "CaseReader" ("CaseId","UserId") VALUES (X'01A2022B76CF704FA2C33CDF06A1D567',X'01A2022B3EEE7ECD8AC5F0286B336334');
INSERT INTO "Cases" ("Id","AreaId","ForceId","PanelId","DrawId","EncounterId","Number","Month","State","ReadBy","OpenedAt","OpenedBy","SettledAt","Grade","MinorityView","NoteToForce","Reason","ShuffleSecret","Version") VALUES (X'01A2022B48277008B52D6FC78AB3163B',X'01A2022B3D35732EB09FE6AAB34336C9',X'01A2022B3D36784EA3B1484D9B3A8510',X'01A2022B3D3774FEB98D0D8F815E2B39',X'01A2022B482776CBB8EAC1B5935A8337',9010000001,14,202506,4,'2026-03-16','2026-03-02 10:00:00',X'01A2022B3EEE7E3FB8D78CB59602F8D4','2026-03-02 10:00:00',3,'A few words with ''quotes'' and a line
end','A few words with ''quotes'' and a line
end','',X'00000001000100010000000000000000',2);
INSERT INTO "Cases" ("Id","AreaId","ForceId","PanelId","DrawId","EncounterId","Number","Month","State","ReadBy","OpenedAt","OpenedBy","SettledAt","Grade","MinorityView","NoteToForce","Reason","ShuffleSecret","Version") VALUES (X'01A2022B484970A7A8681D4A243F6A16',X'01A2022B3D35732EB09FE6AAB34336C9',X'01A2022B3D36784EA3B1484D9B3A8510',X'01A2022B3D3774FEB98D0D8F815E2B39',X'01A2022B482776CBB8EAC1B5935A8337',9010000002,15,202506,2,'2026-03-16',NULL,NULL,NULL,NULL,'','','',X'00000002000100010000000000000000',0);
INSERT INTO "Cases" ("Id","AreaId","ForceId","PanelId","DrawId","EncounterId","Number","Month","State","ReadBy","OpenedAt","OpenedBy","SettledAt","Grade","MinorityView","NoteToForce","Reason","ShuffleSecret","Version") VALUES (X'01A2022B484A7FECAB4805CC8D6A16C3',X'01A2022B3D35732EB09FE6AAB34336C9',X'01A2022B3D36784EA3B1484D9B3A8510',X'01A2022B3D3774FEB98D0D8F815E2B39',X'01A2022B482776CBB8EAC1B5935A8337',9010000003,16,202506,2,'2026-03-16',NULL,NULL,NULL,NULL,'','','',X'00000003000100010000000000000000',0);
INSERT INTO "Cases" ("Id","AreaId","ForceId","PanelId","DrawId","EncounterId","Number","Month","State","ReadBy","OpenedAt","OpenedBy","SettledAt","Grade","MinorityView","NoteToForce","Reason","ShuffleSecret","Version") VALUES (X'01A2022B5A7F7D598C93F25C29765C54',X'01A2022B3D35732EB09FE6AAB34336C9',X'01A2022B3D36784EA3B1484D9B3A8510',X'01A2022B3D3774FEB98D0D8F815E2B39',X'01A2022B541D7334A8B9B04C790A173E',9030000013,17,202601,2,'2026-03-16',NULL,NULL,NULL,NULL,'','','',X'F5D18772FFFF572EB10497E3C772141C',0);
INSERT INTO "Cases" ("Id","AreaId","ForceId","PanelId","DrawId","EncounterId","Number","Month","State","ReadBy","OpenedAt","OpenedBy","SettledAt","Grade","MinorityView","NoteToForce","Reason","ShuffleSecret","Version") VALUES (X'01A2022B5A837A899A122E7BF772F768',X'01A2022B3D35732EB09FE6AAB34336C9',X'01A2022B3D36784EA3B1484D9B3A8510',X'01A2022B3D3774FEB98D0D8F815E2B39',X'01A2022B541D7334A8B9B04C790A173E',9030000030,18,202601,2,'2026-03-16',NULL,NULL,NULL,NULL,'','','',X'A9B133D25840A8B6E47724EBD0D61A93',0);
INSERT INTO "Cases" ("Id","AreaId","ForceId","PanelId","DrawId","EncounterId","Number","Month","State","ReadBy","OpenedAt","OpenedBy","SettledAt","Grade","MinorityView","NoteToForce","Reason","ShuffleSecret","Version") VALUES (X'01A2022B758372309F20F7DAFAE94124',X'01A2022B3D35732EB09FE6AAB34336C9',X'01A2022B3D36784EA3B1484D9B3A8510',X'01A2022B3D3774FEB98D0D8F815E2B39',X'01A2022B756E74B6BA84781FA0B706AF',9040000017,19,202601,4,'2026-03-16','2026-03-02 10:00:00',X'01A2022B3EEE7E3FB8D78CB59602F8D4','2026-03-02 10:00:00',2,'','Give the reason before the search.','',X'1AF753E961494CBAAA3C376E6B214146',0);
INSERT INTO "Cases" ("Id","AreaId","ForceId","PanelId","DrawId","EncounterId","Number","Month","State","ReadBy","OpenedAt","OpenedBy","SettledAt","Grade","MinorityView","NoteToForce","Reason","ShuffleSecret","Version") VALUES (X'01A2022B76CF704FA2C33CDF06A1D567',X'01A2022B3D35732EB09FE6AAB34336C9',X'01A2022B3D36784EA3B1484D9B3A8510',X'01A2022B3D3774FEB98D0D8F815E2B39',X'01A2022B76C976269AF60EDF7D366189',9050000017,20,202601,4,'2026-03-16','2026-03-02 10:00:00',X'01A2022B3EEE7E3FB8D78CB59602F8D4','2026-03-02 10:00:00',2,'','Give the reason before the search.','',X'F6115482E2354518B4B828551A795153',0);
INSERT INTO "ChainHeads" ("Id","Number","Hash") VALUES (1,63,'17a9118860a16e77c8464466b1ecbf7d6fabcd29c9d6e70f3d6d1d5aaf22e418');
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
INSERT INTO "DrawRows" ("DrawId","Number","EncounterId","Key","Stratum") VALUES (X'01A2022B541D7334A8B9B04C790A173E',1,9030000001,'testshire/2026-01/1',1);
INSERT INTO "DrawRows" ("DrawId","Number","EncounterId","Key","Stratum") VALUES (X'01A2022B541D7334A8B9B04C790A173E',2,9030000010,'testshire/2026-01/10',1);
INSERT INTO "DrawRows" ("DrawId","Number","EncounterId","Key","Stratum") VALUES (X'01A2022B541D7334A8B9B04C790A173E',3,9030000011,'testshire/2026-01/11',1);
INSERT INTO "DrawRows" ("DrawId","Number","EncounterId","Key","Stratum") VALUES (X'01A2022B541D7334A8B9B04C790A173E',4,9030000012,'testshire/2026-01/12',1);
INSERT INTO "DrawRows" ("DrawId","Number","EncounterId","Key","Stratum") VALUES (X'01A2022B541D7334A8B9B04C790A173E',5,9030000013,'testshire/2026-01/13',1);
INSERT INTO "DrawRows" ("DrawId","Number","EncounterId","Key","Stratum") VALUES (X'01A2022B541D7334A8B9B04C790A173E',6,9030000014,'testshire/2026-01/14',1);
INSERT INTO "DrawRows" ("DrawId","Number","EncounterId","Key","Stratum") VALUES (X'01A2022B541D7334A8B9B04C790A173E',7,9030000015,'testshire/2026-01/15',1);
INSERT INTO "DrawRows" ("DrawId","Number","EncounterId","Key","Stratum") VALUES (X'01A2022B541D7334A8B9B04C790A173E',8,9030000016,'testshire/2026-01/16',1);
INSERT INTO "DrawRows" ("DrawId","Number","EncounterId","Key","Stratum") VALUES (X'01A2022B541D7334A8B9B04C790A173E',9,9030000017,'testshire/2026-01/17',1);
INSERT INTO "DrawRows" ("DrawId","Number","EncounterId","Key","Stratum") VALUES (X'01A2022B541D7334A8B9B04C790A173E',10,9030000018,'testshire/2026-01/18',1);
INSERT INTO "DrawRows" ("DrawId","Number","EncounterId","Key","Stratum") VALUES (X'01A2022B541D7334A8B9B04C790A173E',11,9030000019,'testshire/2026-01/19',1);
INSERT INTO "DrawRows" ("DrawId","Number","EncounterId","Key","Stratum") VALUES (X'01A2022B541D7334A8B9B04C790A173E',12,9030000002,'testshire/2026-01/2',1);
INSERT INTO "DrawRows" ("DrawId","Number","EncounterId","Key","Stratum") VALUES (X'01A2022B541D7334A8B9B04C790A173E',13,9030000020,'testshire/2026-01/20',1);
INSERT INTO "DrawRows" ("DrawId","Number","EncounterId","Key","Stratum") VALUES (X'01A2022B541D7334A8B9B04C790A173E',14,9030000021,'testshire/2026-01/21',1);
INSERT INTO "DrawRows" ("DrawId","Number","EncounterId","Key","Stratum") VALUES (X'01A2022B541D7334A8B9B04C790A173E',15,9030000022,'testshire/2026-01/22',1);
INSERT INTO "DrawRows" ("DrawId","Number","EncounterId","Key","Stratum") VALUES (X'01A2022B541D7334A8B9B04C790A173E',16,9030000023,'testshire/2026-01/23',1);
INSERT INTO "DrawRows" ("DrawId","Number","EncounterId","Key","Stratum") VALUES (X'01A2022B541D7334A8B9B04C790A173E',17,9030000024,'testshire/2026-01/24',1);
INSERT INTO "DrawRows" ("DrawId","Number","EncounterId","Key","Stratum") VALUES (X'01A2022B541D7334A8B9B04C790A173E',18,9030000025,'testshire/2026-01/25',1);
INSERT INTO "DrawRows" ("DrawId","Number","EncounterId","Key","Stratum") VALUES (X'01A2022B541D7334A8B9B04C790A173E',19,9030000026,'testshire/2026-01/26',1);
INSERT INTO "DrawRows" ("DrawId","Number","EncounterId","Key","Stratum") VALUES (X'01A2022B541D7334A8B9B04C790A173E',20,9030000027,'testshire/2026-01/27',1);
INSERT INTO "DrawRows" ("DrawId","Number","EncounterId","Key","Stratum") VALUES (X'01A2022B541D7334A8B9B04C790A173E',21,9030000028,'testshire/2026-01/28',1);
INSERT INTO "DrawRows" ("DrawId","Number","EncounterId","Key","Stratum") VALUES (X'01A2022B541D7334A8B9B04C790A173E',22,9030000029,'testshire/2026-01/29',1);
INSERT INTO "DrawRows" ("DrawId","Number","EncounterId","Key","Stratum") VALUES (X'01A2022B541D7334A8B9B04C790A173E',23,9030000003,'testshire/2026-01/3',1);
INSERT INTO "DrawRows" ("DrawId","Number","EncounterId","Key","Stratum") VALUES (X'01A2022B541D7334A8B9B04C790A173E',24,9030000030,'testshire/2026-01/30',1);
INSERT INTO "DrawRows" ("DrawId","Number","EncounterId","Key","Stratum") VALUES (X'01A2022B541D7334A8B9B04C790A173E',25,9030000004,'testshire/2026-01/4',1);
INSERT INTO "DrawRows" ("DrawId","Number","EncounterId","Key","Stratum") VALUES (X'01A2022B541D7334A8B9B04C790A173E',26,9030000005,'testshire/2026-01/5',1);
INSERT INTO "DrawRows" ("DrawId","Number","EncounterId","Key","Stratum") VALUES (X'01A2022B541D7334A8B9B04C790A173E',27,9030000006,'testshire/2026-01/6',1);
INSERT INTO "DrawRows" ("DrawId","Number","EncounterId","Key","Stratum") VALUES (X'01A2022B541D7334A8B9B04C790A173E',28,9030000007,'testshire/2026-01/7',1);
INSERT INTO "DrawRows" ("DrawId","Number","EncounterId","Key","Stratum") VALUES (X'01A2022B541D7334A8B9B04C790A173E',29,9030000008,'testshire/2026-01/8',1);
INSERT INTO "DrawRows" ("DrawId","Number","EncounterId","Key","Stratum") VALUES (X'01A2022B541D7334A8B9B04C790A173E',30,9030000009,'testshire/2026-01/9',1);
INSERT INTO "DrawStratum" ("DrawId","Number","Name","Size","Take") VALUES (X'01A2022B541D7334A8B9B04C790A173E',1,'',30,2);
INSERT INTO "Draws" ("Id","AreaId","ForceId","PanelId","Number","PanelName","RulesNumber","Kind","FromMonth","ToMonth","State","ListSize","Fingerprint","PlanFingerprint","Salt","FrozenAt","FrozenBy","Seed","SeededAt","SeededBy","SeededAs","AbandonedAt","AbandonReason","Excluded_AlreadyDrawn","Excluded_HeldBack","Excluded_NotReleased","Excluded_SetAside","Excluded_Superseded","Excluded_Waiting","Version") VALUES (X'01A2022B541D7334A8B9B04C790A173E',X'01A2022B3D35732EB09FE6AAB34336C9',X'01A2022B3D36784EA3B1484D9B3A8510',X'01A2022B3D3774FEB98D0D8F815E2B39',1,'Testshire stop and search',1,1,202601,202601,2,30,'9b6e44ef7f8df94fea18c55c12f931c72214e6961ec621379b1d4e9514a8a7a2','c4f10d47e997cc355c25292b63e1fc09a69f7a3b93e12fc57dfbb8702e8fa272',X'78A635B766EB84BB6E827626C35C71C2F2D01E5044A959463E76B3AB10405C7C','2026-03-02 10:00:00',X'01A2022B3EEE7E3FB8D78CB59602F8D4','4 1 6 2','2026-03-02 10:00:00',X'01A2022B3EEE7E3FB8D78CB59602F8D4',2,NULL,'',0,0,0,0,0,0,1);
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
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A2022B37057B4BBD3148AD0B57B3E5',NULL,'Metropolitan Police','metropolitan','E23000001',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A2022B379A797AAA063932774F30DF',NULL,'Merseyside','merseyside','E23000004',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A2022B379A79B0949D402817FB8533',NULL,'Lancashire','lancashire','E23000003',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A2022B379A7D36A18DC8E583E89575',NULL,'Cumbria','cumbria','E23000002',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A2022B379B70A5A57EBEF3468F476B',NULL,'West Yorkshire','west-yorkshire','E23000010',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A2022B379B70CDACC0EC9D54DE0632',NULL,'Humberside','humberside','E23000012',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A2022B379B70D6A4C6F78909D5251B',NULL,'Hertfordshire','hertfordshire','E23000027',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A2022B379B70F29435130C1E996FB4',NULL,'Lincolnshire','lincolnshire','E23000020',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A2022B379B712C87FBB44373B20D0A',NULL,'Staffordshire','staffordshire','E23000015',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A2022B379B71C79CD96F8F2622523F',NULL,'Suffolk','suffolk','E23000025',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A2022B379B71F2945690A297CC8687',NULL,'Sussex','sussex','E23000033',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A2022B379B72849A40C6860116CA33',NULL,'Northamptonshire','northamptonshire','E23000022',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A2022B379B72E5819DD9359D37ECF5',NULL,'Northumbria','northumbria','E23000007',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A2022B379B730382A46FC73A5E8721',NULL,'Avon and Somerset','avon-and-somerset','E23000036',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A2022B379B736DB206BC903F6DB42C',NULL,'Norfolk','norfolk','E23000024',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A2022B379B73F68C85389C23840EEB',NULL,'Essex','essex','E23000028',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A2022B379B7437828CEA0EE9A4294A',NULL,'Gloucestershire','gloucestershire','E23000037',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A2022B379B75129D6FED2F6E03416F',NULL,'Leicestershire','leicestershire','E23000021',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A2022B379B7560B270FC1F0A4A88DE',NULL,'Greater Manchester','greater-manchester','E23000005',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A2022B379B76349B553A3DF23FD8D4',NULL,'Cleveland','cleveland','E23000013',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A2022B379B77D8B2647227359F29A3',NULL,'North Yorkshire','north-yorkshire','E23000009',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A2022B379B77E299DD668B73531907',NULL,'West Mercia','west-mercia','E23000016',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A2022B379B77E3AF625EA4E5E1F2A1',NULL,'Durham','durham','E23000008',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A2022B379B7837B664C50BE49955F7',NULL,'Hampshire and Isle of Wight','hampshire','E23000030',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A2022B379B795B93FBCF1E00804246',NULL,'Bedfordshire','bedfordshire','E23000026',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A2022B379B7970AC3658ED2C4EC619',NULL,'Devon and Cornwall','devon-and-cornwall','E23000035',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A2022B379B7977A17BC8D403431AA0',NULL,'South Yorkshire','south-yorkshire','E23000011',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A2022B379B7988BC6BFC33CD689CC4',NULL,'West Midlands','west-midlands','E23000014',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A2022B379B79CAABF15FBDAA54BA83',NULL,'City of London','city-of-london','E23000034',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A2022B379B7A7B88886C93F2F007A5',NULL,'Derbyshire','derbyshire','E23000018',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A2022B379B7C309FEC5FE0A91EAC9B',NULL,'Warwickshire','warwickshire','E23000017',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A2022B379B7C44838CDCC7104DB078',NULL,'Nottinghamshire','nottinghamshire','E23000019',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A2022B379B7CFAAAE2C2574D1D4462',NULL,'Cambridgeshire','cambridgeshire','E23000023',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A2022B379B7D6F97E5F80E4D319BD9',NULL,'Kent','kent','E23000032',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A2022B379B7D7C812A4D0B3B3EA206',NULL,'Thames Valley','thames-valley','E23000029',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A2022B379B7E93860DCA25CEB13C23',NULL,'Cheshire','cheshire','E23000006',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A2022B379B7F6B86FCDEDAE5D555A1',NULL,'Surrey','surrey','E23000031',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A2022B379C7178885CE2E5308030EE',NULL,'Gwent','gwent','W15000002',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A2022B379C744D9A5BB634B489186D',NULL,'South Wales','south-wales','W15000003',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A2022B379C74D0B78D9FD58D2BCF50',NULL,'Dorset','dorset','E23000039',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A2022B379C76598879D196AC72C71D',NULL,'British Transport Police','btp','',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A2022B379C7A6883079D084AF3F9BE',NULL,'Dyfed-Powys','dyfed-powys','W15000004',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A2022B379C7E40BF20C7784696E1E2',NULL,'North Wales','north-wales','W15000001',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A2022B379C7FA78823C8F4739F16B2',NULL,'Wiltshire','wiltshire','E23000038',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A2022B3D36732BA44320E9B5C9C40B',X'01A2022B3D367C17B63F95236D312C9E','Elsewhere','elsewhere','',0,0);
INSERT INTO "Forces" ("Id","AreaId","Name","Slug","StatisticsCode","IsPractice","Version") VALUES (X'01A2022B3D36784EA3B1484D9B3A8510',X'01A2022B3D35732EB09FE6AAB34336C9','Testshire','testshire','',0,0);
INSERT INTO "Grants" ("Id","UserId","Role","Scope","ScopeId","GivenAt","EndedAt","Version") VALUES (X'01A2022B4269700BB154E7CFB66CA10F',X'01A2022B3EEE7401A327955AC69D062C',5,2,X'01A2022B3D36784EA3B1484D9B3A8510','2026-03-02 10:00:00',NULL,0);
INSERT INTO "Grants" ("Id","UserId","Role","Scope","ScopeId","GivenAt","EndedAt","Version") VALUES (X'01A2022B4269706D815473575BFEF785',X'01A2022B3EEE7CA9A7515604D65348AC',4,1,X'01A2022B3D367C17B63F95236D312C9E','2026-03-02 10:00:00',NULL,0);
INSERT INTO "Grants" ("Id","UserId","Role","Scope","ScopeId","GivenAt","EndedAt","Version") VALUES (X'01A2022B426971EC82D0D6245E84082C',X'01A2022B3EEE76799A099F1A456BF438',1,3,X'01A2022B3D3774FEB98D0D8F815E2B39','2026-03-02 10:00:00',NULL,0);
INSERT INTO "Grants" ("Id","UserId","Role","Scope","ScopeId","GivenAt","EndedAt","Version") VALUES (X'01A2022B426974929CF0F14190481C0A',X'01A2022B3EEE7D7CB44CA68A4BEB249F',6,0,X'00000000000000000000000000000000','2026-03-02 10:00:00',NULL,0);
INSERT INTO "Grants" ("Id","UserId","Role","Scope","ScopeId","GivenAt","EndedAt","Version") VALUES (X'01A2022B426975A1808E00F6B320EBE8',X'01A2022B3EEE7ECD8AC5F0286B336334',0,3,X'01A2022B3D3774FEB98D0D8F815E2B39','2026-03-02 10:00:00',NULL,0);
INSERT INTO "Grants" ("Id","UserId","Role","Scope","ScopeId","GivenAt","EndedAt","Version") VALUES (X'01A2022B4269765EB7B39E58A26C25CE',X'01A2022B3EEE7E3FB8D78CB59602F8D4',2,3,X'01A2022B3D3774FEB98D0D8F815E2B39','2026-03-02 10:00:00',NULL,0);
INSERT INTO "Grants" ("Id","UserId","Role","Scope","ScopeId","GivenAt","EndedAt","Version") VALUES (X'01A2022B426976EBBC9999177826BF7B',X'01A2022B3EEE78FEA4A989094CD43236',5,2,X'01A2022B3D36732BA44320E9B5C9C40B','2026-03-02 10:00:00',NULL,0);
INSERT INTO "Grants" ("Id","UserId","Role","Scope","ScopeId","GivenAt","EndedAt","Version") VALUES (X'01A2022B4269779C8E8C6AE68FBD9ED9',X'01A2022B3EEE79EEBF949B2E9C41C26E',2,3,X'01A2022B3D3A7386BF74EFC5CE07B45D','2026-03-02 10:00:00',NULL,0);
INSERT INTO "Grants" ("Id","UserId","Role","Scope","ScopeId","GivenAt","EndedAt","Version") VALUES (X'01A2022B426978A98AE456B6211C4E18',X'01A2022B3EEE7C77A6D19E6BB69AF14E',3,3,X'01A2022B3D3774FEB98D0D8F815E2B39','2026-03-02 10:00:00',NULL,0);
INSERT INTO "Grants" ("Id","UserId","Role","Scope","ScopeId","GivenAt","EndedAt","Version") VALUES (X'01A2022B4269791CA5ABEE97DC23E06E',X'01A2022B3EEE701A8BF4DBB159C0BB4C',0,3,X'01A2022B3D3774FEB98D0D8F815E2B39','2026-03-02 10:00:00',NULL,0);
INSERT INTO "Grants" ("Id","UserId","Role","Scope","ScopeId","GivenAt","EndedAt","Version") VALUES (X'01A2022B42697A1F83D421E4500EACDD',X'01A2022B3EEE781E95F2B23E883B1C90',4,1,X'01A2022B3D35732EB09FE6AAB34336C9','2026-03-02 10:00:00',NULL,0);
INSERT INTO "Grants" ("Id","UserId","Role","Scope","ScopeId","GivenAt","EndedAt","Version") VALUES (X'01A2022B42697BD798344AA568C38907',X'01A2022B3EEE786C983E2289260CDD84',2,3,X'01A2022B3D3A7E3EA73D2E8653B475B3','2026-03-02 10:00:00',NULL,0);
INSERT INTO "Grants" ("Id","UserId","Role","Scope","ScopeId","GivenAt","EndedAt","Version") VALUES (X'01A2022B42697E6986CF4A9EADCC8658',X'01A2022B3EEE7BE08E2750A5B7C2F04F',0,3,X'01A2022B3D3A7E3EA73D2E8653B475B3','2026-03-02 10:00:00',NULL,0);
INSERT INTO "ImportBatches" ("Id","ForceId","AreaId","Kind","FileName","FileMonth","FirstMonth","LastMonth","Revision","Fingerprint","Rows","Accepted","SetAside","Quarantined","Doubled","TimesLookLocal","LoadedAt","LoadedBy","SupersededBy","Version") VALUES (901,X'01A2022B3D36784EA3B1484D9B3A8510',X'01A2022B3D35732EB09FE6AAB34336C9',1,'2025-06-testshire-stop-and-search.csv',202506,202506,202506,1,'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',3,3,0,0,0,0,'2026-03-02 10:00:00',NULL,NULL,0);
INSERT INTO "ImportBatches" ("Id","ForceId","AreaId","Kind","FileName","FileMonth","FirstMonth","LastMonth","Revision","Fingerprint","Rows","Accepted","SetAside","Quarantined","Doubled","TimesLookLocal","LoadedAt","LoadedBy","SupersededBy","Version") VALUES (902,X'01A2022B3D36784EA3B1484D9B3A8510',X'01A2022B3D35732EB09FE6AAB34336C9',1,'2026-02-testshire-stop-and-search.csv',202602,202602,202602,1,'6a650ff8023bfbf5ea7bd39fda97dbe38049430f8e5d8bb38916ea99d2468634',4,1,0,3,0,0,'2026-03-02 10:00:00',X'01A2022B3EEE781E95F2B23E883B1C90',NULL,0);
INSERT INTO "ImportBatches" ("Id","ForceId","AreaId","Kind","FileName","FileMonth","FirstMonth","LastMonth","Revision","Fingerprint","Rows","Accepted","SetAside","Quarantined","Doubled","TimesLookLocal","LoadedAt","LoadedBy","SupersededBy","Version") VALUES (903,X'01A2022B3D36784EA3B1484D9B3A8510',X'01A2022B3D35732EB09FE6AAB34336C9',1,'2026-01-testshire-stop-and-search.csv',202601,202601,202601,1,'231766b1839742dc8ec753d5423e8ccb',30,30,0,0,0,0,'2026-03-02 10:00:00',NULL,NULL,0);
INSERT INTO "ImportBatches" ("Id","ForceId","AreaId","Kind","FileName","FileMonth","FirstMonth","LastMonth","Revision","Fingerprint","Rows","Accepted","SetAside","Quarantined","Doubled","TimesLookLocal","LoadedAt","LoadedBy","SupersededBy","Version") VALUES (904,X'01A2022B3D36784EA3B1484D9B3A8510',X'01A2022B3D35732EB09FE6AAB34336C9',1,'2026-01-made-up.csv',202601,202601,202601,1,'47cdd7edbe6d478f846299e98eb2da16',30,30,0,0,0,0,'2026-03-02 10:00:00',NULL,NULL,0);
INSERT INTO "ImportBatches" ("Id","ForceId","AreaId","Kind","FileName","FileMonth","FirstMonth","LastMonth","Revision","Fingerprint","Rows","Accepted","SetAside","Quarantined","Doubled","TimesLookLocal","LoadedAt","LoadedBy","SupersededBy","Version") VALUES (905,X'01A2022B3D36784EA3B1484D9B3A8510',X'01A2022B3D35732EB09FE6AAB34336C9',1,'2026-01-made-up.csv',202601,202601,202601,1,'056f7cd4df9044d999965b10ee8a2c0c',30,30,0,0,0,0,'2026-03-02 10:00:00',NULL,NULL,0);
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (1,1,'ImportBatch','902','Accepted','1dc12fb7f6aeeb915cfaef125513343a');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (1,2,'ImportBatch','902','AreaId','45054e2f59f2ae6bf0a7083c9b3b5ac0');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (1,3,'ImportBatch','902','Doubled','6a5133014e99fcd3970ba5d41c687294');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (1,4,'ImportBatch','902','FileMonth','8a5a26278b41e0938cc52cf83ee533ef');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (1,5,'ImportBatch','902','FileName','c96bc5f66ccc7e24c0fcdb0c5696d1e8');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (1,6,'ImportBatch','902','Fingerprint','6f92379a524240190f0ae45d50ff3fa7');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (1,7,'ImportBatch','902','FirstMonth','d3d6555f0bf9ce94b4e7ec247fbdbac2');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (1,8,'ImportBatch','902','ForceId','6edfe8eb34bdb0bd6cf2d0b70e84dafd');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (1,9,'ImportBatch','902','Kind','90e3e5b57614a2f37d7d82fdacf78bd2');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (1,10,'ImportBatch','902','LastMonth','2113d1257f4cad483febeea587e5ac0b');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (1,11,'ImportBatch','902','LoadedAt','bd46070ac11fb7a0940bd13b41a8e03b');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (1,12,'ImportBatch','902','LoadedBy','e6c694cd823da604fdc997b194062973');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (1,13,'ImportBatch','902','Quarantined','bd4069321c9a4e4851beedf5bdad46cf');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (1,14,'ImportBatch','902','Revision','50d858e7d1b4e3af1a10cadf96950fe4');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (1,15,'ImportBatch','902','Rows','573c1b539629c428c8ddfcfb22a96a0f');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (1,16,'ImportBatch','902','SetAside','511359ee319d96da636a4203f317336f');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (1,17,'ImportBatch','902','TimesLookLocal','c395cb5e6bcd06b31314e6f2eb1b802c');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (1,18,'ImportBatch','902','Version','f9d96f8ce11d2ecad25b05fe48d5c6a0');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (1,19,'BatchFinding','902/1','Detail','fc5a70dabf288cefd4c07be37e2d3661');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (1,20,'BatchFinding','902/1','Field','860969d8a7a36a95981e3e33f66bdf46');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (1,21,'BatchFinding','902/1','Kind','e1829f1a82fc9c7e480e72048c07ef2b');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (1,22,'BatchFinding','902/1','Rows','74724adfb7201830a209618b03dcc04f');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (1,23,'CodedValue','106','Field','a28f9a260fb16907d5d231bc272c125b');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (1,24,'CodedValue','106','FirstSeenIn','965ef9fcd40ce6a5403a994f624a0f86');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (1,25,'CodedValue','106','Kind','18191d03f5875207dbf64ae9f0ca9316');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (1,26,'CodedValue','106','Text','7cafd2674dad990f5f12d4ed760b0a44');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (2,1,'Draw','01a2022b-541d-7334-a8b9-b04c790a173e','AbandonReason','212f6d64838018ec3021f9e73a585651');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (2,2,'Draw','01a2022b-541d-7334-a8b9-b04c790a173e','AreaId','29e9ef4a6595b9d716b2b4fdbd967527');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (2,3,'Draw','01a2022b-541d-7334-a8b9-b04c790a173e','Fingerprint','147baad7a66199230a0bda95fba1609c');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (2,4,'Draw','01a2022b-541d-7334-a8b9-b04c790a173e','ForceId','ed615b44d01005505ad924a49db72e3d');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (2,5,'Draw','01a2022b-541d-7334-a8b9-b04c790a173e','FromMonth','e1be0e445e922ee9351ae63c11fab34e');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (2,6,'Draw','01a2022b-541d-7334-a8b9-b04c790a173e','FrozenAt','a2a69230d082651826c52cb995d33f53');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (2,7,'Draw','01a2022b-541d-7334-a8b9-b04c790a173e','FrozenBy','929d27bffcb81aa92ffeb4468b3ca575');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (2,8,'Draw','01a2022b-541d-7334-a8b9-b04c790a173e','Kind','1b93f5baadda9f2d388d3641645a61cd');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (2,9,'Draw','01a2022b-541d-7334-a8b9-b04c790a173e','ListSize','2e9dfc224d8acaabde7737dfe571f07b');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (2,10,'Draw','01a2022b-541d-7334-a8b9-b04c790a173e','Number','05facb47907293e1199188628fe04abc');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (2,11,'Draw','01a2022b-541d-7334-a8b9-b04c790a173e','PanelId','89ec5e100e7cb6e4b3dcd9e0e3eb88f7');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (2,12,'Draw','01a2022b-541d-7334-a8b9-b04c790a173e','PanelName','df2057ccc140221986b918a67d4644b1');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (2,13,'Draw','01a2022b-541d-7334-a8b9-b04c790a173e','PlanFingerprint','1dd6ff907163a4ab96552df71af2c06a');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (2,14,'Draw','01a2022b-541d-7334-a8b9-b04c790a173e','RulesNumber','9f891f124407fca9f77a5f0b6be61fb1');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (2,15,'Draw','01a2022b-541d-7334-a8b9-b04c790a173e','Salt','d1ab0e7227a5f614fbe449e7cd4f4218');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (2,16,'Draw','01a2022b-541d-7334-a8b9-b04c790a173e','State','59ec92d426f47846ec6ec85ead3d3082');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (2,17,'Draw','01a2022b-541d-7334-a8b9-b04c790a173e','ToMonth','b4b9f4e39500a203c407a13b2262e692');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (2,18,'Draw','01a2022b-541d-7334-a8b9-b04c790a173e','Version','5914de16e205f5be3dd90470c778983b');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (2,19,'DrawStratum','01a2022b-541d-7334-a8b9-b04c790a173e/1','Name','4a22823b084f9cf0088b8c28375ebba8');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (2,20,'DrawStratum','01a2022b-541d-7334-a8b9-b04c790a173e/1','Size','c671b919475cc1a1be9aebbd9088a20b');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (2,21,'DrawStratum','01a2022b-541d-7334-a8b9-b04c790a173e/1','Take','c0e3b9be31c4df9628b188514e4524e6');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,1,'Case','01a2022b-5a7f-7d59-8c93-f25c29765c54','AreaId','cba6dfe8b9220392264121a5ef41b069');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,2,'Case','01a2022b-5a7f-7d59-8c93-f25c29765c54','DrawId','3ba47733ec6a7e77172de20f471fe153');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,3,'Case','01a2022b-5a7f-7d59-8c93-f25c29765c54','EncounterId','33352f952629406781a1f0ec5e5582d6');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,4,'Case','01a2022b-5a7f-7d59-8c93-f25c29765c54','ForceId','c265478b71c2d689f1786b8b3ae7b9b4');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,5,'Case','01a2022b-5a7f-7d59-8c93-f25c29765c54','MinorityView','f11d436d33fa16654fc5442cb33caaae');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,6,'Case','01a2022b-5a7f-7d59-8c93-f25c29765c54','Month','5971d3926f88e6810235325db689ffe4');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,7,'Case','01a2022b-5a7f-7d59-8c93-f25c29765c54','NoteToForce','492c88c9a8b9899361f082bc7aed9840');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,8,'Case','01a2022b-5a7f-7d59-8c93-f25c29765c54','Number','46daa0a90f346a4ddcad6f436bdd5daa');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,9,'Case','01a2022b-5a7f-7d59-8c93-f25c29765c54','PanelId','552305c381af86c786cb95cbe8ad706b');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,10,'Case','01a2022b-5a7f-7d59-8c93-f25c29765c54','ReadBy','c6de98c539b8c6b9ecbb74b0358d838d');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,11,'Case','01a2022b-5a7f-7d59-8c93-f25c29765c54','Reason','77fb438ea23c23dea8de86ea2af2e284');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,12,'Case','01a2022b-5a7f-7d59-8c93-f25c29765c54','ShuffleSecret','9af5054e23a3d1e49318e9da12003def');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,13,'Case','01a2022b-5a7f-7d59-8c93-f25c29765c54','State','69fe4766b32ed7277556ec1e0ea86ddb');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,14,'Case','01a2022b-5a7f-7d59-8c93-f25c29765c54','Version','d1381be921c218e4872fc0d2e463f85a');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,15,'CaseReader','01a2022b-5a7f-7d59-8c93-f25c29765c54/01a2022b-3eee-7ecd-8ac5-f0286b336334','','');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,16,'CaseReader','01a2022b-5a7f-7d59-8c93-f25c29765c54/01a2022b-3eee-701a-8bf4-dbb159c0bb4c','','');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,17,'CaseReader','01a2022b-5a7f-7d59-8c93-f25c29765c54/01a2022b-3eee-7679-9a09-9f1a456bf438','','');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,18,'Case','01a2022b-5a83-7a89-9a12-2e7bf772f768','AreaId','7453503303354ec2c6ad3ba32358ca46');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,19,'Case','01a2022b-5a83-7a89-9a12-2e7bf772f768','DrawId','fb38448fa8f75533af6af2eb87f80364');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,20,'Case','01a2022b-5a83-7a89-9a12-2e7bf772f768','EncounterId','2939a77614109a2d5c8a2f2fd89c1155');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,21,'Case','01a2022b-5a83-7a89-9a12-2e7bf772f768','ForceId','b1d3877cd0a219649fa10c6b1782b689');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,22,'Case','01a2022b-5a83-7a89-9a12-2e7bf772f768','MinorityView','02fa1b0dd1a9f7c2af953574d6873989');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,23,'Case','01a2022b-5a83-7a89-9a12-2e7bf772f768','Month','4cfd464ef2ad38867f3ffd469e635972');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,24,'Case','01a2022b-5a83-7a89-9a12-2e7bf772f768','NoteToForce','8482a4293bd3a9d5bac73cd1a6b9524b');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,25,'Case','01a2022b-5a83-7a89-9a12-2e7bf772f768','Number','a7f6ce2a30a4f20c9ee3657d28271467');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,26,'Case','01a2022b-5a83-7a89-9a12-2e7bf772f768','PanelId','1a5fc8f18e640b2ad9992dd93726ffc4');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,27,'Case','01a2022b-5a83-7a89-9a12-2e7bf772f768','ReadBy','a79c77ab306be0df05f9bd718091c02e');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,28,'Case','01a2022b-5a83-7a89-9a12-2e7bf772f768','Reason','24592988e4ab66b1f358d9f33420bd59');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,29,'Case','01a2022b-5a83-7a89-9a12-2e7bf772f768','ShuffleSecret','4247d6e7603a1f309d7919d9ddbe7355');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,30,'Case','01a2022b-5a83-7a89-9a12-2e7bf772f768','State','973ee787ced6c6de8d681b31ea7eadef');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,31,'Case','01a2022b-5a83-7a89-9a12-2e7bf772f768','Version','f7bc8dda86d90aa77ee16b6aa353127d');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,32,'CaseReader','01a2022b-5a83-7a89-9a12-2e7bf772f768/01a2022b-3eee-7ecd-8ac5-f0286b336334','','');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,33,'CaseReader','01a2022b-5a83-7a89-9a12-2e7bf772f768/01a2022b-3eee-701a-8bf4-dbb159c0bb4c','','');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,34,'CaseReader','01a2022b-5a83-7a89-9a12-2e7bf772f768/01a2022b-3eee-7679-9a09-9f1a456bf438','','');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,35,'Draw','01a2022b-541d-7334-a8b9-b04c790a173e','Seed','3eb5f19a85a00ad43001b0d5e586393b');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,36,'Draw','01a2022b-541d-7334-a8b9-b04c790a173e','SeededAs','b6f87ba8aece8d145a1a0598631e50b0');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,37,'Draw','01a2022b-541d-7334-a8b9-b04c790a173e','SeededAt','ae568ecb3646f21871c8119ecfe6e2a1');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,38,'Draw','01a2022b-541d-7334-a8b9-b04c790a173e','SeededBy','083e9e3ed5e30d6b7a4fabeed15975d8');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (3,39,'Draw','01a2022b-541d-7334-a8b9-b04c790a173e','State','f6284e843acb07cc8bf013889336f784');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (4,1,'Review','01a2022b-5cc9-7b20-bff4-eb74d1233f17','AfterOpening','435df036e4ae8d9198a8c7ea482545bc');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (4,2,'Review','01a2022b-5cc9-7b20-bff4-eb74d1233f17','AreaId','f4346c1463062fabf6b989d47c19ffd2');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (4,3,'Review','01a2022b-5cc9-7b20-bff4-eb74d1233f17','CaseId','63927bf8b1234230942b3320ae217ba6');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (4,4,'Review','01a2022b-5cc9-7b20-bff4-eb74d1233f17','ForceId','4159e29eb5839ee0744c89ea36fb9fc9');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (4,5,'Review','01a2022b-5cc9-7b20-bff4-eb74d1233f17','FormId','a30854d46ac31c925bcfca7307499338');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (4,6,'Review','01a2022b-5cc9-7b20-bff4-eb74d1233f17','PanelId','553f0446d66b14091789b07639d1b9a8');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (4,7,'Review','01a2022b-5cc9-7b20-bff4-eb74d1233f17','StartedAt','3c8dc575647540caa98c7aa3716a417b');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (4,8,'Review','01a2022b-5cc9-7b20-bff4-eb74d1233f17','State','71f8ea793b17f99bd8a309a62ab0b0ce');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (4,9,'Review','01a2022b-5cc9-7b20-bff4-eb74d1233f17','UserId','c9a84179b1e1d43b0add087f75ef7ee5');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (4,10,'Review','01a2022b-5cc9-7b20-bff4-eb74d1233f17','Version','37c6363c03662186b5aaf36e0f5b88da');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (6,1,'ReviewAnswer','01a2022b-5cc9-7b20-bff4-eb74d1233f17/footage','Choice','ef3c06cb5fdae8f541aef6e0c1d720ca');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (6,2,'ReviewAnswer','01a2022b-5cc9-7b20-bff4-eb74d1233f17/footage','Words','b8f77440f8bb6530130920fbfcfecbb0');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (6,3,'Review','01a2022b-5cc9-7b20-bff4-eb74d1233f17','SavedAt','b5721058cdff9b8eb08c3fcfcfd5e881');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (8,1,'ReviewAnswer','01a2022b-5cc9-7b20-bff4-eb74d1233f17/grounds','Choice','e211e6594f24ae9abac098cecfe31919');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (8,2,'ReviewAnswer','01a2022b-5cc9-7b20-bff4-eb74d1233f17/grounds','Words','4518bed5e71e0ac939ee5baed5b9cf97');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (8,3,'ReviewAnswer','01a2022b-5cc9-7b20-bff4-eb74d1233f17/object','Choice','ed1841542c2a964b213470420d620aa0');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (8,4,'ReviewAnswer','01a2022b-5cc9-7b20-bff4-eb74d1233f17/object','Words','370cf8447bbdd1893f65f06c8222a1ab');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (10,1,'ReviewAnswer','01a2022b-5cc9-7b20-bff4-eb74d1233f17/warrant-card','Choice','e50e86dc69ef5cbe80a3556836e97e3b');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (10,2,'ReviewAnswer','01a2022b-5cc9-7b20-bff4-eb74d1233f17/warrant-card','Words','5d0113ba60054e1bb3b869a6b9e0d2ef');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (10,3,'ReviewAnswer','01a2022b-5cc9-7b20-bff4-eb74d1233f17/identity','Choice','dbc9e8947d9d682f253b3443899919f9');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (10,4,'ReviewAnswer','01a2022b-5cc9-7b20-bff4-eb74d1233f17/identity','Words','58347ed75cbb8e614ec75e9db74cd973');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (10,5,'ReviewAnswer','01a2022b-5cc9-7b20-bff4-eb74d1233f17/station','Choice','2cb382a158d97d643618c5c31a7ceee1');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (10,6,'ReviewAnswer','01a2022b-5cc9-7b20-bff4-eb74d1233f17/station','Words','22324b79b79b7c3744054db73729bf93');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (12,1,'ReviewAnswer','01a2022b-5cc9-7b20-bff4-eb74d1233f17/entitlement','Choice','6124677aeef36c15fff3dd1a72b7ebbe');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (12,2,'ReviewAnswer','01a2022b-5cc9-7b20-bff4-eb74d1233f17/entitlement','Words','711fc4d405fb106ad0ad49e6951397ab');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (12,3,'ReviewAnswer','01a2022b-5cc9-7b20-bff4-eb74d1233f17/legal-power','Choice','9679b5d50cb601d245c7340b2e255729');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (12,4,'ReviewAnswer','01a2022b-5cc9-7b20-bff4-eb74d1233f17/legal-power','Words','05f8cf4792b69ca31857ff96c682a89a');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (12,5,'ReviewAnswer','01a2022b-5cc9-7b20-bff4-eb74d1233f17/you-are-detained','Choice','fb961e18ddc864cc0a8f289aadeb7df9');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (12,6,'ReviewAnswer','01a2022b-5cc9-7b20-bff4-eb74d1233f17/you-are-detained','Words','e0e6245a39c8b7056fed313f34af0996');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (12,7,'ReviewAnswer','01a2022b-5cc9-7b20-bff4-eb74d1233f17/explain','Choice','b5100c3c2aed9dff2b27da59a960663f');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (12,8,'ReviewAnswer','01a2022b-5cc9-7b20-bff4-eb74d1233f17/explain','Words','dac1343f80796366c7dd17fbb73e08bf');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (14,1,'ReviewAnswer','01a2022b-5cc9-7b20-bff4-eb74d1233f17/grounds-reasonable','Choice','3baa866cad2fba8721f7265f31fff6cf');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (14,2,'ReviewAnswer','01a2022b-5cc9-7b20-bff4-eb74d1233f17/grounds-reasonable','Words','41aee02d85c0950ce03b8fe49d6a2ab1');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (16,1,'ReviewAnswer','01a2022b-5cc9-7b20-bff4-eb74d1233f17/grade','Choice','9e99bc5c4958725983726c3be04c9b83');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (16,2,'ReviewAnswer','01a2022b-5cc9-7b20-bff4-eb74d1233f17/grade','Words','7c60bfd7651c72c8c87a350cfaa7464b');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (18,1,'ReviewAnswer','01a2022b-5cc9-7b20-bff4-eb74d1233f17/done-well','Words','9ac8c9b8acaa81003b0d6cc48159ea06');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (18,2,'ReviewAnswer','01a2022b-5cc9-7b20-bff4-eb74d1233f17/should-change','Words','d39df4059ab8b783c110edffa0fd70c6');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (19,1,'Review','01a2022b-5cc9-7b20-bff4-eb74d1233f17','SentAt','681449f03ea38c6fd3c275136a323fb9');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (19,2,'Review','01a2022b-5cc9-7b20-bff4-eb74d1233f17','State','90425ffcd7defa60dd9621725ee712f2');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (20,1,'Review','01a2022b-67a8-76ef-a0e5-eeb79fbe64a8','AfterOpening','aae1baac6f9b194ccc6fea81b36f188e');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (20,2,'Review','01a2022b-67a8-76ef-a0e5-eeb79fbe64a8','AreaId','f0d4c1c6cb2b8035999dc13cfd570eed');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (20,3,'Review','01a2022b-67a8-76ef-a0e5-eeb79fbe64a8','CaseId','e44fb6d89b9aff575a940bfa972f12c8');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (20,4,'Review','01a2022b-67a8-76ef-a0e5-eeb79fbe64a8','ForceId','f17830367f4dc2da2efa5653d29601ea');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (20,5,'Review','01a2022b-67a8-76ef-a0e5-eeb79fbe64a8','FormId','240cbb68165329ba8413465139fa1800');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (20,6,'Review','01a2022b-67a8-76ef-a0e5-eeb79fbe64a8','PanelId','a212817e2027e85ab1c7650201b3d033');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (20,7,'Review','01a2022b-67a8-76ef-a0e5-eeb79fbe64a8','StartedAt','e2b5ce6325a9c1761a81bb2318225b46');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (20,8,'Review','01a2022b-67a8-76ef-a0e5-eeb79fbe64a8','State','88a1e0b330cb9739b636434a68032256');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (20,9,'Review','01a2022b-67a8-76ef-a0e5-eeb79fbe64a8','UserId','b18167ff860d31d5b0ed38a1d475f4e4');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (20,10,'Review','01a2022b-67a8-76ef-a0e5-eeb79fbe64a8','Version','22e6913481c77245a018ed6ce566f84e');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (22,1,'ReviewAnswer','01a2022b-67a8-76ef-a0e5-eeb79fbe64a8/footage','Choice','877576b5c58c9fa94140836835875e01');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (22,2,'ReviewAnswer','01a2022b-67a8-76ef-a0e5-eeb79fbe64a8/footage','Words','8789cd9df649397452060a57a1e292dd');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (22,3,'Review','01a2022b-67a8-76ef-a0e5-eeb79fbe64a8','SavedAt','e479ba1c936ee605f8d7c03281e0721a');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (24,1,'ReviewAnswer','01a2022b-67a8-76ef-a0e5-eeb79fbe64a8/grounds','Choice','6784e92b3f9cce8f307b36c06bd0132d');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (24,2,'ReviewAnswer','01a2022b-67a8-76ef-a0e5-eeb79fbe64a8/grounds','Words','5bc5344e2bf7044fa8629bae03ad67d2');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (24,3,'ReviewAnswer','01a2022b-67a8-76ef-a0e5-eeb79fbe64a8/object','Choice','d2ff055591e94325b0cfe248afd6700d');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (24,4,'ReviewAnswer','01a2022b-67a8-76ef-a0e5-eeb79fbe64a8/object','Words','f0298ef08e0fe959abf1fb065ce7b039');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (26,1,'ReviewAnswer','01a2022b-67a8-76ef-a0e5-eeb79fbe64a8/warrant-card','Choice','1bcc5532f74bb7cd66bd16d03421b7da');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (26,2,'ReviewAnswer','01a2022b-67a8-76ef-a0e5-eeb79fbe64a8/warrant-card','Words','b5ee72fab7ad9af8b01a7e93cf758ed2');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (26,3,'ReviewAnswer','01a2022b-67a8-76ef-a0e5-eeb79fbe64a8/identity','Choice','ccf7f98baa3c16a7fe5eff82e6840dfd');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (26,4,'ReviewAnswer','01a2022b-67a8-76ef-a0e5-eeb79fbe64a8/identity','Words','a963fb8d1781d0a4c7aa1130074860e0');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (26,5,'ReviewAnswer','01a2022b-67a8-76ef-a0e5-eeb79fbe64a8/station','Choice','05ca1c31588e008a7605f3935e3712ff');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (26,6,'ReviewAnswer','01a2022b-67a8-76ef-a0e5-eeb79fbe64a8/station','Words','6ac390477a77c69087411a5bb92f39dc');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (28,1,'ReviewAnswer','01a2022b-67a8-76ef-a0e5-eeb79fbe64a8/entitlement','Choice','9b81b07b1e2b0c7acd7268c716555d60');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (28,2,'ReviewAnswer','01a2022b-67a8-76ef-a0e5-eeb79fbe64a8/entitlement','Words','7d7252fd878483a48a70542f84fe994d');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (28,3,'ReviewAnswer','01a2022b-67a8-76ef-a0e5-eeb79fbe64a8/legal-power','Choice','de07d1a50443fcd23462adb2de225856');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (28,4,'ReviewAnswer','01a2022b-67a8-76ef-a0e5-eeb79fbe64a8/legal-power','Words','a5841f3863230445e63617579e4151a4');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (28,5,'ReviewAnswer','01a2022b-67a8-76ef-a0e5-eeb79fbe64a8/you-are-detained','Choice','6eee4f6ba96c33638d4d17bf560572d9');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (28,6,'ReviewAnswer','01a2022b-67a8-76ef-a0e5-eeb79fbe64a8/you-are-detained','Words','061e801d9d8f5edbc526bc2f86d017a2');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (28,7,'ReviewAnswer','01a2022b-67a8-76ef-a0e5-eeb79fbe64a8/explain','Choice','9f60d0e755b8d847fe9572b006ddb66f');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (28,8,'ReviewAnswer','01a2022b-67a8-76ef-a0e5-eeb79fbe64a8/explain','Words','48ce86b8ec9cf7e7c913d68a9179ca7e');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (30,1,'ReviewAnswer','01a2022b-67a8-76ef-a0e5-eeb79fbe64a8/grounds-reasonable','Choice','3c56691b8921de46a250d657acc336ed');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (30,2,'ReviewAnswer','01a2022b-67a8-76ef-a0e5-eeb79fbe64a8/grounds-reasonable','Words','098602c9c85991c050fe3952f386db75');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (32,1,'ReviewAnswer','01a2022b-67a8-76ef-a0e5-eeb79fbe64a8/grade','Choice','a668dfa1686fc77607cbebb6998c88c4');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (32,2,'ReviewAnswer','01a2022b-67a8-76ef-a0e5-eeb79fbe64a8/grade','Words','9ebc9d2f5bf60aaa0f195fc5be57ac54');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (34,1,'ReviewAnswer','01a2022b-67a8-76ef-a0e5-eeb79fbe64a8/done-well','Words','371629e4899e024d2e4854eec616b16b');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (34,2,'ReviewAnswer','01a2022b-67a8-76ef-a0e5-eeb79fbe64a8/should-change','Words','7431550871347073ab3c47841ee8665e');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (35,1,'Review','01a2022b-67a8-76ef-a0e5-eeb79fbe64a8','SentAt','f665607d918f5c9422b905f85e0aa218');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (35,2,'Review','01a2022b-67a8-76ef-a0e5-eeb79fbe64a8','State','a815120651f249c0f1f92fc253966378');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (36,1,'Case','01a2022b-4827-7008-b52d-6fc78ab3163b','OpenedAt','28a3a5c52066e70a63d3ad7015892e6c');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (36,2,'Case','01a2022b-4827-7008-b52d-6fc78ab3163b','OpenedBy','0db982edeb23d9c0b7af0396ff82ce6e');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (36,3,'Case','01a2022b-4827-7008-b52d-6fc78ab3163b','State','065171fa55f66424bd32e113f40766a4');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (37,1,'Case','01a2022b-4827-7008-b52d-6fc78ab3163b','Grade','ecca7b65a30ad2eb47b9a576bce96e11');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (37,2,'Case','01a2022b-4827-7008-b52d-6fc78ab3163b','MinorityView','fc6a3bc551e0af89a7d738d22eefc9fb');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (37,3,'Case','01a2022b-4827-7008-b52d-6fc78ab3163b','NoteToForce','e9b1695fd9d1ee4c20ff2fb895eb093a');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (37,4,'Case','01a2022b-4827-7008-b52d-6fc78ab3163b','SettledAt','59f59da79a66ed4fed8d4c0dd976368a');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (37,5,'Case','01a2022b-4827-7008-b52d-6fc78ab3163b','State','9fcc4c9175524a07c7b01e6afbd28f0e');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (38,1,'Review','01a2022b-6db7-7080-a8ff-3fcb888d3cbd','AfterOpening','1a0a29ae528bb1265844dfd711c09442');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (38,2,'Review','01a2022b-6db7-7080-a8ff-3fcb888d3cbd','AreaId','65b06e504f5a6bc54bbfc13526cf8f09');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (38,3,'Review','01a2022b-6db7-7080-a8ff-3fcb888d3cbd','CaseId','a6c2701c2e5814ef1631632ea7b88812');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (38,4,'Review','01a2022b-6db7-7080-a8ff-3fcb888d3cbd','ForceId','4def4fd77a7e266d9d7ff27d65534710');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (38,5,'Review','01a2022b-6db7-7080-a8ff-3fcb888d3cbd','FormId','16f1b5102603caf8997e4357773210ab');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (38,6,'Review','01a2022b-6db7-7080-a8ff-3fcb888d3cbd','PanelId','e8c05c9e22f272bf30988d3d8f99123c');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (38,7,'Review','01a2022b-6db7-7080-a8ff-3fcb888d3cbd','StartedAt','882eaf75aeb08de40270e6d374dab871');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (38,8,'Review','01a2022b-6db7-7080-a8ff-3fcb888d3cbd','State','5834451d6d8532da1855f52c523de133');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (38,9,'Review','01a2022b-6db7-7080-a8ff-3fcb888d3cbd','UserId','0ddf7899fdf80bfa5ae1fc9bd0345f67');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (38,10,'Review','01a2022b-6db7-7080-a8ff-3fcb888d3cbd','Version','165a13a0841c9781deba5b19649e03c4');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (40,1,'ReviewAnswer','01a2022b-6db7-7080-a8ff-3fcb888d3cbd/footage','Choice','6b7d9046d34d960a6d0349500d10139c');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (40,2,'ReviewAnswer','01a2022b-6db7-7080-a8ff-3fcb888d3cbd/footage','Words','c01252a1f35c5f7923615bd9bfcfb298');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (40,3,'Review','01a2022b-6db7-7080-a8ff-3fcb888d3cbd','SavedAt','5ea2abbb23b58704477bf7492de8bcde');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (42,1,'ReviewAnswer','01a2022b-6db7-7080-a8ff-3fcb888d3cbd/grounds','Choice','d0a5235f2c9129ca336f1526658bc4f2');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (42,2,'ReviewAnswer','01a2022b-6db7-7080-a8ff-3fcb888d3cbd/grounds','Words','6c231102bae4054236583fc35474f776');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (42,3,'ReviewAnswer','01a2022b-6db7-7080-a8ff-3fcb888d3cbd/object','Choice','55b21976e9ac27e4026ba5c2d100df79');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (42,4,'ReviewAnswer','01a2022b-6db7-7080-a8ff-3fcb888d3cbd/object','Words','43ad79f6b0e39d01ffdb1f017498ee34');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (44,1,'ReviewAnswer','01a2022b-6db7-7080-a8ff-3fcb888d3cbd/warrant-card','Choice','3eeffa18efadc127345ffc66d8885bb3');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (44,2,'ReviewAnswer','01a2022b-6db7-7080-a8ff-3fcb888d3cbd/warrant-card','Words','6079b877c7840c52b8468624dc1b06d1');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (44,3,'ReviewAnswer','01a2022b-6db7-7080-a8ff-3fcb888d3cbd/identity','Choice','3573d04a5fce3b6804e116047fa1d3ba');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (44,4,'ReviewAnswer','01a2022b-6db7-7080-a8ff-3fcb888d3cbd/identity','Words','5acbe36a5d347e1c9d92647f75346a10');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (44,5,'ReviewAnswer','01a2022b-6db7-7080-a8ff-3fcb888d3cbd/station','Choice','d513f850ba1aa27777fc3f821849cced');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (44,6,'ReviewAnswer','01a2022b-6db7-7080-a8ff-3fcb888d3cbd/station','Words','55994a44990c2e0df5ef4ffc924131b4');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (46,1,'ReviewAnswer','01a2022b-6db7-7080-a8ff-3fcb888d3cbd/entitlement','Choice','f2aadc15d11373527e76b416eedf7dab');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (46,2,'ReviewAnswer','01a2022b-6db7-7080-a8ff-3fcb888d3cbd/entitlement','Words','ad5e3838f4b2d939abde11034e70aff2');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (46,3,'ReviewAnswer','01a2022b-6db7-7080-a8ff-3fcb888d3cbd/legal-power','Choice','ae28e3eaed000266b191ad14f4c77fd2');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (46,4,'ReviewAnswer','01a2022b-6db7-7080-a8ff-3fcb888d3cbd/legal-power','Words','d33eaf4ca246e83855e059ef42cd2ff1');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (46,5,'ReviewAnswer','01a2022b-6db7-7080-a8ff-3fcb888d3cbd/you-are-detained','Choice','52521fb83898d180aee0d74d7257d976');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (46,6,'ReviewAnswer','01a2022b-6db7-7080-a8ff-3fcb888d3cbd/you-are-detained','Words','2c1383c702bc8471c99e9123aa3c7b9e');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (46,7,'ReviewAnswer','01a2022b-6db7-7080-a8ff-3fcb888d3cbd/explain','Choice','b9dbaf79c8bf1d7b08b527197af02aa0');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (46,8,'ReviewAnswer','01a2022b-6db7-7080-a8ff-3fcb888d3cbd/explain','Words','850980fe56d12cd742c0c3a84b707eff');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (48,1,'ReviewAnswer','01a2022b-6db7-7080-a8ff-3fcb888d3cbd/grounds-reasonable','Choice','5096782055ee952b13f117cd13153382');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (48,2,'ReviewAnswer','01a2022b-6db7-7080-a8ff-3fcb888d3cbd/grounds-reasonable','Words','c61c72998b1f6bfdb87654db50ad1fc6');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (50,1,'ReviewAnswer','01a2022b-6db7-7080-a8ff-3fcb888d3cbd/grade','Choice','3b1e1b8e5a516c52355462b9b0f06a93');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (50,2,'ReviewAnswer','01a2022b-6db7-7080-a8ff-3fcb888d3cbd/grade','Words','3a3758bee7d707b5bf6a7855c618d1fd');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (52,1,'ReviewAnswer','01a2022b-6db7-7080-a8ff-3fcb888d3cbd/done-well','Words','f966e235c94e00580fd435953350cc1e');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (52,2,'ReviewAnswer','01a2022b-6db7-7080-a8ff-3fcb888d3cbd/should-change','Words','08e997b451760848276e151105a63491');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (53,1,'Recommendation','01a2022b-7189-7eb0-9e11-ccc4116b46c6','AreaId','0667039cf31688b7ef9f2e3625b0a326');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (53,2,'Recommendation','01a2022b-7189-7eb0-9e11-ccc4116b46c6','Ask','c8a3ef229058133d40b74cf02a17baec');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (53,3,'Recommendation','01a2022b-7189-7eb0-9e11-ccc4116b46c6','Decision','e48520acc11481b5bc7c37f13e679dec');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (53,4,'Recommendation','01a2022b-7189-7eb0-9e11-ccc4116b46c6','Delivery','c339fc4835f77567df334189ba8b0d84');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (53,5,'Recommendation','01a2022b-7189-7eb0-9e11-ccc4116b46c6','DraftedAt','bf5f4f6bdd2d0a55fe560dadeb2c08aa');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (53,6,'Recommendation','01a2022b-7189-7eb0-9e11-ccc4116b46c6','Explanation','5fb7f3e6a51b104b3a5e93e94b41be05');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (53,7,'Recommendation','01a2022b-7189-7eb0-9e11-ccc4116b46c6','ForceId','1d14e9586a1043bcc9cd88ac8c3f7b15');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (53,8,'Recommendation','01a2022b-7189-7eb0-9e11-ccc4116b46c6','HowWeShallKnow','618c4f88f57ead946291364fa1405d09');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (53,9,'Recommendation','01a2022b-7189-7eb0-9e11-ccc4116b46c6','Judgement','5e1f2a427e2fd12ae2153ae0889b5e10');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (53,10,'Recommendation','01a2022b-7189-7eb0-9e11-ccc4116b46c6','Number','b203d6ddfbffce14bc60b51eb2879b10');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (53,11,'Recommendation','01a2022b-7189-7eb0-9e11-ccc4116b46c6','OwnerId','58b000b4a3182b70805b9afc72f98b05');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (53,12,'Recommendation','01a2022b-7189-7eb0-9e11-ccc4116b46c6','PanelId','179f6182c969f1f6b7acaa141ad33dec');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (53,13,'Recommendation','01a2022b-7189-7eb0-9e11-ccc4116b46c6','PanelWords','780e0627a3eda25e435843fb8247b071');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (53,14,'Recommendation','01a2022b-7189-7eb0-9e11-ccc4116b46c6','Promise','58b7b74c360ac39a20e6a792f584be8a');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (53,15,'Recommendation','01a2022b-7189-7eb0-9e11-ccc4116b46c6','Saw','6173bcf4e6df9d19804e9c9249abfa32');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (53,16,'Recommendation','01a2022b-7189-7eb0-9e11-ccc4116b46c6','Step','56abad9f3fccf67bcfe2c1c680cdc2d6');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (53,17,'Recommendation','01a2022b-7189-7eb0-9e11-ccc4116b46c6','TermDays','525665376e98d8f3760f63b50602321e');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (53,18,'Recommendation','01a2022b-7189-7eb0-9e11-ccc4116b46c6','Title','7171ccf4ee10abe2f5c503b07acdbddd');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (53,19,'Recommendation','01a2022b-7189-7eb0-9e11-ccc4116b46c6','Version','9f4d3988bc3f323571192739a85883da');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (53,20,'Recommendation','01a2022b-7189-7eb0-9e11-ccc4116b46c6','WhatChanged','ea742ea92e6eae4a7b438113e8dcce4d');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (53,21,'Recommendation','01a2022b-7189-7eb0-9e11-ccc4116b46c6','WhatHasNot','02fc849c4e1b4e538ecf0af596c28d2a');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (53,22,'Recommendation','01a2022b-7189-7eb0-9e11-ccc4116b46c6','WhoMustAct','87d6a3724f69dfa1a1a77069f2d00a72');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (53,23,'Recommendation','01a2022b-7189-7eb0-9e11-ccc4116b46c6','WithdrawnBecause','6c3bec23b4e94b7d71d2a3434a738df9');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (53,24,'RecommendationCase','01a2022b-7189-7eb0-9e11-ccc4116b46c6/01a2022b-4827-7008-b52d-6fc78ab3163b','','');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (53,25,'RecommendationMoment','01a2022b-7189-7eb0-9e11-ccc4116b46c6/1','Action','b499229ef113ca6bfcc8085d7d493837');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (53,26,'RecommendationMoment','01a2022b-7189-7eb0-9e11-ccc4116b46c6/1','At','6543ffaced38b905e6300f62be74b854');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (53,27,'RecommendationMoment','01a2022b-7189-7eb0-9e11-ccc4116b46c6/1','By','2c7dc206e76e00e70425065104ed89ec');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (53,28,'RecommendationMoment','01a2022b-7189-7eb0-9e11-ccc4116b46c6/1','Words','dbec8f6f864746dce466dd482d1b9620');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (54,1,'Recommendation','01a2022b-75ab-7926-b6cb-5d3252cfc58d','AreaId','47cbc7b514706de37715783215ba6b17');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (54,2,'Recommendation','01a2022b-75ab-7926-b6cb-5d3252cfc58d','Ask','3676e5541d6e5271319bb58552e98c9d');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (54,3,'Recommendation','01a2022b-75ab-7926-b6cb-5d3252cfc58d','Decision','d297f8448f2a331be8ad36eb3a6a513c');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (54,4,'Recommendation','01a2022b-75ab-7926-b6cb-5d3252cfc58d','Delivery','e5ed9eaf9cc49f283c865c3e480d0c5a');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (54,5,'Recommendation','01a2022b-75ab-7926-b6cb-5d3252cfc58d','DraftedAt','96c5b32c16882396964874256dbf3514');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (54,6,'Recommendation','01a2022b-75ab-7926-b6cb-5d3252cfc58d','Explanation','496c8c013e889e174427c254a9ca6596');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (54,7,'Recommendation','01a2022b-75ab-7926-b6cb-5d3252cfc58d','ForceId','1be569a9e54433fb970291a6ad2c684d');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (54,8,'Recommendation','01a2022b-75ab-7926-b6cb-5d3252cfc58d','HowWeShallKnow','908adc277db532048d0b6c688265dec6');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (54,9,'Recommendation','01a2022b-75ab-7926-b6cb-5d3252cfc58d','Judgement','ef69fb0f1d0588f2d667c2979a24f990');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (54,10,'Recommendation','01a2022b-75ab-7926-b6cb-5d3252cfc58d','Number','9bf35849abb893daedcd072c688b0e70');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (54,11,'Recommendation','01a2022b-75ab-7926-b6cb-5d3252cfc58d','OwnerId','aa893fe4d68e3f04093953499cc3f622');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (54,12,'Recommendation','01a2022b-75ab-7926-b6cb-5d3252cfc58d','PanelId','3571fd614a6a1604cc448adbdab064ab');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (54,13,'Recommendation','01a2022b-75ab-7926-b6cb-5d3252cfc58d','PanelWords','32f8bb4f157109b16980d71db3e0ef9c');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (54,14,'Recommendation','01a2022b-75ab-7926-b6cb-5d3252cfc58d','Promise','001fc91274324f54035b3c480c7dec12');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (54,15,'Recommendation','01a2022b-75ab-7926-b6cb-5d3252cfc58d','Saw','620c8cc067cacc6e5393be6d1be88b52');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (54,16,'Recommendation','01a2022b-75ab-7926-b6cb-5d3252cfc58d','Step','770d5cf8597fae997e1ec343649c5c00');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (54,17,'Recommendation','01a2022b-75ab-7926-b6cb-5d3252cfc58d','TermDays','9bb2136625581d9d80fd6c595768dcd8');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (54,18,'Recommendation','01a2022b-75ab-7926-b6cb-5d3252cfc58d','Title','90f432433d1ad7fc7b90c9ab0035f58a');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (54,19,'Recommendation','01a2022b-75ab-7926-b6cb-5d3252cfc58d','Version','4e83884563b68b00e291352407747b5f');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (54,20,'Recommendation','01a2022b-75ab-7926-b6cb-5d3252cfc58d','WhatChanged','e133b7612213991937c02a066956950b');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (54,21,'Recommendation','01a2022b-75ab-7926-b6cb-5d3252cfc58d','WhatHasNot','c591a2a8afd0cd8fa0248a1404b62cbf');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (54,22,'Recommendation','01a2022b-75ab-7926-b6cb-5d3252cfc58d','WhoMustAct','08c303396789cd87ef80cb532288d457');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (54,23,'Recommendation','01a2022b-75ab-7926-b6cb-5d3252cfc58d','WithdrawnBecause','5c65b74866574352017f104e7b6dfe2c');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (54,24,'RecommendationCase','01a2022b-75ab-7926-b6cb-5d3252cfc58d/01a2022b-7583-7230-9f20-f7dafae94124','','');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (54,25,'RecommendationMoment','01a2022b-75ab-7926-b6cb-5d3252cfc58d/1','Action','fba7e9771a6ad6b9679f39d5186ddfef');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (54,26,'RecommendationMoment','01a2022b-75ab-7926-b6cb-5d3252cfc58d/1','At','9e20c52583b0d76d60c78f0e7674f38e');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (54,27,'RecommendationMoment','01a2022b-75ab-7926-b6cb-5d3252cfc58d/1','By','a0e320017a5099554067bc2693c45d11');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (54,28,'RecommendationMoment','01a2022b-75ab-7926-b6cb-5d3252cfc58d/1','Words','b10395be874d6d9adb22c6f28f3401a6');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (55,1,'RecommendationMoment','01a2022b-75ab-7926-b6cb-5d3252cfc58d/2','Action','dd09099bfce8d123236b6d9e210661e1');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (55,2,'RecommendationMoment','01a2022b-75ab-7926-b6cb-5d3252cfc58d/2','At','f4e69685ee72c4e04d8a60342cc847bd');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (55,3,'RecommendationMoment','01a2022b-75ab-7926-b6cb-5d3252cfc58d/2','By','d495b276d5c07ba76f805792829c8eca');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (55,4,'RecommendationMoment','01a2022b-75ab-7926-b6cb-5d3252cfc58d/2','Words','1c8a55f020418bca84a9e869a682c9c7');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (55,5,'Recommendation','01a2022b-75ab-7926-b6cb-5d3252cfc58d','SentAt','39db37439c2da5bbcc54719e05855b3d');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (55,6,'Recommendation','01a2022b-75ab-7926-b6cb-5d3252cfc58d','Step','3142a93ff35b546e5f5f8c520c52d6d9');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (56,1,'Recommendation','01a2022b-76f9-7051-a4cd-969d611573f9','AreaId','f39916e38bc81f63161c0d74912a0793');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (56,2,'Recommendation','01a2022b-76f9-7051-a4cd-969d611573f9','Ask','30f1ee0d87facf1673c21facf51c5642');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (56,3,'Recommendation','01a2022b-76f9-7051-a4cd-969d611573f9','Decision','b48f49deea0a789a2c710408092c900c');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (56,4,'Recommendation','01a2022b-76f9-7051-a4cd-969d611573f9','Delivery','7e4bacdf6db5f63a7640f94f29eae6ca');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (56,5,'Recommendation','01a2022b-76f9-7051-a4cd-969d611573f9','DraftedAt','9746083fdcbce683eb3ef19792e68a96');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (56,6,'Recommendation','01a2022b-76f9-7051-a4cd-969d611573f9','Explanation','5aa3d463431d6c55ceb8c6fa287d6a2d');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (56,7,'Recommendation','01a2022b-76f9-7051-a4cd-969d611573f9','ForceId','75ee98a9c316061285d3b79ab51ba6b1');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (56,8,'Recommendation','01a2022b-76f9-7051-a4cd-969d611573f9','HowWeShallKnow','04d8ba64e76b4911992d0af1a173876d');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (56,9,'Recommendation','01a2022b-76f9-7051-a4cd-969d611573f9','Judgement','232059b4c19be85fd7f614a4fba5b706');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (56,10,'Recommendation','01a2022b-76f9-7051-a4cd-969d611573f9','Number','f1eeb14302cc0cc1ffe3054857887e7b');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (56,11,'Recommendation','01a2022b-76f9-7051-a4cd-969d611573f9','OwnerId','31958abbbf675cb8429ec737221680a5');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (56,12,'Recommendation','01a2022b-76f9-7051-a4cd-969d611573f9','PanelId','e917ca61435c0e0d0b3186f682890aa6');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (56,13,'Recommendation','01a2022b-76f9-7051-a4cd-969d611573f9','PanelWords','19a70db01e41e67057126c6e9314259b');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (56,14,'Recommendation','01a2022b-76f9-7051-a4cd-969d611573f9','Promise','3b44be573f3bda62874a229563bd23b2');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (56,15,'Recommendation','01a2022b-76f9-7051-a4cd-969d611573f9','Saw','8d93fabe50bc942ba8b2f1514dc028b0');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (56,16,'Recommendation','01a2022b-76f9-7051-a4cd-969d611573f9','Step','eb6793fa8767ed65778accf49a39be14');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (56,17,'Recommendation','01a2022b-76f9-7051-a4cd-969d611573f9','TermDays','0a9cdc642370cffba925642d0166e766');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (56,18,'Recommendation','01a2022b-76f9-7051-a4cd-969d611573f9','Title','f4e1e6c7e85c771b7c3219787dbcbc70');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (56,19,'Recommendation','01a2022b-76f9-7051-a4cd-969d611573f9','Version','7aaafbfe11b7f861a7ad8f0595646c77');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (56,20,'Recommendation','01a2022b-76f9-7051-a4cd-969d611573f9','WhatChanged','ff36841511ab98d6b339acb61939f006');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (56,21,'Recommendation','01a2022b-76f9-7051-a4cd-969d611573f9','WhatHasNot','4046aece504683966a9125e669da0d51');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (56,22,'Recommendation','01a2022b-76f9-7051-a4cd-969d611573f9','WhoMustAct','fa352017537a060b3f957565944fd920');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (56,23,'Recommendation','01a2022b-76f9-7051-a4cd-969d611573f9','WithdrawnBecause','94110286a6d53a5aa260712940b8cd05');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (56,24,'RecommendationCase','01a2022b-76f9-7051-a4cd-969d611573f9/01a2022b-76cf-704f-a2c3-3cdf06a1d567','','');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (56,25,'RecommendationMoment','01a2022b-76f9-7051-a4cd-969d611573f9/1','Action','7b028ab7c5922fd786bad3d687dd30b8');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (56,26,'RecommendationMoment','01a2022b-76f9-7051-a4cd-969d611573f9/1','At','0ad2c780955455840ea76ba2f7c42bae');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (56,27,'RecommendationMoment','01a2022b-76f9-7051-a4cd-969d611573f9/1','By','11cc94f2819b04a23d3ae54a4e878af1');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (56,28,'RecommendationMoment','01a2022b-76f9-7051-a4cd-969d611573f9/1','Words','d10da1b18e7c70067df2610a1d9f8c23');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (57,1,'RecommendationMoment','01a2022b-76f9-7051-a4cd-969d611573f9/2','Action','3a7a057e12a59a18f22824918f2183d3');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (57,2,'RecommendationMoment','01a2022b-76f9-7051-a4cd-969d611573f9/2','At','4fd1b6ff72c083543da6eef87ceaa38f');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (57,3,'RecommendationMoment','01a2022b-76f9-7051-a4cd-969d611573f9/2','By','3df2f77e7ae04a137dae630d47bc0a25');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (57,4,'RecommendationMoment','01a2022b-76f9-7051-a4cd-969d611573f9/2','Words','fd498dec104972ccabdd91a6bbfc2b1b');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (57,5,'Recommendation','01a2022b-76f9-7051-a4cd-969d611573f9','SentAt','a0001d28c24bfdc7a16ab8fa823f3962');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (57,6,'Recommendation','01a2022b-76f9-7051-a4cd-969d611573f9','Step','5a333040e19a91b63d25e8f66ee24446');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (58,1,'RecommendationMoment','01a2022b-76f9-7051-a4cd-969d611573f9/3','Action','fcf79fa75f96a6987417b1b74e0456cc');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (58,2,'RecommendationMoment','01a2022b-76f9-7051-a4cd-969d611573f9/3','At','2f860936da47dcd349531761d109fc8f');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (58,3,'RecommendationMoment','01a2022b-76f9-7051-a4cd-969d611573f9/3','By','f6c7d659b57d44eba12017fd376d03cf');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (58,4,'RecommendationMoment','01a2022b-76f9-7051-a4cd-969d611573f9/3','Words','92d5e7a18276bc4ce83ab3bc49847969');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (58,5,'Recommendation','01a2022b-76f9-7051-a4cd-969d611573f9','AcknowledgedAt','46ca7ba46fe157750096b40a5e5accd0');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (58,6,'Recommendation','01a2022b-76f9-7051-a4cd-969d611573f9','Step','b4ea64a34eccffa4ff01e9255db104b6');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (59,1,'RecommendationMoment','01a2022b-76f9-7051-a4cd-969d611573f9/4','Action','b7890f86df5ab3db75f63504e184f7f9');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (59,2,'RecommendationMoment','01a2022b-76f9-7051-a4cd-969d611573f9/4','At','55082b9ba89e014664309ad43bca77a9');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (59,3,'RecommendationMoment','01a2022b-76f9-7051-a4cd-969d611573f9/4','By','010ddaa43c7c25a1e4d3c071b126fc60');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (59,4,'RecommendationMoment','01a2022b-76f9-7051-a4cd-969d611573f9/4','Words','e786e46af141f33fd32308d7039f1272');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (59,5,'Recommendation','01a2022b-76f9-7051-a4cd-969d611573f9','Decision','f93e927729bcdb1f234aa433677a0f59');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (59,6,'Recommendation','01a2022b-76f9-7051-a4cd-969d611573f9','Explanation','845a27512db8a33a5be331492400dc34');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (59,7,'Recommendation','01a2022b-76f9-7051-a4cd-969d611573f9','RepliedAt','815984b9ff06b6065e4ac9eef8295bff');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (59,8,'Recommendation','01a2022b-76f9-7051-a4cd-969d611573f9','Step','cf19d34d6cf9e9a6382643efaba7b79e');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (60,1,'RecommendationMoment','01a2022b-76f9-7051-a4cd-969d611573f9/5','Action','27eb341e8924ca820f490d685bca99d1');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (60,2,'RecommendationMoment','01a2022b-76f9-7051-a4cd-969d611573f9/5','At','454a4ab3ca734e21f6922184ebd40ef3');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (60,3,'RecommendationMoment','01a2022b-76f9-7051-a4cd-969d611573f9/5','By','37f33ba0b348da1fea3c5d7a9bdc9f77');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (60,4,'RecommendationMoment','01a2022b-76f9-7051-a4cd-969d611573f9/5','Words','bc27c491bed896ac39c8242b08a8e43e');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (60,5,'Recommendation','01a2022b-76f9-7051-a4cd-969d611573f9','JudgedAt','3d9405eb6cad50b146074118bfec4107');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (60,6,'Recommendation','01a2022b-76f9-7051-a4cd-969d611573f9','Judgement','438b6018698b64fb613500be61ce2516');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (60,7,'Recommendation','01a2022b-76f9-7051-a4cd-969d611573f9','PanelWords','057db2ec4aa5ce5fee907d1dbf69f826');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (61,1,'RecommendationMoment','01a2022b-76f9-7051-a4cd-969d611573f9/6','Action','bae54f4711907927dab3fb7eb6811230');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (61,2,'RecommendationMoment','01a2022b-76f9-7051-a4cd-969d611573f9/6','At','deb6e3f42ff7d575cc3fb70dd1ec3ff3');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (61,3,'RecommendationMoment','01a2022b-76f9-7051-a4cd-969d611573f9/6','By','e85bd146af52277c2dd52bd3303079de');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (61,4,'RecommendationMoment','01a2022b-76f9-7051-a4cd-969d611573f9/6','Words','170a151a84da7a73724064d98c01d155');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (61,5,'Recommendation','01a2022b-76f9-7051-a4cd-969d611573f9','PublishedAt','fda4b0e87d624ddb4c5e10e48d3cc1f1');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (63,1,'PublishedStory','01a2022b-7bdc-7c74-a287-aba4a1b88b62','Answered','84688e5938e7b8844f5dd19ca6fce222');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (63,2,'PublishedStory','01a2022b-7bdc-7c74-a287-aba4a1b88b62','Asked','662ab03020320c8cc0ed37e795293627');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (63,3,'PublishedStory','01a2022b-7bdc-7c74-a287-aba4a1b88b62','Changed','701ada58789c18a8690c7554a2599a02');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (63,4,'PublishedStory','01a2022b-7bdc-7c74-a287-aba4a1b88b62','HowWeShallKnow','c3ca503037ef5531e747231c981dcdce');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (63,5,'PublishedStory','01a2022b-7bdc-7c74-a287-aba4a1b88b62','IsCorrection','93fcf75a092ff27ae10832bb7db37d9d');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (63,6,'PublishedStory','01a2022b-7bdc-7c74-a287-aba4a1b88b62','NotChanged','3fd07418bc20c6b70c819d13062f4d00');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (63,7,'PublishedStory','01a2022b-7bdc-7c74-a287-aba4a1b88b62','Number','be6a4d0eb4dd61974da27010ed422d95');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (63,8,'PublishedStory','01a2022b-7bdc-7c74-a287-aba4a1b88b62','PanelId','e12a5ffe9bb0a3df61d22df6f9f09525');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (63,9,'PublishedStory','01a2022b-7bdc-7c74-a287-aba4a1b88b62','PanelView','ef4bd19dc1f05e29ac10950a17237183');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (63,10,'PublishedStory','01a2022b-7bdc-7c74-a287-aba4a1b88b62','Promised','056ed8b8fa582e8501769dafd8b9d1f0');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (63,11,'PublishedStory','01a2022b-7bdc-7c74-a287-aba4a1b88b62','RecommendationId','51c08f842ebb14e3ae99c83bb75a67e2');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (63,12,'PublishedStory','01a2022b-7bdc-7c74-a287-aba4a1b88b62','ReleasedAt','d4dc413247b11ba3d852afaa78778211');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (63,13,'PublishedStory','01a2022b-7bdc-7c74-a287-aba4a1b88b62','ReleasedBy','44f1b7cd5553393ebdd3c65c9cd73e81');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (63,14,'PublishedStory','01a2022b-7bdc-7c74-a287-aba4a1b88b62','Saw','d3ff618c1023dd5dc1d75890307c7fdf');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (63,15,'PublishedStory','01a2022b-7bdc-7c74-a287-aba4a1b88b62','Title','a6316dbaedac88ceaecd93cbcaca4760');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (63,16,'PublishedStory','01a2022b-7bdc-7c74-a287-aba4a1b88b62','Version','826f80ca568a9c26789d45b9c34e2dd3');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (63,17,'PublishedStory','01a2022b-7bdc-7c74-a287-aba4a1b88b62','WhoMustAct','746b5e3d0194255b336cf3dddd4698d2');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (63,18,'RecommendationMoment','01a2022b-76f9-7051-a4cd-969d611573f9/7','Action','28f930ec1a52f2e578a61cf2b4e2065e');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (63,19,'RecommendationMoment','01a2022b-76f9-7051-a4cd-969d611573f9/7','At','8b7f22edec3e3fbe0af8e1bd8d1c6845');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (63,20,'RecommendationMoment','01a2022b-76f9-7051-a4cd-969d611573f9/7','By','044e0f892a99e67e1e5f2ee458c5d38b');
INSERT INTO "OperationChange" ("OperationNumber","Order","Entity","EntityId","Field","ValueHash") VALUES (63,21,'RecommendationMoment','01a2022b-76f9-7051-a4cd-969d611573f9/7','Words','781142ca365b20a3a52cacee39d1afbc');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (1,'LoadRecords',1,X'01A2022B3EEE781E95F2B23E883B1C90','person','2026-03-02 10:00:00','batch new','','0000000000000000000000000000000000000000000000000000000000000000','868e481088fbf1055de19df3e392ded46d22d0c392e796ed16d74057d2a7dd4d');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (2,'FreezeDraw',1,X'01A2022B3EEE7E3FB8D78CB59602F8D4','person','2026-03-02 10:00:00','panel 01a2022b-3d37-74fe-b98d-0d8f815e2b39','','868e481088fbf1055de19df3e392ded46d22d0c392e796ed16d74057d2a7dd4d','27125a374ac8b31454c874da5ce2029a587acf9ac8bf243d1e04f597c762eeb7');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (3,'SeedDraw',1,X'01A2022B3EEE7E3FB8D78CB59602F8D4','person','2026-03-02 10:00:00','draw 01a2022b-541d-7334-a8b9-b04c790a173e','','27125a374ac8b31454c874da5ce2029a587acf9ac8bf243d1e04f597c762eeb7','ecc03b14ece8f51ebb2f0998a7cc5640b78bb80c23569566f66533af9115dbc7');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (4,'AnswerRequestToRead',1,X'01A2022B3EEE7ECD8AC5F0286B336334','person','2026-03-02 10:00:00','case 01a2022b-4827-7008-b52d-6fc78ab3163b','','ecc03b14ece8f51ebb2f0998a7cc5640b78bb80c23569566f66533af9115dbc7','58ba2ca030c03c579056412ea535d5e05cc431c08a18d8bb58ffef0a398f76bb');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (5,'GetMyStep',2,X'01A2022B3EEE7ECD8AC5F0286B336334','person','2026-03-02 10:00:00','case 01a2022b-4827-7008-b52d-6fc78ab3163b','','58ba2ca030c03c579056412ea535d5e05cc431c08a18d8bb58ffef0a398f76bb','dfbf8f905e9bd28256948ab5d2af44475614e64b6d8d9dbe6270c85ec02d39fd');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (6,'SaveAnswers',1,X'01A2022B3EEE7ECD8AC5F0286B336334','person','2026-03-02 10:00:00','case 01a2022b-4827-7008-b52d-6fc78ab3163b','','dfbf8f905e9bd28256948ab5d2af44475614e64b6d8d9dbe6270c85ec02d39fd','59558209a4032dd36418b93d262a9dcf8b54b2dc6263399ad0fa2864bb2aa9ed');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (7,'GetMyStep',2,X'01A2022B3EEE7ECD8AC5F0286B336334','person','2026-03-02 10:00:00','case 01a2022b-4827-7008-b52d-6fc78ab3163b','','59558209a4032dd36418b93d262a9dcf8b54b2dc6263399ad0fa2864bb2aa9ed','cca5158f515b4a1ab226f1c753426ff5eb30e974e75bdc32514fc9f851a6d545');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (8,'SaveAnswers',1,X'01A2022B3EEE7ECD8AC5F0286B336334','person','2026-03-02 10:00:00','case 01a2022b-4827-7008-b52d-6fc78ab3163b','','cca5158f515b4a1ab226f1c753426ff5eb30e974e75bdc32514fc9f851a6d545','726a5571a14fde260bd4c95348a88d5c938dec813c8bdb5af4d633772125f7b0');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (9,'GetMyStep',2,X'01A2022B3EEE7ECD8AC5F0286B336334','person','2026-03-02 10:00:00','case 01a2022b-4827-7008-b52d-6fc78ab3163b','','726a5571a14fde260bd4c95348a88d5c938dec813c8bdb5af4d633772125f7b0','fcea87eadd71f651f83ffd0fb88c3489ac940a587b47d98ba3f532b029a35f32');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (10,'SaveAnswers',1,X'01A2022B3EEE7ECD8AC5F0286B336334','person','2026-03-02 10:00:00','case 01a2022b-4827-7008-b52d-6fc78ab3163b','','fcea87eadd71f651f83ffd0fb88c3489ac940a587b47d98ba3f532b029a35f32','7d3336861e4b54b0d58f8dc44546fdb86dc4c1050d2a229e59f984b737615dad');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (11,'GetMyStep',2,X'01A2022B3EEE7ECD8AC5F0286B336334','person','2026-03-02 10:00:00','case 01a2022b-4827-7008-b52d-6fc78ab3163b','','7d3336861e4b54b0d58f8dc44546fdb86dc4c1050d2a229e59f984b737615dad','6b1dcc25a8f7ae5b487bc0473f4e2a9b7fd3509a3536326c00e314eabc72adb1');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (12,'SaveAnswers',1,X'01A2022B3EEE7ECD8AC5F0286B336334','person','2026-03-02 10:00:00','case 01a2022b-4827-7008-b52d-6fc78ab3163b','','6b1dcc25a8f7ae5b487bc0473f4e2a9b7fd3509a3536326c00e314eabc72adb1','82b59fdbd658e9d35e8b0a25d0f693837a0847d2c035c6d00a415265d1fe1129');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (13,'GetMyStep',2,X'01A2022B3EEE7ECD8AC5F0286B336334','person','2026-03-02 10:00:00','case 01a2022b-4827-7008-b52d-6fc78ab3163b','','82b59fdbd658e9d35e8b0a25d0f693837a0847d2c035c6d00a415265d1fe1129','dfdb0a78d95d2f65a7f6460c7a8970bfb797ce44c8c96bc9b55ef81065b29b49');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (14,'SaveAnswers',1,X'01A2022B3EEE7ECD8AC5F0286B336334','person','2026-03-02 10:00:00','case 01a2022b-4827-7008-b52d-6fc78ab3163b','','dfdb0a78d95d2f65a7f6460c7a8970bfb797ce44c8c96bc9b55ef81065b29b49','762f0845d3802cdd62c39f040a45018e45e2126f100dd66d699c8f5eedd348f1');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (15,'GetMyStep',2,X'01A2022B3EEE7ECD8AC5F0286B336334','person','2026-03-02 10:00:00','case 01a2022b-4827-7008-b52d-6fc78ab3163b','','762f0845d3802cdd62c39f040a45018e45e2126f100dd66d699c8f5eedd348f1','6f21b37606421143cfa35610d012858ce92bde2b1052134f8f6abc4fdb4997ff');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (16,'SaveAnswers',1,X'01A2022B3EEE7ECD8AC5F0286B336334','person','2026-03-02 10:00:00','case 01a2022b-4827-7008-b52d-6fc78ab3163b','','6f21b37606421143cfa35610d012858ce92bde2b1052134f8f6abc4fdb4997ff','66bbdaa992303e6ed14674cb557684f8ddbaa29cf5ed1ba0b20a1c352371a417');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (17,'GetMyStep',2,X'01A2022B3EEE7ECD8AC5F0286B336334','person','2026-03-02 10:00:00','case 01a2022b-4827-7008-b52d-6fc78ab3163b','','66bbdaa992303e6ed14674cb557684f8ddbaa29cf5ed1ba0b20a1c352371a417','3541c2e785d8e22ce2fb915f98a228ea67a8147cd12571135bb5f065e631a66a');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (18,'SaveAnswers',1,X'01A2022B3EEE7ECD8AC5F0286B336334','person','2026-03-02 10:00:00','case 01a2022b-4827-7008-b52d-6fc78ab3163b','','3541c2e785d8e22ce2fb915f98a228ea67a8147cd12571135bb5f065e631a66a','ef974f0d7c2d34181be6c3becadbca1a5d7c965cfeddbec1ce53bce3c0b61fe8');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (19,'SendReview',1,X'01A2022B3EEE7ECD8AC5F0286B336334','person','2026-03-02 10:00:00','case 01a2022b-4827-7008-b52d-6fc78ab3163b','','ef974f0d7c2d34181be6c3becadbca1a5d7c965cfeddbec1ce53bce3c0b61fe8','cfe430d56555ebbd557c4eb738286433d2e8369bb30ea6071734c996d69eec0c');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (20,'AnswerRequestToRead',1,X'01A2022B3EEE701A8BF4DBB159C0BB4C','person','2026-03-02 10:00:00','case 01a2022b-4827-7008-b52d-6fc78ab3163b','','cfe430d56555ebbd557c4eb738286433d2e8369bb30ea6071734c996d69eec0c','ed147a0382576dfa6a007793d47fea3ecebe83e9faa446b1b01c612a566894c5');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (21,'GetMyStep',2,X'01A2022B3EEE701A8BF4DBB159C0BB4C','person','2026-03-02 10:00:00','case 01a2022b-4827-7008-b52d-6fc78ab3163b','','ed147a0382576dfa6a007793d47fea3ecebe83e9faa446b1b01c612a566894c5','f5c68df3abe8c66b6de6a42e0f89edb7ebe694d9e7602af84e074b1783736307');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (22,'SaveAnswers',1,X'01A2022B3EEE701A8BF4DBB159C0BB4C','person','2026-03-02 10:00:00','case 01a2022b-4827-7008-b52d-6fc78ab3163b','','f5c68df3abe8c66b6de6a42e0f89edb7ebe694d9e7602af84e074b1783736307','c4d8afad12fba350b61d08a9b3871b9580957b19ea9a4e51713da4ed24bb3db3');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (23,'GetMyStep',2,X'01A2022B3EEE701A8BF4DBB159C0BB4C','person','2026-03-02 10:00:00','case 01a2022b-4827-7008-b52d-6fc78ab3163b','','c4d8afad12fba350b61d08a9b3871b9580957b19ea9a4e51713da4ed24bb3db3','8662e0e2f0a299a3d2c20fe0cc28d3bf1c8a3573013f09e8f6e8d0f8e39bd1ca');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (24,'SaveAnswers',1,X'01A2022B3EEE701A8BF4DBB159C0BB4C','person','2026-03-02 10:00:00','case 01a2022b-4827-7008-b52d-6fc78ab3163b','','8662e0e2f0a299a3d2c20fe0cc28d3bf1c8a3573013f09e8f6e8d0f8e39bd1ca','979ddeeb5b5baa9ecae50999183a06f4fd979dc018998c4b8e93946892536b9c');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (25,'GetMyStep',2,X'01A2022B3EEE701A8BF4DBB159C0BB4C','person','2026-03-02 10:00:00','case 01a2022b-4827-7008-b52d-6fc78ab3163b','','979ddeeb5b5baa9ecae50999183a06f4fd979dc018998c4b8e93946892536b9c','3654ed697c22907fb52636db391a5763f08d813e1561f73f3a247afe371b45e2');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (26,'SaveAnswers',1,X'01A2022B3EEE701A8BF4DBB159C0BB4C','person','2026-03-02 10:00:00','case 01a2022b-4827-7008-b52d-6fc78ab3163b','','3654ed697c22907fb52636db391a5763f08d813e1561f73f3a247afe371b45e2','a7440423d23c5e9889df15c62a92a0c2b437ccbde303fd7fe28d7c22eb093da8');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (27,'GetMyStep',2,X'01A2022B3EEE701A8BF4DBB159C0BB4C','person','2026-03-02 10:00:00','case 01a2022b-4827-7008-b52d-6fc78ab3163b','','a7440423d23c5e9889df15c62a92a0c2b437ccbde303fd7fe28d7c22eb093da8','ad62fad995f3e398f2a4af6bbb24bc66408e44b2ce5d76f0a557829bec1ab6ff');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (28,'SaveAnswers',1,X'01A2022B3EEE701A8BF4DBB159C0BB4C','person','2026-03-02 10:00:00','case 01a2022b-4827-7008-b52d-6fc78ab3163b','','ad62fad995f3e398f2a4af6bbb24bc66408e44b2ce5d76f0a557829bec1ab6ff','85fddeffde315144e6173e20d453b223f74bff334e2d21b4726c220d1783142e');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (29,'GetMyStep',2,X'01A2022B3EEE701A8BF4DBB159C0BB4C','person','2026-03-02 10:00:00','case 01a2022b-4827-7008-b52d-6fc78ab3163b','','85fddeffde315144e6173e20d453b223f74bff334e2d21b4726c220d1783142e','eb2eaf196e4d8e41d5e2b85a294e59080ca1dccfa4a7b51728a49f90b48b321f');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (30,'SaveAnswers',1,X'01A2022B3EEE701A8BF4DBB159C0BB4C','person','2026-03-02 10:00:00','case 01a2022b-4827-7008-b52d-6fc78ab3163b','','eb2eaf196e4d8e41d5e2b85a294e59080ca1dccfa4a7b51728a49f90b48b321f','d4c617f01a374e6cdd368859c95678fcd5e9bfe77d53f8fb5e9bd08e3fa62d57');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (31,'GetMyStep',2,X'01A2022B3EEE701A8BF4DBB159C0BB4C','person','2026-03-02 10:00:00','case 01a2022b-4827-7008-b52d-6fc78ab3163b','','d4c617f01a374e6cdd368859c95678fcd5e9bfe77d53f8fb5e9bd08e3fa62d57','58a8f522931dceac19bcdd293ab3b234394f39d4830a91080a896358bbcbdff9');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (32,'SaveAnswers',1,X'01A2022B3EEE701A8BF4DBB159C0BB4C','person','2026-03-02 10:00:00','case 01a2022b-4827-7008-b52d-6fc78ab3163b','','58a8f522931dceac19bcdd293ab3b234394f39d4830a91080a896358bbcbdff9','5aa2bf94f8497100e2612f785344f6f31d31e7d4c5e121962c2d3144bca6cd23');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (33,'GetMyStep',2,X'01A2022B3EEE701A8BF4DBB159C0BB4C','person','2026-03-02 10:00:00','case 01a2022b-4827-7008-b52d-6fc78ab3163b','','5aa2bf94f8497100e2612f785344f6f31d31e7d4c5e121962c2d3144bca6cd23','fbe3a284e5ba65123573603bd11e980700e6214e39b21b48ac7bede3796ac277');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (34,'SaveAnswers',1,X'01A2022B3EEE701A8BF4DBB159C0BB4C','person','2026-03-02 10:00:00','case 01a2022b-4827-7008-b52d-6fc78ab3163b','','fbe3a284e5ba65123573603bd11e980700e6214e39b21b48ac7bede3796ac277','8f8d82eb4caa98e0a82ec3222729d456821065537ae1813bde269d5524560aca');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (35,'SendReview',1,X'01A2022B3EEE701A8BF4DBB159C0BB4C','person','2026-03-02 10:00:00','case 01a2022b-4827-7008-b52d-6fc78ab3163b','','8f8d82eb4caa98e0a82ec3222729d456821065537ae1813bde269d5524560aca','a1ded49dd6a26c107938c03e58e3fb5b46ffe02a0d7c485eb980e08ce82d60ec');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (36,'OpenCase',1,X'01A2022B3EEE7E3FB8D78CB59602F8D4','person','2026-03-02 10:00:00','case 01a2022b-4827-7008-b52d-6fc78ab3163b','','a1ded49dd6a26c107938c03e58e3fb5b46ffe02a0d7c485eb980e08ce82d60ec','09ff69aa4d077b0f2fc586ef2f1a7b8736457d4058e0e624d10e82c6e0acba9e');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (37,'SettleCase',1,X'01A2022B3EEE7E3FB8D78CB59602F8D4','person','2026-03-02 10:00:00','case 01a2022b-4827-7008-b52d-6fc78ab3163b','','09ff69aa4d077b0f2fc586ef2f1a7b8736457d4058e0e624d10e82c6e0acba9e','dd5812d3bb1d711720bf5f1531dd96272cf8af9dbb67cafe7f1598f25285e264');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (38,'AnswerRequestToRead',1,X'01A2022B3EEE7ECD8AC5F0286B336334','person','2026-03-02 10:00:00','case 01a2022b-4849-70a7-a868-1d4a243f6a16','','dd5812d3bb1d711720bf5f1531dd96272cf8af9dbb67cafe7f1598f25285e264','446da9d8a00d0890b090607bfafd1b22693f1c5ae3189f7a7bb710f3deedffa5');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (39,'GetMyStep',2,X'01A2022B3EEE7ECD8AC5F0286B336334','person','2026-03-02 10:00:00','case 01a2022b-4849-70a7-a868-1d4a243f6a16','','446da9d8a00d0890b090607bfafd1b22693f1c5ae3189f7a7bb710f3deedffa5','275b2d0c574889bd147b085c3661fe506c0e2bbb5d12a42c60c35e85af78a17d');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (40,'SaveAnswers',1,X'01A2022B3EEE7ECD8AC5F0286B336334','person','2026-03-02 10:00:00','case 01a2022b-4849-70a7-a868-1d4a243f6a16','','275b2d0c574889bd147b085c3661fe506c0e2bbb5d12a42c60c35e85af78a17d','e0f9a2c844333600002a6f7b6d687b2990642190ab54fb8b3f766c024d21cfab');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (41,'GetMyStep',2,X'01A2022B3EEE7ECD8AC5F0286B336334','person','2026-03-02 10:00:00','case 01a2022b-4849-70a7-a868-1d4a243f6a16','','e0f9a2c844333600002a6f7b6d687b2990642190ab54fb8b3f766c024d21cfab','a04e0138cf0d5faba3a9a5bd7a722087c42b6e92114dc2b7d58b220a22bfabf7');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (42,'SaveAnswers',1,X'01A2022B3EEE7ECD8AC5F0286B336334','person','2026-03-02 10:00:00','case 01a2022b-4849-70a7-a868-1d4a243f6a16','','a04e0138cf0d5faba3a9a5bd7a722087c42b6e92114dc2b7d58b220a22bfabf7','6631f119787b304e5a14a24076855579a6cd89f0f52d6d38271f592deef19aa9');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (43,'GetMyStep',2,X'01A2022B3EEE7ECD8AC5F0286B336334','person','2026-03-02 10:00:00','case 01a2022b-4849-70a7-a868-1d4a243f6a16','','6631f119787b304e5a14a24076855579a6cd89f0f52d6d38271f592deef19aa9','a623a814110bd1a274262442de56b5be25124442c73fd03a95cedc15fb6c8b07');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (44,'SaveAnswers',1,X'01A2022B3EEE7ECD8AC5F0286B336334','person','2026-03-02 10:00:00','case 01a2022b-4849-70a7-a868-1d4a243f6a16','','a623a814110bd1a274262442de56b5be25124442c73fd03a95cedc15fb6c8b07','00c9f7cbd14c15710de41919b99e06c40e4a5b8421e2b88b00d456a430fcaa90');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (45,'GetMyStep',2,X'01A2022B3EEE7ECD8AC5F0286B336334','person','2026-03-02 10:00:00','case 01a2022b-4849-70a7-a868-1d4a243f6a16','','00c9f7cbd14c15710de41919b99e06c40e4a5b8421e2b88b00d456a430fcaa90','8304aac26f6e062ae1b78af7c78c290632f47d6742b4776f2836a3e5d1a0b504');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (46,'SaveAnswers',1,X'01A2022B3EEE7ECD8AC5F0286B336334','person','2026-03-02 10:00:00','case 01a2022b-4849-70a7-a868-1d4a243f6a16','','8304aac26f6e062ae1b78af7c78c290632f47d6742b4776f2836a3e5d1a0b504','dd6c686f11a1f76b6009fac707d4b6af711fde7bffabda18c58dc44cc72eabe5');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (47,'GetMyStep',2,X'01A2022B3EEE7ECD8AC5F0286B336334','person','2026-03-02 10:00:00','case 01a2022b-4849-70a7-a868-1d4a243f6a16','','dd6c686f11a1f76b6009fac707d4b6af711fde7bffabda18c58dc44cc72eabe5','341c289aea5e47b46ce2c951eaa9dfe6a947834a99d9f69a8d402fa49cf2c5c3');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (48,'SaveAnswers',1,X'01A2022B3EEE7ECD8AC5F0286B336334','person','2026-03-02 10:00:00','case 01a2022b-4849-70a7-a868-1d4a243f6a16','','341c289aea5e47b46ce2c951eaa9dfe6a947834a99d9f69a8d402fa49cf2c5c3','39faf9424e7e1156414b8c84e4c104b37affc9c44b6fbc4a35ade92aa85bddb4');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (49,'GetMyStep',2,X'01A2022B3EEE7ECD8AC5F0286B336334','person','2026-03-02 10:00:00','case 01a2022b-4849-70a7-a868-1d4a243f6a16','','39faf9424e7e1156414b8c84e4c104b37affc9c44b6fbc4a35ade92aa85bddb4','35b22fcf4bedd6eb65099548f66fea99987f745810eb9f388d17ab6991c3516f');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (50,'SaveAnswers',1,X'01A2022B3EEE7ECD8AC5F0286B336334','person','2026-03-02 10:00:00','case 01a2022b-4849-70a7-a868-1d4a243f6a16','','35b22fcf4bedd6eb65099548f66fea99987f745810eb9f388d17ab6991c3516f','4d792c112adab3c0e9351196a737c4f37049f9f8666a0230d5a184a2e78bec2a');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (51,'GetMyStep',2,X'01A2022B3EEE7ECD8AC5F0286B336334','person','2026-03-02 10:00:00','case 01a2022b-4849-70a7-a868-1d4a243f6a16','','4d792c112adab3c0e9351196a737c4f37049f9f8666a0230d5a184a2e78bec2a','fb20cd00433a77695163244f458f76e237569b6ac5544e7fcf8c6b51bf8e65a3');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (52,'SaveAnswers',1,X'01A2022B3EEE7ECD8AC5F0286B336334','person','2026-03-02 10:00:00','case 01a2022b-4849-70a7-a868-1d4a243f6a16','','fb20cd00433a77695163244f458f76e237569b6ac5544e7fcf8c6b51bf8e65a3','d5e81d566b3c01b4104c97b0bf06ce6a100e61cf30fe49031298e552c85f568e');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (53,'DraftRecommendation',1,X'01A2022B3EEE7E3FB8D78CB59602F8D4','person','2026-03-02 10:00:00','','','d5e81d566b3c01b4104c97b0bf06ce6a100e61cf30fe49031298e552c85f568e','48553fcf97887d12e692f38ddbf0e6299f03f1f6dc3530b3cd7cbbd72ad8ca19');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (54,'DraftRecommendation',1,X'01A2022B3EEE7E3FB8D78CB59602F8D4','person','2026-03-02 10:00:00','','','48553fcf97887d12e692f38ddbf0e6299f03f1f6dc3530b3cd7cbbd72ad8ca19','4ef27548e9c14ff2ace749a8376cfd76fd6f03e5c05ee1649bd64bd84723905e');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (55,'SendRecommendation',1,X'01A2022B3EEE7E3FB8D78CB59602F8D4','person','2026-03-02 10:00:00','recommendation 01a2022b-75ab-7926-b6cb-5d3252cfc58d','','4ef27548e9c14ff2ace749a8376cfd76fd6f03e5c05ee1649bd64bd84723905e','7769f1a576c7f1206f3268dc7a8d87cea82092b402dfa682abf8b7f7f9ccdc5a');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (56,'DraftRecommendation',1,X'01A2022B3EEE7E3FB8D78CB59602F8D4','person','2026-03-02 10:00:00','','','7769f1a576c7f1206f3268dc7a8d87cea82092b402dfa682abf8b7f7f9ccdc5a','14ece4fd71de27314da26ea06d0833b8470d4e535ce146126c43c5aacf7283b6');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (57,'SendRecommendation',1,X'01A2022B3EEE7E3FB8D78CB59602F8D4','person','2026-03-02 10:00:00','recommendation 01a2022b-76f9-7051-a4cd-969d611573f9','','14ece4fd71de27314da26ea06d0833b8470d4e535ce146126c43c5aacf7283b6','57a9de1e5872c580a32b2e153d3e7e43711f7033fa5272ee8c315073b81a0b77');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (58,'AcknowledgeRecommendation',1,X'01A2022B3EEE7401A327955AC69D062C','person','2026-03-02 10:00:00','recommendation 01a2022b-76f9-7051-a4cd-969d611573f9','','57a9de1e5872c580a32b2e153d3e7e43711f7033fa5272ee8c315073b81a0b77','ca358f30b747f5d87a5daae7198c9fc0eaf4767eaf8d575216f7fbc4bc897b36');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (59,'ReplyToRecommendation',1,X'01A2022B3EEE7401A327955AC69D062C','person','2026-03-02 10:00:00','recommendation 01a2022b-76f9-7051-a4cd-969d611573f9','','ca358f30b747f5d87a5daae7198c9fc0eaf4767eaf8d575216f7fbc4bc897b36','1324d2101a41d6d068059d6d5be751495cc2bd2ecb753a5172c0eb6cb9823e5c');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (60,'JudgeReply',1,X'01A2022B3EEE7E3FB8D78CB59602F8D4','person','2026-03-02 10:00:00','recommendation 01a2022b-76f9-7051-a4cd-969d611573f9','','1324d2101a41d6d068059d6d5be751495cc2bd2ecb753a5172c0eb6cb9823e5c','5435ede1f8da7e9e55efcfbb5fc63a9b691cb1c6a3b8082164581d02dd03bcd5');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (61,'PublishRecommendation',1,X'01A2022B3EEE781E95F2B23E883B1C90','person','2026-03-02 10:00:00','recommendation 01a2022b-76f9-7051-a4cd-969d611573f9','','5435ede1f8da7e9e55efcfbb5fc63a9b691cb1c6a3b8082164581d02dd03bcd5','007b8db117c01f7821b070432cfc2254920f98e2c59dc5a3fd739289bd0e3b81');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (62,'GetReleasePreview',2,X'01A2022B3EEE781E95F2B23E883B1C90','person','2026-03-02 10:00:00','recommendation 01a2022b-76f9-7051-a4cd-969d611573f9','','007b8db117c01f7821b070432cfc2254920f98e2c59dc5a3fd739289bd0e3b81','cdc0f26cb64e30397526b8aa1632106a7e1215475c2436d55066fd76b66904a9');
INSERT INTO "Operations" ("Number","Name","Kind","ActorId","ActorName","At","Subject","Reason","PreviousHash","Hash") VALUES (63,'ReleaseWords',1,X'01A2022B3EEE781E95F2B23E883B1C90','person','2026-03-02 10:00:00','recommendation 01a2022b-76f9-7051-a4cd-969d611573f9','','cdc0f26cb64e30397526b8aa1632106a7e1215475c2436d55066fd76b66904a9','17a9118860a16e77c8464466b1ecbf7d6fabcd29c9d6e70f3d6d1d5aaf22e418');
INSERT INTO "PanelCoverage" ("PanelId","ForceId","Kind") VALUES (X'01A2022B3D3774FEB98D0D8F815E2B39',X'01A2022B3D36784EA3B1484D9B3A8510',1);
INSERT INTO "PanelCoverage" ("PanelId","ForceId","Kind") VALUES (X'01A2022B3D3A7386BF74EFC5CE07B45D',X'01A2022B3D36732BA44320E9B5C9C40B',1);
INSERT INTO "PanelCoverage" ("PanelId","ForceId","Kind") VALUES (X'01A2022B3D3A7E3EA73D2E8653B475B3',X'01A2022B3D36784EA3B1484D9B3A8510',1);
INSERT INTO "PanelRules" ("PanelId","Number","Preset","Members","Quorum","NoticeDays","SampleSize","ReadingDays","ResponseDays","NoFootage","FormCode","AdoptedAt") VALUES (X'01A2022B3D3774FEB98D0D8F815E2B39',1,'Bedfordshire-like',27,5,7,12,14,56,1,'gowisely-e','2026-03-02 10:00:00');
INSERT INTO "PanelRules" ("PanelId","Number","Preset","Members","Quorum","NoticeDays","SampleSize","ReadingDays","ResponseDays","NoFootage","FormCode","AdoptedAt") VALUES (X'01A2022B3D3A7386BF74EFC5CE07B45D',1,'West Midlands-like',12,4,5,10,10,56,2,'gowisely','2026-03-02 10:00:00');
INSERT INTO "PanelRules" ("PanelId","Number","Preset","Members","Quorum","NoticeDays","SampleSize","ReadingDays","ResponseDays","NoFootage","FormCode","AdoptedAt") VALUES (X'01A2022B3D3A7E3EA73D2E8653B475B3',1,'Humberside-like',13,3,7,10,14,56,1,'gowisely','2026-03-02 10:00:00');
INSERT INTO "Panels" ("Id","AreaId","ParentId","Name","Slug","About","ReportsTo","IsPractice","Version") VALUES (X'01A2022B3D3774FEB98D0D8F815E2B39',X'01A2022B3D35732EB09FE6AAB34336C9',NULL,'Testshire stop and search','testshire-stop-and-search','People of Testshire who look at searches.','Ethics board',0,0);
INSERT INTO "Panels" ("Id","AreaId","ParentId","Name","Slug","About","ReportsTo","IsPractice","Version") VALUES (X'01A2022B3D3A7386BF74EFC5CE07B45D',X'01A2022B3D367C17B63F95236D312C9E',NULL,'Elsewhere panel','elsewhere-panel','People of elsewhere.','Board',0,0);
INSERT INTO "Panels" ("Id","AreaId","ParentId","Name","Slug","About","ReportsTo","IsPractice","Version") VALUES (X'01A2022B3D3A7E3EA73D2E8653B475B3',X'01A2022B3D35732EB09FE6AAB34336C9',NULL,'Testshire north','testshire-north','People of the north.','Ethics board',0,0);
INSERT INTO "PublishedStories" ("Id","RecommendationId","PanelId","Number","IsCorrection","ReleasedAt","ReleasedBy","Title","Saw","Asked","WhoMustAct","HowWeShallKnow","Answered","Promised","PanelView","Changed","NotChanged","Version") VALUES (X'01A2022B7BDC7C74A287ABA4A1B88B62',X'01A2022B76F97051A4CD969D611573F9',X'01A2022B3D3774FEB98D0D8F815E2B39',1,0,'2026-03-02 10:00:00',X'01A2022B3EEE781E95F2B23E883B1C90','A few words with ''quotes'' and a line
end','In most of the records the reason was given late or not at all.','Brief every shift to give the reason first.','Head of operations','The panel will look at 20 new records.','A few words with ''quotes'' and a line
end','','A few words with ''quotes'' and a line
end','','',0);
INSERT INTO "QuarantinedRows" ("BatchId","Row","Line","Reason") VALUES (902,1,2,'It has 4 fields; there should be 15.');
INSERT INTO "QuarantinedRows" ("BatchId","Row","Line","Reason") VALUES (902,2,3,'It has 9 fields; there should be 15.');
INSERT INTO "QuarantinedRows" ("BatchId","Row","Line","Reason") VALUES (902,3,4,'It has 4 fields; there should be 15.');
INSERT INTO "RecommendationCase" ("RecommendationId","CaseId") VALUES (X'01A2022B71897EB09E11CCC4116B46C6',X'01A2022B48277008B52D6FC78AB3163B');
INSERT INTO "RecommendationCase" ("RecommendationId","CaseId") VALUES (X'01A2022B75AB7926B6CB5D3252CFC58D',X'01A2022B758372309F20F7DAFAE94124');
INSERT INTO "RecommendationCase" ("RecommendationId","CaseId") VALUES (X'01A2022B76F97051A4CD969D611573F9',X'01A2022B76CF704FA2C33CDF06A1D567');
INSERT INTO "RecommendationMoment" ("RecommendationId","Number","Action","By","At","Words") VALUES (X'01A2022B71897EB09E11CCC4116B46C6',1,1,X'01A2022B3EEE7E3FB8D78CB59602F8D4','2026-03-02 10:00:00','');
INSERT INTO "RecommendationMoment" ("RecommendationId","Number","Action","By","At","Words") VALUES (X'01A2022B75AB7926B6CB5D3252CFC58D',1,1,X'01A2022B3EEE7E3FB8D78CB59602F8D4','2026-03-02 10:00:00','');
INSERT INTO "RecommendationMoment" ("RecommendationId","Number","Action","By","At","Words") VALUES (X'01A2022B75AB7926B6CB5D3252CFC58D',2,3,X'01A2022B3EEE7E3FB8D78CB59602F8D4','2026-03-02 10:00:00','');
INSERT INTO "RecommendationMoment" ("RecommendationId","Number","Action","By","At","Words") VALUES (X'01A2022B76F97051A4CD969D611573F9',1,1,X'01A2022B3EEE7E3FB8D78CB59602F8D4','2026-03-02 10:00:00','');
INSERT INTO "RecommendationMoment" ("RecommendationId","Number","Action","By","At","Words") VALUES (X'01A2022B76F97051A4CD969D611573F9',2,3,X'01A2022B3EEE7E3FB8D78CB59602F8D4','2026-03-02 10:00:00','');
INSERT INTO "RecommendationMoment" ("RecommendationId","Number","Action","By","At","Words") VALUES (X'01A2022B76F97051A4CD969D611573F9',3,4,X'01A2022B3EEE7401A327955AC69D062C','2026-03-02 10:00:00','');
INSERT INTO "RecommendationMoment" ("RecommendationId","Number","Action","By","At","Words") VALUES (X'01A2022B76F97051A4CD969D611573F9',4,5,X'01A2022B3EEE7401A327955AC69D062C','2026-03-02 10:00:00','');
INSERT INTO "RecommendationMoment" ("RecommendationId","Number","Action","By","At","Words") VALUES (X'01A2022B76F97051A4CD969D611573F9',5,7,X'01A2022B3EEE7E3FB8D78CB59602F8D4','2026-03-02 10:00:00','A few words with ''quotes'' and a line
end');
INSERT INTO "RecommendationMoment" ("RecommendationId","Number","Action","By","At","Words") VALUES (X'01A2022B76F97051A4CD969D611573F9',6,10,X'01A2022B3EEE781E95F2B23E883B1C90','2026-03-02 10:00:00','');
INSERT INTO "RecommendationMoment" ("RecommendationId","Number","Action","By","At","Words") VALUES (X'01A2022B76F97051A4CD969D611573F9',7,11,X'01A2022B3EEE781E95F2B23E883B1C90','2026-03-02 10:00:00','');
INSERT INTO "Recommendations" ("Id","AreaId","ForceId","PanelId","Number","Title","Saw","Ask","WhoMustAct","HowWeShallKnow","TermDays","Step","Decision","Delivery","Judgement","DraftedAt","OwnerId","SentAt","AcknowledgedAt","RepliedAt","Explanation","Promise","PromisedBy","JudgedAt","PanelWords","WhatChanged","WhatHasNot","ClosedAt","WithdrawnAt","WithdrawnBecause","PublishedAt","Version") VALUES (X'01A2022B71897EB09E11CCC4116B46C6',X'01A2022B3D35732EB09FE6AAB34336C9',X'01A2022B3D36784EA3B1484D9B3A8510',X'01A2022B3D3774FEB98D0D8F815E2B39',1,'A few words with ''quotes'' and a line
end','In most of the records the reason was given late or not at all.','Brief every shift to give the reason first.','Head of operations','The panel will look at 20 new records.',56,1,1,1,1,'2026-03-02 10:00:00',X'01A2022B3EEE7E3FB8D78CB59602F8D4',NULL,NULL,NULL,'','',NULL,NULL,'','','',NULL,NULL,'',NULL,0);
INSERT INTO "Recommendations" ("Id","AreaId","ForceId","PanelId","Number","Title","Saw","Ask","WhoMustAct","HowWeShallKnow","TermDays","Step","Decision","Delivery","Judgement","DraftedAt","OwnerId","SentAt","AcknowledgedAt","RepliedAt","Explanation","Promise","PromisedBy","JudgedAt","PanelWords","WhatChanged","WhatHasNot","ClosedAt","WithdrawnAt","WithdrawnBecause","PublishedAt","Version") VALUES (X'01A2022B75AB7926B6CB5D3252CFC58D',X'01A2022B3D35732EB09FE6AAB34336C9',X'01A2022B3D36784EA3B1484D9B3A8510',X'01A2022B3D3774FEB98D0D8F815E2B39',2,'A few words with ''quotes'' and a line
end','In most of the records the reason was given late or not at all.','Brief every shift to give the reason first.','Head of operations','The panel will look at 20 new records.',56,2,1,1,1,'2026-03-02 10:00:00',X'01A2022B3EEE7E3FB8D78CB59602F8D4','2026-03-02 10:00:00',NULL,NULL,'','',NULL,NULL,'','','',NULL,NULL,'',NULL,1);
INSERT INTO "Recommendations" ("Id","AreaId","ForceId","PanelId","Number","Title","Saw","Ask","WhoMustAct","HowWeShallKnow","TermDays","Step","Decision","Delivery","Judgement","DraftedAt","OwnerId","SentAt","AcknowledgedAt","RepliedAt","Explanation","Promise","PromisedBy","JudgedAt","PanelWords","WhatChanged","WhatHasNot","ClosedAt","WithdrawnAt","WithdrawnBecause","PublishedAt","Version") VALUES (X'01A2022B76F97051A4CD969D611573F9',X'01A2022B3D35732EB09FE6AAB34336C9',X'01A2022B3D36784EA3B1484D9B3A8510',X'01A2022B3D3774FEB98D0D8F815E2B39',3,'A few words with ''quotes'' and a line
end','In most of the records the reason was given late or not at all.','Brief every shift to give the reason first.','Head of operations','The panel will look at 20 new records.',56,4,2,1,2,'2026-03-02 10:00:00',X'01A2022B3EEE7E3FB8D78CB59602F8D4','2026-03-02 10:00:00','2026-03-02 10:00:00','2026-03-02 10:00:00','A few words with ''quotes'' and a line
end','',NULL,'2026-03-02 10:00:00','A few words with ''quotes'' and a line
end','','',NULL,NULL,'','2026-03-02 10:00:00',5);
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A2022B5CC97B20BFF4EB74D1233F17','footage','yes','');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A2022B5CC97B20BFF4EB74D1233F17','grounds','yes','');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A2022B5CC97B20BFF4EB74D1233F17','object','yes','');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A2022B5CC97B20BFF4EB74D1233F17','identity','yes','');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A2022B5CC97B20BFF4EB74D1233F17','station','yes','');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A2022B5CC97B20BFF4EB74D1233F17','warrant-card','yes','');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A2022B5CC97B20BFF4EB74D1233F17','entitlement','yes','');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A2022B5CC97B20BFF4EB74D1233F17','explain','yes','');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A2022B5CC97B20BFF4EB74D1233F17','legal-power','yes','');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A2022B5CC97B20BFF4EB74D1233F17','you-are-detained','yes','');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A2022B5CC97B20BFF4EB74D1233F17','grounds-reasonable','yes','');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A2022B5CC97B20BFF4EB74D1233F17','grade','red','A few words with ''quotes'' and a line
end');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A2022B5CC97B20BFF4EB74D1233F17','done-well',NULL,'A few words with ''quotes'' and a line
end');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A2022B5CC97B20BFF4EB74D1233F17','should-change',NULL,'A few words with ''quotes'' and a line
end');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A2022B67A876EFA0E5EEB79FBE64A8','footage','yes','');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A2022B67A876EFA0E5EEB79FBE64A8','grounds','yes','');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A2022B67A876EFA0E5EEB79FBE64A8','object','yes','');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A2022B67A876EFA0E5EEB79FBE64A8','identity','yes','');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A2022B67A876EFA0E5EEB79FBE64A8','station','yes','');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A2022B67A876EFA0E5EEB79FBE64A8','warrant-card','yes','');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A2022B67A876EFA0E5EEB79FBE64A8','entitlement','yes','');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A2022B67A876EFA0E5EEB79FBE64A8','explain','yes','');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A2022B67A876EFA0E5EEB79FBE64A8','legal-power','yes','');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A2022B67A876EFA0E5EEB79FBE64A8','you-are-detained','yes','');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A2022B67A876EFA0E5EEB79FBE64A8','grounds-reasonable','yes','');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A2022B67A876EFA0E5EEB79FBE64A8','grade','amber','A few words with ''quotes'' and a line
end');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A2022B67A876EFA0E5EEB79FBE64A8','done-well',NULL,'A few words with ''quotes'' and a line
end');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A2022B67A876EFA0E5EEB79FBE64A8','should-change',NULL,'A few words with ''quotes'' and a line
end');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A2022B6DB77080A8FF3FCB888D3CBD','footage','yes','');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A2022B6DB77080A8FF3FCB888D3CBD','grounds','yes','');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A2022B6DB77080A8FF3FCB888D3CBD','object','yes','');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A2022B6DB77080A8FF3FCB888D3CBD','identity','yes','');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A2022B6DB77080A8FF3FCB888D3CBD','station','yes','');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A2022B6DB77080A8FF3FCB888D3CBD','warrant-card','yes','');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A2022B6DB77080A8FF3FCB888D3CBD','entitlement','yes','');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A2022B6DB77080A8FF3FCB888D3CBD','explain','yes','');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A2022B6DB77080A8FF3FCB888D3CBD','legal-power','yes','');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A2022B6DB77080A8FF3FCB888D3CBD','you-are-detained','yes','');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A2022B6DB77080A8FF3FCB888D3CBD','grounds-reasonable','yes','');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A2022B6DB77080A8FF3FCB888D3CBD','grade','green','A few words with ''quotes'' and a line
end');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A2022B6DB77080A8FF3FCB888D3CBD','done-well',NULL,'A few words with ''quotes'' and a line
end');
INSERT INTO "ReviewAnswer" ("ReviewId","Question","Choice","Words") VALUES (X'01A2022B6DB77080A8FF3FCB888D3CBD','should-change',NULL,'A few words with ''quotes'' and a line
end');
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2022B38DC77C680EDFB05C265E569',1,1,'yes','Yes, I saw footage','','Y',2,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2022B38DC77C680EDFB05C265E569',1,2,'none-supplied','No, none was supplied','','N',2,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2022B38DC77C680EDFB05C265E569',1,3,'not-requested','No, it was not requested','','R',2,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2022B38DC77C680EDFB05C265E569',2,1,'yes','Yes','','Y',1,0,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2022B38DC77C680EDFB05C265E569',2,2,'partly','Partly','','P',3,1,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2022B38DC77C680EDFB05C265E569',2,3,'no','No','','N',4,2,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2022B38DC77C680EDFB05C265E569',2,4,'could-not-tell','I could not tell','','?',5,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2022B38DC77C680EDFB05C265E569',2,5,'does-not-apply','Does not apply','','–',5,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2022B38DC77C680EDFB05C265E569',3,1,'yes','Yes','','Y',1,0,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2022B38DC77C680EDFB05C265E569',3,2,'partly','Partly','','P',3,1,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2022B38DC77C680EDFB05C265E569',3,3,'no','No','','N',4,2,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2022B38DC77C680EDFB05C265E569',3,4,'could-not-tell','I could not tell','','?',5,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2022B38DC77C680EDFB05C265E569',3,5,'does-not-apply','Does not apply','','–',5,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2022B38DC77C680EDFB05C265E569',4,1,'yes','Yes','','Y',1,0,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2022B38DC77C680EDFB05C265E569',4,2,'partly','Partly','','P',3,1,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2022B38DC77C680EDFB05C265E569',4,3,'no','No','','N',4,2,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2022B38DC77C680EDFB05C265E569',4,4,'could-not-tell','I could not tell','','?',5,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2022B38DC77C680EDFB05C265E569',4,5,'does-not-apply','Does not apply','','–',5,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2022B38DC77C680EDFB05C265E569',5,1,'yes','Yes','','Y',1,0,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2022B38DC77C680EDFB05C265E569',5,2,'partly','Partly','','P',3,1,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2022B38DC77C680EDFB05C265E569',5,3,'no','No','','N',4,2,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2022B38DC77C680EDFB05C265E569',5,4,'could-not-tell','I could not tell','','?',5,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2022B38DC77C680EDFB05C265E569',5,5,'does-not-apply','Does not apply','','–',5,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2022B38DC77C680EDFB05C265E569',6,1,'yes','Yes','','Y',1,0,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2022B38DC77C680EDFB05C265E569',6,2,'partly','Partly','','P',3,1,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2022B38DC77C680EDFB05C265E569',6,3,'no','No','','N',4,2,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2022B38DC77C680EDFB05C265E569',6,4,'could-not-tell','I could not tell','','?',5,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2022B38DC77C680EDFB05C265E569',6,5,'does-not-apply','Does not apply','','–',5,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2022B38DC77C680EDFB05C265E569',7,1,'yes','Yes','','Y',1,0,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2022B38DC77C680EDFB05C265E569',7,2,'partly','Partly','','P',3,1,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2022B38DC77C680EDFB05C265E569',7,3,'no','No','','N',4,2,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2022B38DC77C680EDFB05C265E569',7,4,'could-not-tell','I could not tell','','?',5,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2022B38DC77C680EDFB05C265E569',7,5,'does-not-apply','Does not apply','','–',5,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2022B38DC77C680EDFB05C265E569',8,1,'yes','Yes','','Y',1,0,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2022B38DC77C680EDFB05C265E569',8,2,'partly','Partly','','P',3,1,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2022B38DC77C680EDFB05C265E569',8,3,'no','No','','N',4,2,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2022B38DC77C680EDFB05C265E569',8,4,'could-not-tell','I could not tell','','?',5,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2022B38DC77C680EDFB05C265E569',8,5,'does-not-apply','Does not apply','','–',5,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2022B38DC77C680EDFB05C265E569',9,1,'yes','Yes','','Y',1,0,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2022B38DC77C680EDFB05C265E569',9,2,'partly','Partly','','P',3,1,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2022B38DC77C680EDFB05C265E569',9,3,'no','No','','N',4,2,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2022B38DC77C680EDFB05C265E569',9,4,'could-not-tell','I could not tell','','?',5,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2022B38DC77C680EDFB05C265E569',9,5,'does-not-apply','Does not apply','','–',5,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2022B38DC77C680EDFB05C265E569',10,1,'yes','Yes','','Y',1,0,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2022B38DC77C680EDFB05C265E569',10,2,'no','No','','N',4,1,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2022B38DC77C680EDFB05C265E569',10,3,'could-not-tell','I could not tell','','?',5,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2022B38DC77C680EDFB05C265E569',11,1,'green','Green','Done well, or well enough. The officer hears it.','G',1,0,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2022B38DC77C680EDFB05C265E569',11,2,'amber','Amber','Something should have been done better. The officer gets advice.','A',3,1,1);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2022B38DC77C680EDFB05C265E569',11,3,'red','Red','A serious concern. Senior officers look at it and report back.','R',4,2,1);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2022B38DC77C680EDFB05C265E569',11,4,'could-not-tell','I could not tell','The record does not show enough to judge.','?',5,NULL,1);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2022B38E979588DCDEF784DA26628',1,1,'yes','Yes, I saw footage','','Y',2,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2022B38E979588DCDEF784DA26628',1,2,'none-supplied','No, none was supplied','','N',2,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2022B38E979588DCDEF784DA26628',1,3,'not-requested','No, it was not requested','','R',2,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2022B38E979588DCDEF784DA26628',2,1,'yes','Yes','','Y',1,0,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2022B38E979588DCDEF784DA26628',2,2,'partly','Partly','','P',3,1,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2022B38E979588DCDEF784DA26628',2,3,'no','No','','N',4,2,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2022B38E979588DCDEF784DA26628',2,4,'could-not-tell','I could not tell','','?',5,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2022B38E979588DCDEF784DA26628',2,5,'does-not-apply','Does not apply','','–',5,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2022B38E979588DCDEF784DA26628',3,1,'yes','Yes','','Y',1,0,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2022B38E979588DCDEF784DA26628',3,2,'partly','Partly','','P',3,1,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2022B38E979588DCDEF784DA26628',3,3,'no','No','','N',4,2,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2022B38E979588DCDEF784DA26628',3,4,'could-not-tell','I could not tell','','?',5,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2022B38E979588DCDEF784DA26628',3,5,'does-not-apply','Does not apply','','–',5,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2022B38E979588DCDEF784DA26628',4,1,'yes','Yes','','Y',1,0,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2022B38E979588DCDEF784DA26628',4,2,'partly','Partly','','P',3,1,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2022B38E979588DCDEF784DA26628',4,3,'no','No','','N',4,2,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2022B38E979588DCDEF784DA26628',4,4,'could-not-tell','I could not tell','','?',5,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2022B38E979588DCDEF784DA26628',4,5,'does-not-apply','Does not apply','','–',5,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2022B38E979588DCDEF784DA26628',5,1,'yes','Yes','','Y',1,0,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2022B38E979588DCDEF784DA26628',5,2,'partly','Partly','','P',3,1,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2022B38E979588DCDEF784DA26628',5,3,'no','No','','N',4,2,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2022B38E979588DCDEF784DA26628',5,4,'could-not-tell','I could not tell','','?',5,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2022B38E979588DCDEF784DA26628',5,5,'does-not-apply','Does not apply','','–',5,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2022B38E979588DCDEF784DA26628',6,1,'yes','Yes','','Y',1,0,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2022B38E979588DCDEF784DA26628',6,2,'partly','Partly','','P',3,1,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2022B38E979588DCDEF784DA26628',6,3,'no','No','','N',4,2,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2022B38E979588DCDEF784DA26628',6,4,'could-not-tell','I could not tell','','?',5,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2022B38E979588DCDEF784DA26628',6,5,'does-not-apply','Does not apply','','–',5,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2022B38E979588DCDEF784DA26628',7,1,'yes','Yes','','Y',1,0,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2022B38E979588DCDEF784DA26628',7,2,'partly','Partly','','P',3,1,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2022B38E979588DCDEF784DA26628',7,3,'no','No','','N',4,2,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2022B38E979588DCDEF784DA26628',7,4,'could-not-tell','I could not tell','','?',5,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2022B38E979588DCDEF784DA26628',7,5,'does-not-apply','Does not apply','','–',5,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2022B38E979588DCDEF784DA26628',8,1,'yes','Yes','','Y',1,0,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2022B38E979588DCDEF784DA26628',8,2,'partly','Partly','','P',3,1,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2022B38E979588DCDEF784DA26628',8,3,'no','No','','N',4,2,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2022B38E979588DCDEF784DA26628',8,4,'could-not-tell','I could not tell','','?',5,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2022B38E979588DCDEF784DA26628',8,5,'does-not-apply','Does not apply','','–',5,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2022B38E979588DCDEF784DA26628',9,1,'yes','Yes','','Y',1,0,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2022B38E979588DCDEF784DA26628',9,2,'partly','Partly','','P',3,1,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2022B38E979588DCDEF784DA26628',9,3,'no','No','','N',4,2,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2022B38E979588DCDEF784DA26628',9,4,'could-not-tell','I could not tell','','?',5,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2022B38E979588DCDEF784DA26628',9,5,'does-not-apply','Does not apply','','–',5,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2022B38E979588DCDEF784DA26628',10,1,'yes','Yes','','Y',1,0,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2022B38E979588DCDEF784DA26628',10,2,'partly','Partly','','P',3,1,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2022B38E979588DCDEF784DA26628',10,3,'no','No','','N',4,2,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2022B38E979588DCDEF784DA26628',10,4,'could-not-tell','I could not tell','','?',5,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2022B38E979588DCDEF784DA26628',10,5,'does-not-apply','Does not apply','','–',5,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2022B38E979588DCDEF784DA26628',11,1,'yes','Yes','','Y',1,0,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2022B38E979588DCDEF784DA26628',11,2,'no','No','','N',4,1,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2022B38E979588DCDEF784DA26628',11,3,'could-not-tell','I could not tell','','?',5,NULL,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2022B38E979588DCDEF784DA26628',12,1,'green','Green','Done well, or well enough. The officer hears it.','G',1,0,0);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2022B38E979588DCDEF784DA26628',12,2,'amber','Amber','Something should have been done better. The officer gets advice.','A',3,1,1);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2022B38E979588DCDEF784DA26628',12,3,'red','Red','A serious concern. Senior officers look at it and report back.','R',4,2,1);
INSERT INTO "ReviewFormOptions" ("FormId","QuestionNumber","Number","Code","Words","Meaning","Letter","Shape","Step","NeedsReason") VALUES (X'01A2022B38E979588DCDEF784DA26628',12,4,'could-not-tell','I could not tell','The record does not show enough to judge.','?',5,NULL,1);
INSERT INTO "ReviewFormPages" ("FormId","Number","Title","Hint") VALUES (X'01A2022B38DC77C680EDFB05C265E569',1,'Footage','');
INSERT INTO "ReviewFormPages" ("FormId","Number","Title","Hint") VALUES (X'01A2022B38DC77C680EDFB05C265E569',2,'What the officer said about the search','Choose “I could not tell” where the record does not show it.');
INSERT INTO "ReviewFormPages" ("FormId","Number","Title","Hint") VALUES (X'01A2022B38DC77C680EDFB05C265E569',3,'Who the officer was','Choose “I could not tell” where the record does not show it.');
INSERT INTO "ReviewFormPages" ("FormId","Number","Title","Hint") VALUES (X'01A2022B38DC77C680EDFB05C265E569',4,'What the person was told about their rights','Choose “I could not tell” where the record does not show it.');
INSERT INTO "ReviewFormPages" ("FormId","Number","Title","Hint") VALUES (X'01A2022B38DC77C680EDFB05C265E569',5,'Were the grounds reasonable?','');
INSERT INTO "ReviewFormPages" ("FormId","Number","Title","Hint") VALUES (X'01A2022B38DC77C680EDFB05C265E569',6,'Your grade','');
INSERT INTO "ReviewFormPages" ("FormId","Number","Title","Hint") VALUES (X'01A2022B38DC77C680EDFB05C265E569',7,'In your own words','You can leave these empty. Do not name anyone.');
INSERT INTO "ReviewFormPages" ("FormId","Number","Title","Hint") VALUES (X'01A2022B38E979588DCDEF784DA26628',1,'Footage','');
INSERT INTO "ReviewFormPages" ("FormId","Number","Title","Hint") VALUES (X'01A2022B38E979588DCDEF784DA26628',2,'What the officer said about the search','Choose “I could not tell” where the record does not show it.');
INSERT INTO "ReviewFormPages" ("FormId","Number","Title","Hint") VALUES (X'01A2022B38E979588DCDEF784DA26628',3,'Who the officer was','Choose “I could not tell” where the record does not show it.');
INSERT INTO "ReviewFormPages" ("FormId","Number","Title","Hint") VALUES (X'01A2022B38E979588DCDEF784DA26628',4,'What the person was told about their rights','Choose “I could not tell” where the record does not show it.');
INSERT INTO "ReviewFormPages" ("FormId","Number","Title","Hint") VALUES (X'01A2022B38E979588DCDEF784DA26628',5,'Were the grounds reasonable?','');
INSERT INTO "ReviewFormPages" ("FormId","Number","Title","Hint") VALUES (X'01A2022B38E979588DCDEF784DA26628',6,'Your grade','');
INSERT INTO "ReviewFormPages" ("FormId","Number","Title","Hint") VALUES (X'01A2022B38E979588DCDEF784DA26628',7,'In your own words','You can leave these empty. Do not name anyone.');
INSERT INTO "ReviewFormQuestions" ("FormId","Number","Page","Code","Name","Words","Hint","Meaning","ReasonWords","Kind","Required","Marker") VALUES (X'01A2022B38DC77C680EDFB05C265E569',1,1,'footage','Footage','Did you see footage of this search?','Video from an officer’s body-worn camera.','Officers are expected to switch the camera on for every search. The force may have given no footage for this case, or nobody may have asked for it yet. You can answer the other questions from the written record alone.','',1,1,1);
INSERT INTO "ReviewFormQuestions" ("FormId","Number","Page","Code","Name","Words","Hint","Meaning","ReasonWords","Kind","Required","Marker") VALUES (X'01A2022B38DC77C680EDFB05C265E569',2,2,'grounds','G: Grounds','Did the officer say why they wanted to search?','','The officer must tell the person what they saw, heard or were told that made them suspect this person. Being in a certain place, or being known to the police, is not enough on its own.','',1,1,0);
INSERT INTO "ReviewFormQuestions" ("FormId","Number","Page","Code","Name","Words","Hint","Meaning","ReasonWords","Kind","Required","Marker") VALUES (X'01A2022B38DC77C680EDFB05C265E569',3,2,'object','O: Object','Did the officer say what they were looking for?','','For example drugs, a knife, or stolen things.','',1,1,0);
INSERT INTO "ReviewFormQuestions" ("FormId","Number","Page","Code","Name","Words","Hint","Meaning","ReasonWords","Kind","Required","Marker") VALUES (X'01A2022B38DC77C680EDFB05C265E569',4,3,'warrant-card','W: Warrant card','Did the officer show a warrant card?','','An officer out of uniform must show one. For an officer in uniform who was not asked, choose “Does not apply”.','',1,1,0);
INSERT INTO "ReviewFormQuestions" ("FormId","Number","Page","Code","Name","Words","Hint","Meaning","ReasonWords","Kind","Required","Marker") VALUES (X'01A2022B38DC77C680EDFB05C265E569',5,3,'identity','I: Identity','Did the officer give their name or number?','','A shoulder number is enough where giving a name could put the officer in danger.','',1,1,0);
INSERT INTO "ReviewFormQuestions" ("FormId","Number","Page","Code","Name","Words","Hint","Meaning","ReasonWords","Kind","Required","Marker") VALUES (X'01A2022B38DC77C680EDFB05C265E569',6,3,'station','S: Station','Did the officer say which police station they work from?','','The person needs it to ask for the record or to complain.','',1,1,0);
INSERT INTO "ReviewFormQuestions" ("FormId","Number","Page","Code","Name","Words","Hint","Meaning","ReasonWords","Kind","Required","Marker") VALUES (X'01A2022B38DC77C680EDFB05C265E569',7,4,'entitlement','E: Entitlement','Was the person told that they can have a copy of the record?','','They can ask for it on the spot or within three months.','',1,1,0);
INSERT INTO "ReviewFormQuestions" ("FormId","Number","Page","Code","Name","Words","Hint","Meaning","ReasonWords","Kind","Required","Marker") VALUES (X'01A2022B38DC77C680EDFB05C265E569',8,4,'legal-power','L: Legal power','Did the officer say which law they were using?','','Most searches use section 1 of the Police and Criminal Evidence Act, or section 23 of the Misuse of Drugs Act.','',1,1,0);
INSERT INTO "ReviewFormQuestions" ("FormId","Number","Page","Code","Name","Words","Hint","Meaning","ReasonWords","Kind","Required","Marker") VALUES (X'01A2022B38DC77C680EDFB05C265E569',9,4,'you-are-detained','Y: You are detained','Was the person told that they were being detained for a search?','','They must know that they are not free to leave, and that it is for a search.','',1,1,0);
INSERT INTO "ReviewFormQuestions" ("FormId","Number","Page","Code","Name","Words","Hint","Meaning","ReasonWords","Kind","Required","Marker") VALUES (X'01A2022B38DC77C680EDFB05C265E569',10,5,'grounds-reasonable','Grounds reasonable','Were there reasonable grounds for this search?','Judge by what the officer knew before the search, not by what was found.','Grounds are reasonable when facts about this person, at this time, would make a fair-minded person suspect the same. A smell of cannabis alone, nervousness alone, or a record of earlier offences is not enough by itself.','',1,1,0);
INSERT INTO "ReviewFormQuestions" ("FormId","Number","Page","Code","Name","Words","Hint","Meaning","ReasonWords","Kind","Required","Marker") VALUES (X'01A2022B38DC77C680EDFB05C265E569',11,6,'grade','Grade','How would you grade this search?','Your own view. The panel gives its grade together, later.','','Why? Needed for any grade but green',1,1,2);
INSERT INTO "ReviewFormQuestions" ("FormId","Number","Page","Code","Name","Words","Hint","Meaning","ReasonWords","Kind","Required","Marker") VALUES (X'01A2022B38DC77C680EDFB05C265E569',12,7,'done-well','Done well','What was done well?','Begin with this, however small.','','',2,0,0);
INSERT INTO "ReviewFormQuestions" ("FormId","Number","Page","Code","Name","Words","Hint","Meaning","ReasonWords","Kind","Required","Marker") VALUES (X'01A2022B38DC77C680EDFB05C265E569',13,7,'should-change','Should change','What should change?','For this officer, or for the force.','','',2,0,0);
INSERT INTO "ReviewFormQuestions" ("FormId","Number","Page","Code","Name","Words","Hint","Meaning","ReasonWords","Kind","Required","Marker") VALUES (X'01A2022B38E979588DCDEF784DA26628',1,1,'footage','Footage','Did you see footage of this search?','Video from an officer’s body-worn camera.','Officers are expected to switch the camera on for every search. The force may have given no footage for this case, or nobody may have asked for it yet. You can answer the other questions from the written record alone.','',1,1,1);
INSERT INTO "ReviewFormQuestions" ("FormId","Number","Page","Code","Name","Words","Hint","Meaning","ReasonWords","Kind","Required","Marker") VALUES (X'01A2022B38E979588DCDEF784DA26628',2,2,'grounds','G: Grounds','Did the officer say why they wanted to search?','','The officer must tell the person what they saw, heard or were told that made them suspect this person. Being in a certain place, or being known to the police, is not enough on its own.','',1,1,0);
INSERT INTO "ReviewFormQuestions" ("FormId","Number","Page","Code","Name","Words","Hint","Meaning","ReasonWords","Kind","Required","Marker") VALUES (X'01A2022B38E979588DCDEF784DA26628',3,2,'object','O: Object','Did the officer say what they were looking for?','','For example drugs, a knife, or stolen things.','',1,1,0);
INSERT INTO "ReviewFormQuestions" ("FormId","Number","Page","Code","Name","Words","Hint","Meaning","ReasonWords","Kind","Required","Marker") VALUES (X'01A2022B38E979588DCDEF784DA26628',4,3,'warrant-card','W: Warrant card','Did the officer show a warrant card?','','An officer out of uniform must show one. For an officer in uniform who was not asked, choose “Does not apply”.','',1,1,0);
INSERT INTO "ReviewFormQuestions" ("FormId","Number","Page","Code","Name","Words","Hint","Meaning","ReasonWords","Kind","Required","Marker") VALUES (X'01A2022B38E979588DCDEF784DA26628',5,3,'identity','I: Identity','Did the officer give their name or number?','','A shoulder number is enough where giving a name could put the officer in danger.','',1,1,0);
INSERT INTO "ReviewFormQuestions" ("FormId","Number","Page","Code","Name","Words","Hint","Meaning","ReasonWords","Kind","Required","Marker") VALUES (X'01A2022B38E979588DCDEF784DA26628',6,3,'station','S: Station','Did the officer say which police station they work from?','','The person needs it to ask for the record or to complain.','',1,1,0);
INSERT INTO "ReviewFormQuestions" ("FormId","Number","Page","Code","Name","Words","Hint","Meaning","ReasonWords","Kind","Required","Marker") VALUES (X'01A2022B38E979588DCDEF784DA26628',7,4,'entitlement','E: Entitlement','Was the person told that they can have a copy of the record?','','They can ask for it on the spot or within three months.','',1,1,0);
INSERT INTO "ReviewFormQuestions" ("FormId","Number","Page","Code","Name","Words","Hint","Meaning","ReasonWords","Kind","Required","Marker") VALUES (X'01A2022B38E979588DCDEF784DA26628',8,4,'legal-power','L: Legal power','Did the officer say which law they were using?','','Most searches use section 1 of the Police and Criminal Evidence Act, or section 23 of the Misuse of Drugs Act.','',1,1,0);
INSERT INTO "ReviewFormQuestions" ("FormId","Number","Page","Code","Name","Words","Hint","Meaning","ReasonWords","Kind","Required","Marker") VALUES (X'01A2022B38E979588DCDEF784DA26628',9,4,'you-are-detained','Y: You are detained','Was the person told that they were being detained for a search?','','They must know that they are not free to leave, and that it is for a search.','',1,1,0);
INSERT INTO "ReviewFormQuestions" ("FormId","Number","Page","Code","Name","Words","Hint","Meaning","ReasonWords","Kind","Required","Marker") VALUES (X'01A2022B38E979588DCDEF784DA26628',10,4,'explain','E: Explain','Where some of this could not be said at the time, did the officer explain it afterwards?','','If everything was said at the time, choose “Does not apply”.','',1,1,0);
INSERT INTO "ReviewFormQuestions" ("FormId","Number","Page","Code","Name","Words","Hint","Meaning","ReasonWords","Kind","Required","Marker") VALUES (X'01A2022B38E979588DCDEF784DA26628',11,5,'grounds-reasonable','Grounds reasonable','Were there reasonable grounds for this search?','Judge by what the officer knew before the search, not by what was found.','Grounds are reasonable when facts about this person, at this time, would make a fair-minded person suspect the same. A smell of cannabis alone, nervousness alone, or a record of earlier offences is not enough by itself.','',1,1,0);
INSERT INTO "ReviewFormQuestions" ("FormId","Number","Page","Code","Name","Words","Hint","Meaning","ReasonWords","Kind","Required","Marker") VALUES (X'01A2022B38E979588DCDEF784DA26628',12,6,'grade','Grade','How would you grade this search?','Your own view. The panel gives its grade together, later.','','Why? Needed for any grade but green',1,1,2);
INSERT INTO "ReviewFormQuestions" ("FormId","Number","Page","Code","Name","Words","Hint","Meaning","ReasonWords","Kind","Required","Marker") VALUES (X'01A2022B38E979588DCDEF784DA26628',13,7,'done-well','Done well','What was done well?','Begin with this, however small.','','',2,0,0);
INSERT INTO "ReviewFormQuestions" ("FormId","Number","Page","Code","Name","Words","Hint","Meaning","ReasonWords","Kind","Required","Marker") VALUES (X'01A2022B38E979588DCDEF784DA26628',14,7,'should-change','Should change','What should change?','For this officer, or for the force.','','',2,0,0);
INSERT INTO "ReviewForms" ("Id","Code","Number","Name","PublishedAt","Version") VALUES (X'01A2022B38DC77C680EDFB05C265E569','gowisely',1,'Stop and search: GOWISELY','2026-03-02 10:00:00',0);
INSERT INTO "ReviewForms" ("Id","Code","Number","Name","PublishedAt","Version") VALUES (X'01A2022B38E979588DCDEF784DA26628','gowisely-e',1,'Stop and search: GOWISELY and E for Explain','2026-03-02 10:00:00',0);
INSERT INTO "Reviews" ("Id","CaseId","UserId","AreaId","ForceId","PanelId","FormId","State","StartedAt","SavedAt","SentAt","AfterOpening","Version") VALUES (X'01A2022B5CC97B20BFF4EB74D1233F17',X'01A2022B48277008B52D6FC78AB3163B',X'01A2022B3EEE7ECD8AC5F0286B336334',X'01A2022B3D35732EB09FE6AAB34336C9',X'01A2022B3D36784EA3B1484D9B3A8510',X'01A2022B3D3774FEB98D0D8F815E2B39',X'01A2022B38E979588DCDEF784DA26628',2,'2026-03-02 10:00:00','2026-03-02 10:00:00','2026-03-02 10:00:00',0,2);
INSERT INTO "Reviews" ("Id","CaseId","UserId","AreaId","ForceId","PanelId","FormId","State","StartedAt","SavedAt","SentAt","AfterOpening","Version") VALUES (X'01A2022B67A876EFA0E5EEB79FBE64A8',X'01A2022B48277008B52D6FC78AB3163B',X'01A2022B3EEE701A8BF4DBB159C0BB4C',X'01A2022B3D35732EB09FE6AAB34336C9',X'01A2022B3D36784EA3B1484D9B3A8510',X'01A2022B3D3774FEB98D0D8F815E2B39',X'01A2022B38E979588DCDEF784DA26628',2,'2026-03-02 10:00:00','2026-03-02 10:00:00','2026-03-02 10:00:00',0,2);
INSERT INTO "Reviews" ("Id","CaseId","UserId","AreaId","ForceId","PanelId","FormId","State","StartedAt","SavedAt","SentAt","AfterOpening","Version") VALUES (X'01A2022B6DB77080A8FF3FCB888D3CBD',X'01A2022B484970A7A8681D4A243F6A16',X'01A2022B3EEE7ECD8AC5F0286B336334',X'01A2022B3D35732EB09FE6AAB34336C9',X'01A2022B3D36784EA3B1484D9B3A8510',X'01A2022B3D3774FEB98D0D8F815E2B39',X'01A2022B38E979588DCDEF784DA26628',1,'2026-03-02 10:00:00','2026-03-02 10:00:00',NULL,0,1);
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
