-- +goose Up
-- add column "file_sha256" to table: "dici_declarations"
ALTER TABLE `dici_declarations` ADD COLUMN `file_sha256` text NULL;
-- create "access_periods" table
CREATE TABLE `access_periods` (`id` integer NOT NULL PRIMARY KEY AUTOINCREMENT, `started_at` datetime NOT NULL, `ended_at` datetime NULL, `zone` text NULL, `medium` text NULL, `technology` text NULL, `product` text NULL, `speed_mbps` real NULL, `customer_type` text NOT NULL, `unlinked_at` datetime NULL, `contract_id` integer NULL, `branch_id` integer NOT NULL, `plan_id` integer NULL, `city_id` integer NULL, `unlinked_by_id` integer NULL, `login_id` integer NOT NULL, CONSTRAINT `access_periods_contracts_contract` FOREIGN KEY (`contract_id`) REFERENCES `contracts` (`id`) ON DELETE RESTRICT, CONSTRAINT `access_periods_branches_branch` FOREIGN KEY (`branch_id`) REFERENCES `branches` (`id`) ON DELETE RESTRICT, CONSTRAINT `access_periods_plans_plan` FOREIGN KEY (`plan_id`) REFERENCES `plans` (`id`) ON DELETE RESTRICT, CONSTRAINT `access_periods_cities_city` FOREIGN KEY (`city_id`) REFERENCES `cities` (`id`) ON DELETE RESTRICT, CONSTRAINT `access_periods_cancellations_unlinked_periods` FOREIGN KEY (`unlinked_by_id`) REFERENCES `cancellations` (`id`) ON DELETE RESTRICT, CONSTRAINT `access_periods_logins_periods` FOREIGN KEY (`login_id`) REFERENCES `logins` (`id`) ON DELETE RESTRICT, CONSTRAINT `period_order` CHECK (ended_at IS NULL OR started_at < ended_at));
-- set sequence for "access_periods" table
INSERT INTO sqlite_sequence (name, seq) VALUES ("access_periods", 141733920768);
-- create index "accessperiod_login_id_started_at" to table: "access_periods"
CREATE INDEX `accessperiod_login_id_started_at` ON `access_periods` (`login_id`, `started_at`);
-- create index "accessperiod_contract_id" to table: "access_periods"
CREATE INDEX `accessperiod_contract_id` ON `access_periods` (`contract_id`);
-- create index "accessperiod_plan_id" to table: "access_periods"
CREATE INDEX `accessperiod_plan_id` ON `access_periods` (`plan_id`);
-- create index "accessperiod_branch_id_started_at" to table: "access_periods"
CREATE INDEX `accessperiod_branch_id_started_at` ON `access_periods` (`branch_id`, `started_at`);
-- create "dici_evidences" table
CREATE TABLE `dici_evidences` (`id` integer NOT NULL PRIMARY KEY AUTOINCREMENT, `position` integer NOT NULL, `accesses` integer NOT NULL, `content` blob NOT NULL, `declaration_id` integer NOT NULL, CONSTRAINT `dici_evidences_dici_declarations_evidence` FOREIGN KEY (`declaration_id`) REFERENCES `dici_declarations` (`id`) ON DELETE RESTRICT);
-- set sequence for "dici_evidences" table
INSERT INTO sqlite_sequence (name, seq) VALUES ("dici_evidences", 146028888064);
-- create index "dicievidence_declaration_id_position" to table: "dici_evidences"
CREATE UNIQUE INDEX `dicievidence_declaration_id_position` ON `dici_evidences` (`declaration_id`, `position`);
-- create "service_periods" table
CREATE TABLE `service_periods` (`id` integer NOT NULL PRIMARY KEY AUTOINCREMENT, `started_at` datetime NOT NULL, `ended_at` datetime NULL, `reactivated_by_name` text NULL, `note` text NULL, `contract_id` integer NOT NULL, `cancellation_id` integer NULL, CONSTRAINT `service_periods_contracts_service_periods` FOREIGN KEY (`contract_id`) REFERENCES `contracts` (`id`) ON DELETE RESTRICT, CONSTRAINT `service_periods_cancellations_cancellation` FOREIGN KEY (`cancellation_id`) REFERENCES `cancellations` (`id`) ON DELETE RESTRICT, CONSTRAINT `period_order` CHECK (ended_at IS NULL OR started_at < ended_at));
-- set sequence for "service_periods" table
INSERT INTO sqlite_sequence (name, seq) VALUES ("service_periods", 150323855360);
-- create index "serviceperiod_contract_id_started_at" to table: "service_periods"
CREATE INDEX `serviceperiod_contract_id_started_at` ON `service_periods` (`contract_id`, `started_at`);
-- create index "serviceperiod_ended_at" to table: "service_periods"
CREATE INDEX `serviceperiod_ended_at` ON `service_periods` (`ended_at`);
-- fill "service_periods": the past ones, which reactivations have kept
INSERT INTO service_periods (contract_id, started_at, ended_at, cancellation_id, reactivated_by_name, note)
SELECT i.contract_id, i.started_at, i.ended_at, i.cancellation_id,
	(SELECT p.reactivated_by_name FROM contract_intervals p WHERE p.contract_id = i.contract_id AND p.reactivated_at = i.started_at),
	(SELECT p.note FROM contract_intervals p WHERE p.contract_id = i.contract_id AND p.reactivated_at = i.started_at)
FROM contract_intervals i JOIN contracts c ON c.id = i.contract_id
WHERE i.started_at < i.ended_at AND (c.reactivated_at IS NULL OR i.ended_at <= c.reactivated_at)
ORDER BY i.contract_id, i.started_at;
-- fill "service_periods": the newest ones
INSERT INTO service_periods (contract_id, started_at, ended_at, cancellation_id, reactivated_by_name, note)
SELECT n.id, n.started_at, n.ended_at, n.cancellation_id,
	(SELECT p.reactivated_by_name FROM contract_intervals p WHERE p.contract_id = n.id AND p.reactivated_at = n.started_at),
	(SELECT p.note FROM contract_intervals p WHERE p.contract_id = n.id AND p.reactivated_at = n.started_at)
FROM (SELECT c.id, COALESCE(c.reactivated_at, c.activated_at) AS started_at,
		CASE WHEN c.status = 'CANCELLED' THEN COALESCE(c.cancelled_at, c.status_changed_at) END AS ended_at,
		c.cancellation_id
	FROM contracts c WHERE c.activated_at IS NOT NULL) AS n
WHERE n.ended_at IS NULL OR n.started_at < n.ended_at
ORDER BY n.id;
-- fill "access_periods": the past ones of logins. With which plan isn't known any more
INSERT INTO access_periods (login_id, contract_id, branch_id, city_id, zone, medium, technology, product, speed_mbps, customer_type, started_at, ended_at)
SELECT * FROM (SELECT i.login_id, i.contract_id, c.branch_id, i.city_id, i.zone, i.medium, i.technology, i.product, i.speed_mbps, i.customer_type,
		MAX(i.started_at, s.started_at) AS started_at, MIN(COALESCE(MIN(COALESCE(i.ended_at, s.ended_at), COALESCE(s.ended_at, i.ended_at)), l.activated_at), COALESCE(l.activated_at, MIN(COALESCE(i.ended_at, s.ended_at), COALESCE(s.ended_at, i.ended_at)))) AS ended_at
	FROM login_intervals i JOIN logins l ON l.id = i.login_id JOIN contracts c ON c.id = i.contract_id
		JOIN service_periods s ON s.contract_id = i.contract_id) AS p
WHERE p.started_at < p.ended_at
ORDER BY p.login_id, p.started_at;
-- fill "access_periods": the newest ones of the linked logins, as far as their contracts were in service
INSERT INTO access_periods (login_id, contract_id, branch_id, plan_id, city_id, zone, medium, technology, product, speed_mbps, customer_type, started_at, ended_at)
SELECT * FROM (SELECT l.id AS login_id, l.contract_id, c.branch_id, c.plan_id, l.city_id, l.zone, l.medium, l.technology, l.product, l.speed_mbps, l.customer_type,
		MAX(l.activated_at, s.started_at) AS started_at, MIN(COALESCE(l.inactivated_at, s.ended_at), COALESCE(s.ended_at, l.inactivated_at)) AS ended_at
	FROM logins l JOIN contracts c ON c.id = l.contract_id JOIN service_periods s ON s.contract_id = c.id) AS p
WHERE p.ended_at IS NULL OR p.started_at < p.ended_at
ORDER BY p.login_id, p.started_at;
-- fill "access_periods": those of the logins that cancellations have unlinked. What is left of the link is the customer and the instant:
-- the log knows for which contract a login was registered; an imported one belongs to the cancellation that was carried out when it last
-- changed, or else with which it went out of service, and those of one instant are dealt out by how many each cancellation has unlinked.
INSERT INTO access_periods (login_id, branch_id, plan_id, city_id, zone, medium, technology, product, speed_mbps, customer_type, unlinked_at, unlinked_by_id, started_at, ended_at)
SELECT * FROM (SELECT l.id AS login_id, c.branch_id, c.plan_id, l.city_id, l.zone, l.medium, l.technology, l.product, l.speed_mbps, l.customer_type, lost.unlinked_at, lost.cancellation_id,
		MAX(l.activated_at, s.started_at) AS started_at, MIN(COALESCE(l.inactivated_at, s.ended_at), COALESCE(s.ended_at, l.inactivated_at)) AS ended_at
	FROM (SELECT *, SUM(free) OVER (PARTITION BY id ORDER BY cancellation_id) AS upto
		FROM (SELECT *, logins_unlinked - COUNT(made_for) OVER (PARTITION BY cancellation_id) AS free,
				DENSE_RANK() OVER (PARTITION BY customer_id, unlinked_at, made_for IS NULL ORDER BY least_doubt, id) AS nth
			FROM (SELECT *, MIN(doubt) OVER (PARTITION BY id) AS least_doubt,
					FIRST_VALUE(unlinked_at) OVER (PARTITION BY id ORDER BY doubt, unlinked_at) AS chosen_at
				FROM (SELECT l.id, l.customer_id, k.id AS cancellation_id, k.logins_unlinked, k.unlinked_at, made.contract_id AS made_for,
						CASE WHEN k.unlinked_at = l.updated_at THEN 0 WHEN k.effective_at = l.inactivated_at THEN 1
							WHEN k.effective_at > l.inactivated_at AND k.began_at < l.inactivated_at THEN 2 ELSE 3 END AS doubt
					FROM logins l
					JOIN (SELECT k.id, k.contract_id, k.effective_at, k.logins_unlinked, c.customer_id, c.activated_at AS began_at,
							COALESCE(done.occurred_at, k.effective_at) AS unlinked_at
						FROM cancellations k
						JOIN contracts c ON c.id = k.contract_id
						LEFT JOIN events done ON done.subject_id = k.id AND done.type = 'CONTRACT_CANCELLED'
						WHERE k.logins_unlinked > 0
					) AS k ON k.customer_id = l.customer_id AND k.unlinked_at >= l.created_at AND k.unlinked_at <= l.updated_at
					LEFT JOIN events made ON made.subject_id = l.id AND made.type = 'LOGIN_CREATED'
					WHERE l.contract_id IS NULL AND NOT l.active AND (made.contract_id IS NULL OR made.contract_id = k.contract_id)
				) AS candidates) AS sure
			WHERE least_doubt < 3 AND unlinked_at = chosen_at) AS chosen) AS lost
	JOIN logins l ON l.id = lost.id
	JOIN cancellations k ON k.id = lost.cancellation_id
	JOIN contracts c ON c.id = k.contract_id
	JOIN service_periods s ON s.contract_id = c.id AND s.cancellation_id = k.id
	WHERE lost.made_for IS NOT NULL OR lost.nth > lost.upto - lost.free AND lost.nth <= lost.upto) AS p
WHERE p.started_at < p.ended_at
ORDER BY p.login_id, p.started_at;
-- what two writers of before may have made overlap: the newer one counts
DELETE FROM service_periods WHERE EXISTS (SELECT 1 FROM service_periods n WHERE n.contract_id = service_periods.contract_id AND n.id > service_periods.id
	AND (n.ended_at IS NULL OR service_periods.started_at < n.ended_at) AND (service_periods.ended_at IS NULL OR n.started_at < service_periods.ended_at));
-- periods of one contract don't overlap
-- +goose StatementBegin
CREATE TRIGGER `service_periods_insert_no_overlap` BEFORE INSERT ON `service_periods` BEGIN
  SELECT RAISE(ABORT, 'periods overlap') FROM `service_periods` p WHERE p.`contract_id` = new.`contract_id` AND p.`id` <> COALESCE(new.`id`, 0)
    AND (new.`ended_at` IS NULL OR p.`started_at` < new.`ended_at`) AND (p.`ended_at` IS NULL OR new.`started_at` < p.`ended_at`);
END;
-- +goose StatementEnd
-- periods of one contract don't overlap
-- +goose StatementBegin
CREATE TRIGGER `service_periods_update_no_overlap` BEFORE UPDATE OF `contract_id`, `started_at`, `ended_at` ON `service_periods` BEGIN
  SELECT RAISE(ABORT, 'periods overlap') FROM `service_periods` p WHERE p.`contract_id` = new.`contract_id` AND p.`id` <> COALESCE(new.`id`, 0)
    AND (new.`ended_at` IS NULL OR p.`started_at` < new.`ended_at`) AND (p.`ended_at` IS NULL OR new.`started_at` < p.`ended_at`);
END;
-- +goose StatementEnd
-- what two writers of before may have made overlap: the newer one counts
DELETE FROM access_periods WHERE EXISTS (SELECT 1 FROM access_periods n WHERE n.login_id = access_periods.login_id AND n.id > access_periods.id
	AND (n.ended_at IS NULL OR access_periods.started_at < n.ended_at) AND (access_periods.ended_at IS NULL OR n.started_at < access_periods.ended_at));
-- periods of one login don't overlap
-- +goose StatementBegin
CREATE TRIGGER `access_periods_insert_no_overlap` BEFORE INSERT ON `access_periods` BEGIN
  SELECT RAISE(ABORT, 'periods overlap') FROM `access_periods` p WHERE p.`login_id` = new.`login_id` AND p.`id` <> COALESCE(new.`id`, 0)
    AND (new.`ended_at` IS NULL OR p.`started_at` < new.`ended_at`) AND (p.`ended_at` IS NULL OR new.`started_at` < p.`ended_at`);
END;
-- +goose StatementEnd
-- periods of one login don't overlap
-- +goose StatementBegin
CREATE TRIGGER `access_periods_update_no_overlap` BEFORE UPDATE OF `login_id`, `started_at`, `ended_at` ON `access_periods` BEGIN
  SELECT RAISE(ABORT, 'periods overlap') FROM `access_periods` p WHERE p.`login_id` = new.`login_id` AND p.`id` <> COALESCE(new.`id`, 0)
    AND (new.`ended_at` IS NULL OR p.`started_at` < new.`ended_at`) AND (p.`ended_at` IS NULL OR new.`started_at` < p.`ended_at`);
END;
-- +goose StatementEnd
