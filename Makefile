PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
DB ?= facts.db

.PHONY: help setup demo test lint types unit gold browser charts format docs schemas gazetteer bench audit clean

help:  ## Show what can be made
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## */\t/' | expand -t 12

$(VENV)/.runtime: pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "extractor needs Python 3.11 or newer: make PYTHON=python3.12 …"; exit 1; }
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable .
	@touch $@

$(VENV)/.dev: $(VENV)/.runtime
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev,gazetteer]'
	@touch $@

setup: $(VENV)/.dev  ## Set up .venv with everything for development

demo: $(VENV)/.runtime  ## Read the shipped corpus into facts.db and ask it three questions
	$(BIN)/extractor run corpus/articles --db $(DB)

test: lint types unit gold  ## Run lint, types, tests and the gold regression

lint: $(VENV)/.dev  ## Check format, style, import direction and generated docs
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/lint-imports
	$(BIN)/cog --check -r README.md docs/*.md

types: $(VENV)/.dev  ## Check types
	$(BIN)/mypy

unit: $(VENV)/.dev browser  ## Run the tests
	$(BIN)/pytest --numprocesses auto --dist loadfile --ignore tests/test_gold.py

browser:
	@command -v chromium >/dev/null || test "$(CI)" != true || { apt-get update -qq && apt-get install -y -qq chromium >/dev/null; } || echo "no Chromium: tests of pages in a browser are skipped"

charts:  ## Build the script of the charts from its npm packages
	cd scripts/charts && npm install --silent && npm run --silent build

gold: $(VENV)/.dev  ## Score the hand-annotated articles; fail below the pinned floors
	$(BIN)/pytest -rs tests/test_gold.py

format: $(VENV)/.dev  ## Format the code
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

docs: $(VENV)/.dev  ## Put help texts and field lists into the docs
	$(BIN)/cog -r README.md docs/*.md

schemas: $(VENV)/.dev  ## Write the JSON Schema and SQL under schemas/
	$(BIN)/python -m extractor.schemas schemas

gazetteer: $(VENV)/.dev  ## Compile the gazetteer from its source packages
	$(BIN)/python scripts/compile_gazetteer.py

bench: $(VENV)/.dev  ## Measure speed, memory and where the time goes
	$(BIN)/python -m benchmarks.throughput
	$(BIN)/python -m benchmarks.steps

audit: $(VENV)/.dev  ## Look up known weaknesses of the installed packages (needs the web)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check pip-audit
	$(BIN)/pip-audit --local --skip-editable

clean:  ## Remove what was built
	rm -rf $(VENV) build dist *.egg-info facts.db*
