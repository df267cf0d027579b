#!/usr/bin/env bash
# A guest orders two pencils, pays on the sandbox's checkout, and the order becomes PAID: the whole journey with curl.
# Usage: journey.sh [pay|decline|leave]        SHOP and SANDBOX say where they are.
set -euo pipefail

shop=${SHOP:-http://localhost:9080/shop}
sandbox=${SANDBOX:-http://localhost:9080/stablemint-sandbox}
act=${1:-pay}

member() { # name: the value of a text member of the JSON on standard input
  sed -n "s/.*\"$1\" *: *\"\([^\"]*\)\".*/\1/p"
}

say() { printf '%-22s %s\n' "$1" "$2"; }

checkout=$(curl -sSf -X POST "$shop/api/checkouts" | member checkoutToken)
say 'checkout begun' "${checkout:0:8}…"

answer=$(curl -sSf -X PUT "$shop/api/checkouts/$checkout" -H 'Content-Type: application/json' \
  -d '{"pieces": {"cedar-pencil": 2}, "country": "DE"}')
order=$(member order <<<"$answer")
token=$(member token <<<"$answer")
say 'order' "$order"
say 'send the browser to' "$(member url <<<"$answer")"

reference=$(curl -sSf "$sandbox/sandbox/sessions?websiteReference=$order" | member reference)
say 'session reference' "$reference"

curl -sSf -o /dev/null -X POST "$sandbox/sandbox/sessions/$reference/$act"
say 'the customer does' "$act"

expected=AWAITING_PAYMENT
[ "$act" = pay ] && expected=PAID
for _ in $(seq 60); do
  state=$(curl -sSf "$shop/api/orders/$order?token=$token" | grep -o '"state":"[A-Z_]*"' | tail -1 | member state)
  [ "$state" = "$expected" ] && break
  sleep 1
done
say 'the order is' "$state"
say 'its page' "$shop/orders/$order?token=$token"
[ "$state" = "$expected" ]
