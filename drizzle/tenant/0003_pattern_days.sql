CREATE TABLE `low_signs` (
	`id` text PRIMARY KEY NOT NULL,
	`child_id` text NOT NULL,
	`worry_id` text NOT NULL,
	`family` text NOT NULL,
	`day` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`child_id`) REFERENCES `children`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`worry_id`) REFERENCES `worries`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `low_signs_by_child` ON `low_signs` (`child_id`,`day`);--> statement-breakpoint
ALTER TABLE `alert_evidence` ADD `through` text;