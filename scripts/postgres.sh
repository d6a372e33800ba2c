#!/usr/bin/env bash
# A private, disposable PostgreSQL for tests: its own data directory, its own free port, nothing kept.
#
#   scripts/postgres.sh run -- CMD…   start one, run CMD with VINCULO_TEST_POSTGRES_URL set, then stop and delete it
#   scripts/postgres.sh start         start one that stays; prints the line to eval in your shell
#   scripts/postgres.sh stop          stop and delete the one that "start" made (its directory is in VINCULO_TEST_POSTGRES_DIR)
#
# "run" uses the server that VINCULO_TEST_POSTGRES_URL names, if it is set, so calls may be nested.
set -euo pipefail

usage() { sed -n '2,8s/^# \{0,1\}//p' "$0" >&2; exit 2; }
fail() { echo "postgres.sh: $*" >&2; exit 1; }

# bin_dir prints the directory of the newest installed server programs. Debian keeps them out of PATH.
bin_dir() {
  local dir
  dir=$(compgen -G '/usr/lib/postgresql/*/bin' | sort -V | tail -n 1) || true
  if [[ -n $dir && -x $dir/initdb && -x $dir/pg_ctl ]]; then
    echo "$dir"
  elif command -v initdb >/dev/null && command -v pg_ctl >/dev/null; then
    dirname "$(command -v pg_ctl)"
  else
    fail "PostgreSQL's server programs (initdb, pg_ctl) are missing. Run scripts/deps.sh, or install PostgreSQL 14 or newer."
  fi
}

# as_server runs a command as a user who may own a cluster: PostgreSQL refuses to run as root.
as_server() {
  if [[ $(id -u) -eq 0 ]]; then
    id postgres >/dev/null 2>&1 || fail "running as root needs a user 'postgres' to own the server; Debian's package creates it"
    (cd / && runuser -u postgres -- "$@")
  else
    "$@"
  fi
}

# free_port prints a random unused port above those of the usual services.
free_port() {
  local port _
  for _ in {1..50}; do
    port=$((20000 + RANDOM % 12000))
    if ! (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; then
      echo "$port"
      return
    fi
  done
  fail "no free port found"
}

# reachable says whether something listens at the host and port of a postgres:// URL.
reachable() {
  local hostport=${1#*://}
  hostport=${hostport%%/*}
  hostport=${hostport##*@}
  local host=${hostport%%:*} port=${hostport##*:}
  [[ $port == "$hostport" ]] && port=5432
  (exec 3<>"/dev/tcp/$host/$port") 2>/dev/null
}

# start_cluster sets DIR and URL. Durability is off because the data is deleted at the end anyway.
start_cluster() {
  local bin port attempt
  bin=$(bin_dir)
  DIR=$(mktemp -d "${TMPDIR:-/tmp}/vinculo-pg.XXXXXX")
  [[ $(id -u) -eq 0 ]] && chown postgres "$DIR"
  as_server "$bin/initdb" --pgdata="$DIR/data" --username=postgres --auth=trust --encoding=UTF8 \
    --locale=C --no-sync >"${DIR}.log" 2>&1 || { cat "${DIR}.log" >&2; fail "initdb failed"; }
  cat >>"$DIR/data/postgresql.conf" <<CONF
listen_addresses = '127.0.0.1'
unix_socket_directories = '$DIR'
max_connections = 200
shared_buffers = 128MB
fsync = off
synchronous_commit = off
full_page_writes = off
max_wal_size = 2GB
timezone = 'UTC'
CONF
  # Another process can take the port between the check and the start, hence the retries.
  for attempt in 1 2 3; do
    port=$(free_port)
    if as_server "$bin/pg_ctl" --pgdata="$DIR/data" --log="$DIR/server.log" --options="-p $port" \
      --wait --timeout=60 start >/dev/null 2>&1 </dev/null; then
      rm -f "${DIR}.log"
      URL="postgres://postgres@127.0.0.1:$port/postgres?sslmode=disable"
      return
    fi
    echo "postgres.sh: start attempt $attempt failed" >&2
  done
  cat "$DIR/server.log" >&2 || true
  stop_cluster "$DIR"
  fail "PostgreSQL does not start"
}

# stop_cluster stops the server in a directory and deletes it. Stopping twice does no harm.
stop_cluster() {
  local dir=$1
  [[ -n $dir && -d $dir ]] || return 0
  [[ $(basename "$dir") == vinculo-pg.* ]] || fail "$dir was not made by this script"
  if [[ -f $dir/data/postmaster.pid ]]; then
    as_server "$(bin_dir)/pg_ctl" --pgdata="$dir/data" --mode=immediate --wait stop >/dev/null 2>&1 || true
  fi
  rm -rf "$dir" "$dir.log"
}

run() {
  [[ ${1:-} == -- ]] && shift
  [[ $# -gt 0 ]] || usage
  if [[ -n ${VINCULO_TEST_POSTGRES_URL:-} ]]; then
    reachable "$VINCULO_TEST_POSTGRES_URL" || fail "nothing answers at the server named by VINCULO_TEST_POSTGRES_URL"
    exec "$@"
  fi
  start_cluster
  trap 'stop_cluster "$DIR"' EXIT
  trap 'exit 129' HUP
  trap 'exit 130' INT
  trap 'exit 143' TERM
  local status=0
  VINCULO_TEST_POSTGRES_URL=$URL "$@" || status=$?
  exit "$status"
}

case ${1:-} in
  run) shift; run "$@" ;;
  start)
    start_cluster
    echo "export VINCULO_TEST_POSTGRES_URL='$URL' VINCULO_TEST_POSTGRES_DIR='$DIR'"
    ;;
  stop)
    [[ -n ${VINCULO_TEST_POSTGRES_DIR:-} ]] || fail "VINCULO_TEST_POSTGRES_DIR is not set: eval what 'start' printed"
    stop_cluster "$VINCULO_TEST_POSTGRES_DIR"
    ;;
  *) usage ;;
esac
