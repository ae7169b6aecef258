CREATE TABLE `jobs` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`dedupe` text NOT NULL,
	`payload` text NOT NULL,
	`state` text DEFAULT 'ready' NOT NULL,
	`run_at` integer NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`max_attempts` integer NOT NULL,
	`fence` integer DEFAULT 0 NOT NULL,
	`lease_until` integer,
	`last_error` text,
	`done_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `jobs_dedupe_unique` ON `jobs` (`dedupe`);--> statement-breakpoint
CREATE INDEX `jobs_ready` ON `jobs` (`run_at`) WHERE "jobs"."state" = 'ready';--> statement-breakpoint
CREATE INDEX `jobs_running` ON `jobs` (`lease_until`) WHERE "jobs"."state" = 'running';--> statement-breakpoint
CREATE INDEX `jobs_over` ON `jobs` (`state`,`done_at`) WHERE "jobs"."state" in ('done', 'dead');--> statement-breakpoint
CREATE TABLE `schedules` (
	`name` text PRIMARY KEY NOT NULL,
	`cron` text NOT NULL,
	`next_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `mail_standing` (
	`one` integer PRIMARY KEY NOT NULL,
	`is_set_up` integer NOT NULL,
	`noted_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `messages` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`person_id` text NOT NULL,
	`address` text NOT NULL,
	`subject` text NOT NULL,
	`text` text NOT NULL,
	`dedupe` text NOT NULL,
	`hastens` text,
	`state` text DEFAULT 'waiting' NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`written_at` integer NOT NULL,
	`tried_at` integer,
	`sent_at` integer,
	`last_error` text,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `messages_dedupe_unique` ON `messages` (`dedupe`);--> statement-breakpoint
CREATE INDEX `messages_by_state` ON `messages` (`state`,`tried_at`);--> statement-breakpoint
CREATE INDEX `messages_sent` ON `messages` (`sent_at`) WHERE "messages"."sent_at" is not null;