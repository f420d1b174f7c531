#!/usr/bin/env python3
"""Repeats a draw: verify_draw.py CERTIFICATE LIST. Written from docs/draw.md alone; needs nothing but Python 3."""
import csv, hashlib, hmac, json, sys, unicodedata

with open(sys.argv[1], encoding="utf-8") as f:
    cert = json.load(f)
with open(sys.argv[2], encoding="utf-8", newline="") as f:
    rows = sorted(list(csv.reader(f))[1:], key=lambda r: r[0].encode("utf-8"))

typed = unicodedata.normalize("NFC", cert["seed"].strip(" \t"))
seed = typed.encode("utf-8")
text = "".join(f"{key}\t{stratum}\n" for key, stratum in rows)
wrong = [] if hashlib.sha256(text.encode("utf-8")).hexdigest() == cert["fingerprint"] and len(rows) == cert["listSize"] else ["list"]
wrong += [] if typed == cert["seed"] and 1 <= len(typed) <= 64 else ["seed"]
order = sorted(rows, key=lambda r: (hmac.new(seed, r[0].encode("utf-8"), "sha256").hexdigest(), r[0].encode("utf-8")))
drawn, reserves, named = [], {}, []
for s in cert["strata"]:
    mine = [key for key, stratum in order if stratum == s["name"]]
    drawn += [(key, s["name"]) for key in mine[: s["take"]]]
    reserves[s["name"]] = mine[s["take"] :]
    said = [r["key"] for r in cert["reserves"] if r["stratum"] == s["name"]]
    wrong += [] if len(mine) == s["size"] and said == reserves[s["name"]][: len(said)] and len(said) >= min(20, len(reserves[s["name"]])) else [f"stratum {s['name']!r}"]
wrong += [] if drawn == [(d["key"], d["stratum"]) for d in cert["drawn"]] and len(rows) == sum(s["size"] for s in cert["strata"]) else ["drawn"]
sample = dict(drawn)
for n, swap in enumerate(cert["substitutions"], 1):
    stratum = sample.pop(swap["out"], None)
    good = stratum is not None and reserves[stratum] and reserves[stratum].pop(0) == swap["in"]
    wrong += [] if good else [f"substitution {n}"]
    sample[swap["in"]] = stratum
print("differs: " + ", ".join(wrong) if wrong else f"yes, {len(drawn)} drawn of {len(rows)}")
sys.exit(1 if wrong else 0)
