#!/usr/bin/env bash
# The first five minutes of a newcomer: start, a narrative through the API, a key, a stop.
set -euo pipefail
cd "$(dirname "$0")/.."
export PATH="$PWD/node_modules/.bin:$PATH"
export TINGSU_DATA PORT LOG_LEVEL=warn
TINGSU_DATA="$(mktemp -d)/data"
PORT="${FIRST_START_PORT:-18787}"

npm start >"$TINGSU_DATA.out" 2>&1 &
server=$!
trap 'kill $server 2>/dev/null || true; wait $server 2>/dev/null || true' EXIT
for _ in $(seq 150); do
  curl -sf "http://127.0.0.1:$PORT/readyz" >/dev/null && break
  kill -0 $server 2>/dev/null || { cat "$TINGSU_DATA.out"; exit 1; }
  sleep 0.2
done
grep -q '#sign-in=' "$TINGSU_DATA.out" || { echo "no sign-in link was printed"; cat "$TINGSU_DATA.out"; exit 1; }

key="$(npm run -s keys -- create --role officer --name 王专员 | head -n 1)"
curl -sf "http://127.0.0.1:$PORT/v1/triage" -H "Authorization: Bearer $key" -H 'Content-Type: application/json' \
  -d '{"narrative":"我昨天在自助机存了五千元，机器只吐回一千，剩下四千没到账，打客服三次都没人管。"}' |
  node -e 'let t="";process.stdin.on("data",(d)=>t+=d).on("end",()=>{const a=JSON.parse(t);if(a.assessment.subtype!=="self_service_device"||!a.draft.text)throw new Error("unexpected answer");console.log("first start: triage answered",a.assessment.subtype,a.similarCases[0]?.id)})'
npm run -s triage -- --json "手机银行转账一直转圈，钱扣了对方没收到" | node -e 'let t="";process.stdin.on("data",(d)=>t+=d).on("end",()=>JSON.parse(t).assessment.type)'
npm run -s db -- verify
