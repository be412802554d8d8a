# gobetween: `make demo` and `make test` need Python 3.11 or newer and nothing else of ours.

PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
READY  := $(VENV)/.ready

.DEFAULT_GOAL := help
.PHONY: help demo test check format lint types imports coverage bench lock

help:  ## list the targets
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | awk -F ':.*## ' '{printf "  make %-9s %s\n", $$1, $$2}'

$(READY): requirements.lock pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

demo: $(READY)  ## play a conversation through a real gateway (ARGS=--exit ends after it)
	$(BIN)/gobetween demo $(ARGS)

test: $(READY)  ## the whole test suite, PostgreSQL included
	$(BIN)/python -m pytest -n auto --dist loadgroup $(ARGS)

check: $(READY) format lint types imports coverage  ## what CI runs

format: $(READY)
	$(BIN)/ruff format --check .

lint: $(READY)
	$(BIN)/ruff check .

types: $(READY)
	$(BIN)/mypy

imports: $(READY)
	$(BIN)/lint-imports

coverage: $(READY)
	$(BIN)/coverage erase
	$(BIN)/python -m pytest -n auto --dist loadgroup --cov --cov-branch --cov-report= $(ARGS)
	$(BIN)/python tests/coverage_floors.py

bench: $(READY)  ## side by side with Postfix and OpenDKIM (apt install postfix opendkim)
	$(BIN)/python -m bench $(ARGS)

lock:  ## pin every package with its hashes
	uv pip compile pyproject.toml --group dev --universal --python-version 3.11 --generate-hashes --no-header --no-annotate -o requirements.lock
