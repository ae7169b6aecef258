ALTER TABLE `transfers` ADD `set_aside_at` integer;--> statement-breakpoint
ALTER TABLE `transfers` ADD `set_aside_by` text REFERENCES people(id);--> statement-breakpoint
CREATE INDEX `transfers_by_set_aside` ON `transfers` (`set_aside_by`);