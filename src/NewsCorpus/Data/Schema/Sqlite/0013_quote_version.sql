-- Editors decide about quotes.
ALTER TABLE "Quotes" ADD COLUMN "Version" INTEGER NOT NULL DEFAULT 0;
