"""A tab that shows a page as it would to a reader: nobody looks on while it loads.

playwright's own tabs listen for every exception, script and request. That costs our page at 100 nodes a quarter of its time (each exception
that vis-network raises and catches while it loads makes the browser read half a megabyte of script anew), and pyvis's a hundredth.
"""

from __future__ import annotations

import json
import time
from itertools import count
from pathlib import Path
from types import TracebackType
from typing import Any

WIDTH, HEIGHT = 1400, 900
# Seconds between two looks for an answer.
PAUSE = 0.02
# The browser finds no host: nothing is asked of a network.
OFFLINE = "--host-resolver-rules=MAP * ~NOTFOUND"


class Tab:
    """A tab of its own, without cookies or caches of others, spoken to over a session with the whole browser; closed by `with`.

    It has shown `before`, so that its renderer runs: to start one is the browser's work, whatever the page.
    """

    def __init__(self, session: Any, before: Path) -> None:
        self._session, self._numbers, self._answers = session, count(1), dict[int, dict[str, Any]]()
        self._context = session.send("Target.createBrowserContext")["browserContextId"]
        place = {"url": before.as_uri(), "browserContextId": self._context, "width": WIDTH, "height": HEIGHT}
        self._target = session.send("Target.createTarget", place)["targetId"]
        self._id = session.send("Target.attachToTarget", {"targetId": self._target, "flatten": False})["sessionId"]
        session.on("Target.receivedMessageFromTarget", self._hear)
        while self.value("document.readyState") != "complete" or self.value("location.protocol") != "file:":
            time.sleep(PAUSE)

    def __enter__(self) -> Tab:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._session.remove_listener("Target.receivedMessageFromTarget", self._hear)
        self._session.send("Target.disposeBrowserContext", {"browserContextId": self._context})

    def run_first(self, script: str) -> None:
        """Let every page that is opened from now on begin with this script."""
        self._send("Page.enable")
        self._send("Page.addScriptToEvaluateOnNewDocument", source=script)

    def open(self, file: Path) -> None:
        """Navigate to a file; returns as soon as that has begun."""
        self._send("Page.navigate", url=file.as_uri())

    def value(self, expression: str) -> Any:
        """What an expression of JavaScript gives; None for undefined."""
        return self._send("Runtime.evaluate", expression=expression)["result"].get("value")

    def _send(self, method: str, **settings: Any) -> dict[str, Any]:
        number = next(self._numbers)
        message = json.dumps({"id": number, "method": method, "params": settings})
        self._session.send("Target.sendMessageToTarget", {"sessionId": self._id, "message": message})
        while number not in self._answers:
            # Messages are only taken in while something is asked.
            self._session.send("Target.getTargetInfo", {"targetId": self._target})
            time.sleep(PAUSE)
        answer = self._answers.pop(number)
        if "error" in answer:
            raise RuntimeError(f"{method}: {answer['error']}")
        result: dict[str, Any] = answer["result"]
        return result

    def _hear(self, event: dict[str, Any]) -> None:
        if event["sessionId"] == self._id:
            message = json.loads(event["message"])
            if "id" in message:
                self._answers[message["id"]] = message
