CREATE INDEX `edition_corrected` ON `edition` (`sealed_at`,`id`) WHERE change IN ('correction', 'clarification', 'retraction');--> statement-breakpoint
DROP TABLE `public_search`;--> statement-breakpoint
CREATE VIRTUAL TABLE `public_search` USING fts5(`record` UNINDEXED, `words`, `names`, `titles`, `facets`, tokenize = "unicode61 remove_diacritics 0");
