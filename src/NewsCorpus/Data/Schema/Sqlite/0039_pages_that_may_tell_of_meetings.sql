-- When a run has ended, its articles are looked through for meetings nobody knows: those alone in which somebody met, else a run of a million pages reads them all again.
ALTER TABLE "RunPages" ADD COLUMN "MayTellOfMeeting" INTEGER NOT NULL DEFAULT 0;
CREATE INDEX "IX_RunPages_MayTellOfMeeting" ON "RunPages" ("RunId") WHERE "MayTellOfMeeting";
