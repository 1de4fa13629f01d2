"""An attribution on its sheet, before its stretches become the document's spans."""

from __future__ import annotations

from dataclasses import dataclass, replace

from ontology.model import Attribution

from .sheet import STRETCH, Sheet


@dataclass(frozen=True, slots=True)
class Found:
    """Who, by which cue, what: stretches of the block. `place` is the token its sentence is found by, `frame` how the content was found."""

    place: int
    source: STRETCH | None
    cue: STRETCH
    content: tuple[STRETCH, ...]
    frame: str
    lemma: str

    def going_on(self, stretch: STRETCH, *, joined: bool) -> Found:
        """With one more stretch of content; `joined` if nothing stands between it and the last."""
        *before, last = self.content
        return replace(self, content=(*before, (last[0], stretch[1])) if joined else (*before, last, stretch))

    def on(self, sheet: Sheet) -> Attribution:
        """As a record of the document's own spans."""
        return Attribution(
            source=(sheet.span(self.source),) if self.source else (),
            cue=(sheet.span(self.cue),),
            content=tuple(sheet.span(each) for each in self.content),
        )
