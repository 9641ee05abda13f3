"""Lets `python -m extractor` stand for the `extractor` command."""

from extractor.cli import main

if __name__ == "__main__":
    main(prog_name="extractor")
