CREATE TABLE `kept_from` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`worry_id` text,
	`alert_id` text,
	`concern_id` text,
	`at` integer NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`worry_id`) REFERENCES `worries`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`alert_id`) REFERENCES `alerts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`concern_id`) REFERENCES `concerns`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "kept_from_one_thing" CHECK(("kept_from"."worry_id" is not null) + ("kept_from"."alert_id" is not null) + ("kept_from"."concern_id" is not null) = 1)
);
--> statement-breakpoint
CREATE INDEX `kept_from_by_worry` ON `kept_from` (`worry_id`);--> statement-breakpoint
CREATE INDEX `kept_from_by_alert` ON `kept_from` (`alert_id`);--> statement-breakpoint
CREATE INDEX `kept_from_by_concern` ON `kept_from` (`concern_id`);--> statement-breakpoint
CREATE TABLE `concerns` (
	`id` text PRIMARY KEY NOT NULL,
	`child_id` text NOT NULL,
	`subject` text NOT NULL,
	`audience` text NOT NULL,
	`state` text DEFAULT 'unread' NOT NULL,
	`raised_by` text NOT NULL,
	`raised_at` integer NOT NULL,
	`occurred_at` integer NOT NULL,
	`due_at` integer NOT NULL,
	`seen` blob NOT NULL,
	`child_words` blob,
	`done` blob,
	`alert_id` text,
	`worry_id` text,
	`read_at` integer,
	`read_by` text,
	`closed_at` integer,
	`closed_by` text,
	`outcome` text,
	`decision` blob,
	FOREIGN KEY (`child_id`) REFERENCES `children`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`raised_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`alert_id`) REFERENCES `alerts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`worry_id`) REFERENCES `worries`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`read_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`closed_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `concerns_by_child` ON `concerns` (`child_id`,`raised_at`);--> statement-breakpoint
CREATE INDEX `concerns_waiting` ON `concerns` (`state`,`due_at`);--> statement-breakpoint
CREATE INDEX `concerns_by_raiser` ON `concerns` (`raised_by`,`raised_at`);--> statement-breakpoint
CREATE TABLE `file_entries` (
	`id` text PRIMARY KEY NOT NULL,
	`child_id` text NOT NULL,
	`kind` text NOT NULL,
	`audience` text NOT NULL,
	`occurred_at` integer NOT NULL,
	`recorded_at` integer NOT NULL,
	`author_id` text,
	`is_verbatim` integer DEFAULT false NOT NULL,
	`words` blob NOT NULL,
	`corrects_id` text,
	`alert_id` text,
	`worry_id` text,
	`concern_id` text,
	`response_id` text,
	`share_id` text,
	`telling_id` text,
	`transfer_id` text,
	FOREIGN KEY (`child_id`) REFERENCES `children`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`author_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`corrects_id`) REFERENCES `file_entries`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`alert_id`) REFERENCES `alerts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`worry_id`) REFERENCES `worries`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`concern_id`) REFERENCES `concerns`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`response_id`) REFERENCES `crisis_responses`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`share_id`) REFERENCES `shares`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`telling_id`) REFERENCES `tellings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`transfer_id`) REFERENCES `transfers`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `file_entries_by_child` ON `file_entries` (`child_id`,`occurred_at`);--> statement-breakpoint
CREATE TABLE `crisis_answers` (
	`id` text PRIMARY KEY NOT NULL,
	`response_id` text NOT NULL,
	`step` integer NOT NULL,
	`answer` blob NOT NULL,
	`at` integer NOT NULL,
	`person_id` text NOT NULL,
	FOREIGN KEY (`response_id`) REFERENCES `crisis_responses`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `crisis_answers_by_response` ON `crisis_answers` (`response_id`,`step`);--> statement-breakpoint
CREATE TABLE `crisis_responses` (
	`id` text PRIMARY KEY NOT NULL,
	`child_id` text NOT NULL,
	`alert_id` text,
	`worry_id` text,
	`concern_id` text,
	`started_at` integer NOT NULL,
	`started_by` text NOT NULL,
	`closed_at` integer,
	`closed_by` text,
	`outcome` text,
	`review_due_on` text,
	`reviewed_at` integer,
	`reviewed_by` text,
	FOREIGN KEY (`child_id`) REFERENCES `children`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`alert_id`) REFERENCES `alerts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`worry_id`) REFERENCES `worries`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`concern_id`) REFERENCES `concerns`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`started_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`closed_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`reviewed_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `crisis_responses_by_child` ON `crisis_responses` (`child_id`,`started_at`);--> statement-breakpoint
CREATE INDEX `crisis_responses_open` ON `crisis_responses` (`closed_at`,`reviewed_at`);--> statement-breakpoint
CREATE TABLE `follow_ups` (
	`id` text PRIMARY KEY NOT NULL,
	`child_id` text NOT NULL,
	`response_id` text,
	`concern_id` text,
	`task` blob NOT NULL,
	`owner_id` text NOT NULL,
	`due_at` integer NOT NULL,
	`set_at` integer NOT NULL,
	`done_at` integer,
	`done_by` text,
	FOREIGN KEY (`child_id`) REFERENCES `children`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`response_id`) REFERENCES `crisis_responses`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`concern_id`) REFERENCES `concerns`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`owner_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`done_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `follow_ups_waiting` ON `follow_ups` (`done_at`,`due_at`);--> statement-breakpoint
CREATE TABLE `helplines` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`number` text NOT NULL,
	`for_whom` text NOT NULL,
	`place` integer NOT NULL,
	`checked_on` text NOT NULL,
	`checked_by` text,
	FOREIGN KEY (`checked_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `helplines_name_unique` ON `helplines` (`name`);--> statement-breakpoint
CREATE TABLE `shares` (
	`id` text PRIMARY KEY NOT NULL,
	`child_id` text NOT NULL,
	`concern_id` text,
	`recipient` text NOT NULL,
	`decision` text NOT NULL,
	`consent` text NOT NULL,
	`to_whom` blob NOT NULL,
	`what` blob,
	`reason` blob NOT NULL,
	`shared_at` integer NOT NULL,
	`recorded_at` integer NOT NULL,
	`recorded_by` text NOT NULL,
	`answer_due_at` integer,
	`answered_at` integer,
	`answer` blob,
	FOREIGN KEY (`child_id`) REFERENCES `children`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`concern_id`) REFERENCES `concerns`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recorded_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `shares_by_child` ON `shares` (`child_id`,`shared_at`);--> statement-breakpoint
CREATE INDEX `shares_waiting` ON `shares` (`answered_at`,`answer_due_at`);--> statement-breakpoint
CREATE TABLE `tellings` (
	`id` text PRIMARY KEY NOT NULL,
	`child_id` text NOT NULL,
	`concern_id` text,
	`decision` text NOT NULL,
	`decided_by` text NOT NULL,
	`decided_at` integer NOT NULL,
	`reason` blob NOT NULL,
	`teller_id` text,
	`not_before` integer,
	`may_be_said` blob,
	`told_at` integer,
	`told_by` text,
	`said` blob,
	FOREIGN KEY (`child_id`) REFERENCES `children`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`concern_id`) REFERENCES `concerns`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decided_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`teller_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`told_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `tellings_by_child` ON `tellings` (`child_id`,`decided_at`);--> statement-breakpoint
CREATE TABLE `transfers` (
	`id` text PRIMARY KEY NOT NULL,
	`child_id` text NOT NULL,
	`direction` text NOT NULL,
	`state` text NOT NULL,
	`other_school` text NOT NULL,
	`begun_at` integer NOT NULL,
	`begun_by` text NOT NULL,
	`due_at` integer NOT NULL,
	`sent_at` integer,
	`sent_by` text,
	`file_hash` text,
	`receipt_hash` text,
	`receipt_code` blob,
	`received_at` integer,
	`received_by` text,
	FOREIGN KEY (`child_id`) REFERENCES `children`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`begun_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`sent_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`received_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `transfers_by_child` ON `transfers` (`child_id`);--> statement-breakpoint
CREATE INDEX `transfers_waiting` ON `transfers` (`direction`,`state`,`due_at`);--> statement-breakpoint
CREATE TABLE `duty_turns` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`kind` text NOT NULL,
	`from` integer NOT NULL,
	`until` integer NOT NULL,
	`set_by` text NOT NULL,
	`set_at` integer NOT NULL,
	`taken_back_at` integer,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`set_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `duty_turns_by_time` ON `duty_turns` (`until`,`from`);--> statement-breakpoint
CREATE INDEX `duty_turns_by_person` ON `duty_turns` (`person_id`);--> statement-breakpoint
CREATE TABLE `absences` (
	`child_id` text NOT NULL,
	`date` text NOT NULL,
	`marked_by` text NOT NULL,
	`marked_at` integer NOT NULL,
	PRIMARY KEY(`child_id`, `date`),
	FOREIGN KEY (`child_id`) REFERENCES `children`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`marked_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `absences_by_date` ON `absences` (`date`);--> statement-breakpoint
CREATE TABLE `timetables` (
	`id` text PRIMARY KEY NOT NULL,
	`child_id` text NOT NULL,
	`weekdays` text NOT NULL,
	`from` text NOT NULL,
	`until` text,
	`set_by` text NOT NULL,
	`set_at` integer NOT NULL,
	FOREIGN KEY (`child_id`) REFERENCES `children`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`set_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `timetables_by_child` ON `timetables` (`child_id`,`from`);--> statement-breakpoint
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_worries` (
	`id` text PRIMARY KEY NOT NULL,
	`child_id` text NOT NULL,
	`source` text DEFAULT 'check-in' NOT NULL,
	`check_in_id` text,
	`entered_by` text,
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
	FOREIGN KEY (`entered_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`chosen_person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`read_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
INSERT INTO `__new_worries`("id", "child_id", "check_in_id", "topic", "size", "want", "safe", "words", "chosen_person_id", "audience", "written_at", "due_at", "read_at", "read_by") SELECT "id", "child_id", "check_in_id", "topic", "size", "want", "safe", "words", "chosen_person_id", "audience", "written_at", "due_at", "read_at", "read_by" FROM `worries`;--> statement-breakpoint
DROP TABLE `worries`;--> statement-breakpoint
ALTER TABLE `__new_worries` RENAME TO `worries`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE UNIQUE INDEX `worries_check_in_id_unique` ON `worries` (`check_in_id`);--> statement-breakpoint
CREATE INDEX `worries_by_child` ON `worries` (`child_id`,`written_at`);--> statement-breakpoint
CREATE INDEX `worries_unread` ON `worries` (`read_at`,`due_at`);--> statement-breakpoint
ALTER TABLE `alerts` ADD `due` text;--> statement-breakpoint
ALTER TABLE `alerts` ADD `due_from` integer;--> statement-breakpoint
ALTER TABLE `alerts` ADD `verdict` text;--> statement-breakpoint
ALTER TABLE `alerts` ADD `follows_id` text REFERENCES alerts(id);--> statement-breakpoint
ALTER TABLE `sessions` ADD `proved_at` integer;