#!/usr/bin/env bash
# Checks style and imports: golangci-lint (.golangci.yml), and Biome and TypeScript (biome.json). For the schema:
# graphql-schema-linter with all of its rules, and graphql-inspector in scripts/schema.mjs.
source "$(dirname "$0")/lib.sh"

need_toolchains
phase "golangci-lint (its first build takes a few minutes)"
tool golangci-lint run ./...
phase "Biome, TypeScript and the schema"
web_packages
npm run --silent lint
phase "Lint passed"
