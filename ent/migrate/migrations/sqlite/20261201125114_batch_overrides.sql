-- +goose Up
-- add column "override_reason" to table: "cancellation_batches"
ALTER TABLE `cancellation_batches` ADD COLUMN `override_reason` text NULL;
-- add column "expected_parameters_revision" to table: "cancellation_batches"
ALTER TABLE `cancellation_batches` ADD COLUMN `expected_parameters_revision` integer NULL;

