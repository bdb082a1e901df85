"""Trains the sentence reader: python train.py ROWS.jsonl --published bge.onnx --tokenizer tokenizer.json --out FOLDER [--hold NAME,…].

ROWS.jsonl comes from `node evals/train/reader/prepare.ts`.
Writes reader.pt and scores.jsonl (probabilities for the rows of the held hands).
"""
import argparse
import json
import os
import random
import time

import numpy as np
import torch
from tokenizers import Tokenizer

from bert import SentenceReader, load_published

# Rows that know few labels are of little use for setting the points.
NEVER_SPARED = {"changes", "model", "drafter"}
BATCH, MAX_TOKENS, RATE_ENCODER, RATE_HEADS = 32, 96, 1e-4, 1e-3
# A breach is rare among fifty labels: missing one costs more than seeing one too many.
BREACH_WEIGHT = 2.5
# The shipped weights are a running mean of the last steps: less noise of single batches.
MEMORY = 0.998


def read_rows(path):
    with open(path, encoding="utf8") as lines:
        head, *rows = [json.loads(line) for line in lines]
    return head["breach"], head["acts"], rows


def encode(rows, tokenizer):
    tokenizer.enable_truncation(MAX_TOKENS)
    return [each.ids for each in tokenizer.encode_batch([row["text"] for row in rows])]


def batches(ids, order):
    """Rows of like length together, batches in random order."""
    near = sorted(order, key=lambda at: (len(ids[at]) // 4, random.random()))
    cut = [near[at : at + BATCH] for at in range(0, len(near), BATCH)]
    random.shuffle(cut)
    return cut


def padded(ids, chosen):
    length = max(len(ids[at]) for at in chosen)
    tokens = torch.zeros(len(chosen), length, dtype=torch.long)
    mask = torch.zeros(len(chosen), length, dtype=torch.long)
    for row, at in enumerate(chosen):
        tokens[row, : len(ids[at])] = torch.tensor(ids[at])
        mask[row, : len(ids[at])] = 1
    return tokens, mask


def targets(rows, breach, acts):
    """What each row says of each label, and how surely: what a hand was not asked about weighs nothing."""
    place = {label: at for at, label in enumerate([*breach, *acts])}
    wanted = np.zeros((len(rows), len(place)), np.float32)
    weight = np.zeros((len(rows), len(place)), np.float32)
    for at, row in enumerate(rows):
        weight[at, : len(breach)] = row["breach"]
        weight[at, len(breach) :] = row["acts"]
        for label, sure in row.get("sure", {}).items():
            weight[at, place[label]] = sure
        for label in row["positive"]:
            wanted[at, place[label]] = 1
            weight[at, place[label]] = BREACH_WEIGHT
    return torch.tensor(wanted), torch.tensor(weight)


def train(reader, ids, wanted, weight, epochs):
    heads = list(reader.heads.parameters())
    body = [each for name, each in reader.named_parameters() if not name.startswith("heads.")]
    optimiser = torch.optim.AdamW([{"params": body, "lr": RATE_ENCODER}, {"params": heads, "lr": RATE_HEADS}], weight_decay=0.01)
    mean = torch.optim.swa_utils.AveragedModel(reader, multi_avg_fn=torch.optim.swa_utils.get_ema_multi_avg_fn(MEMORY))
    steps = epochs * ((len(ids) + BATCH - 1) // BATCH)
    ramp = lambda step: min(1.0, step / (0.08 * steps)) * max(0.02, 1 - step / steps)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimiser, ramp)
    started = time.time()
    for epoch in range(epochs):
        reader.train()
        total = 0.0
        for chosen in batches(ids, range(len(ids))):
            tokens, mask = padded(ids, chosen)
            loss = torch.nn.functional.binary_cross_entropy_with_logits(
                reader(tokens, mask), wanted[chosen], weight=weight[chosen], reduction="sum"
            ) / len(chosen)
            optimiser.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(reader.parameters(), 1.0)
            optimiser.step()
            schedule.step()
            mean.update_parameters(reader)
            total += loss.item() * len(chosen)
        print(f"epoch {epoch + 1} loss {total / len(ids):.4f} {time.time() - started:.0f} s", flush=True)
    reader.load_state_dict(mean.module.state_dict())


def score(reader, ids):
    reader.eval()
    found = [None] * len(ids)
    with torch.no_grad():
        for chosen in batches(ids, range(len(ids))):
            for at, row in zip(chosen, torch.sigmoid(reader(*padded(ids, chosen)))):
                found[at] = row.tolist()
    return found


def main():
    ask = argparse.ArgumentParser()
    ask.add_argument("rows")
    ask.add_argument("--published", required=True)
    ask.add_argument("--tokenizer", required=True)
    ask.add_argument("--out", required=True)
    ask.add_argument("--hold", default="", help="hands to keep for measuring")
    ask.add_argument("--spare", type=int, default=0, help="keep every n-th row of the other hands too")
    ask.add_argument("--epochs", type=int, default=6)
    ask.add_argument("--threads", type=int, default=2)
    given = ask.parse_args()
    torch.manual_seed(1)
    random.seed(1)
    torch.set_num_threads(given.threads)
    breach, acts, rows = read_rows(given.rows)
    labels = [*breach, *acts]
    held = set(filter(None, given.hold.split(",")))
    tokenizer = Tokenizer.from_file(given.tokenizer)
    tokenizer.no_padding()
    spared = lambda at, row: given.spare > 0 and at % given.spare == 0 and row["hand"] not in NEVER_SPARED
    used = [row for at, row in enumerate(rows) if row["hand"] not in held and not spared(at, row)]
    kept = [row for at, row in enumerate(rows) if row["hand"] in held or spared(at, row)]
    reader = SentenceReader(len(labels), tokenizer.get_vocab_size())
    load_published(reader, given.published)
    torch.nn.init.normal_(reader.heads.weight, std=0.02)
    torch.nn.init.constant_(reader.heads.bias, -3.5)
    print(f"{len(used)} rows for training, {len(kept)} held", flush=True)
    train(reader, encode(used, tokenizer), *targets(used, breach, acts), given.epochs)
    os.makedirs(given.out, exist_ok=True)
    torch.save({"labels": labels, "state": reader.state_dict()}, os.path.join(given.out, "reader.pt"))
    with open(os.path.join(given.out, "scores.jsonl"), "w", encoding="utf8") as out:
        out.write(json.dumps({"labels": labels, "breach": len(breach)}) + "\n")
        for row, scores in zip(kept, score(reader, encode(kept, tokenizer)) if kept else []):
            out.write(json.dumps({**row, "scores": [round(each, 4) for each in scores]}, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
