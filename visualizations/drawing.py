"""A page that was drawn: shown in a notebook, saved as a file, opened in the browser."""

from __future__ import annotations

from dataclasses import dataclass, field
from html import escape
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Drawing:
    """One self-contained HTML document."""

    html: str = field(repr=False)

    def save(self, path: str | Path) -> Path:
        """Write the page as UTF-8 and return where it stands; raises OSError if that cannot be done."""
        place = Path(path)
        place.write_text(self.html, encoding="utf-8", newline="\n")
        return place

    def _repr_html_(self) -> str:
        """The page in a frame of its own, which a notebook shows under the cell."""
        return (
            '<iframe title="Who stands where" style="width: 100%; height: 720px; border: 1px solid #8c959f; border-radius: 6px"'
            f' sandbox="allow-scripts allow-downloads allow-popups" srcdoc="{escape(self.html, quote=True)}"></iframe>'
        )
