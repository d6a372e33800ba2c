-- +goose Up
-- add columns to table: "events"
ALTER TABLE `events` ADD COLUMN `address` text NULL;
-- create index "savedquery_owner" to table: "saved_queries"
CREATE INDEX `savedquery_owner` ON `saved_queries` (`owner`);
-- add columns to table: "sessions"
ALTER TABLE `sessions` ADD COLUMN `user_id` integer NULL;
ALTER TABLE `sessions` ADD COLUMN `created_at` datetime NULL;
ALTER TABLE `sessions` ADD COLUMN `address` text NULL;
ALTER TABLE `sessions` ADD COLUMN `user_agent` text NULL;
-- create index "session_user_id" to table: "sessions"
CREATE INDEX `session_user_id` ON `sessions` (`user_id`);
