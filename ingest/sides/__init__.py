"""Who leans which way, by rules: verbs, nouns, judgements and acts that carry a stance."""
