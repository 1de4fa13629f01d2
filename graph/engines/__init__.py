"""What a store stands on: Oxigraph in a folder or in memory, or a SPARQL server, behind one interface."""
