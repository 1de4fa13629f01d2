from importlib.resources import files
from pathlib import Path

import pytest

from ingest.encoder.session import HOLDERS, SENTENCES

onnx = pytest.importorskip("onnx")


def test_the_shipped_graphs_are_what_the_export_writes(tmp_path: Path) -> None:
    from ingest.training.stances.export import main

    shipped = Path(str(files("ingest.encoder").joinpath("weights")))
    assert main(["--network", str(shipped), "--base", str(shipped), "--out", str(tmp_path)]) == 0
    for name in (SENTENCES, HOLDERS):
        assert onnx.load(tmp_path / name).graph == onnx.load(shipped / name).graph
