CREATE TABLE `to_seal` (
	`place` text NOT NULL,
	`row_id` text NOT NULL,
	`child_id` text,
	`clear` text NOT NULL,
	PRIMARY KEY(`place`, `row_id`)
);
--> statement-breakpoint
-- What a migration cannot seal, for it has no key, waits until the school is opened; then its file is written anew.
INSERT INTO `to_seal` (`place`, `row_id`, `child_id`, `clear`) SELECT 'alerts', `id`, `child_id`, `category` FROM `alerts`;--> statement-breakpoint
INSERT INTO `to_seal` (`place`, `row_id`, `clear`) SELECT 'kept_from', `id`, `person_id` FROM `kept_from`;--> statement-breakpoint
INSERT INTO `to_seal` (`place`, `row_id`, `clear`) SELECT 'file', 'school', 'clear' WHERE EXISTS (SELECT 1 FROM `to_seal`);--> statement-breakpoint
CREATE TABLE `__new_alerts` (
	`id` text PRIMARY KEY NOT NULL,
	`child_id` text NOT NULL,
	`type` text NOT NULL,
	`about` blob NOT NULL,
	`group_key` text NOT NULL,
	`severity` text NOT NULL,
	`audience` text NOT NULL,
	`state` text DEFAULT 'unread' NOT NULL,
	`raised_at` integer NOT NULL,
	`due_at` integer NOT NULL,
	`due` text,
	`due_from` integer,
	`acknowledged_at` integer,
	`acknowledged_by` text,
	`resolved_at` integer,
	`resolved_by` text,
	`outcome` text,
	`child_told` integer,
	`verdict` text,
	`follows_id` text,
	FOREIGN KEY (`child_id`) REFERENCES `children`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`acknowledged_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`resolved_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`follows_id`) REFERENCES `alerts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
INSERT INTO `__new_alerts` (`id`, `child_id`, `type`, `about`, `group_key`, `severity`, `audience`, `state`, `raised_at`, `due_at`, `due`, `due_from`, `acknowledged_at`, `acknowledged_by`, `resolved_at`, `resolved_by`, `outcome`, `child_told`, `verdict`, `follows_id`) SELECT `id`, `child_id`, `type`, x'', `id`, `severity`, `audience`, `state`, `raised_at`, `due_at`, `due`, `due_from`, `acknowledged_at`, `acknowledged_by`, `resolved_at`, `resolved_by`, `outcome`, `child_told`, `verdict`, `follows_id` FROM `alerts`;--> statement-breakpoint
DROP TABLE `alerts`;--> statement-breakpoint
ALTER TABLE `__new_alerts` RENAME TO `alerts`;--> statement-breakpoint
CREATE INDEX `alerts_waiting` ON `alerts` (`state`,`due_at`);--> statement-breakpoint
CREATE INDEX `alerts_by_child` ON `alerts` (`child_id`,`raised_at`);--> statement-breakpoint
CREATE UNIQUE INDEX `alerts_one_open_of_a_kind` ON `alerts` (`child_id`,`group_key`) WHERE "alerts"."state" <> 'resolved';--> statement-breakpoint
CREATE TABLE `__new_kept_from` (
	`id` text PRIMARY KEY NOT NULL,
	`person_key` text NOT NULL,
	`worry_id` text,
	`alert_id` text,
	`concern_id` text,
	`because` text DEFAULT 'alleged' NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`worry_id`) REFERENCES `worries`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`alert_id`) REFERENCES `alerts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`concern_id`) REFERENCES `concerns`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "kept_from_one_thing" CHECK(("__new_kept_from"."worry_id" is not null) + ("__new_kept_from"."alert_id" is not null) + ("__new_kept_from"."concern_id" is not null) = 1)
);
--> statement-breakpoint
INSERT INTO `__new_kept_from` (`id`, `person_key`, `worry_id`, `alert_id`, `concern_id`, `because`, `at`) SELECT `id`, '', `worry_id`, `alert_id`, `concern_id`, `because`, `at` FROM `kept_from`;--> statement-breakpoint
DROP TABLE `kept_from`;--> statement-breakpoint
ALTER TABLE `__new_kept_from` RENAME TO `kept_from`;--> statement-breakpoint
CREATE INDEX `kept_from_by_worry` ON `kept_from` (`worry_id`);--> statement-breakpoint
CREATE INDEX `kept_from_by_alert` ON `kept_from` (`alert_id`);--> statement-breakpoint
CREATE INDEX `kept_from_by_concern` ON `kept_from` (`concern_id`);
