#!/usr/bin/env bash
# Set up this clone: R and its packages (by apt), Python packages in .venv, the R package in .r-lib.
#   tools/setup.sh          everything
#   tools/setup.sh python   Python only, with the bridge if R is installed
#   tools/setup.sh docs     in addition, what builds the site
# Each step leaves a stamp and is skipped until something that it depends on changes. Variables: PYTHON, the
# interpreter; VENV, another folder than .venv; KERAS, a distribution that replaces keras, such as keras-nightly.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

R_PACKAGES=(magrittr testthat knitr ggplot2 generics R6 lintr reticulate Matrix callr repr)
PYTHONS=(python3.13 python3.12 python3.11 python3.10 python3)
VENV=${VENV:-.venv}
VENV_PYTHON=$VENV/bin/python
VENV_STAMP=$VENV/.rkeras-setup      # the key of the last complete set-up of $VENV
BRIDGE_STAMP=$VENV/.rkeras-bridge   # the version of R that rpy2 was compiled for
DOCS_STAMP=$VENV/.rkeras-docs       # the requirements of the site that are installed
R_CHECKED=$VENV/.rkeras-r           # the key of the last set-up that found all R packages
R_LIB_STAMP=.r-lib/.rkeras-setup    # the version of R that installed .r-lib; as old as its sources

say() { printf 'rkeras set-up: %s\n' "$*" >&2; }
fail() { say "$@"; exit 1; }

# --- Installed versions ---------------------------------------------------------------------------------------------

find_r() {  # R_VERSION becomes "4.2.2", or "none"
  R_VERSION=none
  if command -v Rscript > /dev/null; then
    R_VERSION=$(R --version | sed -n '1s/^R version \([0-9.]*\).*/\1/p')
    R_VERSION=${R_VERSION:-devel}
  fi
}

has_r() { [ "$R_VERSION" != none ]; }

hash_of() { if command -v sha256sum > /dev/null; then sha256sum "$@"; else shasum -a 256 "$@"; fi; }

key() {
  hash_of pyproject.toml tools/setup.sh rkeras/_setup/install.py rkeras/bridge/_layout.cpp tests/constraints/*
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
checks = {
    "version": lambda: (3, 10) <= sys.version_info[:2] < (3, 14),
    "pip": lambda: all(map(importlib.util.find_spec, ("venv", "ensurepip"))),
    "headers": lambda: os.path.exists(os.path.join(config.get_path("include"), "Python.h")),
    "library": lambda: any(map(os.path.exists, libraries)) and not libraries[0].endswith(".a"),
}
sys.exit(not checks[sys.argv[1]]())
PYTHON
}

venv_usable() { [ -x "$VENV_PYTHON" ] && python_has "$VENV_PYTHON" version; }

find_python() {  # find_python NEED...: the Python of $VENV, otherwise the first supported one that has every NEED
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
    missing=()  # the packages of apt do not fit an R that apt did not install
  fi
  [ ${#missing[@]} -eq 0 ] || printf 'r-cran-%s\n' "${missing[@],,}"
}

apt_install() {  # apt_install PACKAGE...
  local as_root=()
  if [ "$(id -u)" != 0 ]; then
    if ! sudo -n true 2> /dev/null; then
      say "root rights are needed. Please run: sudo apt-get install --no-install-recommends $*"
      return 1
    fi
    as_root=(sudo)
  fi
  local apt=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=300)
  say "apt-get install $*"
  { "${apt[@]}" update && "${apt[@]}" install -y --no-install-recommends "$@"; } >&2 ||
    { say "apt-get could not install: $*"; return 1; }
}

provide_system() {  # provide_system all|python: install by apt what is missing
  local needs=() missing=()
  if ! venv_usable; then
    needs=(pip)
  elif [ -n "${PYTHON:-}" ]; then
    say "keeping $VENV ($("$VENV_PYTHON" --version)); remove it to use another Python"
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

make_venv() {  # or keep an existing one
  local python
  if ! venv_usable; then
    python=$(find_python pip library headers || find_python pip) || fail \
      "no Python 3.10 to 3.13 with venv was found${PYTHON:+ at $PYTHON}. Please install" \
      "one (Debian: apt-get install python3-venv libpython3-dev), or set PYTHON."
    say "creating $VENV with $python ($("$python" --version))"
    "$python" -m venv --clear "$VENV"
  fi
  "$VENV_PYTHON" -c "import pip" 2> /dev/null || "$VENV_PYTHON" -m ensurepip >&2
  if has_r && ! { python_has "$VENV_PYTHON" library && python_has "$VENV_PYTHON" headers; }; then
    say "R cannot host the Python of $VENV, which has no shared libpython or no headers. Set PYTHON to another" \
      "Python, and remove $VENV."
  fi
}

pip_install() { "$VENV_PYTHON" -m pip install --quiet --disable-pip-version-check "$@" >&2; }

list_requirements() {  # list_requirements GROUP...: fills the array `wanted` from pyproject.toml
  local lines
  lines=$("$VENV_PYTHON" -I rkeras/_setup/install.py list "$@")
  mapfile -t wanted <<< "$lines"
}

install_requirements() {
  local wanted
  list_requirements dependencies dev
  say "installing in $VENV (some minutes, the first time): ${wanted[*]}"
  pip_install "${wanted[@]}"
  # tensorflow-cpu does not satisfy the requirement `tensorflow` of rkeras and of tf_keras: --no-deps.
  list_requirements keras2
  pip_install --no-deps --no-build-isolation --editable . "${wanted[@]}"
}

replace_keras() {  # replace_keras DISTRIBUTION: its newest version, pre-releases included, instead of keras
  say "installing in $VENV, instead of keras: $1"
  "$VENV_PYTHON" -m pip uninstall --quiet --yes keras "$1" >&2  # both hold the folder keras/
  pip_install --pre "$1"
}

install_bridge() {  # rpy2 is compiled, so a wheel that pip cached from another R will not do
  local wanted again=()
  list_requirements r
  if [ -f "$BRIDGE_STAMP" ] && ! holds "$BRIDGE_STAMP" "$R_VERSION"; then again=(--force-reinstall --no-deps); fi
  say "installing in $VENV, for R $R_VERSION: ${wanted[*]}"
  pip_install --no-cache-dir "${again[@]}" "${wanted[@]}" && "$VENV_PYTHON" -c "import rpy2.rinterface" &&
    echo "$R_VERSION" > "$BRIDGE_STAMP"
}

python_ready() { [ -x "$VENV_PYTHON" ] && holds "$VENV_STAMP" "$(key)"; }

provide_python() {  # provide_python all|python
  make_venv
  install_requirements
  [ -z "${KERAS:-}" ] || replace_keras "$KERAS"
  if ! has_r; then
    say "R is not installed: Python only. \`make setup\` installs R by apt."
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
  list_requirements docs
  if holds "$DOCS_STAMP" "${wanted[*]}"; then return; fi
  say "installing in $VENV, for the site: ${wanted[*]}"
  pip_install "${wanted[@]}"
  echo "${wanted[*]}" > "$DOCS_STAMP"
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

# --- R first, since rpy2 is compiled for R --------------------------------------------------------

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
    fail "Python is ready (\`make test-python\` works), but R is not: see above, then run again."
  key > "$R_CHECKED"
fi
install_r_package
