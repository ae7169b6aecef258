ALTER TABLE `schools_due` ADD `seen_seq` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `schools_due` ADD `unsettled_until` integer;