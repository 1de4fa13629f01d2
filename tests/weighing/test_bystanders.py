"""Who is named beside a stance and takes none."""

import pytest
from parsed import one_passage, word

from ingest.weighing.bystanders import takes_no_side


@pytest.mark.parametrize(
    ("text", "noun", "expected"),
    [
        ("Jane Roe told Reuters that the bill goes too far.", "Reuters", True),
        ("The bill is a ploy by Acme to gut state laws.", "Acme", True),
        ("He saw through Acme's ploy.", "Acme", True),
        ("The bill is an attempt by Acme to gut state laws.", "Acme", False),
        ("The ploy angered Acme.", "Acme", False),
        ("A committee memo lists Acme as opposing the bill.", "memo", True),
        ("A committee memo lists Acme as opposing the bill.", "committee", True),
        ("The registry shows Acme as a supporter of the bill.", "registry", True),
        ("A committee memo lists Acme as opposing the bill.", "Acme", False),
        ("Lee and Poe, Californians both, have spoken against the bill.", "Californians", True),
        ("Californians both like and fear the bill.", "Californians", False),
        ("The court doubted the checks in Acme v. Bonta.", "Acme", True),
        ("The court doubted the checks in Acme v. Bonta.", "Bonta", True),
        ("On behalf of 40 firms, we oppose the bill.", "firms", True),
        ("On behalf of Acme, we oppose the bill.", "Acme", False),
        ("Acme lists the bill among its worries.", "Acme", False),
        ("Acme was listed as opposing the bill.", "Acme", False),
        ("The act was introduced in the Senate.", "Senate", True),
        ("The act was blocked in the Senate by Roe.", "Senate", True),
        ("The act was blocked in the Senate by Roe.", "Roe", False),
        ("The act was defeated in the Senate.", "Senate", False),
        ("The bill, introduced in the Senate by Roe, would help.", "Senate", True),
        ("Roe steered it through the Senate.", "Senate", True),
        ("The bill, introduced by Roe, would help.", "Roe", False),
        ("The Senate introduced the bill.", "Senate", False),
        ("Acme sent a letter to Ann Poe and the Roe Committee opposing it.", "Committee", True),
        ("Acme sent a letter to Speaker Ann Poe, Bo Cole, and the Roe Committee opposing it.", "Committee", True),
        ("Acme wrote to the Senate.", "Senate", True),
        ("The Senate wrote to Acme.", "Senate", False),
        ("Acme sent the Senate's letter back.", "Senate", False),
    ],
)
def test_takes_no_side(text, noun, expected):
    assert takes_no_side(word(one_passage(text), noun)) is expected
