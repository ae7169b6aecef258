CREATE TABLE `people` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`known_as` text NOT NULL,
	`email` text NOT NULL,
	`password_hash` text,
	`status` text DEFAULT 'active' NOT NULL,
	`can_be_chosen` integer DEFAULT false NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `people_email_unique` ON `people` (`email`);--> statement-breakpoint
CREATE TABLE `role_grants` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`role` text NOT NULL,
	`from` integer NOT NULL,
	`until` integer,
	`given_by` text,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`given_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `role_grants_by_person` ON `role_grants` (`person_id`);--> statement-breakpoint
CREATE TABLE `child_keys` (
	`child_id` text PRIMARY KEY NOT NULL,
	`pictures` text NOT NULL,
	`wrong_tries` integer DEFAULT 0 NOT NULL,
	`locked_at` integer,
	FOREIGN KEY (`child_id`) REFERENCES `children`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `children` (
	`id` text PRIMARY KEY NOT NULL,
	`number` integer NOT NULL,
	`first_name` text NOT NULL,
	`family_initial` text NOT NULL,
	`born_in` text,
	`year_group` text NOT NULL,
	`class_id` text NOT NULL,
	`joined_on` text NOT NULL,
	`left_on` text,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`class_id`) REFERENCES `classes`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "children_first_name" CHECK(length("children"."first_name") > 0)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `children_number_unique` ON `children` (`number`);--> statement-breakpoint
CREATE INDEX `children_by_class` ON `children` (`class_id`);--> statement-breakpoint
CREATE TABLE `class_openings` (
	`id` text PRIMARY KEY NOT NULL,
	`class_id` text NOT NULL,
	`code` text NOT NULL,
	`opened_by` text NOT NULL,
	`opened_at` integer NOT NULL,
	`closes_at` integer NOT NULL,
	`closed_at` integer,
	FOREIGN KEY (`class_id`) REFERENCES `classes`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`opened_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `class_openings_by_class` ON `class_openings` (`class_id`,`opened_at`);--> statement-breakpoint
CREATE INDEX `class_openings_by_code` ON `class_openings` (`code`);--> statement-breakpoint
CREATE TABLE `class_staff` (
	`class_id` text NOT NULL,
	`person_id` text NOT NULL,
	`from` integer NOT NULL,
	`until` integer,
	PRIMARY KEY(`class_id`, `person_id`, `from`),
	FOREIGN KEY (`class_id`) REFERENCES `classes`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `class_staff_by_person` ON `class_staff` (`person_id`);--> statement-breakpoint
CREATE TABLE `classes` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `classes_name_unique` ON `classes` (`name`);--> statement-breakpoint
CREATE TABLE `counters` (
	`name` text PRIMARY KEY NOT NULL,
	`last` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `child_data_keys` (
	`child_id` text PRIMARY KEY NOT NULL,
	`wrapped` blob NOT NULL,
	FOREIGN KEY (`child_id`) REFERENCES `children`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `school_days` (
	`date` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`opens` text DEFAULT '08:45' NOT NULL,
	`closes` text DEFAULT '15:30' NOT NULL
);
--> statement-breakpoint
CREATE TABLE `check_in_answers` (
	`id` text PRIMARY KEY NOT NULL,
	`check_in_id` text NOT NULL,
	`child_id` text NOT NULL,
	`activity` text NOT NULL,
	`question_key` text NOT NULL,
	`question_text` text NOT NULL,
	`response_type` text NOT NULL,
	`value` text NOT NULL,
	`score` integer,
	`flags` text DEFAULT '[]' NOT NULL,
	`answered_at` integer NOT NULL,
	`superseded_at` integer,
	FOREIGN KEY (`check_in_id`) REFERENCES `check_ins`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`child_id`) REFERENCES `children`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `answers_by_check_in` ON `check_in_answers` (`check_in_id`);--> statement-breakpoint
CREATE INDEX `answers_by_child` ON `check_in_answers` (`child_id`,`question_key`);--> statement-breakpoint
CREATE UNIQUE INDEX `answers_one_that_counts` ON `check_in_answers` (`check_in_id`,`question_key`) WHERE "check_in_answers"."superseded_at" is null;--> statement-breakpoint
CREATE TABLE `check_ins` (
	`id` text PRIMARY KEY NOT NULL,
	`child_id` text NOT NULL,
	`kind` text NOT NULL,
	`status` text NOT NULL,
	`day` text NOT NULL,
	`started_at` integer NOT NULL,
	`completed_at` integer,
	`duration_seconds` integer,
	`activities_completed` text DEFAULT '[]' NOT NULL,
	`face_set` integer NOT NULL,
	`mood` integer,
	`assisted_by` text,
	FOREIGN KEY (`child_id`) REFERENCES `children`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`assisted_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "check_ins_mood" CHECK("check_ins"."mood" between 1 and 5),
	CONSTRAINT "check_ins_face_set" CHECK("check_ins"."face_set" in (3, 5)),
	CONSTRAINT "check_ins_completed" CHECK(("check_ins"."status" = 'completed') = ("check_ins"."completed_at" is not null))
);
--> statement-breakpoint
CREATE INDEX `check_ins_by_child` ON `check_ins` (`child_id`,`day`);--> statement-breakpoint
CREATE INDEX `check_ins_by_day` ON `check_ins` (`day`,`status`);--> statement-breakpoint
CREATE UNIQUE INDEX `check_ins_one_at_a_time` ON `check_ins` (`child_id`) WHERE "check_ins"."status" = 'in_progress';--> statement-breakpoint
CREATE TABLE `worries` (
	`id` text PRIMARY KEY NOT NULL,
	`child_id` text NOT NULL,
	`check_in_id` text NOT NULL,
	`topic` text,
	`size` text,
	`want` text,
	`safe` text,
	`words` blob,
	`chosen_person_id` text,
	`audience` text NOT NULL,
	`written_at` integer NOT NULL,
	`due_at` integer NOT NULL,
	`read_at` integer,
	`read_by` text,
	FOREIGN KEY (`child_id`) REFERENCES `children`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`check_in_id`) REFERENCES `check_ins`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`chosen_person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`read_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `worries_check_in_id_unique` ON `worries` (`check_in_id`);--> statement-breakpoint
CREATE INDEX `worries_by_child` ON `worries` (`child_id`,`written_at`);--> statement-breakpoint
CREATE INDEX `worries_unread` ON `worries` (`read_at`,`due_at`);--> statement-breakpoint
CREATE TABLE `alert_events` (
	`id` text PRIMARY KEY NOT NULL,
	`alert_id` text NOT NULL,
	`kind` text NOT NULL,
	`at` integer NOT NULL,
	`person_id` text,
	`reason` text,
	`written` blob,
	FOREIGN KEY (`alert_id`) REFERENCES `alerts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `alert_events_by_alert` ON `alert_events` (`alert_id`,`at`);--> statement-breakpoint
CREATE TABLE `alert_evidence` (
	`id` text PRIMARY KEY NOT NULL,
	`alert_id` text NOT NULL,
	`rule` text NOT NULL,
	`rule_version` text NOT NULL,
	`severity` text NOT NULL,
	`reason` text NOT NULL,
	`facts` text NOT NULL,
	`check_in_id` text,
	`worry_id` text,
	`at` integer NOT NULL,
	FOREIGN KEY (`alert_id`) REFERENCES `alerts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`check_in_id`) REFERENCES `check_ins`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`worry_id`) REFERENCES `worries`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `alert_evidence_by_alert` ON `alert_evidence` (`alert_id`);--> statement-breakpoint
CREATE TABLE `alerts` (
	`id` text PRIMARY KEY NOT NULL,
	`child_id` text NOT NULL,
	`type` text NOT NULL,
	`category` text NOT NULL,
	`severity` text NOT NULL,
	`audience` text NOT NULL,
	`state` text DEFAULT 'unread' NOT NULL,
	`raised_at` integer NOT NULL,
	`due_at` integer NOT NULL,
	`acknowledged_at` integer,
	`acknowledged_by` text,
	`resolved_at` integer,
	`resolved_by` text,
	`outcome` text,
	`child_told` integer,
	FOREIGN KEY (`child_id`) REFERENCES `children`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`acknowledged_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`resolved_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `alerts_waiting` ON `alerts` (`state`,`due_at`);--> statement-breakpoint
CREATE INDEX `alerts_by_child` ON `alerts` (`child_id`,`raised_at`);--> statement-breakpoint
CREATE UNIQUE INDEX `alerts_one_open_of_a_kind` ON `alerts` (`child_id`,`category`) WHERE "alerts"."state" <> 'resolved';--> statement-breakpoint
CREATE TABLE `child_stickers` (
	`id` text PRIMARY KEY NOT NULL,
	`child_id` text NOT NULL,
	`check_in_id` text NOT NULL,
	`sticker` text NOT NULL,
	`earned_at` integer NOT NULL,
	FOREIGN KEY (`child_id`) REFERENCES `children`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`check_in_id`) REFERENCES `check_ins`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `child_stickers_check_in_id_unique` ON `child_stickers` (`check_in_id`);--> statement-breakpoint
CREATE INDEX `child_stickers_by_child` ON `child_stickers` (`child_id`);--> statement-breakpoint
CREATE TABLE `garden_items` (
	`id` text PRIMARY KEY NOT NULL,
	`child_id` text NOT NULL,
	`check_in_id` text NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`row` integer,
	`column` integer,
	`placed_at` integer NOT NULL,
	FOREIGN KEY (`child_id`) REFERENCES `children`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`check_in_id`) REFERENCES `check_ins`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "garden_items_row" CHECK("garden_items"."row" between 1 and 4),
	CONSTRAINT "garden_items_column" CHECK("garden_items"."column" between 1 and 6)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `garden_items_check_in_id_unique` ON `garden_items` (`check_in_id`);--> statement-breakpoint
CREATE INDEX `garden_items_by_child` ON `garden_items` (`child_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `garden_items_one_in_a_place` ON `garden_items` (`child_id`,`row`,`column`);--> statement-breakpoint
CREATE TABLE `sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`hash` text NOT NULL,
	`kind` text NOT NULL,
	`person_id` text,
	`child_id` text,
	`opening_id` text,
	`tapped` text DEFAULT '[]' NOT NULL,
	`factor` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL,
	`last_seen_at` integer NOT NULL,
	`ended_at` integer,
	`address` text,
	`agent` text,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`child_id`) REFERENCES `children`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`opening_id`) REFERENCES `class_openings`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sessions_hash_unique` ON `sessions` (`hash`);--> statement-breakpoint
CREATE INDEX `sessions_by_person` ON `sessions` (`person_id`);--> statement-breakpoint
CREATE INDEX `sessions_by_child` ON `sessions` (`child_id`);--> statement-breakpoint
CREATE TABLE `tries` (
	`key` text PRIMARY KEY NOT NULL,
	`count` integer NOT NULL,
	`resets_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `used_forms` (
	`token` text PRIMARY KEY NOT NULL,
	`used_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `audit_entries` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`at` integer NOT NULL,
	`verb` text NOT NULL,
	`action` text NOT NULL,
	`actor_id` text,
	`actor_roles` text NOT NULL,
	`on_behalf_of` text,
	`entity` text NOT NULL,
	`entity_id` text NOT NULL,
	`before` text,
	`after` text,
	`request_id` text NOT NULL,
	`address` text,
	`agent` text
);
--> statement-breakpoint
CREATE INDEX `audit_by_entity` ON `audit_entries` (`entity`,`entity_id`);--> statement-breakpoint
CREATE INDEX `audit_by_actor` ON `audit_entries` (`actor_id`,`at`);--> statement-breakpoint
CREATE TABLE `school_settings` (
	`one` integer PRIMARY KEY NOT NULL,
	`picture_count` integer DEFAULT 3 NOT NULL,
	`time_zone` text DEFAULT 'Europe/London' NOT NULL
);
