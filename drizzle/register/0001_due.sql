CREATE TABLE `schools_due` (
	`organisation_id` text PRIMARY KEY NOT NULL,
	`due_at` integer NOT NULL,
	`seq` integer DEFAULT 0 NOT NULL,
	`lease_owner` text,
	`lease_until` integer,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `schools_due_by_moment` ON `schools_due` (`due_at`);--> statement-breakpoint
ALTER TABLE `organisations` DROP COLUMN `due_at`;