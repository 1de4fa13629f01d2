"""How the shipped pipeline in `ingest/model` is trained, assembled and measured; not needed for reading texts."""
