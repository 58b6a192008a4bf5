#!/usr/bin/env bash
# The main job as a newcomer runs it: clone, npm start, one real query, a stop; then a second start. Ports of its own; prints the times.
set -euo pipefail
repository=$(cd "$(dirname "$0")/.." && pwd)
clone=$(mktemp -d)
port=${CHECK_PORT:-4917} bolt=${CHECK_BOLT_PORT:-7917} http=${CHECK_HTTP_PORT:-7918}
server=
cleanup() {
  if [ -n "$server" ]; then kill -TERM "$server" 2> /dev/null || true; fi
  rm -rf "$clone"
}
trap cleanup EXIT

git clone --quiet "$repository" "$clone/papergraph"
cd "$clone/papergraph"
# As from a user's shell: nothing of the environment in which this check runs.
unset NEO4J_URI NEO4J_USERNAME NEO4J_PASSWORD NEO4J_DATABASE DATA_DIR SEEDS EMBEDDER HOST
PATH=$(printf %s "$PATH" | tr : '\n' | grep -v node_modules | paste -sd:)

ask() { curl --silent --fail --max-time 10 "http://localhost:$port/graphql" -H 'content-type: application/json' --data "{\"query\":\"$1\"}"; }

start() { # start NAME: until a query is answered
  local name=$1 began
  began=$(date +%s%N)
  PORT=$port NEO4J_BOLT_PORT=$bolt NEO4J_HTTP_PORT=$http npm start > "$clone/$name.log" 2>&1 &
  server=$!
  for _ in $(seq 1 1200); do
    if answer=$(ask '{ statistics { papers } papers(first: 1) { edges { node { title } } } }' 2> /dev/null); then
      echo "$name start: first answer after $((($(date +%s%N) - began) / 1000000)) ms: $answer"
      return
    fi
    kill -0 "$server" 2> /dev/null || { cat "$clone/$name.log"; echo "npm start ended by itself"; exit 1; }
    sleep 0.25
  done
  cat "$clone/$name.log"
  echo 'no answer within five minutes'
  exit 1
}

stop() {
  pkill -INT -P "$server" 2> /dev/null || kill -INT "$server"
  wait "$server" || { echo "npm start ended with $? after Ctrl-C"; exit 1; }
  server=
  if pgrep -f "$clone" > /dev/null; then echo 'processes were left behind:'; pgrep -af "$clone"; exit 1; fi
}

start first
[[ $answer == *'"papers":234'* ]] || { echo "the seeds are not all there: $answer"; exit 1; }
cat "$clone/first.log"
stop
start second
stop
