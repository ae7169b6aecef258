ALTER TABLE `child_keys` DROP COLUMN `wrong_tries`;--> statement-breakpoint
ALTER TABLE `child_keys` DROP COLUMN `locked_at`;