"""Who may ask: a request must be meant for this server and come from no page of somebody else's."""

from __future__ import annotations

import ipaddress
import re
from urllib.parse import urlsplit

from stancegraph.serving.reply import RefusedError


def check_host(given: str | None, ours: str) -> None:
    """Refuse a Host header that is neither an address, nor localhost, nor the name `ours` that the server was given.

    A page that has its own name point to this machine (DNS rebinding) can send requests here as if it were ours, but not under our name.
    """
    name = _name(given)
    if name is None:
        raise RefusedError(400, "the request has no readable Host header")
    if not (_is_address(name) or name == "localhost" or name.endswith(".localhost") or name == ours.lower()):
        raise RefusedError(421, f"this server is not {name!r}: ask it by its address, or start it with --host and that name")


def crossing(origin: str | None, host: str | None, allowed: str | None) -> str | None:
    """The origin to let read the answer; None for our own pages and for clients that are no pages. Others are refused."""
    if origin is None or (origin.partition("://")[2] == host and host):
        return None
    if allowed in {"*", origin}:
        return allowed
    raise RefusedError(403, f"pages of {origin!r} may not ask here: start the server with --cors and that origin to let them")


def _name(host: str | None) -> str | None:
    try:
        parts = urlsplit(f"//{host or ''}")
        _ = parts.port
    except ValueError:
        return None
    plain = re.fullmatch(r"(?:[\w.-]+|\[[0-9A-Fa-f:.]+\])(?::\d*)?", host or "", re.ASCII)
    return parts.hostname if plain else None


def _is_address(name: str) -> bool:
    try:
        ipaddress.ip_address(name)
    except ValueError:
        return False
    return True
