CREATE TABLE `joint_openings` (
	`id` text PRIMARY KEY NOT NULL,
	`opening_id` text NOT NULL,
	`asked_by` text NOT NULL,
	`asked_at` integer NOT NULL,
	`agreed_by` text,
	`agreed_at` integer,
	FOREIGN KEY (`opening_id`) REFERENCES `record_openings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`asked_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agreed_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `joint_openings_by_opening` ON `joint_openings` (`opening_id`);--> statement-breakpoint
CREATE INDEX `joint_openings_by_asker` ON `joint_openings` (`asked_by`);--> statement-breakpoint
CREATE INDEX `joint_openings_by_agreer` ON `joint_openings` (`agreed_by`);--> statement-breakpoint
CREATE TABLE `record_openings` (
	`id` text PRIMARY KEY NOT NULL,
	`worry_id` text,
	`alert_id` text,
	`concern_id` text,
	`opens_to` text NOT NULL,
	`at` integer NOT NULL,
	`opened_by` text,
	FOREIGN KEY (`worry_id`) REFERENCES `worries`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`alert_id`) REFERENCES `alerts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`concern_id`) REFERENCES `concerns`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`opened_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "record_openings_one_thing" CHECK(("record_openings"."worry_id" is not null) + ("record_openings"."alert_id" is not null) + ("record_openings"."concern_id" is not null) = 1)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `record_openings_of_worry` ON `record_openings` (`worry_id`,`opens_to`);--> statement-breakpoint
CREATE UNIQUE INDEX `record_openings_of_alert` ON `record_openings` (`alert_id`,`opens_to`);--> statement-breakpoint
CREATE UNIQUE INDEX `record_openings_of_concern` ON `record_openings` (`concern_id`,`opens_to`);--> statement-breakpoint
CREATE INDEX `record_openings_by_person` ON `record_openings` (`opened_by`);--> statement-breakpoint
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_messages` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`person_id` text,
	`address` text NOT NULL,
	`subject` text NOT NULL,
	`text` text NOT NULL,
	`dedupe` text NOT NULL,
	`hastens` text,
	`topic` text,
	`not_before` integer,
	`state` text DEFAULT 'waiting' NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`written_at` integer NOT NULL,
	`tried_at` integer,
	`sent_at` integer,
	`last_error` text,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
INSERT INTO `__new_messages`("id", "kind", "person_id", "address", "subject", "text", "dedupe", "hastens", "topic", "not_before", "state", "attempts", "written_at", "tried_at", "sent_at", "last_error") SELECT "id", "kind", "person_id", "address", "subject", "text", "dedupe", "hastens", "topic", "not_before", "state", "attempts", "written_at", "tried_at", "sent_at", "last_error" FROM `messages`;--> statement-breakpoint
DROP TABLE `messages`;--> statement-breakpoint
ALTER TABLE `__new_messages` RENAME TO `messages`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE UNIQUE INDEX `messages_dedupe_unique` ON `messages` (`dedupe`);--> statement-breakpoint
CREATE INDEX `messages_by_topic` ON `messages` (`person_id`,`topic`,`written_at`);--> statement-breakpoint
CREATE INDEX `messages_by_state` ON `messages` (`state`,`tried_at`);--> statement-breakpoint
CREATE INDEX `messages_sent` ON `messages` (`sent_at`) WHERE "messages"."sent_at" is not null;--> statement-breakpoint
ALTER TABLE `kept_from` ADD `because` text DEFAULT 'alleged' NOT NULL;--> statement-breakpoint
ALTER TABLE `school_settings` ADD `governor_name` text;--> statement-breakpoint
ALTER TABLE `school_settings` ADD `governor_telephone` text;--> statement-breakpoint
ALTER TABLE `school_settings` ADD `governor_email` text;--> statement-breakpoint
-- Until now everybody whom a record speaks of was kept from it for good. Those it only names are so no longer.
UPDATE `kept_from` SET `because` = 'named' WHERE `worry_id` IS NOT NULL AND NOT EXISTS (SELECT 1 FROM `alert_evidence` WHERE `alert_evidence`.`worry_id` = `kept_from`.`worry_id` AND `alert_evidence`.`rule` IN ('ST-1', 'ST-2'));--> statement-breakpoint
UPDATE `kept_from` SET `because` = 'named' WHERE `alert_id` IN (SELECT `id` FROM `alerts` WHERE `audience` <> 'head') AND NOT EXISTS (SELECT 1 FROM `alert_evidence` AS `mine` JOIN `alert_evidence` AS `told` ON `told`.`worry_id` = `mine`.`worry_id` OR `told`.`id` = `mine`.`id` WHERE `mine`.`alert_id` = `kept_from`.`alert_id` AND `told`.`rule` IN ('ST-1', 'ST-2'));--> statement-breakpoint
UPDATE `kept_from` SET `because` = 'named' WHERE `concern_id` IN (SELECT `id` FROM `concerns` WHERE `subject` = 'child' AND `worry_id` IS NOT NULL) AND EXISTS (SELECT 1 FROM `concerns` JOIN `kept_from` AS `told` ON `told`.`worry_id` = `concerns`.`worry_id` WHERE `concerns`.`id` = `kept_from`.`concern_id` AND `told`.`person_id` = `kept_from`.`person_id` AND `told`.`because` = 'named');--> statement-breakpoint
INSERT INTO `jobs` (`id`, `kind`, `dedupe`, `payload`, `run_at`, `max_attempts`) SELECT lower(hex(randomblob(16))), 'readers.settle', 'readers:ladder', '{}', 0, 8 WHERE EXISTS (SELECT 1 FROM `children`);
