-- Outlets that administrators make, and when pages were as they are.
ALTER TABLE "Outlets" ADD COLUMN "IsRecognised" INTEGER NOT NULL DEFAULT 0;

ALTER TABLE "PageReadings" ADD COLUMN "At" INTEGER NOT NULL DEFAULT 0;

ALTER TABLE "PageReadings" ADD COLUMN "Site" TEXT NULL;

-- Seconds count from 1970, ticks of 100 ns from the year 1.
UPDATE "PageReadings" SET "At" = min("StoredAt", coalesce(
    (SELECT CAST(strftime('%s', json_extract(p."Context", '$.crawledAt')) AS INTEGER) * 10000000 + 621355968000000000 FROM "Pages" p WHERE p."Id" = "PageId"),
    (SELECT CAST(strftime('%s', a."Published") AS INTEGER) * 10000000 + 621355968000000000 FROM "Articles" a WHERE a."PageId" = "PageReadings"."PageId" AND a."PublishedPrecision" IN ('Day', 'Minute')),
    "StoredAt"));

-- Of an address "https://www.example.com/news" the host: what stands between "://" and the next "/".
UPDATE "PageReadings" SET "Site" = (
    SELECT CASE WHEN rest LIKE 'www.%' THEN substr(rest, 5) ELSE rest END
    FROM (SELECT lower(substr(address, 1, instr(address || '/', '/') - 1)) AS rest
        FROM (SELECT substr(a."PageAddress", instr(a."PageAddress", '://') + 3) AS address FROM "Articles" a WHERE a."PageId" = "PageReadings"."PageId" AND a."PageAddress" LIKE 'http%://%')))
WHERE "OutletId" IS NULL;

DROP INDEX "IX_PageReadings_OutletId_StoredAt";

CREATE INDEX "IX_PageReadings_OutletId_At" ON "PageReadings" ("OutletId", "At");

CREATE INDEX "IX_PageReadings_Site" ON "PageReadings" ("Site") WHERE "Site" IS NOT NULL;

-- The few that lists of outlets count.
CREATE INDEX "IX_PageReadings_WithoutArticle" ON "PageReadings" ("OutletId") WHERE NOT "HasArticle";

CREATE INDEX "IX_PageReadings_RulesChanged" ON "PageReadings" ("OutletId") WHERE "RulesChanged";
