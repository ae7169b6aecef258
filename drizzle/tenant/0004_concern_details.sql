ALTER TABLE `concerns` ADD `who_knows` blob;--> statement-breakpoint
ALTER TABLE `concerns` ADD `about_whom` blob;