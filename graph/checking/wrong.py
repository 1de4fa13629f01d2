"""The record of something that is wrong with a store."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Finding:
    """`kind` is shape, rule, source, quote, record, derived or unchecked; `subject` is a prefixed name: st:<id> where it is a statement."""

    kind: str
    subject: str
    message: str

    def __str__(self) -> str:
        """One line: what, what about it, and which check says so."""
        return f"{self.subject}: {self.message} [{self.kind}]"
