#!/usr/bin/env bash
# Everything that can be tested: Go on SQLite and on a real PostgreSQL, the web app's units, and the whole in a browser.
source "$(dirname "$0")/lib.sh"

# The second part runs with PostgreSQL up.
if [[ ${1:-} == --with-postgres ]]; then
  phase "Go tests, on SQLite and PostgreSQL"
  tool gotestsum --format pkgname-and-test-fails --format-hide-empty-pkg -- -timeout 15m ./...
  phase "Browser tests"
  VINCULO_LOG_LEVEL=${VINCULO_LOG_LEVEL:-warn} npm run --silent e2e
  exit
fi

need_toolchains
scripts/deps.sh
scripts/build.sh
phase "Web unit tests"
npm run --silent test
phase "Tests of the schema's rules"
npm run --silent test:schema
scripts/postgres.sh run -- scripts/test.sh --with-postgres
phase "All tests passed"
