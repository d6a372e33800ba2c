#!/usr/bin/env bash
# Runs every test: Go on SQLite and on a real PostgreSQL, the web app's unit tests, and all of it in a browser.
#
#   scripts/test.sh                       all of it
#   scripts/test.sh --packages ./internal/policy   the tests of Go packages
#   scripts/test.sh --browser cancel      the browser tests whose file or title contains the word
source "$(dirname "$0")/lib.sh"

# The second part runs while PostgreSQL is up.
if [[ ${1:-} == --with-postgres ]]; then
  phase "Go tests, on SQLite and PostgreSQL"
  tool gotestsum --format pkgname-and-test-fails --format-hide-empty-pkg -- -timeout 15m ./...
  phase "Browser tests"
  VINCULO_LOG_LEVEL=${VINCULO_LOG_LEVEL:-warn} npm run --silent e2e
  exit
fi

need_toolchains
case ${1:-} in
  --packages)
    # Unquoted: there may be several.
    # shellcheck disable=SC2086
    scripts/postgres.sh run -- go test $2
    phase "Tests of $2 passed"
    exit
    ;;
  --browser)
    scripts/deps.sh
    scripts/build.sh
    phase "Browser tests of $2"
    VINCULO_LOG_LEVEL=${VINCULO_LOG_LEVEL:-warn} scripts/postgres.sh run -- npm run --silent e2e -- --grep "$2"
    phase "Browser tests of $2 passed"
    exit
    ;;
esac
scripts/deps.sh
scripts/build.sh
phase "Web unit tests"
npm run --silent test
phase "Tests of the schema's rules"
npm run --silent test:schema
scripts/postgres.sh run -- scripts/test.sh --with-postgres
phase "All tests passed"
