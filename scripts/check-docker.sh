#!/usr/bin/env bash
# `docker compose up` as a newcomer runs it: from nothing to one real query, a stop, a second start, a page imported beside the
# running server. A project and ports of its own, all of it removed at the end; prints the times. Wants a Docker engine.
set -euo pipefail
cd "$(dirname "$0")/.."
export COMPOSE_PROJECT_NAME=papergraph-check-$$
export PORT=${CHECK_PORT:-4937} NEO4J_BOLT_PORT=${CHECK_BOLT_PORT:-7937} NEO4J_HTTP_PORT=${CHECK_HTTP_PORT:-7938}
# Stated and empty, these go before a .env of the checkout's.
export NEO4J_PASSWORD='' SEEDS='' EMBEDDER=''
trap 'docker compose down --volumes --rmi local > /dev/null 2>&1' EXIT

fail() {
  docker compose logs --no-color --tail 50
  echo "$1"
  exit 1
}

papers() { curl --silent --fail --max-time 10 "http://localhost:$PORT/graphql" -H 'content-type: application/json' --data '{"query":"{ statistics { papers } }"}'; }

start() { # start NAME PAPERS: until the query answers that many
  local began answer
  began=$(date +%s%N)
  docker compose up --detach --wait --quiet-pull > /dev/null 2>&1 || fail "the $1 start failed"
  answer=$(papers) || fail "no answer after the $1 start"
  [[ $answer == *"\"papers\":$2}"* ]] || fail "not $2 papers after the $1 start: $answer"
  echo "$1 start: $2 papers after $((($(date +%s%N) - began) / 1000000)) ms"
}

docker compose build --quiet
start first 234
printf '{"title":"A paper from outside"}\n' | docker compose run --rm -T papergraph import jsonl - --strict > /dev/null 2>&1 || fail 'the import failed'
docker compose stop > /dev/null 2>&1
[ "$(docker compose ps --all --format '{{.ExitCode}}' | sort --unique)" = 0 ] || fail 'a service did not stop in order'
start second 235
curl --silent --fail --output /dev/null "http://localhost:$NEO4J_HTTP_PORT/browser/" || fail 'Neo4j Browser does not answer'
