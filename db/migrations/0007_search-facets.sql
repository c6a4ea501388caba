ALTER TABLE `public_record` ADD `facets` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
UPDATE `public_record` SET `facets` = (
	SELECT json_group_array(json(`entry`)) FROM (
		SELECT json_array('speaker', one.value ->> 'id', one.value ->> 'name') AS `entry` FROM json_each(`public_record`.`card`, '$.speakers') AS one
		UNION ALL SELECT json_array('lang', `public_record`.`card` ->> 'lang')
		UNION ALL SELECT json_array('year', substr(`public_record`.`day`, 1, 4)) WHERE `public_record`.`day` <> ''
		UNION ALL SELECT json_array('verdict', one.value ->> 'key', json(one.value -> 'label')) FROM json_each(`public_record`.`card`, '$.verdicts') AS one
	)
);
