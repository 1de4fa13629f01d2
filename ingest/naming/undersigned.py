"""Who "we" and "I" are in a letter that names no author: who is called "the undersigned", or signs it ("Sincerely, | Ada Poe |")."""

from __future__ import annotations

import re

from ontology.model import Actor, ActorKind

CALLING = re.compile(
    r"\b[Ww]e,? (?:the |as )?(?:\d[\d,]* |[a-z]+(?:-[a-z]+)? )?undersigned(?P<who>(?: (?!who\b|that\b|are\b|hereby\b)[A-Za-z-]+){0,6})"
)
# Where the letter goes on with what they do.
DOING = re.compile(r" (?:ask|believe|call|demand|express|implore|oppose|request|respectfully|strongly|support|urge|welcome|write)\b.*")
OPENING = re.compile(r"^\W{0,9}(?:(?:My )?Dear|To|Attn|Attention|Re|RE|Hello|Greetings)\b", re.MULTILINE)
CLOSING = re.compile(
    r"(?:(?<=[.!?]\s)|^)\s{0,9}(?:Sincerely|Respectfully(?: submitted| yours)?|Yours(?: truly| sincerely| faithfully)?|Cordially"
    r"|(?:With )?(?:[Bb]est|[Kk]ind|[Ww]arm) regards|Regards|(?:Many thanks|Thank you|Thanks)(?: (?:again )?for (?:your|the) [\w ]{3,60})?)"
    r"(?: yours)?[,.!]{0,2}\s{1,20}(?:(?:Rev|Dr|Prof|Mrs?|Ms|Hon)\. )*"
    r"(?P<name>[A-Z][\w'’-]+(?: (?:[A-Z]\.|[A-Z][\w'’-]+)){1,3})(?=[,\n]|\.?\s*$)",
    re.MULTILINE,
)
BEHIND = 300  # characters: post, house and address; what goes on for longer is no letter's end


def undersigned(text: str) -> Actor | None:
    """Those who signed the letter, under what it calls them or what stands under it; None for any other text."""
    called = CALLING.search(text)
    if called is None:
        return _signer(text)
    who = DOING.sub("", called["who"]).strip()
    return Actor(None, f"undersigned {who}" if who else "undersigned", ActorKind.GROUP)


def _signer(text: str) -> Actor | None:
    """The one person who signs a letter at its end."""
    opening, closings = OPENING.search(text), list(CLOSING.finditer(text))
    if opening is None or len(closings) != 1 or len(text) - closings[0].end() > BEHIND:
        return None
    return Actor(None, closings[0]["name"], ActorKind.PERSON)
