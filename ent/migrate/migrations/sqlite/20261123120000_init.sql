-- +goose Up
-- create "api_tokens" table
CREATE TABLE `api_tokens` (`id` integer NOT NULL PRIMARY KEY AUTOINCREMENT, `name` text NOT NULL, `role` text NOT NULL, `token_hash` text NOT NULL, `created_at` datetime NOT NULL, `expires_at` datetime NULL, `revoked_at` datetime NULL, `last_used_at` datetime NULL);
-- create index "api_tokens_name_key" to table: "api_tokens"
CREATE UNIQUE INDEX `api_tokens_name_key` ON `api_tokens` (`name`);
-- create index "api_tokens_token_hash_key" to table: "api_tokens"
CREATE UNIQUE INDEX `api_tokens_token_hash_key` ON `api_tokens` (`token_hash`);
-- create "branches" table
CREATE TABLE `branches` (`id` integer NOT NULL PRIMARY KEY AUTOINCREMENT, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `name` text NOT NULL, `cnpj` text NOT NULL);
-- set sequence for "branches" table
INSERT INTO sqlite_sequence (name, seq) VALUES ("branches", 4294967296);
-- create index "branches_cnpj_key" to table: "branches"
CREATE UNIQUE INDEX `branches_cnpj_key` ON `branches` (`cnpj`);
-- create index "branch_created_at_id" to table: "branches"
CREATE INDEX `branch_created_at_id` ON `branches` (`created_at`, `id`);
-- create index "branch_updated_at_id" to table: "branches"
CREATE INDEX `branch_updated_at_id` ON `branches` (`updated_at`, `id`);
-- create "cancellations" table
CREATE TABLE `cancellations` (`id` integer NOT NULL PRIMARY KEY AUTOINCREMENT, `note` text NULL, `origin` text NOT NULL, `requested_by_name` text NOT NULL, `requested_at` datetime NOT NULL, `effective_at` datetime NOT NULL, `back_dated` bool NOT NULL DEFAULT (false), `keep_login_link` bool NOT NULL, `check_open_comodatos` bool NOT NULL, `inactivate_customer` bool NOT NULL, `pickup_template_id` integer NULL, `logins_kept` integer NOT NULL, `logins_unlinked` integer NOT NULL, `customer_inactivated` bool NOT NULL, `override_reason` text NULL, `reason_id` integer NOT NULL, `requested_by_id` integer NULL, `parameters_id` integer NOT NULL, `contract_id` integer NOT NULL, CONSTRAINT `cancellations_cancellation_reasons_reason` FOREIGN KEY (`reason_id`) REFERENCES `cancellation_reasons` (`id`) ON DELETE RESTRICT, CONSTRAINT `cancellations_users_requested_by` FOREIGN KEY (`requested_by_id`) REFERENCES `users` (`id`) ON DELETE RESTRICT, CONSTRAINT `cancellations_parameters_revisions_parameters` FOREIGN KEY (`parameters_id`) REFERENCES `parameters_revisions` (`id`) ON DELETE RESTRICT, CONSTRAINT `cancellations_contracts_cancellation` FOREIGN KEY (`contract_id`) REFERENCES `contracts` (`id`) ON DELETE RESTRICT);
-- set sequence for "cancellations" table
INSERT INTO sqlite_sequence (name, seq) VALUES ("cancellations", 8589934592);
-- create index "cancellations_contract_id_key" to table: "cancellations"
CREATE UNIQUE INDEX `cancellations_contract_id_key` ON `cancellations` (`contract_id`);
-- create index "cancellation_requested_at_id" to table: "cancellations"
CREATE INDEX `cancellation_requested_at_id` ON `cancellations` (`requested_at`, `id`);
-- create index "cancellation_effective_at_id" to table: "cancellations"
CREATE INDEX `cancellation_effective_at_id` ON `cancellations` (`effective_at`, `id`);
-- create index "cancellation_reason_id" to table: "cancellations"
CREATE INDEX `cancellation_reason_id` ON `cancellations` (`reason_id`);
-- create "cancellation_reasons" table
CREATE TABLE `cancellation_reasons` (`id` integer NOT NULL PRIMARY KEY AUTOINCREMENT, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `code` text NOT NULL, `name` text NOT NULL, `active` bool NOT NULL DEFAULT (true));
-- set sequence for "cancellation_reasons" table
INSERT INTO sqlite_sequence (name, seq) VALUES ("cancellation_reasons", 12884901888);
-- create index "cancellation_reasons_code_key" to table: "cancellation_reasons"
CREATE UNIQUE INDEX `cancellation_reasons_code_key` ON `cancellation_reasons` (`code`);
-- create index "cancellationreason_created_at_id" to table: "cancellation_reasons"
CREATE INDEX `cancellationreason_created_at_id` ON `cancellation_reasons` (`created_at`, `id`);
-- create index "cancellationreason_updated_at_id" to table: "cancellation_reasons"
CREATE INDEX `cancellationreason_updated_at_id` ON `cancellation_reasons` (`updated_at`, `id`);
-- create "cities" table
CREATE TABLE `cities` (`id` integer NOT NULL PRIMARY KEY AUTOINCREMENT, `ibge_code` integer NOT NULL, `name` text NOT NULL, `search_name` text NOT NULL, `state` text NOT NULL);
-- set sequence for "cities" table
INSERT INTO sqlite_sequence (name, seq) VALUES ("cities", 17179869184);
-- create index "cities_ibge_code_key" to table: "cities"
CREATE UNIQUE INDEX `cities_ibge_code_key` ON `cities` (`ibge_code`);
-- create index "city_name_id" to table: "cities"
CREATE INDEX `city_name_id` ON `cities` (`name`, `id`);
-- create index "city_search_name" to table: "cities"
CREATE INDEX `city_search_name` ON `cities` (`search_name`);
-- create "comodatos" table
CREATE TABLE `comodatos` (`id` integer NOT NULL PRIMARY KEY AUTOINCREMENT, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `code` text NULL, `description` text NOT NULL, `serial_number` text NULL, `status` text NOT NULL DEFAULT ('OPEN'), `lent_at` datetime NOT NULL, `closed_at` datetime NULL, `write_off_reason` text NULL, `contract_id` integer NOT NULL, CONSTRAINT `comodatos_contracts_comodatos` FOREIGN KEY (`contract_id`) REFERENCES `contracts` (`id`) ON DELETE RESTRICT);
-- set sequence for "comodatos" table
INSERT INTO sqlite_sequence (name, seq) VALUES ("comodatos", 21474836480);
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
-- create "contracts" table
CREATE TABLE `contracts` (`id` integer NOT NULL PRIMARY KEY AUTOINCREMENT, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `number` text NOT NULL, `status` text NOT NULL DEFAULT ('ACTIVE'), `status_changed_at` datetime NOT NULL, `activated_at` datetime NULL, `cancelled_at` datetime NULL, `street` text NULL, `street_number` text NULL, `district` text NULL, `postal_code` text NULL, `zone` text NULL, `plan_id` integer NOT NULL, `branch_id` integer NOT NULL, `city_id` integer NULL, `customer_id` integer NOT NULL, CONSTRAINT `contracts_plans_plan` FOREIGN KEY (`plan_id`) REFERENCES `plans` (`id`) ON DELETE RESTRICT, CONSTRAINT `contracts_branches_branch` FOREIGN KEY (`branch_id`) REFERENCES `branches` (`id`) ON DELETE RESTRICT, CONSTRAINT `contracts_cities_city` FOREIGN KEY (`city_id`) REFERENCES `cities` (`id`) ON DELETE RESTRICT, CONSTRAINT `contracts_customers_contracts` FOREIGN KEY (`customer_id`) REFERENCES `customers` (`id`) ON DELETE RESTRICT);
-- set sequence for "contracts" table
INSERT INTO sqlite_sequence (name, seq) VALUES ("contracts", 25769803776);
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
-- create "customers" table
CREATE TABLE `customers` (`id` integer NOT NULL PRIMARY KEY AUTOINCREMENT, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `code` text NOT NULL, `type` text NOT NULL, `name` text NOT NULL, `search_name` text NOT NULL, `document` text NOT NULL, `email` text NULL, `phone` text NULL, `active` bool NOT NULL DEFAULT (true), `inactivated_at` datetime NULL);
-- set sequence for "customers" table
INSERT INTO sqlite_sequence (name, seq) VALUES ("customers", 30064771072);
-- create index "customers_code_key" to table: "customers"
CREATE UNIQUE INDEX `customers_code_key` ON `customers` (`code`);
-- create index "customers_document_key" to table: "customers"
CREATE UNIQUE INDEX `customers_document_key` ON `customers` (`document`);
-- create index "customer_created_at_id" to table: "customers"
CREATE INDEX `customer_created_at_id` ON `customers` (`created_at`, `id`);
-- create index "customer_updated_at_id" to table: "customers"
CREATE INDEX `customer_updated_at_id` ON `customers` (`updated_at`, `id`);
-- create index "customer_name_id" to table: "customers"
CREATE INDEX `customer_name_id` ON `customers` (`name`, `id`);
-- create index "customer_search_name" to table: "customers"
CREATE INDEX `customer_search_name` ON `customers` (`search_name`);
-- create "events" table
CREATE TABLE `events` (`id` integer NOT NULL PRIMARY KEY AUTOINCREMENT, `type` text NOT NULL, `occurred_at` datetime NOT NULL, `actor_name` text NOT NULL, `data` json NOT NULL, `subject_id` integer NULL, `contract_id` integer NULL, `actor_id` integer NULL, CONSTRAINT `events_contracts_events` FOREIGN KEY (`contract_id`) REFERENCES `contracts` (`id`) ON DELETE RESTRICT, CONSTRAINT `events_users_actor` FOREIGN KEY (`actor_id`) REFERENCES `users` (`id`) ON DELETE RESTRICT);
-- set sequence for "events" table
INSERT INTO sqlite_sequence (name, seq) VALUES ("events", 34359738368);
-- create index "event_occurred_at_id" to table: "events"
CREATE INDEX `event_occurred_at_id` ON `events` (`occurred_at`, `id`);
-- create index "event_contract_id_occurred_at" to table: "events"
CREATE INDEX `event_contract_id_occurred_at` ON `events` (`contract_id`, `occurred_at`);
-- create index "event_subject_id" to table: "events"
CREATE INDEX `event_subject_id` ON `events` (`subject_id`);
-- create "logins" table
CREATE TABLE `logins` (`id` integer NOT NULL PRIMARY KEY AUTOINCREMENT, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `code` text NULL, `username` text NOT NULL, `secret` blob NULL, `active` bool NOT NULL DEFAULT (true), `activated_at` datetime NOT NULL, `inactivated_at` datetime NULL, `facts_frozen_at` datetime NULL, `zone` text NULL, `medium` text NULL, `technology` text NULL, `product` text NULL, `speed_mbps` real NULL, `customer_type` text NOT NULL, `contract_id` integer NULL, `customer_id` integer NOT NULL, `city_id` integer NULL, CONSTRAINT `logins_contracts_logins` FOREIGN KEY (`contract_id`) REFERENCES `contracts` (`id`) ON DELETE RESTRICT, CONSTRAINT `logins_customers_logins` FOREIGN KEY (`customer_id`) REFERENCES `customers` (`id`) ON DELETE RESTRICT, CONSTRAINT `logins_cities_city` FOREIGN KEY (`city_id`) REFERENCES `cities` (`id`) ON DELETE RESTRICT);
-- set sequence for "logins" table
INSERT INTO sqlite_sequence (name, seq) VALUES ("logins", 38654705664);
-- create index "logins_code_key" to table: "logins"
CREATE UNIQUE INDEX `logins_code_key` ON `logins` (`code`);
-- create index "login_created_at_id" to table: "logins"
CREATE INDEX `login_created_at_id` ON `logins` (`created_at`, `id`);
-- create index "login_updated_at_id" to table: "logins"
CREATE INDEX `login_updated_at_id` ON `logins` (`updated_at`, `id`);
-- create index "login_username_active" to table: "logins"
CREATE UNIQUE INDEX `login_username_active` ON `logins` (`username`) WHERE active;
-- create index "login_username_id" to table: "logins"
CREATE INDEX `login_username_id` ON `logins` (`username`, `id`);
-- create index "login_activated_at_id" to table: "logins"
CREATE INDEX `login_activated_at_id` ON `logins` (`activated_at`, `id`);
-- create index "login_contract_id" to table: "logins"
CREATE INDEX `login_contract_id` ON `logins` (`contract_id`);
-- create index "login_customer_id" to table: "logins"
CREATE INDEX `login_customer_id` ON `logins` (`customer_id`);
-- create "parameters" table
CREATE TABLE `parameters` (`id` integer NOT NULL PRIMARY KEY AUTOINCREMENT, `keep_login_link` bool NOT NULL DEFAULT (false), `check_open_comodatos` bool NOT NULL DEFAULT (false), `inactivate_customer` bool NOT NULL DEFAULT (false), `singleton` integer NOT NULL, `revision` integer NOT NULL DEFAULT (1), `updated_at` datetime NOT NULL, `pickup_template_id` integer NULL, `updated_by_id` integer NULL, CONSTRAINT `parameters_service_order_templates_pickup_template` FOREIGN KEY (`pickup_template_id`) REFERENCES `service_order_templates` (`id`) ON DELETE RESTRICT, CONSTRAINT `parameters_users_updated_by` FOREIGN KEY (`updated_by_id`) REFERENCES `users` (`id`) ON DELETE RESTRICT);
-- set sequence for "parameters" table
INSERT INTO sqlite_sequence (name, seq) VALUES ("parameters", 42949672960);
-- create index "parameters_singleton_key" to table: "parameters"
CREATE UNIQUE INDEX `parameters_singleton_key` ON `parameters` (`singleton`);
-- create "parameters_revisions" table
CREATE TABLE `parameters_revisions` (`id` integer NOT NULL PRIMARY KEY AUTOINCREMENT, `keep_login_link` bool NOT NULL DEFAULT (false), `check_open_comodatos` bool NOT NULL DEFAULT (false), `inactivate_customer` bool NOT NULL DEFAULT (false), `revision` integer NOT NULL, `changed_at` datetime NOT NULL, `changed_by_name` text NOT NULL, `parameters_id` integer NOT NULL, `pickup_template_id` integer NULL, `changed_by_id` integer NULL, CONSTRAINT `parameters_revisions_parameters_revisions` FOREIGN KEY (`parameters_id`) REFERENCES `parameters` (`id`) ON DELETE RESTRICT, CONSTRAINT `parameters_revisions_service_order_templates_pickup_template` FOREIGN KEY (`pickup_template_id`) REFERENCES `service_order_templates` (`id`) ON DELETE RESTRICT, CONSTRAINT `parameters_revisions_users_changed_by` FOREIGN KEY (`changed_by_id`) REFERENCES `users` (`id`) ON DELETE RESTRICT);
-- set sequence for "parameters_revisions" table
INSERT INTO sqlite_sequence (name, seq) VALUES ("parameters_revisions", 47244640256);
-- create index "parameters_revisions_revision_key" to table: "parameters_revisions"
CREATE UNIQUE INDEX `parameters_revisions_revision_key` ON `parameters_revisions` (`revision`);
-- create "plans" table
CREATE TABLE `plans` (`id` integer NOT NULL PRIMARY KEY AUTOINCREMENT, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `code` text NOT NULL, `name` text NOT NULL, `speed_mbps` real NULL, `medium` text NULL, `technology` text NULL, `product` text NOT NULL DEFAULT ('INTERNET'), `price_cents` integer NOT NULL DEFAULT (0), `active` bool NOT NULL DEFAULT (true));
-- set sequence for "plans" table
INSERT INTO sqlite_sequence (name, seq) VALUES ("plans", 51539607552);
-- create index "plans_code_key" to table: "plans"
CREATE UNIQUE INDEX `plans_code_key` ON `plans` (`code`);
-- create index "plan_created_at_id" to table: "plans"
CREATE INDEX `plan_created_at_id` ON `plans` (`created_at`, `id`);
-- create index "plan_updated_at_id" to table: "plans"
CREATE INDEX `plan_updated_at_id` ON `plans` (`updated_at`, `id`);
-- create "service_orders" table
CREATE TABLE `service_orders` (`id` integer NOT NULL PRIMARY KEY AUTOINCREMENT, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `status` text NOT NULL DEFAULT ('OPEN'), `instructions` text NOT NULL, `scheduled_for` datetime NULL, `closed_at` datetime NULL, `cancellation_id` integer NULL, `contract_id` integer NOT NULL, `customer_id` integer NOT NULL, `template_id` integer NOT NULL, CONSTRAINT `service_orders_cancellations_service_order` FOREIGN KEY (`cancellation_id`) REFERENCES `cancellations` (`id`) ON DELETE RESTRICT, CONSTRAINT `service_orders_contracts_service_orders` FOREIGN KEY (`contract_id`) REFERENCES `contracts` (`id`) ON DELETE RESTRICT, CONSTRAINT `service_orders_customers_service_orders` FOREIGN KEY (`customer_id`) REFERENCES `customers` (`id`) ON DELETE RESTRICT, CONSTRAINT `service_orders_service_order_templates_template` FOREIGN KEY (`template_id`) REFERENCES `service_order_templates` (`id`) ON DELETE RESTRICT);
-- set sequence for "service_orders" table
INSERT INTO sqlite_sequence (name, seq) VALUES ("service_orders", 55834574848);
-- create index "service_orders_cancellation_id_key" to table: "service_orders"
CREATE UNIQUE INDEX `service_orders_cancellation_id_key` ON `service_orders` (`cancellation_id`);
-- create index "serviceorder_created_at_id" to table: "service_orders"
CREATE INDEX `serviceorder_created_at_id` ON `service_orders` (`created_at`, `id`);
-- create index "serviceorder_updated_at_id" to table: "service_orders"
CREATE INDEX `serviceorder_updated_at_id` ON `service_orders` (`updated_at`, `id`);
-- create index "serviceorder_status_created_at" to table: "service_orders"
CREATE INDEX `serviceorder_status_created_at` ON `service_orders` (`status`, `created_at`);
-- create index "serviceorder_contract_id" to table: "service_orders"
CREATE INDEX `serviceorder_contract_id` ON `service_orders` (`contract_id`);
-- create index "serviceorder_customer_id" to table: "service_orders"
CREATE INDEX `serviceorder_customer_id` ON `service_orders` (`customer_id`);
-- create index "serviceorder_template_id" to table: "service_orders"
CREATE INDEX `serviceorder_template_id` ON `service_orders` (`template_id`);
-- create "service_order_templates" table
CREATE TABLE `service_order_templates` (`id` integer NOT NULL PRIMARY KEY AUTOINCREMENT, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `name` text NOT NULL, `instructions` text NOT NULL DEFAULT (''), `active` bool NOT NULL DEFAULT (true));
-- set sequence for "service_order_templates" table
INSERT INTO sqlite_sequence (name, seq) VALUES ("service_order_templates", 60129542144);
-- create index "service_order_templates_name_key" to table: "service_order_templates"
CREATE UNIQUE INDEX `service_order_templates_name_key` ON `service_order_templates` (`name`);
-- create index "serviceordertemplate_created_at_id" to table: "service_order_templates"
CREATE INDEX `serviceordertemplate_created_at_id` ON `service_order_templates` (`created_at`, `id`);
-- create index "serviceordertemplate_updated_at_id" to table: "service_order_templates"
CREATE INDEX `serviceordertemplate_updated_at_id` ON `service_order_templates` (`updated_at`, `id`);
-- create "sessions" table
CREATE TABLE `sessions` (`id` integer NOT NULL PRIMARY KEY AUTOINCREMENT, `token_hash` text NOT NULL, `data` blob NOT NULL, `expires_at` datetime NOT NULL);
-- set sequence for "sessions" table
INSERT INTO sqlite_sequence (name, seq) VALUES ("sessions", 64424509440);
-- create index "sessions_token_hash_key" to table: "sessions"
CREATE UNIQUE INDEX `sessions_token_hash_key` ON `sessions` (`token_hash`);
-- create index "session_expires_at" to table: "sessions"
CREATE INDEX `session_expires_at` ON `sessions` (`expires_at`);
-- create "technologies" table
CREATE TABLE `technologies` (`id` integer NOT NULL PRIMARY KEY AUTOINCREMENT, `code` text NOT NULL, `active` bool NOT NULL DEFAULT (true));
-- set sequence for "technologies" table
INSERT INTO sqlite_sequence (name, seq) VALUES ("technologies", 68719476736);
-- create index "technologies_code_key" to table: "technologies"
CREATE UNIQUE INDEX `technologies_code_key` ON `technologies` (`code`);
-- create "users" table
CREATE TABLE `users` (`id` integer NOT NULL PRIMARY KEY AUTOINCREMENT, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `email` text NOT NULL, `name` text NOT NULL, `role` text NOT NULL, `active` bool NOT NULL DEFAULT (true), `password_hash` text NOT NULL);
-- set sequence for "users" table
INSERT INTO sqlite_sequence (name, seq) VALUES ("users", 73014444032);
-- create index "users_email_key" to table: "users"
CREATE UNIQUE INDEX `users_email_key` ON `users` (`email`);
-- create index "user_created_at_id" to table: "users"
CREATE INDEX `user_created_at_id` ON `users` (`created_at`, `id`);
-- create index "user_updated_at_id" to table: "users"
CREATE INDEX `user_updated_at_id` ON `users` (`updated_at`, `id`);
-- create "cancellation_customer_kept_active_by" table
CREATE TABLE `cancellation_customer_kept_active_by` (`cancellation_id` integer NOT NULL, `contract_id` integer NOT NULL, PRIMARY KEY (`cancellation_id`, `contract_id`), CONSTRAINT `cancellation_customer_kept_active_by_cancellation_id` FOREIGN KEY (`cancellation_id`) REFERENCES `cancellations` (`id`) ON DELETE CASCADE, CONSTRAINT `cancellation_customer_kept_active_by_contract_id` FOREIGN KEY (`contract_id`) REFERENCES `contracts` (`id`) ON DELETE CASCADE);
-- create "cancellation_overridden_comodatos" table
CREATE TABLE `cancellation_overridden_comodatos` (`cancellation_id` integer NOT NULL, `comodato_id` integer NOT NULL, PRIMARY KEY (`cancellation_id`, `comodato_id`), CONSTRAINT `cancellation_overridden_comodatos_cancellation_id` FOREIGN KEY (`cancellation_id`) REFERENCES `cancellations` (`id`) ON DELETE CASCADE, CONSTRAINT `cancellation_overridden_comodatos_comodato_id` FOREIGN KEY (`comodato_id`) REFERENCES `comodatos` (`id`) ON DELETE CASCADE);
-- create "service_order_items" table
CREATE TABLE `service_order_items` (`service_order_id` integer NOT NULL, `comodato_id` integer NOT NULL, PRIMARY KEY (`service_order_id`, `comodato_id`), CONSTRAINT `service_order_items_service_order_id` FOREIGN KEY (`service_order_id`) REFERENCES `service_orders` (`id`) ON DELETE CASCADE, CONSTRAINT `service_order_items_comodato_id` FOREIGN KEY (`comodato_id`) REFERENCES `comodatos` (`id`) ON DELETE CASCADE);

