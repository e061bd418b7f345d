-- On which days a schedule starts its run, and whose midnight divides them: those that there were are of every day, in UTC.
ALTER TABLE "Schedules" ADD COLUMN "On" TEXT NOT NULL DEFAULT 'EveryDay';

ALTER TABLE "Schedules" ADD COLUMN "Zone" TEXT NOT NULL DEFAULT 'UTC';
