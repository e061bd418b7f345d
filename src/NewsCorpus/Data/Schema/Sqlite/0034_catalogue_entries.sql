-- What the catalogues said when they were last read: what they say otherwise later, against an editor's word, is flagged.
CREATE TABLE "CatalogueEntries" (
    "Subject" TEXT NOT NULL,
    "Slug" TEXT NOT NULL,
    "Said" TEXT NOT NULL,
    CONSTRAINT "PK_CatalogueEntries" PRIMARY KEY ("Subject", "Slug")
);
