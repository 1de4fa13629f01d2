"""What can be wrong with a store: shapes, and the proof of every quote."""
