CREATE TABLE `article_draft` (
	`id` text PRIMARY KEY NOT NULL,
	`text` text NOT NULL,
	`page` text,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `article_draft_created_by` ON `article_draft` (`created_by`,`created_at`);--> statement-breakpoint
ALTER TABLE `span` ADD `attribution` text;--> statement-breakpoint
ALTER TABLE `span` ADD `elisions` text;--> statement-breakpoint
ALTER TABLE `span` ADD `note` text;--> statement-breakpoint
ALTER TABLE `span` ADD `attestation` text REFERENCES attestation(id);