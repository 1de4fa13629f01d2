"""What a document calls things, before any of it is parsed: names, short forms, bill numbers, later names."""
