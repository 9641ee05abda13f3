"""English."""

from extractor.languages.given_names import LATIN
from extractor.languages.lexicon import (
    CheckWords,
    DateWords,
    DocumentWords,
    FactWords,
    LabelWords,
    Lexicon,
    NumberWords,
    OfficialWords,
    PercentageWords,
    QuantityWords,
    RankWords,
    RatioWords,
    RoutingWords,
    SentenceWords,
    UnitWords,
    by_concept,
    by_role,
    terms,
)
from extractor.languages.vietnamese_bodies import names_in

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

QUANTITIES = QuantityWords(
    objects={
        "procedures": ("procedures", "formalities", "administrative procedures", "processes"),
        "files": (
            *("files", "applications", "cases", "dossiers", "records", "requests", "submissions", "claims", "forms"),
            *("declarations", "case files", "e-applications", "returns", "enquiries", "dossier", "file", "permits"),
        ),
        "services": ("services", "e-services", "public services", "utilities"),
        "staff": (
            *terms("""
                officials, officers, civil servants, employees, staff, staff members, public employees, posts
            """),
            *terms("""
                cadres, public servants, workers, positions, jobs, inspectors, clerks, teachers, managers
            """),
            *terms("""
                leaders, deputies, delegates, members, councillors, payrolls, vacancies, specialists, doctors
            """),
        ),
        "bodies": (
            *("agencies", "bodies", "departments", "offices", "ministries", "units", "authorities", "institutions"),
            *terms("""
                divisions, organisations, organizations, directorates, sections, people's committees, councils
            """),
            *("focal points", "branches", "boards", "committees", "one-stop shops", "service centres", "bureaus"),
            *("service centers", "regulators", "public bodies", "administrative units of the ministry", "commissions"),
        ),
        "areas": (
            *("communes", "wards", "districts", "provinces", "townships", "towns", "cities", "villages", "hamlets"),
            *("localities", "municipalities", "counties", "regions", "administrative units", "neighbourhoods"),
            *("neighborhoods", "parishes", "prefectures", "boroughs", "commune-level units", "district-level units"),
            *("provincial-level units", "states"),
        ),
        "people": (
            *terms("""
                people, residents, citizens, persons, inhabitants, visitors, users, voters, respondents
            """),
            *("pupils", "students", "patients", "women", "men", "children", "taxpayers", "customers", "applicants"),
            *("participants", "callers", "families of veterans", "pensioners", "drivers"),
        ),
        "households": ("households", "families", "homes"),
        "businesses": ("companies", "businesses", "enterprises", "firms", "cooperatives", "investors", "traders"),
        "tasks": (
            *terms("""
                tasks, targets, goals, objectives, indicators, criteria, measures, assignments, initiatives
            """),
            *("commitments", "action points", "recommendations", "reforms", "duties"),
        ),
        "documents": (
            *terms("""
                documents, decisions, resolutions, decrees, circulars, plans, laws, regulations, reports
            """),
            *terms("""
                letters, licences, licenses, certificates, orders, rules, directives, e-documents, bills
            """),
            *("legal documents", "permits issued", "instructions", "by-laws", "bylaws", "acts"),
        ),
        "signatures": ("signatures", "digital signatures", "e-signatures", "digital certificates"),
        "accounts": ("accounts", "user accounts", "profiles", "e-ids", "ids"),
        "transactions": ("transactions", "payments", "transfers", "e-payments"),
        "feedback": (
            *("complaints", "petitions", "opinions", "comments", "suggestions", "answers", "responses", "questions"),
            *("proposals", "reviews", "appeals", "reports of citizens", "denunciations", "ballots", "questionnaires"),
        ),
        "events": (
            *("meetings", "courses", "training courses", "inspections", "conferences", "sessions", "audits", "checks"),
            *("workshops", "seminars", "classes", "hearings", "visits", "training sessions"),
        ),
    },
    others=tuple(
        "schools hospitals computers devices projects systems counters desks stations databases websites errors pages "
        "violations kiosks cameras messages apps vehicles cards houses plots buildings programmes programs markets results "
        "clinics libraries scanners servers calls fields steps stages sectors platforms datasets points-of-service".split()
    ),
    things=frozenset(),
    counters={},
    weak_counters={},
    links=(),
    sets=terms("""
        sets of, types of, kinds of, groups of, pairs of, lists of, of the, of its, of their, of our
    """),
    gap=4,
    stops=frozenset(
        "of in at to for from by with on and or the a an is are was were has have had be been being will would can could "
        "may must shall should that which who whose whom while when where as than then but if per via into onto over under "
        "about between among across within without during after before since until till not no so it they he she we its "
        "their his her this these those there said says told took made got went came received handled reached rose fell "
        "grew years year months month weeks week days day hours hour minutes minute km kilometres metres hectares tonnes "
        "percent per-cent points point times ago old dollars euros pounds kronor yen roubles rubles dong more-than each "
        "against including where up down".split()
    ),
    scales={
        **{"bn": 10.0**9, "mn": 10.0**6, "m": 10.0**6, "tn": 10.0**12, "trillion": 10.0**12, "k": 1000.0, "b": 10.0**9},
        **{
            "mln": 10.0**6,
            "crore": 10.0**7,
            "lakh": 10.0**5,
            "thousand": 1000.0,
            "billions": 10.0**9,
            "millions": 10.0**6,
        },
    },
    of=("of",),
    points=("points", "pts"),
    points_are_things=False,
    currencies={
        "VND": ("dong", "vnd", "đồng", "dongs", "vietnamese dong"),
        "USD": ("dollars", "us dollars", "usd", "u.s. dollars", "american dollars"),
        "EUR": ("euros", "euro", "eur"),
        "SEK": ("kronor", "swedish kronor", "sek", "swedish crowns"),
        "NOK": ("norwegian kroner", "nok"),
        "DKK": ("danish kroner", "dkk"),
        "JPY": ("yen", "jpy"),
        "RUB": ("rubles", "roubles", "rub"),
        "GBP": ("pounds", "pounds sterling", "gbp", "pence"),
        "CNY": ("yuan", "renminbi", "cny"),
        "KRW": ("won", "krw"),
        "AUD": ("australian dollars", "aud"),
        "CAD": ("canadian dollars", "cad"),
        "NZD": ("new zealand dollars", "nzd"),
        "SGD": ("singapore dollars", "sgd"),
        "HKD": ("hong kong dollars", "hkd"),
        "CHF": ("swiss francs", "chf"),
        "INR": ("rupees", "inr"),
        "THB": ("baht", "thb"),
        "MYR": ("ringgit", "myr"),
        "IDR": ("rupiah", "idr"),
        "LAK": ("kip", "lak"),
        "KHR": ("riel", "riels", "khr"),
        "PHP": ("philippine pesos", "php"),
        "KZT": ("tenge", "kzt"),
        "KGS": ("soms", "kgs"),
        "UZS": ("uzbek soums", "uzs"),
        "UAH": ("hryvnias", "hryvnia", "uah"),
        "GEL": ("lari", "gel"),
        "PLN": ("zloty", "zlotys", "pln"),
        "MXN": ("mexican pesos", "mxn"),
        "ARS": ("argentine pesos", "ars"),
        "COP": ("colombian pesos", "cop"),
        "CLP": ("chilean pesos", "clp"),
        "BRL": ("reais", "brl"),
        "PEN": ("soles", "pen"),
        "XXX": ("pesos", "crowns", "kroner", "francs"),
    },
    signs={
        **{"$": "USD", "us$": "USD", "usd": "USD", "€": "EUR", "eur": "EUR", "£": "GBP", "gbp": "GBP", "¥": "JPY"},
        **{"vnd": "VND", "₫": "VND", "sek": "SEK", "jpy": "JPY", "rub": "RUB", "₽": "RUB", "a$": "AUD", "c$": "CAD"},
        **{"nz$": "NZD", "s$": "SGD", "hk$": "HKD", "₹": "INR", "rs": "INR", "₩": "KRW", "cny": "CNY", "¢": "USD"},
    },
    scaled_units={},
    per=("per", "for every", "every", "out of every", "of every", "each"),
    not_before=terms("""
        room, no., nos., page, paragraph, route, highway, version, aged, age, lines, grade
    """),
    not_after=(
        *"years months days weeks hours minutes seconds km kilometres miles metres meters hectares tonnes kg times places ranks degrees".split(),
        "-year-old",
        "years old",
        "am",
        "pm",
        "a.m.",
        "p.m.",
        "working days",
    ),
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

DOCUMENTS = DocumentWords(
    types=(
        "resolution",
        "decision",
        "decree",
        "directive",
        "circular",
        "law",
        "ordinance",
        "dispatch",
        "regulation",
        "executive order",
        "public law",
        "decree-law",
        "conclusion",
        "instruction",
        "joint circular",
        "official letter",
        *("bill", "house bill", "senate bill", "assembly bill", "republic act", "public act", "presidential decree"),
        *("royal decree", "ministerial decree", "statutory instrument", "s.i.", "g.o.", "g.o. ms", "g.o. ms."),
        *terms("""
            g.o.ms, g.o.ms., g.o. rt, g.o. rt., g.o.rt, government order, resolutions, decisions, decrees
        """),
        *("directives", "circulars", "laws", "regulations", "ordinances", "dispatches", "bills", "joint resolution"),
        *("by-law",),
    ),
    loose=(
        "plan",
        "notice",
        "announcement",
        "order",
        "programme",
        "program",
        "project",
        "proposal",
        "guideline",
        "guidance",
        "act",
        "submission",
        "telegram",
        *("acts", "plans", "orders", "notification", "gazette notification", "gazette notice", "legal notice"),
        *("memorandum", "office memorandum", "memorandum circular", "administrative order", "department order"),
        *("cabinet paper", "cabinet minute", "cabinet decision", "proclamation", "letter"),
    ),
    signs=terms("""
        no., no, nos., number, num., #, №, (eu), (eu) no, (eu) no., (ec) no, (ec), ms. no., rt. no.
    """),
    apart=("no.", "№"),
    closing=(),
    years=("of",),
    shapes=(r"si[ ]((?:19|20)\d\d/\d{1,4})", r"(?:hb|sb|ab|h\.b\.|s\.b\.|h\.r\.|r\.a\.)[ ](\d{1,5})"),
)

UNITS = UnitWords(
    endings="",
    genitive="",
    name_endings=r"",
    types={
        "province": "tỉnh",
        "city": "thành phố",
        "district": "huyện",
        "county": "huyện",
        "prefecture": "prefecture",
        "town": "thị xã",
        "township": "thị trấn",
        "ward": "phường",
        "commune": "xã",
        "special zone": "đặc khu",
        "special administrative zone": "đặc khu",
        "village": "thôn",
        "hamlet": "thôn",
        "municipality": "municipality",
        "borough": "quận",
        "state": "state",
        "region": "region",
        "oblast": "prefecture",
        "governorate": "prefecture",
        "parish": "xã",
    },
    plurals={
        "provinces": "tỉnh",
        "cities": "thành phố",
        "districts": "huyện",
        "counties": "huyện",
        "towns": "thị trấn",
        "wards": "phường",
        "communes": "xã",
        "communes and wards": "xã",
        "wards and communes": "xã",
        "municipalities": "municipality",
        "prefectures": "prefecture",
        "states": "state",
        "regions": "region",
    },
    levels={
        "provincial": "tỉnh",
        "province's": "tỉnh",
        "municipal": "thành phố",
        "city's": "thành phố",
        "district-level": "huyện",
        "district's": "huyện",
        "county's": "huyện",
        "communal": "xã",
        "commune-level": "xã",
        "commune's": "xã",
        "ward's": "phường",
        "central": "trung ương",
        "regional": "region",
    },
    positions=frozenset({"of", "after"}),
    area_before_body=True,
    area_after_body=True,
    area_after_field=False,
    bare_genitive=False,
    heads={
        "people's committee": "people's committee",
        "peoples committee": "people's committee",
        "people’s committee": "people's committee",
        "people's council": "people's council",
        "people’s council": "people's council",
        "party committee": "party committee",
        "public administration service center": "service centre",
        "public administration service centre": "service centre",
        "public administrative service center": "service centre",
        "public administrative service centre": "service centre",
        "public administrative services center": "service centre",
        "public administrative services centre": "service centre",
        "public service administration center": "service centre",
        "center for public administration services": "service centre",
        "centre for public administration services": "service centre",
        "public administration service point": "service point",
        "public administrative service point": "service point",
        "public administration center": "administrative centre",
        "public administration centre": "administrative centre",
        "public administrative center": "administrative centre",
        "public administrative centre": "administrative centre",
        "administrative center": "administrative centre",
        "administrative centre": "administrative centre",
        "one-stop department": "one-stop department",
        "one-stop-shop department": "one-stop department",
        "one-stop shop department": "one-stop department",
        "one-stop division": "one-stop department",
        "one-stop section": "one-stop department",
        "reception and results department": "reception department",
        "reception and result department": "reception department",
        "department of receiving and returning results": "reception department",
        "department of reception and returning results": "reception department",
        "department of reception and return of results": "reception department",
        "receiving and returning results department": "reception department",
        "results receiving and returning department": "reception department",
        "reception and result delivery department": "reception department",
        "reception and results delivery unit": "reception department",
        "steering committee": "steering committee",
        "steering board": "steering committee",
        "inspection team": "inspection team",
        "inspection delegation": "inspection team",
        "inspection group": "inspection team",
        "working group": "working group",
        "task force": "working group",
        "management board": "management board",
        "national assembly delegation": "assembly delegation",
        "national assembly deputies' delegation": "assembly delegation",
        "fatherland front committee": "fatherland front",
        "state treasury": "treasury",
        "police": "police",
        "people's court": "court",
        "people's procuracy": "procuracy",
        "social insurance": "social insurance",
        "social security": "social insurance",
        "regional government": "regional government",
        "provincial government": "regional government",
        "city government": "city hall",
        "county government": "regional government",
        "county council": "local council",
        "city council": "local council",
        "town council": "local council",
        "district council": "local council",
        "borough council": "local council",
        "municipal council": "local council",
        "county assembly": "local council",
        "city hall": "city hall",
        "ministry": "ministry",
        "department": "department",
        "dept": "department",
        "state department": "state department",
        "government department": "state department",
        "general department": "general department",
        "division": "division",
        "bureau": "bureau",
        "agency": "agency",
        "authority": "agency",
        "administration": "agency",
        "directorate": "bureau",
        "directorate-general": "bureau",
        "commission": "committee",
        "committee": "committee",
        "council": "council",
        "board": "board",
        "centre": "centre",
        "center": "centre",
        "institute": "institute",
        "office": "office",
        "inspectorate": "inspection",
        "secretariat": "office",
        "chancellery": "office",
        "state chancellery": "office",
        "office of the people's council and people's committee": "office of council and committee",
        "office of the people's committee and people's council": "office of council and committee",
        "people's council and people's committee office": "office of council and committee",
        "office of people's council and people's committee": "office of council and committee",
        "police department": "police",
        "citizens' reception board": "citizen reception",
        "citizen reception board": "citizen reception",
        "citizens reception board": "citizen reception",
        "citizen reception committee": "citizen reception",
        "citizens' reception committee": "citizen reception",
        "military command": "military command",
        "tax office": "tax office",
        "tax department": "tax office",
        "tax sub-department": "tax office",
        "treasury office": "treasury",
        "district administration": "administration",
        "regional administration": "administration",
        "district office": "administration",
        "municipality office": "city hall",
        "regional state administrative agency": "agency",
        "ombudsman's office": "office",
        "fund": "fund",
        "audit office": "audit office",
        "provincial council": "local council",
        "regional council": "local council",
        "village council": "local council",
        "parish council": "local council",
        "county commission": "local council",
        "commissioners court": "local council",
        "board of supervisors": "local council",
        "municipal corporation": "local council",
        "municipal assembly": "local council",
        "metropolitan council": "local council",
        "state government": "regional government",
        "state assembly": "local council",
        "house of assembly": "local council",
        "mayor's office": "city hall",
        "governor's office": "regional government",
        "chief minister's office": "regional government",
        "city administration": "administration",
        "provincial administration": "administration",
        "municipal administration": "administration",
        "municipal government": "city hall",
        "women's union": "women's union",
        "women’s union": "women's union",
        "women's association": "women's union",
        "women union": "women's union",
        "womens union": "women's union",
        "farmers' union": "farmers' union",
        "farmers’ union": "farmers' union",
        "farmers' association": "farmers' union",
        "farmers’ association": "farmers' union",
        "farmer's association": "farmers' union",
        "farmers union": "farmers' union",
        "farmers association": "farmers' union",
        "peasants' union": "farmers' union",
        "veterans' association": "veterans' association",
        "veterans’ association": "veterans' association",
        "veterans association": "veterans' association",
        "war veterans association": "veterans' association",
        "war veterans' association": "veterans' association",
        "war veterans’ association": "veterans' association",
        "youth union": "youth union",
        "ho chi minh communist youth union": "youth union",
        "communist youth union": "youth union",
        "labour federation": "labour federation",
        "labor federation": "labour federation",
        "confederation of labour": "labour federation",
        "confederation of labor": "labour federation",
        "federation of labour": "labour federation",
        "federation of labor": "labour federation",
        "labour confederation": "labour federation",
        "labor confederation": "labour federation",
        "border guard": "border guard",
        "border guard command": "border guard",
        "border guards": "border guard",
        "red cross society": "red cross",
        "political school": "political school",
        "people's procuratorate": "procuracy",
        "people’s procuracy": "procuracy",
        "people’s procuratorate": "procuracy",
        "people’s court": "court",
        "inspection": "inspection",
        "vietnam fatherland front committee": "fatherland front",
        "viet nam fatherland front committee": "fatherland front",
        "committee of the vietnam fatherland front": "fatherland front",
        "vff committee": "fatherland front",
        "party standing committee": "party standing committee",
        "people's committee office": "office of committee",
        "people's committee's office": "office of committee",
        "people’s committee office": "office of committee",
        "people’s committee’s office": "office of committee",
        "people's council office": "office of council",
        "people's council's office": "office of council",
        "party committee office": "party office",
        "party committee's office": "party office",
        "one-stop shop": "one-stop department",
        "one-door department": "one-stop department",
        "one-door section": "one-stop department",
        "one-door division": "one-stop department",
        "one-stop-shop division": "one-stop department",
        "one-stop shop division": "one-stop department",
        "one-stop shop section": "one-stop department",
        "one-stop unit": "one-stop department",
        "division for receiving and returning results": "reception department",
        "department for receiving and returning results": "reception department",
        "section for receiving and returning results": "reception department",
        "division of receiving and returning results": "reception department",
        "department of receiving and returning administrative procedure results": "reception department",
        "document reception and result delivery department": "reception department",
        "department of reception and result return": "reception department",
        "department for reception and return of results": "reception department",
        "section of receiving and returning results": "reception department",
        "reception and return of results department": "reception department",
        "center for public administrative services": "service centre",
        "centre for public administrative services": "service centre",
        "public administration services center": "service centre",
        "public administration services centre": "service centre",
        "centre for public administration service": "service centre",
        "center for public administration service": "service centre",
        "public administrative procedures service center": "service centre",
        "social insurance agency": "social insurance",
        "social security agency": "social insurance",
        "management authority": "management board",
        "citizen reception office": "citizen reception",
        "citizens' reception office": "citizen reception",
    },
    parts={
        "standing committee": "Ban Thường vụ",
        "standing board": "Ban Thường vụ",
        "executive committee": "Ban Chấp hành",
        "executive board": "Ban Chấp hành",
        "organization commission": "Ban Tổ chức",
        "organisation commission": "Ban Tổ chức",
        "organization board": "Ban Tổ chức",
        "organising board": "Ban Tổ chức",
        "organizing board": "Ban Tổ chức",
        "organization committee": "Ban Tổ chức",
        "organizing committee": "Ban Tổ chức",
        "organizing commission": "Ban Tổ chức",
        "organization department": "Ban Tổ chức",
        "inspection commission": "Ủy ban Kiểm tra",
        "inspection committee": "Ủy ban Kiểm tra",
        "internal affairs commission": "Ban Nội chính",
        "internal affairs committee": "Ban Nội chính",
        "propaganda department": "Ban Tuyên giáo",
        "propaganda board": "Ban Tuyên giáo",
        "propaganda commission": "Ban Tuyên giáo",
        "propaganda and education commission": "Ban Tuyên giáo",
        "propaganda and training commission": "Ban Tuyên giáo",
        "propaganda and mass mobilization commission": "Ban Tuyên giáo và Dân vận",
        "mass mobilization commission": "Ban Dân vận",
        "mass mobilization board": "Ban Dân vận",
        "mass mobilisation commission": "Ban Dân vận",
        "propaganda and education board": "Ban Tuyên giáo",
        "propaganda and education department": "Ban Tuyên giáo",
        "propaganda and training board": "Ban Tuyên giáo",
        "propaganda and training department": "Ban Tuyên giáo",
        "propaganda committee": "Ban Tuyên giáo",
        "information and education commission": "Ban Tuyên giáo",
        "commission for communication and education": "Ban Tuyên giáo",
        "propaganda and education committee": "Ban Tuyên giáo",
        "commission for propaganda and education": "Ban Tuyên giáo",
        "mass mobilization committee": "Ban Dân vận",
        "mass mobilization department": "Ban Dân vận",
        "mass mobilisation board": "Ban Dân vận",
        "mass mobilisation committee": "Ban Dân vận",
        "commission for mass mobilization": "Ban Dân vận",
        "civil affairs committee": "Ban Dân vận",
        "internal affairs board": "Ban Nội chính",
        "commission for internal affairs": "Ban Nội chính",
        "organisation board": "Ban Tổ chức",
        "organisation committee": "Ban Tổ chức",
        "organisation department": "Ban Tổ chức",
        "personnel and organization commission": "Ban Tổ chức",
        "propaganda and mass mobilization board": "Ban Tuyên giáo và Dân vận",
        "propaganda and mass mobilisation commission": "Ban Tuyên giáo và Dân vận",
        "propaganda and mass mobilization department": "Ban Tuyên giáo và Dân vận",
        "inspection board": "Ủy ban Kiểm tra",
        "commission for inspection": "Ủy ban Kiểm tra",
        "legal board": "Ban Pháp chế",
        "legal committee": "Ban Pháp chế",
        "legislation committee": "Ban Pháp chế",
        "economic and budget committee": "Ban Kinh tế - Ngân sách",
        "economic-budget committee": "Ban Kinh tế - Ngân sách",
        "economic and budgetary board": "Ban Kinh tế - Ngân sách",
        "economic-budget board": "Ban Kinh tế - Ngân sách",
        "socio-cultural committee": "Ban Văn hóa - Xã hội",
        "culture and society committee": "Ban Văn hóa - Xã hội",
        "cultural and social committee": "Ban Văn hóa - Xã hội",
        "cultural and social affairs board": "Ban Văn hóa - Xã hội",
    },
    fields={
        "home affairs": "home affairs",
        "internal affairs": "home affairs",
        "the interior": "interior",
        "interior": "interior",
        "interior affairs": "interior",
        "justice": "justice",
        "finance": "finance",
        "planning and investment": "planning and investment",
        "industry and trade": "industry and trade",
        "transport": "transport",
        "transportation": "transport",
        "construction": "construction",
        "natural resources and environment": "natural resources and environment",
        "natural resources and the environment": "natural resources and environment",
        "agriculture and rural development": "agriculture and rural development",
        "agriculture and environment": "agriculture and environment",
        "agriculture and the environment": "agriculture and environment",
        "agriculture": "agriculture",
        "environment": "environment",
        "the environment": "environment",
        "information and communications": "information and communications",
        "information and communication": "information and communications",
        "science and technology": "science and technology",
        "labor, invalids and social affairs": "labour, invalids and social affairs",
        "labour, invalids and social affairs": "labour, invalids and social affairs",
        "labor, invalids, and social affairs": "labour, invalids and social affairs",
        "labour, invalids, and social affairs": "labour, invalids and social affairs",
        "labor, war invalids and social affairs": "labour, invalids and social affairs",
        "labour, war invalids and social affairs": "labour, invalids and social affairs",
        "labor - invalids and social affairs": "labour, invalids and social affairs",
        "labour - invalids and social affairs": "labour, invalids and social affairs",
        "labour and social affairs": "labour and social affairs",
        "labor and social affairs": "labour and social affairs",
        "labor": "labour",
        "labour": "labour",
        "social affairs": "social affairs",
        "education and training": "education and training",
        "education": "education",
        "health": "health",
        "public health": "health",
        "culture, sports and tourism": "culture, sports and tourism",
        "culture, sports, and tourism": "culture, sports and tourism",
        "culture, sport and tourism": "culture, sports and tourism",
        "culture and sports": "culture and sports",
        "culture and information": "culture and information",
        "culture": "culture",
        "culture and society": "culture and society",
        "culture and social affairs": "culture and society",
        "tourism": "tourism",
        "foreign affairs": "foreign affairs",
        "external relations": "external relations",
        "national defence": "national defence",
        "national defense": "national defence",
        "defence": "defence",
        "defense": "defence",
        "public security": "public security",
        "ethnic minorities and religion": "ethnic minorities and religion",
        "ethnic minorities and religions": "ethnic minorities and religion",
        "ethnic and religious affairs": "ethnic minorities and religion",
        "ethnic minority affairs": "ethnic affairs",
        "ethnic affairs": "ethnic affairs",
        "ethnic minorities": "ethnic affairs",
        "religious affairs": "religious affairs",
        "economy and finance": "economy and finance",
        "economy": "economy",
        "economic affairs": "economy",
        "economic": "economy",
        "economy and infrastructure": "economy and infrastructure",
        "economy, infrastructure and urban affairs": "economy, infrastructure and urban affairs",
        "urban management": "urban management",
        "planning and architecture": "planning and architecture",
        "finance and planning": "finance and planning",
        "finance - planning": "finance and planning",
        "civil service": "civil service",
        "public administration": "public administration",
        "public service": "public service",
        "administrative reform": "administrative reform",
        "public administration reform": "administrative reform",
        "administrative procedure control": "administrative procedure control",
        "administrative procedures control": "administrative procedure control",
        "control of administrative procedures": "administrative procedure control",
        "administrative procedures": "administrative procedures",
        "local government": "local government",
        "local administration": "local government",
        "organization and personnel": "organization and personnel",
        "organisation and personnel": "organization and personnel",
        "digital transformation": "digital transformation",
        "administrative reform and digital transformation": "administrative reform and digital transformation",
        "emulation and commendation": "emulation and commendation",
        "emulation and reward": "emulation and commendation",
        "statistics": "statistics",
        "taxation": "taxation",
        "tax": "taxation",
        "customs": "customs",
        "land registration": "land registration",
        "industrial zones": "industrial zones",
        "industrial parks": "industrial zones",
        "economic zones": "economic zones",
        "legal affairs": "legal affairs",
        "information technology": "information technology",
        "trade": "trade",
        "energy": "energy",
        "sports": "sports",
        "infrastructure": "infrastructure",
        "housing": "housing",
        "immigration": "immigration",
        "public services": "public services",
        "digital technologies": "digital technologies",
        "digital technology": "digital technologies",
        "cadastre": "cadastre",
        "land cadastre": "cadastre",
        "migration": "migration",
        "budget": "budget",
        "public procurement": "procurement",
        "procurement": "procurement",
        "human resources": "human resources",
        "the interior and safety": "administration and security",
        "interior and safety": "administration and security",
        "civil registration": "civil registration",
        "civil registry": "civil registration",
        "national statistics": "statistics",
        "economic zone": "economic zone",
        "industrial zone": "industrial zone",
        "urban planning": "urban planning",
        "economic development": "economic development",
        "regional development": "regional development",
        "digital development": "digital development",
        "emergency situations": "emergency situations",
        "communications": "communications",
        "climate": "climate",
        "environmental protection": "environment",
        "trade and industry": "industry and trade",
        "resources and environment": "natural resources and environment",
        "labor, war invalids, and social affairs": "labour, invalids and social affairs",
        "labour, war invalids, and social affairs": "labour, invalids and social affairs",
        "labor - war invalids and social affairs": "labour, invalids and social affairs",
        "labour - war invalids and social affairs": "labour, invalids and social affairs",
        "labor, war invalids and social welfare": "labour, invalids and social affairs",
        "labour, war invalids and social welfare": "labour, invalids and social affairs",
        "labor - invalids - social affairs": "labour, invalids and social affairs",
        "education & training": "education and training",
        "ethnic minority and religious affairs": "ethnic minorities and religion",
        "ethnic affairs and religion": "ethnic minorities and religion",
        "ethnic affairs and religions": "ethnic minorities and religion",
        "ethnic minority affairs and religion": "ethnic minorities and religion",
        "ethnicity and religion": "ethnic minorities and religion",
        "ethnic groups and religions": "ethnic minorities and religion",
        "culture and sport": "culture and sports",
        "external affairs": "external relations",
        "food safety": "food safety",
        "food hygiene and safety": "food safety",
        "civil judgment enforcement": "civil judgment enforcement",
        "civil judgement enforcement": "civil judgment enforcement",
        "civil enforcement": "civil judgment enforcement",
        "market surveillance": "market surveillance",
        "market management": "market surveillance",
        "urban affairs": "urban management",
        "zoning and architecture": "planning and architecture",
        "urban planning and architecture": "planning and architecture",
        "information & communications": "information and communications",
        "science & technology": "science and technology",
        "forest protection": "forest protection",
        "forest rangers": "forest protection",
        "forestry": "forestry",
        "irrigation": "irrigation",
        "water resources": "irrigation",
        "vocational education": "vocational education",
        "vocational training": "vocational education",
        "roads": "roads",
        "road administration": "roads",
        "transport and public works": "transport and public works",
        "culture, sport, and tourism": "culture, sports and tourism",
        "culture, sports & tourism": "culture, sports and tourism",
    },
    several={"ministries of": "ministry", "departments of": "department"},
    bodies={
        **names_in("en"),
        "european commission": "European Commission",
        "european parliament": "European Parliament",
        "european external action service": "European External Action Service",
        "council of europe": "Council of Europe",
        "european union": "European Union",
        "parliament": "Parliament",
        "white house": "White House",
        "congress": "Congress",
        "supreme court": "Supreme Court",
        "constitutional court": "Constitutional Court",
        "cabinet": "Cabinet",
        "cabinet of ministers": "Cabinet of Ministers",
        "council of ministers": "Council of Ministers",
        "statistics sweden": "Statistics Sweden",
        "cabinet office": "Cabinet Office",
        "treasury": "Treasury",
        "senate": "Senate",
        "house of representatives": "House of Representatives",
        "house of commons": "House of Commons",
        "house of lords": "House of Lords",
        "public accounts committee": "Public Accounts Committee",
        "home affairs committee": "Home Affairs Committee",
        "lok sabha": "Lok Sabha",
        "rajya sabha": "Rajya Sabha",
        "state duma": "State Duma",
        "federation council": "Federation Council",
        "riksdag": "Riksdag",
        "storting": "Storting",
        "bundestag": "Bundestag",
        "riigikogu": "Riigikogu",
        "scottish government": "Scottish Government",
        "welsh government": "Welsh Government",
        "northern ireland executive": "Northern Ireland Executive",
        "scottish parliament": "Scottish Parliament",
        "senedd": "Senedd",
        "home office": "Home Office",
        "foreign office": "Foreign Office",
        "hm treasury": "HM Treasury",
        "hm revenue and customs": "HM Revenue and Customs",
        "hm revenue & customs": "HM Revenue and Customs",
        "hmrc": "HM Revenue and Customs",
        "dvla": "Driver and Vehicle Licensing Agency",
        "dwp": "Department for Work and Pensions",
        "companies house": "Companies House",
        "land registry": "HM Land Registry",
        "hm land registry": "HM Land Registry",
        "government digital service": "Government Digital Service",
        "civil service commission": "Civil Service Commission",
        "services australia": "Services Australia",
        "service nsw": "Service NSW",
        "service canada": "Service Canada",
        "service ontario": "ServiceOntario",
        "huduma kenya": "Huduma Kenya",
        "internal revenue service": "Internal Revenue Service",
        "irs": "Internal Revenue Service",
        "social security administration": "Social Security Administration",
        "government accountability office": "Government Accountability Office",
        "niti aayog": "NITI Aayog",
        "reserve bank of india": "Reserve Bank of India",
        "inland revenue department": "Inland Revenue Department",
        "standing committee of the central committee": "Ban Bí thư",
        "party central committee's organization commission": "Ban Tổ chức Trung ương",
        "party central committee's organisation commission": "Ban Tổ chức Trung ương",
        "party central committee office": "Văn phòng Trung ương Đảng",
        "council of governors": "Council of Governors",
        "vietnam women's union": "Hội Liên hiệp Phụ nữ Việt Nam",
        "legislative assembly": "Legislative Assembly",
        "national people's congress": "National People's Congress",
        "state council": "State Council",
        "world bank": "World Bank",
        "united nations": "United Nations",
        "auditor-general's office": "Office of the Auditor General",
        "national data center": "Trung tâm Dữ liệu quốc gia",
        "national data centre": "Trung tâm Dữ liệu quốc gia",
        "foreign ministry": "Bộ Ngoại giao",
        "vietnamese foreign ministry": "Bộ Ngoại giao",
        "vietnam's foreign ministry": "Bộ Ngoại giao",
        "general statistics office": "Tổng cục Thống kê",
        "general statistics office of vietnam": "Tổng cục Thống kê",
        "gso": "Tổng cục Thống kê",
        "general department of vietnam customs": "Tổng cục Hải quan",
        "general department of viet nam customs": "Tổng cục Hải quan",
    },
    one_word_bodies=r"(?!)",
    compounds={},
    compound_heads={},
    complement=r"[ ](?:of|for|on)(?:[ ]the)?(?:[ ][A-Z][\w’'-]+,?(?:[ ](?:and|of|for|the|on|in)(?=[ ][A-Z]))?){1,7}(?<!,)",
    topic=r"[ ](?:of|for|on)(?:[ ]the)?(?:[ ][A-Z][\w’'-]+,?(?:[ ](?:and|of|for|the|on|in)(?=[ ][A-Z]))?){1,7}(?<!,)",
    head_stops=r"(?!)",
    capital_bodies=True,
    of=("of", "of the", "for", "for the", "on", "on the"),
    inside=("in", "near", "across", "around"),
    places=("in", "at", "from", "to", "near", "across", "around", "between"),
    articles=("the", "a", "an"),
    conjunctions=("and", "or"),
    such_as=("such as", "including", "namely", "like", "are", "were"),
    person_cues=terms("""
        mr, mr., ms, ms., mrs, mrs., dr, dr., comrade, comrades, sir, prof., gen., photo:
    """),
    person_marks=(),
    not_names=(
        *"facebook whatsapp telegram twitter youtube google microsoft instagram tiktok linkedin zalo".split(),
        *"excel word android zoom amazon apple samsung viber".split(),
        *"".split(),
        *"christmas easter ramadan eid diwali tet lent advent christianity islam buddhism church phase".split(),
        *"article appendix chapter section".split(),
        *"january february march april may june july august september october november december".split(),
        *"monday tuesday wednesday thursday friday saturday sunday".split(),
        *"chairman chairwoman chairperson chair vice deputy director head secretary minister president member chief".split(),
        *"permanent governor mayor spokesman spokeswoman prime general senior former acting mr ms mrs".split(),
        *"this that these those there they she he it we you its their his her our who what when where why how".split(),
        *"if but while although since until before after during under over with by as no not".split(),
        *"meanwhile however according accordingly currently moreover furthermore also photo source resolution".split(),
        *"decision directive plan decree circular law project program programme report i".split(),
    ),
    not_areas=(
        *"street road avenue boulevard bridge river lake sea mountain airport port station market hotel bay beach".split(),
        *"newspaper news today times post daily university school college hospital airlines bank group company".split(),
        *"corporation stadium festival cup club fc pagoda temple island highway expressway hydropower index".split(),
    ),
    phrases=(
        "cabinet secretary",
        "cabinet minister",
        "cabinet member",
        "secretary of state",
        "minister of state",
        "under-secretary of state",
        "head of state",
        "council leader",
        "council member",
        "board member",
        "police officer",
        "government spokesman",
        "government spokeswoman",
        "government official",
        "government officials",
        "city council member",
        "treasury secretary",
        "congress member",
        "senate president",
        "united nations development programme",
        *(f"in {language}" for language in "english spanish french german russian arabic swahili hindi".split()),
        "digital government",
        "e-government",
        "electronic government",
        "public service portal",
        "stop department",
    ),
)

OFFICIALS = OfficialWords(
    roles=by_role(
        minister="union minister, cabinet minister, minister-president, foreign minister, "
        "minister, ministress, secretary of state, foreign secretary, home secretary, treasury secretary, "
        "chancellor of the exchequer, attorney general",
        deputy_minister="state minister, assistant minister, minister in charge, "
        "union minister of state, minister of state for, parliamentary under-secretary, parliamentary under secretary, parliamentary under-secretary of state, vice minister, assistant secretary, "
        "state secretary, under-secretary, under secretary, undersecretary, under-secretary of state, junior minister, "
        "parliamentary secretary, minister of state",
        prime_minister="first minister, prime minister, premier, pm, head of government, chancellor, taoiseach",
        deputy_prime_minister="deputy first minister, deputy pm",
        president="president, state president, head of state",
        general_secretary="general secretary, party general secretary, secretary-general, secretary general",
        secretary="secretary, party secretary, party chief, permanent secretary, principal secretary, cabinet secretary, "
        "chief secretary, standing secretary, first secretary",
        chair="who chairs, who chairs the, "
        "chairman, chairwoman, chairperson, chair, speaker, house speaker, president of the senate, "
        "party chairman, party leader",
        director="director-in-chief, county administrator, county manager, town manager, borough manager, administrator, superintendent, controller, chief information officer, chief digital officer, chief technology officer, postmaster general, registrar general, surveyor general, accountant general, "
        "director, director-general, director general, general director, executive director, chief executive, chief executive officer, commissioner, "
        "managing director, registrar, comptroller",
        head="council leader, leader of the council, deputy leader, head of department, head of division, head of service, office manager, project lead, coordinator, ward head, village chief, head of the secretariat, chief of division, president of the commission, "
        "who heads, who heads the, who leads, who leads the, boss, "
        "head, chief, leader, team leader, acting head, division chief, department head, office head, section chief, "
        "team head, unit head, dean, rector, principal",
        chief_of_office="chief of the people's committee office, chief of the provincial people's committee office, chief of the office of the people's committee, "
        "chief of office, chief of the office, chief of staff, head of office, head of the office, "
        "chief of the secretariat, office chief, chief of secretariat",
        member="cllr, mec, selectman, selectwoman, cabinet member, supervisor, county supervisor, trustee, "
        "member, permanent member, standing member, party member, commissioner-designate, councillor, councilor, "
        "council member, committee member, politburo member, alternate member, board member, alderman, alderwoman",
        delegate="sen., rep., state senator, state representative, assemblymember, assembly member, msp, mla, td, people's council delegate, deputy to the national assembly, member of the national assembly, peer, congressperson, "
        "delegate, national assembly delegate, national assembly deputy, na deputy, na delegate, mp, "
        "member of parliament, senator, congressman, congresswoman, representative, lawmaker, legislator, assemblyman, "
        "assemblywoman, mep, people's deputy",
        inspector="auditor-general, comptroller and auditor general, inspector of taxes, "
        "inspector, chief inspector, inspector general, inspector-general, auditor general, state auditor",
        staff="permanent official, counter officer, desk officer, programme officer, program officer, policy officer, analyst, technician, coordinator officer, planner, legal officer, caseworker, operator, "
        "officer, specialist, expert, civil servant, clerk, assistant, adviser, advisor, official, registrar clerk, "
        "staff member, receptionist",
        other="chief minister, deputy chief minister, county governor, county judge, lord mayor, metro mayor, district commissioner, county commissioner, sub-county commissioner, city clerk, town clerk, village head, sarpanch, tehsildar, collector, high commissioner, chargé d'affaires, gov., lt. gov., solicitor general, public defender, state's attorney, prosecutor general, chief constable, police commissioner, major general, lieutenant general, lieutenant colonel, senior colonel, brigadier, major, captain, "
        "deputy commissioner, additional deputy commissioner, district collector, district magistrate, divisional commissioner, presiding judge, chief judge, "
        "mayor, governor, ambassador, spokesman, spokeswoman, spokesperson, ombudsman, ombudswoman, ombudsperson, "
        "consul, consul general, judge, chief justice, justice, prosecutor, procurator, chief of police, police chief, "
        "general, colonel, envoy, special envoy, resident coordinator, resident representative, treasurer, sheriff, "
        "city manager, lieutenant governor, provost",
    ),
    local=dict.fromkeys(
        (
            "mayor, sheriff, city manager, provost, county executive, deputy commissioner, "
            "additional deputy commissioner, district collector, district magistrate"
        ).split(", "),
        ("district", "commune"),
    )
    | dict.fromkeys(
        ("governor, lieutenant governor").split(", "),
        ("province", "region"),
    )
    | dict.fromkeys(
        "county governor, chief minister, deputy chief minister, premier".split(", "), ("province", "region")
    )
    | dict.fromkeys(
        "county judge, lord mayor, metro mayor, district commissioner, county commissioner, city clerk, town clerk, council leader, county administrator, county manager, town manager, borough manager".split(
            ", "
        ),
        ("district", "commune"),
    ),
    ranks=frozenset(
        terms("""
            general, colonel, major general, lieutenant general, lieutenant colonel, senior colonel, brigadier, major,
            captain
        """)
    ),
    compound=False,
    not_after="",
    deputies=("deputy ", "vice ", "vice-", "assistant ", "deputy-", "associate "),
    modifiers=terms("""
        acting, interim, standing, permanent, first, executive, senior, provincial, municipal, district, county,
        commune, ward, city, state, national, regional, local, newly appointed, new, honorary, second, newly elected,
        party, caretaker, federal, incumbent, current, caucus, outgoing
    """),
    past=("former ", "ex-", "then ", "then-", "late ", "previous ", "erstwhile "),
    of=terms("""
        of, of the, for, for the, at, at the, in, in the, in charge of, to the, with the, under the, on the, and, on,
        from the
    """),
    possessives=("'s ", "’s ", " ", "' ", "’ "),
    own=("its", "their"),
    same=(),
    fields={
        "home affairs": "Bộ Nội vụ",
        "internal affairs": "Bộ Nội vụ",
        "the interior": "Bộ Nội vụ",
        "interior": "Bộ Nội vụ",
        "justice": "Bộ Tư pháp",
        "finance": "Bộ Tài chính",
        "planning and investment": "Bộ Kế hoạch và Đầu tư",
        "foreign affairs": "Bộ Ngoại giao",
        "national defence": "Bộ Quốc phòng",
        "national defense": "Bộ Quốc phòng",
        "defence": "Bộ Quốc phòng",
        "defense": "Bộ Quốc phòng",
        "public security": "Bộ Công an",
        "industry and trade": "Bộ Công Thương",
        "construction": "Bộ Xây dựng",
        "transport": "Bộ Giao thông vận tải",
        "information and communications": "Bộ Thông tin và Truyền thông",
        "science and technology": "Bộ Khoa học và Công nghệ",
        "health": "Bộ Y tế",
        "education and training": "Bộ Giáo dục và Đào tạo",
        "education": "Bộ Giáo dục và Đào tạo",
        "natural resources and environment": "Bộ Tài nguyên và Môi trường",
        "agriculture and environment": "Bộ Nông nghiệp và Môi trường",
        "agriculture and rural development": "Bộ Nông nghiệp và Phát triển nông thôn",
        "culture, sports and tourism": "Bộ Văn hóa, Thể thao và Du lịch",
        "labour, invalids and social affairs": "Bộ Lao động - Thương binh và Xã hội",
        "labor, invalids and social affairs": "Bộ Lao động - Thương binh và Xã hội",
        "labor, war invalids and social affairs": "Bộ Lao động - Thương binh và Xã hội",
        "ethnic and religious affairs": "Bộ Dân tộc và Tôn giáo",
    },
    joins=(",", "and", ", and", "and also", "and concurrently", ", concurrently", "concurrently", "cum", "as well as"),
    appositions=terms("""
        the, a, who, is, was, who is, who was, as, then, now, currently, newly, appointed, elected, becomes, became,
        been, has, had, to, be, also, an, his, her, its, their, one, formerly, serving, position, of, post, named
    """),
    appointments=terms("""
        becomes, became, will become, is appointed, was appointed, has been appointed, is to become, is named,
        was named, takes over as, was elected, has been elected, is promoted to, was promoted to, takes office as
    """),
    breakers=frozenset(
        "said says told stated added noted remarked stressed emphasized emphasised affirmed assessed reported announced and "
        "asked urged thanked received met meets visited signed chaired presided attended gave granted handed presented "
        "awarded that which who whom when where while but because if is are was were be been has have had will would can "
        "could may might should must requested assigned proposed suggested with by as including include like such he she "
        "they we it his her their not than then after before until since during between against".split()
    ),
    breaker_endings=(),
    private=terms("""
        household, family, village elders, company, corporation, corp, ltd, limited, co, inc, jsc, llc, firm,
        cooperative, enterprise, group, business, bank branch, factory, plc, restaurant, store, shop, farm, start-up,
        startup, chamber of commerce, ngo, think tank, foundation, consultancy, newspaper, magazine, editor
    """),
    occupations=terms("""
        farmer, resident, journalist, reporter, photographer, business owner, businessman, businesswoman, entrepreneur,
        student, teacher, worker, professor, lecturer, researcher, lawyer, villager, citizen, driver, economist,
        analyst, editor, editor-in-chief, ceo, chief executive, chief executive officer, cfo, shopkeeper, trader,
        fisherman, pensioner, retiree, activist, historian, author, writer, doctor, nurse, engineer, owner, founder,
        co-founder, manager, householder, applicant, customer, artist, columnist, correspondent, contributor
    """),
    before_name=terms("""
        mr, ms, mrs, miss, comrade, comrades, dr, prof, professor, sir, dame, lord, lady, madam, madame, assoc. prof,
        assoc. prof. dr, gen, general, lt. gen, sen. lt. gen, senior lieutenant general, lieutenant general,
        major general, maj. gen, col, colonel, sen. col, senior colonel, captain, major, hon, honourable, honorable,
        rev, his excellency, her excellency, msc, phd, lawyer, architect, mx, messrs, eng, engr, sen, rep, lt. col
    """),
    after_name=(),
    credits=(
        "by",
        "photo",
        "photos",
        "photo by",
        "photos by",
        "text",
        "text by",
        "text and photos",
        "story",
        "story by",
        "author",
        "written by",
        "reporting by",
        "reported by",
        "translated by",
        "translation",
        "video",
        "graphics",
        "illustration",
        "words by",
        "story and photos",
        "article",
        "article and photos",
        "compiled by",
        "edited by",
        "editing by",
        "news",
        "image",
        "picture",
        "pictures",
        "source photo",
        "text, photo",
        "text - photo",
        "text & photos",
        "article, photo",
    ),
    bylines=terms("""
        by, photo by, photos by, text by, story by, written by, reporting by, words by, photo, photos
    """),
    speech=frozenset(
        "said says told stated added noted remarked stressed emphasized emphasised affirmed assessed reported announced "
        "explained argued admitted recalled insisted warned replied commented confirmed believes thinks hopes hoped wants "
        "urged called asked requested suggested proposed concluded pointed spoke shared highlighted acknowledged held "
        "declared claimed observed continued recounted presided chaired directed praised thanked pledged promised expects "
        "instructed criticised criticized underlined underscored agreed wrote complained delivered expressed".split()
    ),
    namesakes=terms("""
        street, road, avenue, boulevard, st., school, high school, primary school, secondary school, university,
        college, hospital, bridge, park, airport, stadium, prize, award, square, museum, theatre, theater, pagoda,
        temple, mausoleum, library, foundation, institute, campaign, campus, lane, alley, highway, station, order,
        medal, quarter, residential group
    """),
    not_names=frozenset(
        "par index sipas papi pci ddci egdi covid the a an this that these those in on at by for from to of and or but if when while after before with without no yes "
        "not new old all some many most each every his her its their our my your he she it they we you i there here now then "
        "today yesterday tomorrow january february march april may june july august september october november december "
        "monday tuesday wednesday thursday friday saturday sunday north south east west northern southern eastern western "
        "central asia europe africa america americas eu un asean province city district commune ward town village county "
        "ministry department committee council office government party assembly congress parliament commission agency "
        "bureau division section team board court inspectorate centre center union association front academy institute "
        "university school college hospital bank company corporation group index programme program project plan strategy "
        "resolution decision decree directive circular law act constitution code article conference meeting session summit "
        "forum workshop festival day week month year term period phase level public administrative administration "
        "administrations reform service services national provincial municipal local state people's peoples people "
        "development digital transformation information communications technology science home affairs internal foreign "
        "finance planning investment justice health education training labour labor social culture sports tourism "
        "agriculture rural environment natural resources industry trade transport construction defence defense security "
        "steering standing political politburo secretariat general system portal data e-government one-stop shop smart "
        "street road avenue bridge airport river lake sea island bay mountain park square stadium news times post herald "
        "today newspaper press daily weekly agency photo source comment comments read more related video share tags "
        "facebook twitter google zalo app online internet vietnamese english russian japanese swedish spanish chinese "
        "american european asian minister secretary director chairman president deputy vice head chief member delegate "
        "mr ms mrs dr comrade results results percentage report annual first second third fourth last next how why what "
        "who where under over between during however therefore meanwhile moreover according also both since until "
        "citizen satisfaction survey competitiveness governance performance handbook award prize medal order flag labour "
        "world international global united nations states republic kingdom democratic federation socialist communist "
        "youth women women's farmers fatherland veterans trade unions institute partnership panel eastern agreement "
        "tet lunar moon spring summer autumn winter covid".split()
    ),
    given_names=LATIN,
    surname_endings=(),
    surnames={},
    particles=frozenset("de del la von van der den af al bin ibn da dos di el abu ben".split()),
    bare_short_forms=True,
    state_office_first=False,
)

FACTS = FactWords(
    spaced=True,
    metrics={
        "online_submission": (
            "application|file|dossier|record|request|submission|case|claim|notice|notification|declaration|return|form$|forms$|registration + web form|webform|website|from home|remotely|smartphone|mobile app|by phone app|web$",
            "through the web|via the web|over the web|self-service portal|paperless applications|apply remotely|applied remotely",
            "application|file|dossier|record|procedure|request|submission|case|permit|licen|form$|forms$ + online|electronic|digitally|internet|network|portal|app$ + submi|receiv|filed|lodg|process|resolv|handl|settl|appl|came in|come in|arriv|made|sent|deal|booked",
            "application|file|dossier|record|request|submission|case|claim|transaction + online|over the internet|via the network|over the network|through the network|via the portal|through the portal|on the portal",
            "online application|online submission|online file|online dossier|online record|online transaction",
            "submitted online|filed online|lodged online|come in online|came in online|apply online|applied online|applying online|booked online|made online|received online|processed online|handled online|settled online|resolved online",
            "submitted electronically|filed electronically|submitted digitally|filed digitally|digital channel|digital self-service",
            "full-process|entire process|whole process|end-to-end + online",
            "online take-up|online uptake|digital take-up|online rate|e-filing|e-application|e-submission|online filing",
            "~online",
        ),
        "online_service": (
            "services|procedures + end to end|end-to-end|catalogue|hosted|hosts",
            "procedure|service|permit|licen|formalit + from home|without visiting|without leaving home|without a visit|entirely digital|fully digital|24/7|remotely|on a phone",
            "online availability|digital-by-default|fully digital|available digitally|moved online|brought online|taken online|web-based services",
            "public service|public services|services|procedures|service + level 4|level 3|full-service|fully online|partially online|end-to-end|available online|offered online|provided online|put online|go online|go digital|run online|accessible online|onto the portal|on the portal|integrated",
            "online public service|online services|online service|digital services|e-service|digital public service",
            "procedures|services + online + offer|provid|availab|deliver|carried out|eligible|accessible|put$|run$|integrat|launch",
            "level 4|level 3",
            "digital platform + procedure|service",
            "see files come in|generate files|generated files|generate applications|with files arising",
        ),
        "on_time": (
            "answer|respon|repl|settl|resolv|process|handl|decid|deal|dealt|issue|return|complet|clear + within|in under|inside + days|weeks|hours|working day|deadline|time limit|statutory|legal limit|limit",
            "punctuality|timeliness|kept the deadline|keep the deadline|respected the deadline|without delay|no delay|met the time limit|inside the deadline|meet deadlines|meeting deadlines",
            "on time|on-time|on schedule|ahead of time|ahead of schedule|ahead of deadline|before time|in time|early or|before or on|before and on",
            "before the deadline|within the deadline|within deadline|before deadline|by the deadline|meeting the deadline|met the deadline|met deadlines",
            "within the prescribed|within the statutory|within the time limit|within the legal|within the set|within the target|within the allotted|within the promised",
            "before the appoint|before appointment|by the promised date|when promised|on the promised day|on the appointed",
            "timely|promptly|punctual|early settle|settled early|resolved early|processed early",
            "~within|in under + days|weeks|hours|minutes",
        ),
        "digitization": (
            "register|registers|books|archive|files|records|papers + scan|scans|searchable|database|data$|digital|computerised|computerized",
            "computeris|computeriz|into digital|to digital|in digital format|electronic archive",
            "digitis|digitiz|digitalis|digitaliz",
            "scanned|scanning",
            "converted to digital|converted into digital|turned into data|put into digital|electronic copies|digital copies|digital form",
            "result|results|archive|records + electronic|digital",
        ),
        "online_payment": (
            "paid through the internet|paid via the internet|paid over the internet|paid into accounts|paid through bank|paid via bank|by bank transfer|through bank accounts|without cash|contactless|digital wallet|e-wallet|qr code|by card",
            "online payment|electronic payment|cashless|non-cash|e-payment|digital payment|paid online|pay online|paying online|paid electronically|paid digitally|paid by card|mobile payment|mobile money|qr payment|payments online",
            "!payment|paid$|pay$|fee|fees|charge|tuition|revenue + online|electronic|portal|card|cashless|digital|bank transfer|mobile",
        ),
        "digital_signature": (
            "!sign$|signs$|signed|signing|signature + digital|electronic",
            "signed with digital|e-sign|digital seal|signature token|signing token",
            "digital signature|electronic signature|e-signature|digital certificate|digitally sign|signed digitally|signed electronically|electronically sign|sign digitally|sign electronically|digital signing|signing certificate",
        ),
        "satisfaction": (
            "exit poll|rated|rating + attitude|good|very good",
            "rated|rate$|rating|scored|marked|graded|judged|praised|gave + good|very good|excellent|attitude|friendly|well$|top marks|positive",
            "contentment|approval|happy|smiley|positive feedback",
            "satisf|dissatisf|unsatisf|sipas",
            "happy with|pleased with|content with|unhappy with|rated the service|rate the service|approve of|approves of",
            "approval rating|rated good|rated very good",
        ),
        "procedure_cut": (
            "scrap|abolish|repeal|cut$|axed|slash|remov|cancel|lift|drop + condition|conditions|document|documents|certificate|steps|licence|license|requirement|rules|fee$|formality",
            "days shorter|fewer days|fewer documents|fewer steps|fewer forms|time saved|less paperwork|lead time|cycle time|duration",
            "simplif",
            "cut$|cuts$|cutting|reduc|shorten|abolish|scrap|trim|slash|remov|eliminat|fewer|less$|shorter|quicker|faster|throw|thrown|axed|ditch|halv|save|streamlin|fall|fell|drop|down$|repeal + procedure|red tape|processing time|handling time|settlement time|waiting time|response time|turnaround|average wait|compliance cost|paperwork|business condition|forms$|licensing|formalit|administrative burden|time limit|permits$|regulations",
            "compliance cost|administrative burden|red tape",
            "time to|time for|time of|times$ + cut$|cut by|shorten|reduc|slash",
            "~processing time|handling time|settlement time|waiting time",
        ),
        "completion": (
            "milestone|deliverable|work item|action point|task|goal|commitment + tick|closed|done|over$|behind|wrapped|reached",
            "deliver|fulfil|carried out|implement|achiev|accomplish|honour|met$|execut|finish|tick + commitment|pledge|promise|measure|step|item|task|plan|conclusion|reform programme",
            "~cleared|disposed|resolved|settled|answered|handled|processed",
            "clearance rate|disposal rate|backlog cleared",
            "complet + task|target|plan|goal|work|programme|program|indicator|assign|action|commitment|milestone|recommendation",
            "completion|completion rate|fulfil|implementation rate|accomplish|carried out + plan|task|programme",
            "task|tasks|targets|indicators|assignments|milestones|commitments|actions + done|finished|met$|implemented|achieved|deliver",
            "~complet",
        ),
        "index_score": (
            "scorecard|index|ranking|league table|assessment|barometer + earned|obtained|gained|achieved|got$|awarded|scored",
            "governance score|overall score|total score|composite score|out of 100",
            "par index|parindex|papi|pci$|dti$|ddci|dgi$|ict index|egdi|pii$",
            "administrative reform index|reform index|competitiveness index|transformation index|governance index|performance index|digital transformation index|government index|readiness index|development index|effectiveness index",
            "index|ranking|scorecard + scor|point|average|mark$|mean|top|lead|reach|rated",
            "component score|component index|component indices|sub-index|subindex|pillar|scored|scores$|score of",
        ),
        "staffing": (
            "establishment|approved posts|authorised posts|authorized posts|quota + fill|approved|vacant|taken",
            "!headcount|staffing level|number of staff|number of employees|number of civil servants|number of officials|number of posts",
            "clerk|officer|inspector|teacher|doctor|judge|staff|position|post|posts + empty|unfilled|vacant|vacancy|understaffed|on loan|seconded|shortage|short of|missing",
            "early retirement|voluntary retirement|attrition|hiring|new hires|understaff",
            "payroll|headcount|civil service job|civil service post|civil service position|vacanc|vacant",
            "staff|civil servant|public servant|workforce|official|officials|cadre|employee|public employee|personnel|job|jobs|post|posts|position|positions|worker + cut|reduc|fill|recruit|trained|degree|senior|women|female|qualif|standard|share|trim|streamlin|fewer|lost|quota|unfilled|arranged|retire|young|graduate|laid off|lay off|redundan|assigned|shed|shrink|shrunk|leave",
            "women + post|posts|senior|management|leadership|fill|hold|position|job",
            "staffing|downsiz|staff cut|job cut|quota",
            "~staff|civil servant|workforce|personnel",
        ),
        "budget": (
            "!running cost|operating cost|administrative cost|wage bill|personnel cost|staff cost|payroll cost|recurrent expenditure|overhead",
            "outlay|fiscal|treasury|revenue collection|tax collection|savings target|funds",
            "budget|spending|expenditure|disburs|public investment|appropriat|subsid|public funds|state funds|allocation",
            "administrative cost|administration cost|operating cost|running cost|administrative expense",
            "cost|costs|billion|million + of it|of that|of which|goes to|set aside|earmark|for the",
            "funds|funding|capital|revenue|cost|costs|money + disburs|spent|collected|state|allocated|budget|saved|earmark",
        ),
        "economy": (
            "gross|output|exports|imports|turnover|sales|retail|tourist|harvest|unemployment|prices + grew|climb|rose|fell|up$|down$|increas|contribut",
            "industrial production|household income|per capita income|cpi$|consumer price",
            "gdp|grdp|gross domestic product|gross regional|digital economy|e-commerce|economic growth|e-invoice|e-contract|value added",
            "business|businesses|enterprise|company|companies|firm|firms + e-contract|contract|tax|invoice|revenue|export|digital|profit|registered|register|platform",
            "economy|economic|industry|industrial|export|investment|productivity|inflation|trade|retail|tourism|agricultur|manufactur|revenue + growth|grew|grow|rose|up$|increas|contribut|share|account|made up|make up|yield|bring",
            "labour productivity|labor productivity|foreign investment|fdi$|exports|inflation|unemployment|income per|poverty|poor household",
            "taxes + filed|file$|online",
            "~economy|economic|growth",
        ),
        "electronic_documents": (
            "!between agencies|among agencies|among offices|between offices|internal|inter-agency|official + memo|memos|letter|document|correspondence|mail|paper",
            "without paper|paper-free|born digital|digital-only files|e-correspondence|electronic correspondence|digital correspondence|electronic file",
            "document|paper|correspond|dispatch|work file|letter|message|official letter|memo + electronic|digital|network|paperless|online|in electronic form",
            "electronic document|e-document|paperless|e-office|digital document",
            "!between agencies|among agencies|between offices|between departments|between state agencies + electronic|digital|online|network",
            "documents|correspondence|papers + exchanged|sent and received|signed and",
        ),
        "coverage": (
            "one-stop|counter|kiosk|terminal|service point|service desk|centre|center|hotline + commune|ward|township|village|district|county|counties|municipalit|provinces|island",
            "household|adult|resident|people|citizen|population|inhabitant|user|pensioner|famil + activat|digital identity|e-id|computer|laptop|own$|bank account|registered for|enrol|served|reached|benefit|hooked|online access|phone",
            "coverage rate|penetration|reach of|outreach|digital identity|e-id",
            "population|resident|residents|household|households|people|citizen|citizens|inhabitant|adult|adults|commune|communes|ward|wards|village|villages|area|areas|school|schools|hospital|hospitals|unit|units|agency|agencies|localit|municipalit|countr|territor|subscriber + cover|access|connect|account|smartphone|broadband|fibre|fiber|equip|install|internet|identif|insur|introduc|set up|adopt|in use|running water",
            "coverage|covering|5g|4g|smartphone|broadband|fibre|fiber-optic|e-identification|electronic identification|digital id|health insurance",
            "rolled out|roll-out|rollout",
            "one-stop|service centre|service center + communes|wards|districts|villages|provinces",
            "~of communes|of wards|of districts|of villages|of households|of residents|of the population|of the country|of schools|of areas|of localities|of municipalities|of territory|of inhabitants|of adults",
        ),
        "overdue": (
            "tardi|lateness|late rate|late payment|lagging",
            "missed + due date|deadline|date|time limit|target date",
            "!pendency|past the due|beyond the limit|beyond the + limit|day|days",
            "beyond the statutory|over the limit|over the time limit|exceeded the limit|exceeded the time|breached the deadline|breach of deadline|beyond the deadline|behind time|outstanding|lapsed|ran over|overran|dragged on|longer than allowed|longer than the law|not on time|out of date",
            "pending|waiting + beyond|more than|over$|longer than + days|weeks|limit|months",
            "overdue|late files|late records|late dossiers|late applications|files late|records late|delayed|behind schedule|past the deadline|missed the deadline|after the deadline|past due|backlog|returned late|past their date|past deadline|beyond the deadline|out of time|late settlement|late returns|still pending|missed their deadline|exceeded the deadline|unresolved past|arrears",
            "late$|tardy|tardily|lateness + file|record|dossier|application|case|request|permit|procedure|reply|result",
            "~late$|delay",
        ),
        "reorganization": (
            "headed|number of|fewer|count of + department|departments|agencies|agency|unit|units|communes|districts|ministries|offices|boards + drop|fell|fall|down$|cut$|reduc|shrink|shrank|halv",
            "merg|consolidat|reorgani|restructur|rearrang|streamlin|abolish|dissol|remov|fewer|reduc|cut$|drop|down$|decreas|lose|lost|shed$|thin out|left|amalgamat + unit|units|ministr|department|departments|agenc|commune|communes|district|districts|province|provinces|division|divisions|office|offices|organi|bodies|focal|village|villages|apparatus|boards|municipalit|counties",
            "administrative unit|focal point|apparatus + reduc|cut|fewer|drop|down$|decreas|streamlin",
            "~merger|mergers|merging|amalgamation",
        ),
        "opinion": (
            "asked|when asked|questioned|surveyed|polled|interviewed",
            "said they|say they|admitted|claimed|reported having|would recommend|were unaware|are unaware|had never heard|have heard",
            "!respondent|polled|interviewed|questionnaire|of those asked|interviewees|those surveyed|people surveyed|people asked|survey",
            "people|residents|citizens|businesses|firms|clients|those|customers + said|say$|says$|answer|think|believe|want|complain|report|prefer|would like|agree|feel|know|spoke|trust",
            "poll|polls|said they|answered that",
        ),
        "other": (
            "returned|rejected|sent back|refused + file|application|dossier|record|request|incomplete|supplement",
            "~complaint|complaints|petition|feedback|denunciation",
            "in favour|in favor|voted|votes|ballot",
            "waiting|wait$|left with|same day",
            "sick leave|absence|turnover rate",
            "remote work|telework|on paper|in person",
            "digital workers|ict workforce|thresh|bottom",
        ),
    },
    concepts=by_concept(
        file="application, applicat, file$, files$, dossier, case$, cases$, record$, records$, request, notice$, notices$, notification, declaration, claim$, claims$, registration, requested, transaction, submission, intake, enquir, inquir, return$, returns$, entries, filing, forms$, petition, paperwork filed, building notice",
        service="service$, services$, procedure, formalit, public service, e-service, function, catalogue, task the public",
        permit="permit, licen, certificate, passport, visa$, registration of, birth certificate, land title, title deed, id card, authoris, authoriz",
        document="document, letter, correspond, dispatch, memo, mail$, circular, official letter, message, paperwork between, e-document, invitation, minutes$",
        archive="register, archive, book, ledger, map$, maps$, page$, pages$, collection, stacks, holdings, cadast, civil status, old files, historical",
        paper="paper$, papers$, paper-, attachment, component, proof, photocop, copies of, supporting, form to, blank",
        result="result, decision, outcome, ruling, verdict, reply, replies, answer, response",
        fee="fee$, fees$, charge$, charges$, tax$, taxes$, fine$, fines$, tuition, bill$, bills$, toll$, dues, financial obligation, rates$, levy, levies, ticket, rent$, pension, allowance, benefit, stipend, receipts",
        signature="signature, signing, sign$, signs$, signed$, token$, seal$, e-sign",
        digital_key="digital certificate, certificate authority, personal token, usb token, smart card, electronic certificate, signing certificate, digital signature, electronic signature, e-signature",
        deadline="deadline, time limit, due date, legal term, legal time, appointed, appointment, statutory, agreed day, promised, allotted, prescribed, guarantee, target time, date on the, date printed, limit$, limits$, term$, receipt$, schedule",
        days="day$, days$, week$, weeks$, hours, minutes, month limit, working day, fortnight",
        time="processing time, handling time, waiting time, waiting, wait$, turnaround, queue, duration, time taken, time to, time for, the time of, lead time, settlement time, days it takes, takes$",
        cost="compliance, burden, red tape, bureaucra, cost of, costs$, cost$, expense, hassle",
        rule="condition, regulation, requirement, rules$, rule$, provision, formality, licensing, prerequisite, obligation, legal document, norm$, norms$, inspection, reporting dut, clause, steps$, step$, stage",
        task="task, target$, targets$, goal, objective, assignment, commitment, plan$, plans$, promise$, promises$, milestone, measure$, measures$, action, item$, items$, recommendation, pledge, programme, program$, duties, conclusion, instruction, indicator, criteria, criterion, to-do, workload, resolution's, undertaking, roadmap, job list",
        works="construction of, building of, works$, road$, bridge, project, headquarters",
        index="index, indices, par index, pci$, papi, ddci, dti$, pii$, egdi, ranking, rank$, ranked, league table, scoreboard, scorecard, barometer, table$, readiness, maturity, competitiveness, rating of provinces, governance index",
        score="score, points$, point$, marks$, mark$, grade$, maximum, out of 100, component, pillar, sub-index, average of ministr, mean value",
        staff="staff, civil servant, public servant, employee, personnel, payroll, headcount, workforce, cadre, clerk, worker, officer, officials$, official$, human resource, functionar, teachers, nurses, doctors, labour force, deputies$, deputy",
        post="post$, posts$, vacanc, position, quota, establishment, job$, jobs$, seats, chair, leadership post, management, managers, managerial, slots",
        group="women, woman, female, young, youth, minorit, under 40, under 35, men$",
        degree="degree, graduate, universit, qualif, diploma, master's, trained, training, retrain, skill, fostered, standard",
        budget="budget, funds$, funding, capital, spending, expenditure, outlay, revenue, treasury, appropriat, grant$, grants$, allocat, money, subsid, finance, investment, deficit, estimate, billion, million, running costs, operating cost, overhead, subsidy, fuel, office running",
        disburse="disburs, released, spent$, pay out, paid out, used up, absorption, drawn down",
        salary="salar, wage, pay bill, pay roll, pay packet, debt service",
        economy="gdp$, grdp, econom, output, export, import$, imports$, production, industr, agricultur, trade, retail, turnover, tourism, sales, growth, productivity, gross, product$, income, e-commerce, harvest, fisher, manufactur, start-up, gross product, invest from abroad, foreign invest, fdi$",
        indicator="inflation, unemployment, poverty, poor household, price, consumer price, cpi$, jobless",
        business="business, enterprise, compan, firm$, firms$, entrepreneur, cooperative, shop$, investor, trader, household business, merchant",
        people="people, resident, citizen, household, inhabitant, population, famil, villager, adult, patient, parent, passenger, farmer, driver, taxpayer, pensioner, users, user$, customer, client, visitor, caller, applicant, the public, local people, living",
        leader="leader, chairman, chairmen, chair of, head$, heads$, chief, director, minister, mayor, manager",
        place="commune, ward$, wards$, district, village, hamlet, province, localit, town, municipalit, count, region, area, quarter, neighbourhood, territor, communes$, cities, city",
        office="department, division, agency, agencies, unit$, units$, ministr, organi, focal point, branch, board, bureau, section, apparatus, bodies, directorate, institution, offices$, courts, schools$, hospital",
        survey="survey, poll, respondent, questionnaire, asked, questioned, interview, of those, sampled, exit poll, sociolog",
        opinion="said$, say$, says$, think, thought, believe, complain, admit, answer that, feel$, felt$, agree, named$, mention, expect, fear, worr, oppose, in favour of, against the, consider, call it, describe, report that, reported that, found it, cited, would",
        satisfied="satisf, content$, contentment, happy, pleased, sipas, unhappy, thumbs, smil, approval, approve, gratif, dissatisf",
        rated="rated, rating, good mark, top marks, stars, assess, evaluat, graded, marks for, well$, friendly, good$, very good, excellent, praise, judged",
        network="broadband, fibre, fiber, 4g, 5g, internet connection, signal, mobile network, wifi, wi-fi, base station, network cover, connected to the internet, water, electricity, cable, internet access, coverage, phone network",
        device="computer, smartphone, software, system$, systems$, kiosk, terminal, equipment, camera, laptop, platform, device, machine",
        identity="digital identity, electronic identif, e-id, digital id, identification, account, vneid, id account, bank account, health record, chip",
        insurance="insurance, insured, pension scheme, social security",
        centre="one-stop, service centre, service center, counter, desk, service point, public administration centre, community digital, digital team, technology group, library, libraries, mobile team, van$, vans$",
        vote="turnout, ballot, vote, voting, election, adopted, passed with, motion, referend, deputies voted, parliament, in favour",
        school="pupil, student, exam, school-leav, candidate, class$, classes, graduation",
        health="vaccin, hospital bed, bed occup, disease, sick, mortality, dengue, infection, malnutrition",
        crime="crime, theft, accident, traffic, fires$, fire$, fraud, arrests, drug$, offences, convict",
        nature="flood, forest, reservoir, rain, storm, drought, harvest, paddy, rice field, humidity, temperature, river, hectare, land area, landslide, dam$, dams$, salinity, waste, garbage",
        complaint="complaint, denunciation, grievance, hotline, calls$, call$",
        submit="submi, lodge, filed, file their, send, sent in, sent, hand in, handed in, apply, applied, applies, made, come in, came in, arriv, deliver, booked, order, enrol, register births, reach the, take in, taken in, received, receiv, accept, incoming, taken up, take-up, uptake, generated, generate",
        process="process, settl, resolv, handl, decid, dealt, deal with, treat, clear, finish, answered, respond, reviewed, examine",
        provide="provide, provided, provision of, offer, available, deliver, integrat, publish, put on, put online, host, launch, open to, obtain, can be, accessible, offer to, connect to the national, made available, eligible, completed on the web, get the",
        issue="issue, hand out, handed out, handed over, handed, grant, return, deliver, given, give, went out",
        online="online, internet, electronic, digital, on the web, web$, website, web-, network environment, cyber, e-, virtual, network$, over the network, electronically, digitally",
        home="from home, remote, smartphone, mobile, phone, app$, apps$, without visiting, without leaving, from a computer, without coming, without going, laptop, no visit",
        whole="full-process, full process, end-to-end, end to end, start to finish, whole process, fully online, fully digital, entire, full-service, full service, partial, partly, part$",
        level="level 3, level 4, level three, level four, levels 3",
        portal="portal, gateway, single window, e-gov, one website, national public service",
        on_time="on time, on-time, in time, punctual, timely, time$, within, before or on, meet the, met the, kept, promptly, without delay, by the agreed, by the due, on schedule, respect the, inside, before the date, on the day",
        early="ahead, early, before the deadline, before time, before the date, sooner, in advance",
        late="late$, later, overdue, delay, behind, missed, past$, exceed, beyond, tard, backlog, overrun, overran, run over, expired, unresolved, lapsed, pending, still open, slow, waited longer, longer than, after the date, after the deadline",
        digitise="digitis, digitiz, digitalis, digitaliz, scan, captur, keyed in, microfilm, converted, electronic copy, electronic form, electronic version, digital copy, digital form, searchable, digital copies, ocr",
        data="database, data$, stored, entered, enter into, dataset, uploaded",
        reuse="reus, re-use, exploit",
        pay="pay$, pays$, paid$, payment, settled by, collect, payable, checkout, settle their",
        cashless="cashless, non-cash, without cash, cash$, card$, cards$, qr, bank transfer, transfer, e-wallet, wallet, banknote, banking app, mobile money, contactless, bank$, swipe",
        sign="signed, signs, sign$, sign with, undersign, countersign",
        simplify="simplif, abolish, scrap, repeal, remov, streamlin, throw out, thrown out, drop, eliminat, axe$, axed, waive, slash, ditched, no longer need, no longer ask, do away, prun, struck, fewer documents, less paperwork, lighter, ease",
        cut="cut$, cuts$, cutting, reduc, shorten, fewer, less$, fell$, falls$, fall$, decreas, declin, down$, shrank, shrink, lower, trim, minus, off$, halv, quicker, faster, shorter, bring down, brought down, slash",
        rise="rose, rise, increas, grew, grow, climb, jump, up$, higher, gain, expand, more than last",
        complete="complet, fulfil, carried out, achiev, implement, finish, accomplish, wrapped up, done$, executed, realis, met$, acted on, honour, deliver on, delivered, attain, closed, ticked, put into practice, performed",
        merge="merg, consolidat, rearrang, reorgani, amalgamat, dissolv, abolished, disband, join, combined, arrangement, restructur, new commune, reshuffl, unif",
        vacant="vacant, unfilled, empty, stood vacant, filled, short of, shortage, lack$, missing staff, open positions, understaff, hired, recruit",
        leave="retire, retirement, dismiss, resign, laid off, redundan, shed$, layoff, let go, surplus, downsiz, freeze, quit, left the service, early retirement, attrition, streamline the payroll, buyout",
        cover="cover, reach, access, connect, equipp, equip, own$, owns$, have$, has$, served, activated, hooked, subscri, penetrat, enrolled, use$, uses$, come to, signed up",
        set_up="set up, established, establish, introduc, deploy, roll, opened, in operation, operates, in use, install, adopt, put into use, created",
        exchange="exchange, send and receive, sent and received, between agenc, between depart, each other, among, interconnect, circulate, internal, inter-agency, travel",
        paperless="paperless, without paper, paper-free, no paper, document management, e-office, instead of paper, rather than on paper, signed files",
        returned="sent back, returned for, rejected, refused, turned down, incomplete, missing, handed back, withdrawn, supplement, thrown back, invalid, bounced",
        saved="save$, saved, saving, economis, thrift",
        count="number of, numbers of, volume, count of, total of, amount of",
        in_person="in person, over the counter, at the counter, by post, on paper, face to face, came to the counter, walk-in, paper form",
        bribe="bribe, informal, under the table, corrupt, extra payment, unofficial, paying extra, grease",
        want="want, prefer, would like, wish, need$, ask for, hope, call for, demand",
        know="know, aware, heard, unaware, trust, confiden, understand, familiar",
        meeting="meeting, conference, trip",
        report="report$, reports$, reporting system, periodic, statistic",
    ),
    targets=terms("""
        (plan, plan:, ordered, instructed, -had to be, be expected, plans$, planning to, going to, slated, earmarked to,
        set to$, seek to, intends, vows, vowed, envisages, foresees, aspires, commit to, must$, -need not, -not need to,
        -not have to, -without having to, -no longer have to, -no longer need to, -as required, -as the law requires,
        -required by law, -in demand, -on demand, -target group, target, should, must, goal, aim$, aims, aiming,
        aimed at, is to$, are to$, striv, by the end of, to reach, to be$, planned, plans to, plans for, plan for,
        will$, shall, expected to, due to reach, due to yield, is due to, are due to, needs to, need to, ensure,
        ensuring, at the latest, ambition, intend, objective, proposed, proposes, proposal, put forward, have to,
        has to, required to, requires, commits to, committed to, pledg, had promised, has promised, promises to, wants,
        hopes, sets out:, sets the, set the, seeks, demand, no later than, not fall below, not exceed, would
    """),
    present=terms("""
        in reality, has managed, actual, currently, so far, to date, at present, up to now, now$, exceeded, surpassed,
        already, at the moment, as of now, until now
    """),
    rises=(
        "rose",
        "rise$",
        "rises$",
        "risen",
        "rising",
        "increas",
        "grew",
        "grow$",
        "grown",
        "growing",
        "growth",
        "climbed",
        "climb$",
        "gain",
        "jump",
        ", up$",
        "is up$",
        "was up$",
        "were up$",
        "are up$",
        "up by",
        "(up$",
        "improvement",
        "improved",
        "higher",
        "added",
        "surge",
        "soar",
        "went up",
        "advanced",
        "expand",
        "doubl",
    ),
    falls=(
        "halved",
        "was halved",
        "fell$",
        "fall$",
        "falls$",
        "fallen",
        "falling",
        "drop",
        "declin",
        "decreas",
        "cut$",
        "cuts$",
        "cutting",
        "reduc",
        "shrink",
        "shrank",
        "shrunk",
        ", down$",
        "is down$",
        "was down$",
        "were down$",
        "are down$",
        "down by",
        "(down$",
        "lower$",
        "lowered",
        "lowering",
        "slash",
        "shorten",
        "trim",
        "slip",
        "lost$",
        "lose$",
        "loss of",
        "slid$",
        "slump",
        "saving",
        "saved",
        "thin out",
        "shed$",
        "dipped",
        "dip$",
        "plung",
        "eased",
        "contract",
    ),
    increases=terms("increase, rise$, growth, gain$, uptick, jump$"),
    decreases=terms("decrease, drop$, fall$, reduction, decline$, cut$, saving"),
    risen=terms("""
        increase, rise$, higher, more$, up on, growth, improvement, above, gain, jump, better, faster
    """),
    fallen=terms("""
        decrease, drop$, fall$, lower$, less$, fewer, reduction, cut$, decline, down on, below, shorter, worse, cheaper,
        off$
    """),
    to=("to", "reaching", "reached", "to reach", "at", "until", "hit", "hitting", "stands at", "standing at", "now"),
    into=(),
    by=("by", "of", "up", "down", "another", "a further", "an extra", "a"),
    froms=("from",),
    out_of=(),
    compared=terms("""
        compared with, compared to, than in, than, on, versus, against, from, up from, down from, over, as in,
        compared to the same period of, compared with the same period of, compared to the same period in,
        compared with the same period in, than in the same period of
    """),
    comparing=(),
    fillers=terms("""
        about, nearly, almost, some, around, over, more than, at least, just, only, up to, roughly, an average of,
        on average, as much as, approximately, less than, under, a minimum of, the, a, an, another, no more than, a mere
    """),
    joins=terms("""
        and, or, to, in, respectively, per cent, percent, against, versus, up, down, from, points, by, a, an,
        increase of, decrease of, rise of, fall of, at the two levels
    """),
    breaks=terms("""
        and$, while$, whereas$, but$, although$, yet$, with$, against$, compared with, compared to, than$, of which,
        because$, though$
    """),
    of=("of",),
    respectively=("respectively", "in that order", "in this order"),
    averages=terms("""
        national average, the average, average of, average for, averages of, nationwide, nationally, provincial average,
        the mean, all provinces, countrywide, country as a whole, median
    """),
    as_of=("as of", "by", "up to", "until", "as at", "by the end of", "end of"),
    meant={
        "country": ("the country", "the whole country", "the nation", "nationwide", "nationally"),
        "province": (
            *(
                f"{which} {what}"
                for what in ("province", "state", "oblast")
                for which in ("the", "this", "our", "whole", "entire")
            ),
            *("province-wide", "statewide", "the provincial plan", "the provincial target"),
        ),
        "district": (
            *(
                f"{which} {what}"
                for what in ("district", "county", "prefecture")
                for which in ("the", "this", "our", "whole", "entire")
            ),
            *("district-wide", "countywide"),
        ),
        "commune": (
            *(
                f"{which} {what}"
                for what in ("commune", "ward", "township", "parish")
                for which in ("the", "this", "our", "whole", "entire")
            ),
        ),
        "other": (
            *(
                f"{which} {what}"
                for what in ("city", "town", "municipality", "borough", "region")
                for which in ("the", "this", "our", "whole", "entire")
            ),
            *("citywide", "the special zone"),
        ),
    },
    level_words={
        "country": ("nationwide", "national level", "central level"),
        "province": terms("""
            province-level, provincial-level, provincial level, at the province level, provincial departments
        """),
        "district": ("district-level", "district level", "county-level", "county level"),
        "commune": terms("""
            commune-level, commune level, communal level, ward level, communes, wards, towns and communes, parishes
        """),
    },
    sayings=(
        *terms("""
            said, says, told, tells, reported, according to, stated, announced, added, adds, admitted
        """),
        *terms("""
            explained, noted, acknowledged, claimed, confirmed, recalled, stressed, emphasised, emphasized
        """),
        *terms("""
            pointed out, pointed to, estimates, estimated, calculates, promised, requested, insisted, argued, informed,
            warned
        """),
    ),
    negations=(
        *terms("""
            did not even reach, did not reach, has not even reached, has not reached, have not reached, is not even,
            not even
        """),
        *terms("""
            failed to reach, fell short of, falls short of, has yet to reach, have yet to reach, not yet,
            did not get beyond
        """),
        *terms("""
            does not reach, do not reach, not reached, missed the, never reached, had not reached, short of
        """),
    ),
    negated=(),
    plans=terms("""
        plan, planned, scheme, draft, proposal, proposed, proposes, propose, intend, would, roadmap
    """),
    forecasts=terms("""
        forecast, expected to, is expected, are expected, projected, likely to, estimated to reach, predict, anticipat,
        on course for
    """),
    rankings={
        "PAR INDEX": ("administrative reform index", "public administration reform index", "reform index"),
        "SIPAS": ("satisfaction index",),
        "PCI": ("provincial competitiveness index",),
        "DDCI": ("district competitiveness index", "departmental and district competitiveness index"),
        "DTI": ("digital transformation index",),
    },
)

LABELS = LabelWords(
    metrics={
        "online_submission": "Files submitted online",
        "online_service": "Procedures offered online",
        "on_time": "Processed on or before time",
        "digitization": "Files and results digitised",
        "online_payment": "Online payment",
        "digital_signature": "Digital signature",
        "satisfaction": "Satisfaction",
        "procedure_cut": "Procedures simplified or cut",
        "completion": "Tasks and targets completed",
        "index_score": "Index score",
        "staffing": "Staffing",
        "budget": "Budget",
        "economy": "Economy",
        "electronic_documents": "Electronic documents",
        "coverage": "Coverage",
        "overdue": "Files late or overdue",
        "reorganization": "Units merged or abolished",
        "opinion": "Survey opinion",
        "other": "Other",
    }
)

LEXICON = Lexicon(
    code="en",
    name="English",
    routing=ROUTING,
    sentences=SENTENCES,
    numbers=NUMBERS,
    dates=DATES,
    percentages=PERCENTAGES,
    ratios=RATIOS,
    quantities=QUANTITIES,
    checks=CHECKS,
    ranks=RANKS,
    documents=DOCUMENTS,
    units=UNITS,
    officials=OFFICIALS,
    facts=FACTS,
    labels=LABELS,
)
