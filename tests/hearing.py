"""A small debate of which every named question can be asked: three documents, six actors, three targets."""

from readings import Said, reading

from ontology.model import ActorKind, Modality

OPENAI, ANTHROPIC = "ac:openai OpenAI", "ac:anthropic Anthropic"
CRUZ, HAWLEY = "ac:us-cruz Ted Cruz", "ac:us-hawley Josh Hawley"
BILL, ACT = "in:ca-sb-53 California SB 53", "in:eu-ai-act EU AI Act"
HEARING = reading(
    Said(OPENAI, 0.6, BILL, Modality.DIRECT_QUOTE, kind=ActorKind.LAB),
    Said(ANTHROPIC, 0.8, BILL, kind=ActorKind.LAB),
    Said(CRUZ, -0.7, BILL, Modality.DIRECT_QUOTE, kind=ActorKind.LEGISLATOR),
    Said(OPENAI, -0.5, ACT, Modality.DIRECT_QUOTE, kind=ActorKind.LAB, condition="if small firms are covered"),
    Said("Acme Robotics", 0.5, ACT, attributed_to="The Wire"),
    title="The hearing",
    publisher="The Daily",
    url="https://daily.example/hearing",
    published="2025-01-10",
)
VOTE = reading(
    Said(OPENAI, 0.7, ACT, Modality.REPORTED_ACTION, kind=ActorKind.LAB),
    Said(CRUZ, -0.9, BILL, Modality.REPORTED_ACTION, kind=ActorKind.LEGISLATOR),
    Said("Acme Robotics", -0.6, "the pause", confidence=0.5),
    Said(ANTHROPIC, 0.4, ACT, kind=ActorKind.LAB),
    title="The vote",
    publisher="The Daily",
    published="2025-03-05",
)
LATE = reading(
    Said(CRUZ, 0.2, BILL, kind=ActorKind.LEGISLATOR, confidence=0.4),
    Said(HAWLEY, 0.0, BILL, kind=ActorKind.LEGISLATOR),
    Said(HAWLEY, 0.3, "the pause", kind=ActorKind.LEGISLATOR),
    title="Late news",
    published="2025-06-20",
)
