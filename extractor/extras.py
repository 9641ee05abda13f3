"""Modules that need packages beyond those that every installation has."""

from importlib import import_module
from types import ModuleType

from extractor.errors import ExtractorError


def module(name: str, *, extra: str) -> ModuleType:
    """Return the module `name`, loaded when first needed.

    Raises ExtractorError, naming the extra of this package to install, where a package that it needs is missing.
    """
    try:
        return import_module(name)
    except ModuleNotFoundError as error:
        raise ExtractorError(f"this needs the package {error.name}: pip install 'reform-extractor[{extra}]'") from None
