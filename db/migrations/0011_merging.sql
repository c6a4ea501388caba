CREATE TABLE `merge` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`absorbed` text NOT NULL,
	`surviving` text NOT NULL,
	`name` text NOT NULL,
	`changes` text NOT NULL,
	`reason` text NOT NULL,
	`by` text NOT NULL,
	`at` text NOT NULL,
	`undone_at` text,
	`undone_by` text,
	`kept` text,
	FOREIGN KEY (`by`) REFERENCES `member`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`undone_by`) REFERENCES `member`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "merge_kind_known" CHECK("kind" IN ('quote', 'speaker', 'source'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `merge_standing` ON `merge` (`absorbed`) WHERE undone_at IS NULL;--> statement-breakpoint
CREATE INDEX `merge_surviving` ON `merge` (`surviving`,`at`);--> statement-breakpoint
CREATE TABLE `public_former` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`kind` text NOT NULL,
	`former` text NOT NULL,
	`subject` text NOT NULL,
	`record` text NOT NULL,
	`log_seq` integer NOT NULL,
	CONSTRAINT "public_former_kind_known" CHECK("kind" IN ('quote', 'speaker', 'source'))
);
--> statement-breakpoint
CREATE INDEX `public_former_former` ON `public_former` (`kind`,`former`,`log_seq`);--> statement-breakpoint
CREATE INDEX `public_former_record` ON `public_former` (`record`);--> statement-breakpoint
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_public_record` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`number` integer NOT NULL,
	`state` text NOT NULL,
	`retracted` integer DEFAULT false NOT NULL,
	`moved_to` text,
	`lapses_at` text,
	`rev` text NOT NULL,
	`card` text NOT NULL,
	`facets` text DEFAULT '[]' NOT NULL,
	`first_sealed_at` text NOT NULL,
	`sealed_at` text NOT NULL,
	`day` text NOT NULL,
	`lang` text NOT NULL,
	`rating` text NOT NULL,
	CONSTRAINT "public_record_kind_known" CHECK("kind" IN ('quote', 'claim')),
	CONSTRAINT "public_record_state_known" CHECK("state" IN ('published', 'retracted', 'suspended', 'merged')),
	CONSTRAINT "public_record_lapse" CHECK(lapses_at IS NULL OR state = 'suspended')
);
--> statement-breakpoint
INSERT INTO `__new_public_record`("id", "kind", "number", "state", "retracted", "moved_to", "lapses_at", "rev", "card", "facets", "first_sealed_at", "sealed_at", "day", "lang", "rating") SELECT "id", "kind", "number", "state", "retracted", NULL, "lapses_at", "rev", "card", "facets", "first_sealed_at", "sealed_at", "day", "lang", "rating" FROM `public_record`;--> statement-breakpoint
DROP TABLE `public_record`;--> statement-breakpoint
ALTER TABLE `__new_public_record` RENAME TO `public_record`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE INDEX `public_record_sealed` ON `public_record` (`kind`,`state`,`sealed_at`,`id`);