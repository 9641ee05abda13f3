"""English: calendar words."""

from extractor.languages.lexicon import DateWords

_DAY_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth "
    "sixteenth seventeenth eighteenth nineteenth twentieth"
).split()

DATES = DateWords(
    order="mdy",
    day_first=frozenset(
        "vietnam|viet nam|hanoi|ha noi|ho chi minh|people's committee|people’s committee|ubnd|britain|british|london|england|"
        "scotland|wales|ireland|india|indian|pakistan|bangladesh|sri lanka|nepal|kenya|uganda|tanzania|nigeria|ghana|"
        "south africa|australia|new zealand|singapore|malaysia|hong kong|europe|european".split("|")
    ),
    dashed_days=False,
    months=(
        ("january", "jan"),
        ("february", "feb", "febr"),
        ("march", "mar"),
        ("april", "apr"),
        ("may",),
        ("june", "jun"),
        ("july", "jul"),
        ("august", "aug"),
        ("september", "sept", "sep"),
        ("october", "oct"),
        ("november", "nov"),
        ("december", "dec"),
    ),
    month_homonyms=frozenset("may march mar jan jun dec august april june".split()),
    capital_months=True,
    month_before=frozenset(["month of"]),
    month_after=frozenset(),
    day_before=frozenset(),
    day_after=frozenset(),
    year_before=frozenset(
        "year|years|fiscal|fiscal year|financial year|budget year|school year|academic year|fy".split("|")
    ),
    year_after=frozenset(["fiscal year", "financial year", "ad", "ce"]),
    weekdays=frozenset(
        "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun".split()
    ),
    numerals={
        **{word: value for value, word in enumerate("zero one two three four five six seven eight nine ten".split())},
        **{
            word: value
            for value, word in enumerate(
                "eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(), start=11
            )
        },
        **{
            word: 10 * tens
            for tens, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), 2)
        },
        "oh": 0,
        "hundred": 100,
        "thousand": 1000,
    },
    numeral_homonyms={},
    numeral_joiners=frozenset(["and"]),
    ordinals={
        **{word: day for day, word in enumerate(_DAY_ORDINALS, start=1)},
        **{f"twenty{joint}{word}": 20 + day for day, word in enumerate(_DAY_ORDINALS[:9], start=1) for joint in " -"},
        "thirtieth": 30,
        "thirty first": 31,
        "thirty-first": 31,
    },
    ordinal_suffixes=frozenset("st nd rd th".split()),
    ordinal_prefixes=frozenset(),
    quarters=frozenset("quarter quarters qtr q".split()),
    halves={"half": 0, "half-year": 0, "semester": 0, "h": 0},
    half_homonyms=frozenset(["half", "h"]),
    months_counted=frozenset("month months".split()),
    first=frozenset(["opening"]),
    last=frozenset("last final closing".split()),
    others_months=frozenset(
        "of in after since as following under with at on from before until out his her its their our your my free".split()
    ),
    reported=frozenset(),
    early_before=frozenset(
        "early|mid|late|early in|late in|the beginning of|beginning of|the start of|start of|the middle of|middle of|"
        "the end of|end of|the close of|end|year-end".split("|")
    ),
    early_after=frozenset(),
    beginnings=frozenset(f"{article}{part} of" for article in ("", "the ") for part in ("beginning", "start")),
    seasons={"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12},
    decade_before=frozenset(["decade of"]),
    decade_after=frozenset(),
    decades={"fifties": 1950, "sixties": 1960, "seventies": 1970, "eighties": 1980, "nineties": 1990},
    decade_suffixes=frozenset(["s", "'s", "’s"]),
    century_before=frozenset(),
    century_after=frozenset(["century", "centuries"]),
    century_suffixes=frozenset(),
    eras={"reiwa ": 2018, "heisei ": 1988, "showa ": 1925},
    since=frozenset("since|from|starting|starting from|starting on|as from|effective|effective from".split("|")),
    from_=frozenset(),
    since_after=frozenset(
        "onward|onwards|on onwards|and onwards|and onward|and beyond|and later|or later|and after|on".split("|")
    ),
    from_after=frozenset(),
    until=frozenset(
        "until|till|through|up until|up till|up to and including|by|before|prior to|ahead of|not later than|no later than|at the latest by".split(
            "|"
        )
    ),
    until_after=frozenset(["at the latest", "at latest", "or earlier", "and earlier"]),
    to=frozenset("to|through|thru|up to|until|till|up until".split("|")),
    by=frozenset(),
    between=frozenset(["between"]),
    and_=frozenset(["and", "&"]),
    as_of=frozenset(["as of", "as at", "as of the end of", "compared to", "compared with", "relative to", "due to"]),
    present=frozenset("now|the present|present|date|today|the present day|the present time|this day".split("|")),
    moved=frozenset("postponed delayed adjourned deferred moved extended suspended closed off".split()),
    ahead=frozenset(
        "will|shall|to be|plans to|expected to|aims to|must|going to|due to|scheduled|upcoming|coming|target".split("|")
    ),
    dating=frozenset(["from"]),
    dated=frozenset(
        "up down decision decree resolution report reports letter data figures numbers results statistics survey law "
        "plan directive document documents rose fell grew increase decrease decline drop jump rise growth change "
        "changed unchanged improved improvement dropped increased decreased declined slipped climbed climb jumped "
        "places points steps ranks notches percent % different learned lessons experience carried budget".split()
    ),
    relative={
        "this year": "now year 0",
        "the current year": "now year 0",
        "current year": "now year 0",
        "last year": "now year -1",
        "next year": "now year +1",
        "this month": "now month 0",
        "last month": "now month -1",
        "next month": "now month +1",
        "this week": "now week 0",
        "last week": "now week -1",
        "next week": "now week +1",
        "today": "now day 0",
        "yesterday": "now day -1",
        "tomorrow": "now day +1",
        "the same year": "said year 0",
        "same year": "said year 0",
        "that year": "said year 0",
        "that same year": "said year 0",
        "of the year": "its year 0",
        "the following year": "said year +1",
        "the year before": "said year -1",
        "a year earlier": "said year -1",
        "the previous year": "said year -1",
        "the same month": "said month 0",
        "the same day": "said day 0",
        "the following day": "said day +1",
        "the next day": "said day +1",
        "the day before": "said day -1",
        "this quarter": "now quarter 0",
        "last quarter": "now quarter -1",
        "next quarter": "now quarter +1",
    },
    fillers=frozenset(["of", "the", "of the", "the year", "of the year", "of year"]),
    day_cues=frozenset(
        "on|morning of|afternoon of|evening of|night of|morning|afternoon|evening|dated|date|day of|on the".split("|")
    ),
    day_cues_after=frozenset(),
    after_days=frozenset("in at with before after for the a an when while during under from as his her its".split()),
    durations=frozenset(),
    per_day=frozenset(),
    short_year_cues_after=frozenset(),
    month_cues=frozenset(
        "in|since|until|till|by|of|from|to|through|between|during|this|last|next|for|early|mid|late|every|each|as of|"
        "before|after|through|throughout".split("|")
    ),
    year_cues=frozenset(
        "in|since|until|till|by|of|from|during|for|than|before|after|around|circa|through|throughout|over|to|into".split(
            "|"
        )
    ),
    bare_years=True,
    counted=frozenset(
        "file files case cases record records dossier dossiers application applications procedure procedures document "
        "documents person persons people citizens residents households families officials employees workers staff "
        "members delegates cadres teachers students visitors users accounts transactions payments requests complaints "
        "opinions comments questions responses respondents services units agencies offices organizations bodies "
        "communes wards districts towns villages cities provinces schools hospitals businesses enterprises companies "
        "firms projects tasks targets criteria indicators posts positions jobs places points meetings conferences "
        "sessions times days weeks months hours minutes years percent pct km m ha hectares meters metres kilometers tons "
        "tonnes kg usd vnd dong dollars euros million billion trillion thousand hundred square cubic new more copies "
        "pages certificates licenses permits computers machines cameras seats votes rows items groups teams steps".split()
    ),
    labels=frozenset(
        "no|no.|nos|nos.|number|numbers|#|article|clause|section|page|room|flight|level|levels|$|€|£|¥|usd|vnd|eur|nearly|almost|roughly|approximately|some".split(
            "|"
        )
    ),
)
