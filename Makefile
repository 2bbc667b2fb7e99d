# One set of commands for both languages. `make help` lists them.
SHELL := bash
.DEFAULT_GOAL := help
.NOTPARALLEL:

# One worker for each core. One that has nothing left takes tests from the others.
PYTEST = $(VENV)/bin/pytest -q --numprocesses auto --dist worksteal
PYTHON_CODE := $(wildcard rkeras tests benchmarks tools vignettes/examples)
VENV ?= .venv
export R_LIBS := $(CURDIR)/.r-lib$(if $(R_LIBS),:$(R_LIBS))
export TF_CPP_MIN_LOG_LEVEL ?= 2
export PKG ?= rkeras

.PHONY: help setup setup-python demo test test-python test-long test-r test-hosted test-debian12 test-debian13 test-numpy1 vignettes docs docs-check lint check generate bench bench-quick clean signals fuzz soak

help:  ## list the commands
	@awk -F ':.*## ' '/^[a-z0-9-]+:.*## / { printf "  make %-13s %s\n", $$1, $$2 }' Makefile

setup:  ## install R (where apt may), Python packages in .venv, the R package in .r-lib
	@tools/setup.sh

setup-python:  ## install Python packages in .venv only
	@tools/setup.sh python

demo: setup  ## train the README's model on handwritten digits, from R and from Python
	Rscript vignettes/demo/digits.R
	.venv/bin/python vignettes/demo/digits.py

test: setup  ## run every test, but for the long ones
	$(PYTEST)

test-python: setup-python  ## run those that need no R, where there is none
	$(PYTEST)

test-long: setup  ## run the tests that take minutes each
	$(PYTEST) -m long

fuzz: setup  ## 100,000 conversions and 20,000 calls of verbs with values drawn at random; SEED=n repeats a run
	.venv/bin/pytest -q -s -m endurance tests/test_fuzz_conversions.py tests/test_fuzz_verbs.py

soak: setup  ## cross between R and Python a million times and look for what stays
	.venv/bin/pytest -q -s -m endurance tests/test_soak.py

# As in R CMD check, test_check() wants to stand in tests/.
test-r: setup  ## run testthat, R hosting Python
	cd tests && Rscript testthat.R

test-hosted: setup  ## run testthat, Python hosting R
	cd tests && ../$(VENV)/bin/rkeras run testthat.R

test-debian12:  ## run `make test` in a Debian 12 made for it (R 4.2, Python 3.11); root only
	tools/debian.sh bookworm make test

test-debian13:  ## run `make test` in a Debian 13 made for it (R 4.5, Python 3.13); root only
	tools/debian.sh trixie make test

# numpy 1.26 has no wheels for Python 3.13.
test-numpy1:  ## run `make test` with numpy 1.26, in .venv-numpy1, under Python 3.11
	VENV=.venv-numpy1 PYTHON=python3.11 PIP_CONSTRAINT='$(CURDIR)/tests/numpy1.txt' \
	RKERAS_PYTHON='$(CURDIR)/.venv-numpy1/bin/python' $(MAKE) test

signals: setup  ## send Ctrl-C a hundred times in each host, at random moments; SEED=n repeats those of a run
	.venv/bin/pytest -q -s -m endurance tests/test_signals.py

vignettes: setup  ## execute the guides: R in both hosts, and Jupyter
	$(PYTEST) tests/test_vignettes.py

docs: setup  ## execute the guides and build the site in build/docs/html
	@tools/setup.sh docs
	.venv/bin/python -m tools.docs.website

docs-check: docs  ## look at the site in Chromium: errors, dead links, requests elsewhere, a phone's width
	.venv/bin/python -m tools.docs.check

lint: setup  ## check style, types and safety: ruff, pyright, bandit, lintr
	.venv/bin/ruff check $(PYTHON_CODE)
	.venv/bin/ruff format --check $(PYTHON_CODE)
	.venv/bin/pyright
	.venv/bin/bandit --quiet --recursive --configfile pyproject.toml rkeras
	Rscript tools/lint.R

# From a copy, since R CMD build would copy .venv before it ignores it.
check: setup  ## run R CMD check; errors and warnings fail
	set -e; folder=$$(mktemp -d); trap 'rm -rf "$$folder"' EXIT; mkdir "$$folder/rkeras"; \
	tar --exclude=./.git --exclude='./.venv*' --exclude=./.r-lib -cf - . | tar -xf - -C "$$folder/rkeras"; \
	cd "$$folder"; export RKERAS_PYTHON='$(CURDIR)/.venv/bin/python' _R_CHECK_FORCE_SUGGESTS_=false; \
	R CMD build --no-manual rkeras; R CMD check --no-manual rkeras_*.tar.gz; \
	! grep -E '^Status:.*(ERROR|WARNING)' rkeras.Rcheck/00check.log

generate: setup  ## write what is generated from rkeras/vocab, and reinstall the R package
	.venv/bin/python -m tools.generate
	@tools/setup.sh

bench: setup  ## compare speed with plain Keras; PKG=keras3 times that R package
	.venv/bin/python -m benchmarks

bench-quick: setup  ## the core of it in three minutes
	.venv/bin/python -m benchmarks --quick

clean:  ## remove what was built, but for .venv
	rm -rf .r-lib build dist *.egg-info *.Rcheck rkeras_*.tar.gz .pytest_cache .ruff_cache Rplots.pdf tests/Rplots.pdf
	find $(PYTHON_CODE) -name __pycache__ -prune -exec rm -rf {} +
