CREATE TABLE "Accounts" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Accounts" PRIMARY KEY AUTOINCREMENT,
    "Role" TEXT NOT NULL,
    "MadeAt" INTEGER NOT NULL,
    "UserName" TEXT NOT NULL,
    "NormalizedUserName" TEXT NOT NULL,
    "PasswordHash" TEXT NULL,
    "SecurityStamp" TEXT NULL,
    "ConcurrencyStamp" TEXT NULL,
    "LockoutEnd" INTEGER NULL,
    "LockoutEnabled" INTEGER NOT NULL,
    "AccessFailedCount" INTEGER NOT NULL
);


CREATE TABLE "ArticleBand" (
    "Hash" INTEGER NOT NULL,
    "ArticleId" INTEGER NOT NULL,
    CONSTRAINT "PK_ArticleBand" PRIMARY KEY ("Hash", "ArticleId")
);


CREATE TABLE "CatalogueEntries" (
    "Subject" TEXT NOT NULL,
    "Slug" TEXT NOT NULL,
    "Said" TEXT NOT NULL,
    CONSTRAINT "PK_CatalogueEntries" PRIMARY KEY ("Subject", "Slug")
);


CREATE TABLE "Meetings" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Meetings" PRIMARY KEY AUTOINCREMENT,
    "Slug" TEXT NOT NULL,
    "Status" TEXT NOT NULL,
    "Titles" TEXT NOT NULL,
    "Places" TEXT NOT NULL,
    "Country" TEXT NOT NULL,
    "FirstDay" TEXT NOT NULL,
    "LastDay" TEXT NOT NULL,
    "Notes" TEXT NOT NULL,
    "Version" INTEGER NOT NULL
);


CREATE TABLE "Outlets" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Outlets" PRIMARY KEY AUTOINCREMENT,
    "Slug" TEXT NOT NULL,
    "Name" TEXT NOT NULL,
    "Country" TEXT NULL,
    "OtherNames" TEXT NOT NULL,
    "Domains" TEXT NOT NULL,
    "Languages" TEXT NOT NULL,
    "IsRecognised" INTEGER NOT NULL
);


CREATE TABLE "People" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_People" PRIMARY KEY AUTOINCREMENT,
    "Slug" TEXT NOT NULL,
    "Status" TEXT NOT NULL,
    "Wikidata" TEXT NULL,
    "Gender" TEXT NOT NULL,
    "Names" TEXT NOT NULL,
    "OtherNames" TEXT NOT NULL,
    "Version" INTEGER NOT NULL
);


CREATE TABLE "Permalink" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Permalink" PRIMARY KEY AUTOINCREMENT,
    "Code" TEXT NOT NULL,
    "Address" TEXT NOT NULL,
    "MadeAt" INTEGER NOT NULL
);


CREATE TABLE "ProtectionKeys" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_ProtectionKeys" PRIMARY KEY AUTOINCREMENT,
    "Name" TEXT NOT NULL,
    "Xml" TEXT NOT NULL
);


CREATE TABLE "QuoteRun" (
    "Hash" INTEGER NOT NULL,
    "QuoteId" INTEGER NOT NULL,
    CONSTRAINT "PK_QuoteRun" PRIMARY KEY ("Hash", "QuoteId")
);


CREATE TABLE "RunLeases" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_RunLeases" PRIMARY KEY AUTOINCREMENT,
    "Owner" TEXT NOT NULL,
    "ExpiresAt" INTEGER NOT NULL,
    "StopAsked" INTEGER NOT NULL
);


CREATE TABLE "Runs" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Runs" PRIMARY KEY AUTOINCREMENT,
    "Settings" TEXT NOT NULL,
    "StartedBy" TEXT NOT NULL,
    "StartedAt" INTEGER NOT NULL,
    "EndedAt" INTEGER NULL,
    "State" TEXT NOT NULL,
    "Problem" TEXT NULL,
    "Counts" TEXT NOT NULL
);


CREATE TABLE "Schedules" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Schedules" PRIMARY KEY AUTOINCREMENT,
    "Settings" TEXT NOT NULL,
    "Every" TEXT NULL,
    "At" TEXT NULL,
    "On" TEXT NOT NULL,
    "Zone" TEXT NOT NULL,
    "IsOn" INTEGER NOT NULL,
    "NextAt" INTEGER NOT NULL
);


CREATE TABLE "Tags" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Tags" PRIMARY KEY AUTOINCREMENT,
    "Slug" TEXT NOT NULL,
    "Names" TEXT NOT NULL,
    "Colour" TEXT NOT NULL,
    "Description" TEXT NOT NULL,
    "Version" INTEGER NOT NULL
);


CREATE TABLE "Utterances" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Utterances" PRIMARY KEY AUTOINCREMENT,
    "Language" TEXT NOT NULL,
    "IsStale" INTEGER NOT NULL
);


CREATE TABLE "Changes" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Changes" PRIMARY KEY AUTOINCREMENT,
    "At" INTEGER NOT NULL,
    "AccountId" INTEGER NULL,
    "Subject" TEXT NOT NULL,
    "SubjectId" INTEGER NOT NULL,
    "SubjectName" TEXT NOT NULL,
    "What" TEXT NOT NULL,
    "Before" TEXT NULL,
    "After" TEXT NULL,
    "ParentId" INTEGER NULL,
    "UndoesId" INTEGER NULL,
    CONSTRAINT "FK_Changes_Accounts_AccountId" FOREIGN KEY ("AccountId") REFERENCES "Accounts" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Changes_Changes_ParentId" FOREIGN KEY ("ParentId") REFERENCES "Changes" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Changes_Changes_UndoesId" FOREIGN KEY ("UndoesId") REFERENCES "Changes" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "Invitations" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Invitations" PRIMARY KEY AUTOINCREMENT,
    "TokenHash" TEXT NOT NULL,
    "Role" TEXT NOT NULL,
    "AccountId" INTEGER NULL,
    "For" TEXT NOT NULL,
    "ExpiresAt" INTEGER NOT NULL,
    "UsedAt" INTEGER NULL,
    CONSTRAINT "FK_Invitations_Accounts_AccountId" FOREIGN KEY ("AccountId") REFERENCES "Accounts" ("Id") ON DELETE CASCADE
);


CREATE TABLE "Passkeys" (
    "CredentialId" BLOB NOT NULL CONSTRAINT "PK_Passkeys" PRIMARY KEY,
    "UserId" INTEGER NOT NULL,
    "Data" TEXT NOT NULL,
    CONSTRAINT "FK_Passkeys_Accounts_UserId" FOREIGN KEY ("UserId") REFERENCES "Accounts" ("Id") ON DELETE CASCADE
);


CREATE TABLE "ReviewAssignments" (
    "Kind" TEXT NOT NULL,
    "ItemId" INTEGER NOT NULL,
    "AccountId" INTEGER NOT NULL,
    "IsPassed" INTEGER NOT NULL,
    "Until" INTEGER NOT NULL,
    CONSTRAINT "PK_ReviewAssignments" PRIMARY KEY ("Kind", "ItemId", "AccountId"),
    CONSTRAINT "FK_ReviewAssignments_Accounts_AccountId" FOREIGN KEY ("AccountId") REFERENCES "Accounts" ("Id") ON DELETE CASCADE
);


CREATE TABLE "SavedSearches" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_SavedSearches" PRIMARY KEY AUTOINCREMENT,
    "AccountId" INTEGER NOT NULL,
    "Name" TEXT NOT NULL,
    "Address" TEXT NOT NULL,
    "SeenArticle" INTEGER NOT NULL,
    "MadeAt" INTEGER NOT NULL,
    CONSTRAINT "FK_SavedSearches_Accounts_AccountId" FOREIGN KEY ("AccountId") REFERENCES "Accounts" ("Id") ON DELETE CASCADE
);


CREATE TABLE "OutletRules" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_OutletRules" PRIMARY KEY AUTOINCREMENT,
    "OutletId" INTEGER NOT NULL,
    "Line" TEXT NOT NULL,
    "Ruling" TEXT NOT NULL,
    "AnyNumbers" INTEGER NOT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_OutletRules_Outlets_OutletId" FOREIGN KEY ("OutletId") REFERENCES "Outlets" ("Id") ON DELETE CASCADE
);


CREATE TABLE "Offices" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Offices" PRIMARY KEY AUTOINCREMENT,
    "PersonId" INTEGER NOT NULL,
    "Kind" TEXT NOT NULL,
    "Country" TEXT NOT NULL,
    "From" TEXT NULL,
    "To" TEXT NULL,
    CONSTRAINT "FK_Offices_People_PersonId" FOREIGN KEY ("PersonId") REFERENCES "People" ("Id") ON DELETE CASCADE
);


CREATE TABLE "Participants" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Participants" PRIMARY KEY AUTOINCREMENT,
    "MeetingId" INTEGER NOT NULL,
    "PersonId" INTEGER NOT NULL,
    "Position" INTEGER NOT NULL,
    "IsSide" INTEGER NOT NULL,
    CONSTRAINT "FK_Participants_Meetings_MeetingId" FOREIGN KEY ("MeetingId") REFERENCES "Meetings" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_Participants_People_PersonId" FOREIGN KEY ("PersonId") REFERENCES "People" ("Id") ON DELETE CASCADE
);


CREATE TABLE "PersonKeys" (
    "Key" TEXT NOT NULL,
    "PersonId" INTEGER NOT NULL,
    CONSTRAINT "PK_PersonKeys" PRIMARY KEY ("Key", "PersonId"),
    CONSTRAINT "FK_PersonKeys_People_PersonId" FOREIGN KEY ("PersonId") REFERENCES "People" ("Id") ON DELETE CASCADE
);


CREATE TABLE "PersonRedirects" (
    "Slug" TEXT NOT NULL CONSTRAINT "PK_PersonRedirects" PRIMARY KEY,
    "PersonId" INTEGER NOT NULL,
    CONSTRAINT "FK_PersonRedirects_People_PersonId" FOREIGN KEY ("PersonId") REFERENCES "People" ("Id") ON DELETE CASCADE
);


CREATE TABLE "RunPages" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_RunPages" PRIMARY KEY AUTOINCREMENT,
    "RunId" INTEGER NOT NULL,
    "Path" TEXT NOT NULL,
    "Sha256" TEXT NULL,
    "Outcome" TEXT NOT NULL,
    "Outlet" TEXT NULL,
    "MayTellOfMeeting" INTEGER NOT NULL,
    "Stage" TEXT NULL,
    "Cause" TEXT NULL,
    "Details" TEXT NULL,
    "Context" TEXT NULL,
    CONSTRAINT "FK_RunPages_Runs_RunId" FOREIGN KEY ("RunId") REFERENCES "Runs" ("Id") ON DELETE CASCADE
);


CREATE TABLE "ArticleCorrections" (
    "ArticleId" INTEGER NOT NULL,
    "Fact" TEXT NOT NULL,
    "Value" TEXT NULL,
    "Found" TEXT NULL,
    CONSTRAINT "PK_ArticleCorrections" PRIMARY KEY ("ArticleId", "Fact"),
    CONSTRAINT "FK_ArticleCorrections_Articles_ArticleId" FOREIGN KEY ("ArticleId") REFERENCES "Articles" ("Id") ON DELETE CASCADE
);


CREATE TABLE "Articles" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Articles" PRIMARY KEY AUTOINCREMENT,
    "PageId" INTEGER NOT NULL,
    "Language" TEXT NOT NULL,
    "Title" TEXT NOT NULL,
    "TitleSource" TEXT NOT NULL,
    "OutletId" INTEGER NULL,
    "Published" TEXT NULL,
    "PublishedPrecision" TEXT NOT NULL,
    "PublishedEvidence" TEXT NULL,
    "Author" TEXT NULL,
    "AuthorEvidence" TEXT NULL,
    "PageAddress" TEXT NULL,
    "HasLead" INTEGER NOT NULL,
    "Text" TEXT NOT NULL,
    "CopyOfId" INTEGER NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_Articles_Articles_CopyOfId" FOREIGN KEY ("CopyOfId") REFERENCES "Articles" ("Id") ON DELETE SET NULL,
    CONSTRAINT "FK_Articles_Outlets_OutletId" FOREIGN KEY ("OutletId") REFERENCES "Outlets" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Articles_Pages_PageId" FOREIGN KEY ("PageId") REFERENCES "Pages" ("Id") ON DELETE CASCADE
);


CREATE TABLE "ArticleTag" (
    "ArticlesId" INTEGER NOT NULL,
    "TagsId" INTEGER NOT NULL,
    CONSTRAINT "PK_ArticleTag" PRIMARY KEY ("ArticlesId", "TagsId"),
    CONSTRAINT "FK_ArticleTag_Articles_ArticlesId" FOREIGN KEY ("ArticlesId") REFERENCES "Articles" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_ArticleTag_Tags_TagsId" FOREIGN KEY ("TagsId") REFERENCES "Tags" ("Id") ON DELETE CASCADE
);


CREATE TABLE "AsideCoverage" (
    "MeetingId" INTEGER NOT NULL,
    "ArticleId" INTEGER NOT NULL,
    "Evidence" TEXT NOT NULL,
    "Reason" TEXT NOT NULL,
    CONSTRAINT "PK_AsideCoverage" PRIMARY KEY ("MeetingId", "ArticleId"),
    CONSTRAINT "FK_AsideCoverage_Articles_ArticleId" FOREIGN KEY ("ArticleId") REFERENCES "Articles" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_AsideCoverage_Meetings_MeetingId" FOREIGN KEY ("MeetingId") REFERENCES "Meetings" ("Id") ON DELETE CASCADE
);


CREATE TABLE "AstrayQuotes" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_AstrayQuotes" PRIMARY KEY,
    "ArticleId" INTEGER NOT NULL,
    "Position" INTEGER NOT NULL,
    "Kind" TEXT NOT NULL,
    "Anchor" TEXT NOT NULL,
    "SpeakerKind" TEXT NULL,
    "SpeakerName" TEXT NULL,
    "PersonId" INTEGER NULL,
    "Cue" TEXT NOT NULL,
    "Confidence" REAL NOT NULL,
    "Status" TEXT NOT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_AstrayQuotes_Articles_ArticleId" FOREIGN KEY ("ArticleId") REFERENCES "Articles" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_AstrayQuotes_People_PersonId" FOREIGN KEY ("PersonId") REFERENCES "People" ("Id") ON DELETE SET NULL
);


CREATE TABLE "Coverage" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Coverage" PRIMARY KEY AUTOINCREMENT,
    "MeetingId" INTEGER NOT NULL,
    "ArticleId" INTEGER NOT NULL,
    "Evidence" TEXT NOT NULL,
    "DecidedBy" TEXT NOT NULL,
    CONSTRAINT "FK_Coverage_Articles_ArticleId" FOREIGN KEY ("ArticleId") REFERENCES "Articles" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_Coverage_Meetings_MeetingId" FOREIGN KEY ("MeetingId") REFERENCES "Meetings" ("Id") ON DELETE CASCADE
);


CREATE TABLE "Flags" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Flags" PRIMARY KEY AUTOINCREMENT,
    "Subject" TEXT NOT NULL,
    "SubjectId" INTEGER NOT NULL,
    "ArticleId" INTEGER NULL,
    "What" TEXT NOT NULL,
    "Part" TEXT NOT NULL,
    "Why" TEXT NOT NULL,
    "Before" TEXT NULL,
    "Now" TEXT NULL,
    "At" INTEGER NOT NULL,
    "ResolvedAt" INTEGER NULL,
    "ResolvedById" INTEGER NULL,
    CONSTRAINT "FK_Flags_Accounts_ResolvedById" FOREIGN KEY ("ResolvedById") REFERENCES "Accounts" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Flags_Articles_ArticleId" FOREIGN KEY ("ArticleId") REFERENCES "Articles" ("Id") ON DELETE CASCADE
);


CREATE TABLE "Mentions" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Mentions" PRIMARY KEY AUTOINCREMENT,
    "ArticleId" INTEGER NOT NULL,
    "PersonId" INTEGER NOT NULL,
    "Start" INTEGER NOT NULL,
    "Length" INTEGER NOT NULL,
    "Others" TEXT NOT NULL,
    CONSTRAINT "FK_Mentions_Articles_ArticleId" FOREIGN KEY ("ArticleId") REFERENCES "Articles" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_Mentions_People_PersonId" FOREIGN KEY ("PersonId") REFERENCES "People" ("Id") ON DELETE CASCADE
);


CREATE TABLE "Namesakes" (
    "ArticleId" INTEGER NOT NULL,
    "FoundId" INTEGER NOT NULL,
    "PersonId" INTEGER NOT NULL,
    CONSTRAINT "PK_Namesakes" PRIMARY KEY ("ArticleId", "FoundId"),
    CONSTRAINT "FK_Namesakes_Articles_ArticleId" FOREIGN KEY ("ArticleId") REFERENCES "Articles" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_Namesakes_People_FoundId" FOREIGN KEY ("FoundId") REFERENCES "People" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_Namesakes_People_PersonId" FOREIGN KEY ("PersonId") REFERENCES "People" ("Id") ON DELETE CASCADE
);


CREATE TABLE "Pages" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Pages" PRIMARY KEY AUTOINCREMENT,
    "Sha256" TEXT NOT NULL,
    "Name" TEXT NOT NULL,
    "Length" INTEGER NOT NULL,
    "Context" TEXT NOT NULL,
    "StoredAt" INTEGER NOT NULL,
    "MadeBy" TEXT NOT NULL,
    "Problem" TEXT NULL,
    "Removed" BLOB NOT NULL,
    "SameTextAsId" INTEGER NULL,
    CONSTRAINT "FK_Pages_Articles_SameTextAsId" FOREIGN KEY ("SameTextAsId") REFERENCES "Articles" ("Id") ON DELETE SET NULL
);


CREATE TABLE "Quotes" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Quotes" PRIMARY KEY AUTOINCREMENT,
    "ArticleId" INTEGER NOT NULL,
    "Position" INTEGER NOT NULL,
    "Kind" TEXT NOT NULL,
    "Spans" TEXT NOT NULL,
    "Text" TEXT NOT NULL,
    "SpeakerKind" TEXT NULL,
    "SpeakerName" TEXT NULL,
    "PersonId" INTEGER NULL,
    "Cue" TEXT NOT NULL,
    "Confidence" REAL NOT NULL,
    "Status" TEXT NOT NULL,
    "Version" INTEGER NOT NULL,
    "UtteranceId" INTEGER NULL,
    "IsLinked" INTEGER NOT NULL,
    CONSTRAINT "FK_Quotes_Articles_ArticleId" FOREIGN KEY ("ArticleId") REFERENCES "Articles" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_Quotes_People_PersonId" FOREIGN KEY ("PersonId") REFERENCES "People" ("Id") ON DELETE SET NULL,
    CONSTRAINT "FK_Quotes_Utterances_UtteranceId" FOREIGN KEY ("UtteranceId") REFERENCES "Utterances" ("Id") ON DELETE SET NULL
);


CREATE TABLE "Reports" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Reports" PRIMARY KEY AUTOINCREMENT,
    "ArticleId" INTEGER NOT NULL,
    "Reason" TEXT NOT NULL,
    "Words" TEXT NOT NULL,
    "Note" TEXT NOT NULL,
    "Count" INTEGER NOT NULL,
    "At" INTEGER NOT NULL,
    "Status" TEXT NOT NULL,
    "ResolvedById" INTEGER NULL,
    CONSTRAINT "FK_Reports_Accounts_ResolvedById" FOREIGN KEY ("ResolvedById") REFERENCES "Accounts" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Reports_Articles_ArticleId" FOREIGN KEY ("ArticleId") REFERENCES "Articles" ("Id") ON DELETE CASCADE
);


CREATE TABLE "RuledBlocks" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_RuledBlocks" PRIMARY KEY AUTOINCREMENT,
    "ArticleId" INTEGER NOT NULL,
    "Line" INTEGER NOT NULL,
    "Text" TEXT NOT NULL,
    "Ruling" TEXT NOT NULL,
    "Found" TEXT NULL,
    CONSTRAINT "FK_RuledBlocks_Articles_ArticleId" FOREIGN KEY ("ArticleId") REFERENCES "Articles" ("Id") ON DELETE CASCADE
);


CREATE TABLE "PageReadings" (
    "PageId" INTEGER NOT NULL CONSTRAINT "PK_PageReadings" PRIMARY KEY,
    "OutletId" INTEGER NULL,
    "StoredAt" INTEGER NOT NULL,
    "At" INTEGER NOT NULL,
    "Site" TEXT NULL,
    "HasArticle" INTEGER NOT NULL,
    "HasTitle" INTEGER NOT NULL,
    "HasDate" INTEGER NOT NULL,
    "Quotes" INTEGER NOT NULL,
    "Kept" INTEGER NOT NULL,
    "Removed" INTEGER NULL,
    "Certainty" REAL NULL,
    "RulesChanged" INTEGER NOT NULL,
    CONSTRAINT "FK_PageReadings_Outlets_OutletId" FOREIGN KEY ("OutletId") REFERENCES "Outlets" ("Id") ON DELETE SET NULL,
    CONSTRAINT "FK_PageReadings_Pages_PageId" FOREIGN KEY ("PageId") REFERENCES "Pages" ("Id") ON DELETE CASCADE
);


CREATE UNIQUE INDEX "IX_Accounts_NormalizedUserName" ON "Accounts" ("NormalizedUserName");


CREATE INDEX "IX_Articles_CopyOfId" ON "Articles" ("CopyOfId") WHERE "CopyOfId" IS NOT NULL;


CREATE INDEX "IX_Articles_OutletId" ON "Articles" ("OutletId");


CREATE UNIQUE INDEX "IX_Articles_PageId" ON "Articles" ("PageId");


CREATE INDEX "IX_Articles_Published" ON "Articles" ("Published");


CREATE INDEX "IX_Articles_Version" ON "Articles" ("Version") WHERE "Version" > 0;


CREATE INDEX "IX_ArticleTag_TagsId" ON "ArticleTag" ("TagsId");


CREATE INDEX "IX_AsideCoverage_ArticleId" ON "AsideCoverage" ("ArticleId");


CREATE INDEX "IX_AstrayQuotes_ArticleId" ON "AstrayQuotes" ("ArticleId");


CREATE INDEX "IX_AstrayQuotes_PersonId" ON "AstrayQuotes" ("PersonId");


CREATE INDEX "IX_Changes_AccountId" ON "Changes" ("AccountId");


CREATE INDEX "IX_Changes_ParentId" ON "Changes" ("ParentId");


CREATE INDEX "IX_Changes_Subject_SubjectId" ON "Changes" ("Subject", "SubjectId");


CREATE INDEX "IX_Changes_UndoesId" ON "Changes" ("UndoesId");


CREATE INDEX "IX_Coverage_ArticleId" ON "Coverage" ("ArticleId");


CREATE UNIQUE INDEX "IX_Coverage_MeetingId_ArticleId" ON "Coverage" ("MeetingId", "ArticleId");


CREATE INDEX "IX_Flags_ArticleId" ON "Flags" ("ArticleId");


CREATE INDEX "IX_Flags_ResolvedById" ON "Flags" ("ResolvedById");


CREATE UNIQUE INDEX "IX_Flags_Subject_SubjectId_What_Part" ON "Flags" ("Subject", "SubjectId", "What", "Part") WHERE "ResolvedAt" IS NULL;


CREATE INDEX "IX_Invitations_AccountId" ON "Invitations" ("AccountId");


CREATE UNIQUE INDEX "IX_Invitations_TokenHash" ON "Invitations" ("TokenHash");


CREATE INDEX "IX_Meetings_FirstDay" ON "Meetings" ("FirstDay");


CREATE UNIQUE INDEX "IX_Meetings_Slug" ON "Meetings" ("Slug");


CREATE INDEX "IX_Mentions_ArticleId" ON "Mentions" ("ArticleId");


CREATE INDEX "IX_Mentions_PersonId_ArticleId" ON "Mentions" ("PersonId", "ArticleId");


CREATE INDEX "IX_Namesakes_FoundId" ON "Namesakes" ("FoundId");


CREATE INDEX "IX_Namesakes_PersonId" ON "Namesakes" ("PersonId");


CREATE INDEX "IX_Offices_PersonId" ON "Offices" ("PersonId");


CREATE UNIQUE INDEX "IX_OutletRules_OutletId_Line" ON "OutletRules" ("OutletId", "Line");


CREATE UNIQUE INDEX "IX_Outlets_Slug" ON "Outlets" ("Slug");


CREATE INDEX "IX_PageReadings_OutletId_At" ON "PageReadings" ("OutletId", "At");


CREATE INDEX "IX_PageReadings_RulesChanged" ON "PageReadings" ("OutletId") WHERE "RulesChanged";


CREATE INDEX "IX_PageReadings_Site" ON "PageReadings" ("Site") WHERE "Site" IS NOT NULL;


CREATE INDEX "IX_PageReadings_WithoutArticle" ON "PageReadings" ("OutletId") WHERE NOT "HasArticle";


CREATE INDEX "IX_Pages_SameTextAsId" ON "Pages" ("SameTextAsId") WHERE "SameTextAsId" IS NOT NULL;


CREATE UNIQUE INDEX "IX_Pages_Sha256" ON "Pages" ("Sha256");


CREATE INDEX "IX_Participants_MeetingId" ON "Participants" ("MeetingId");


CREATE INDEX "IX_Participants_PersonId" ON "Participants" ("PersonId");


CREATE INDEX "IX_Passkeys_UserId" ON "Passkeys" ("UserId");


CREATE UNIQUE INDEX "IX_People_Slug" ON "People" ("Slug");


CREATE INDEX "IX_People_Status" ON "People" ("Status");


CREATE UNIQUE INDEX "IX_Permalink_Code" ON "Permalink" ("Code");


CREATE INDEX "IX_PersonKeys_PersonId" ON "PersonKeys" ("PersonId");


CREATE INDEX "IX_PersonRedirects_PersonId" ON "PersonRedirects" ("PersonId");


CREATE UNIQUE INDEX "IX_Quotes_ArticleId_Position" ON "Quotes" ("ArticleId", "Position");


CREATE INDEX "IX_Quotes_Confidence" ON "Quotes" ("Confidence") WHERE "Status" = 'Extracted' AND "Kind" <> 'Reported' AND "Confidence" < 0.9;


CREATE INDEX "IX_Quotes_NotLinked" ON "Quotes" ("Id") WHERE NOT "IsLinked";


CREATE INDEX "IX_Quotes_PersonId" ON "Quotes" ("PersonId") WHERE "PersonId" IS NOT NULL;


CREATE INDEX "IX_Quotes_UtteranceId" ON "Quotes" ("UtteranceId") WHERE "UtteranceId" IS NOT NULL;


CREATE UNIQUE INDEX "IX_Reports_ArticleId_Reason_Words" ON "Reports" ("ArticleId", "Reason", "Words") WHERE "Status" = 'Waiting';


CREATE INDEX "IX_Reports_ResolvedById" ON "Reports" ("ResolvedById");


CREATE UNIQUE INDEX "IX_ReviewAssignments_AccountId" ON "ReviewAssignments" ("AccountId") WHERE "IsPassed" = 0;


CREATE UNIQUE INDEX "IX_ReviewAssignments_Kind_ItemId" ON "ReviewAssignments" ("Kind", "ItemId") WHERE "IsPassed" = 0;


CREATE INDEX "IX_RuledBlocks_ArticleId" ON "RuledBlocks" ("ArticleId");


CREATE INDEX "IX_RunPages_MayTellOfMeeting" ON "RunPages" ("RunId") WHERE "MayTellOfMeeting";


CREATE INDEX "IX_RunPages_RunId_Outcome" ON "RunPages" ("RunId", "Outcome");


CREATE INDEX "IX_Runs_State" ON "Runs" ("State");


CREATE UNIQUE INDEX "IX_SavedSearches_AccountId_Address" ON "SavedSearches" ("AccountId", "Address");


CREATE UNIQUE INDEX "IX_Tags_Slug" ON "Tags" ("Slug");


CREATE INDEX "IX_Utterances_IsStale" ON "Utterances" ("IsStale") WHERE "IsStale";
