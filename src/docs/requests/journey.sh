#!/usr/bin/env bash
# The complete payment with curl: a guest orders two pencils, pays on the sandbox's checkout page, and the order becomes PAID.
# Usage: journey.sh [pay|decline|leave]        The environment variables SHOP and SANDBOX can set other URLs.
set -euo pipefail

shop=${SHOP:-http://localhost:9080/shop}
sandbox=${SANDBOX:-http://localhost:9080/stablemint-sandbox}
action=${1:-pay}

json_value() { # name: prints the value of this text member of the JSON on standard input
  sed -n "s/.*\"$1\" *: *\"\([^\"]*\)\".*/\1/p"
}

print() { printf '%-22s %s\n' "$1" "$2"; }

checkout=$(curl -sSf -X POST "$shop/api/checkouts" | json_value checkoutToken)
print 'checkout token' "${checkout:0:8}…"

answer=$(curl -sSf -X PUT "$shop/api/checkouts/$checkout" -H 'Content-Type: application/json' \
  -d '{"pieces": {"cedar-pencil": 2}, "country": "DE"}')
order=$(json_value order <<<"$answer")
token=$(json_value token <<<"$answer")
print 'order' "$order"
print 'checkout page' "$(json_value url <<<"$answer")"

reference=$(curl -sSf "$sandbox/sandbox/sessions?websiteReference=$order" | json_value reference)
print 'session reference' "$reference"

curl -sSf -o /dev/null -X POST "$sandbox/sandbox/sessions/$reference/$action"
print 'action of the customer' "$action"

expected=AWAITING_PAYMENT
[ "$action" = pay ] && expected=PAID
for _ in $(seq 60); do
  state=$(curl -sSf "$shop/api/orders/$order?token=$token" | grep -o '"state":"[A-Z_]*"' | tail -1 | json_value state)
  [ "$state" = "$expected" ] && break
  sleep 1
done
print 'state of the order' "$state"
print 'order page' "$shop/orders/$order?token=$token"
[ "$state" = "$expected" ]
