"""What the encoder reads, and how its readings and those of the rules become one with one confidence."""
