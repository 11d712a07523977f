# The one entry point: everything a fresh checkout needs is set up in .venv by the targets.

PYTHON ?= python3
export PYRIGHT_PYTHON_IGNORE_WARNINGS = 1
# Most modules of what is installed are never imported
export PIP_NO_COMPILE = 1
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet
COVERAGE := $(BIN)/python -m coverage
ARITHMETIC := $(shell paste -sd , tests/arithmetic-modules.txt)
STEPS :=

.PHONY: help demo test check docs bench generate package deep clean

help:
	@echo "make demo      the promised growth against published standards, and a page of them, .build/report.html"
	@echo "make test      set up and run all tests, with branch coverage (3 minutes)"
	@echo "make check     ruff, mypy and pyright (1 minute)"
	@echo "make docs      the documentation site, in .build/docs (half a minute)"
	@echo "make bench     speed and memory, as ratios (1 minute)"
	@echo "make generate  what is made from the data and the code: catalogue, picture, schema, list of public names"
	@echo "make package   wheel and sdist, what is in them, their types and their tests (4 minutes);"
	@echo "               STEPS=\"build contents citation types example installed\""
	@echo "make deep      a million random inputs, other examples, oldest and newest libraries, all Pythons (1 hour);"
	@echo "               then mutants (many hours); STEPS=\"fuzz oracles bulk properties build lowest newest pythons mutants\""
	@echo "make clean     remove what the other targets made"

define create
	$(PYTHON) -m venv $(VENV)
	$(PIP) install --constraint constraints.txt --upgrade pip
endef

$(VENV)/.package: pyproject.toml constraints.txt
	$(create)
	$(PIP) install --constraint constraints.txt --editable '.[cli,report]'
	touch $@

$(VENV)/.test: pyproject.toml constraints.txt
	$(create)
	$(PIP) install --constraint constraints.txt --editable '.[cli,report]' --group test --group browser
	touch $(VENV)/.package
	touch $@

$(VENV)/.dev: $(VENV)/.test
	$(PIP) install --constraint constraints.txt --group dev
	touch $@

$(VENV)/.docs: $(VENV)/.package
	$(PIP) install --constraint constraints.txt --group docs
	touch $@

demo: $(VENV)/.package
	@$(BIN)/python examples/benefit_standards.py
	@$(BIN)/python examples/report.py .build/report.html

test: $(VENV)/.test
	$(COVERAGE) erase
	$(COVERAGE) run -m pytest --numprocesses auto --dist loadscope --no-loadscope-reorder
	$(COVERAGE) combine --quiet
	$(COVERAGE) report --fail-under=99
	$(COVERAGE) report --include='$(ARITHMETIC)' --fail-under=100

check: $(VENV)/.dev $(VENV)/.docs
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/pyright
	$(BIN)/python tools/typed_calls.py
	$(BIN)/python -m tests.documentation

docs: $(VENV)/.docs
	$(BIN)/python -m sphinx --builder html --fresh-env --nitpicky --fail-on-warning --keep-going --quiet \
		--doctree-dir .build/doctrees docs .build/docs
	$(BIN)/python docs/example_reports.py .build/docs
	$(BIN)/python docs/check_site.py .build/docs

bench: $(VENV)/.dev
	$(BIN)/python benchmarks/speed.py

generate: $(VENV)/.dev
	$(BIN)/python tools/surface.py
	$(BIN)/python docs/catalogue.py
	$(BIN)/python docs/pictures.py
	@mkdir -p .build
	$(BIN)/python docs/example_reports.py --picture .build/example.html
	$(BIN)/python docs/rooms.py
	$(BIN)/minsheng schema > docs/schema/document.schema.json
	$(BIN)/minsheng schema --results > docs/schema/results.schema.json
	$(BIN)/python -m tests.api

package: $(VENV)/.dev
	tools/package.sh $(STEPS)

deep: $(VENV)/.dev
	tools/deep.sh $(STEPS)

clean:
	rm -rf $(VENV) .build dist .coverage* .hypothesis .mypy_cache .pytest_cache .ruff_cache
