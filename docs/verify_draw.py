#!/usr/bin/env python3
"""Repeats a draw: verify_draw.py CERTIFICATE LIST. Written from draw.md alone; needs nothing but Python 3."""
import csv, datetime, hashlib, hmac, json, sys, unicodedata
cert, utf = json.load(open(sys.argv[1], encoding="utf-8")), lambda text: text.encode("utf-8")
when = lambda name: datetime.datetime.fromisoformat(cert[name].replace("Z", "+00:00"))
rows = sorted(list(csv.reader(open(sys.argv[2], encoding="utf-8", newline="")))[1:], key=lambda r: utf(r[0]))
seed, wrong, drawn, reserves = unicodedata.normalize("NFC", cert["seed"].strip(" \t")), [], [], {}
wrong += ["list"] * (hashlib.sha256(utf("".join(f"{k}\t{s}\n" for k, s in rows))).hexdigest() != cert["fingerprint"] or not len(rows) == len({k for k, _ in rows}) == cert["listSize"])
wrong += ["seed"] * (seed != cert["seed"] or not 1 <= len(seed) <= 64 or when("seededAt") < when("frozenAt"))
order = sorted(rows, key=lambda r: (hmac.new(utf(seed), utf(r[0]), "sha256").hexdigest(), utf(r[0])))
for name, size, take in [(s["name"], s["size"], s["take"]) for s in cert["strata"]]:
    mine, said = [k for k, s in order if s == name], [r["key"] for r in cert["reserves"] if r["stratum"] == name]
    drawn, reserves[name] = drawn + [(k, name) for k in mine[:take]], mine[take:]
    wrong += [f"stratum {name!r}"] * (len(mine) != size or said != mine[take:][: len(said)] or len(said) < min(20, len(mine[take:])))
wrong += ["drawn"] * (drawn != [(d["key"], d["stratum"]) for d in cert["drawn"]] or len(rows) != sum(s["size"] for s in cert["strata"]))
sample = dict(drawn)
for n, swap in enumerate(cert["substitutions"], 1):
    name = sample.pop(swap["out"], None)
    wrong += [f"substitution {n}"] * (swap["reason"] not in ("no-footage", "held-back", "conflict", "other") or not reserves.get(name) or reserves[name].pop(0) != swap["in"])
    sample[swap["in"]] = name
sys.exit(print("differs: " + ", ".join(wrong) if wrong else f"yes, {len(drawn)} drawn of {len(rows)}") or int(len(wrong) > 0))
