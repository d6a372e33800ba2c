-- +goose Up
-- modify "events" table
ALTER TABLE "events" ADD COLUMN "address" character varying NULL;
-- create index "savedquery_owner" to table: "saved_queries"
CREATE INDEX "savedquery_owner" ON "saved_queries" ("owner");
-- modify "sessions" table
ALTER TABLE "sessions" ADD COLUMN "user_id" bigint NULL, ADD COLUMN "created_at" timestamptz NULL, ADD COLUMN "address" character varying NULL, ADD COLUMN "user_agent" character varying NULL;
-- create index "session_user_id" to table: "sessions"
CREATE INDEX "session_user_id" ON "sessions" ("user_id");

