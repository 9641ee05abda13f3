"""The tables of the store, step by step. A released migration is never edited: a change is a new one below it.

Each module adds its own to `migrations`, in the order of their numbers, which is that of these imports.
"""

from extractor.store.migrations import m001_to_m010, m011_to_m021
from extractor.store.migrations.tables import migrations

__all__ = ["m001_to_m010", "m011_to_m021", "migrations"]
