"""A line that holds nothing but a speaker and gives the floor, or the quotation below, to him ("Baroness Quill (Lab)", "Rep. Jane Roe")."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from ingest.lexicon import name_cues, policy_nouns, verbs
from ingest.naming.discourse import OWN_WORDS, PERSONAL, people
from ingest.naming.mentions import Holder
from ingest.read.boilerplate import is_boilerplate

from .nobody import ADDRESS, SPOKEN_TO
from .speaker_names import is_title, listed, spelt, unlisted

if TYPE_CHECKING:
    from ingest.parsing.passage import Passage
    from ontology.registry import Registry

WORD = r"(?:(?i:[a-z]|mr|mrs|ms|dr|rep|reps|sen|gov|prof|hon|del)\.|[A-Za-z][\w'’-]*)"
LINE = re.compile(
    rf"(?P<article>The )?(?P<name>{WORD}(?: {WORD}){{0,5}}?)"
    r"(?P<home>(?: \([^()]{1,60}\)){1,2}|, \(?[DRI](?:em|ep|nd)?\.?-[A-Z][A-Za-z. ]*\)?)?(?P<post>, [^!?:]{3,100})?"
)
IN_OFFICE = re.compile(r"The (?P<office>[A-Z][^()]{3,120}) \((?P<name>[A-Z][\w.'’ -]+)\)(?P<home> \([^()]{1,60}\))?")
# What is told of a picture before the name under it ("Lord Quill Portrait | Lord Quill (Con)", "Photo of Ann LeeAnn Lee (Cork, Labour)").
PICTURE = re.compile(
    r"(?=Photo of |[^()\n]{3,60}? Portrait )(?:Photo of )?(?P<shown>[A-Z][^()\n]{2,60}?)"
    r"(?: Portrait (?=.*\b(?P=shown)\b)| ?(?=(?P=shown)(?!\w)))"
)
QUOTED = re.compile(r"[\"“][^\"”]+[\"”]?")
# Who is addressed has not the floor ("Dear Senator Lee, Chair of", "Chair Poe, thank you for having me.").
SALUTATION = re.compile(r"(?i:dear|to|attn|attention|cc)\b.*|.*,|.*\b[Tt]hank(?:s| you)\b.*")
NEXT_LINE = re.compile(r"[)\] \t\r\n]*(?P<line>[^\n]*)")  # matched in place: a copy of the rest would cost as much as the text is long
SEAT_AND_PARTY = re.compile(r" \([A-Z][^(),]*, [A-Z][^(),]*\)")  # "Ann Lee | (Cork South, Labour)"
LONGEST_NAME = 4
INFLECTED = re.compile(r"(?:e?s|e?d|ing)$")


@dataclass(frozen=True, slots=True)
class SpeakerLine:
    """Who speaks next, None for a mere office ("The Chair"); `quoted` if his words stand in quotation marks."""

    speaker: Holder | None
    quoted: bool


def speaker_line(passage: Passage) -> SpeakerLine | None:
    """The speaker that the block names if it says nothing else; None for any other block.

    A name alone may be a headline or the head of a profile: what follows must be his words, as quotation marks, "I" and "we" or, behind
    the name, his party and place show, and must not name him. "I" and "we" are enough behind it in a transcript or in words to an assembly.
    """
    text = passage.block.text
    picture = PICTURE.match(text)
    start = picture.end() if picture else 0
    line = IN_OFFICE.fullmatch(text, start) or LINE.fullmatch(text, start)
    if line is None or SALUTATION.fullmatch(text) or SPOKEN_TO.match(text):
        return None
    if line.groupdict().get("article") and line["name"][:1].islower():
        return None  # "The bill's sponsor, Sen. Roe, called it a betrayal."
    said, following = line["name"], _following(passage)
    if not spelt(said):
        is_chair = passage.discourse.transcript and line["home"] is None and (line.groupdict().get("article") or " " in said)
        return SpeakerLine(None, quoted=False) if is_chair else None
    quoted = QUOTED.match(following) is not None
    if not _is_followed_by_words(line, following, passage) and not picture:
        return None
    actor = listed(said, passage) or unlisted(said)
    span = passage.block.span(passage.discourse.document, line.start("name"), line.end("name"))
    return SpeakerLine(Holder(actor, span, "name", 0.9), quoted)


def _is_followed_by_words(line: re.Match[str], following: str, passage: Passage) -> bool:
    name, unquoted, post = spelt(line["name"]), QUOTED.sub(" ", following), line.groupdict().get("post")
    if len(name.split()) > LONGEST_NAME or re.search(rf"\b{re.escape(name.split()[-1])}\b", unquoted) or (post and not is_post(post)):
        return False
    if _is_titled(line):
        own = OWN_WORDS.search(unquoted) is not None and not _is_headline(name)
        return passage.discourse.transcript or line["home"] is not None or QUOTED.match(following) is not None or own
    if not (listed(line["name"], passage) or (PERSONAL.fullmatch(name) and not _is_headline(name))):
        return False
    if OWN_WORDS.search(unquoted) and SEAT_AND_PARTY.fullmatch(line["home"] or ""):
        return True
    if OWN_WORDS.search(unquoted) and (passage.discourse.transcript or ADDRESS.search(unquoted)) and is_personal(name, passage):
        return True
    return not unquoted.strip(" .") or (line["home"] or "").count("(") > 1


def is_personal(name: str, passage: Passage) -> bool:
    """True for given name and surname: the registry's people have that given name, or the line comes again.

    Among the turns of a transcript, any words will do that the text does not use otherwise ("Export Controls").
    """
    discourse, words = passage.discourse, name.split()
    text = discourse.document.text
    if words[0] in _given_names(discourse.registry) or text.count(f"\n{name}\n") > 1:
        return True
    return discourse.transcript and not any(re.search(rf"\b{re.escape(word.lower())}s?\b", text) for word in words)


@cache
def _given_names(registry: Registry) -> frozenset[str]:
    """The given names of the registry's people."""
    return frozenset(one.name.split()[0] for bearers in people(registry).values() for one in bearers if " " in one.name)


def _is_titled(line: re.Match[str]) -> bool:
    office = line.groupdict().get("office") or ""
    return any(is_title(word) for word in (*line["name"].split(), *re.findall(r"\w+", office)))


def is_post(said: str) -> bool:
    """True for words behind a name and a comma that tell his post (", head of the AI office")."""
    return any((word.lower().strip(",."), place) in name_cues() for word in said.split() for place in ("post", "title"))


def _is_headline(name: str) -> bool:
    """True if one of the words is a verb of taking sides, inflected, or says a post, a sort of body or a text ("Slams Bill")."""
    words = {word.lower() for word in name.split()}
    stems = {stem for word in words if INFLECTED.search(word) for stem in (word[:-1], INFLECTED.sub("", word), INFLECTED.sub("e", word))}
    forms = words | {word.removesuffix("s") for word in words}
    cues = name_cues()
    told = any((form, place) in cues for form in forms for place in ("post", "suffix"))
    return told or bool(stems & verbs().keys()) or bool(forms & policy_nouns().keys())


def _following(passage: Passage) -> str:
    """The next line of the document that is neither blank nor the page's own."""
    text, start = passage.discourse.document.text, passage.block.offsets[-1]
    while (found := NEXT_LINE.match(text, start)) is not None and is_boilerplate(found["line"]) and found.end() > start:
        start = found.end()
    return found["line"].strip() if found else ""
