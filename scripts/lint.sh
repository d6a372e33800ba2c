#!/usr/bin/env bash
# Style and the rules of who may import whom: golangci-lint (.golangci.yml) and Biome with TypeScript (biome.json). For the
# schema: graphql-schema-linter, with every rule that it has, and graphql-inspector by scripts/schema.mjs.
source "$(dirname "$0")/lib.sh"

need_toolchains
phase "golangci-lint (its first build takes a few minutes)"
tool golangci-lint run ./...
phase "Biome, TypeScript and the schema"
web_packages
npm run --silent lint
phase "Lint passed"
