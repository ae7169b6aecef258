ALTER TABLE `children` ADD `animal` text;--> statement-breakpoint
-- Children of one name come one after the other, so each of them has another animal; a thirteenth of one name has none.
WITH `dealt` AS (
  SELECT
    `id`,
    row_number() OVER (PARTITION BY `class_id` ORDER BY `first_name`, `family_initial`, `number`) AS `place`,
    row_number() OVER (PARTITION BY `class_id`, `first_name`, `family_initial` ORDER BY `number`) AS `twin`
  FROM `children`
)
UPDATE `children` SET `animal` = CASE `dealt`.`place` % 12
    WHEN 1 THEN 'fox' WHEN 2 THEN 'owl' WHEN 3 THEN 'bear' WHEN 4 THEN 'rabbit' WHEN 5 THEN 'frog' WHEN 6 THEN 'mouse'
    WHEN 7 THEN 'pig' WHEN 8 THEN 'lion' WHEN 9 THEN 'cow' WHEN 10 THEN 'duck' WHEN 11 THEN 'whale' ELSE 'bee'
  END
FROM `dealt` WHERE `dealt`.`id` = `children`.`id` AND `dealt`.`twin` <= 12;--> statement-breakpoint
CREATE UNIQUE INDEX `children_told_apart` ON `children` (`class_id`,`first_name`,`family_initial`,`animal`);
