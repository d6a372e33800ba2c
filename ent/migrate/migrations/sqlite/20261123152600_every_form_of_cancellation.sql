-- +goose Up
-- disable the enforcement of foreign-keys constraints
PRAGMA foreign_keys = off;
-- drop index "cancellations_contract_id_key" from table: "cancellations"
DROP INDEX `cancellations_contract_id_key`;
-- create index "cancellation_contract_id" to table: "cancellations"
CREATE INDEX `cancellation_contract_id` ON `cancellations` (`contract_id`);
-- create "new_comodatos" table
CREATE TABLE `new_comodatos` (`id` integer NOT NULL PRIMARY KEY AUTOINCREMENT, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `code` text NULL, `description` text NOT NULL, `serial_number` text NULL, `status` text NOT NULL DEFAULT ('OPEN'), `lent_at` datetime NOT NULL, `closed_at` datetime NULL, `write_off_reason` text NULL, `charged` bool NOT NULL DEFAULT (false), `contract_id` integer NOT NULL, CONSTRAINT `comodatos_contracts_comodatos` FOREIGN KEY (`contract_id`) REFERENCES `contracts` (`id`) ON DELETE RESTRICT);
-- set sequence for "new_comodatos" table
INSERT INTO sqlite_sequence (name, seq) VALUES ("new_comodatos", 21474836480);
-- copy rows from old table "comodatos" to new temporary table "new_comodatos"
INSERT INTO `new_comodatos` (`id`, `created_at`, `updated_at`, `code`, `description`, `serial_number`, `status`, `lent_at`, `closed_at`, `write_off_reason`, `contract_id`) SELECT `id`, `created_at`, `updated_at`, `code`, `description`, `serial_number`, `status`, `lent_at`, `closed_at`, `write_off_reason`, `contract_id` FROM `comodatos`;
-- drop "comodatos" table after copying rows
DROP TABLE `comodatos`;
-- rename temporary table "new_comodatos" to "comodatos"
ALTER TABLE `new_comodatos` RENAME TO `comodatos`;
-- create index "comodatos_code_key" to table: "comodatos"
CREATE UNIQUE INDEX `comodatos_code_key` ON `comodatos` (`code`);
-- create index "comodato_created_at_id" to table: "comodatos"
CREATE INDEX `comodato_created_at_id` ON `comodatos` (`created_at`, `id`);
-- create index "comodato_updated_at_id" to table: "comodatos"
CREATE INDEX `comodato_updated_at_id` ON `comodatos` (`updated_at`, `id`);
-- create index "comodato_lent_at_id" to table: "comodatos"
CREATE INDEX `comodato_lent_at_id` ON `comodatos` (`lent_at`, `id`);
-- create index "comodato_contract_id_status" to table: "comodatos"
CREATE INDEX `comodato_contract_id_status` ON `comodatos` (`contract_id`, `status`);
-- create index "comodato_status" to table: "comodatos"
CREATE INDEX `comodato_status` ON `comodatos` (`status`);
-- create index "comodato_serial_number" to table: "comodatos"
CREATE INDEX `comodato_serial_number` ON `comodatos` (`serial_number`);
-- create "new_contracts" table
CREATE TABLE `new_contracts` (`id` integer NOT NULL PRIMARY KEY AUTOINCREMENT, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `number` text NOT NULL, `status` text NOT NULL DEFAULT ('ACTIVE'), `status_changed_at` datetime NOT NULL, `activated_at` datetime NULL, `cancelled_at` datetime NULL, `reactivated_at` datetime NULL, `suspended_at` datetime NULL, `street` text NULL, `street_number` text NULL, `district` text NULL, `postal_code` text NULL, `zone` text NULL, `plan_id` integer NOT NULL, `branch_id` integer NOT NULL, `city_id` integer NULL, `cancellation_id` integer NULL, `scheduled_cancellation_id` integer NULL, `customer_id` integer NOT NULL, CONSTRAINT `contracts_plans_plan` FOREIGN KEY (`plan_id`) REFERENCES `plans` (`id`) ON DELETE RESTRICT, CONSTRAINT `contracts_branches_branch` FOREIGN KEY (`branch_id`) REFERENCES `branches` (`id`) ON DELETE RESTRICT, CONSTRAINT `contracts_cities_city` FOREIGN KEY (`city_id`) REFERENCES `cities` (`id`) ON DELETE RESTRICT, CONSTRAINT `contracts_cancellations_cancellation` FOREIGN KEY (`cancellation_id`) REFERENCES `cancellations` (`id`) ON DELETE RESTRICT, CONSTRAINT `contracts_scheduled_cancellations_scheduled_cancellation` FOREIGN KEY (`scheduled_cancellation_id`) REFERENCES `scheduled_cancellations` (`id`) ON DELETE RESTRICT, CONSTRAINT `contracts_customers_contracts` FOREIGN KEY (`customer_id`) REFERENCES `customers` (`id`) ON DELETE RESTRICT);
-- set sequence for "new_contracts" table
INSERT INTO sqlite_sequence (name, seq) VALUES ("new_contracts", 25769803776);
-- copy rows from old table "contracts" to new temporary table "new_contracts"
INSERT INTO `new_contracts` (`id`, `created_at`, `updated_at`, `number`, `status`, `status_changed_at`, `activated_at`, `cancelled_at`, `street`, `street_number`, `district`, `postal_code`, `zone`, `plan_id`, `branch_id`, `city_id`, `customer_id`) SELECT `id`, `created_at`, `updated_at`, `number`, `status`, `status_changed_at`, `activated_at`, `cancelled_at`, `street`, `street_number`, `district`, `postal_code`, `zone`, `plan_id`, `branch_id`, `city_id`, `customer_id` FROM `contracts`;
-- drop "contracts" table after copying rows
DROP TABLE `contracts`;
-- rename temporary table "new_contracts" to "contracts"
ALTER TABLE `new_contracts` RENAME TO `contracts`;
-- create index "contracts_number_key" to table: "contracts"
CREATE UNIQUE INDEX `contracts_number_key` ON `contracts` (`number`);
-- create index "contract_created_at_id" to table: "contracts"
CREATE INDEX `contract_created_at_id` ON `contracts` (`created_at`, `id`);
-- create index "contract_updated_at_id" to table: "contracts"
CREATE INDEX `contract_updated_at_id` ON `contracts` (`updated_at`, `id`);
-- create index "contract_number_id" to table: "contracts"
CREATE INDEX `contract_number_id` ON `contracts` (`number`, `id`);
-- create index "contract_status_status_changed_at" to table: "contracts"
CREATE INDEX `contract_status_status_changed_at` ON `contracts` (`status`, `status_changed_at`);
-- create index "contract_status_changed_at_id" to table: "contracts"
CREATE INDEX `contract_status_changed_at_id` ON `contracts` (`status_changed_at`, `id`);
-- create index "contract_cancelled_at" to table: "contracts"
CREATE INDEX `contract_cancelled_at` ON `contracts` (`cancelled_at`);
-- create index "contract_customer_id" to table: "contracts"
CREATE INDEX `contract_customer_id` ON `contracts` (`customer_id`);
-- create index "contract_plan_id" to table: "contracts"
CREATE INDEX `contract_plan_id` ON `contracts` (`plan_id`);
-- create index "contract_branch_id" to table: "contracts"
CREATE INDEX `contract_branch_id` ON `contracts` (`branch_id`);
-- create index "contract_scheduled_cancellation_id" to table: "contracts"
CREATE INDEX `contract_scheduled_cancellation_id` ON `contracts` (`scheduled_cancellation_id`);
-- create index "contract_status_suspended_at" to table: "contracts"
CREATE INDEX `contract_status_suspended_at` ON `contracts` (`status`, `suspended_at`);
-- add column "anonymized_at" to table: "customers"
ALTER TABLE `customers` ADD COLUMN `anonymized_at` datetime NULL;
-- create "new_events" table
CREATE TABLE `new_events` (`id` integer NOT NULL PRIMARY KEY AUTOINCREMENT, `type` text NOT NULL, `occurred_at` datetime NOT NULL, `actor_name` text NOT NULL, `data` json NOT NULL, `subject_id` integer NULL, `position` integer NULL DEFAULT (0), `contract_id` integer NULL, `actor_id` integer NULL, CONSTRAINT `events_contracts_events` FOREIGN KEY (`contract_id`) REFERENCES `contracts` (`id`) ON DELETE RESTRICT, CONSTRAINT `events_users_actor` FOREIGN KEY (`actor_id`) REFERENCES `users` (`id`) ON DELETE RESTRICT);
-- set sequence for "new_events" table
INSERT INTO sqlite_sequence (name, seq) VALUES ("new_events", 34359738368);
-- copy rows from old table "events" to new temporary table "new_events"
INSERT INTO `new_events` (`id`, `type`, `occurred_at`, `actor_name`, `data`, `subject_id`, `contract_id`, `actor_id`) SELECT `id`, `type`, `occurred_at`, `actor_name`, `data`, `subject_id`, `contract_id`, `actor_id` FROM `events`;
-- drop "events" table after copying rows
DROP TABLE `events`;
-- rename temporary table "new_events" to "events"
ALTER TABLE `new_events` RENAME TO `events`;
-- create index "event_occurred_at_id" to table: "events"
CREATE INDEX `event_occurred_at_id` ON `events` (`occurred_at`, `id`);
-- create index "event_contract_id_occurred_at" to table: "events"
CREATE INDEX `event_contract_id_occurred_at` ON `events` (`contract_id`, `occurred_at`);
-- create index "event_subject_id" to table: "events"
CREATE INDEX `event_subject_id` ON `events` (`subject_id`);
-- create index "event_position_id" to table: "events"
CREATE INDEX `event_position_id` ON `events` (`position`, `id`);
-- create "automation_rules" table
CREATE TABLE `automation_rules` (`id` integer NOT NULL PRIMARY KEY AUTOINCREMENT, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `name` text NOT NULL, `active` bool NOT NULL DEFAULT (false), `days_after_notice` integer NOT NULL DEFAULT (15), `days_suspended` integer NOT NULL DEFAULT (60), `cap_per_run` integer NOT NULL DEFAULT (100), `run_time` text NOT NULL DEFAULT ('09:00'), `branch_id` integer NULL, `reason_id` integer NOT NULL, CONSTRAINT `automation_rules_branches_branch` FOREIGN KEY (`branch_id`) REFERENCES `branches` (`id`) ON DELETE RESTRICT, CONSTRAINT `automation_rules_cancellation_reasons_reason` FOREIGN KEY (`reason_id`) REFERENCES `cancellation_reasons` (`id`) ON DELETE RESTRICT);
-- set sequence for "automation_rules" table
INSERT INTO sqlite_sequence (name, seq) VALUES ("automation_rules", 77309411328);
-- create index "automation_rules_name_key" to table: "automation_rules"
CREATE UNIQUE INDEX `automation_rules_name_key` ON `automation_rules` (`name`);
-- create index "automationrule_created_at_id" to table: "automation_rules"
CREATE INDEX `automationrule_created_at_id` ON `automation_rules` (`created_at`, `id`);
-- create index "automationrule_updated_at_id" to table: "automation_rules"
CREATE INDEX `automationrule_updated_at_id` ON `automation_rules` (`updated_at`, `id`);
-- create "automation_runs" table
CREATE TABLE `automation_runs` (`id` integer NOT NULL PRIMARY KEY AUTOINCREMENT, `run_day` text NULL, `days_after_notice` integer NOT NULL, `days_suspended` integer NOT NULL, `cap_per_run` integer NOT NULL, `found` integer NOT NULL, `started_at` datetime NOT NULL, `rule_id` integer NOT NULL, `branch_id` integer NULL, `batch_id` integer NOT NULL, CONSTRAINT `automation_runs_automation_rules_runs` FOREIGN KEY (`rule_id`) REFERENCES `automation_rules` (`id`) ON DELETE RESTRICT, CONSTRAINT `automation_runs_branches_branch` FOREIGN KEY (`branch_id`) REFERENCES `branches` (`id`) ON DELETE RESTRICT, CONSTRAINT `automation_runs_cancellation_batches_automation_run` FOREIGN KEY (`batch_id`) REFERENCES `cancellation_batches` (`id`) ON DELETE RESTRICT);
-- set sequence for "automation_runs" table
INSERT INTO sqlite_sequence (name, seq) VALUES ("automation_runs", 81604378624);
-- create index "automation_runs_batch_id_key" to table: "automation_runs"
CREATE UNIQUE INDEX `automation_runs_batch_id_key` ON `automation_runs` (`batch_id`);
-- create index "automationrun_rule_id_run_day" to table: "automation_runs"
CREATE UNIQUE INDEX `automationrun_rule_id_run_day` ON `automation_runs` (`rule_id`, `run_day`);
-- create index "automationrun_started_at_id" to table: "automation_runs"
CREATE INDEX `automationrun_started_at_id` ON `automation_runs` (`started_at`, `id`);
-- create "cancellation_batches" table
CREATE TABLE `cancellation_batches` (`id` integer NOT NULL PRIMARY KEY AUTOINCREMENT, `status` text NOT NULL DEFAULT ('PENDING'), `origin` text NOT NULL, `dry_run` bool NOT NULL, `on_refusal` text NOT NULL, `note` text NULL, `effective_at` datetime NULL, `requested_by_name` text NOT NULL, `requested_at` datetime NOT NULL, `started_at` datetime NULL, `finished_at` datetime NULL, `total` integer NOT NULL, `cancelled` integer NOT NULL DEFAULT (0), `scheduled` integer NOT NULL DEFAULT (0), `refused` integer NOT NULL DEFAULT (0), `not_run` integer NOT NULL DEFAULT (0), `stop_requested` bool NOT NULL DEFAULT (false), `lease_until` datetime NULL, `lease_owner` text NULL, `attempts` integer NOT NULL DEFAULT (0), `reason_id` integer NOT NULL, `requested_by_id` integer NULL, CONSTRAINT `cancellation_batches_cancellation_reasons_reason` FOREIGN KEY (`reason_id`) REFERENCES `cancellation_reasons` (`id`) ON DELETE RESTRICT, CONSTRAINT `cancellation_batches_users_requested_by` FOREIGN KEY (`requested_by_id`) REFERENCES `users` (`id`) ON DELETE RESTRICT);
-- set sequence for "cancellation_batches" table
INSERT INTO sqlite_sequence (name, seq) VALUES ("cancellation_batches", 85899345920);
-- create index "cancellationbatch_requested_at_id" to table: "cancellation_batches"
CREATE INDEX `cancellationbatch_requested_at_id` ON `cancellation_batches` (`requested_at`, `id`);
-- create index "cancellationbatch_status" to table: "cancellation_batches"
CREATE INDEX `cancellationbatch_status` ON `cancellation_batches` (`status`);
-- create "cancellation_batch_rows" table
CREATE TABLE `cancellation_batch_rows` (`id` integer NOT NULL PRIMARY KEY AUTOINCREMENT, `position` integer NOT NULL, `outcome` text NOT NULL DEFAULT ('PENDING'), `refusals` json NULL, `processed_at` datetime NULL, `batch_id` integer NOT NULL, `contract_id` integer NOT NULL, `cancellation_id` integer NULL, `scheduled_cancellation_id` integer NULL, CONSTRAINT `cancellation_batch_rows_cancellation_batches_rows` FOREIGN KEY (`batch_id`) REFERENCES `cancellation_batches` (`id`) ON DELETE RESTRICT, CONSTRAINT `cancellation_batch_rows_contracts_contract` FOREIGN KEY (`contract_id`) REFERENCES `contracts` (`id`) ON DELETE RESTRICT, CONSTRAINT `cancellation_batch_rows_cancellations_cancellation` FOREIGN KEY (`cancellation_id`) REFERENCES `cancellations` (`id`) ON DELETE RESTRICT, CONSTRAINT `cancellation_batch_rows_schedul_47062d53f97c81a455914b34ee9a15a0` FOREIGN KEY (`scheduled_cancellation_id`) REFERENCES `scheduled_cancellations` (`id`) ON DELETE RESTRICT);
-- set sequence for "cancellation_batch_rows" table
INSERT INTO sqlite_sequence (name, seq) VALUES ("cancellation_batch_rows", 90194313216);
-- create index "cancellationbatchrow_batch_id_position" to table: "cancellation_batch_rows"
CREATE UNIQUE INDEX `cancellationbatchrow_batch_id_position` ON `cancellation_batch_rows` (`batch_id`, `position`);
-- create index "cancellationbatchrow_batch_id_outcome_position" to table: "cancellation_batch_rows"
CREATE INDEX `cancellationbatchrow_batch_id_outcome_position` ON `cancellation_batch_rows` (`batch_id`, `outcome`, `position`);
-- create index "cancellationbatchrow_batch_id_contract_id" to table: "cancellation_batch_rows"
CREATE UNIQUE INDEX `cancellationbatchrow_batch_id_contract_id` ON `cancellation_batch_rows` (`batch_id`, `contract_id`);
-- create index "cancellationbatchrow_contract_id" to table: "cancellation_batch_rows"
CREATE INDEX `cancellationbatchrow_contract_id` ON `cancellation_batch_rows` (`contract_id`);
-- create "contract_intervals" table
CREATE TABLE `contract_intervals` (`id` integer NOT NULL PRIMARY KEY AUTOINCREMENT, `started_at` datetime NOT NULL, `ended_at` datetime NOT NULL, `without_login_data` bool NOT NULL, `reactivated_at` datetime NOT NULL, `reactivated_by_name` text NOT NULL, `note` text NULL, `contract_id` integer NOT NULL, `cancellation_id` integer NULL, CONSTRAINT `contract_intervals_contracts_past_intervals` FOREIGN KEY (`contract_id`) REFERENCES `contracts` (`id`) ON DELETE RESTRICT, CONSTRAINT `contract_intervals_cancellations_cancellation` FOREIGN KEY (`cancellation_id`) REFERENCES `cancellations` (`id`) ON DELETE RESTRICT);
-- set sequence for "contract_intervals" table
INSERT INTO sqlite_sequence (name, seq) VALUES ("contract_intervals", 94489280512);
-- create index "contractinterval_contract_id" to table: "contract_intervals"
CREATE INDEX `contractinterval_contract_id` ON `contract_intervals` (`contract_id`);
-- create index "contractinterval_started_at_id" to table: "contract_intervals"
CREATE INDEX `contractinterval_started_at_id` ON `contract_intervals` (`started_at`, `id`);
-- create index "contractinterval_ended_at" to table: "contract_intervals"
CREATE INDEX `contractinterval_ended_at` ON `contract_intervals` (`ended_at`);
-- create "dici_declarations" table
CREATE TABLE `dici_declarations` (`id` integer NOT NULL PRIMARY KEY AUTOINCREMENT, `year` integer NOT NULL, `month` integer NOT NULL, `version` integer NOT NULL, `total_accesses` integer NOT NULL, `contracts_without_login_data` integer NOT NULL, `note` text NULL, `closed_at` datetime NOT NULL, `closed_by_name` text NOT NULL, `rows` json NOT NULL, `branch_id` integer NOT NULL, `closed_by_id` integer NULL, CONSTRAINT `dici_declarations_branches_branch` FOREIGN KEY (`branch_id`) REFERENCES `branches` (`id`) ON DELETE RESTRICT, CONSTRAINT `dici_declarations_users_closed_by` FOREIGN KEY (`closed_by_id`) REFERENCES `users` (`id`) ON DELETE RESTRICT);
-- set sequence for "dici_declarations" table
INSERT INTO sqlite_sequence (name, seq) VALUES ("dici_declarations", 98784247808);
-- create index "dicideclaration_branch_id_year_month_version" to table: "dici_declarations"
CREATE UNIQUE INDEX `dicideclaration_branch_id_year_month_version` ON `dici_declarations` (`branch_id`, `year`, `month`, `version`);
-- create index "dicideclaration_closed_at_id" to table: "dici_declarations"
CREATE INDEX `dicideclaration_closed_at_id` ON `dici_declarations` (`closed_at`, `id`);
-- create "login_intervals" table
CREATE TABLE `login_intervals` (`id` integer NOT NULL PRIMARY KEY AUTOINCREMENT, `started_at` datetime NOT NULL, `ended_at` datetime NOT NULL, `zone` text NULL, `medium` text NULL, `technology` text NULL, `product` text NULL, `speed_mbps` real NULL, `customer_type` text NOT NULL, `login_id` integer NOT NULL, `contract_id` integer NOT NULL, `city_id` integer NULL, CONSTRAINT `login_intervals_logins_past_intervals` FOREIGN KEY (`login_id`) REFERENCES `logins` (`id`) ON DELETE RESTRICT, CONSTRAINT `login_intervals_contracts_contract` FOREIGN KEY (`contract_id`) REFERENCES `contracts` (`id`) ON DELETE RESTRICT, CONSTRAINT `login_intervals_cities_city` FOREIGN KEY (`city_id`) REFERENCES `cities` (`id`) ON DELETE RESTRICT);
-- set sequence for "login_intervals" table
INSERT INTO sqlite_sequence (name, seq) VALUES ("login_intervals", 103079215104);
-- create index "logininterval_login_id" to table: "login_intervals"
CREATE INDEX `logininterval_login_id` ON `login_intervals` (`login_id`);
-- create index "logininterval_contract_id" to table: "login_intervals"
CREATE INDEX `logininterval_contract_id` ON `login_intervals` (`contract_id`);
-- create index "logininterval_started_at_id" to table: "login_intervals"
CREATE INDEX `logininterval_started_at_id` ON `login_intervals` (`started_at`, `id`);
-- create "notices" table
CREATE TABLE `notices` (`id` integer NOT NULL PRIMARY KEY AUTOINCREMENT, `kind` text NOT NULL, `sent_at` datetime NOT NULL, `channel` text NULL, `settled_at` datetime NULL, `recorded_at` datetime NOT NULL, `recorded_by_name` text NOT NULL, `contract_id` integer NOT NULL, CONSTRAINT `notices_contracts_notices` FOREIGN KEY (`contract_id`) REFERENCES `contracts` (`id`) ON DELETE RESTRICT);
-- set sequence for "notices" table
INSERT INTO sqlite_sequence (name, seq) VALUES ("notices", 107374182400);
-- create index "notice_contract_id_kind" to table: "notices"
CREATE INDEX `notice_contract_id_kind` ON `notices` (`contract_id`, `kind`);
-- create index "notice_sent_at_id" to table: "notices"
CREATE INDEX `notice_sent_at_id` ON `notices` (`sent_at`, `id`);
-- create "scheduled_cancellations" table
CREATE TABLE `scheduled_cancellations` (`id` integer NOT NULL PRIMARY KEY AUTOINCREMENT, `schedule_status` text NOT NULL DEFAULT ('SCHEDULED'), `effective_at` datetime NOT NULL, `note` text NULL, `override_reason` text NULL, `requested_by_name` text NOT NULL, `requested_at` datetime NOT NULL, `refusals` json NULL, `attempted_at` datetime NULL, `ended_at` datetime NULL, `ended_by_name` text NULL, `contract_id` integer NOT NULL, `reason_id` integer NOT NULL, `requested_by_id` integer NULL, `cancellation_id` integer NULL, CONSTRAINT `scheduled_cancellations_contracts_scheduled_cancellations` FOREIGN KEY (`contract_id`) REFERENCES `contracts` (`id`) ON DELETE RESTRICT, CONSTRAINT `scheduled_cancellations_cancellation_reasons_reason` FOREIGN KEY (`reason_id`) REFERENCES `cancellation_reasons` (`id`) ON DELETE RESTRICT, CONSTRAINT `scheduled_cancellations_users_requested_by` FOREIGN KEY (`requested_by_id`) REFERENCES `users` (`id`) ON DELETE RESTRICT, CONSTRAINT `scheduled_cancellations_cancellations_cancellation` FOREIGN KEY (`cancellation_id`) REFERENCES `cancellations` (`id`) ON DELETE RESTRICT);
-- set sequence for "scheduled_cancellations" table
INSERT INTO sqlite_sequence (name, seq) VALUES ("scheduled_cancellations", 111669149696);
-- create index "scheduledcancellation_contract_open" to table: "scheduled_cancellations"
CREATE UNIQUE INDEX `scheduledcancellation_contract_open` ON `scheduled_cancellations` (`contract_id`) WHERE ended_at IS NULL;
-- create index "scheduledcancellation_schedule_status_effective_at" to table: "scheduled_cancellations"
CREATE INDEX `scheduledcancellation_schedule_status_effective_at` ON `scheduled_cancellations` (`schedule_status`, `effective_at`);
-- create index "scheduledcancellation_effective_at_id" to table: "scheduled_cancellations"
CREATE INDEX `scheduledcancellation_effective_at_id` ON `scheduled_cancellations` (`effective_at`, `id`);
-- create index "scheduledcancellation_requested_at_id" to table: "scheduled_cancellations"
CREATE INDEX `scheduledcancellation_requested_at_id` ON `scheduled_cancellations` (`requested_at`, `id`);
-- create index "scheduledcancellation_cancellation_id" to table: "scheduled_cancellations"
CREATE INDEX `scheduledcancellation_cancellation_id` ON `scheduled_cancellations` (`cancellation_id`);
-- each cancelled contract points at its one cancellation so far
UPDATE contracts SET cancellation_id = (SELECT id FROM cancellations WHERE contract_id = contracts.id) WHERE status = 'CANCELLED';
-- the state's date was the only record of a suspension
UPDATE contracts SET suspended_at = status_changed_at WHERE status = 'SUSPENDED';
-- enable back the enforcement of foreign-keys constraints
PRAGMA foreign_keys = on;

