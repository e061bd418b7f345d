-- Gathered hashes go into their tree a slice with each batch, instead of all at once (Linking/GatheredHashes.cs). A row's id never comes again, so that a run remembers what it has read.
CREATE TABLE "NewGatheredBands" ("Id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "Packed" BLOB NOT NULL);
INSERT INTO "NewGatheredBands" SELECT "Id", "Packed" FROM "GatheredBands" ORDER BY 1;
DROP TABLE "GatheredBands";
ALTER TABLE "NewGatheredBands" RENAME TO "GatheredBands";

CREATE TABLE "NewGatheredRuns" ("Id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "Packed" BLOB NOT NULL);
INSERT INTO "NewGatheredRuns" SELECT "Id", "Packed" FROM "GatheredRuns" ORDER BY 1;
DROP TABLE "GatheredRuns";
ALTER TABLE "NewGatheredRuns" RENAME TO "GatheredRuns";

-- How far they have gone (Linking/GatheredState.cs).
CREATE TABLE "GatheredStates" ("Gathered" TEXT NOT NULL PRIMARY KEY, "LastClosed" INTEGER NOT NULL, "NextPart" INTEGER NOT NULL, "Version" INTEGER NOT NULL) WITHOUT ROWID;
INSERT INTO "GatheredStates" VALUES ('GatheredBands', 0, 0, 0), ('GatheredRuns', 0, 0, 0);
