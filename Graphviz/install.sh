#!/bin/sh
# Installs Graphviz, the fonts that the charts use, and zlib, which the build links; with --ci also what the checks of
# the charts need, the databases that the checks load models in, and the programs that they open workbooks with.
# Does nothing when everything is there. Debian, Ubuntu, Fedora and macOS.
set -eu

ci=no
case "${1-}" in
'') ;;
--ci) ci=yes ;;
-h | --help)
  echo "usage: install.sh [--ci]"
  exit 0
  ;;
*)
  echo "install.sh: unknown option $1 (usage: install.sh [--ci])" >&2
  exit 2
  ;;
esac

fail() {
  echo "install.sh: $1" >&2
  exit 1
}

has() {
  command -v "$1" >/dev/null 2>&1
}

# Fontconfig answers with another font when it lacks one, so its answer must be compared.
has_font() {
  if has fc-match; then
    case "$(fc-match -f '%{family}' "$1" 2>/dev/null)" in
    *"$1"*) return 0 ;;
    esac
  fi
  return 1
}

# What is missing, in neutral names.
missing() {
  has dot || echo graphviz
  has_font 'Liberation Sans' || echo liberation
  has_font 'DejaVu Sans' || echo dejavu
  # zlib unpacks workbooks; the compiler of macOS brings it.
  [ "$(uname -s)" = Darwin ] || has_zlib || echo zlib
  # The release program is linked statically; Fedora keeps what that takes in packages of their own.
  if has dnf && ! has apt-get; then [ -e /usr/lib64/libc.a ] || echo static; fi
  if [ "$ci" = yes ]; then
    has pdftotext || echo poppler
    has rsvg-convert || echo rsvg
    has gs || echo ghostscript
    has xmllint || echo xmllint
    has python3 || echo python3
    # Valgrind does not exist for macOS.
    [ "$(uname -s)" = Darwin ] || has valgrind || echo valgrind
    has sqlite3 || echo sqlite
    has soffice || [ -e /Applications/LibreOffice.app ] || echo libreoffice
    has_postgresql || echo postgresql
    has_chromium || echo chromium
    # DuckDB is in no distribution; its program comes from the package index of Python.
    { has duckdb || has brew; } && has_axe && has_openpyxl && has_moodle || has_pip || echo pip
    has duckdb || ! has brew || echo duckdb
  fi
}

# Debian keeps the programs of the server out of PATH.
has_postgresql() {
  has psql && { has initdb || [ -n "$(find /usr/lib/postgresql -name initdb 2>/dev/null)" ]; }
}

has_chromium() {
  has chromium || has chromium-browser || has google-chrome
}

# What drives the browser and what looks for barriers in its pages.
has_axe() {
  has python3 && python3 -c 'import playwright, axe_playwright_python' >/dev/null 2>&1
}

has_zlib() {
  echo '#include <zlib.h>' | cc -E -x c - >/dev/null 2>&1 || echo '#include <zlib.h>' | clang -E -x c - >/dev/null 2>&1
}

# What reads the questions that are written for Moodle, and what shows Markdown.
has_moodle() {
  has python3 && python3 -c 'import moodle_xml_parser, markdown_it' 2>/dev/null
}

has_openpyxl() {
  has python3 && python3 -c 'import openpyxl' 2>/dev/null
}

has_pip() {
  has python3 && python3 -m pip --version >/dev/null 2>&1
}

as_root() {
  if [ "$(id -u)" -eq 0 ]; then
    env DEBIAN_FRONTEND=noninteractive "$@"
  else
    sudo env DEBIAN_FRONTEND=noninteractive "$@"
  fi
}

# Runs a command quietly; shows what it said only if it fails.
quietly() {
  log=$(mktemp)
  if "$@" >"$log" 2>&1; then
    rm -f "$log"
  else
    tail -n 20 "$log" >&2
    rm -f "$log"
    return 1
  fi
}

# The distribution's name ($1: apt, dnf, brew) of a neutral name ($2).
package() {
  case "$1:$2" in
  *:graphviz) echo graphviz ;;
  dnf:static) echo glibc-static libstdc++-static zlib-ng-compat-static ;;
  apt:zlib) echo zlib1g-dev ;;
  dnf:zlib) echo zlib-ng-compat-devel zlib-ng-compat-static ;;
  apt:libreoffice) echo libreoffice-calc-nogui ;;
  dnf:libreoffice) echo libreoffice-calc ;;
  apt:liberation) echo fonts-liberation2 fontconfig ;;
  apt:dejavu) echo fonts-dejavu-core fontconfig ;;
  dnf:liberation) echo liberation-sans-fonts liberation-serif-fonts liberation-mono-fonts fontconfig ;;
  dnf:dejavu) echo dejavu-sans-fonts dejavu-sans-mono-fonts fontconfig ;;
  brew:liberation) echo font-liberation fontconfig ;;
  brew:dejavu) echo font-dejavu fontconfig ;;
  brew:poppler) echo poppler ;;
  *:poppler) echo poppler-utils ;;
  apt:rsvg) echo librsvg2-bin ;;
  dnf:rsvg) echo librsvg2-tools ;;
  brew:rsvg) echo librsvg ;;
  apt:xmllint) echo libxml2-utils ;;
  dnf:xmllint) echo libxml2 ;;
  brew:xmllint) echo libxml2 ;;
  apt:sqlite) echo sqlite3 ;;
  dnf:postgresql) echo postgresql-server postgresql ;;
  apt:pip | dnf:pip) echo python3-pip ;;
  *) echo "$2" ;;
  esac
}

# The fonts' package has lost its "2" in newer releases; this is the name that is known here.
apt_known() {
  for name in "$@"; do
    if [ "$name" = fonts-liberation2 ] && ! apt_has "$name"; then name=fonts-liberation; fi
    echo "$name"
  done
}

apt_has() {
  apt-cache show --no-all-versions "$1" 2>/dev/null | grep -q '^Filename:'
}

install_apt() {
  # A fresh image has no lists of packages, and old lists name files that are gone.
  # shellcheck disable=SC2046
  if apt_has graphviz &&
    quietly as_root apt-get install -y --no-install-recommends $(apt_known "$@") 2>/dev/null; then
    return 0
  fi
  quietly as_root apt-get update || fail "apt-get update failed"
  # shellcheck disable=SC2046
  quietly as_root apt-get install -y --no-install-recommends $(apt_known "$@")
}

# The system's Python wants to be asked twice before anything is put beside what the distribution brings.
pip_install() {
  quietly as_root env PIP_BREAK_SYSTEM_PACKAGES=1 PIP_ROOT_USER_ACTION=ignore python3 -m pip install -q "$@" ||
    fail "pip could not install $*"
}

install_python() {
  [ "$ci" = yes ] || return 0
  has duckdb || pip_install duckdb-cli
  has_openpyxl || pip_install openpyxl
  has_moodle || pip_install moodle-xml-parser markdown-it-py
  # The browser is the distribution's: nothing else is fetched.
  has_axe || pip_install playwright axe-playwright-python
}

wanted=$(missing)
if [ -z "$wanted" ]; then
  install_python
  exit 0
fi

if has apt-get; then
  manager=apt
elif has dnf; then
  manager=dnf
elif has brew; then
  manager=brew
else
  fail "knows apt-get, dnf and brew, and found none; install yourself: $(echo $wanted)"
fi

if [ "$manager" != brew ] && [ "$(id -u)" -ne 0 ] && ! has sudo; then
  fail "needs root or sudo to install: $(echo $wanted)"
fi

packages=$(for name in $wanted; do package "$manager" "$name"; done)
# shellcheck disable=SC2086
case "$manager" in
apt) install_apt $packages || fail "apt-get could not install: $(echo $packages)" ;;
dnf) quietly as_root dnf install -y -q $packages || fail "dnf could not install: $(echo $packages)" ;;
brew) quietly brew install -q $packages || fail "brew could not install: $(echo $packages)" ;;
esac

if has fc-cache; then fc-cache >/dev/null 2>&1 || true; fi
left=$(missing)
[ -z "$left" ] || fail "installed $(echo $packages), but still missing: $(echo $left)"
install_python
