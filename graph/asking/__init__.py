"""What a user asks: named questions, their parameters, names for IRIs, and the answers as records."""
