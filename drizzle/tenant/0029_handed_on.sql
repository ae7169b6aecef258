DROP INDEX `worries_one_to_read_of_a_check_in`;--> statement-breakpoint
ALTER TABLE `worries` ADD `handed_on_at` integer;--> statement-breakpoint
CREATE INDEX `worries_unread_at_school` ON `worries` (`id`) WHERE "worries"."read_by" is null;--> statement-breakpoint
CREATE UNIQUE INDEX `worries_one_to_read_of_a_check_in` ON `worries` (`check_in_id`) WHERE "worries"."read_at" is null and "worries"."handed_on_at" is null;--> statement-breakpoint
ALTER TABLE `concerns` ADD `handed_on_at` integer;