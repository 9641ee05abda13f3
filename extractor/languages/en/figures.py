"""English: percentages, ratios, ranks and other figures."""

from extractor.languages.lexicon import CheckWords, PercentageWords, RankWords, RatioWords, terms

PERCENTAGES = PercentageWords(
    signs=dict.fromkeys(
        ("percent", "percents", "per cent", "per-cent", "percentage", "pct", "pct.", "percenter", "%-"), 1.0
    ),
    points=terms("""
        percentage points, percentage point, percentage-point, percent points, percent point, per cent points,
        per cent point, % points, % point, %-points, pp, p.p., ppt, ppts, pps
    """),
    loose_points=("points", "point"),
    rates=terms("rate, share, percentage, proportion, ratio"),
    points_reach=30,
    subunits={},
    leads=("percent of", "per cent of", "percents of", "percentage of"),
    ands=("and", "or", "and respectively", "&", "and then", "but", "versus", "vs", "against"),
    tos=("to", "up to", "down to", "through"),
    froms=("from",),
    betweens=("between",),
    articles=frozenset({"a", "an", "the", "about", "around", "some", "nearly", "over", "only", "just"}),
    before={
        **dict.fromkeys(
            terms("""
                more than, over, above, greater than, in excess of, exceed, exceeds, exceeded, exceeding, surpass,
                surpasses, surpassed, surpassing, topped, upwards of, just over, slightly over, well over, just above,
                higher than
            """),
            "gt",
        ),
        **dict.fromkeys(
            terms("""
                at least, no less than, not less than, no fewer than, not lower than, no lower than, not below,
                not fall below, minimum, minimum of, a minimum of, at a minimum
            """),
            "ge",
        ),
        **dict.fromkeys(
            terms("""
                less than, fewer than, lower than, smaller than, under, below, just under, just below, well under,
                well below, not even, short of, did not reach, not yet reached, had not reached, not reached,
                not even reach, not even reached, did not even reach
            """),
            "lt",
        ),
        **dict.fromkeys(
            terms("""
                up to, no more than, not more than, at most, maximum, maximum of, a maximum of, not exceed,
                not exceeding, not higher than, no higher than, not over, not above, capped at
            """),
            "le",
        ),
        **dict.fromkeys(
            terms("""
                about, around, approximately, approx, approx., roughly, some, nearly, almost, close to, circa, ca.,
                an estimated, in the region of, practically, virtually, or so, near
            """),
            "approx",
        ),
        "moved over": "eq",
        "based on over": "eq",
    },
    after={
        **dict.fromkeys(
            ("or more", "or higher", "or above", "or over", "or greater", "or better", "and above", "and over"), "ge"
        ),
        **dict.fromkeys(("and higher", "and more", "and up", "upwards", "plus", "at least", "at a minimum"), "ge"),
        **dict.fromkeys(("or less", "or fewer", "or lower", "or below", "and below", "at most", "or under"), "le"),
        **dict.fromkeys(("or so", "or thereabouts"), "approx"),
    },
    apart={
        **dict.fromkeys(("or more", "or higher", "or above", "and above", "at least"), "ge"),
        **dict.fromkeys(("or less", "or lower", "or below", "at most"), "le"),
    },
    fillers=frozenset({"a", "an", "the", "of", "by", "to", "in", "at", "as", "mark"}),
    inverted={},
    negations={
        **dict.fromkeys(
            terms("""
                no … will, no … may, no … can, no … could, no … should, no … must, no … shall, no … is, no … was,
                no … has, no … had, no … fell, no … dropped, no … scored, no … spent, no … went, no … rose, no … stood,
                no … reported
            """),
            5,
        ),
        **dict.fromkeys(("none", "nobody"), 4),
        **dict.fromkeys(("none of",), 6),
        **dict.fromkeys(
            terms("""
                not be, not fall, not drop, not go, not rise, not take, not spend, not cost, not account for,
                not make up, cannot be, never be
            """),
            2,
        ),
        **dict.fromkeys(("never",), 1),
        **dict.fromkeys(
            ("not only", "not just", "no doubt", "that", "which", "who", "because", "and", "but", "while"), -1
        ),
    },
    places=("in", "at", "for", "among", "on", "under"),
    measures=terms("""
        it, average, mean, median, target, goal, figure, rate, share, proportion, benchmark, threshold, ceiling
    """),
    scopes=("of", "of the", "for", "for the", "in", "in the", "across", "among", "at", "on", "set by", "by"),
    copulas=terms("""
        is, was, were, stands at, stood at, had been, has been, being, is now, was just, was only, is set at,
        had stood at, will be, is just, is only, is still
    """),
    tails=(),
    against=terms("""
        compared with, compared to, against, versus, vs, vs., up from, down from, rising from, falling from
    """),
    earlier=terms("""
        a year earlier, a year ago, a year before, the year before, last year, the previous year, the year earlier,
        previously, before, earlier, the month before, last month, the previous month, a month earlier, last quarter,
        the previous quarter, the quarter before
    """),
    share_articles=frozenset(),
)

RATIOS = RatioWords(
    counters=(
        *terms("""
            communes, wards, townships, towns, districts, provinces, cities, localities, units, agencies
        """),
        *("departments", "ministries", "sectors", "branches", "offices", "administrative", "procedures", "records"),
        *("files", "dossiers", "applications", "documents", "criteria", "targets", "indicators", "indexes", "tasks"),
        *("services", "fields", "areas", "officials", "officers", "civil servants", "employees", "staff", "delegates"),
        *("deputies", "members", "people", "households", "schools", "hospitals", "stations", "villages", "hamlets"),
        *("businesses", "enterprises", "cases", "opinions", "votes", "ballots", "questions", "goals", "complaints"),
        *("petitions", "sessions", "resolutions", "decisions", "plans", "reports", "projects", "party", "seats"),
        *("municipalities", "counties", "regions", "states", "countries", "organizations", "organisations", "forms"),
        *("public", "online", "district", "commune", "provincial", "citizens", "respondents", "councils", "positions"),
    ),
    of=("of", "out of", "of the", "out of the", "out of a total of", "of a total of", "of all", "from a total of"),
    among=(),
    scores=("points", "point", "marks", "stars"),
)

CHECKS = CheckWords(
    including=(
        *("including", "of which", "of them", "of these", "of those", "among them", "comprising", "consisting of"),
        *terms("""
            made up of, composed of, split into, divided into, broken down into, that is, namely, of whom
        """),
    ),
    wholes=terms("of, of the, out of, out of the, from among the, among the"),
    divided=terms("""
        comprising, consisting of, made up of, composed of, split into, divided into, broken down into
    """),
    rest=("the remaining", "the rest", "the other", "the remainder"),
    together=terms("""
        together, combined, altogether, all told, in sum, adding up to, which adds up to, for a sum of
    """),
    than=terms("than, than the, compared with, from"),
    opposites=(
        ("full|fully|complete|whole|end-to-end", "partial|partially|partly"),
        ("online|electronic|digital|digitally", "paper|in person|over the counter|direct"),
        ("men|male", "women|female"),
        ("urban", "rural"),
        ("done|completed|finished|resolved|settled", "not done|unfinished|pending|in progress|unresolved|open"),
    ),
)

RANKS = RankWords(
    cues=(
        *("ranked", "ranks", "rank", "ranked no.", "ranks no.", "ranking no.", "ranked number"),
        *terms("""
            ranks number, ranked at, ranks at, position no., in position, to position, from position, place no.
        """),
    ),
    ordinal_cues=("came", "came in", "finished", "placed", "stood", "stands", "ranking", "standing", "ranked in"),
    weak_cues=("no.", "number", "position", "place"),
    verbs=(),
    nouns=terms("""
        nationwide, nationally, countrywide, place, position, rank, spot, ranking, placing, in the ranking,
        in the rankings
    """),
    weak_nouns=(),
    bare_nouns=(),
    not_nouns=("place of", "position of", "rank of"),
    prefixes=(),
    suffixes=("st", "nd", "rd", "th"),
    ordinals={
        **{word: value for value, word in enumerate("first second third fourth fifth sixth seventh eighth".split(), 1)},
        **{word: value for value, word in enumerate("ninth tenth eleventh twelfth thirteenth fourteenth".split(), 9)},
        **{word: value for value, word in enumerate("fifteenth sixteenth seventeenth eighteenth".split(), 15)},
        "nineteenth": 19,
        "twentieth": 20,
    },
    places={},
    of=("of", "out of", "among", "/", "of the", "out of the", "among the", "out of a total of", "amongst", "among all"),
    among=("among", "amongst", "out of", "among all"),
    copulas=("is", "was", "are", "were", "came", "ranks", "ranked", "placed", "became"),
    field=(),
    froms=("from", "from the"),
    tos=("to", "to the", "up to", "down to", "into"),
    steps=("place", "places", "rank", "ranks", "spot", "spots", "position", "positions", "rung", "rungs", "notches"),
    ups=(
        *terms("""
            up, rose, rising, rise, climbed, climbing, climb, gained, gaining, jumped, jumping, higher
        """),
        *("advanced", "advancing", "improved", "improving", "increase", "increased", "moved up", "moving up", "leaped"),
        *("better", "above", "gain", "jump", "surged", "leapt", "an increase of", "a rise of", "went up"),
    ),
    downs=(
        *("down", "fell", "falling", "fall", "dropped", "dropping", "drop", "lost", "losing", "slipped", "slipping"),
        *terms("""
            lower, slid, declined, decreased, decrease, a drop of, a fall of, a loss of, moved down, below, worse
        """),
        *("slumped", "sank", "tumbled", "went down"),
    ),
    fillers=("by", "of", "up", "down", "another", "a", "as many as", "some"),
    idioms=("in the first place", "in the second place", "first place where", "took first place to"),
)
