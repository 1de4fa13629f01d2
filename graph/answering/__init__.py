"""Processes of their own that answer queries and can be killed."""
