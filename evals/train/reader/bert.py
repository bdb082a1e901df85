"""The sentence reader's network: bge-small-zh-v1.5 (BERT, 4 layers, 512 dimensions) with one sigmoid head a label.

The float weights are recovered from the published int8 file; evals/train/reader/README.md says where that comes from.
"""
import numpy as np
import onnx
import torch
from onnx import numpy_helper
from torch import nn

HIDDEN, LAYERS, HEADS, INNER, POSITIONS = 512, 4, 8, 2048, 512


class Layer(nn.Module):
    def __init__(self):
        super().__init__()
        self.query, self.key, self.value = (nn.Linear(HIDDEN, HIDDEN) for _ in range(3))
        self.joined = nn.Linear(HIDDEN, HIDDEN)
        self.joined_norm = nn.LayerNorm(HIDDEN, eps=1e-12)
        self.inner = nn.Linear(HIDDEN, INNER)
        self.outer = nn.Linear(INNER, HIDDEN)
        self.outer_norm = nn.LayerNorm(HIDDEN, eps=1e-12)
        self.dropout = nn.Dropout(0.1)

    def forward(self, states, bias):
        batch, length, _ = states.shape
        split = lambda each: each.view(batch, length, HEADS, HIDDEN // HEADS).transpose(1, 2)
        query, key, value = (split(part(states)) for part in (self.query, self.key, self.value))
        weights = torch.softmax(query @ key.transpose(-1, -2) / (HIDDEN // HEADS) ** 0.5 + bias, dim=-1)
        mixed = (self.dropout(weights) @ value).transpose(1, 2).reshape(batch, length, HIDDEN)
        states = self.joined_norm(states + self.dropout(self.joined(mixed)))
        return self.outer_norm(states + self.dropout(self.outer(nn.functional.gelu(self.inner(states)))))


class SentenceReader(nn.Module):
    """Token ids and mask, both (batch, length) -> logits (batch, labels); heads stand on [first token ; mean of tokens]."""

    def __init__(self, labels, tokens):
        super().__init__()
        self.words = nn.Embedding(tokens, HIDDEN)
        self.places = nn.Embedding(POSITIONS, HIDDEN)
        self.kind = nn.Parameter(torch.zeros(HIDDEN))
        self.norm = nn.LayerNorm(HIDDEN, eps=1e-12)
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))
        self.dropout = nn.Dropout(0.1)
        self.heads = nn.Linear(2 * HIDDEN, labels)

    def forward(self, ids, mask):
        places = torch.arange(ids.shape[1], device=ids.device)
        states = self.dropout(self.norm(self.words(ids) + self.places(places) + self.kind))
        bias = (1.0 - mask[:, None, None, :].float()) * -1e4
        for layer in self.layers:
            states = layer(states, bias)
        counted = mask[:, :, None].float()
        mean = (states * counted).sum(1) / counted.sum(1)
        return self.heads(self.dropout(torch.cat([states[:, 0], mean], dim=1)))


def load_published(reader, path):
    """Puts the published encoder's weights into a reader (heads apart); per layer the MatMuls come query, key, value, joined, inner, outer."""
    graph = onnx.load(path).graph
    stored = {each.name: numpy_helper.to_array(each) for each in graph.initializer}

    def whole(name):
        scale, zero, data = (stored[name + end] for end in ("_scale", "_zero_point", "_quantized"))
        return torch.tensor((data.astype(np.float32) - zero.astype(np.float32)) * scale)

    plain = lambda name: torch.tensor(stored[name].copy())
    weights = [node.input[1] for node in graph.node if node.op_type == "MatMulInteger"]
    matrices = [whole(name[: -len("_quantized")]).T for name in weights]
    with torch.no_grad():
        reader.words.weight.copy_(whole("embeddings.word_embeddings.weight"))
        reader.places.weight.copy_(whole("embeddings.position_embeddings.weight"))
        reader.kind.copy_(whole("embeddings.token_type_embeddings.weight")[0])
        copy_norm(reader.norm, plain, "embeddings.LayerNorm")
        for at, layer in enumerate(reader.layers):
            here = f"encoder.layer.{at}."
            parts = [
                (layer.query, "attention.self.query"),
                (layer.key, "attention.self.key"),
                (layer.value, "attention.self.value"),
                (layer.joined, "attention.output.dense"),
                (layer.inner, "intermediate.dense"),
                (layer.outer, "output.dense"),
            ]
            for (part, name), matrix in zip(parts, matrices[at * 6 : at * 6 + 6]):
                part.weight.copy_(matrix)
                part.bias.copy_(plain(here + name + ".bias"))
            copy_norm(layer.joined_norm, plain, here + "attention.output.LayerNorm")
            copy_norm(layer.outer_norm, plain, here + "output.LayerNorm")


def copy_norm(norm, plain, name):
    norm.weight.copy_(plain(name + ".weight"))
    norm.bias.copy_(plain(name + ".bias"))
