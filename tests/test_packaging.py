import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
# One row per kind of data file: folder, how the name ends, and how many there are at least.
DATA = [
    ("ontology/", "aip.ttl", 1),
    ("ontology/", "vocab.ttl", 1),
    ("ontology/", "shapes.ttl", 1),
    ("ontology/", "context.jsonld", 1),
    ("ontology/", ".csv", 4),
    ("ontology/questions/", ".rq", 20),
    ("ontology/checks/", ".rq", 1),
    ("ontology/", "LICENSE", 1),
    ("ingest/lexicon/", ".tsv", 1),
    ("ingest/model/", "config.cfg", 1),
    ("ingest/model/parser/", "model", 1),
    ("ingest/model/", "LICENSE", 1),
    ("ingest/model/", "ATTRIBUTION.md", 1),
    ("ingest/encoder/weights/", ".onnx", 2),
    ("ingest/encoder/weights/", "tokenizer.json", 1),
    ("ingest/encoder/weights/", "LICENSE", 1),
    ("ingest/encoder/weights/", "ATTRIBUTION.md", 1),
    ("visualizations/templates/", ".html", 1),
    ("stancegraph/serving/assets/", ".js", 2),
    ("stancegraph/serving/assets/", ".css", 2),
    ("stancegraph/serving/assets/", ".html", 1),
    ("stancegraph/serving/assets/", "LICENSE", 1),
    ("stancegraph/samples/", ".md", 12),
    ("stancegraph/samples/", ".expected.jsonl", 12),
    ("stancegraph/", "py.typed", 1),
    ("ontology/", "py.typed", 1),
]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder), str(ROOT)]
    built = subprocess.run(command, capture_output=True, text=True, check=False)
    assert built.returncode == 0, built.stdout + built.stderr
    (path,) = folder.glob("*.whl")
    return path


@pytest.fixture(scope="module")
def members(wheel) -> list[str]:
    with zipfile.ZipFile(wheel) as archive:
        return archive.namelist()


@pytest.mark.parametrize(("folder", "ending", "least"), DATA)
def test_the_wheel_carries_every_kind_of_data_file(members, folder, ending, least):
    found = [name for name in members if name.startswith(folder) and name.endswith(ending)]
    assert len(found) >= least


def test_the_wheel_carries_every_tracked_file_of_the_rooms(members):
    rooms = ("stancegraph", "ontology", "ingest", "graph", "visualizations")
    listed = subprocess.run(["git", "ls-files", "-z", *rooms], capture_output=True, cwd=ROOT, check=False)
    if listed.returncode:
        pytest.skip("not a git checkout")
    tracked = [name for name in listed.stdout.decode().split("\0") if name]
    assert tracked
    assert set(tracked) <= set(members)


def test_the_wheel_carries_nothing_else(members):
    tops = {name.partition("/")[0] for name in members}
    assert {top for top in tops if not top.endswith(".dist-info")} == {"stancegraph", "ontology", "ingest", "graph", "visualizations"}
    licenses = {name.partition("licenses/")[2] for name in members if "/licenses/" in name}
    shared = {f"{folder}/{name}" for folder in ("ingest/model", "ingest/encoder/weights") for name in ("LICENSE", "ATTRIBUTION.md")}
    assert licenses == {"LICENSE", "ontology/LICENSE", "stancegraph/serving/assets/LICENSE", *shared}


def test_installed_data_files_open_through_importlib(wheel, tmp_path):
    """Unpacked as pip would, away from the checkout, one file of each kind can be read as a package resource."""
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(tmp_path)
        names = archive.namelist()
    wanted = [name for folder, ending, _ in DATA for name in names if name.startswith(folder) and name.endswith(ending)]
    assert wanted
    code = (
        "import sys, importlib.resources as r\n"
        "for name in sys.argv[1:]:\n"
        "    room, _, rest = name.partition('/')\n"
        "    assert r.files(room).joinpath(rest).is_file() and rest == 'py.typed' or r.files(room).joinpath(rest).read_bytes(), name\n"
        "print(r.files('ontology'))"
    )
    command = [sys.executable, "-c", code, *wanted]
    ran = subprocess.run(command, capture_output=True, text=True, cwd=tmp_path, env={"PYTHONPATH": str(tmp_path)}, check=False)
    assert ran.returncode == 0, ran.stderr
    assert str(tmp_path) in ran.stdout


@pytest.mark.slow
def test_the_shipped_pipeline_loads_from_the_wheel(wheel, tmp_path):
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(tmp_path)
    code = "import ingest, ingest.pipeline as p; print(ingest.__file__, [t.dep_ for t in p.load()('Trump opposes the order.')])"
    ran = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, cwd=tmp_path, env={"PYTHONPATH": str(tmp_path)}, check=False
    )
    assert ran.returncode == 0, ran.stderr
    assert str(tmp_path) in ran.stdout
    assert "nsubj" in ran.stdout
