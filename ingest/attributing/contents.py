"""What is reported: before its cue ("..., she said"), behind it, or on both sides."""

from __future__ import annotations

from dataclasses import dataclass, replace

from ingest.syntax import SUBJECTS, children, relation

from .cues import Cue
from .ends import TIMES, cut, until
from .sheet import STRETCH, Sheet
from .sources import Named, phrase

QUESTIONS = frozenset({"whether", "if", "how", "why", "what", "when", "where", "who", "which"})
SETTINGS = frozenset("interview statement speech letter email e-mail tweet post memo briefing report call essay article".split())
DASHES = frozenset({"-", "--", "–", "—"})


@dataclass(frozen=True, slots=True)
class Told:
    """The content's stretches in text order, the frame they fill, and the cue, which may have taken up a preposition or colon."""

    pieces: tuple[STRETCH, ...]
    frame: str
    cue: Cue


def contents(sheet: Sheet, cue: Cue, named: Named | None) -> Told | None:
    """What the cue reports, or None where that is nothing."""
    begin, end = sheet.sentence(cue.verb.i)
    left, right = cue.start, cue.end
    if named is not None and named.beside:
        left, right = min(left, named.first), max(right, named.end)
    left = max(left, begin)
    if cue.passive:
        return _passive(sheet, cue, end)
    aside = _as_aside(sheet, begin, left, right, end)
    if aside:
        return Told(tuple(aside), "as", cue)
    relative = _relative(sheet, cue, begin, left, right, end)
    if relative is not None:
        return relative
    if left > begin and cue.verb.tag_ != "VBG" and cue.word.takes & {"quote", "that"} and _follows_content(sheet, cue, begin, left, right, end):
        pieces = [*_ahead(sheet, begin, left), *_going_on(sheet, left, right, end)]
        return Told(tuple(pieces), "before", _with_setting(sheet, cue, end)) if pieces else None
    return _behind(sheet, cue, right, end)


def _follows_content(sheet: Sheet, cue: Cue, begin: int, left: int, right: int, end: int) -> bool:
    """Whether the content stands before source and cue: a comma or a quotation's end is there, and no complement follows."""
    doc = sheet.doc
    before = doc[left - 1]
    ends_quote = sheet.quote(left - 1) is not None
    if not ends_quote and before.text not in (",", *DASHES):
        return False
    if right >= end:
        return True
    following = doc[right]
    closes = following.is_punct and following.text not in (":", '"') and sheet.quote(right) is None
    if ends_quote and before.text in (",", "?", "!", "...", "…") and sheet.text[sheet.ends[left - 1] : sheet.starts[left]].strip():
        return following.lower_ != "that" and following.text != ":"
    if ends_quote:
        goes_on = following.pos_ in ("ADP", "ADV", "SCONJ", "CCONJ") or following.lower_ in TIMES or sheet.quote(right) is not None
        return closes or (goes_on and following.lower_ != "that")
    if closes:
        return following.text == "," or _has_verb(sheet, begin, left)
    if following.lower_ in TIMES or following.pos_ in ("ADP", "ADV", "SCONJ"):
        late = any(child.i >= right for child in children(cue.verb, "ccomp", "xcomp", "obj"))
        return _has_verb(sheet, begin, left) and not late and following.lower_ != "that" and sheet.quote(right) is None
    return False


def _as_aside(sheet: Sheet, begin: int, left: int, right: int, end: int) -> list[STRETCH]:
    """What an aside with "as" reports: the rest of its sentence ("..., as she noted"; "As she noted, ...")."""
    doc = sheet.doc
    if left - 1 < begin or doc[left - 1].lower_ != "as" or sheet.quote(left - 1) is not None:
        return []
    if left - 1 > begin and doc[left - 2].text != ",":
        return []
    closing = next((place for place in range(right, end) if doc[place].text == "," and sheet.quote(place) is None), end)
    if any(token.pos_ in ("NOUN", "PROPN") and relation(token) == "obj" for token in doc[right:closing]):
        return []
    before = until(sheet, begin, left - 1) if left - 1 > begin else []
    after = until(sheet, closing + 1, end) if closing + 1 < end else []
    return [*before, *after]


def _relative(sheet: Sheet, cue: Cue, begin: int, left: int, right: int, end: int) -> Told | None:
    """A relative pronoun and what is said of it ("what", "was theft" in "what she said was theft"; "which", "a lie")."""
    doc = sheet.doc
    place = left - 1
    if place < begin or doc[place].lower_ not in ("what", "which", "that", "who") or right >= end or sheet.quote(place) is not None:
        return None
    says = cue.word.takes & {"clause", "that"} and doc[right].pos_ in ("AUX", "VERB") and doc[right].tag_ != "VBG"
    names = cue.word.takes & {"pred", "as"} and not doc[right].is_punct
    if not says and not (names and doc[place].lower_ != "that"):
        return None
    start = right
    if doc[right].lower_ == "as":
        cue, start = replace(cue, end=right + 1), right + 1
    rest = until(sheet, start, cut(sheet, cue, start, end)) if start < end else []
    return Told((sheet.stretch(place, place + 1), *rest), "relative", cue) if rest else None


def _has_verb(sheet: Sheet, first: int, end: int) -> bool:
    return any(token.pos_ in ("VERB", "AUX") and token.tag_ != "VBG" for token in sheet.doc[first:end])


def _ahead(sheet: Sheet, begin: int, left: int) -> list[STRETCH]:
    """From the sentence's start to the comma before the source; a comma inside the quotation stays."""
    doc = sheet.doc
    first, last = begin, left
    while last > first and doc[last - 1].is_punct and sheet.quote(last - 1) is None:
        last -= 1
    if last <= first:
        return []
    quote = sheet.quote(last - 1)
    for place in range(last - 1, first, -1):
        if doc[place].text in (":", ";") and sheet.quote(place) is None:
            first = place + 1
            break
    start, _ = sheet.stretch(first, first + 1)
    return [(start, quote.end if quote is not None else sheet.stretch(last - 1, last)[1])]


def _going_on(sheet: Sheet, left: int, right: int, end: int) -> list[STRETCH]:
    """The second half behind "..., she said, ...": a quotation that goes on, or the clause that the first half only opened."""
    doc = sheet.doc
    opening = next((place for place in range(right, end) if sheet.quote(place) is not None), None)
    if sheet.quote(left - 1) is not None:
        before = next((token.text for token in reversed(doc[right : opening or right]) if token.pos_ != "CCONJ"), "")
        if opening is None or before not in (",", ":", ".") or any(token.tag_ == "VBG" for token in doc[right:opening]):
            return []
        while doc[opening - 1].pos_ == "CCONJ":
            opening -= 1
        return until(sheet, opening, end)
    if right + 1 >= end or doc[right].text != ",":
        return []
    following = doc[right + 1]
    if following.pos_ == "CCONJ" or following.tag_ == "VBG":
        return []
    return until(sheet, right + 1, end)


def _behind(sheet: Sheet, cue: Cue, right: int, end: int) -> Told | None:
    doc, takes = sheet.doc, cue.word.takes
    preposition = _preposition(sheet, cue, right, end)
    if preposition is not None:
        longer = replace(cue, end=preposition + 1)
        pieces = until(sheet, preposition + 1, cut(sheet, cue, preposition + 1, end, thing=True))
        return Told(tuple(pieces), "prep", longer) if pieces else None
    cue, right = _with_accused(sheet, cue, right, end)
    place = right
    while place < end and doc[place].is_punct and sheet.quote(place) is None:
        place += 1
    if place >= end:
        return Told((), "open", replace(cue, end=place)) if _opens_next(sheet, cue, right, place) else None
    marked = "".join(token.text for token in doc[right:place])
    if right == cue.end and marked == ":":
        cue = replace(cue, end=place)
    if sheet.quote(place) is not None:
        pieces = until(sheet, place, cut(sheet, cue, place, end)) if takes & {"quote", "that", "obj", "as", "pred"} else []
        return Told(tuple(pieces), "quote", cue) if pieces else None
    if marked == ":":
        pieces = until(sheet, place, end) if takes & {"quote", "that"} else []
        return Told(tuple(pieces), "colon", cue) if pieces else None
    opening = _quote_behind(sheet, cue, place, end)
    if opening is not None:
        return Told(tuple(until(sheet, opening, cut(sheet, cue, opening, end))), "quote", cue)
    found = _clause_start(sheet, cue, place, end)
    if found is None or (marked and found[1] not in ("that", "wh")):
        return None
    start, frame = found
    pieces = until(sheet, start, cut(sheet, cue, start, end, thing=frame == "obj"))
    return Told(tuple(pieces), frame, _with_time(sheet, cue, start)) if pieces else None


def _with_time(sheet: Sheet, cue: Cue, start: int) -> Cue:
    """The cue with the day or week that stands between it and its clause ("said Friday | that")."""
    between = sheet.doc[cue.end : start]
    timed = 0 < len(between) < 4 and between[-1].lower_ in TIMES and all(token.pos_ in ("DET", "ADJ", "PROPN", "NOUN") for token in between)
    return replace(cue, end=start) if timed else cue


def _with_setting(sheet: Sheet, cue: Cue, end: int) -> Cue:
    """The cue with where it was said ("said in an interview")."""
    words = [token.lower_ for token in sheet.doc[cue.end : min(cue.end + 6, end)]]
    if words[:1] == ["in"] and words[1:2] and words[1] in ("a", "an", "his", "her", "their"):
        for place, word in enumerate(words[2:], start=3):
            if word in SETTINGS:
                return replace(cue, end=cue.end + place)
    return cue


def _with_accused(sheet: Sheet, cue: Cue, right: int, end: int) -> tuple[Cue, int]:
    """The cue with the one it is held against ("accused her of"), and where to read on."""
    for place in range(right + 1, min(right + 12, end - 1) if cue.word.later and right == cue.end else right):
        if sheet.doc[place].lower_ in cue.word.later and sheet.doc[place + 1].tag_ in ("VBG", "DT", "NN", "NNS", "JJ"):
            return replace(cue, end=place + 1), place + 1
    return cue, right


def _quote_behind(sheet: Sheet, cue: Cue, place: int, end: int) -> int | None:
    """The quotation that opens behind a comma or colon and the one it is said to ("told the crowd, "...")."""
    for i in range(place, min(place + 14, end)):
        if sheet.quote(i) is not None:
            before = sheet.doc[i - 1].text
            return i if before == ":" or (before == "," and "quote" in cue.word.takes) else None
        if sheet.doc[i].pos_ in ("VERB", "AUX"):
            return None
    return None


def _preposition(sheet: Sheet, cue: Cue, right: int, end: int) -> int | None:
    """The preposition that opens the content, right behind the verb or behind an adverb or a day ("spoke out Tuesday about")."""
    if right != cue.end:
        return None
    for place in range(right, min(right + 3, end - 1)):
        token = sheet.doc[place]
        if token.lower_ in cue.word.prepositions:
            return place
        if token.pos_ not in ("ADV", "ADP") and token.lower_ not in TIMES:
            return None
    return None


def _clause_start(sheet: Sheet, cue: Cue, place: int, end: int) -> tuple[int, str] | None:
    doc, takes = sheet.doc, cue.word.takes
    if takes & {"that", "objthat", "clause"}:
        for i in range(place, min(place + 14, end - 1)):
            if doc[i].lower_ == "that" and (doc[i].pos_ == "SCONJ" or _opens_clause(sheet, i, end)):
                if "objthat" in takes or not _describes(sheet, place, i):
                    return i, "that"
                break
            if doc[i].pos_ in ("VERB", "AUX"):
                break
    if takes & {"wh", "objwh"}:
        for i in range(place, min(place + 6, end)):
            if doc[i].lower_ in QUESTIONS:
                return i, "wh"
            if doc[i].pos_ in ("VERB", "AUX"):
                break
    if takes & {"inf", "objinf", "prepinf"}:
        for i in range(place, min(place + 10, end - 1)):
            if doc[i].tag_ == "TO":
                return (i, "inf") if i == place or "objinf" not in takes else (place, "objinf")
            if doc[i].pos_ in ("VERB", "AUX") or doc[i].is_punct:
                break
    objects = [child for child in children(cue.verb, "obj") if child.i >= place and not children(child, *SUBJECTS)]
    if "clause" in takes:
        clause = [child for child in children(cue.verb, "ccomp", "parataxis") if place < child.i < end]
        if clause and not ("obj" in takes and objects and objects[0].i < clause[0].left_edge.i):
            return max(clause[0].left_edge.i, place), "clause"
        if not objects and any(token.dep_ in SUBJECTS for token in doc[place:end]):
            return place, "finite"
    if cue.end > cue.verb.i + 1 and cue.word.later:
        return place, "accused"
    if takes & {"pred", "obj"} or ("as" in takes and any(token.lower_ == "as" for token in doc[place:end])):
        return (place, "obj") if [c for c in children(cue.verb, "obj", "ccomp", "xcomp") if c.i >= place] else None
    return None


def _describes(sheet: Sheet, place: int, that: int) -> bool:
    """Whether a "that" belongs to the noun before it ("cited the risks that ...") and not to the verb."""
    before = sheet.doc[that - 1]
    return that > place and before.pos_ in ("NOUN", "PROPN") and before.lower_ not in TIMES and sheet.doc[place].pos_ != "ADP"


def _opens_clause(sheet: Sheet, that: int, end: int) -> bool:
    """Whether a "that" the tagger took for a pronoun opens a clause with its own subject."""
    doc = sheet.doc
    return doc[that + 1].pos_ in ("DET", "PRON", "PROPN") or any(
        token.dep_ in SUBJECTS and token.head.i > token.i for token in doc[that + 1 : min(that + 8, end)]
    )


def _passive(sheet: Sheet, cue: Cue, end: int) -> Told | None:
    """A passive's subject with what is said of it ("the bill", "is expected", "to pass")."""
    about = children(cue.verb, "nsubj:pass", "nsubj")
    rest = _behind(sheet, replace(cue, passive=False), cue.end, end)
    pieces: list[STRETCH] = []
    if about and about[0].i < cue.start and about[0].lower_ != "it":
        first, last = phrase(sheet, about[0], before=cue.start, after=cue.end)
        pieces.append(sheet.stretch(first, last))
    if rest is not None and rest.frame != "finite":
        pieces.extend(rest.pieces)
    longer = replace(cue, end=rest.cue.end) if rest else cue
    if rest is None and cue.end < end and sheet.doc[cue.end].lower_ == "by":
        longer = replace(cue, end=cue.end + 1)
    return Told(tuple(pieces), f"passive {rest.frame if rest else ''}".strip(), longer) if pieces else None


def _opens_next(sheet: Sheet, cue: Cue, right: int, end: int) -> bool:
    """Whether a colon ends the block right behind the cue, so that the next block is what is said."""
    return right == cue.end and end == len(sheet.doc) and sheet.text.rstrip().endswith(":") and bool(cue.word.takes & {"quote", "that"})
