#!/usr/bin/env bash
# Go benchmarks on SQLite and on a private PostgreSQL. Arguments go to "go test", for instance -bench Cancel -count 5.
source "$(dirname "$0")/lib.sh"

need_toolchains
scripts/postgres.sh run -- go test -run '^$' -bench . -benchmem "$@" ./...
