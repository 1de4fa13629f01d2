"""Work that goes on in threads of its own while what it works on next is made: for what leaves Python alone, as Oxigraph's loader does."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from types import TracebackType
from typing import Generic, TypeVar

Each = TypeVar("Each")


class Alongside(Generic[Each]):
    """Runs `work` on one thing after the other, on `most` of them at once; a context manager that ends when all is done.

    The first error of the work is raised where the next thing is given, or at the end. Who leaves with an error of his own waits for what
    is under way, and its errors are not told besides.
    """

    def __init__(self, work: Callable[[Each], None], most: int) -> None:
        """Nothing is begun yet."""
        self._work = work
        self._most = most
        self._threads = ThreadPoolExecutor(most)
        self._begun: deque[Future[None]] = deque()

    def __enter__(self) -> Alongside[Each]:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._threads.shutdown(wait=True, cancel_futures=error is not None)
        while error is None and self._begun:
            self._begun.popleft().result()

    def start(self, given: Each) -> None:
        """Begin the work on something, when fewer than `most` are under way."""
        while len(self._begun) >= self._most:
            self._begun.popleft().result()
        self._begun.append(self._threads.submit(self._work, given))
