# The one entry point: everything a fresh checkout needs is set up in .venv by the targets.

PYTHON ?= python3
PYTHONS ?= python3.11 python3.12 python3.13
export PYRIGHT_PYTHON_IGNORE_WARNINGS = 1
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet
COVERAGE := $(BIN)/python -m coverage
ARITHMETIC := $(shell cat tests/arithmetic-modules.txt | tr '\n' ',')
INPUTS := 1000000
SEED := $(shell $(PYTHON) -c 'import secrets; print(secrets.randbelow(2**32))')
MODULES :=

.PHONY: help demo test test-random test-example check fuzz mutants bench catalogue api package verify-types \
	test-wheel test-lowest test-newest citation docs clean

help:
	@echo "make demo      the promised growth against published standards"
	@echo "make test      set up and run all tests, with branch coverage"
	@echo "make test-random  the property tests with other examples; SEED=... repeats a run"
	@echo "make test-example  the project that uses the testing kit, with the wheel, in a venv of its own"
	@echo "make check     ruff, mypy and pyright"
	@echo "make fuzz      random input for everything that reads; INPUTS=..., SEED=..."
	@echo "make mutants   which changes of the arithmetic the tests notice; MODULES=\"exact growth\""
	@echo "make bench     speed and memory, as ratios"
	@echo "make catalogue the catalogue page, the snapshot and the JSON Schema, from the data"
	@echo "make api       the list of public names and signatures, from the code"
	@echo "make package   wheel and sdist, held against what is under version control"
	@echo "make verify-types  the installed wheel has types for every public name"
	@echo "make test-wheel    the tests against the installed wheel, under each of PYTHONS"
	@echo "make test-lowest   likewise with the oldest supported libraries"
	@echo "make test-newest   likewise with the newest libraries there are"
	@echo "make citation  the citation file against its schema"
	@echo "make docs      the documentation site, in .build/docs"
	@echo "make clean     remove what the other targets made"

$(VENV)/.package: pyproject.toml constraints.txt
	$(PYTHON) -m venv $(VENV)
	$(PIP) install --constraint constraints.txt --upgrade pip
	$(PIP) install --constraint constraints.txt --editable '.[cli]'
	touch $@

$(VENV)/.dev: $(VENV)/.package
	$(PIP) install --constraint constraints.txt --group dev
	touch $@

$(VENV)/.mutation: $(VENV)/.dev
	$(PIP) install --constraint constraints.txt --group mutation
	touch $@

$(VENV)/.docs: $(VENV)/.package
	$(PIP) install --constraint constraints.txt --group docs
	touch $@

demo: $(VENV)/.package
	@$(BIN)/python examples/benefit_standards.py

test: $(VENV)/.dev
	$(COVERAGE) erase
	$(COVERAGE) run -m pytest
	$(COVERAGE) combine --quiet
	$(COVERAGE) report --fail-under=99
	$(COVERAGE) report --include='$(ARITHMETIC)' --fail-under=100

test-random: $(VENV)/.dev
	@echo "seed: $(SEED)"
	$(BIN)/python -m pytest --quiet --hypothesis-profile=random --hypothesis-seed=$(SEED)

test-example: $(VENV)/.package
	$(BIN)/python examples/testing_project/run.py

check: $(VENV)/.dev $(VENV)/.docs
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/pyright

fuzz: $(VENV)/.dev
	$(BIN)/python -m tests.fuzz --inputs $(INPUTS) --seed $(SEED)

mutants: $(VENV)/.mutation
	$(BIN)/python -m tests.mutants $(if $(KEEP),--keep) $(MODULES)

bench: $(VENV)/.dev
	$(BIN)/python benchmarks/speed.py

catalogue: $(VENV)/.dev
	$(BIN)/python docs/catalogue.py
	$(BIN)/minsheng schema > docs/schema/document.schema.json
	$(BIN)/python -m tests.snapshot

api: $(VENV)/.dev
	$(BIN)/python -m tests.api

package: $(VENV)/.dev
	rm -rf .build/dist
	PIP_CONSTRAINT=$(CURDIR)/constraints.txt $(BIN)/python -m build --outdir .build/dist
	$(BIN)/python tools/contents.py .build/dist

verify-types: package
	rm -rf .build/types
	$(PYTHON) -m venv .build/types
	.build/types/bin/python -m pip --quiet --disable-pip-version-check install --constraint constraints.txt "$$(echo .build/dist/*.whl)[plot,frames,testing]"
	PATH="$(CURDIR)/.build/types/bin:$$PATH" $(BIN)/pyright --verifytypes minsheng --ignoreexternal > .build/types/report \
		|| { cat .build/types/report; exit 1; }
	@grep completeness .build/types/report

test-wheel: package
	tools/test_installed.sh pinned $(PYTHONS)

test-lowest: package
	tools/test_installed.sh lowest $(PYTHON)

test-newest: package
	tools/test_installed.sh newest $(PYTHON)

citation:
	$(PYTHON) -m venv .build/citation
	.build/citation/bin/python -m pip --quiet --disable-pip-version-check install --constraint tools/constraints-citation.txt cffconvert
	.build/citation/bin/cffconvert --validate

docs: $(VENV)/.docs
	$(BIN)/python -m sphinx --builder html --fresh-env --nitpicky --fail-on-warning --keep-going --quiet \
		--doctree-dir .build/doctrees docs .build/docs
	$(BIN)/python docs/check_site.py .build/docs

clean:
	rm -rf $(VENV) .build dist .coverage .hypothesis .mypy_cache .pytest_cache .ruff_cache
