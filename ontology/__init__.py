"""The contract: what exists, said once for Python (records) and once for RDF (Turtle)."""
