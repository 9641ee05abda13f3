"""Who is who across articles: what they print of people becomes officials, each link with its reason."""

from extractor.store.people.appearances import Someone, add_appearances, everyone
from extractor.store.people.settling import People

__all__ = ["People", "Someone", "add_appearances", "everyone"]
