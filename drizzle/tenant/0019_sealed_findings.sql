-- What a migration cannot seal, for it has no key, waits until the school is opened; then its file is written anew.
INSERT INTO `to_seal` (`place`, `row_id`, `child_id`, `clear`) SELECT 'alert_evidence', `alert_evidence`.`id`, `alerts`.`child_id`, json_object('rule', `rule`, 'reason', `reason`, 'facts', json(`facts`)) FROM `alert_evidence` JOIN `alerts` ON `alerts`.`id` = `alert_id`;--> statement-breakpoint
INSERT INTO `to_seal` (`place`, `row_id`, `child_id`, `clear`) SELECT 'alert_events', `alert_events`.`id`, `alerts`.`child_id`, `reason` FROM `alert_events` JOIN `alerts` ON `alerts`.`id` = `alert_id` WHERE `reason` IS NOT NULL AND `written` IS NULL;--> statement-breakpoint
INSERT INTO `to_seal` (`place`, `row_id`, `child_id`, `clear`) SELECT 'low_signs', `id`, `child_id`, `family` FROM `low_signs`;--> statement-breakpoint
INSERT OR IGNORE INTO `to_seal` (`place`, `row_id`, `clear`) SELECT 'file', 'school', 'clear' WHERE EXISTS (SELECT 1 FROM `to_seal`);--> statement-breakpoint
CREATE TABLE `__new_alert_evidence` (
	`id` text PRIMARY KEY NOT NULL,
	`alert_id` text NOT NULL,
	`rule_version` text NOT NULL,
	`severity` text NOT NULL,
	`found` blob NOT NULL,
	`check_in_id` text,
	`worry_id` text,
	`through` text,
	`at` integer NOT NULL,
	FOREIGN KEY (`alert_id`) REFERENCES `alerts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`check_in_id`) REFERENCES `check_ins`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`worry_id`) REFERENCES `worries`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
INSERT INTO `__new_alert_evidence` (`id`, `alert_id`, `rule_version`, `severity`, `found`, `check_in_id`, `worry_id`, `through`, `at`) SELECT `id`, `alert_id`, `rule_version`, `severity`, x'', `check_in_id`, `worry_id`, `through`, `at` FROM `alert_evidence`;--> statement-breakpoint
DROP TABLE `alert_evidence`;--> statement-breakpoint
ALTER TABLE `__new_alert_evidence` RENAME TO `alert_evidence`;--> statement-breakpoint
CREATE INDEX `alert_evidence_by_alert` ON `alert_evidence` (`alert_id`);--> statement-breakpoint
CREATE INDEX `alert_evidence_by_worry` ON `alert_evidence` (`worry_id`);--> statement-breakpoint
ALTER TABLE `alert_events` DROP COLUMN `reason`;--> statement-breakpoint
CREATE TABLE `__new_low_signs` (
	`id` text PRIMARY KEY NOT NULL,
	`child_id` text NOT NULL,
	`worry_id` text NOT NULL,
	`family` blob NOT NULL,
	`day` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`child_id`) REFERENCES `children`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`worry_id`) REFERENCES `worries`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
INSERT INTO `__new_low_signs` (`id`, `child_id`, `worry_id`, `family`, `day`, `at`) SELECT `id`, `child_id`, `worry_id`, x'', `day`, `at` FROM `low_signs`;--> statement-breakpoint
DROP TABLE `low_signs`;--> statement-breakpoint
ALTER TABLE `__new_low_signs` RENAME TO `low_signs`;--> statement-breakpoint
CREATE INDEX `low_signs_by_child` ON `low_signs` (`child_id`,`day`);
