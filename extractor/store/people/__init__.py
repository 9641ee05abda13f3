"""Who is who across articles: what they print of people becomes officials, each link with its reason."""

from extractor.store.people.appearances import appearances
from extractor.store.people.settling import People

__all__ = ["People", "appearances"]
