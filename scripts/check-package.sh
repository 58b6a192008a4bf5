#!/usr/bin/env bash
# What `npm pack` makes, installed in an empty folder and run by the machine's own Node.
set -euo pipefail
repository=$(cd "$(dirname "$0")/.." && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$repository"
archive=$(npm pack --silent --pack-destination "$folder" | tail -n 1)
PATH=$(printf %s "$PATH" | tr : '\n' | grep -v node_modules | paste -sd:)
cd "$folder"
npm init --yes > /dev/null
# The runtime of the embedding model would fetch what only graphics cards need.
ONNXRUNTIME_NODE_INSTALL=skip npm install --silent --no-audit --no-fund "./$archive"
node --version
npx papergraph --version
npx papergraph --help | head -n 3
npx papergraph schema | diff - "$repository/schema/schema.graphql"
printf '{"title":"A packed paper"}\n' > papers.jsonl
NEO4J_BOLT_PORT=${CHECK_BOLT_PORT:-7927} NEO4J_HTTP_PORT=${CHECK_HTTP_PORT:-7928} npx papergraph import jsonl papers.jsonl --report report.json
node -e 'const report = require("./report.json"); if (report.read !== 1 || report.new !== 1) throw new Error(JSON.stringify(report))'
