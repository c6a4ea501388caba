CREATE TABLE `given_answer` (
	`member` text NOT NULL,
	`key` text NOT NULL,
	`command` text NOT NULL,
	`input_hash` text NOT NULL,
	`answer` text,
	`at` text NOT NULL,
	PRIMARY KEY(`member`, `key`)
);
--> statement-breakpoint
CREATE INDEX `given_answer_at` ON `given_answer` (`at`);