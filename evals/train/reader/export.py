"""Writes the shipped folder from a trained reader: python export.py reader.pt --tokenizer tokenizer.json --points points.json --id NAME --out seed/reader.

points.json holds, by label, the score from which the reader counts as sure (evals/train/reader/points.py): scores are bent so that this
point becomes 0.5. Weights are int8 per channel; characters that Chinese bank text does not hold are left out of the vocabulary.
"""
import argparse
import json
import os
import tempfile

import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import nn

from bert import SentenceReader


class Scored(nn.Module):
    """The reader with its scores bent: 0..point -> 0..0.5, point..1 -> 0.5..1."""

    def __init__(self, reader, points):
        super().__init__()
        self.reader = reader
        self.register_buffer("points", torch.tensor(points))

    def forward(self, input_ids, attention_mask):
        scores = torch.sigmoid(self.reader(input_ids, attention_mask))
        below = 0.5 * scores / self.points
        above = 0.5 + 0.5 * (scores - self.points) / (1 - self.points)
        return torch.where(scores < self.points, below, above)


def prune(reader, tokenizer, kept_characters):
    """Keeps special tokens, ASCII and the kept characters (a character is always a token of its own, never a ## piece)."""
    vocabulary = tokenizer["model"]["vocab"]
    keeps = lambda token: token.isascii() or token in kept_characters
    kept = sorted((at, token) for token, at in vocabulary.items() if keeps(token) and not token.startswith("[unused"))
    old = torch.tensor([at for at, _ in kept])
    smaller = nn.Embedding(len(kept), reader.words.embedding_dim)
    with torch.no_grad():
        smaller.weight.copy_(reader.words.weight[old])
    reader.words = smaller
    place = {token: at for at, (_, token) in enumerate(kept)}
    tokenizer["model"]["vocab"] = place
    for added in tokenizer.get("added_tokens", []):
        added["id"] = place[added["content"]]
    for special in tokenizer.get("post_processor", {}).get("special_tokens", {}).values():
        special["ids"] = [place[token] for token in special["tokens"]]
    return tokenizer


def main():
    ask = argparse.ArgumentParser()
    ask.add_argument("trained")
    ask.add_argument("--tokenizer", required=True)
    ask.add_argument("--points", required=True)
    ask.add_argument("--id", required=True)
    ask.add_argument("--out", required=True)
    given = ask.parse_args()
    stored = torch.load(given.trained)
    labels = stored["labels"]
    reader = SentenceReader(len(labels), stored["state"]["words.weight"].shape[0])
    reader.load_state_dict(stored["state"])
    with open(given.tokenizer, encoding="utf8") as file:
        tokenizer = json.load(file)
    # The characters of GB 2312: every simplified character in ordinary use (texts are folded to simplified before).
    common = {bytes([high, low]).decode("gb2312", "ignore") for high in range(0xA1, 0xF8) for low in range(0xA1, 0xFF)} - {""}
    tokenizer = prune(reader, tokenizer, common)
    with open(given.points, encoding="utf8") as file:
        points = json.load(file)
    scored = Scored(reader.eval(), [points.get(label, 0.5) for label in labels]).eval()
    os.makedirs(given.out, exist_ok=True)
    example = (torch.ones(1, 12, dtype=torch.long), torch.ones(1, 12, dtype=torch.long))
    with tempfile.TemporaryDirectory() as scratch:
        whole = os.path.join(scratch, "whole.onnx")
        torch.onnx.export(
            scored,
            example,
            whole,
            input_names=["input_ids", "attention_mask"],
            output_names=["scores"],
            dynamic_axes={"input_ids": {0: "batch", 1: "tokens"}, "attention_mask": {0: "batch", 1: "tokens"}, "scores": {0: "batch"}},
            opset_version=17,
            dynamo=False,
        )
        quantize_dynamic(whole, os.path.join(given.out, "model.onnx"), per_channel=True, weight_type=QuantType.QInt8)
    with open(os.path.join(given.out, "tokenizer.json"), "w", encoding="utf8") as file:
        json.dump(tokenizer, file, ensure_ascii=False, separators=(",", ":"))
    with open(os.path.join(given.out, "model.json"), "w", encoding="utf8") as file:
        json.dump({"id": given.id, "labels": labels}, file, ensure_ascii=False)
        file.write("\n")


if __name__ == "__main__":
    main()
