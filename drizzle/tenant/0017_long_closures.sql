CREATE TABLE `calendar_proposals` (
	`id` text PRIMARY KEY NOT NULL,
	`days` text NOT NULL,
	`first_day` text NOT NULL,
	`last_day` text NOT NULL,
	`asked_by` text NOT NULL,
	`asked_at` integer NOT NULL,
	`decision` text,
	`decided_by` text,
	`decided_at` integer,
	FOREIGN KEY (`asked_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decided_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `calendar_proposals_by_asker` ON `calendar_proposals` (`asked_by`);--> statement-breakpoint
CREATE INDEX `calendar_proposals_by_decider` ON `calendar_proposals` (`decided_by`);--> statement-breakpoint
CREATE INDEX `calendar_proposals_open` ON `calendar_proposals` (`decided_at`);--> statement-breakpoint
CREATE TABLE `due_time_moves` (
	`id` text PRIMARY KEY NOT NULL,
	`at` integer NOT NULL,
	`alerts` integer NOT NULL,
	`worries` integer NOT NULL,
	`concerns` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `due_time_moves_by_time` ON `due_time_moves` (`at`);