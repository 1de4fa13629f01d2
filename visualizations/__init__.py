"""Networks become pictures; the only room that knows pyvis."""
