DROP INDEX `assignment_member`;--> statement-breakpoint
CREATE UNIQUE INDEX `assignment_open` ON `assignment` (`record`) WHERE ended_at IS NULL;--> statement-breakpoint
CREATE INDEX `assignment_member` ON `assignment` (`member`,`ended_at`);--> statement-breakpoint
CREATE INDEX `article_creator` ON `article` (`created_by`,`state`,`created_at`);--> statement-breakpoint
CREATE INDEX `claim_link_to` ON `claim_link` (`to_claim`);--> statement-breakpoint
CREATE INDEX `authorship_member` ON `authorship` (`member`,`last_at`);--> statement-breakpoint
CREATE INDEX `authorship_last` ON `authorship` (`last_at`);