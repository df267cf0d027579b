#!/usr/bin/env bash
# One payment with a standalone sandbox, with curl and openssl only: signs and sends the request, pays, and verifies the last webhook.
# Usage: partner.sh CREDENTIALS        the sandbox's credentials folder; the environment variable SANDBOX can set another URL
set -euo pipefail

credentials=$1
sandbox=${SANDBOX:-http://127.0.0.1:8090}
work=$(mktemp -d)
trap 'rm -r "$work"' EXIT


body='{"userCountryCode":"DE","currency":"EUR","amount":4.20,"successUrl":"https://shop.example/success","supportUrl":"https://shop.example/support","exitUrl":"https://shop.example/exit","errorUrl":"https://shop.example/error","websiteReference":"order-17","idempotencyKey":"order-17-'$(date +%s%N)'"}'
timestamp=$(date +%s)

# The signed text: timestamp, secret and body, joined by commas. printf, because echo would add a line end.
signature=$(printf '%s,%s,%s' "$timestamp" "$(cat "$credentials/api-secret-key")" "$body" |
  openssl dgst -sha256 -sign "$credentials/partner-private-key.pem" | openssl base64 -A)

# --data-binary, because -d would remove line ends from a body.
answer=$(curl -sS "$sandbox/session/hosted" -H 'Content-Type: application/json' \
  -H "ApiKey: $(cat "$credentials/api-key")" -H "Timestamp: $timestamp" -H "Signature: $signature" --data-binary "$body")
echo "answer:    $answer"

reference=$(sed 's/.*"reference":"\([^"]*\)".*/\1/' <<<"$answer")
curl -sSf -o "$work/paid" -X POST "$sandbox/sandbox/sessions/$reference/pay"
echo "paid:      $reference"

# The signed text of a webhook: timestamp and body. The body is text inside JSON here, so its quotes are escaped.
curl -sSf "$sandbox/sandbox/deliveries?reference=$reference&limit=1" >"$work/delivery"
field() { sed "s/.*\"$1\":\"\([^\"]*\)\".*/\1/" "$work/delivery"; }
sent=$(sed 's/.*"body":"\(.*\)","tries".*/\1/; s/\\"/"/g' "$work/delivery")
printf '%s,%s' "$(field timestamp)" "$sent" >"$work/text"
field signature | openssl base64 -d -A >"$work/signature"
echo "webhook:   $sent"
openssl dgst -sha256 -verify "$credentials/webhook-public-key.pem" -signature "$work/signature" "$work/text"
