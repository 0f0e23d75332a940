#!/bin/sh
# Signs a configuration profile with a certificate of your own. The profile inside stays the same, byte for byte.
#   lab/signing/sign-profile.sh certificate.pem key.pem chain.pem unsigned.mobileconfig signed.mobileconfig
set -eu
certificate=$1 key=$2 chain=$3 unsigned=$4 signed=$5
openssl cms -sign -binary -nodetach -outform DER -md sha256 \
  -signer "$certificate" -inkey "$key" -certfile "$chain" \
  -in "$unsigned" -out "$signed"
