"""Swedish: how text is routed, split and numbered."""

from extractor.languages.lexicon import NumberWords, RoutingWords, SentenceWords

ROUTING = RoutingWords(
    function_words=frozenset(
        (
            "och att är för från inte också till ett efter vid enligt när än eller där år samt har ska som sin sina sitt "
            "blir både även kommer mellan utan då inom genom över alla andra första mycket många finns säger måste kunna "
            "vara varit något någon dess ur upp"
        ).split()
    ),
    letters="",
    letter_share=1.0,
    typical_letters="åäö",
    foreign_letters="øæ",
)

SENTENCES = SentenceWords(
    terminators=".!?…",
    abbreviations=frozenset("bl.a t.ex dvs ca kl nr s.k m.m osv resp jfr st".split()),
)

NUMBERS = NumberWords(
    decimal=",",
    thousands=" ",
    words={
        **{
            word: value for value, word in enumerate("noll ett två tre fyra fem sex sju åtta nio tio elva tolv".split())
        },
        **{word: value for value, word in enumerate("tretton fjorton femton sexton sjutton arton nitton".split(), 13)},
        **{word: 10 * value for value, word in enumerate("tjugo trettio fyrtio femtio sextio".split(), 2)},
        **{word: 10 * value for value, word in enumerate("sjuttio åttio nittio".split(), 7)},
        "en": 1,
        "aderton": 18,
        "tjugi": 20,
        "halv": 0.5,
        "en halv": 0.5,
    },
    scales={"hundra": 100, "tusen": 1000, "miljon": 10**6, "miljoner": 10**6, "miljard": 10**9, "miljarder": 10**9},
    joiners=("och",),
    points=("komma", "punkt"),
    halves=("och en halv", "och ett halvt"),
    minus=("minus",),
    positional=False,
    vague="",
    labels=frozenset(
        """januari februari mars april maj juni juli augusti september oktober november december nivå nivåerna artikel
        kapitel paragraf fas kvartal grupp nr nummer avsnitt bilaga tabell figur beslut år punkt steg etapp""".split()
    ),
)
