#!/usr/bin/env bash
# Run a command in a fresh Debian that has a copy of this clone. Root only.
#   tools/debian.sh bookworm make test   Debian 12: R 4.2, Python 3.11
#   tools/debian.sh trixie make test     Debian 13: R 4.5, Python 3.13
# debootstrap creates it in some minutes. It is kept, with what the project's set-up installed in it; later runs copy
# only the project's files. Variables: RKERAS_DEBIAN, the directory of these systems; MIRROR, the mirror of Debian.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

MADE=etc/rkeras-made    # exists when the Debian is complete
PROJECT=root/rkeras     # the copy of the project
COPIED=root/.rkeras     # the list of its files
# The variables that network access may depend on. No other variable of the environment is passed.
NETWORK='^([a-z]+_proxy|[A-Z]+_PROXY|PIP_.*|[A-Z_]*(CERT|CERTS|CERT_FILE|CERT_DIR|CA_BUNDLE|CAINFO))='
NETWORK_FILES=(
  /etc/hosts /etc/resolv.conf /etc/pip.conf /etc/apt/apt.conf.d /etc/apt/auth.conf.d /etc/ssl/certs/ca-certificates.crt
)

say() { printf 'rkeras debian: %s\n' "$*" >&2; }
fail() { say "$@"; exit 1; }

copy_network_files() {
  local file
  for file in "${NETWORK_FILES[@]}"; do
    [ ! -e "$file" ] || cp -rL --remove-destination --parents "$file" "$root"
  done
}

make_debian() {
  command -v debootstrap > /dev/null || fail "please run: apt-get install debootstrap"
  say "creating a Debian $release in $root (some minutes)"
  find "$root" -mindepth 1 -delete  # left by an interrupted debootstrap
  debootstrap --variant=minbase --include=ca-certificates,git,make "$release" "$root" ${MIRROR:+"$MIRROR"} >&2
  touch "$root/$MADE"
}

copy_project() {  # and remove files of an earlier copy that the clone no longer has
  local files=$root/$COPIED
  mkdir -p "$root/$PROJECT"
  touch "$files"
  git ls-files -z --cached --others --exclude-standard --deduplicate | while IFS= read -rd '' file; do
    [ ! -e "$file" ] || printf '%s\0' "$file"
  done | LC_ALL=C sort -z > "$files.new"
  LC_ALL=C comm -z -23 "$files" "$files.new" | (cd "$root/$PROJECT" && xargs -0r rm -f)
  tar --null --files-from="$files.new" -cf - | tar -C "$root/$PROJECT" -xf -
  mv "$files.new" "$files"
}

release=${1:?a release of Debian, such as bookworm}
shift
[ $# -gt 0 ] || fail "a command to run in Debian $release must be given"
[ "$(id -u)" = 0 ] || fail "only root may create and enter a Debian. Please run: sudo $0 $release $*"

# In its own mount namespace, which ends with its last process: nothing stays mounted.
if [ -z "${RKERAS_MOUNTS:-}" ]; then exec env RKERAS_MOUNTS=own unshare --mount "$0" "$release" "$@"; fi

root=$(realpath -m "${RKERAS_DEBIAN:-${XDG_CACHE_HOME:-$HOME/.cache}/rkeras/debian}/$release")
mkdir -p "$root"
exec 9< "$root"
flock --nonblock 9 || fail "$root is in use"
[ -e "$root/$MADE" ] || make_debian
copy_network_files
copy_project
for folder in dev proc sys; do mount --rbind "/$folder" "$root/$folder"; done
mapfile -d '' -t network < <(env -0 | grep -zE "$NETWORK")
say "in Debian $(< "$root/etc/debian_version"): $*"
chroot "$root" env -i HOME=/root LANG=C.UTF-8 TERM="${TERM:-dumb}" "${network[@]}" \
  PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin bash -c 'exec 9<&-; cd "/$0" && exec "$@"' "$PROJECT" "$@"
