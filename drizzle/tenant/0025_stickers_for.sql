PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_child_stickers` (
	`id` text PRIMARY KEY NOT NULL,
	`child_id` text NOT NULL,
	`earned_for` text NOT NULL,
	`source_id` text NOT NULL,
	`sticker` text NOT NULL,
	`earned_at` integer NOT NULL,
	FOREIGN KEY (`child_id`) REFERENCES `children`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
INSERT INTO `__new_child_stickers`("id", "child_id", "earned_for", "source_id", "sticker", "earned_at") SELECT "id", "child_id", 'check-in', "check_in_id", "sticker", "earned_at" FROM `child_stickers`;--> statement-breakpoint
DROP TABLE `child_stickers`;--> statement-breakpoint
ALTER TABLE `__new_child_stickers` RENAME TO `child_stickers`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE UNIQUE INDEX `child_stickers_one_for_each` ON `child_stickers` (`child_id`,`earned_for`,`source_id`);
