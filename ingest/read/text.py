"""Plain text to a Document: the stored text is the file's own, without byte order mark and front matter."""

from __future__ import annotations

from ingest.read.decode import decode
from ingest.read.front_matter import split_front_matter
from ingest.read.masthead import read_masthead
from ingest.read.metadata import Metadata, document
from ontology.model import Document


def read_text(content: bytes, given: Metadata, *, place: str, media_type: str = "text/plain") -> Document:
    """The document that `content` holds; `given` facts win over front matter, front matter over the first lines of the text.

    Raises InputError, naming `place`, for anything that is not readable text.
    """
    stated, text = split_front_matter(decode(content, place=place), place=place)
    return document(text, given.over(stated).over(read_masthead(text)), media_type=media_type, place=place)
