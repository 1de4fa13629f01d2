"""A text to the blocks that a parser should see, each character with its place in the source."""
