-- +goose Up
-- disable the enforcement of foreign-keys constraints
PRAGMA foreign_keys = off;
-- add column "recorded_at" to table: "cancellations"
ALTER TABLE `cancellations` ADD COLUMN `recorded_at` datetime NULL;
-- add column "requester" to table: "cancellations"
ALTER TABLE `cancellations` ADD COLUMN `requester` text NULL;
-- add column "channel" to table: "cancellations"
ALTER TABLE `cancellations` ADD COLUMN `channel` text NULL;
-- add column "status_before" to table: "cancellations"
ALTER TABLE `cancellations` ADD COLUMN `status_before` text NULL;
-- add column "suspended_since" to table: "cancellations"
ALTER TABLE `cancellations` ADD COLUMN `suspended_since` datetime NULL;
-- add column "taken" to table: "cancellations"
ALTER TABLE `cancellations` ADD COLUMN `taken` json NULL;
-- create "new_cancellation_reasons" table
CREATE TABLE `new_cancellation_reasons` (`id` integer NOT NULL PRIMARY KEY AUTOINCREMENT, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `code` text NOT NULL, `name` text NOT NULL, `active` bool NOT NULL DEFAULT (true), `counts_as_churn` bool NOT NULL DEFAULT (true));
-- set sequence for "new_cancellation_reasons" table
INSERT INTO sqlite_sequence (name, seq) VALUES ("new_cancellation_reasons", 12884901888);
-- copy rows from old table "cancellation_reasons" to new temporary table "new_cancellation_reasons"
INSERT INTO `new_cancellation_reasons` (`id`, `created_at`, `updated_at`, `code`, `name`, `active`) SELECT `id`, `created_at`, `updated_at`, `code`, `name`, `active` FROM `cancellation_reasons`;
-- drop "cancellation_reasons" table after copying rows
DROP TABLE `cancellation_reasons`;
-- rename temporary table "new_cancellation_reasons" to "cancellation_reasons"
ALTER TABLE `new_cancellation_reasons` RENAME TO `cancellation_reasons`;
-- create index "cancellation_reasons_code_key" to table: "cancellation_reasons"
CREATE UNIQUE INDEX `cancellation_reasons_code_key` ON `cancellation_reasons` (`code`);
-- create index "cancellationreason_created_at_id" to table: "cancellation_reasons"
CREATE INDEX `cancellationreason_created_at_id` ON `cancellation_reasons` (`created_at`, `id`);
-- create index "cancellationreason_updated_at_id" to table: "cancellation_reasons"
CREATE INDEX `cancellationreason_updated_at_id` ON `cancellation_reasons` (`updated_at`, `id`);
-- create "new_parameters" table
CREATE TABLE `new_parameters` (`id` integer NOT NULL PRIMARY KEY AUTOINCREMENT, `keep_login_link` bool NOT NULL DEFAULT (false), `check_open_comodatos` bool NOT NULL DEFAULT (false), `inactivate_customer` bool NOT NULL DEFAULT (false), `singleton` integer NOT NULL, `configured` bool NOT NULL DEFAULT (true), `revision` integer NOT NULL DEFAULT (1), `updated_at` datetime NOT NULL, `pickup_template_id` integer NULL, `updated_by_id` integer NULL, CONSTRAINT `parameters_service_order_templates_pickup_template` FOREIGN KEY (`pickup_template_id`) REFERENCES `service_order_templates` (`id`) ON DELETE RESTRICT, CONSTRAINT `parameters_users_updated_by` FOREIGN KEY (`updated_by_id`) REFERENCES `users` (`id`) ON DELETE RESTRICT);
-- set sequence for "new_parameters" table
INSERT INTO sqlite_sequence (name, seq) VALUES ("new_parameters", 42949672960);
-- copy rows from old table "parameters" to new temporary table "new_parameters"
INSERT INTO `new_parameters` (`id`, `keep_login_link`, `check_open_comodatos`, `inactivate_customer`, `singleton`, `revision`, `updated_at`, `pickup_template_id`, `updated_by_id`) SELECT `id`, `keep_login_link`, `check_open_comodatos`, `inactivate_customer`, `singleton`, `revision`, `updated_at`, `pickup_template_id`, `updated_by_id` FROM `parameters`;
-- drop "parameters" table after copying rows
DROP TABLE `parameters`;
-- rename temporary table "new_parameters" to "parameters"
ALTER TABLE `new_parameters` RENAME TO `parameters`;
-- create index "parameters_singleton_key" to table: "parameters"
CREATE UNIQUE INDEX `parameters_singleton_key` ON `parameters` (`singleton`);
-- create "new_automation_rules" table
CREATE TABLE `new_automation_rules` (`id` integer NOT NULL PRIMARY KEY AUTOINCREMENT, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `name` text NOT NULL, `active` bool NOT NULL DEFAULT (false), `days_after_notice` integer NOT NULL DEFAULT (15), `days_suspended` integer NOT NULL DEFAULT (60), `days_prior_notice` integer NOT NULL DEFAULT (15), `cap_per_run` integer NOT NULL DEFAULT (100), `run_time` text NOT NULL DEFAULT ('09:00'), `branch_id` integer NULL, `reason_id` integer NOT NULL, CONSTRAINT `automation_rules_branches_branch` FOREIGN KEY (`branch_id`) REFERENCES `branches` (`id`) ON DELETE RESTRICT, CONSTRAINT `automation_rules_cancellation_reasons_reason` FOREIGN KEY (`reason_id`) REFERENCES `cancellation_reasons` (`id`) ON DELETE RESTRICT);
-- set sequence for "new_automation_rules" table
INSERT INTO sqlite_sequence (name, seq) VALUES ("new_automation_rules", 77309411328);
-- copy rows from old table "automation_rules" to new temporary table "new_automation_rules"
INSERT INTO `new_automation_rules` (`id`, `created_at`, `updated_at`, `name`, `active`, `days_after_notice`, `days_suspended`, `cap_per_run`, `run_time`, `branch_id`, `reason_id`) SELECT `id`, `created_at`, `updated_at`, `name`, `active`, `days_after_notice`, `days_suspended`, `cap_per_run`, `run_time`, `branch_id`, `reason_id` FROM `automation_rules`;
-- drop "automation_rules" table after copying rows
DROP TABLE `automation_rules`;
-- rename temporary table "new_automation_rules" to "automation_rules"
ALTER TABLE `new_automation_rules` RENAME TO `automation_rules`;
-- create index "automation_rules_name_key" to table: "automation_rules"
CREATE UNIQUE INDEX `automation_rules_name_key` ON `automation_rules` (`name`);
-- create index "automationrule_created_at_id" to table: "automation_rules"
CREATE INDEX `automationrule_created_at_id` ON `automation_rules` (`created_at`, `id`);
-- create index "automationrule_updated_at_id" to table: "automation_rules"
CREATE INDEX `automationrule_updated_at_id` ON `automation_rules` (`updated_at`, `id`);
-- add column "days_prior_notice" to table: "automation_runs"
ALTER TABLE `automation_runs` ADD COLUMN `days_prior_notice` integer NULL;
-- add column "recorded_at" to table: "cancellation_batches"
ALTER TABLE `cancellation_batches` ADD COLUMN `recorded_at` datetime NULL;
-- add column "requester" to table: "cancellation_batches"
ALTER TABLE `cancellation_batches` ADD COLUMN `requester` text NULL;
-- add column "channel" to table: "cancellation_batches"
ALTER TABLE `cancellation_batches` ADD COLUMN `channel` text NULL;
-- add column "selection" to table: "cancellation_batches"
ALTER TABLE `cancellation_batches` ADD COLUMN `selection` json NULL;
-- add column "consequences" to table: "cancellation_batches"
ALTER TABLE `cancellation_batches` ADD COLUMN `consequences` json NULL;
-- add column "parameters_revision" to table: "cancellation_batches"
ALTER TABLE `cancellation_batches` ADD COLUMN `parameters_revision` integer NULL;
-- add column "consequences" to table: "cancellation_batch_rows"
ALTER TABLE `cancellation_batch_rows` ADD COLUMN `consequences` json NULL;
-- add column "delivery" to table: "notices"
ALTER TABLE `notices` ADD COLUMN `delivery` text NULL;
-- add column "proof" to table: "notices"
ALTER TABLE `notices` ADD COLUMN `proof` text NULL;
-- add column "recorded_at" to table: "scheduled_cancellations"
ALTER TABLE `scheduled_cancellations` ADD COLUMN `recorded_at` datetime NULL;
-- add column "requester" to table: "scheduled_cancellations"
ALTER TABLE `scheduled_cancellations` ADD COLUMN `requester` text NULL;
-- add column "channel" to table: "scheduled_cancellations"
ALTER TABLE `scheduled_cancellations` ADD COLUMN `channel` text NULL;
-- create "cancellation_reversals" table
CREATE TABLE `cancellation_reversals` (`id` integer NOT NULL PRIMARY KEY AUTOINCREMENT, `reason` text NOT NULL, `reversed_at` datetime NOT NULL, `reversed_by_name` text NOT NULL, `logins_back` integer NOT NULL, `cancellation_id` integer NOT NULL, `reversed_by_id` integer NULL, CONSTRAINT `cancellation_reversals_cancellations_reversal` FOREIGN KEY (`cancellation_id`) REFERENCES `cancellations` (`id`) ON DELETE RESTRICT, CONSTRAINT `cancellation_reversals_users_reversed_by` FOREIGN KEY (`reversed_by_id`) REFERENCES `users` (`id`) ON DELETE RESTRICT);
-- set sequence for "cancellation_reversals" table
INSERT INTO sqlite_sequence (name, seq) VALUES ("cancellation_reversals", 154618822656);
-- create index "cancellation_reversals_cancellation_id_key" to table: "cancellation_reversals"
CREATE UNIQUE INDEX `cancellation_reversals_cancellation_id_key` ON `cancellation_reversals` (`cancellation_id`);
-- create index "cancellationreversal_reversed_at_id" to table: "cancellation_reversals"
CREATE INDEX `cancellationreversal_reversed_at_id` ON `cancellation_reversals` (`reversed_at`, `id`);
-- create "receipt_deliveries" table
CREATE TABLE `receipt_deliveries` (`id` integer NOT NULL PRIMARY KEY AUTOINCREMENT, `means` text NOT NULL, `delivered_at` datetime NOT NULL, `reference` text NULL, `recorded_at` datetime NOT NULL, `recorded_by_name` text NOT NULL, `cancellation_id` integer NOT NULL, `recorded_by_id` integer NULL, CONSTRAINT `receipt_deliveries_cancellations_receipt_deliveries` FOREIGN KEY (`cancellation_id`) REFERENCES `cancellations` (`id`) ON DELETE RESTRICT, CONSTRAINT `receipt_deliveries_users_recorded_by` FOREIGN KEY (`recorded_by_id`) REFERENCES `users` (`id`) ON DELETE RESTRICT);
-- set sequence for "receipt_deliveries" table
INSERT INTO sqlite_sequence (name, seq) VALUES ("receipt_deliveries", 158913789952);
-- create index "receiptdelivery_cancellation_id" to table: "receipt_deliveries"
CREATE INDEX `receiptdelivery_cancellation_id` ON `receipt_deliveries` (`cancellation_id`);
-- create index "receiptdelivery_delivered_at_id" to table: "receipt_deliveries"
CREATE INDEX `receiptdelivery_delivered_at_id` ON `receipt_deliveries` (`delivered_at`, `id`);
-- What rules cancelled was for non-payment; who wanted the others isn't known.
UPDATE `cancellations` SET `requester` = 'NON_PAYMENT', `status_before` = 'SUSPENDED' WHERE `origin` = 'AUTOMATED';
UPDATE `cancellation_batches` SET `requester` = 'NON_PAYMENT' WHERE `origin` = 'AUTOMATED';
-- A login that ended before it began never was in service: it ended when it began.
UPDATE `logins` SET `inactivated_at` = `activated_at` WHERE `inactivated_at` < `activated_at`;
-- enable back the enforcement of foreign-keys constraints
PRAGMA foreign_keys = on;

