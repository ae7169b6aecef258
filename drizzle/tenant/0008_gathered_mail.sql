ALTER TABLE `messages` ADD `topic` text;--> statement-breakpoint
ALTER TABLE `messages` ADD `not_before` integer;--> statement-breakpoint
CREATE INDEX `messages_by_topic` ON `messages` (`person_id`,`topic`,`written_at`);