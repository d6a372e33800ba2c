#!/usr/bin/env bash
# Regenerates files: ent and gqlgen code from the schemas, the web app's types from the GraphQL schema, the third-party notices from
# the modules and packages. With --check, fails if that changes a file.
source "$(dirname "$0")/lib.sh"

# snapshot lists every file that isn't ignored with its checksum, so a check also works in a tree with uncommitted changes.
snapshot() { git ls-files -z --cached --others --exclude-standard | sort -zu | xargs -0 sha256sum 2>/dev/null || true; }

need_toolchains
web_packages
before=$(snapshot)
phase "go generate"
go generate ./...
phase "Types of the web app"
npm run --silent codegen
phase "Third-party notices"
notices=$(node scripts/release/notices.mjs)
echo "$notices" >THIRD_PARTY_NOTICES.txt
if [[ ${1:-} == --check ]]; then
  if ! changed=$(diff <(echo "$before") <(snapshot)); then
    git --no-pager diff --stat
    fail "generated code is stale; run 'make generate' and commit:
$(awk '/^[<>]/ {print $3}' <<<"$changed" | sort -u)"
  fi
  phase "Generated code is fresh"
fi
