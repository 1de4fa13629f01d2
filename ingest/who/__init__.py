"""Whom words mean, and who speaks them."""
