"""The command line: arguments in, results on stdout, one line on stderr if something is wrong; exit code 0, 1 (found wanting) or 2."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from inspect import getdoc
from typing import Annotated

import typer

from ontology.errors import InputError
from stancegraph.commands.analyze import analyze
from stancegraph.commands.backup import backup
from stancegraph.commands.check import check
from stancegraph.commands.demo import demo
from stancegraph.commands.draw import draw
from stancegraph.commands.export import export
from stancegraph.commands.extract import extract
from stancegraph.commands.ingest import ingest
from stancegraph.commands.query import query
from stancegraph.commands.registry import registry
from stancegraph.commands.restore import restore
from stancegraph.commands.serve import serve

VERBS: tuple[Callable[..., None], ...] = (demo, extract, ingest, query, analyze, draw, serve, check, export, backup, restore, registry)

# Plain help texts: they read the same in a terminal, a pipe and the README, and cost no import of rich.
app = typer.Typer(name="stancegraph", rich_markup_mode=None, add_completion=False, pretty_exceptions_enable=False)


def _help(function: Callable[..., None]) -> str:
    # The backspace tells typer to keep the line breaks of the example.
    return (getdoc(function) or "").replace("Example:\n", "\b\nExample:\n")


def _print_version(wanted: bool) -> None:
    if not wanted:
        return
    from importlib.metadata import PackageNotFoundError, version

    try:
        typer.echo(f"stancegraph {version('stancegraph')}")
    except PackageNotFoundError:
        typer.echo("stancegraph, run from its source folder without being installed")
    raise typer.Exit


def front(
    context: typer.Context,
    version: Annotated[bool, typer.Option("--version", callback=_print_version, is_eager=True, help="Print the version and stop.")] = False,
) -> None:
    """Read texts on AI policy and see who stands where: dated, quoted, signed stances in a graph.

    Example:
      stancegraph ingest news/
      stancegraph query
      stancegraph draw -o page.html

    """
    if context.invoked_subcommand is None:
        typer.echo(context.get_help())


app.callback(invoke_without_command=True, help=_help(front))(front)
for verb in VERBS:
    app.command(help=_help(verb))(verb)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command line and return its exit code; without `arguments` it is the process's own, whose streams and signals are set up."""
    if arguments is None:
        _settle_process()
    try:
        code = app(args=arguments, prog_name="stancegraph", standalone_mode=False)
    except InputError as error:
        return _complain(str(error))
    except typer.TyperException as error:
        return _complain(f"{error.format_message()} {_help_hint(error)}")
    except OSError as error:
        return _complain(f"{error.strerror or error}: {error.filename or 'standard output'}")
    except typer.Abort:
        return 130
    return code if isinstance(code, int) else 0


def _complain(message: str) -> int:
    line = " ".join(message.split())
    sys.stderr.write(f"stancegraph: {line}\n")
    return 2


def _help_hint(error: typer.TyperException) -> str:
    context: typer.Context | None = getattr(error, "ctx", None)
    return f"(see {context.command_path if context else 'stancegraph'} --help)"


def _settle_process() -> None:
    """Make a process of its own a well-behaved filter."""
    import logging
    import signal
    import warnings

    if hasattr(signal, "SIGPIPE"):
        # `stancegraph query | head` ends like any filter, without a word.
        signal.signal(signal.SIGPIPE, signal.SIG_DFL)
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    # What libraries have to say about a bad file is said by us, in one line.
    logging.getLogger().addHandler(logging.NullHandler())
    if not sys.warnoptions:
        warnings.simplefilter("ignore")
