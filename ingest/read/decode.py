"""Bytes to text: byte order marks, UTF-8, one kind of line end, and a clear word about everything else."""

from __future__ import annotations

import codecs

from ontology.errors import InputError

MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


def decode(content: bytes, *, place: str) -> str:
    r"""The text of `content` without its byte order mark, with every line end as "\n".

    Raises InputError, naming `place`, for an empty file, binary content and any encoding but UTF-8 (or UTF-16/32 with a mark).
    """
    mark, encoding = next(((mark, encoding) for mark, encoding in MARKS if content.startswith(mark)), (b"", "utf-8"))
    if not content[len(mark) :].strip():
        raise InputError(f"{place}: the file is empty; give a file with text")
    try:
        text = content[len(mark) :].decode(encoding)
    except UnicodeDecodeError as error:
        raise _undecodable(content, error, mark, place) from None
    if "\x00" in text:
        raise _binary(place)
    if not text.strip():
        raise InputError(f"{place}: the file is empty; give a file with text")
    return unix_lines(text)


def unix_lines(text: str) -> str:
    r"""The text with "\r\n" and "\r" as "\n", so that a stored text survives any editor and any file mode."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _undecodable(content: bytes, error: UnicodeDecodeError, mark: bytes, place: str) -> InputError:
    if mark:
        return InputError(
            f"{place}: starts as {error.encoding} text but is damaged at byte {len(mark) + error.start}; save it again as UTF-8"
        )
    if b"\x00" in content or _control_share(content) > 0.02:
        return _binary(place)
    wrong = content[error.start]
    return InputError(f"{place}: is not UTF-8 (byte {error.start} is 0x{wrong:02x}); convert it, e.g. iconv -f latin1 -t utf-8")


def _binary(place: str) -> InputError:
    return InputError(f"{place}: holds binary data, not text; give a .txt, .md, .html, .pdf or .jsonl file")


def _control_share(content: bytes) -> float:
    sample = content[:4096]
    return sum(byte < 32 and byte not in b"\t\n\r\f\x0b\x1b" for byte in sample) / max(1, len(sample))
