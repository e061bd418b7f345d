-- A partial index is used only where a query says its condition in the same words, and the program asks for NOT "IsLinked": each batch stepped over all quotes, and all utterances.
DROP INDEX "IX_Quotes_IsLinked";
DROP INDEX "IX_Utterances_IsStale";
CREATE INDEX "IX_Quotes_NotLinked" ON "Quotes" ("Id") WHERE NOT "IsLinked";
CREATE INDEX "IX_Utterances_IsStale" ON "Utterances" ("IsStale") WHERE "IsStale";
