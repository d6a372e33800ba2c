-- +goose Up
-- disable the enforcement of foreign-keys constraints
PRAGMA foreign_keys = off;
-- create "new_api_tokens" table
CREATE TABLE `new_api_tokens` (`id` integer NOT NULL PRIMARY KEY AUTOINCREMENT, `name` text NOT NULL, `scopes` json NOT NULL, `hint` text NOT NULL DEFAULT (''), `token_hash` text NOT NULL, `created_at` datetime NOT NULL, `expires_at` datetime NULL, `revoked_at` datetime NULL, `last_used_at` datetime NULL, `created_by_name` text NOT NULL DEFAULT (''), `created_by_id` integer NULL, CONSTRAINT `api_tokens_users_created_by` FOREIGN KEY (`created_by_id`) REFERENCES `users` (`id`) ON DELETE RESTRICT);
-- copy rows, each with the scopes that its role had, from old table "api_tokens" to new temporary table "new_api_tokens"
INSERT INTO `new_api_tokens` (`id`, `name`, `scopes`, `token_hash`, `created_at`, `expires_at`, `revoked_at`, `last_used_at`) SELECT `id`, `name`, CASE role WHEN 'ADMIN' THEN '["contracts:read", "contracts:write", "contracts:cancel", "contracts:backdate", "comodatos:override", "parameters:write", "automation:write", "dici:read", "dici:close", "customers:anonymize", "integrations:write", "users:write"]' WHEN 'OPERATOR' THEN '["contracts:read", "contracts:write", "contracts:cancel", "dici:read"]' WHEN 'ANALYST' THEN '["contracts:read", "dici:read"]' ELSE '[]' END, `token_hash`, `created_at`, `expires_at`, `revoked_at`, `last_used_at` FROM `api_tokens`;
-- drop "api_tokens" table after copying rows
DROP TABLE `api_tokens`;
-- rename temporary table "new_api_tokens" to "api_tokens"
ALTER TABLE `new_api_tokens` RENAME TO `api_tokens`;
-- create index "api_tokens_token_hash_key" to table: "api_tokens"
CREATE UNIQUE INDEX `api_tokens_token_hash_key` ON `api_tokens` (`token_hash`);
-- create index "apitoken_name_id" to table: "api_tokens"
CREATE INDEX `apitoken_name_id` ON `api_tokens` (`name`, `id`);
-- create index "apitoken_created_at_id" to table: "api_tokens"
CREATE INDEX `apitoken_created_at_id` ON `api_tokens` (`created_at`, `id`);
-- create "exports" table
CREATE TABLE `exports` (`id` integer NOT NULL PRIMARY KEY AUTOINCREMENT, `owner` text NOT NULL, `owner_name` text NOT NULL, `permissions` json NOT NULL, `list` text NOT NULL, `columns` json NOT NULL, `filter` json NULL, `order_by` json NULL, `format` text NOT NULL, `language` text NOT NULL DEFAULT ('pt-BR'), `status` text NOT NULL DEFAULT ('PENDING'), `total` integer NOT NULL DEFAULT (0), `rows` integer NOT NULL DEFAULT (0), `bytes` integer NOT NULL DEFAULT (0), `created_at` datetime NOT NULL, `finished_at` datetime NULL, `expires_at` datetime NOT NULL, `lease_until` datetime NULL, `lease_owner` text NULL, `attempts` integer NOT NULL DEFAULT (0));
-- set sequence for "exports" table
INSERT INTO sqlite_sequence (name, seq) VALUES ("exports", 115964116992);
-- create index "export_owner_created_at" to table: "exports"
CREATE INDEX `export_owner_created_at` ON `exports` (`owner`, `created_at`);
-- create index "export_status" to table: "exports"
CREATE INDEX `export_status` ON `exports` (`status`);
-- create index "export_expires_at" to table: "exports"
CREATE INDEX `export_expires_at` ON `exports` (`expires_at`);
-- create "export_chunks" table
CREATE TABLE `export_chunks` (`id` integer NOT NULL PRIMARY KEY AUTOINCREMENT, `position` integer NOT NULL, `content` blob NOT NULL, `export_id` integer NOT NULL, CONSTRAINT `export_chunks_exports_chunks` FOREIGN KEY (`export_id`) REFERENCES `exports` (`id`) ON DELETE CASCADE);
-- set sequence for "export_chunks" table
INSERT INTO sqlite_sequence (name, seq) VALUES ("export_chunks", 120259084288);
-- create index "exportchunk_export_id_position" to table: "export_chunks"
CREATE UNIQUE INDEX `exportchunk_export_id_position` ON `export_chunks` (`export_id`, `position`);
-- create "idempotency_keys" table
CREATE TABLE `idempotency_keys` (`id` integer NOT NULL PRIMARY KEY AUTOINCREMENT, `owner` text NOT NULL, `key` text NOT NULL, `request_hash` text NOT NULL, `created_at` datetime NOT NULL, `lease_until` datetime NOT NULL, `answer` blob NULL);
-- set sequence for "idempotency_keys" table
INSERT INTO sqlite_sequence (name, seq) VALUES ("idempotency_keys", 124554051584);
-- create index "idempotencykey_owner_key" to table: "idempotency_keys"
CREATE UNIQUE INDEX `idempotencykey_owner_key` ON `idempotency_keys` (`owner`, `key`);
-- create index "idempotencykey_created_at" to table: "idempotency_keys"
CREATE INDEX `idempotencykey_created_at` ON `idempotency_keys` (`created_at`);
-- create "saved_queries" table
CREATE TABLE `saved_queries` (`id` integer NOT NULL PRIMARY KEY AUTOINCREMENT, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `name` text NOT NULL, `document` text NOT NULL, `variables` text NULL, `owner` text NOT NULL, `created_by_name` text NOT NULL, `created_by_id` integer NULL, CONSTRAINT `saved_queries_users_created_by` FOREIGN KEY (`created_by_id`) REFERENCES `users` (`id`) ON DELETE RESTRICT);
-- set sequence for "saved_queries" table
INSERT INTO sqlite_sequence (name, seq) VALUES ("saved_queries", 128849018880);
-- create index "savedquery_created_at_id" to table: "saved_queries"
CREATE INDEX `savedquery_created_at_id` ON `saved_queries` (`created_at`, `id`);
-- create index "savedquery_updated_at_id" to table: "saved_queries"
CREATE INDEX `savedquery_updated_at_id` ON `saved_queries` (`updated_at`, `id`);
-- create "webhook_deliveries" table
CREATE TABLE `webhook_deliveries` (`id` integer NOT NULL PRIMARY KEY AUTOINCREMENT, `status` text NOT NULL DEFAULT ('PENDING'), `created_at` datetime NOT NULL, `next_attempt_at` datetime NULL, `give_up_at` datetime NOT NULL, `delivered_at` datetime NULL, `attempts` json NOT NULL, `attempt_count` integer NOT NULL DEFAULT (0), `payload` text NULL, `lease_until` datetime NULL, `contract_id` integer NULL, `event_id` integer NOT NULL, `endpoint_id` integer NOT NULL, CONSTRAINT `webhook_deliveries_events_event` FOREIGN KEY (`event_id`) REFERENCES `events` (`id`) ON DELETE RESTRICT, CONSTRAINT `webhook_deliveries_webhook_endpoints_deliveries` FOREIGN KEY (`endpoint_id`) REFERENCES `webhook_endpoints` (`id`) ON DELETE RESTRICT);
-- set sequence for "webhook_deliveries" table
INSERT INTO sqlite_sequence (name, seq) VALUES ("webhook_deliveries", 133143986176);
-- create index "webhookdelivery_endpoint_id_event_id" to table: "webhook_deliveries"
CREATE UNIQUE INDEX `webhookdelivery_endpoint_id_event_id` ON `webhook_deliveries` (`endpoint_id`, `event_id`);
-- create index "webhookdelivery_created_at_id" to table: "webhook_deliveries"
CREATE INDEX `webhookdelivery_created_at_id` ON `webhook_deliveries` (`created_at`, `id`);
-- create index "webhookdelivery_status_next_attempt_at" to table: "webhook_deliveries"
CREATE INDEX `webhookdelivery_status_next_attempt_at` ON `webhook_deliveries` (`status`, `next_attempt_at`);
-- create index "webhookdelivery_endpoint_id_contract_id_status" to table: "webhook_deliveries"
CREATE INDEX `webhookdelivery_endpoint_id_contract_id_status` ON `webhook_deliveries` (`endpoint_id`, `contract_id`, `status`);
-- create index "webhookdelivery_event_id" to table: "webhook_deliveries"
CREATE INDEX `webhookdelivery_event_id` ON `webhook_deliveries` (`event_id`);
-- create "webhook_endpoints" table
CREATE TABLE `webhook_endpoints` (`id` integer NOT NULL PRIMARY KEY AUTOINCREMENT, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `name` text NOT NULL, `url` text NOT NULL, `event_types` json NOT NULL, `selection` text NULL, `active` bool NOT NULL DEFAULT (true), `disabled_at` datetime NULL, `disabled_reason` text NULL, `secret` blob NOT NULL, `previous_secret` blob NULL, `previous_secret_until` datetime NULL, `cursor_position` integer NOT NULL DEFAULT (0), `cursor_event_id` integer NOT NULL DEFAULT (0), `created_by_name` text NOT NULL);
-- set sequence for "webhook_endpoints" table
INSERT INTO sqlite_sequence (name, seq) VALUES ("webhook_endpoints", 137438953472);
-- create index "webhookendpoint_created_at_id" to table: "webhook_endpoints"
CREATE INDEX `webhookendpoint_created_at_id` ON `webhook_endpoints` (`created_at`, `id`);
-- create index "webhookendpoint_updated_at_id" to table: "webhook_endpoints"
CREATE INDEX `webhookendpoint_updated_at_id` ON `webhook_endpoints` (`updated_at`, `id`);
-- enable back the enforcement of foreign-keys constraints
PRAGMA foreign_keys = on;

