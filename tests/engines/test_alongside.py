"""Work beside the making of more: all of it is done, no more at once than allowed, and an error is told once."""

from threading import Event, Lock

import pytest

from graph.engines.alongside import Alongside


def alongside(work, most, numbers):
    with Alongside(work, most) as works:
        for number in numbers:
            works.start(number)


def test_everything_given_is_worked_on_before_the_end():
    done = []
    alongside(done.append, 2, range(50))
    assert sorted(done) == list(range(50))


@pytest.mark.parametrize("most", [1, 2, 5])
def test_no_more_at_once_than_allowed(most):
    lock, under_way, seen = Lock(), [0], []

    def work(_: int) -> None:
        with lock:
            under_way[0] += 1
            seen.append(under_way[0])
        with lock:
            under_way[0] -= 1

    alongside(work, most, range(100))
    assert max(seen) <= most


def test_the_next_is_made_while_one_is_worked_on():
    made = Event()
    with Alongside(lambda _: None if made.wait(timeout=30) else pytest.fail("nobody made the next"), 1) as works:
        works.start("first")
        made.set()


def test_an_error_is_raised_where_the_next_is_given_and_stops_what_waits():
    def work(number: int) -> None:
        done.append(number)
        raise OSError(f"no room for {number}")

    done = []
    with pytest.raises(OSError, match="no room for 0"):
        alongside(work, 1, range(9))
    assert done == [0]


def test_an_error_of_the_last_is_raised_at_the_end():
    with pytest.raises(ZeroDivisionError):
        alongside(lambda number: 1 // number, 3, (2, 1, 0))


def test_an_error_in_the_making_is_told_and_waits_for_what_is_under_way():
    left, done = Event(), []

    def work(_: str) -> None:
        left.wait(timeout=30)
        done.append("whole")
        raise OSError

    def given():
        yield "one"
        left.set()
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        alongside(work, 1, given())
    assert done == ["whole"]
