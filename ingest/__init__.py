"""Source to statements: the only room that knows spaCy."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .attributing.reading import attributions as attributions

__all__ = ["attributions"]


def __getattr__(name: str) -> Any:
    """`attributions`, loaded when it is first asked for."""
    if name != "attributions":
        raise AttributeError(f"module 'ingest' has no attribute {name!r}")
    from .attributing.reading import attributions

    return attributions
