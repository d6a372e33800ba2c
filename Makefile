# Thin on purpose: each target is one line of scripts/, where the logic is.
.DEFAULT_GOAL := help
.PHONY: help run build test fuzz generate lint dev bench release

help: ## Show this help
	@awk -F ':.*## ' '/^[a-z]+:.*## / {printf "  make %-10s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

run: build ## Build and serve a demo base at http://localhost:8080
	bin/vinculo serve --demo

build: ## Build the web app and the one binary bin/vinculo
	@scripts/build.sh

test: ## Run every test; with PKG=./internal/policy only those of Go packages, with E2E=cancel browser tests by a word
	@scripts/test.sh $(if $(PKG),--packages "$(PKG)") $(if $(E2E),--browser "$(E2E)")

fuzz: ## Fuzz the parsers of untrusted input, 30 s each, or longer with FUZZTIME=5m
	@scripts/fuzz.sh

generate: ## Regenerate code from the ent and GraphQL schemas
	@scripts/generate.sh

lint: ## Check style
	@scripts/lint.sh

dev: ## Serve with hot reload of app and server at http://localhost:5173
	@scripts/dev.sh

release: ## Build the files of a version, VERSION=v1.2.3, twice, and compare them
	@scripts/release.sh --check "$(VERSION)"

bench: ## Run the benchmarks on SQLite and PostgreSQL
	@scripts/bench.sh
