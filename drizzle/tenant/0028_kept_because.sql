PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_kept_from` (
	`id` text PRIMARY KEY NOT NULL,
	`person_key` text NOT NULL,
	`worry_id` text,
	`alert_id` text,
	`concern_id` text,
	`because` text DEFAULT 'alleged' NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`worry_id`) REFERENCES `worries`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`alert_id`) REFERENCES `alerts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`concern_id`) REFERENCES `concerns`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "kept_from_one_thing" CHECK(("__new_kept_from"."worry_id" is not null) + ("__new_kept_from"."alert_id" is not null) + ("__new_kept_from"."concern_id" is not null) = 1),
	CONSTRAINT "kept_from_because" CHECK("__new_kept_from"."because" in ('alleged', 'accused elsewhere', 'named'))
);
--> statement-breakpoint
INSERT INTO `__new_kept_from`("id", "person_key", "worry_id", "alert_id", "concern_id", "because", "at") SELECT "id", "person_key", "worry_id", "alert_id", "concern_id", "because", "at" FROM `kept_from`;--> statement-breakpoint
DROP TABLE `kept_from`;--> statement-breakpoint
ALTER TABLE `__new_kept_from` RENAME TO `kept_from`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE INDEX `kept_from_by_worry` ON `kept_from` (`worry_id`);--> statement-breakpoint
CREATE INDEX `kept_from_by_alert` ON `kept_from` (`alert_id`);--> statement-breakpoint
CREATE INDEX `kept_from_by_concern` ON `kept_from` (`concern_id`);