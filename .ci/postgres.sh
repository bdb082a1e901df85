#!/usr/bin/env bash
# Real PostgreSQL 15 with pgvector for the database suites, on Debian 12 as root. Idempotent: a second call finds the server of
# the first. Prints DATABASE_URL=… on stdout and how to stop the server on stderr.
set -euo pipefail
export DEBIAN_FRONTEND=noninteractive
bin=/usr/lib/postgresql/15/bin
port="${PGPORT:-55433}"
home="${TINGSU_CI_POSTGRES:-/var/tmp/tingsu-ci-postgres-$port}"
url="postgres://postgres:x@127.0.0.1:$port/postgres"

install_server() {
  [ -x $bin/pg_config ] && [ -e /usr/include/postgresql/15/server/postgres.h ] && command -v make >/dev/null && return
  apt-get update -qq
  apt-get install -y -qq --no-install-recommends postgresql-15 postgresql-server-dev-15 build-essential dpkg-dev >/dev/null
}

# Where this machine's own apt gets Debian from: bookworm has no pgvector, but the same mirror has trixie's source.
mirror() {
  local files=(/etc/apt/sources.list /etc/apt/sources.list.d/*)
  { sed -n 's/^URIs:[[:space:]]*//p' "${files[@]}" 2>/dev/null
    sed -n 's/^deb[[:space:]]\+\(\[[^]]*\][[:space:]]*\)\?\([^[:space:]]\+\).*/\2/p' "${files[@]}" 2>/dev/null
  } | tr ' ' '\n' | grep -v security | grep '/debian/\?$' | head -n 1
}

build_vector() {
  [ -e /usr/share/postgresql/15/extension/vector.control ] && return
  local work; work=$(mktemp -d)
  chmod 755 "$work"
  mkdir -p "$work/lists/partial" "$work/source"
  echo "deb-src [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $(mirror) trixie main" > "$work/trixie.list"
  local apt=(-o Dir::Etc::sourcelist="$work/trixie.list" -o Dir::Etc::sourceparts=/dev/null -o Dir::State::lists="$work/lists"
    -o Dir::Cache::srcpkgcache= -o Dir::Cache::pkgcache=)
  apt-get "${apt[@]}" update -qq
  (cd "$work/source" && apt-get "${apt[@]}" source -qq --download-only pgvector >/dev/null 2>&1 && tar xf pgvector_*.orig.tar.gz &&
    cd pgvector-*/ && make -s -j"$(nproc)" OPTFLAGS= with_llvm=no PG_CONFIG=$bin/pg_config >/dev/null &&
    make -s install with_llvm=no PG_CONFIG=$bin/pg_config >/dev/null)
  rm -rf "$work"
}

# The data is worth nothing: no fsync, trust for everyone on this machine.
start_server() {
  runuser -u postgres -- $bin/pg_ctl -D "$home/data" status >/dev/null 2>&1 && return
  rm -rf "$home"
  install -d -o postgres -m 700 "$home"
  cd "$home"
  runuser -u postgres -- $bin/initdb -D "$home/data" -U postgres --auth=trust --no-sync -E UTF8 --locale=C.UTF-8 >/dev/null
  runuser -u postgres -- $bin/pg_ctl -D "$home/data" -s -w -l "$home/log" \
    -o "-p $port -c listen_addresses=127.0.0.1 -k $home -c fsync=off -c max_connections=200" start >/dev/null
}

install_server >&2
build_vector >&2
start_server >&2
echo "DATABASE_URL=$url"
echo "stop it with: runuser -u postgres -- $bin/pg_ctl -D $home/data -m immediate stop" >&2
