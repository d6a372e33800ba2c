#!/usr/bin/env bash
# Builds the web app, and then the binary bin/vinculo, which embeds it.
source "$(dirname "$0")/lib.sh"

need_toolchains
phase "Web packages"
web_packages
phase "Web app"
npm run --silent build
phase "bin/vinculo"
version=$(git describe --tags --always --dirty 2>/dev/null || echo dev)
go build -ldflags "-X main.version=$version" -o bin/vinculo .
phase "Built bin/vinculo $version"
