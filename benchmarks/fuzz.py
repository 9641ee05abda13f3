"""The long form of the fuzzing in tests/fuzz: coverage-guided, for as long as one likes.

    python benchmarks/fuzz.py text --minutes 30 --out findings/    # whole pipeline and single components
    python benchmarks/fuzz.py growth --minutes 30 --out findings/  # is time linear in the length?
    python benchmarks/fuzz.py files --minutes 30 --out findings/   # every reader, packed and plain

Needs `pip install atheris`. It goes on after a finding: each new place in the code that fails is a file in `--out` with
the input and the traceback, so that `tests/fuzz/test_found.py` can keep it.
"""

import argparse
import json
import random
import signal
import sys
import tempfile
import time
import traceback
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import atheris

sys.path.insert(0, str(Path(__file__).parent.parent))

with atheris.instrument_imports(include=["extractor"]):
    import extractor.pipeline
    import extractor.reading  # noqa: F401
    from extractor.factsheet import LANGUAGES
    from extractor.pipeline import load

from extractor.store import Writer
from tests.fuzz import files, pieces, properties

LIMIT = 10.0  # seconds of computing for one input; one of this size takes a few hundredths
BYTES = 512  # of choices for one input
STARTS = 200
ROOT = Path(__file__).parent.parent


class HangError(BaseException):
    """No Exception, so that nothing takes it for its own."""


class Target:
    """One kind of input; called with bytes of the fuzzer, which it takes as choices."""

    def __init__(self, out: Path) -> None:
        self.out = out
        self.counts: Counter[str] = Counter()
        self.seen: set[str] = set()
        self.shown = time.monotonic()
        self.tmp = Path(tempfile.mkdtemp(prefix="fuzz"))
        out.mkdir(parents=True, exist_ok=True)

    def __call__(self, data: bytes) -> None:
        """Check one input; what fails is noted, and the next one may come."""
        choices = atheris.FuzzedDataProvider(data)
        self.input: object = None
        signal.signal(signal.SIGVTALRM, _stop)
        signal.setitimer(signal.ITIMER_VIRTUAL, LIMIT)
        try:
            self.check(lambda below: choices.ConsumeIntInRange(0, below - 1))
        except (Exception, HangError) as error:  # whatever it is, it is what we look for
            self.note(error)
        finally:
            signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        self.counts["inputs"] += 1
        if time.monotonic() - self.shown > 60:
            self.shown = time.monotonic()
            print(dict(self.counts), flush=True)

    def check(self, pick: pieces.Pick) -> None:
        """Make an input of choices and check it."""
        raise NotImplementedError

    def note(self, error: BaseException) -> None:
        """Keep the first input that fails at each place in the code."""
        self.counts["findings"] += 1
        frames = [frame for frame in traceback.extract_tb(error.__traceback__) if str(ROOT) in frame.filename]
        where = f"{Path(frames[-1].filename).name}-{frames[-1].lineno}" if frames else "outside"
        key = f"{type(error).__name__} {where} {str(error)[:30] if isinstance(error, AssertionError) else ''}"
        if isinstance(self, Growth):  # all of them fail at one place
            key += str(self.input)
        if key not in self.seen:
            self.seen.add(key)
            told = "".join(traceback.format_exception(error))
            name = f"{type(self).__name__.lower()}-{len(self.seen)}-{int(time.time())}.json"
            (self.out / name).write_text(json.dumps({"input": repr(self.input), "error": told}, indent=1))
            print("FOUND", key, str(error)[:300], flush=True)


class Text(Target):
    """The whole pipeline, the single components, and at times the store."""

    def check(self, pick: pieces.Pick) -> None:  # noqa: D102
        language, text = pieces.text(pick)
        self.input = (language, text)
        sheet = properties.check_text(text, language)
        properties.check_components(text, language)
        if sheet and self.counts["inputs"] % 20 == 0:
            with Writer(self.tmp / f"{self.counts['inputs'] // 2000}.db") as writer:
                properties.check_stored(writer, text, sheet)


class Growth(Target):
    """A few pieces, repeated."""

    def check(self, pick: pieces.Pick) -> None:  # noqa: D102
        language, text = pieces.text(pick, most=4)
        self.input = (language, text[:200])
        properties.check_growth(text[:200], language)


class Files(Target):
    """Files that are nearly what they should be."""

    def check(self, pick: pieces.Pick) -> None:  # noqa: D102
        name, data = files.file(pick)
        self.input = (name, data)
        path = self.tmp / name
        path.write_bytes(data)
        try:
            self.counts["articles and rejects"] += properties.check_file(path)
        finally:
            with suppress(OSError):
                path.unlink()


TARGETS: dict[str, Callable[[Path], Target]] = {"text": Text, "growth": Growth, "files": Files}


def _stop(*_: object) -> None:
    raise HangError(f"more than {LIMIT:g} seconds")


def main() -> None:
    """Fuzz one target for as long as asked."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("target", choices=TARGETS)
    parser.add_argument("--minutes", type=float, default=10)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--out", type=Path, default=Path("findings"))
    given = parser.parse_args()
    for language in LANGUAGES:
        load(language)
    target = TARGETS[given.target](given.out)
    seconds = int(given.minutes * 60)
    seed = given.seed or int(time.time())
    flags = [f"-max_total_time={seconds}", f"-max_len={BYTES}", "-timeout=3600", "-rss_limit_mb=4096", "-len_control=0"]
    atheris.Setup([sys.argv[0], *flags, f"-seed={seed}", "-verbosity=0", str(_start(target.tmp, seed))], target)
    atheris.Fuzz()


def _start(folder: Path, seed: int) -> Path:
    """Return a folder of random choices to start from: from nothing, the first hours would go to short inputs."""
    start = folder / "start"
    start.mkdir()
    for number in range(STARTS):
        (start / str(number)).write_bytes(random.Random(seed + number).randbytes(BYTES))
    return start


if __name__ == "__main__":
    main()
