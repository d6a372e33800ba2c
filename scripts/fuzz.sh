#!/usr/bin/env bash
# Runs each fuzz target (the hand-written parsers of untrusted input) for a while (FUZZTIME, default 30s). An input that makes one
# fail is kept in the package's testdata/fuzz, and is a test from then on: commit it with the fix.
source "$(dirname "$0")/lib.sh"

need_toolchains
git grep -l '^func Fuzz' -- '*_test.go' | while read -r file; do
  # The package with this test file only: fuzzing instruments everything imported, and other tests import the whole program.
  mapfile -t sources < <(go list -f '{{range .GoFiles}}{{$.Dir}}/{{.}}{{"\n"}}{{end}}' "./$(dirname "$file")" | sed '/^$/d')
  sed -n 's/^func \(Fuzz[A-Za-z0-9]*\).*/\1/p' "$file" | while read -r target; do
    phase "$target in $(dirname "$file")"
    go test -run '^$' -fuzz "^$target\$" -fuzztime "${FUZZTIME:-30s}" "${sources[@]}" "$PWD/$file" </dev/null
  done
done
phase "Nothing found"
