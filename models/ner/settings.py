"""The settings of `config.toml`."""

import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

HERE = Path(__file__).parent


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """How to train; see config.toml."""

    seed: int
    layers: int
    pieces: int
    longest: int
    batch: int
    rate: float
    warm_up: float
    decay: float
    steps: int
    generated: int
    dropout: float
    taught: float
    checkpoint: int
    sources: dict[str, float]


@cache
def settings(path: Path = HERE / "config.toml") -> Settings:
    """Return the settings of `path`."""
    return Settings(**tomllib.loads(path.read_text(encoding="utf-8")))
