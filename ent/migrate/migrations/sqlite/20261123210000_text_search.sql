-- +goose Up
-- Words of names and user names, for prefix search. Triggers keep them, whoever writes. A later migration that rebuilds customers or
-- logins (new_customers …) drops its triggers: it must make them again, as here.
-- create "search_customers" table
CREATE VIRTUAL TABLE `search_customers` USING fts5(`search_name`, content='customers', content_rowid='id', tokenize='ascii', prefix='1 2 3 4', detail='none', columnsize=0);
-- create "search_logins" table
CREATE VIRTUAL TABLE `search_logins` USING fts5(`username`, content='logins', content_rowid='id', tokenize='ascii', prefix='1 2 3 4', detail='none', columnsize=0);
-- what is deleted is gone at once, not when the index is next rewritten: customers are anonymized
INSERT INTO `search_customers` (`search_customers`, `rank`) VALUES ('secure-delete', 1);
INSERT INTO `search_logins` (`search_logins`, `rank`) VALUES ('secure-delete', 1);
-- index the names that there are
INSERT INTO `search_customers` (`search_customers`) VALUES ('rebuild');
-- index the user names that there are
INSERT INTO `search_logins` (`search_logins`) VALUES ('rebuild');
-- create trigger "search_customers_insert"
-- +goose StatementBegin
CREATE TRIGGER `search_customers_insert` AFTER INSERT ON `customers` BEGIN
  INSERT INTO `search_customers` (`rowid`, `search_name`) VALUES (new.`id`, new.`search_name`);
END;
-- +goose StatementEnd
-- create trigger "search_customers_update"
-- +goose StatementBegin
CREATE TRIGGER `search_customers_update` AFTER UPDATE OF `search_name` ON `customers` WHEN old.`search_name` <> new.`search_name` BEGIN
  INSERT INTO `search_customers` (`search_customers`, `rowid`, `search_name`) VALUES ('delete', old.`id`, old.`search_name`);
  INSERT INTO `search_customers` (`rowid`, `search_name`) VALUES (new.`id`, new.`search_name`);
END;
-- +goose StatementEnd
-- create trigger "search_customers_delete"
-- +goose StatementBegin
CREATE TRIGGER `search_customers_delete` AFTER DELETE ON `customers` BEGIN
  INSERT INTO `search_customers` (`search_customers`, `rowid`, `search_name`) VALUES ('delete', old.`id`, old.`search_name`);
END;
-- +goose StatementEnd
-- create trigger "search_logins_insert"
-- +goose StatementBegin
CREATE TRIGGER `search_logins_insert` AFTER INSERT ON `logins` BEGIN
  INSERT INTO `search_logins` (`rowid`, `username`) VALUES (new.`id`, new.`username`);
END;
-- +goose StatementEnd
-- create trigger "search_logins_update"
-- +goose StatementBegin
CREATE TRIGGER `search_logins_update` AFTER UPDATE OF `username` ON `logins` WHEN old.`username` <> new.`username` BEGIN
  INSERT INTO `search_logins` (`search_logins`, `rowid`, `username`) VALUES ('delete', old.`id`, old.`username`);
  INSERT INTO `search_logins` (`rowid`, `username`) VALUES (new.`id`, new.`username`);
END;
-- +goose StatementEnd
-- create trigger "search_logins_delete"
-- +goose StatementBegin
CREATE TRIGGER `search_logins_delete` AFTER DELETE ON `logins` BEGIN
  INSERT INTO `search_logins` (`search_logins`, `rowid`, `username`) VALUES ('delete', old.`id`, old.`username`);
END;
-- +goose StatementEnd
