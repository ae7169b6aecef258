DROP INDEX `worries_check_in_id_unique`;--> statement-breakpoint
ALTER TABLE `worries` ADD `added_id` text;--> statement-breakpoint
ALTER TABLE `worries` ADD `taken_back_at` integer;--> statement-breakpoint
CREATE INDEX `worries_by_check_in` ON `worries` (`check_in_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `worries_one_to_read_of_a_check_in` ON `worries` (`check_in_id`) WHERE "worries"."read_at" is null;