# The commands of the project, for both languages. `make help` lists them.
SHELL := bash
.DEFAULT_GOAL := help
.NOTPARALLEL:

# One worker per core; an idle worker takes tests from the others. The summary has the tests that take the most time.
PYTEST = $(VENV)/bin/pytest -q --numprocesses auto --dist worksteal --durations 30 --durations-min 10
PYTHON_CODE := $(wildcard rkeras tests benchmarks tools vignettes/examples)
PROSE := $(wildcard *.md DESCRIPTION .github R benchmarks rkeras spec tests tools vignettes)
VENV ?= .venv
export R_LIBS := $(CURDIR)/.r-lib$(if $(R_LIBS),:$(R_LIBS))
export TF_CPP_MIN_LOG_LEVEL ?= 2
export PKG ?= rkeras

.PHONY: $(shell grep -oE '^[a-z0-9-]+:' Makefile | tr -d :)

help:  ## list the commands
	@awk -F ':.*## ' '/^[a-z0-9-]+:.*## / { printf "  make %-18s %s\n", $$1, $$2 }' Makefile

setup:  ## install R (by apt), Python packages in .venv, the R package in .r-lib
	@tools/setup.sh

setup-python:  ## install Python packages in .venv only
	@tools/setup.sh python

demo: setup  ## train the README's model on handwritten digits, from R and from Python
	Rscript vignettes/demo/digits.R
	.venv/bin/python vignettes/demo/digits.py

test: setup  ## run every test except the long ones
	$(PYTEST)

test-python: setup-python  ## run the tests that need no R, on a machine without R
	$(PYTEST)

test-long: setup  ## run the tests that take minutes each, and those with Python hosting R that `make test` omits
	$(PYTEST) -m 'long and not endurance'

sweep: setup  ## save, load and copy every layer in every format, also from files of Keras 2
	$(PYTEST) -m 'long or not long' tests/test_layers_in_files.py tests/test_keras2_layers.py

fuzz: setup  ## 100,000 conversions and 20,000 calls of verbs with values drawn at random; SEED=n repeats a run
	.venv/bin/pytest -q -s -m endurance tests/test_fuzz_conversions.py tests/test_fuzz_verbs.py

soak: setup  ## cross between R and Python a million times and look for leaks
	.venv/bin/pytest -q -s -m endurance tests/test_soak.py

# As in R CMD check, test_check() must run in tests/.
test-r: setup  ## run testthat, R hosting Python
	cd tests && Rscript testthat.R

test-hosted: setup  ## run testthat, Python hosting R
	cd tests && ../$(VENV)/bin/rkeras run testthat.R

test-debian12:  ## run `make test` in a fresh Debian 12 (R 4.2, Python 3.11); root only
	tools/debian.sh bookworm make test

test-debian13:  ## run `make test` in a fresh Debian 13 (R 4.5, Python 3.13); root only
	tools/debian.sh trixie make test

# `make test` in the virtualenv .venv-NAME, with the versions in tests/constraints/NAME.txt.
test_with = VENV=.venv-$(1) PIP_CONSTRAINT='$(CURDIR)/tests/constraints/$(1).txt' \
	RKERAS_PYTHON='$(CURDIR)/.venv-$(1)/bin/python' $(MAKE) test

# Under Python 3.11: numpy 1.26 and TensorFlow 2.18 have no wheels for Python 3.13.
test-numpy1:  ## run `make test` with numpy 1.26, in .venv-numpy1
	PYTHON=python3.11 $(call test_with,numpy1)

test-keras-oldest:  ## run `make test` with the oldest supported Keras and TensorFlow, in .venv-keras-oldest
	PYTHON=python3.11 $(call test_with,keras-oldest)

# Without its stamp the set-up looks for a newer keras-nightly.
test-keras-nightly:  ## run `make test` with the newest keras-nightly, in .venv-keras-nightly
	rm -f .venv-keras-nightly/.rkeras-setup
	KERAS=keras-nightly $(call test_with,keras-nightly)

signals: setup  ## send Ctrl-C a hundred times in each host, at random moments; SEED=n repeats a run
	.venv/bin/pytest -q -s -m endurance tests/test_signals.py

vignettes: setup  ## execute the guides: R in both hosts, and Jupyter
	$(PYTEST) -m 'long or not long' tests/test_vignettes.py

docs: setup  ## execute the guides and build the site in build/docs/html
	@tools/setup.sh docs
	.venv/bin/python -m tools.docs.website

docs-check: docs  ## check the site in Chromium: errors, dead links, requests to other hosts, a phone's width
	.venv/bin/python -m tools.docs.check

lint: setup  ## check style, types, safety and prose: ruff, pyright, bandit, lintr, codespell
	.venv/bin/ruff check $(PYTHON_CODE)
	.venv/bin/ruff format --check $(PYTHON_CODE)
	.venv/bin/pyright
	.venv/bin/bandit --quiet --recursive --configfile pyproject.toml rkeras
	Rscript tools/lint.R
	.venv/bin/codespell $(PROSE)
	.venv/bin/python tools/prose.py $(PROSE)

# In a copy without .venv: R CMD build copies the whole folder before it applies .Rbuildignore.
check: setup  ## run R CMD check; errors and warnings fail
	set -e; folder=$$(mktemp -d); trap 'rm -rf "$$folder"' EXIT; mkdir "$$folder/rkeras"; \
	tar --exclude=./.git --exclude='./.venv*' --exclude=./.r-lib -cf - . | tar -xf - -C "$$folder/rkeras"; \
	cd "$$folder"; export RKERAS_PYTHON='$(CURDIR)/.venv/bin/python' _R_CHECK_FORCE_SUGGESTS_=false; \
	R CMD build --no-manual rkeras; R CMD check --no-manual rkeras_*.tar.gz; \
	! grep -E '^Status:.*(ERROR|WARNING)' rkeras.Rcheck/00check.log

generate: setup  ## write the generated files from rkeras/vocab, and reinstall the R package
	.venv/bin/python -m tools.generate
	@tools/setup.sh

books: setup  ## run the chapters of "Deep Learning with R" in a checkout of their sources: BOOKS=/path
	@$(VENV)/bin/python -m tools.books '$(BOOKS)'

bench: setup  ## compare speed with plain Keras; PKG=keras3 times that R package
	.venv/bin/python -m benchmarks

bench-quick: setup  ## run the main benchmarks in three minutes
	.venv/bin/python -m benchmarks --quick

clean:  ## remove everything that was built, except .venv
	rm -rf .r-lib build dist *.egg-info *.Rcheck rkeras_*.tar.gz .pytest_cache .ruff_cache Rplots.pdf tests/Rplots.pdf
	find $(PYTHON_CODE) -name __pycache__ -prune -exec rm -rf {} +
