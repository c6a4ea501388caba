CREATE TABLE `correction` (
	`id` text PRIMARY KEY NOT NULL,
	`record` text NOT NULL,
	`kind` text NOT NULL,
	`wrong` text NOT NULL,
	`opened_by` text NOT NULL,
	`opened_at` text NOT NULL,
	`closed_at` text,
	FOREIGN KEY (`opened_by`) REFERENCES `member`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "correction_kind_known" CHECK("kind" IN ('correction', 'clarification', 'retraction'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `correction_open` ON `correction` (`record`) WHERE closed_at IS NULL;--> statement-breakpoint
ALTER TABLE `public_record` ADD `retracted` integer DEFAULT false NOT NULL;--> statement-breakpoint
CREATE INDEX `suspension_open` ON `suspension` (`lapses_at`) WHERE ended_at IS NULL AND confirmed_at IS NULL;