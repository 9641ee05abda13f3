"""English."""

from extractor.languages.lexicon import (
    DateWords,
    DocumentWords,
    FactWords,
    LabelWords,
    Lexicon,
    NumberWords,
    OfficialWords,
    PercentageWords,
    RankWords,
    RatioWords,
    RoutingWords,
    SentenceWords,
    UnitWords,
)

ROUTING = RoutingWords(
    function_words=frozenset(
        (
            "the of and to in is that for was with are from by has "
            "this which were have been on at an its will their not as it"
        ).split()
    ),
    letters="",
    letter_share=1.0,
    foreign_letters="",
)

SENTENCES = SentenceWords(
    terminators=".!?…",
    abbreviations=frozenset("mr mrs ms dr prof gen no nos sen lt col st vs e.g i.e art approx".split()),
)

NUMBERS = NumberWords(decimal=".", thousands=",")

DATES = DateWords()

PERCENTAGES = PercentageWords()

RATIOS = RatioWords()

RANKS = RankWords()

DOCUMENTS = DocumentWords()

UNITS = UnitWords()

OFFICIALS = OfficialWords()

FACTS = FactWords(
    spaced=True,
    metrics={
        "online_submission": (
            "application|file|dossier|record|procedure|request|submission|case + online|electronic|digitally",
            "online application",
            "online submission",
            "submitted online",
            "filed online|lodged online|came in online",
            "online + receiv|submi|lodge|process|resolv|handl|settl|apply|applied",
            "full-process|end-to-end|full-service + online",
            "e-filing",
        ),
        "online_service": (
            "public service|service|procedure + online|level 4|level 3|full-service",
            "online public service",
            "service + available online|offered online|provided online|internet",
            "e-service",
        ),
        "on_time": (
            "on time",
            "on schedule",
            "ahead of schedule",
            "ahead of time",
            "before the deadline|within the deadline|before deadline|by the deadline",
            "ahead of deadline",
            "timely",
            "punctual",
            "before and on|early or on time",
            "in time",
            "within the prescribed|within the statutory",
            "processed before|resolved before|settled before",
        ),
        "digitization": (
            "digitis|digitiz",
            "digitization|digitisation",
            "scanned",
            "number + digital record",
            "electronic result",
        ),
        "online_payment": (
            "online payment|electronic payment|cashless|non-cash|e-payment|pay online|paid online",
            "fee|charge|payment + online|electronic|card|cashless",
        ),
        "digital_signature": (
            "digital signature|electronic signature|e-signature|digital certificate|digitally signed|signed electronically",
        ),
        "satisfaction": (
            "satisf",
            "content with|happy with|pleased with",
            "sipas",
            "satisfaction index",
        ),
        "procedure_cut": (
            "simplif",
            "cut|reduc|shorten|abolish|scrap|trim|slash|remov|eliminat + procedure|red tape|processing time|time|step|compliance cost|cost|paperwork|licen|condition",
            "compliance cost",
            "processing time|handling time|settlement time + cut|reduc|shorten|less",
        ),
        "completion": (
            "complet",
            "task|target|plan|goal|work|programme|program + complet|fulfil|finish|done|implement|accompli|carried out",
            "completion rate",
        ),
        "index_score": (
            "par index",
            "index + point|score|reach|average|mark",
            "papi|pci|dti|ddci|ict index|dgi|parindex",
            "administrative reform index",
            "reform index",
        ),
        "staffing": (
            "staff|payroll|headcount|civil servant|workforce|official|cadre|employee|public employee|job|post|position|women + cut|reduc|fill|recruit|trained|degree|senior|women|qualif|standard|share|of all|lost|trim|streamlin",
            "staff|payroll|headcount",
            "civil service",
            "cadres",
        ),
        "budget": (
            "budget|spending|expenditure|revenue|disburs|fund|cost saving|public investment|appropriat|subsid",
            "disburs",
        ),
        "economy": (
            "gdp|grdp",
            "digital economy",
            "growth|economic|industry|export|investment|e-commerce|business|enterprise|productivity|inflation|trade|tax",
            "economy",
        ),
        "electronic_documents": (
            "document|paper|correspond|dispatch|work file|letter + electronic|digital|network|paperless|online",
            "electronic document|e-document|paperless|e-office",
            "documents + exchanged|signed|sent",
        ),
        "coverage": (
            "population|resident|household|people|citizen|inhabitant|commune|village|area|school|hospital|unit|agenc|local + have|has|cover|access|connect|account|smartphone|broadband|fibre|fiber|reach|equip|install|join",
            "coverage",
            "household",
            "cover",
        ),
        "overdue": (
            "overdue|late|delayed|behind schedule|past the deadline|missed the deadline|after the deadline|past due|backlog|returned late",
        ),
        "reorganization": (
            "merg|consolidat|reorgani|restructur|rearrang|streamlin|abolish|dissol|fewer + unit|ministr|department|agenc|commune|district|province|division|office|organi|bod|focal|body|village",
            "administrative unit + reduc|cut|fewer|drop|down",
        ),
        "opinion": (
            "respondent|survey|polled|poll|interviewed|questionnaire|said they|answered|of those asked|interviewees",
        ),
    },
    targets=(
        "target",
        "should",
        "must",
        "goal",
        "aim",
        "is to|are to",
        "strive",
        "by the end of",
        "to reach",
        "to be",
        "plan",
        "will",
        "shall",
        "expected to",
        "is due to|are due to",
        "needs to",
        "need to",
        "ensure",
        "at the latest",
        "ambition",
        "intend",
        "objective",
        "propos",
        "have to",
        "has to",
        "required to",
        "commit",
    ),
    rises=(
        "rose",
        "rise",
        "risen",
        "increas",
        "grew",
        "grow",
        "climb",
        "gain",
        "jump",
        "up",
        "improv",
        "higher",
        "add",
        "surge",
        "soar",
        "exceed",
    ),
    falls=(
        "fell",
        "fall",
        "drop",
        "declin",
        "decreas",
        "cut",
        "reduc",
        "shrink",
        "shrank",
        "shrunk",
        "down",
        "lower",
        "slash",
        "shorten",
        "trim",
        "slip",
        "lost",
        "lose",
        "slid",
        "saving",
        "saved",
        "less",
        "fewer",
    ),
    risen=("increase", "rise", "higher", "more than in", "up on", "growth", "improvement", "above", "gain"),
    fallen=("decrease", "drop", "fall", "lower", "less", "fewer", "reduction", "cut", "decline", "down on", "below"),
    to=("to", "to reach", "at", "to about", "to nearly", "to almost", "to over", "to more than", "to just", "to some"),
    into=(),
    by=(
        "by",
        "by about",
        "by nearly",
        "by almost",
        "by some",
        "by more than",
        "by at least",
        "of",
        "by over",
        "by just",
        "by up to",
        "some",
        "about",
        "nearly",
        "almost",
        "around",
        "over",
        "more than",
        "at least",
    ),
    averages=(
        "average",
        "nationwide",
        "nationally",
        "all provinces",
        "the mean",
        "national average",
        "whole country",
        "countrywide",
        "median",
    ),
    as_of=("as of", "by", "on", "up to", "until", "as at", "at", "to"),
    rankings={
        "PAR INDEX": (
            "administrative reform index",
            "public administration reform index",
            "reform index",
        ),
        "SIPAS": ("satisfaction index",),
        "PCI": ("competitiveness index",),
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
    ranks=RANKS,
    documents=DOCUMENTS,
    units=UNITS,
    officials=OFFICIALS,
    facts=FACTS,
    labels=LABELS,
)
