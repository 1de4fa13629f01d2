"""Typography to what a parser was trained on: straight quotes, plain spaces, commas for unspaced dashes, no marks of markup."""

from __future__ import annotations

import html
import re
import unicodedata

from .traced import Traced

QUOTES = dict.fromkeys("“”„‟«»″＂", '"') | dict.fromkeys("‘’‚‛′ʼ＇", "'")
INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff\ufe00-\ufe0f]|[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]")
BLANKS = re.compile(r"\s+")
LOOSE_BLANK = re.compile(r" (?=[,.;:!?](?:\s|$))")
QUOTE = re.compile("[" + "".join(QUOTES) + "]")
LIGATURE = re.compile("[\ufb00-\ufb06]")
ENTITY = re.compile(r"&(?:#\d{2,6}|#x[0-9a-fA-F]{2,5}|amp|nbsp|quot|apos|lt|gt|mdash|ndash|hellip|[lr][sd]quo);")
TAG = re.compile(r"</?(?:b|i|u|em|strong|a|br|p|span|sup|sub|small|mark|div|blockquote|li|ul|ol|h[1-6])(?:\s[^<>]*)?/?>", re.IGNORECASE)
BREAKING = re.compile(r"</?(?:br|p|div|blockquote|li|ul|ol|h[1-6])\b", re.IGNORECASE)

IMAGE = re.compile(r"!\[[^\[\]\n]*\]\([^()\s]*(?:\s\"[^\"]*\")?\)")
LINK = re.compile(r"(?<!!)\[(?P<keep>[^\[\]\n]+)\](?:\((?:[^()\s]|\([^()\s]*\))*(?:\s\"[^\"]*\")?\)|\[[\w ]{0,40}\])")
STARRED = re.compile(r"(?<![\w*])(\*{1,3})(?=\S)(?P<keep>[^*\n]{1,400}?)(?<=\S)\1(?![\w*])|(?<=\w)\*\*(?=[\s.,;:!?)]|$)")
UNDERSCORED = re.compile(r"(?<![\w_])(_{1,3})(?=\S)(?P<keep>[^_\n]{1,400}?)(?<=\S)\1(?![\w_])")
AUTOLINK = re.compile(r"<(?P<keep>(?:https?://|mailto:)[^<>\s]+)>")
CODE = re.compile(r"`(?P<keep>[^`\n]+)`")
ESCAPE = re.compile(r"\\(?P<keep>[!-/:-@\[-`{-~])")
FOOTNOTE = re.compile(
    r"(?<=[\w.,;:!?\"'”’)])(?:\s?\[(?:\^\w{1,12}|\d{1,3}(?:[,–-] ?\d{1,3})*|note \d+)\])+|(?<=\D)[⁰¹²³⁴-⁹]+|(?<=[\w.,\"”])[†‡]"
)
PARENTHESIZED_ADDRESS = re.compile(r"\s?\((?:https?://|www\.)[^()\s]+\)")

EM_DASH = re.compile(r"(?<=[\w.%)\]\"'”’])(?:—|―|(?<!-)--(?!-))(?=[\w$€£(\[\"'“‘])|(?<=[,;:])(?:—|―)(?=\w)")
DAY = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? \d{1,2}(?:, \d{4})?"
PLACE = re.compile(
    r"\s*[A-Z]{2,}(?: [A-Z]{2,}){0,2}(?:, (?:[A-Z]\w*\.?)+)*(?: \([^()]{2,40}\))?"
    rf"|\s*[A-Z][\w.]+(?: [A-Z][\w.]+){{0,2}}(?:, [A-Z][\w.]+(?: [A-Z]\w+)?)?,? \(?{DAY}\)?"  # Columbus, OH, May 2, 2026
    r"|\s*[A-Z][\w.]+(?: [A-Z][\w.]+){0,2}, (?:[A-Z]{2}|(?:[A-Z]\.){2}|[A-Z][a-z]{2,5}\.)"
)
EN_DASH = re.compile(r"(?<=[^\W\d])–(?=[^\W\d])|(?<=\.)–(?=[A-Z])|(?<=\d)–(?=[^\W\d])|(?<=[^\W\d])–(?=\d)")
CLAUSE_WORD = re.compile(
    r"(?:a|an|the|many|most|some|all|both|which|who|whose|where|and|but|or|including|especially|particularly|not|even|such|that|this|it|he|she|they|we|if|as|by|in|for|with|to)\b"
)


def typeset(line: Traced) -> Traced:
    """The text as the parser should see it, offsets kept; white space runs become one space."""
    line = line.replaced(ENTITY, lambda match: html.unescape(match[0])).replaced(TAG, _gap)
    line = without_marks(line.replaced(INVISIBLE, ""))
    line = line.replaced(LIGATURE, lambda match: unicodedata.normalize("NFKC", match[0]))
    line = line.replaced(QUOTE, lambda match: QUOTES[match[0]])
    line = line.replaced(EM_DASH, _comma).replaced(EN_DASH, _hyphen_or_comma)
    return line.replaced(BLANKS, " ").replaced(LOOSE_BLANK, "").stripped()


def without_marks(line: Traced) -> Traced:
    """Without Markdown's inline marks, links' addresses, images and footnote marks."""
    line = line.replaced(IMAGE, "").replaced(LINK, "").replaced(PARENTHESIZED_ADDRESS, "").replaced(AUTOLINK, "").replaced(CODE, "")
    line = line.replaced(UNDERSCORED, "").replaced(STARRED, "")
    return line.replaced(FOOTNOTE, "").replaced(ESCAPE, "")


def _gap(match: re.Match[str]) -> str:
    """A tag that breaks lines parts words, one that changes type does not."""
    return " " if BREAKING.match(match[0]) else ""


def _comma(match: re.Match[str]) -> str:
    """A comma, or none where a mark stands already ("Exceptions.—Subsection (a)"; initials such as "U.S." are no sentence end).

    The dash behind a dateline stays one ("OSLO—The").
    """
    if PLACE.fullmatch(match.string, 0, match.start()) and match.string[match.end() :].lstrip('"')[:1].isupper():
        return " — "
    before = match.string[max(0, match.start() - 2) : match.start()]
    return " " if before[-1] in ",;:" or (before[-1] == "." and not before[0].isupper()) else ", "


def _hyphen_or_comma(match: re.Match[str]) -> str:
    """An en dash joins two names ("U.S.–China") unless a clause starts after it ("the labs–many of them")."""
    return ", " if CLAUSE_WORD.match(match.string, match.end()) else "-"
