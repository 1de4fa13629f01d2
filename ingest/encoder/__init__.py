"""The trained reader of stances: a small encoder that says, for each possible holder in a sentence, which side it takes and on what."""
