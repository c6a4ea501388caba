CREATE TABLE `dismissed_derivation` (
	`id` text PRIMARY KEY NOT NULL,
	`quote` text NOT NULL,
	`from_attestation` text NOT NULL,
	`to_attestation` text NOT NULL,
	`dismissed_by` text NOT NULL,
	`dismissed_at` text NOT NULL,
	FOREIGN KEY (`quote`) REFERENCES `quote`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`from_attestation`) REFERENCES `attestation`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`to_attestation`) REFERENCES `attestation`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `dismissed_derivation_quote` ON `dismissed_derivation` (`quote`);--> statement-breakpoint
CREATE UNIQUE INDEX `dismissed_derivation_once` ON `dismissed_derivation` (`from_attestation`,`to_attestation`);--> statement-breakpoint
CREATE INDEX `derivation_to` ON `derivation` (`to_attestation`);