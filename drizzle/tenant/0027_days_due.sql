ALTER TABLE `follow_ups` ADD `due_on` text;--> statement-breakpoint
ALTER TABLE `transfers` ADD `last_day` text;