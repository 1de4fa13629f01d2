"""The signers of a letter take the side that the sentence before tells of it."""

import pytest
from parsed import signed, statements

OPPOSED = "Forty scholars oppose SB 1047 in a letter."
SENT = "Forty scholars sent a letter on SB 1047."


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (f"{OPPOSED} Signatories include Meta and OpenAI.", ["ac:meta - in:ca-sb-1047", "ac:openai - in:ca-sb-1047"]),
        (f"{OPPOSED} Signatories to the letter include Meta.", ["ac:meta - in:ca-sb-1047"]),
        (f"{OPPOSED} Among the signers are Meta and OpenAI.", ["ac:meta - in:ca-sb-1047", "ac:openai - in:ca-sb-1047"]),
        ("A statement opposing SB 1047, signed by Meta and OpenAI, came out.", ["ac:meta - in:ca-sb-1047", "ac:openai - in:ca-sb-1047"]),
        ("The petition, which opposes SB 1047, has been signed by Meta.", ["ac:meta - in:ca-sb-1047"]),
        ("A letter signed by Meta opposes SB 1047.", ["ac:meta - in:ca-sb-1047"]),
        (
            f"{OPPOSED}\n\nOther signatories are Meta, OpenAI and Google.",
            ["ac:meta - in:ca-sb-1047", "ac:openai - in:ca-sb-1047", "ac:google - in:ca-sb-1047"],
        ),
        (f"{OPPOSED} Meta and OpenAI were among the signatories.", ["ac:meta - in:ca-sb-1047", "ac:openai - in:ca-sb-1047"]),
        (f"{OPPOSED} The letter was also signed by Meta and OpenAI.", ["ac:meta - in:ca-sb-1047", "ac:openai - in:ca-sb-1047"]),
        (f"{OPPOSED} Meta also signed the letter.", ["ac:meta - in:ca-sb-1047"]),
        (
            "A pledge calls on Congress to pass SB 53. Signatories include labs such as Meta and OpenAI.",
            ["ac:meta + in:ca-sb-53", "ac:openai + in:ca-sb-53"],
        ),
        ("Nurses wrote to the governor to back SB 53.\n\nSigners include Meta.", ["ac:meta + in:ca-sb-53"]),
        (
            "An open letter opposes SB 1047. It was signed by Meta, the former President of Malta Anna Borg, OpenAI and Google.",
            ["ac:meta - in:ca-sb-1047", "ac:openai - in:ca-sb-1047", "ac:google - in:ca-sb-1047"],
        ),
        (
            "The open letter calls for a ban on facial recognition.\n\nIt was signed by Meta, OpenAI and Google.",
            [f"ac:{name} + pr:facial-recognition-limits" for name in ("meta", "openai", "google")],
        ),
        (
            f"{OPPOSED}" + "\n\nMore is to come." * 5 + "\n\nBesides Acme, the letter is signed by Meta and OpenAI.",
            ["ac:meta - in:ca-sb-1047", "ac:openai - in:ca-sb-1047"],
        ),
        (f"{OPPOSED}" + "\n\nMore is to come." * 5 + "\n\nSignatories include Meta.", []),
        (f"{OPPOSED}\n\nIt was signed by Governor Newsom on Monday.", ["ac:newsom + in:ca-sb-1047"]),
        (f"{OPPOSED} Signatories of the Paris accord include Meta.", []),
        (f"{OPPOSED} Meta signed a letter of intent with OpenAI.", []),
        (f"{OPPOSED} Products include Meta and OpenAI.", []),
        (f"{SENT} Signatories include Meta.", []),
        ("Forty scholars oppose SB 1047. Signatories include Meta.", []),
    ],
)
def test_signers(text, names):
    assert [each for each in signed(statements(text)) if each.startswith("ac:")] == names
