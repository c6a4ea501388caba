CREATE TABLE `sighting` (
	`id` text PRIMARY KEY NOT NULL,
	`attestation` text NOT NULL,
	`capture` text NOT NULL,
	`result` text NOT NULL,
	`start` integer,
	`end` integer,
	`exact` text,
	`proposed_by` text NOT NULL,
	`confirmed_by` text NOT NULL,
	`confirmed_at` text NOT NULL,
	FOREIGN KEY (`attestation`) REFERENCES `attestation`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`capture`) REFERENCES `capture`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "sighting_result_known" CHECK("result" IN ('same', 'moved', 'edited', 'gone')),
	CONSTRAINT "sighting_place" CHECK((result = 'gone') = (start IS NULL) AND (start IS NULL) = ("end" IS NULL) AND (start IS NULL) = (exact IS NULL))
);
--> statement-breakpoint
CREATE INDEX `sighting_attestation` ON `sighting` (`attestation`,`confirmed_at`);--> statement-breakpoint
CREATE INDEX `sighting_capture` ON `sighting` (`capture`);