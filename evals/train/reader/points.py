"""Sets the points from which the reader counts as sure: python points.py scores.jsonl > points.json.

scores.jsonl holds rows that the reader never saw (train.py --hold). For each label the point lies just above all but a few of the rows that
break nothing, near misses among them, and above every sentence of held letters but two. Labels that no row knows take the median.
"""
import json
import sys

import numpy as np

ALLOWED = 0.0025  # of the unbroken rows may lie above a label's point
LOWEST, HIGHEST = 0.35, 0.5
ACTS = 0.3  # an act that a letter needs is found rather than missed


def above_letters(scores):
    """Just above all but two: a few sentences of letters are odd."""
    falling = np.sort(scores)[::-1]
    return min(0.9, falling[2] + 0.01) if len(falling) > 2 else 0.0


def main():
    with open(sys.argv[1], encoding="utf8") as file:
        head, *rows = [json.loads(line) for line in file]
    scores = np.array([row["scores"] for row in rows])
    breaches = set(head["labels"][: head["breach"]])
    letters = np.array([row["hand"] == "letters" and not breaches.intersection(row["positive"]) for row in rows])
    points, found = {}, []
    for at, label in enumerate(head["labels"]):
        if at >= head["breach"]:
            points[label] = ACTS
            continue
        clean = np.array([not row["positive"] and row["breach"] > 0 and row.get("sure", {}).get(label, 1) > 0 for row in rows])
        known = sum(label in row["positive"] for row in rows) >= 5
        if not known:
            continue
        falling = np.sort(scores[clean, at])[::-1]
        near = np.clip(falling[int(ALLOWED * len(falling))] + 0.005, LOWEST, HIGHEST)
        points[label] = float(max(near, above_letters(scores[letters, at])))
        found.append(points[label])
    for at, label in enumerate(head["labels"][: head["breach"]]):
        points.setdefault(label, float(max(np.median(found), above_letters(scores[letters, at]))))
    json.dump({label: round(point, 3) for label, point in points.items()}, sys.stdout, indent=1)


if __name__ == "__main__":
    main()
