"""What a stance is about: instruments, ideas, events, others, or words kept as they are."""
