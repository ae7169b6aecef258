ALTER TABLE `kept_forms` ADD `with_session` integer DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE `sessions` ADD `after_id` text;