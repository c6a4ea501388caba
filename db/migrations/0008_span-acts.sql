ALTER TABLE `span_step` ADD `act` text;
