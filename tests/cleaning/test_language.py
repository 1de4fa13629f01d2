"""Short texts in many languages: English or not."""

from __future__ import annotations

import pytest

from ingest.cleaning.language import is_english

ENGLISH = [
    "The commission said on Monday that it would delay the rules, which many companies have asked for.",
    "Senator Rivera opposes the bill. Labs support it. Governors are split, and a vote is not expected before June.",
    "Example Labs CEO Ann Lee backs licensing of frontier models by a new federal agency, according to the company's filing.",
    "Bill passes",
    "Chipmakers Fight Export Ban\n\nNvidia's Jensen Huang opposes new limits on AI chip sales, said Rivera.",
    "Governor Ann Lee signs chatbot bill\n\nTeachers, parents and unions in San Jose cheered loudly for Lee on Monday.",
    "",
    "2026",
]
OTHER = {
    "German": (
        "Die Kommission hat angekündigt, dass sie die Regeln verschieben will. Viele Abgeordnete lehnen "
        "das ab und fordern, dass das Gesetz in Kraft bleibt."
    ),
    "French": (
        "La Commission a annoncé qu'elle reporterait les règles. De nombreux députés s'y opposent et "
        "demandent que la loi soit appliquée comme prévu."
    ),
    "Spanish": (
        "La Comisión anunció que aplazará las normas. Muchos diputados se oponen y piden que no se "
        "cambie la ley antes de que entre en vigor."
    ),
    "Italian": (
        "La Commissione ha annunciato il rinvio delle norme. Molti deputati sono contrari e chiedono "
        "che la legge non cambi prima di entrare in vigore."
    ),
    "Dutch": (
        "De Commissie wil de regels uitstellen. Veel leden van het Parlement zijn daartegen en willen "
        "dat de wet gewoon in werking treedt, of nog eerder."
    ),
    "Danish": (
        "Kommissionen vil udskyde reglerne. Mange medlemmer er imod det og beder om, at loven skal "
        "gælde for alle fra august, som den var planlagt."
    ),
    "Norwegian": "Kommisjonen vil utsette reglene for systemer med stor risiko, "
    "men mange er mot forslaget, for loven skal gjelde for alle fra august.",
    "Afrikaans": "Die Kommissie is van plan om die wet uit te stel. Die voorstel was te swak, "
    "is daar in Brussel gehoor, en dit is nie wat lede wil hê nie.",
    "Swedish": (
        "Kommissionen vill skjuta upp reglerna. Många ledamöter är emot förslaget och vill att lagen "
        "ska börja gälla som det var tänkt i augusti."
    ),
    "Polish": (
        "Komisja chce odroczyć przepisy. Wielu posłów jest przeciw i domaga się, aby ustawa weszła w "
        "życie zgodnie z planem, to jest w sierpniu."
    ),
    "Portuguese": (
        "A Comissão quer adiar as regras. Muitos deputados são contra e pedem que a lei não mude antes de entrar em vigor, como se previa."
    ),
    "Finnish": "Komissio on ilmoittanut, että se lykkää sääntöjä. Moni jäsen on sitä vastaan ja vaatii, että laki on voimassa elokuussa.",
    "Russian": "Комиссия хочет отложить правила. Многие депутаты выступают против и требуют, чтобы закон вступил в силу в августе.",
    "Chinese": "委员会希望推迟有关人工智能的规则。许多议员反对这一提议,并要求法律按计划生效。",
    "Greek": "Η Επιτροπή θέλει να αναβάλει τους κανόνες.",
}


@pytest.mark.parametrize("text", ENGLISH)
def test_english(text):
    assert is_english(text)


@pytest.mark.parametrize("text", [text for text in OTHER.values() if len(text.split()) >= 14])
def test_the_first_words_of_another_language(text):
    assert not any(is_english(" ".join(text.split()[:count])) for count in range(14, 40))


@pytest.mark.parametrize("text", OTHER.values(), ids=OTHER)
def test_another_language(text):
    assert not is_english(text)
