"""Who said what, for every reported statement: the spans of its source, its cue and its content."""
