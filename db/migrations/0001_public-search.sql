CREATE VIRTUAL TABLE `public_search` USING fts5(`record` UNINDEXED, `words`, `names`, `titles`, tokenize = "unicode61 remove_diacritics 0");
