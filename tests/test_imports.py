import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
ROOMS = {"ontology", "ingest", "graph", "visualizations", "stancegraph"}
MAY_IMPORT = {
    "ontology": {"ontology"},
    "ingest": {"ontology", "ingest"},
    "graph": {"ontology", "graph"},
    "visualizations": {"ontology", "visualizations"},
    "stancegraph": ROOMS,
}
ONLY_IN = {
    "spacy": "ingest",
    "trafilatura": "ingest",
    "pypdf": "ingest",
    "rdflib": "graph",
    "pyoxigraph": "graph",
    "pyshacl": "graph",
    "pyvis": "visualizations",
}
FLOORS = {
    "ingest": ["read", "cleaning", "naming", "parsing", "who", "what", "sides", "weighing"],
    "graph": ["rdf", "engines", "deriving", "answering", "asking", "checking"],
}  # from the ground up
FILES = sorted(path for room in ROOMS for path in (ROOT / room).rglob("*.py"))


def for_types_only(node: ast.AST) -> bool:
    return isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING"


def imported(path: Path, *, types: bool = True) -> set[str]:
    """Full names of the modules a file imports, at its top or inside its functions; with or without those that only annotations need."""
    names = set()
    tree = ast.parse(path.read_text(encoding="utf-8"))
    left_out = set() if types else {inner for node in ast.walk(tree) if for_types_only(node) for inner in ast.walk(node)}
    for node in set(ast.walk(tree)) - left_out:
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            package = path.relative_to(ROOT).parent.parts
            parents = package[: len(package) - node.level + 1] if node.level else ()
            home = ".".join((*parents, node.module) if node.module else parents)
            names |= {home} | {f"{home}.{alias.name}" for alias in node.names}
    return names


def room(path: Path) -> str:
    return path.relative_to(ROOT).parts[0]


def module(path: Path) -> str:
    return ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")


@pytest.mark.parametrize("path", FILES, ids=lambda path: module(path))
def test_a_room_imports_only_what_it_may(path):
    tops = {name.partition(".")[0] for name in imported(path)}
    assert tops & ROOMS <= MAY_IMPORT[room(path)]
    assert {top for top in tops if ONLY_IN.get(top, room(path)) != room(path)} == set()
    if room(path) == "ontology":
        assert tops - {"ontology", "__future__"} <= sys.stdlib_module_names


def test_no_import_cycles():
    known = {module(path): path for path in FILES}
    uses = {name: (imported(path, types=False) & known.keys()) - {name} for name, path in known.items()}
    while ends := {name for name in uses if not uses[name] & uses.keys() or not any(name in others for others in uses.values())}:
        uses = {name: others for name, others in uses.items() if name not in ends}
    assert not uses, f"these modules import each other in a circle: {sorted(uses)}"


@pytest.mark.parametrize(("room", "floor"), [(room, floor) for room, floors in FLOORS.items() for floor in floors])
def test_rooms_build_upward(room, floor):
    above = {f"{room}.{higher}" for higher in FLOORS[room][FLOORS[room].index(floor) + 1 :]}
    for path in (ROOT / room / floor).glob("*.py"):
        assert not {name for name in imported(path) if name.rpartition(".")[0] in above}, f"{module(path)} imports from a floor above it"


@pytest.mark.parametrize("statement", ["import stancegraph", "import stancegraph.cli"])
def test_importing_costs_nothing(statement):
    code = f"import sys; {statement}; print(*sys.modules)"
    loaded = set(subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT).stdout.split())
    heavy = {"spacy", "rdflib", "pyoxigraph", "pyshacl", "pyvis", "networkx", "trafilatura", "pypdf", "numpy", "rich", "IPython"}
    assert not loaded & heavy


def test_the_public_names_are_all_there():
    import stancegraph

    assert stancegraph.__all__ == sorted(stancegraph.__all__)
    for name in stancegraph.__all__:
        assert getattr(stancegraph, name).__doc__ or name == "MEASURES"
    with pytest.raises(AttributeError, match="no attribute 'extrat'"):
        _ = stancegraph.extrat
