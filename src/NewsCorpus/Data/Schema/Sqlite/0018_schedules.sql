-- Runs that are started again and again.
CREATE TABLE "Schedules" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Schedules" PRIMARY KEY AUTOINCREMENT,
    "Settings" TEXT NOT NULL,
    "Every" TEXT NULL,
    "At" TEXT NULL,
    "IsOn" INTEGER NOT NULL,
    "NextAt" INTEGER NOT NULL
);
