#!/usr/bin/env bash
# A Debian of its own for this clone, where a command is run as on a machine that has nothing yet. Root only.
#   tools/debian.sh bookworm make test   Debian 12: R 4.2, Python 3.11
#   tools/debian.sh trixie make test     Debian 13: R 4.5, Python 3.13
# debootstrap makes it, in some minutes; afterwards it is kept, with what the project's set-up made in it, and only the
# project's own files are copied anew. Variables: RKERAS_DEBIAN, the directory of these Debians; MIRROR, where Debian is had
# from.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

MADE=etc/rkeras-made    # is there once the Debian is complete
PROJECT=root/rkeras     # the project's place in it
COPIED=root/.rkeras     # the list of its files
# What a host's way to the network may stand on; nothing else of the environment goes in.
NETWORK='^([a-z]+_proxy|[A-Z]+_PROXY|PIP_.*|[A-Z_]*(CERT|CERTS|CERT_FILE|CERT_DIR|CA_BUNDLE|CAINFO))='
NETWORK_FILES=(
  /etc/hosts /etc/resolv.conf /etc/pip.conf /etc/apt/apt.conf.d /etc/apt/auth.conf.d /etc/ssl/certs/ca-certificates.crt
)

say() { printf 'rkeras debian: %s\n' "$*" >&2; }
fail() { say "$@"; exit 1; }

carry_network() {
  local file
  for file in "${NETWORK_FILES[@]}"; do
    [ ! -e "$file" ] || cp -rL --remove-destination --parents "$file" "$root"
  done
}

make_debian() {
  command -v debootstrap > /dev/null || fail "please run: apt-get install debootstrap"
  say "making a Debian $release in $root (some minutes)"
  find "$root" -mindepth 1 -delete  # what an interrupted debootstrap left
  debootstrap --variant=minbase --include=ca-certificates,git,make "$release" "$root" ${MIRROR:+"$MIRROR"} >&2
  touch "$root/$MADE"
}

copy_project() {  # and remove what was copied once and is no longer there
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

release=${1:?a release of Debian, as bookworm}
shift
[ $# -gt 0 ] || fail "a command to run in Debian $release must be given"
[ "$(id -u)" = 0 ] || fail "only root may make and enter a Debian. Please run: sudo $0 $release $*"

# In a space of its own for mounts, which ends with the last process in it however that ends: nothing stays mounted.
if [ -z "${RKERAS_MOUNTS:-}" ]; then exec env RKERAS_MOUNTS=own unshare --mount "$0" "$release" "$@"; fi

root=$(realpath -m "${RKERAS_DEBIAN:-${XDG_CACHE_HOME:-$HOME/.cache}/rkeras/debian}/$release")
mkdir -p "$root"
exec 9< "$root"
flock --nonblock 9 || fail "$root is in use"
[ -e "$root/$MADE" ] || make_debian
carry_network
copy_project
for folder in dev proc sys; do mount --rbind "/$folder" "$root/$folder"; done
mapfile -d '' -t network < <(env -0 | grep -zE "$NETWORK")
say "in Debian $(< "$root/etc/debian_version"): $*"
chroot "$root" env -i HOME=/root LANG=C.UTF-8 TERM="${TERM:-dumb}" "${network[@]}" \
  PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin bash -c 'exec 9<&-; cd "/$0" && exec "$@"' "$PROJECT" "$@"
