"""English: how text is routed, split and numbered."""

from extractor.languages.lexicon import NumberWords, RoutingWords, SentenceWords

ROUTING = RoutingWords(
    function_words=frozenset(
        (
            "the of and to in is that for was with are from by has "
            "this which were have been on at an its will their not as it"
        ).split()
    ),
    letters="",
    letter_share=1.0,
    typical_letters="",
    foreign_letters="",
)

SENTENCES = SentenceWords(
    terminators=".!?…",
    abbreviations=frozenset("mr mrs ms dr prof gen no nos sen lt col st vs e.g i.e art approx".split()),
)

NUMBERS = NumberWords(
    decimal=".",
    thousands=",",
    words={
        **{word: value for value, word in enumerate("zero one two three four five six seven eight nine".split())},
        **{word: value for value, word in enumerate("ten eleven twelve thirteen fourteen fifteen".split(), 10)},
        **{word: value for value, word in enumerate("sixteen seventeen eighteen nineteen".split(), 16)},
        **{word: 10 * value for value, word in enumerate("twenty thirty forty fifty sixty".split(), 2)},
        **{word: 10 * value for value, word in enumerate("seventy eighty ninety".split(), 7)},
        "fourty": 40,
        "oh": 0,
        "half": 0.5,
        "half a": 0.5,
        "a quarter of a": 0.25,
    },
    scales={"hundred": 100, "thousand": 1000, "million": 10**6, "billion": 10**9},
    joiners=("and",),
    points=("point", "dot"),
    halves=("and a half",),
    minus=("minus", "negative"),
    positional=False,
    vague="",
    labels=frozenset(
        """january february march april may june july august september october november december jan feb mar apr jun jul
        aug sep sept oct nov dec level levels article articles chapter phase term quarter group no number section
        appendix table figure decision resolution decree year clause point step zone region""".split()
    ),
)
