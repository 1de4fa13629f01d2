"""Source to statements: the only room that knows spaCy."""
