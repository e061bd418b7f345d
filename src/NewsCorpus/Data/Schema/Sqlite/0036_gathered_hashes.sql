-- Hashes have their places all over their trees: two thirds of the pages that a batch wrote were those of its bands and runs of words. A batch's are gathered in one row,
-- and go into their tree many batches at once (Linking/GatheredHashes.cs).
CREATE TABLE "GatheredBands" ("Id" INTEGER NOT NULL PRIMARY KEY, "Packed" BLOB NOT NULL);
CREATE TABLE "GatheredRuns" ("Id" INTEGER NOT NULL PRIMARY KEY, "Packed" BLOB NOT NULL);
