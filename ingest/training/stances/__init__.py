"""How the encoder that reads stances is trained: sentences of ours with marked actors and targets, and a small network over them."""
