-- +goose Up
-- modify "dici_evidences" table
ALTER TABLE "dici_evidences" ADD COLUMN "with_names" boolean NOT NULL DEFAULT true;
-- modify "events" table
ALTER TABLE "events" ADD COLUMN "reason" character varying NULL;

