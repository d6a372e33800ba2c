-- +goose Up
-- The words of a text: what stands between ASCII's spaces and punctuation, in lower case. Not to_tsvector: its parser takes joao.silva
-- for a host and 10-2 for two numbers.
-- create function "search_words"
-- +goose StatementBegin
CREATE FUNCTION "search_words" (text) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT array_to_tsvector(array_remove(string_to_array(regexp_replace(lower($1), '[\x01-\x2f\x3a-\x60\x7b-\x7f]+', ' ', 'g'), ' '), ''))
$$;
-- +goose StatementEnd
-- The indexes below are unknown to ent, which can't describe them; ent/migrate/diff leaves alone whatever is named search_….
-- create index "search_customers_name" to table: "customers"
CREATE INDEX "search_customers_name" ON "customers" USING gin ("search_words" ("search_name"));
-- create index "search_customers_document" to table: "customers"
CREATE INDEX "search_customers_document" ON "customers" ("document" text_pattern_ops);
-- create index "search_logins_username" to table: "logins"
CREATE INDEX "search_logins_username" ON "logins" USING gin ("search_words" ("username"));
-- create index "search_contracts_number" to table: "contracts"
CREATE INDEX "search_contracts_number" ON "contracts" ("number" text_pattern_ops);
