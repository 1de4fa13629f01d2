"""What goes back to a client, and the headers that every answer carries."""

from __future__ import annotations

from dataclasses import dataclass

# Nothing that we send is a page that may load anything; pages bring a policy of their own.
CLOSED = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'; sandbox"
_ALWAYS = (
    ("X-Content-Type-Options", "nosniff"),
    ("X-Frame-Options", "DENY"),
    ("Referrer-Policy", "no-referrer"),
    ("Cross-Origin-Opener-Policy", "same-origin"),
)


@dataclass(frozen=True, slots=True)
class Reply:
    """A status, a body in a media type, further headers, and the content security policy it is read under."""

    status: int
    media_type: str
    body: bytes
    headers: tuple[tuple[str, str], ...] = ()
    policy: str = CLOSED

    def all_headers(self, cors: str | None) -> list[tuple[str, str]]:
        """Every header, for clients of our own origin or of `cors` (an origin, * for any, None for none other)."""
        charset = "; charset=utf-8" if self.media_type.startswith("text/") else ""
        crossing = [("Access-Control-Allow-Origin", cors)] if cors else [("Cross-Origin-Resource-Policy", "same-origin")]
        content = [("Content-Type", self.media_type + charset), ("Content-Length", str(len(self.body)))]
        return [
            *(content if self.status != 204 else ()),
            ("Content-Security-Policy", self.policy),
            *_ALWAYS,
            *crossing,
            *self.headers,
        ]


class RefusedError(Exception):
    """A request that is answered with one line of text."""

    def __init__(self, status: int, message: str, *headers: tuple[str, str]) -> None:
        """Say why, with the status and headers that go with it."""
        super().__init__(message)
        self.reply = Reply(status, "text/plain", f"{message}\n".encode(), headers)
