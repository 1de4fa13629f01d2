"""How a pipeline like the shipped one in `ingest/model` is trained, assembled and measured; not needed for reading texts."""
