CREATE TABLE `phrase_step` (
	`id` text PRIMARY KEY NOT NULL,
	`quote` text NOT NULL,
	`position` integer NOT NULL,
	`before` text NOT NULL,
	`member` text NOT NULL,
	`at` text NOT NULL,
	`undone_at` text,
	FOREIGN KEY (`quote`) REFERENCES `quote`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `phrase_step_position` ON `phrase_step` (`quote`,`position`);--> statement-breakpoint
CREATE TABLE `phrasing` (
	`id` text PRIMARY KEY NOT NULL,
	`quote` text NOT NULL,
	`phrases` text NOT NULL,
	`stretches` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`quote`) REFERENCES `quote`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `phrasing_quote` ON `phrasing` (`quote`);