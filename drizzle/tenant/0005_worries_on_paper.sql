ALTER TABLE `worries` ADD `where_said` blob;--> statement-breakpoint
ALTER TABLE `worries` ADD `occurred_at` integer;