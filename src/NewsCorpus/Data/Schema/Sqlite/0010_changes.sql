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

CREATE INDEX "IX_Changes_AccountId" ON "Changes" ("AccountId");

CREATE INDEX "IX_Changes_ParentId" ON "Changes" ("ParentId");

CREATE INDEX "IX_Changes_Subject_SubjectId" ON "Changes" ("Subject", "SubjectId");

CREATE INDEX "IX_Changes_UndoesId" ON "Changes" ("UndoesId");


-- What was once written stays, whoever asks.
CREATE TRIGGER "ChangesAreNotChanged" BEFORE UPDATE ON "Changes" BEGIN
    SELECT RAISE(ABORT, 'the log of changes can only be added to');
END;
CREATE TRIGGER "ChangesAreNotDeleted" BEFORE DELETE ON "Changes" BEGIN
    SELECT RAISE(ABORT, 'the log of changes can only be added to');
END;
