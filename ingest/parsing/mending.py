"""What a small parser takes wrongly and words alone put right: "the proposal to delay | the act was criticised | by Roe"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ingest.lexicon import WordSet, object_signs, policy_nouns, speech_verbs, verbs
from ontology.model import TargetKind

from .reporting import reporting_verbs
from .syntax import SUBJECTS, agents, children, forget, obliques, relation, words_on

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token


LAWSUITS = WordSet("lawsuits")
MEETING = WordSet("meeting with blame")
GROWING = WordSet("growing on its own")
WHILE = frozenset({"after", "before", "by", "in", "when", "while"})
FINITE = frozenset({"VBD", "VBZ"})
SAYING = frozenset({"VB", "VBD", "VBP", "VBZ", "MD"})
DESCRIBING = frozenset({"JJ", "VBG", "VBN"})


def mend(doc: Doc) -> None:
    """Give infinitives their objects back, a second "that" its clause, "approach | to taxing it |" its gerund, and clauses their parts."""
    for token in list(doc):
        if _mended(token):
            forget(doc)


def _mended(token: Token) -> bool:
    """True if the token, or what hangs beside it, was given another place."""
    deed = _torn_from(token) if relation(token) in SUBJECTS else None
    if deed is not None:
        token.head, token.dep_ = deed, "obj"
    elif _is_second_that(token):
        token.head, token.dep_, token.tag_, token.pos_ = token.head.head, "mark", "IN", "SCONJ"
    elif (told := _told_by(token)) is not None:
        token.head, token.dep_ = told, "acl"
    elif (clause := _goes_on_with(token)) is not None:
        token.head = clause
    elif (text := _text_that_would(token)) is not None:
        token.head = text
    elif (first := _listed_before(token)) is not None:
        token.head, token.dep_ = first.nbor(-1), "obj"
        first.head, first.dep_ = token, "amod"
    elif _is_whose_staff(token):
        token.head = token.nbor()
    elif (suit := _said_in_suit(token)) is not None:
        token.head = suit
    elif (deed := _remarked_in(token)) is not None:
        token.head, token.dep_ = deed, "advcl"
    elif _is_said_while(token):
        token.head, token.dep_ = token.head.head, "advcl"
    elif _is_particle(token):
        token.head.dep_ = "obj"
        token.head, token.dep_ = token.nbor(-1), "compound:prt"
    elif (claim := _said_of(token)) is not None:
        token.head, token.dep_ = claim, "nsubj"
    elif (case := _case_on_title(token)) is not None:
        before = case.doc[case.i - 1]
        case.head = token
        token.head, token.dep_ = (before, "nmod") if before.pos_ in ("NOUN", "PROPN") else (token.head, "obl")
    elif (noun := _that_grows(token)) is not None:
        for other in (child for child in list(token.children) if child != noun and child.i > noun.i):
            other.head = token.head
        noun.head, noun.dep_ = token.head, "obj"
        token.head, token.dep_ = noun, "amod"
    elif (thing := _commanded(token)) is not None:
        if token != thing.head:
            token.head = token
            token.dep_ = "ROOT"
            thing.head, thing.dep_ = token, "obj"
        token.tag_, token.pos_ = "VB", "VERB"
    elif (noun := _told_as_subject(token)) is not None:
        noun.head, noun.dep_ = token.head, token.dep_.replace("csubj", "nsubj")
        token.head, token.dep_, token.tag_ = noun, "acl", "VBN"
    else:
        return False
    return True


def _commanded(word: Token) -> Token | None:
    """The object of a verb that a sentence begins with, where a parser takes that for a noun ("| Support | rules", "| Back | it").

    A verb that takes a side, and no other in the sentence says anything.
    """
    if word.tag_ not in ("NN", "NNP", "RB", "JJ") or word.i + 1 >= len(word.doc) or not _opens(word) or word.lower_ not in verbs():
        return None
    if not object_signs(verbs()[word.lower_]) or any(other.tag_ in SAYING for other in word.sent):
        return None
    if relation(word) == "ROOT":
        return next((noun for noun in word.children if relation(noun) == "obj"), None)
    thing, behind = word.head, word.nbor()
    slogan = behind == thing and thing.pos_ == "PROPN" and word.sent[-1].text in (".", "!")
    apart = relation(word) in ("compound", "advmod", "amod") and relation(thing) == "ROOT" and (behind.tag_ in ("DT", "PRP$") or slogan)
    return thing if apart and thing.pos_ in ("NOUN", "PROPN") else None


def _opens(word: Token) -> bool:
    """True for a sentence's first word, but for "please"."""
    before = word.doc[word.sent.start : word.i]
    return all(other.tag_ == "UH" or other.is_punct for other in before)


def _told_as_subject(clause: Token) -> Token | None:
    """The noun that a participle tells of, where a parser makes their clause the subject ("the | deal | reached in May is a mistake").

    No clause is the subject of another without a word before it ("that", "whether"), an infinitive or a gerund.
    """
    if relation(clause) not in ("csubj", "csubj:pass") or clause.tag_ not in ("VBD", "VBN") or clause.i > clause.head.i:
        return None
    nouns = [word for word in clause.children if _is_subject(word)]
    apart = [word for word in clause.children if relation(word) in ("mark", "aux", "aux:pass", "cop", "obj", "expl")]
    near = (
        len(nouns) == 1 and nouns[0].i == clause.i - 1 and nouns[0].pos_ in ("NOUN", "PROPN") and nouns[0].left_edge.i == clause.left_edge.i
    )
    return nouns[0] if near and not apart else None


def _that_grows(participle: Token) -> Token | None:
    """The object that a participle only says more of, where a parser takes it for what the verb does ("faces | mounting | criticism").

    What mounts or grows has no object of its own behind such a verb.
    """
    describes = participle.tag_ == "VBG" and relation(participle) == "xcomp" and participle.i == participle.head.i + 1
    if not describes or participle.lemma_.lower() not in GROWING or participle.head.lemma_.lower() not in MEETING:
        return None
    return next((noun for noun in children(participle, "obj") if noun.left_edge.i == participle.i + 1), None)


def _is_second_that(token: Token) -> bool:
    """True for the "that" of a second clause that is taken for a pointing word ("said that it works and | that | bills are needed")."""
    if token.lower_ != "that" or relation(token) != "det" or not token.i or token.nbor(-1).lower_ not in ("and", "but", "or"):
        return False
    before = token.doc[token.sent.start : token.i]
    return relation(token.head) in SUBJECTS and any(one.lower_ == "that" and relation(one) == "mark" for one in before)


def _goes_on_with(verb: Token) -> Token | None:
    """The relative clause that a finite verb is joined to, where a parser joins it to an infinitive ("lift a ban that hit A and | hit B").

    None where a clause above the infinitive is in that tense too: then it may go on with that.
    """
    deed = verb.head
    if relation(verb) != "conj" or verb.tag_ not in FINITE or deed.tag_ != "VB" or deed.i > verb.i or any(map(_is_subject, verb.children)):
        return None
    if any(above.tag_ == verb.tag_ for above in (*deed.ancestors, *(aux for above in deed.ancestors for aux in above.children))):
        return None
    before = (word for word in reversed(verb.doc[deed.i + 1 : verb.i]) if relation(word) == "acl:relcl" and word.tag_ == verb.tag_)
    return next((word for word in before if any(map(_is_subject, word.children)) and word not in verb.subtree), None)


def _said_of(noun: Token) -> Token | None:
    """The clause right behind the object of a verb of saying, whose subject that is ("argue | the move | weakens the act")."""
    verb = noun.head
    reporting = reporting_verbs().get(verb.lemma_.lower())  # lemma() would be kept for good, and the parse is yet to change
    if relation(noun) != "obj" or reporting is None or "clause" not in reporting.takes:
        return None
    told = (clause for clause in verb.children if relation(clause) == "ccomp" and clause.left_edge.i == noun.right_edge.i + 1)
    clause = next(told, None)
    finite = clause is not None and (clause.left_edge.tag_ == "MD" or clause.tag_ in FINITE or clause.left_edge.lower_ in ("is", "was"))
    return clause if clause is not None and finite and not any(map(_is_subject, clause.children)) else None


def _case_on_title(name: Token) -> Token | None:
    """The preposition before a title that a parser hangs on the title, and the bearer on the verb ("a deal | with | chair John Doe")."""
    title = next((each for each in name.children if relation(each) == "nmod:desc"), None) if relation(name) == "obj" else None
    return None if title is None else next((each for each in title.children if relation(each) == "case" and each.i < title.i), None)


def _is_subject(word: Token) -> bool:
    return relation(word) in SUBJECTS


def _told_by(deed: Token) -> Token | None:
    """The noun right before what tells of it, where a parser hangs that on the verb.

    "Slammed their | approach | to | taxing | dolls", "addressed | bills | proposed nationwide".
    """
    if deed.tag_ == "VBN" and relation(deed) == "advcl" and not children(deed, "aux", "aux:pass", "mark", "cop", *SUBJECTS):
        noun = deed.nbor(-1) if deed.i else deed
        return noun if noun.pos_ == "NOUN" and noun.i > deed.head.i and deed not in noun.ancestors else None
    if deed.tag_ != "VBG" or relation(deed) != "advcl" or deed.i < 2 or deed.nbor(-1).lower_ != "to":
        return None
    noun = deed.nbor(-2)
    return noun if noun.pos_ == "NOUN" and noun.i > deed.head.i and deed not in noun.ancestors else None


def _text_that_would(clause: Token) -> Token | None:
    """The law that a clause tells of, where a parser hangs it on the person after it ("sent a | bill | to the mayor that would ban it").

    So, too, for "| SB 7 |, introduced by Roe, which would ban it": "which" is never a person.
    """
    who, verb = clause.head, clause.head.head
    if relation(clause) != "acl:relcl" or who.i > clause.i or _is_text(who):
        return None
    pronouns = {word.lower_ for word in children(clause, "nsubj", "nsubj:pass")}
    if "which" in pronouns and who.pos_ == "PROPN" and who in agents(verb) and relation(verb) == "acl":
        return verb.head
    if not pronouns & {"that", "which"} or not words_on(clause, "aux") & {"would", "will"}:
        return None
    texts = [noun for noun in children(verb, "obj", "nsubj:pass") if _is_text(noun) and noun.i < who.i]
    return texts[-1] if texts and who in [noun for _, noun in obliques(verb)] else None


def _is_particle(token: Token) -> bool:
    """True for a verb's particle that is taken for a preposition ("to rein | in | state rules"): no object has one, nor has "rein" without.

    A verb that takes a side without it ("vote | in | May") may have it as a preposition.
    """
    verb = token.nbor(-1) if token.i > token.sent.start else token
    if relation(token) != "case" or token.head.head != verb or f"{verb.lemma_.lower()} {token.lower_}" not in verbs():
        return False
    return relation(token.head) == "obj" or (relation(token.head) == "obl" and verb.lemma_.lower() not in verbs())


def _listed_before(noun: Token) -> Token | None:
    """The first adjective between a verb and its object, where a parser joins these ("pass | fair, | clear, and firm | rules")."""
    joint = next((word for word in noun.children if relation(word) == "cc" and word.i < noun.i), None)
    if relation(noun) != "conj" or noun.tag_ not in ("NN", "NNS") or joint is None or noun.doc[joint.i - 1].text != ",":
        return None
    between = noun.doc[joint.i + 1 : noun.i]
    start = joint.i - 1
    while start > noun.sent.start + 1 and (noun.doc[start - 1].tag_ in DESCRIBING or noun.doc[start - 1].text == ","):
        start -= 1
    run = [word for word in noun.doc[start : joint.i] if word.text != ","]
    verb = noun.doc[start - 1]
    told = len(between) > 0 and between[0].tag_ in DESCRIBING and all(word.head in (noun, *between) for word in between)
    plain = verb.pos_ == "VERB" and not any(relation(child) == "obj" and child not in run for child in verb.children)
    return run[0] if told and plain and len(run) > 1 and run[0].i == start else None


def _is_text(noun: Token) -> bool:
    return policy_nouns().get(noun.lemma_.lower()) is TargetKind.INSTRUMENT


def _said_in_suit(deed: Token) -> Token | None:
    """The lawsuit that does so, where a parser hangs it on whom that is against ("a | suit | against Roe | challenging | the act")."""
    name = deed.head
    if deed.tag_ != "VBG" or relation(deed) != "acl" or name.pos_ != "PROPN" or "against" not in words_on(name, "case"):
        return None
    suits = [word for word in (name.head, *children(name.head, "obj")) if word.lemma_.lower() in LAWSUITS and word.i < name.i]
    return suits[-1] if suits else None


def _remarked_in(remark: Token) -> Token | None:
    """The verb that a remark belongs to, where a parser hangs it on the name before it ("assailed sales to China, | warning | of harm").

    None behind who did it ("assailed by Acme, | warning | of harm").
    """
    name = remark.head
    if remark.tag_ != "VBG" or relation(remark) != "acl" or remark.i < 2 or remark.nbor(-1).text != "," or name.i != remark.i - 2:
        return None
    if name.pos_ != "PROPN" or not children(name, "case") or words_on(name, "case") & {"by", "from"}:
        return None
    return next((above for above in name.ancestors if above.pos_ == "VERB" and relation(above) not in ("acl", "acl:relcl")), None)


def _is_said_while(saying: Token) -> bool:
    """True for what a subject says in doing something, where a parser hangs it on the thing ("cited rising prices in | saying | that")."""
    spoken = saying.tag_ == "VBG" and relation(saying) == "acl" and saying.lemma_.lower() in speech_verbs()
    thing = saying.head
    return spoken and bool(words_on(saying, "mark") & WHILE) and relation(thing) in ("obj", "obl") and thing.head.pos_ == "VERB"


def _is_whose_staff(name: Token) -> bool:
    """True for whose administration others are of, where a parser hangs the name on them ("a top | Roe | administration official")."""
    if relation(name) != "compound" or name.i + 1 >= len(name.doc):
        return False
    after = name.nbor()
    return after.lower_ == "administration" and relation(after) == "compound" and after.head == name.head


def _torn_from(noun: Token) -> Token | None:
    """The infinitive right before the noun that an earlier subject of the same verb is told by, if it has no object of its own."""
    verb, start = noun.head, noun.left_edge.i
    deed = noun.doc[start - 1] if 1 < start < noun.head.i else None
    if deed is None or deed.tag_ != "VB" or relation(deed) != "acl" or noun.doc[start - 2].lower_ != "to":
        return None
    others = [other for other in verb.children if relation(other) in SUBJECTS and other.i < noun.i]
    own = [child for child in deed.children if child.i > deed.i]
    return deed if deed.head in others and not own else None
