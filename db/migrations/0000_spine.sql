CREATE TABLE `annotation_revision` (
	`id` text PRIMARY KEY NOT NULL,
	`annotation` text NOT NULL,
	`number` integer NOT NULL,
	`body` text NOT NULL,
	`at` text NOT NULL,
	FOREIGN KEY (`annotation`) REFERENCES `annotation`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `annotation_revision_number` ON `annotation_revision` (`annotation`,`number`);--> statement-breakpoint
CREATE TABLE `annotation` (
	`id` text PRIMARY KEY NOT NULL,
	`motivation` text NOT NULL,
	`body` text NOT NULL,
	`target_kind` text NOT NULL,
	`target` text NOT NULL,
	`record` text NOT NULL,
	`field` text,
	`exact` text,
	`prefix` text,
	`suffix` text,
	`start` integer,
	`end` integer,
	`reply_to` text,
	`author` text NOT NULL,
	`at` text NOT NULL,
	`resolved_by` text,
	`resolved_at` text,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`reply_to`) REFERENCES `annotation`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`author`) REFERENCES `member`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`resolved_by`) REFERENCES `member`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "annotation_motivation_known" CHECK("motivation" IN ('commenting', 'questioning', 'assessing', 'editing', 'linking', 'tagging', 'replying')),
	CONSTRAINT "annotation_target_kind_known" CHECK("target_kind" IN ('quote', 'claim', 'capture', 'attestation', 'proposal'))
);
--> statement-breakpoint
CREATE INDEX `annotation_record` ON `annotation` (`record`,`at`);--> statement-breakpoint
CREATE INDEX `annotation_target` ON `annotation` (`target`);--> statement-breakpoint
CREATE TABLE `article` (
	`id` text PRIMARY KEY NOT NULL,
	`source` text NOT NULL,
	`capture` text NOT NULL,
	`extractor_version` text NOT NULL,
	`reading` text NOT NULL,
	`state` text NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`source`) REFERENCES `source`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`capture`) REFERENCES `capture`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "article_state_known" CHECK("state" IN ('confirming', 'sent', 'withdrawn'))
);
--> statement-breakpoint
CREATE INDEX `article_state` ON `article` (`state`,`created_at`);--> statement-breakpoint
CREATE UNIQUE INDEX `article_capture` ON `article` (`capture`);--> statement-breakpoint
CREATE TABLE `span_step` (
	`id` text PRIMARY KEY NOT NULL,
	`article` text NOT NULL,
	`span` text NOT NULL,
	`position` integer NOT NULL,
	`before` text NOT NULL,
	`member` text NOT NULL,
	`at` text NOT NULL,
	`undone_at` text,
	FOREIGN KEY (`article`) REFERENCES `article`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`span`) REFERENCES `span`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `span_step_position` ON `span_step` (`article`,`position`);--> statement-breakpoint
CREATE TABLE `span` (
	`id` text PRIMARY KEY NOT NULL,
	`article` text NOT NULL,
	`start` integer NOT NULL,
	`end` integer NOT NULL,
	`form` text NOT NULL,
	`state` text NOT NULL,
	`speakers` text NOT NULL,
	`speaker_names` text NOT NULL,
	`speaker_basis` text NOT NULL,
	`proposed` text,
	`quote` text,
	`decided_by` text,
	`decided_at` text,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`article`) REFERENCES `article`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`quote`) REFERENCES `quote`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "span_form_known" CHECK("form" IN ('full', 'partial', 'scare', 'indirect')),
	CONSTRAINT "span_state_known" CHECK("state" IN ('proposed', 'accepted', 'edited', 'rejected')),
	CONSTRAINT "span_speaker_basis_known" CHECK("speaker_basis" IN ('stated', 'inherited', 'inferred', 'not_known')),
	CONSTRAINT "span_range" CHECK(start >= 0 AND "end" > start)
);
--> statement-breakpoint
CREATE INDEX `span_article` ON `span` (`article`,`start`);--> statement-breakpoint
CREATE TABLE `attestation` (
	`id` text PRIMARY KEY NOT NULL,
	`quote` text NOT NULL,
	`siglum` text NOT NULL,
	`source` text NOT NULL,
	`capture` text NOT NULL,
	`exact` text NOT NULL,
	`prefix` text NOT NULL,
	`suffix` text NOT NULL,
	`start` integer NOT NULL,
	`end` integer NOT NULL,
	`lang` text NOT NULL,
	`form` text NOT NULL,
	`relation` text NOT NULL,
	`translator` text,
	`translator_basis` text,
	`machine_translated` integer DEFAULT false NOT NULL,
	`attribution` text,
	`speakers_as_printed` text NOT NULL,
	`elisions` text NOT NULL,
	`note` text,
	`proposed_by` text NOT NULL,
	`confirmed_by` text NOT NULL,
	`confirmed_at` text NOT NULL,
	`withdrawn_at` text,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`quote`) REFERENCES `quote`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`source`) REFERENCES `source`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`capture`) REFERENCES `capture`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "attestation_form_known" CHECK("form" IN ('full', 'partial', 'scare', 'indirect')),
	CONSTRAINT "attestation_relation_known" CHECK("relation" IN ('original', 'translation', 'back_translation', 'readout', 'paraphrase', 'reprint')),
	CONSTRAINT "attestation_range" CHECK(start >= 0 AND "end" > start)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `attestation_siglum` ON `attestation` (`quote`,`siglum`);--> statement-breakpoint
CREATE INDEX `attestation_source` ON `attestation` (`source`);--> statement-breakpoint
CREATE INDEX `attestation_capture` ON `attestation` (`capture`);--> statement-breakpoint
CREATE TABLE `derivation` (
	`id` text PRIMARY KEY NOT NULL,
	`quote` text NOT NULL,
	`from_attestation` text,
	`to_attestation` text NOT NULL,
	`kind` text NOT NULL,
	`basis` text NOT NULL,
	`confidence` text NOT NULL,
	`of_utterance` integer DEFAULT false NOT NULL,
	`note` text,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`quote`) REFERENCES `quote`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`from_attestation`) REFERENCES `attestation`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`to_attestation`) REFERENCES `attestation`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "derivation_kind_known" CHECK("kind" IN ('reprints', 'translates', 'transcribes', 'condenses', 'paraphrases', 'quotes')),
	CONSTRAINT "derivation_basis_known" CHECK("basis" IN ('credit_line', 'identical_text', 'timestamp', 'statement', 'judgement')),
	CONSTRAINT "derivation_confidence_known" CHECK("confidence" IN ('stated', 'inferred', 'confirmed'))
);
--> statement-breakpoint
CREATE INDEX `derivation_quote` ON `derivation` (`quote`);--> statement-breakpoint
CREATE TABLE `variance` (
	`id` text PRIMARY KEY NOT NULL,
	`quote` text NOT NULL,
	`from_attestation` text NOT NULL,
	`to_attestation` text NOT NULL,
	`category` text NOT NULL,
	`scope` text NOT NULL,
	`materiality` text NOT NULL,
	`before` text,
	`after` text,
	`note` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`quote`) REFERENCES `quote`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`from_attestation`) REFERENCES `attestation`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`to_attestation`) REFERENCES `attestation`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "variance_category_known" CHECK("category" IN ('omission', 'addition', 'substitution', 'order', 'number', 'negation', 'modality', 'name', 'tense', 'mistranslation', 'punctuation', 'context')),
	CONSTRAINT "variance_scope_known" CHECK("scope" IN ('words', 'attribution')),
	CONSTRAINT "variance_materiality_known" CHECK("materiality" IN ('none', 'minor', 'material', 'undetermined'))
);
--> statement-breakpoint
CREATE INDEX `variance_quote` ON `variance` (`quote`);--> statement-breakpoint
CREATE TABLE `claim_link` (
	`id` text PRIMARY KEY NOT NULL,
	`from_claim` text NOT NULL,
	`to_claim` text NOT NULL,
	`kind` text NOT NULL,
	FOREIGN KEY (`from_claim`) REFERENCES `claim`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`to_claim`) REFERENCES `claim`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "claim_link_kind_known" CHECK("kind" IN ('repeats', 'restates', 'translates', 'narrows', 'contradicts', 'supersedes'))
);
--> statement-breakpoint
CREATE INDEX `claim_link_from` ON `claim_link` (`from_claim`);--> statement-breakpoint
CREATE TABLE `claim_occurrence` (
	`id` text PRIMARY KEY NOT NULL,
	`claim` text NOT NULL,
	`attestation` text,
	`source` text NOT NULL,
	`capture` text NOT NULL,
	`start` integer NOT NULL,
	`end` integer NOT NULL,
	`exact` text NOT NULL,
	FOREIGN KEY (`claim`) REFERENCES `claim`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`attestation`) REFERENCES `attestation`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`source`) REFERENCES `source`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`capture`) REFERENCES `capture`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `claim_occurrence_claim` ON `claim_occurrence` (`claim`);--> statement-breakpoint
CREATE INDEX `claim_occurrence_attestation` ON `claim_occurrence` (`attestation`);--> statement-breakpoint
CREATE TABLE `claim_speaker` (
	`id` text PRIMARY KEY NOT NULL,
	`claim` text NOT NULL,
	`speaker` text NOT NULL,
	FOREIGN KEY (`claim`) REFERENCES `claim`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`speaker`) REFERENCES `speaker`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `claim_speaker_claim` ON `claim_speaker` (`claim`);--> statement-breakpoint
CREATE TABLE `claim` (
	`id` text PRIMARY KEY NOT NULL,
	`text` text NOT NULL,
	`lang` text NOT NULL,
	`kind` text NOT NULL,
	`as_of` text,
	`practice` integer DEFAULT false NOT NULL,
	`state` text NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	CONSTRAINT "claim_kind_known" CHECK("kind" IN ('factual', 'forecast', 'promise', 'opinion', 'not_checkable')),
	CONSTRAINT "claim_state_known" CHECK("state" IN ('draft', 'withdrawn'))
);
--> statement-breakpoint
CREATE INDEX `claim_created` ON `claim` (`created_at`,`id`);--> statement-breakpoint
CREATE TABLE `checkpoint` (
	`size` integer PRIMARY KEY NOT NULL,
	`root` text NOT NULL,
	`at` text NOT NULL,
	`note` text NOT NULL,
	CONSTRAINT "checkpoint_size" CHECK(size >= 1)
);
--> statement-breakpoint
CREATE TABLE `log_edge` (
	`id` integer PRIMARY KEY NOT NULL,
	`size` integer NOT NULL,
	`edge` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `log_entry` (
	`seq` integer PRIMARY KEY NOT NULL,
	`at` text NOT NULL,
	`actor` text NOT NULL,
	`action` text NOT NULL,
	`subject` text NOT NULL,
	`body` text NOT NULL,
	`leaf_hash` text NOT NULL,
	CONSTRAINT "log_entry_leaf_hex" CHECK(length(leaf_hash) = 64)
);
--> statement-breakpoint
CREATE INDEX `log_entry_subject` ON `log_entry` (`subject`,`seq`);--> statement-breakpoint
CREATE INDEX `log_entry_actor` ON `log_entry` (`actor`,`seq`);--> statement-breakpoint
CREATE TABLE `conflict` (
	`id` text PRIMARY KEY NOT NULL,
	`member` text NOT NULL,
	`speaker` text NOT NULL,
	`note` text NOT NULL,
	`declared_at` text NOT NULL,
	`withdrawn_at` text,
	FOREIGN KEY (`member`) REFERENCES `member`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `conflict_member` ON `conflict` (`member`);--> statement-breakpoint
CREATE TABLE `idempotency_key` (
	`key` text PRIMARY KEY NOT NULL,
	`member` text NOT NULL,
	`command` text NOT NULL,
	`input_hash` text NOT NULL,
	`answer` text NOT NULL,
	`at` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `idempotency_key_at` ON `idempotency_key` (`at`);--> statement-breakpoint
CREATE TABLE `invitation` (
	`id` text PRIMARY KEY NOT NULL,
	`token_hash` text NOT NULL,
	`email` text NOT NULL,
	`role` text NOT NULL,
	`invited_by` text,
	`created_at` text NOT NULL,
	`expires_at` text NOT NULL,
	`used_at` text,
	`withdrawn_at` text,
	FOREIGN KEY (`invited_by`) REFERENCES `member`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "invitation_role_known" CHECK("role" IN ('contributor', 'reviewer', 'editor', 'auditor', 'admin'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `invitation_token_hash` ON `invitation` (`token_hash`);--> statement-breakpoint
CREATE INDEX `invitation_email` ON `invitation` (`email`);--> statement-breakpoint
CREATE TABLE `member` (
	`id` text PRIMARY KEY NOT NULL,
	`email` text NOT NULL,
	`name` text NOT NULL,
	`role` text NOT NULL,
	`state` text NOT NULL,
	`password_hash` text NOT NULL,
	`demo` integer DEFAULT false NOT NULL,
	`created_at` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	CONSTRAINT "member_role_known" CHECK("role" IN ('contributor', 'reviewer', 'editor', 'auditor', 'admin')),
	CONSTRAINT "member_state_known" CHECK("state" IN ('active', 'disabled'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `member_email` ON `member` (`email`);--> statement-breakpoint
CREATE TABLE `session` (
	`id` text PRIMARY KEY NOT NULL,
	`sid_hash` text NOT NULL,
	`member` text NOT NULL,
	`user_agent` text NOT NULL,
	`created_at` text NOT NULL,
	`last_seen_at` text NOT NULL,
	`proved_at` text NOT NULL,
	`ended_at` text,
	FOREIGN KEY (`member`) REFERENCES `member`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `session_sid_hash` ON `session` (`sid_hash`);--> statement-breakpoint
CREATE INDEX `session_member` ON `session` (`member`);--> statement-breakpoint
CREATE TABLE `sign_in_failure` (
	`id` text PRIMARY KEY NOT NULL,
	`account` text NOT NULL,
	`address` text NOT NULL,
	`at` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `sign_in_failure_account` ON `sign_in_failure` (`account`,`at`);--> statement-breakpoint
CREATE INDEX `sign_in_failure_address` ON `sign_in_failure` (`address`,`at`);--> statement-breakpoint
CREATE TABLE `occasion_participant` (
	`id` text PRIMARY KEY NOT NULL,
	`occasion` text NOT NULL,
	`speaker` text NOT NULL,
	FOREIGN KEY (`occasion`) REFERENCES `occasion`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`speaker`) REFERENCES `speaker`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `occasion_participant_once` ON `occasion_participant` (`occasion`,`speaker`);--> statement-breakpoint
CREATE TABLE `occasion` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`title` text NOT NULL,
	`date` text,
	`date_basis` text NOT NULL,
	`date_note` text,
	`place` text,
	`place_basis` text,
	`note` text,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	CONSTRAINT "occasion_kind_known" CHECK("kind" IN ('meeting', 'press_conference', 'interview', 'statement', 'speech', 'post', 'readout', 'announcement', 'other')),
	CONSTRAINT "occasion_date_basis_known" CHECK("date_basis" IN ('stated', 'inherited', 'inferred', 'not_known'))
);
--> statement-breakpoint
CREATE INDEX `occasion_date` ON `occasion` (`date`);--> statement-breakpoint
CREATE TABLE `public_mention` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`kind` text NOT NULL,
	`subject` text NOT NULL,
	`record` text NOT NULL,
	`part` text NOT NULL,
	`day` text NOT NULL,
	CONSTRAINT "public_mention_kind_known" CHECK("kind" IN ('speaker', 'source', 'claim', 'quote'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `public_mention_once` ON `public_mention` (`kind`,`subject`,`record`,`part`);--> statement-breakpoint
CREATE INDEX `public_mention_subject` ON `public_mention` (`kind`,`subject`,`day`,`record`);--> statement-breakpoint
CREATE INDEX `public_mention_record` ON `public_mention` (`record`);--> statement-breakpoint
CREATE TABLE `public_record` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`number` integer NOT NULL,
	`state` text NOT NULL,
	`lapses_at` text,
	`rev` text NOT NULL,
	`card` text NOT NULL,
	`first_sealed_at` text NOT NULL,
	`sealed_at` text NOT NULL,
	`day` text NOT NULL,
	`lang` text NOT NULL,
	`rating` text NOT NULL,
	CONSTRAINT "public_record_kind_known" CHECK("kind" IN ('quote', 'claim')),
	CONSTRAINT "public_record_state_known" CHECK("state" IN ('published', 'retracted', 'suspended')),
	CONSTRAINT "public_record_lapse" CHECK(lapses_at IS NULL OR state = 'suspended')
);
--> statement-breakpoint
CREATE INDEX `public_record_sealed` ON `public_record` (`kind`,`state`,`sealed_at`,`id`);--> statement-breakpoint
CREATE TABLE `rendered_citation` (
	`edition` text NOT NULL,
	`subject` text NOT NULL,
	`attestation` text NOT NULL,
	`style` text NOT NULL,
	`locale` text NOT NULL,
	`engine_version` text NOT NULL,
	`style_hash` text NOT NULL,
	`in_text` text NOT NULL,
	`entry_text` text NOT NULL,
	`entry_html` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `rendered_citation_once` ON `rendered_citation` (`edition`,`subject`,`attestation`,`style`,`locale`,`engine_version`,`style_hash`);--> statement-breakpoint
CREATE TABLE `approval` (
	`id` text PRIMARY KEY NOT NULL,
	`proposal` text NOT NULL,
	`hash` text NOT NULL,
	`member` text NOT NULL,
	`decision` text NOT NULL,
	`comment` text,
	`at` text NOT NULL,
	FOREIGN KEY (`proposal`) REFERENCES `proposal`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`member`) REFERENCES `member`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "approval_decision_known" CHECK("decision" IN ('approve', 'request_changes'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `approval_once` ON `approval` (`proposal`,`member`);--> statement-breakpoint
CREATE TABLE `assignment` (
	`id` text PRIMARY KEY NOT NULL,
	`record` text NOT NULL,
	`kind` text NOT NULL,
	`member` text NOT NULL,
	`due` text,
	`assigned_by` text NOT NULL,
	`at` text NOT NULL,
	`ended_at` text,
	FOREIGN KEY (`member`) REFERENCES `member`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `assignment_record` ON `assignment` (`record`);--> statement-breakpoint
CREATE INDEX `assignment_member` ON `assignment` (`member`);--> statement-breakpoint
CREATE TABLE `authorship` (
	`record` text NOT NULL,
	`member` text NOT NULL,
	`last_at` text NOT NULL,
	PRIMARY KEY(`record`, `member`),
	FOREIGN KEY (`member`) REFERENCES `member`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `edition` (
	`id` text PRIMARY KEY NOT NULL,
	`record` text NOT NULL,
	`kind` text NOT NULL,
	`number` integer NOT NULL,
	`proposal` text NOT NULL,
	`body` text NOT NULL,
	`hash` text NOT NULL,
	`salt` text NOT NULL,
	`sealed_at` text NOT NULL,
	`change` text NOT NULL,
	`note` text,
	`approvals` integer NOT NULL,
	`log_seq` integer NOT NULL,
	FOREIGN KEY (`proposal`) REFERENCES `proposal`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "edition_kind_known" CHECK("kind" IN ('quote', 'claim')),
	CONSTRAINT "edition_change_known" CHECK("change" IN ('new', 'update', 'correction', 'clarification', 'retraction')),
	CONSTRAINT "edition_number_positive" CHECK(number >= 1)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `edition_number` ON `edition` (`record`,`number`);--> statement-breakpoint
CREATE INDEX `edition_hash` ON `edition` (`hash`);--> statement-breakpoint
CREATE INDEX `edition_sealed` ON `edition` (`sealed_at`,`id`);--> statement-breakpoint
CREATE TABLE `opened_evidence` (
	`proposal` text NOT NULL,
	`member` text NOT NULL,
	`evidence` text NOT NULL,
	`at` text NOT NULL,
	PRIMARY KEY(`proposal`, `member`, `evidence`),
	FOREIGN KEY (`proposal`) REFERENCES `proposal`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`member`) REFERENCES `member`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `proposal` (
	`id` text PRIMARY KEY NOT NULL,
	`record` text NOT NULL,
	`kind` text NOT NULL,
	`number` integer NOT NULL,
	`body` text NOT NULL,
	`hash` text NOT NULL,
	`state` text NOT NULL,
	`submitted_by` text NOT NULL,
	`submitted_at` text NOT NULL,
	`authors` text NOT NULL,
	`needed` integer NOT NULL,
	`change` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`submitted_by`) REFERENCES `member`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "proposal_kind_known" CHECK("kind" IN ('quote', 'claim')),
	CONSTRAINT "proposal_state_known" CHECK("state" IN ('in_review', 'changes_requested', 'approved', 'published', 'withdrawn')),
	CONSTRAINT "proposal_change_known" CHECK("change" IN ('new', 'update', 'correction', 'clarification', 'retraction')),
	CONSTRAINT "proposal_needed" CHECK(needed BETWEEN 1 AND 2)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `proposal_number` ON `proposal` (`record`,`number`);--> statement-breakpoint
CREATE INDEX `proposal_state` ON `proposal` (`state`,`submitted_at`);--> statement-breakpoint
CREATE INDEX `proposal_hash` ON `proposal` (`hash`);--> statement-breakpoint
CREATE TABLE `suspension` (
	`id` text PRIMARY KEY NOT NULL,
	`record` text NOT NULL,
	`reason` text NOT NULL,
	`by` text NOT NULL,
	`at` text NOT NULL,
	`lapses_at` text NOT NULL,
	`confirmed_by` text,
	`confirmed_at` text,
	`ended_at` text,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`by`) REFERENCES `member`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`confirmed_by`) REFERENCES `member`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `suspension_record` ON `suspension` (`record`);--> statement-breakpoint
CREATE TABLE `quote_link` (
	`id` text PRIMARY KEY NOT NULL,
	`from_quote` text NOT NULL,
	`to_quote` text NOT NULL,
	`kind` text NOT NULL,
	`note` text,
	FOREIGN KEY (`from_quote`) REFERENCES `quote`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`to_quote`) REFERENCES `quote`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "quote_link_kind_known" CHECK("kind" IN ('repeats_formula', 'answers', 'corrects'))
);
--> statement-breakpoint
CREATE INDEX `quote_link_from` ON `quote_link` (`from_quote`);--> statement-breakpoint
CREATE INDEX `quote_link_to` ON `quote_link` (`to_quote`);--> statement-breakpoint
CREATE TABLE `quote_speaker` (
	`id` text PRIMARY KEY NOT NULL,
	`quote` text NOT NULL,
	`speaker` text NOT NULL,
	`position` integer NOT NULL,
	`part` text NOT NULL,
	`role` text,
	FOREIGN KEY (`quote`) REFERENCES `quote`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`speaker`) REFERENCES `speaker`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "quote_speaker_part_known" CHECK("part" IN ('speaker', 'joint', 'on_behalf_of', 'relayed_by'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `quote_speaker_once` ON `quote_speaker` (`quote`,`speaker`);--> statement-breakpoint
CREATE INDEX `quote_speaker_speaker` ON `quote_speaker` (`speaker`);--> statement-breakpoint
CREATE TABLE `quote` (
	`id` text PRIMARY KEY NOT NULL,
	`occasion` text,
	`date` text,
	`date_basis` text NOT NULL,
	`date_note` text,
	`original_lang` text,
	`original` text NOT NULL,
	`original_attestation` text,
	`leading` text,
	`note` text,
	`practice` integer DEFAULT false NOT NULL,
	`state` text NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`occasion`) REFERENCES `occasion`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "quote_date_basis_known" CHECK("date_basis" IN ('stated', 'inherited', 'inferred', 'not_known')),
	CONSTRAINT "quote_original_known" CHECK("original" IN ('found', 'not_found', 'not_sought')),
	CONSTRAINT "quote_state_known" CHECK("state" IN ('draft', 'withdrawn'))
);
--> statement-breakpoint
CREATE INDEX `quote_created` ON `quote` (`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `quote_occasion` ON `quote` (`occasion`);--> statement-breakpoint
CREATE TABLE `contact_entry` (
	`id` text PRIMARY KEY NOT NULL,
	`review` text NOT NULL,
	`party` text NOT NULL,
	`channel` text NOT NULL,
	`asked_at` text,
	`deadline` text,
	`answer` text,
	`answered_at` text,
	`waived_because` text,
	`public` integer NOT NULL,
	`by` text NOT NULL,
	`at` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`review`) REFERENCES `review`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `contact_entry_review` ON `contact_entry` (`review`);--> statement-breakpoint
CREATE TABLE `evidence` (
	`id` text PRIMARY KEY NOT NULL,
	`review` text NOT NULL,
	`source` text NOT NULL,
	`capture` text NOT NULL,
	`start` integer,
	`end` integer,
	`passage` text NOT NULL,
	`passage_kind` text NOT NULL,
	`lang` text NOT NULL,
	`stance` text NOT NULL,
	`note` text,
	`added_by` text NOT NULL,
	`added_at` text NOT NULL,
	`withdrawn_at` text,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`review`) REFERENCES `review`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`source`) REFERENCES `source`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`capture`) REFERENCES `capture`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "evidence_passage_kind_known" CHECK("passage_kind" IN ('quoted', 'summary')),
	CONSTRAINT "evidence_stance_known" CHECK("stance" IN ('supports', 'refutes', 'qualifies', 'context'))
);
--> statement-breakpoint
CREATE INDEX `evidence_review` ON `evidence` (`review`);--> statement-breakpoint
CREATE TABLE `rating_scale_version` (
	`id` text PRIMARY KEY NOT NULL,
	`scale` text NOT NULL,
	`number` integer NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	FOREIGN KEY (`scale`) REFERENCES `rating_scale`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `rating_scale_version_number` ON `rating_scale_version` (`scale`,`number`);--> statement-breakpoint
CREATE TABLE `rating_scale` (
	`id` text PRIMARY KEY NOT NULL,
	`axis` text NOT NULL,
	`name` text NOT NULL,
	CONSTRAINT "rating_scale_axis_known" CHECK("axis" IN ('attribution', 'wording', 'veracity'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `rating_scale_axis` ON `rating_scale` (`axis`);--> statement-breakpoint
CREATE TABLE `rating` (
	`id` text PRIMARY KEY NOT NULL,
	`scale_version` text NOT NULL,
	`key` text NOT NULL,
	`label` text NOT NULL,
	`definition` text NOT NULL,
	`standing` text NOT NULL,
	`ordinal` integer,
	FOREIGN KEY (`scale_version`) REFERENCES `rating_scale_version`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "rating_standing_known" CHECK("standing" IN ('holds', 'part', 'fails', 'open'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `rating_key` ON `rating` (`scale_version`,`key`);--> statement-breakpoint
CREATE TABLE `review` (
	`id` text PRIMARY KEY NOT NULL,
	`axis` text NOT NULL,
	`quote` text,
	`attestation` text,
	`claim` text,
	`rating` text,
	`sentence` text NOT NULL,
	`rationale` text NOT NULL,
	`unknowns` text,
	`method` text,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	`withdrawn_at` text,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`quote`) REFERENCES `quote`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`attestation`) REFERENCES `attestation`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`claim`) REFERENCES `claim`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`rating`) REFERENCES `rating`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "review_axis_known" CHECK("axis" IN ('attribution', 'wording', 'veracity')),
	CONSTRAINT "review_subject" CHECK((axis = 'veracity' AND claim IS NOT NULL AND quote IS NULL AND attestation IS NULL) OR (axis = 'wording' AND claim IS NULL AND attestation IS NOT NULL AND quote IS NOT NULL) OR (axis = 'attribution' AND claim IS NULL AND quote IS NOT NULL))
);
--> statement-breakpoint
CREATE INDEX `review_quote` ON `review` (`quote`);--> statement-breakpoint
CREATE INDEX `review_attestation` ON `review` (`attestation`);--> statement-breakpoint
CREATE INDEX `review_claim` ON `review` (`claim`);--> statement-breakpoint
CREATE TABLE `search_entry` (
	`id` text PRIMARY KEY NOT NULL,
	`review` text NOT NULL,
	`place` text NOT NULL,
	`query` text NOT NULL,
	`sought` text NOT NULL,
	`lang` text,
	`at` text NOT NULL,
	`by` text NOT NULL,
	`result` text NOT NULL,
	`found` text NOT NULL,
	`note` text,
	FOREIGN KEY (`review`) REFERENCES `review`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "search_entry_result_known" CHECK("result" IN ('found', 'none'))
);
--> statement-breakpoint
CREATE INDEX `search_entry_review` ON `search_entry` (`review`);--> statement-breakpoint
CREATE TABLE `capture` (
	`id` text PRIMARY KEY NOT NULL,
	`source` text NOT NULL,
	`taken_at` text NOT NULL,
	`taken_by` text NOT NULL,
	`method` text NOT NULL,
	`text` text NOT NULL,
	`text_sha256` text NOT NULL,
	`mime` text,
	`archive_urls` text NOT NULL,
	FOREIGN KEY (`source`) REFERENCES `source`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "capture_method_known" CHECK("method" IN ('paste', 'upload', 'fetch', 'excerpt')),
	CONSTRAINT "capture_text_sha256_hex" CHECK(length(text_sha256) = 64)
);
--> statement-breakpoint
CREATE INDEX `capture_source` ON `capture` (`source`,`taken_at`);--> statement-breakpoint
CREATE INDEX `capture_text_sha256` ON `capture` (`text_sha256`);--> statement-breakpoint
CREATE TABLE `publisher_fact` (
	`id` text PRIMARY KEY NOT NULL,
	`publisher` text NOT NULL,
	`sentence` text NOT NULL,
	`source` text,
	FOREIGN KEY (`publisher`) REFERENCES `publisher`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`source`) REFERENCES `source`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `publisher_fact_publisher` ON `publisher_fact` (`publisher`);--> statement-breakpoint
CREATE TABLE `publisher` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`folded` text NOT NULL,
	`kind` text,
	`country` text,
	`country_basis` text,
	`url` text,
	`note` text,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE INDEX `publisher_folded` ON `publisher` (`folded`);--> statement-breakpoint
CREATE TABLE `source_anomaly` (
	`id` text PRIMARY KEY NOT NULL,
	`source` text NOT NULL,
	`exact` text NOT NULL,
	`note` text NOT NULL,
	FOREIGN KEY (`source`) REFERENCES `source`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `source_anomaly_source` ON `source_anomaly` (`source`);--> statement-breakpoint
CREATE TABLE `source` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`tier` text NOT NULL,
	`title` text NOT NULL,
	`title_kind` text NOT NULL,
	`title_basis` text NOT NULL,
	`publisher` text,
	`publisher_basis` text NOT NULL,
	`agency` text,
	`seen_through` text,
	`authors` text NOT NULL,
	`translators` text NOT NULL,
	`lang` text NOT NULL,
	`lang_basis` text NOT NULL,
	`published` text,
	`published_basis` text NOT NULL,
	`published_note` text,
	`url` text,
	`url_basis` text NOT NULL,
	`credits` text,
	`licence` text,
	`note` text,
	`practice` integer DEFAULT false NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`publisher`) REFERENCES `publisher`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agency`) REFERENCES `publisher`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`seen_through`) REFERENCES `publisher`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "source_kind_known" CHECK("kind" IN ('transcript', 'recording', 'readout', 'wire', 'news', 'broadcast', 'blog', 'social', 'book', 'analysis', 'other')),
	CONSTRAINT "source_tier_known" CHECK("tier" IN ('primary', 'secondary', 'tertiary')),
	CONSTRAINT "source_title_kind_known" CHECK("title_kind" IN ('printed', 'descriptive')),
	CONSTRAINT "source_title_basis_known" CHECK("title_basis" IN ('stated', 'inherited', 'inferred', 'not_known')),
	CONSTRAINT "source_publisher_basis_known" CHECK("publisher_basis" IN ('stated', 'inherited', 'inferred', 'not_known')),
	CONSTRAINT "source_lang_basis_known" CHECK("lang_basis" IN ('stated', 'inherited', 'inferred', 'not_known')),
	CONSTRAINT "source_published_basis_known" CHECK("published_basis" IN ('stated', 'inherited', 'inferred', 'not_known')),
	CONSTRAINT "source_url_basis_known" CHECK("url_basis" IN ('stated', 'inherited', 'inferred', 'not_known'))
);
--> statement-breakpoint
CREATE INDEX `source_publisher` ON `source` (`publisher`);--> statement-breakpoint
CREATE INDEX `source_created` ON `source` (`created_at`,`id`);--> statement-breakpoint
CREATE TABLE `speaker_fact` (
	`id` text PRIMARY KEY NOT NULL,
	`speaker` text NOT NULL,
	`date` text,
	`sentence` text NOT NULL,
	`source` text,
	FOREIGN KEY (`speaker`) REFERENCES `speaker`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`source`) REFERENCES `source`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `speaker_fact_speaker` ON `speaker_fact` (`speaker`);--> statement-breakpoint
CREATE TABLE `speaker_name` (
	`id` text PRIMARY KEY NOT NULL,
	`speaker` text NOT NULL,
	`position` integer NOT NULL,
	`lang` text NOT NULL,
	`script` text NOT NULL,
	`text` text NOT NULL,
	`kind` text NOT NULL,
	`folded` text NOT NULL,
	FOREIGN KEY (`speaker`) REFERENCES `speaker`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "speaker_name_kind_known" CHECK("kind" IN ('native', 'transliteration', 'exonym', 'alias', 'former', 'misspelling'))
);
--> statement-breakpoint
CREATE INDEX `speaker_name_speaker` ON `speaker_name` (`speaker`,`position`);--> statement-breakpoint
CREATE INDEX `speaker_name_folded` ON `speaker_name` (`folded`);--> statement-breakpoint
CREATE TABLE `speaker_role` (
	`id` text PRIMARY KEY NOT NULL,
	`speaker` text NOT NULL,
	`title` text NOT NULL,
	`organisation` text,
	`from_date` text,
	`until_date` text,
	`as_of` text,
	`source` text,
	FOREIGN KEY (`speaker`) REFERENCES `speaker`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`source`) REFERENCES `source`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `speaker_role_speaker` ON `speaker_role` (`speaker`);--> statement-breakpoint
CREATE TABLE `speaker` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`family_name_first` integer DEFAULT false NOT NULL,
	`living` integer DEFAULT true NOT NULL,
	`wikidata` text,
	`note` text,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	CONSTRAINT "speaker_kind_known" CHECK("kind" IN ('person', 'organisation', 'state', 'group', 'anonymous'))
);
