CREATE TABLE `attestation_gram` (
	`gram` integer NOT NULL,
	`attestation` text NOT NULL,
	PRIMARY KEY(`gram`, `attestation`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `gram_rules` (
	`version` integer PRIMARY KEY NOT NULL
);
--> statement-breakpoint
CREATE TABLE `public_gram` (
	`gram` integer NOT NULL,
	`record` text NOT NULL,
	PRIMARY KEY(`gram`, `record`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `public_printing` (
	`record` text NOT NULL,
	`attestation` text NOT NULL,
	`lang` text NOT NULL,
	`exact` text NOT NULL,
	PRIMARY KEY(`record`, `attestation`)
);
