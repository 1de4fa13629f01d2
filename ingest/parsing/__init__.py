"""What grammar says of a sentence, whoever and whatever it is about."""
