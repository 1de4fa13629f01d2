"""What "it" goes on with."""

import pytest
from parsed import passages, short

from ingest.what.targets import aim

BILL = "Roe supports the AI Bill. "
OFTEN = f"{BILL}Poe likes the AI Bill.\n\nIt rained.\n\nRoe wrote the Toy Act. The Toy Act failed.\n\n"
TAX = "The Trade Act passed. The Trade Act bans toys. It has a moratorium on chatbots.\n\nSome banks support the moratorium. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # the thing that the clause before is about, which is no policy
        (f"{BILL}A drone costs little. It threatens us.", None),
        (f"{BILL}A drone costs little; it threatens us.", None),
        (f"{BILL}A drone costs little, Roe said. It threatens us.", None),
        (f"{BILL}It is cheap because a drone costs little. It threatens us.", None),
        (f"{BILL}Poe said a drone costs little and it threatens us.", None),
        # somebody, a law, what is not done yet, or several things: the text's law
        (f"{BILL}The company is glad. It threatens us.", "AI Bill"),
        (f"{BILL}The bill is old. It threatens us.", "AI Bill"),
        (f"{BILL}The vote on the AI Bill was close. It threatens us.", "AI Bill"),
        (f"{BILL}A vote is near. It would threaten us.", "AI Bill"),
        (f"{BILL}Drones cost little. It threatens us.", "AI Bill"),
        (f"{BILL}Two years passed. It threatens us.", "AI Bill"),
        # a policy
        (f"{BILL}The chatbot tax is unfair. It threatens us.", "chatbot tax"),
        # on what a side was just taken
        (f"{TAX}Others oppose it.", "moratorium on chatbots"),
        (f"{TAX}It hurts us.", "moratorium on chatbots"),
        ("SB 53 undermines the AI Act. Meta opposes it.", "in:ca-sb-53"),
        ("The draft of SB 53 undermines the AI Act. Meta opposes it.", "in:ca-sb-53"),
        ("Roe wants SB 53. The union opposes the AI Act. Meta opposes it.", "in:eu-ai-act"),
        ("SB 53 is law. Meta backs an amendment to strike it. Google opposes it.", "in:ca-sb-53"),
        # what no entry names
        ("Once a critic of the toy bill, Meta backs it.", "toy bill"),
        ("The toy code would slow the industry's development, but Meta will sign it.", "toy code"),
        ("The toy bill passed. “Parents like it,” said Roe.", "toy bill"),
        ("The toys passed. “Parents like it,” said Roe.", None),
        # what somebody proposes, whatever it is
        ("Roe floated a toy curfew. Meta opposes it.", "toy curfew"),
        ("Roe bought a toy curfew. Meta opposes it.", None),
        # nor the plan that holds the word itself
        ("Meta condemned the plan to scrap it.", None),
        ("The toy bill passed. Meta condemned the plan to scrap it.", "toy bill"),
        # what the main clause of the sentence before is about
        ("The toy substitute would leave a law with no teeth. I hope that you reject it.", "toy substitute"),
        ("The toy rule would gut SB 53. Meta supports it.", "toy rule"),
        ("The panel debated SB 53. Meta supports it.", "in:ca-sb-53"),
        # what is done to the thing, and not the thing
        ("Roe wants to scrap the AI Act. It is a bad idea.", None),
        ("Roe wants to scrap the AI Act. It is a good law.", "in:eu-ai-act"),
        # a law that the sentence before says something of, though it names none
        (f"{OFTEN}Doe said the bill would drive money out. “It is costly,” he wrote.", "AI Bill"),
        # what is done or said of in the clause on which its own hangs
        (f"{BILL}Poe may amend the Toy Act. Doe praised the king's toy order, calling it good.", "king's toy order"),
        (f"{BILL}Roe vetoed the toy levy, saying it would hurt trade.", "toy levy"),
        # all that was told before a dash
        (f"{BILL}“You have fifty rules in fifty places — it makes no sense,” Roe said.", None),
        (f"{BILL}“You will like the Toy Act — it makes sense,” Roe said.", "Toy Act"),
        # what any law must keep to is none
        (f"{BILL}Roe said it violates the First Amendment and should drop it.", "AI Bill"),
        # a letter is not what it speaks of
        (f"{BILL}Its first letter to Roe was mild. Doe's letter said it would hurt him.", "AI Bill"),
    ],
)
def test_what_it_goes_on_with(text, expected):
    read = passages(text)[-1]
    last = [token for token in read.doc if token.lower_ == "it"][-1]
    found = aim(last, read)
    assert (None if found is None else short(found.target.iri) or found.target.name) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{BILL}Roe rejected the toy fees, while Doe praised them.", "toy fees"),
        (f"{BILL}Roe voiced opposition to the toy fees, while Doe praised them.", "toy fees"),
        (f"{BILL}The toy fees were attacked by Roe; Doe praised them.", "toy fees"),
        # people, and how long it took
        (f"{BILL}Roe praised the makers and urged Doe to help them.", "AI Bill"),
        (f"{BILL}Roe fought fees for six months and Doe praised them.", "fees"),
        (f"{BILL}Roe sold two toys, and Doe praised them.", "AI Bill"),
    ],
)
def test_what_them_goes_on_with(text, expected):
    read = passages(text)[-1]
    found = aim([token for token in read.doc if token.lower_ == "them"][-1], read)
    assert found is not None
    assert found.target.name == expected
