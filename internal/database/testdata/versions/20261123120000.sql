-- A small base as the version 20261123120000 stored it. Both engines read it.
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
INSERT INTO parameters (id, singleton, keep_login_link, check_open_comodatos, inactivate_customer, pickup_template_id, revision, updated_at, updated_by_id) VALUES
  (42949680001, 1, true, false, true, 60129550001, 2, '2026-02-01 00:00:00+00:00', 73014444032);
INSERT INTO parameters_revisions (id, keep_login_link, check_open_comodatos, inactivate_customer, pickup_template_id, revision, changed_at, changed_by_name, changed_by_id, parameters_id) VALUES
  (47244650001, false, false, false, NULL, 1, '2026-01-01 00:00:00+00:00', 'system', NULL, 42949680001),
  (47244650002, true, false, true, 60129550001, 2, '2026-02-01 00:00:00+00:00', 'Ana', 73014444032, 42949680001);
INSERT INTO cancellation_reasons (id, created_at, updated_at, code, name, active) VALUES
  (12884910001, '2026-01-01 00:00:00+00:00', '2026-01-01 00:00:00+00:00', 'OUTROS', 'Outros', true);
INSERT INTO cancellations (id, origin, requested_by_name, requested_at, effective_at, back_dated, keep_login_link, check_open_comodatos, inactivate_customer, pickup_template_id, logins_kept, logins_unlinked, customer_inactivated, reason_id, requested_by_id, parameters_id, contract_id) VALUES
  (8589940001, 'MANUAL', 'Ana', '2026-06-05 12:00:00+00:00', '2026-06-05 12:00:00+00:00', false, true, false, true, 60129550001, 1, 0, false, 12884910001, 73014444032, 47244650002, 25769810001);
INSERT INTO cancellation_customer_kept_active_by (cancellation_id, contract_id) VALUES (8589940001, 25769810002);
INSERT INTO service_orders (id, created_at, updated_at, status, instructions, customer_id, contract_id, template_id, cancellation_id) VALUES
  (55834580001, '2026-06-05 12:00:00+00:00', '2026-06-05 12:00:00+00:00', 'OPEN', 'Buscar', 30064780001, 25769810001, 60129550001, 8589940001);
INSERT INTO service_order_items (service_order_id, comodato_id) VALUES (55834580001, 21474840001);
INSERT INTO events (id, type, occurred_at, actor_name, data, actor_id, contract_id, subject_id) VALUES
  (34359750001, 'CONTRACT_CANCELLED', '2026-06-05 12:00:00+00:00', 'Ana', '{}', 73014444032, 25769810001, 8589940001);
INSERT INTO api_tokens (id, name, role, token_hash, created_at) VALUES (1, 'coletor', 'OPERATOR', 'x', '2026-01-01 00:00:00+00:00');
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
INSERT INTO cancellations (id, origin, requested_by_name, requested_at, effective_at, back_dated, keep_login_link, check_open_comodatos, inactivate_customer, pickup_template_id, logins_kept, logins_unlinked, customer_inactivated, reason_id, requested_by_id, parameters_id, contract_id) VALUES
  (8589940011, 'MANUAL', 'Ana', '2026-03-10 12:00:00+00:00', '2026-03-10 12:00:00+00:00', false, true, false, true, NULL, 1, 0, false, 12884910001, 73014444032, 47244650002, 25769810011),
  (8589940012, 'MANUAL', 'Ana', '2026-01-20 12:00:00+00:00', '2026-01-20 12:00:00+00:00', false, false, false, false, NULL, 0, 1, false, 12884910001, 73014444032, 47244650001, 25769810012);
INSERT INTO events (id, type, occurred_at, actor_name, data, actor_id, contract_id, subject_id) VALUES
  (34359750011, 'CONTRACT_CANCELLED', '2026-03-10 12:00:00+00:00', 'Ana', '{}', 73014444032, 25769810011, 8589940011),
  (34359750012, 'CONTRACT_CANCELLED', '2026-01-20 12:00:00+00:00', 'Ana', '{}', 73014444032, 25769810012, 8589940012);
