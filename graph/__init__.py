"""Statements to knowledge: the store, its questions and checks, and the networks drawn from it."""
