CREATE TABLE `data_keys` (
	`kind` text PRIMARY KEY NOT NULL,
	`wrapped` blob NOT NULL
);
