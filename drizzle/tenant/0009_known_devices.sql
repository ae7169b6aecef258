CREATE TABLE `known_devices` (
	`id` text PRIMARY KEY NOT NULL,
	`hash` text NOT NULL,
	`holder` text NOT NULL,
	`created_at` integer NOT NULL,
	`last_used_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `known_devices_by_hash` ON `known_devices` (`hash`,`holder`);--> statement-breakpoint
CREATE INDEX `known_devices_by_holder` ON `known_devices` (`holder`,`last_used_at`);--> statement-breakpoint
CREATE INDEX `known_devices_by_use` ON `known_devices` (`last_used_at`);--> statement-breakpoint
ALTER TABLE `tries` ADD `waits_until` integer;--> statement-breakpoint
CREATE INDEX `tries_by_reset` ON `tries` (`resets_at`);--> statement-breakpoint
CREATE INDEX `sessions_by_beginning` ON `sessions` (`created_at`);--> statement-breakpoint
CREATE INDEX `used_forms_by_use` ON `used_forms` (`used_at`);