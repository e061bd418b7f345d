-- Who wrote an article, and the page's own address: each as the page says it.
ALTER TABLE "Articles" ADD COLUMN "Author" TEXT NULL;
ALTER TABLE "Articles" ADD COLUMN "AuthorEvidence" TEXT NULL;
ALTER TABLE "Articles" ADD COLUMN "PageAddress" TEXT NULL;
