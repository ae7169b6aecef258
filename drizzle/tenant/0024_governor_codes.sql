CREATE TABLE `governor_codes` (
	`id` text PRIMARY KEY NOT NULL,
	`opening_id` text NOT NULL,
	`message_id` text NOT NULL,
	`address` text NOT NULL,
	`code_hash` text NOT NULL,
	`sent_at` integer NOT NULL,
	`ends_at` integer NOT NULL,
	`opened_at` integer,
	`read_at` integer,
	FOREIGN KEY (`opening_id`) REFERENCES `record_openings`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `governor_codes_message_id_unique` ON `governor_codes` (`message_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `governor_codes_code_hash_unique` ON `governor_codes` (`code_hash`);--> statement-breakpoint
CREATE INDEX `governor_codes_by_opening` ON `governor_codes` (`opening_id`);--> statement-breakpoint
CREATE TABLE `governor_changes` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text,
	`telephone` text,
	`email` text,
	`changed_by` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`changed_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `governor_changes_by_person` ON `governor_changes` (`changed_by`);