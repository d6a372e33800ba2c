-- A small base as the version 20261201125114 stored it. Both engines read it.
INSERT INTO users (id, created_at, updated_at, email, name, role, active, password_hash) VALUES
  (73014444032, '2026-01-01 00:00:00+00:00', '2026-01-01 00:00:00+00:00', 'ana@example.com', 'Ana', 'ADMIN', true, 'x');
INSERT INTO branches (id, created_at, updated_at, name, cnpj) VALUES
  (5000000001, '2026-01-01 00:00:00+00:00', '2026-01-01 00:00:00+00:00', 'Matriz', '48530335000148');
INSERT INTO cities (id, ibge_code, name, search_name, state) VALUES (17180000000, 3106200, 'Belo Horizonte', 'belo horizonte', 'MG');
INSERT INTO plans (id, created_at, updated_at, code, name, speed_mbps, medium, technology, product, price_cents, active) VALUES
  (51539610001, '2026-01-01 00:00:00+00:00', '2026-01-01 00:00:00+00:00', 'F100', 'Fibra 100', 100, 'FIBRA', 'FTTH', 'INTERNET', 9990, true);
INSERT INTO customers (id, created_at, updated_at, code, type, name, search_name, document, active) VALUES
  (30064780001, '2026-01-01 00:00:00+00:00', '2026-01-01 00:00:00+00:00', '1', 'PF', 'Bia', 'bia', '52998224725', true);
INSERT INTO contracts (id, created_at, updated_at, number, status, status_changed_at, activated_at, cancelled_at, customer_id, plan_id, branch_id, city_id) VALUES
  (25769810001, '2026-01-01 00:00:00+00:00', '2026-01-01 00:00:00+00:00', '1', 'CANCELLED', '2026-06-05 12:00:00+00:00', '2026-01-01 00:00:00+00:00', '2026-06-05 12:00:00+00:00', 30064780001, 51539610001, 5000000001, 17180000000),
  (25769810002, '2026-01-01 00:00:00+00:00', '2026-01-01 00:00:00+00:00', '2', 'ACTIVE', '2026-01-01 00:00:00+00:00', '2026-01-01 00:00:00+00:00', NULL, 30064780001, 51539610001, 5000000001, 17180000000);
INSERT INTO logins (id, created_at, updated_at, username, active, activated_at, inactivated_at, facts_frozen_at, zone, medium, technology, product, speed_mbps, customer_type, customer_id, contract_id, city_id) VALUES
  (38654710001, '2026-01-01 00:00:00+00:00', '2026-01-01 00:00:00+00:00', 'bia', false, '2026-01-01 00:00:00+00:00', '2026-06-05 12:00:00+00:00', '2026-06-05 12:00:00+00:00', 'URBANO', 'FIBRA', 'FTTH', 'INTERNET', 100, 'PF', 30064780001, 25769810001, 17180000000),
  (38654710002, '2026-01-01 00:00:00+00:00', '2026-01-01 00:00:00+00:00', 'bia', true, '2026-01-01 00:00:00+00:00', NULL, NULL, 'URBANO', 'FIBRA', 'FTTH', 'INTERNET', 100, 'PF', 30064780001, 25769810002, 17180000000);
INSERT INTO comodatos (id, created_at, updated_at, description, serial_number, status, lent_at, contract_id) VALUES
  (21474840001, '2026-01-01 00:00:00+00:00', '2026-01-01 00:00:00+00:00', 'ONU', 'A1', 'OPEN', '2026-01-01 00:00:00+00:00', 25769810001);
INSERT INTO service_order_templates (id, created_at, updated_at, name, instructions, active) VALUES
  (60129550001, '2026-01-01 00:00:00+00:00', '2026-01-01 00:00:00+00:00', 'Retirada', 'Buscar', true);
INSERT INTO parameters (id, configured, singleton, keep_login_link, check_open_comodatos, inactivate_customer, pickup_template_id, revision, updated_at, updated_by_id) VALUES
  (42949680001, true, 1, true, false, true, 60129550001, 2, '2026-02-01 00:00:00+00:00', 73014444032);
INSERT INTO parameters_revisions (id, keep_login_link, check_open_comodatos, inactivate_customer, pickup_template_id, revision, changed_at, changed_by_name, changed_by_id, parameters_id) VALUES
  (47244650001, false, false, false, NULL, 1, '2026-01-01 00:00:00+00:00', 'system', NULL, 42949680001),
  (47244650002, true, false, true, 60129550001, 2, '2026-02-01 00:00:00+00:00', 'Ana', 73014444032, 42949680001);
INSERT INTO cancellation_reasons (id, created_at, updated_at, code, name, active) VALUES
  (12884910001, '2026-01-01 00:00:00+00:00', '2026-01-01 00:00:00+00:00', 'OUTROS', 'Outros', true);
INSERT INTO cancellations (id, requester, channel, recorded_at, status_before, origin, requested_by_name, requested_at, effective_at, back_dated, keep_login_link, check_open_comodatos, inactivate_customer, pickup_template_id, logins_kept, logins_unlinked, customer_inactivated, reason_id, requested_by_id, parameters_id, contract_id) VALUES
  (8589940001, 'CONSUMER', 'ATTENDANT', '2026-06-05 12:00:00+00:00', 'ACTIVE', 'MANUAL', 'Ana', '2026-06-05 12:00:00+00:00', '2026-06-05 12:00:00+00:00', false, true, false, true, 60129550001, 1, 0, false, 12884910001, 73014444032, 47244650002, 25769810001);
INSERT INTO cancellation_customer_kept_active_by (cancellation_id, contract_id) VALUES (8589940001, 25769810002);
INSERT INTO service_orders (id, created_at, updated_at, status, instructions, customer_id, contract_id, template_id, cancellation_id) VALUES
  (55834580001, '2026-06-05 12:00:00+00:00', '2026-06-05 12:00:00+00:00', 'OPEN', 'Buscar', 30064780001, 25769810001, 60129550001, 8589940001);
INSERT INTO service_order_items (service_order_id, comodato_id) VALUES (55834580001, 21474840001);
INSERT INTO events (id, type, occurred_at, actor_name, data, actor_id, contract_id, subject_id) VALUES
  (34359750001, 'CONTRACT_CANCELLED', '2026-06-05 12:00:00+00:00', 'Ana', '{}', 73014444032, 25769810001, 8589940001);
UPDATE contracts SET cancellation_id = 8589940001 WHERE id = 25769810001;
INSERT INTO contracts (id, created_at, updated_at, number, status, status_changed_at, activated_at, reactivated_at, suspended_at, customer_id, plan_id, branch_id, city_id) VALUES
  (25769810003, '2026-01-01 00:00:00+00:00', '2026-01-01 00:00:00+00:00', '3', 'SUSPENDED', '2026-07-01 00:00:00+00:00', '2026-01-01 00:00:00+00:00', '2026-04-01 00:00:00+00:00', '2026-07-01 00:00:00+00:00', 30064780001, 51539610001, 5000000001, 17180000000);
INSERT INTO contract_intervals (id, started_at, ended_at, without_login_data, reactivated_at, reactivated_by_name, contract_id) VALUES
  (94489290001, '2026-01-01 00:00:00+00:00', '2026-03-01 00:00:00+00:00', false, '2026-04-01 00:00:00+00:00', 'Ana', 25769810003);
INSERT INTO login_intervals (id, started_at, ended_at, zone, medium, technology, product, speed_mbps, customer_type, login_id, contract_id, city_id) VALUES
  (103079220001, '2026-01-01 00:00:00+00:00', '2026-03-01 00:00:00+00:00', 'URBANO', 'FIBRA', 'FTTH', 'INTERNET', 100, 'PF', 38654710002, 25769810003, 17180000000);
INSERT INTO notices (id, kind, sent_at, recorded_at, recorded_by_name, contract_id) VALUES
  (107374190001, 'DEFAULT', '2026-06-10 00:00:00+00:00', '2026-06-10 00:00:00+00:00', 'Ana', 25769810003);
INSERT INTO scheduled_cancellations (id, schedule_status, effective_at, requested_by_name, requested_at, contract_id, reason_id) VALUES
  (111669150001, 'SCHEDULED', '2030-01-01 00:00:00+00:00', 'Ana', '2026-07-02 00:00:00+00:00', 25769810003, 12884910001);
UPDATE contracts SET scheduled_cancellation_id = 111669150001 WHERE id = 25769810003;
INSERT INTO cancellation_batches (id, status, origin, dry_run, on_refusal, requested_by_name, requested_at, total, cancelled, reason_id,
  override_reason, expected_parameters_revision) VALUES
  (85899350001, 'DONE', 'BULK', true, 'SKIP', 'Ana', '2026-07-03 00:00:00+00:00', 1, 1, 12884910001, 'o técnico busca', 2);
INSERT INTO cancellation_batch_rows (id, position, outcome, batch_id, contract_id) VALUES (90194320001, 0, 'CANCELLED', 85899350001, 25769810003);
INSERT INTO dici_declarations (id, year, month, version, total_accesses, contracts_without_login_data, closed_at, closed_by_name, rows, branch_id) VALUES
  (98784250001, 2026, 5, 1, 2, 0, '2026-06-10 00:00:00+00:00', 'Ana', '[]', 5000000001);
INSERT INTO api_tokens (id, name, scopes, token_hash, created_at) VALUES
  (1, 'coletor', '["contracts:read", "contracts:write", "contracts:cancel", "dici:read"]', 'x', '2026-01-01 00:00:00+00:00');
INSERT INTO idempotency_keys (id, owner, "key", request_hash, created_at, lease_until) VALUES
  (124554060001, 'machine:coletor', 'k', 'x', '2026-07-03 00:00:00+00:00', '2026-07-03 00:00:00+00:00');
INSERT INTO webhook_endpoints (id, created_at, updated_at, name, url, event_types, active, secret, created_by_name) VALUES
  (137438960001, '2026-07-03 00:00:00+00:00', '2026-07-03 00:00:00+00:00', 'ERP', 'https://example.com/hook', '[]', true, 'x', 'Ana');
INSERT INTO webhook_deliveries (id, status, created_at, give_up_at, attempts, endpoint_id, event_id) VALUES
  (133143990001, 'DELIVERED', '2026-07-03 00:00:00+00:00', '2026-07-06 00:00:00+00:00', '[]', 137438960001, 34359750001);
INSERT INTO exports (id, owner, owner_name, permissions, list, columns, format, created_at, expires_at) VALUES
  (115964120001, 'user:73014444032', 'Ana', '["READ"]', 'contracts', '["number"]', 'CSV', '2026-07-03 00:00:00+00:00', '2026-07-04 00:00:00+00:00');
INSERT INTO export_chunks (id, position, content, export_id) VALUES (120259090001, 0, 'x', 115964120001);
INSERT INTO saved_queries (id, created_at, updated_at, name, document, owner, created_by_name) VALUES
  (128849020001, '2026-07-03 00:00:00+00:00', '2026-07-03 00:00:00+00:00', 'Q', '{viewer{name}}', 'user:73014444032', 'Ana');
-- One record of each life that periods are made of.
INSERT INTO customers (id, created_at, updated_at, code, type, name, search_name, document, active) VALUES
  (30064780002, '2026-01-01 00:00:00+00:00', '2026-01-01 00:00:00+00:00', '2', 'PF', 'Caio', 'caio', '39813614668', true);
INSERT INTO contracts (id, created_at, updated_at, number, status, status_changed_at, activated_at, cancelled_at, customer_id, plan_id, branch_id, city_id) VALUES
  (25769810010, '2026-01-01 00:00:00+00:00', '2026-01-05 12:00:00+00:00', '10', 'ACTIVE', '2026-01-05 12:00:00+00:00', '2026-01-05 12:00:00+00:00', NULL, 30064780002, 51539610001, 5000000001, 17180000000),
  (25769810011, '2026-01-01 00:00:00+00:00', '2026-03-10 12:00:00+00:00', '11', 'CANCELLED', '2026-03-10 12:00:00+00:00', '2026-01-05 12:00:00+00:00', '2026-03-10 12:00:00+00:00', 30064780002, 51539610001, 5000000001, 17180000000),
  (25769810012, '2026-01-01 00:00:00+00:00', '2026-01-20 12:00:00+00:00', '12', 'CANCELLED', '2026-01-20 12:00:00+00:00', '2026-01-05 12:00:00+00:00', '2026-01-20 12:00:00+00:00', 30064780002, 51539610001, 5000000001, 17180000000),
  (25769810013, '2026-01-01 00:00:00+00:00', '2026-02-20 12:00:00+00:00', '13', 'CANCELLED', '2026-02-20 12:00:00+00:00', '2026-01-05 12:00:00+00:00', '2026-02-20 12:00:00+00:00', 30064780002, 51539610001, 5000000001, 17180000000),
  (25769810014, '2026-01-01 00:00:00+00:00', '2026-01-05 12:00:00+00:00', '14', 'AWAITING_SIGNATURE', '2026-01-05 12:00:00+00:00', NULL, NULL, 30064780002, 51539610001, 5000000001, 17180000000);
INSERT INTO logins (id, created_at, updated_at, username, active, activated_at, inactivated_at, facts_frozen_at, zone, medium, technology, product, speed_mbps, customer_type, customer_id, contract_id, city_id) VALUES
  (38654710010, '2026-01-01 00:00:00+00:00', '2026-01-01 00:00:00+00:00', 'ativo', true, '2026-01-01 00:00:00+00:00', NULL, NULL, 'URBANO', 'FIBRA', 'FTTH', 'INTERNET', 100, 'PF', 30064780002, 25769810010, 17180000000),
  (38654710011, '2026-01-01 00:00:00+00:00', '2026-03-10 12:00:00+00:00', 'mantido', false, '2026-01-05 12:00:00+00:00', '2026-03-10 12:00:00+00:00', '2026-03-10 12:00:00+00:00', 'URBANO', 'FIBRA', 'FTTH', 'INTERNET', 100, 'PF', 30064780002, 25769810011, 17180000000),
  (38654710012, '2026-01-01 00:00:00+00:00', '2026-01-20 12:00:00+00:00', 'desvinculado', false, '2026-01-05 12:00:00+00:00', '2026-01-20 12:00:00+00:00', NULL, 'URBANO', 'FIBRA', 'FTTH', 'INTERNET', 100, 'PF', 30064780002, NULL, 17180000000),
  (38654710013, '2026-01-01 00:00:00+00:00', '2026-02-20 12:00:00+00:00', 'importado', false, '2026-01-05 12:00:00+00:00', '2026-02-20 12:00:00+00:00', NULL, 'URBANO', 'FIBRA', 'FTTH', 'INTERNET', 100, 'PF', 30064780002, 25769810013, 17180000000),
  (38654710014, '2026-01-01 00:00:00+00:00', '2026-01-01 00:00:00+00:00', 'aguarda', true, '2026-01-01 00:00:00+00:00', NULL, NULL, 'URBANO', 'FIBRA', 'FTTH', 'INTERNET', 100, 'PF', 30064780002, 25769810014, 17180000000);
INSERT INTO cancellations (id, requester, channel, recorded_at, status_before, origin, requested_by_name, requested_at, effective_at, back_dated, keep_login_link, check_open_comodatos, inactivate_customer, pickup_template_id, logins_kept, logins_unlinked, customer_inactivated, reason_id, requested_by_id, parameters_id, contract_id) VALUES
  (8589940011, 'CONSUMER', 'ATTENDANT', '2026-06-05 12:00:00+00:00', 'ACTIVE', 'MANUAL', 'Ana', '2026-03-10 12:00:00+00:00', '2026-03-10 12:00:00+00:00', false, true, false, true, NULL, 1, 0, false, 12884910001, 73014444032, 47244650002, 25769810011),
  (8589940012, 'CONSUMER', 'ATTENDANT', '2026-06-05 12:00:00+00:00', 'ACTIVE', 'MANUAL', 'Ana', '2026-01-20 12:00:00+00:00', '2026-01-20 12:00:00+00:00', false, false, false, false, NULL, 0, 1, false, 12884910001, 73014444032, 47244650001, 25769810012);
INSERT INTO events (id, type, occurred_at, actor_name, data, actor_id, contract_id, subject_id) VALUES
  (34359750011, 'CONTRACT_CANCELLED', '2026-03-10 12:00:00+00:00', 'Ana', '{}', 73014444032, 25769810011, 8589940011),
  (34359750012, 'CONTRACT_CANCELLED', '2026-01-20 12:00:00+00:00', 'Ana', '{}', 73014444032, 25769810012, 8589940012);
UPDATE contracts SET cancellation_id = 8589940011 WHERE id = 25769810011;
UPDATE contracts SET cancellation_id = 8589940012 WHERE id = 25769810012;
INSERT INTO contracts (id, created_at, updated_at, number, status, status_changed_at, activated_at, reactivated_at, customer_id, plan_id, branch_id, city_id) VALUES
  (25769810015, '2026-01-01 00:00:00+00:00', '2026-04-01 12:00:00+00:00', '15', 'ACTIVE', '2026-04-01 12:00:00+00:00', '2026-01-05 12:00:00+00:00', '2026-04-01 12:00:00+00:00', 30064780002, 51539610001, 5000000001, 17180000000);
INSERT INTO logins (id, created_at, updated_at, username, active, activated_at, zone, medium, technology, product, speed_mbps, customer_type, customer_id, contract_id, city_id) VALUES
  (38654710015, '2026-01-01 00:00:00+00:00', '2026-04-01 12:00:00+00:00', 'reativado', true, '2026-04-01 12:00:00+00:00', 'URBANO', 'FIBRA', 'FTTH', 'INTERNET', 100, 'PF', 30064780002, 25769810015, 17180000000);
INSERT INTO contract_intervals (id, started_at, ended_at, without_login_data, reactivated_at, reactivated_by_name, note, contract_id) VALUES
  (94489290015, '2026-01-05 12:00:00+00:00', '2026-03-01 12:00:00+00:00', false, '2026-04-01 12:00:00+00:00', 'Ana', 'Voltou', 25769810015);
INSERT INTO login_intervals (id, started_at, ended_at, zone, medium, technology, product, speed_mbps, customer_type, login_id, contract_id, city_id) VALUES
  (103079220015, '2026-01-05 12:00:00+00:00', '2026-03-01 12:00:00+00:00', 'URBANO', 'FIBRA', 'FTTH', 'INTERNET', 50, 'PF', 38654710015, 25769810015, 17180000000);
INSERT INTO service_periods (id, contract_id, started_at, ended_at, cancellation_id, reactivated_by_name, note) VALUES
  (150323860001, 25769810001, '2026-01-01 00:00:00+00:00', '2026-06-05 12:00:00+00:00', 8589940001, NULL, NULL),
  (150323860002, 25769810002, '2026-01-01 00:00:00+00:00', NULL, NULL, NULL, NULL),
  (150323860003, 25769810003, '2026-01-01 00:00:00+00:00', '2026-03-01 00:00:00+00:00', NULL, NULL, NULL),
  (150323860004, 25769810003, '2026-04-01 00:00:00+00:00', NULL, NULL, 'Ana', NULL),
  (150323860010, 25769810010, '2026-01-05 12:00:00+00:00', NULL, NULL, NULL, NULL),
  (150323860011, 25769810011, '2026-01-05 12:00:00+00:00', '2026-03-10 12:00:00+00:00', 8589940011, NULL, NULL),
  (150323860012, 25769810012, '2026-01-05 12:00:00+00:00', '2026-01-20 12:00:00+00:00', 8589940012, NULL, NULL),
  (150323860013, 25769810013, '2026-01-05 12:00:00+00:00', '2026-02-20 12:00:00+00:00', NULL, NULL, NULL),
  (150323860015, 25769810015, '2026-01-05 12:00:00+00:00', '2026-03-01 12:00:00+00:00', NULL, NULL, NULL),
  (150323860016, 25769810015, '2026-04-01 12:00:00+00:00', NULL, NULL, 'Ana', 'Voltou');
INSERT INTO access_periods (id, login_id, contract_id, branch_id, plan_id, city_id, zone, medium, technology, product, speed_mbps, customer_type, started_at, ended_at, unlinked_at, unlinked_by_id) VALUES
  (141733930001, 38654710001, 25769810001, 5000000001, 51539610001, 17180000000, 'URBANO', 'FIBRA', 'FTTH', 'INTERNET', 100, 'PF', '2026-01-01 00:00:00+00:00', '2026-06-05 12:00:00+00:00', NULL, NULL),
  (141733930002, 38654710002, 25769810002, 5000000001, 51539610001, 17180000000, 'URBANO', 'FIBRA', 'FTTH', 'INTERNET', 100, 'PF', '2026-01-01 00:00:00+00:00', NULL, NULL, NULL),
  (141733930010, 38654710010, 25769810010, 5000000001, 51539610001, 17180000000, 'URBANO', 'FIBRA', 'FTTH', 'INTERNET', 100, 'PF', '2026-01-05 12:00:00+00:00', NULL, NULL, NULL),
  (141733930011, 38654710011, 25769810011, 5000000001, 51539610001, 17180000000, 'URBANO', 'FIBRA', 'FTTH', 'INTERNET', 100, 'PF', '2026-01-05 12:00:00+00:00', '2026-03-10 12:00:00+00:00', NULL, NULL),
  (141733930012, 38654710012, NULL, 5000000001, 51539610001, 17180000000, 'URBANO', 'FIBRA', 'FTTH', 'INTERNET', 100, 'PF', '2026-01-05 12:00:00+00:00', '2026-01-20 12:00:00+00:00', '2026-01-20 12:00:00+00:00', 8589940012),
  (141733930013, 38654710013, 25769810013, 5000000001, 51539610001, 17180000000, 'URBANO', 'FIBRA', 'FTTH', 'INTERNET', 100, 'PF', '2026-01-05 12:00:00+00:00', '2026-02-20 12:00:00+00:00', NULL, NULL),
  (141733930015, 38654710015, 25769810015, 5000000001, NULL, 17180000000, 'URBANO', 'FIBRA', 'FTTH', 'INTERNET', 50, 'PF', '2026-01-05 12:00:00+00:00', '2026-03-01 12:00:00+00:00', NULL, NULL),
  (141733930016, 38654710015, 25769810015, 5000000001, 51539610001, 17180000000, 'URBANO', 'FIBRA', 'FTTH', 'INTERNET', 100, 'PF', '2026-04-01 12:00:00+00:00', NULL, NULL, NULL);
UPDATE dici_declarations SET file_sha256 = 'x';
INSERT INTO dici_evidences (id, position, accesses, content, with_names, declaration_id) VALUES (146028890001, 0, 0, 'x', false, 98784250001);
UPDATE events SET reason = 'Cadastro errado';
