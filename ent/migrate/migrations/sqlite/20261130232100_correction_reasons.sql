-- +goose Up
-- disable the enforcement of foreign-keys constraints
PRAGMA foreign_keys = off;
-- add column "reason" to table: "events"
ALTER TABLE `events` ADD COLUMN `reason` text NULL;
-- create "new_dici_evidences" table
CREATE TABLE `new_dici_evidences` (`id` integer NOT NULL PRIMARY KEY AUTOINCREMENT, `position` integer NOT NULL, `accesses` integer NOT NULL, `content` blob NOT NULL, `with_names` bool NOT NULL DEFAULT (true), `declaration_id` integer NOT NULL, CONSTRAINT `dici_evidences_dici_declarations_evidence` FOREIGN KEY (`declaration_id`) REFERENCES `dici_declarations` (`id`) ON DELETE RESTRICT);
-- set sequence for "new_dici_evidences" table
INSERT INTO sqlite_sequence (name, seq) VALUES ("new_dici_evidences", 146028888064);
-- copy rows from old table "dici_evidences" to new temporary table "new_dici_evidences"
INSERT INTO `new_dici_evidences` (`id`, `position`, `accesses`, `content`, `declaration_id`) SELECT `id`, `position`, `accesses`, `content`, `declaration_id` FROM `dici_evidences`;
-- drop "dici_evidences" table after copying rows
DROP TABLE `dici_evidences`;
-- rename temporary table "new_dici_evidences" to "dici_evidences"
ALTER TABLE `new_dici_evidences` RENAME TO `dici_evidences`;
-- create index "dicievidence_declaration_id_position" to table: "dici_evidences"
CREATE UNIQUE INDEX `dicievidence_declaration_id_position` ON `dici_evidences` (`declaration_id`, `position`);
-- enable back the enforcement of foreign-keys constraints
PRAGMA foreign_keys = on;

