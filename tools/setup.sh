#!/usr/bin/env bash
# Sets up this clone: R and its packages (apt, where it may), Python packages in .venv, the R package in .r-lib.
#   tools/setup.sh          everything
#   tools/setup.sh python   Python only, with the bridge where R is already there
#   tools/setup.sh docs     what the site is built with, besides
# Each step leaves a stamp and is skipped while nothing it depends on has changed. Variables: PYTHON, the
# interpreter; VENV, another folder than .venv.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

R_PACKAGES=(magrittr testthat knitr ggplot2 generics R6 lintr reticulate Matrix callr repr)
PYTHONS=(python3.13 python3.12 python3.11 python3.10 python3)
VENV=${VENV:-.venv}
VENV_PYTHON=$VENV/bin/python
VENV_STAMP=$VENV/.rkeras-setup      # the key of the last complete set-up of $VENV
BRIDGE_STAMP=$VENV/.rkeras-bridge   # the R that rpy2 was compiled against
DOCS_STAMP=$VENV/.rkeras-docs       # the requirements of the site that were installed
R_CHECKED=$VENV/.rkeras-r           # the key under which all R packages were found
R_LIB_STAMP=.r-lib/.rkeras-setup    # the R that .r-lib was installed by, as old as its sources

say() { printf 'rkeras set-up: %s\n' "$*" >&2; }
fail() { say "$@"; exit 1; }

# --- What is here ---------------------------------------------------------------------------------------------------

find_r() {  # R_VERSION becomes "4.2.2", or "none"
  R_VERSION=none
  if command -v Rscript > /dev/null; then
    R_VERSION=$(R --version | sed -n '1s/^R version \([0-9.]*\).*/\1/p')
    R_VERSION=${R_VERSION:-devel}
  fi
}

has_r() { [ "$R_VERSION" != none ]; }

version_before() { [ "$1" != "$2" ] && [ "$(printf '%s\n' "$1" "$2" | sort -V | head -n 1)" = "$1" ]; }

hash_of() { if command -v sha256sum > /dev/null; then sha256sum "$@"; else shasum -a 256 "$@"; fi; }

key() {
  hash_of pyproject.toml tools/setup.sh rkeras/bridge/_layout.cpp
  printf '%s\n' "$PWD" "R $R_VERSION"
  "$VENV_PYTHON" --version
}

holds() { [ -f "$1" ] && [ "$(< "$1")" = "$2" ]; }

python_has() {  # python_has PYTHON version|pip|headers|library
  "$1" - "$2" 2> /dev/null << 'PYTHON'
import importlib.util, os, sys, sysconfig as config
libraries = [
    os.path.join(folder, config.get_config_var("INSTSONAME") or "-")
    for folder in (config.get_config_var("LIBDIR"), config.get_config_var("PYTHONFRAMEWORKPREFIX")) if folder
]
held = {
    "version": lambda: (3, 10) <= sys.version_info[:2] < (3, 14),
    "pip": lambda: all(map(importlib.util.find_spec, ("venv", "ensurepip"))),
    "headers": lambda: os.path.exists(os.path.join(config.get_path("include"), "Python.h")),
    "library": lambda: any(map(os.path.exists, libraries)) and not libraries[0].endswith(".a"),
}
sys.exit(not held[sys.argv[1]]())
PYTHON
}

venv_usable() { [ -x "$VENV_PYTHON" ] && python_has "$VENV_PYTHON" version; }

find_python() {  # find_python NEED...: the first interpreter in range that has them all; the one of .venv, if there
  local python need pythons=("${PYTHONS[@]}")
  if venv_usable; then pythons=("$VENV_PYTHON"); elif [ -n "${PYTHON:-}" ]; then pythons=("$PYTHON"); fi
  for python in "${pythons[@]}"; do
    for need in version "$@"; do python_has "$python" "$need" || continue 2; done
    command -v "$python"
    return
  done
  return 1
}

missing_r_packages() {
  Rscript --no-init-file --no-site-file \
    -e 'for (p in commandArgs(TRUE)) if (!nzchar(system.file(package = p))) cat(p, "")' "${R_PACKAGES[@]}"
}

has_apt() { command -v apt-get > /dev/null; }

deb_installed() { [ "$(dpkg-query -W -f '${db:Status-Status}' "$1" 2> /dev/null)" = installed ]; }

# --- System packages ------------------------------------------------------------------------------------------------

missing_python_debs() {  # missing_python_debs NEED...
  local deb
  if find_python "$@" > /dev/null; then return; fi
  for deb in python3 python3-venv libpython3-dev; do deb_installed "$deb" || echo "$deb"; done
}

missing_r_debs() {
  local missing=("${R_PACKAGES[@]}")
  if ! has_r; then
    printf '%s\n' r-base-core r-base-dev
  elif deb_installed r-base-core; then
    read -ra missing <<< "$(missing_r_packages)"
    deb_installed r-base-dev || echo r-base-dev
  else
    missing=()  # apt's packages are not for an R that apt did not install
  fi
  [ ${#missing[@]} -eq 0 ] || printf 'r-cran-%s\n' "${missing[@],,}"
}

apt_install() {  # apt_install PACKAGE...
  local as_root=()
  if [ "$(id -u)" != 0 ]; then
    if ! sudo -n true 2> /dev/null; then
      say "no root rights here. Please run: sudo apt-get install --no-install-recommends $*"
      return 1
    fi
    as_root=(sudo)
  fi
  local apt=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=300)
  say "apt-get install $*"
  { "${apt[@]}" update && "${apt[@]}" install -y --no-install-recommends "$@"; } >&2 ||
    { say "apt-get could not install: $*"; return 1; }
}

provide_system() {  # provide_system all|python: what apt can bring, in one go
  local needs=() missing=()
  if ! venv_usable; then
    needs=(pip)
  elif [ -n "${PYTHON:-}" ]; then
    say "keeping $VENV ($("$VENV_PYTHON" --version)); remove it to have another Python"
  fi
  if [ "$1" = all ] || has_r; then needs+=(library headers); fi
  if ! has_apt; then return; fi
  if [ "$1" = all ]; then mapfile -t missing < <(missing_r_debs); fi
  mapfile -t -O ${#missing[@]} missing < <(missing_python_debs "${needs[@]}")
  if [ ${#missing[@]} -gt 0 ] && apt_install "${missing[@]}"; then
    hash -r
    find_r
  fi
}

check_r() {
  if ! has_r; then
    say "R was not found. Please install R 4.2 or newer, and in it: ${R_PACKAGES[*]}"
    return 1
  fi
  local missing
  read -ra missing <<< "$(missing_r_packages)"
  if [ ${#missing[@]} -gt 0 ]; then
    say "R $R_VERSION lacks ${missing[*]}. Please run in R:" \
      "install.packages(c($(printf '"%s", ' "${missing[@]}" | sed 's/, $//')))"
    return 1
  fi
}

# --- Python ---------------------------------------------------------------------------------------------------------

make_venv() {  # or keep the one that is there
  local python
  if ! venv_usable; then
    python=$(find_python pip library headers || find_python pip) || fail \
      "no Python 3.10 to 3.13 with venv was found${PYTHON:+ at $PYTHON}. Please install" \
      "one (Debian: apt-get install python3-venv libpython3-dev), or set PYTHON."
    say "making $VENV with $python ($("$python" --version))"
    "$python" -m venv --clear "$VENV"
  fi
  "$VENV_PYTHON" -c "import pip" 2> /dev/null || "$VENV_PYTHON" -m ensurepip >&2
  if has_r && ! { python_has "$VENV_PYTHON" library && python_has "$VENV_PYTHON" headers; }; then
    say "R cannot host the Python of $VENV, which has no shared libpython or no headers. Set PYTHON to one that has," \
      "and remove $VENV."
  fi
}

requirements() {  # those of project_requirements, with the TensorFlow for this machine
  local tensorflow=tensorflow-cpu
  if [ -e /dev/nvidia0 ] || command -v nvidia-smi > /dev/null; then
    tensorflow='tensorflow[and-cuda]'
  elif [ "$(uname -sm)" != "Linux x86_64" ]; then
    tensorflow=tensorflow  # the others have no tensorflow-cpu
  fi
  project_requirements | sed -E "s/^tensorflow([^a-z-]|$)/$tensorflow\1/"
}

project_requirements() {  # project_requirements [EXTRA]: that extra's requirements, or all but those of `r`, `keras2` and `docs`
  "$VENV_PYTHON" - "$@" << 'PYTHON'
import sys
try:
    import tomllib
except ModuleNotFoundError:  # Python 3.10
    from pip._vendor import tomli as tomllib
with open("pyproject.toml", "rb") as file:
    project = tomllib.load(file)["project"]
extras = project["optional-dependencies"]
chosen = [extras[name] for name in sys.argv[1:]]
if not chosen:
    chosen = [project["dependencies"], *(extras[name] for name in extras if name not in ("r", "keras2", "docs"))]
print(*(line for lines in chosen for line in lines if not line.startswith("rkeras[")), sep="\n")
PYTHON
}

pip_install() { "$VENV_PYTHON" -m pip install --quiet --disable-pip-version-check "$@" >&2; }

install_requirements() {
  local wanted
  mapfile -t wanted < <(requirements)
  say "installing in $VENV (some minutes, the first time): ${wanted[*]}"
  pip_install "${wanted[@]}"
  # tensorflow-cpu is not named tensorflow, which the project asks for: its requirements are met above.
  mapfile -t wanted < <(project_requirements keras2)
  pip_install --no-deps --no-build-isolation --editable . "${wanted[@]}"
}

install_bridge() {  # rpy2 is compiled, so a wheel that pip kept from another R will not do
  local wanted again=()
  wanted=$(project_requirements r)
  if version_before "$R_VERSION" 4.5; then wanted+=",<3.6.6"; fi
  if [ -f "$BRIDGE_STAMP" ] && ! holds "$BRIDGE_STAMP" "$R_VERSION"; then again=(--force-reinstall --no-deps); fi
  say "installing in $VENV, for R $R_VERSION: $wanted"
  pip_install --no-cache-dir "${again[@]}" "$wanted" && "$VENV_PYTHON" -c "import rpy2.rinterface" &&
    echo "$R_VERSION" > "$BRIDGE_STAMP"
}

python_ready() { [ -x "$VENV_PYTHON" ] && holds "$VENV_STAMP" "$(key)"; }

provide_python() {  # provide_python all|python
  make_venv
  install_requirements
  if ! has_r; then
    say "no R here: Python only. \`make setup\` installs R where it may."
  elif ! install_bridge; then
    say "the bridge to R $R_VERSION could not be built (Debian: apt-get install r-base-dev libpython3-dev)."
    [ "$1" = python ] || exit 1
    return
  fi
  key > "$VENV_STAMP"
  say "$VENV is ready"
}

install_docs() {
  local wanted
  wanted=$(project_requirements docs)
  if holds "$DOCS_STAMP" "$wanted"; then return; fi
  mapfile -t wanted <<< "$wanted"
  say "installing in $VENV, for the site: ${wanted[*]}"
  pip_install "${wanted[@]}"
  project_requirements docs > "$DOCS_STAMP"
}

# --- The R package --------------------------------------------------------------------------------------------------

install_r_package() {
  local sources=(DESCRIPTION NAMESPACE R) folder
  for folder in man inst; do [ ! -d "$folder" ] || sources+=("$folder"); done
  if holds "$R_LIB_STAMP" "$R_VERSION" && [ -z "$(find "${sources[@]}" -newer "$R_LIB_STAMP" -print -quit)" ]; then
    return
  fi
  mkdir -p .r-lib
  local stamp=$R_LIB_STAMP.new log=.r-lib/.rkeras-install.log
  echo "$R_VERSION" > "$stamp"
  say "installing the R package in .r-lib"
  R CMD INSTALL --no-test-load --library=.r-lib . > "$log" 2>&1 || { cat "$log" >&2; fail "R CMD INSTALL failed"; }
  mv "$stamp" "$R_LIB_STAMP"
}

# --- In order: rpy2 is compiled against R, so R goes first --------------------------------------------------------

target=${1:-all}
find_r
if [ "$target" = python ]; then
  python_ready || { provide_system python; provide_python python; }
  exit
fi
if [ "$target" = docs ]; then
  install_docs
  exit
fi
r_ready=yes
if ! { python_ready && has_r && holds "$R_CHECKED" "$(key)"; }; then
  provide_system all
  check_r || r_ready=no
  python_ready || provide_python all
  [ $r_ready = yes ] ||
    fail "Python is ready (\`make test-python\` works), but what needs R is not: see above, then run again."
  key > "$R_CHECKED"
fi
install_r_package
