# Two commands on a bare machine: `make demo` and `make test`. They need python3 (3.11 or newer), make, and pip (or uv).
PY ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed

.PHONY: help demo test browser server lint readme clean

help:
	@echo "make demo    read the bundled texts, answer three questions, draw the page"
	@echo "make test    run the tests"
	@echo "make lint    check style and types"
	@echo "make readme  put fresh output under the README's commands"
	@echo "make clean   remove the environment and what the demo wrote"

demo: $(STAMP)
	@$(BIN)/stancegraph demo

# Two processes: a laptop has two cores at least, and each of them holds the parser and the encoder in memory.
test: $(STAMP)
	@$(BIN)/python -m pytest -q -n 2 --dist loadfile

lint: $(STAMP)
	@$(BIN)/python -m ruff check .
	@$(BIN)/python -m ruff format --check .
	@$(BIN)/python -m mypy

readme: $(STAMP)
	@$(BIN)/python -m tests.readme_transcripts

# Debian and Ubuntu ship venv without ensurepip and a pip that refuses the system environment: there, the system's pip installs into an
# environment that has none of its own. The stamp is written last, so an interrupted run is simply resumed by the next one.
$(STAMP): pyproject.toml
	@$(PY) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "make: Stancegraph needs Python 3.11 or newer, $(PY) is not; try make PY=python3.12" >&2; exit 1; }
	@echo "make: building the environment in $(VENV) (once; about a minute and 700 MB)" >&2
	@if command -v uv >/dev/null 2>&1; then \
		uv venv -q --allow-existing --python "$$(command -v $(PY))" $(VENV) && uv pip install -q --python $(BIN)/python -e '.[test]'; \
	elif $(PY) -c 'import ensurepip' >/dev/null 2>&1; then \
		$(PY) -m venv $(VENV) && $(BIN)/python -m pip install -q --disable-pip-version-check -e '.[test]'; \
	elif $(PY) -c 'import pip' >/dev/null 2>&1; then \
		$(PY) -m venv --without-pip $(VENV) && $(PY) -m pip --disable-pip-version-check --python $(BIN)/python install -q -e '.[test]'; \
	else \
		echo "make: neither uv, ensurepip nor pip is there; install one of them, on Debian: apt-get install python3-pip" >&2; exit 1; \
	fi
	@touch $@

# What the browser tests and the server tests need: a driver for a Chromium that is already there (it downloads none), a SPARQL server.
browser server: $(STAMP)
	@if command -v uv >/dev/null 2>&1; then uv pip install -q --python $(BIN)/python -e '.[$@]'; \
	elif $(BIN)/python -c 'import pip' >/dev/null 2>&1; then $(BIN)/python -m pip install -q --disable-pip-version-check -e '.[$@]'; \
	else $(PY) -m pip --disable-pip-version-check --python $(BIN)/python install -q -e '.[$@]'; fi

clean:
	rm -rf $(VENV) build dist *.egg-info stancegraph-demo.db stancegraph-demo.html
