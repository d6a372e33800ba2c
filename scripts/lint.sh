#!/usr/bin/env bash
# Style and the rules of who may import whom: golangci-lint (.golangci.yml) and Biome with TypeScript (biome.json).
source "$(dirname "$0")/lib.sh"

need_toolchains
phase "golangci-lint (its first build takes a few minutes)"
tool golangci-lint run ./...
phase "Biome and TypeScript"
web_packages
npm run --silent lint
phase "Lint passed"
