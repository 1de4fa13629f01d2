"""Records to triples and back: terms, lines, and what each node is called."""
