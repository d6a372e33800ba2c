-- +goose Up
-- modify "cancellation_batches" table
ALTER TABLE "cancellation_batches" ADD COLUMN "override_reason" character varying NULL, ADD COLUMN "expected_parameters_revision" bigint NULL;

