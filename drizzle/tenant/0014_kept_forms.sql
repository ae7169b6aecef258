CREATE TABLE `kept_forms` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text,
	`child_id` text,
	`address` text NOT NULL,
	`sealed` blob NOT NULL,
	`kept_at` integer NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`child_id`) REFERENCES `children`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `kept_forms_by_person` ON `kept_forms` (`person_id`);--> statement-breakpoint
CREATE INDEX `kept_forms_by_child` ON `kept_forms` (`child_id`);--> statement-breakpoint
CREATE INDEX `kept_forms_by_time` ON `kept_forms` (`kept_at`);