"""English."""

from extractor.languages.given_names import LATIN
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
    by_role,
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

DATES = DateWords()

PERCENTAGES = PercentageWords(
    signs=dict.fromkeys(
        ("percent", "percents", "per cent", "per-cent", "percentage", "pct", "pct.", "percenter", "%-"), 1.0
    ),
    points=(
        "percentage points",
        "percentage point",
        "percentage-point",
        "percent points",
        "percent point",
        "per cent points",
        "per cent point",
        "% points",
        "% point",
        "%-points",
        "pp",
        "p.p.",
        "ppt",
        "ppts",
        "pps",
    ),
    subunits={},
    leads=("percent of", "per cent of", "percents of", "percentage of"),
    ands=("and", "or", "and respectively", "&", "and then", "but", "versus", "vs", "against"),
    tos=("to", "up to", "down to", "through"),
    froms=("from",),
    betweens=("between",),
    articles=frozenset({"a", "an", "the", "about", "around", "some", "nearly", "over", "only", "just"}),
    before={
        **dict.fromkeys(
            (
                "more than",
                "over",
                "above",
                "greater than",
                "in excess of",
                "exceed",
                "exceeds",
                "exceeded",
                "exceeding",
                "surpass",
                "surpasses",
                "surpassed",
                "surpassing",
                "topped",
                "upwards of",
                "just over",
                "slightly over",
                "well over",
                "just above",
                "higher than",
            ),
            "gt",
        ),
        **dict.fromkeys(
            (
                "at least",
                "no less than",
                "not less than",
                "no fewer than",
                "not lower than",
                "no lower than",
                "not below",
                "not fall below",
                "minimum",
                "minimum of",
                "a minimum of",
                "at a minimum",
            ),
            "ge",
        ),
        **dict.fromkeys(
            (
                "less than",
                "fewer than",
                "lower than",
                "smaller than",
                "under",
                "below",
                "just under",
                "just below",
                "well under",
                "well below",
                "not even",
                "short of",
                "did not reach",
                "not yet reached",
                "had not reached",
                "not reached",
                "did not even reach",
            ),
            "lt",
        ),
        **dict.fromkeys(
            (
                "up to",
                "no more than",
                "not more than",
                "at most",
                "maximum",
                "maximum of",
                "a maximum of",
                "not exceed",
                "not exceeding",
                "not higher than",
                "no higher than",
                "not over",
                "not above",
                "capped at",
            ),
            "le",
        ),
        **dict.fromkeys(
            (
                "about",
                "around",
                "approximately",
                "approx",
                "approx.",
                "roughly",
                "some",
                "nearly",
                "almost",
                "close to",
                "circa",
                "ca.",
                "an estimated",
                "in the region of",
                "practically",
                "virtually",
                "or so",
                "near",
            ),
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
)

RATIOS = RatioWords(
    counters=(),
    of=(),
    dates=frozenset(),
    scores=frozenset(),
)

RANKS = RankWords(
    cues=(),
    verbs=(),
    nouns=(),
    weak_nouns=(),
    numbered=(),
    prefixes=(),
    suffixes=(),
    ordinals={},
    of=(),
    field=(),
    froms=(),
    tos=(),
    steps=(),
    ups=(),
    downs=(),
    fillers=(),
    idioms=(),
    indexes={},
)

DOCUMENTS = DocumentWords(
    types=(),
    loose=(),
    signs=(),
    years=(),
    shapes=(),
)

UNITS = UnitWords()

OFFICIALS = OfficialWords(
    roles=by_role(
        minister="minister, ministress, secretary of state, foreign secretary, home secretary, treasury secretary, "
        "chancellor of the exchequer, attorney general",
        deputy_minister="state secretary, under-secretary, undersecretary, under-secretary of state, junior minister, "
        "parliamentary secretary, minister of state",
        prime_minister="prime minister, premier, pm, head of government, chancellor, taoiseach",
        deputy_prime_minister="deputy pm",
        president="president, state president, head of state",
        general_secretary="general secretary, party general secretary, secretary-general, secretary general",
        secretary="secretary, party secretary, party chief, permanent secretary, principal secretary, cabinet secretary, "
        "chief secretary, standing secretary, first secretary",
        chair="chairman, chairwoman, chairperson, chair, speaker, house speaker, president of the senate, "
        "party chairman, party leader",
        director="director, director-general, director general, general director, executive director, commissioner, "
        "managing director, registrar, comptroller",
        head="head, chief, leader, team leader, acting head, division chief, department head, office head, section chief, "
        "team head, unit head, dean, rector, principal",
        chief_of_office="chief of office, chief of the office, chief of staff, head of office, head of the office, "
        "chief of the secretariat, office chief, chief of secretariat",
        member="member, permanent member, standing member, party member, commissioner-designate, councillor, councilor, "
        "council member, committee member, politburo member, alternate member, board member, alderman, alderwoman",
        delegate="delegate, national assembly delegate, national assembly deputy, na deputy, na delegate, mp, "
        "member of parliament, senator, congressman, congresswoman, representative, lawmaker, legislator, assemblyman, "
        "assemblywoman, mep, deputy",
        inspector="inspector, chief inspector, inspector general, inspector-general, auditor general, state auditor",
        staff="officer, specialist, expert, civil servant, clerk, assistant, adviser, advisor, official, registrar clerk, "
        "staff member, receptionist",
        other="mayor, governor, ambassador, spokesman, spokeswoman, spokesperson, ombudsman, ombudswoman, ombudsperson, "
        "consul, consul general, judge, chief justice, justice, prosecutor, procurator, chief of police, police chief, "
        "general, colonel, envoy, special envoy, resident coordinator, resident representative, treasurer, sheriff, "
        "city manager, lieutenant governor, provost",
    ),
    compound=False,
    not_after="",
    deputies=("deputy ", "vice ", "vice-", "assistant ", "deputy-", "associate "),
    modifiers=(
        "acting", "interim", "standing", "permanent", "first", "executive", "senior", "provincial", "municipal", "district",
        "county", "commune", "ward", "city", "state", "national", "regional", "local", "newly appointed", "new", "honorary",
        "second", "newly elected", "party", "caretaker", "federal", "incumbent", "current", "caucus", "outgoing",
    ),
    past=("former ", "ex-", "then ", "then-", "late ", "previous ", "erstwhile "),
    of=(
        "of", "of the", "for", "for the", "at", "at the", "in", "in the", "in charge of", "to the", "with the", "under the",
        "on the", "and", "on", "from the",
    ),
    possessives=("'s ", "’s ", " ", "' ", "’ "),
    fields={
        "home affairs": "Bộ Nội vụ", "internal affairs": "Bộ Nội vụ", "the interior": "Bộ Nội vụ", "interior": "Bộ Nội vụ",
        "justice": "Bộ Tư pháp", "finance": "Bộ Tài chính", "planning and investment": "Bộ Kế hoạch và Đầu tư",
        "foreign affairs": "Bộ Ngoại giao", "national defence": "Bộ Quốc phòng", "national defense": "Bộ Quốc phòng",
        "defence": "Bộ Quốc phòng", "defense": "Bộ Quốc phòng", "public security": "Bộ Công an",
        "industry and trade": "Bộ Công Thương", "construction": "Bộ Xây dựng", "transport": "Bộ Giao thông vận tải",
        "information and communications": "Bộ Thông tin và Truyền thông", "science and technology":
        "Bộ Khoa học và Công nghệ", "health": "Bộ Y tế", "education and training": "Bộ Giáo dục và Đào tạo",
        "education": "Bộ Giáo dục và Đào tạo", "natural resources and environment": "Bộ Tài nguyên và Môi trường",
        "agriculture and environment": "Bộ Nông nghiệp và Môi trường",
        "agriculture and rural development": "Bộ Nông nghiệp và Phát triển nông thôn",
        "culture, sports and tourism": "Bộ Văn hóa, Thể thao và Du lịch",
        "labour, invalids and social affairs": "Bộ Lao động - Thương binh và Xã hội",
        "labor, invalids and social affairs": "Bộ Lao động - Thương binh và Xã hội",
        "labor, war invalids and social affairs": "Bộ Lao động - Thương binh và Xã hội",
        "ethnic and religious affairs": "Bộ Dân tộc và Tôn giáo",
    },
    joins=(",", "and", ", and", "and also", "and concurrently", ", concurrently", "concurrently", "cum", "as well as", ";"),
    appositions=(
        "the", "a", "who", "is", "was", "who is", "who was", "as", "then", "now", "currently", "newly", "appointed", "elected",
        "becomes", "became", "been", "has", "had", "to", "be", "also", "an", "his", "her", "its", "their", "one", "formerly",
        "serving", "position", "of", "post", "named",
    ),
    breakers=frozenset(
        "said says told stated added noted remarked stressed emphasized emphasised affirmed assessed reported announced and "
        "asked urged thanked received met meets visited signed chaired presided attended gave granted handed presented "
        "awarded that which who whom when where while but because if is are was were be been has have had will would can "
        "could may might should must requested assigned proposed suggested with by as including include like such he she "
        "they we it his her their not than then after before until since during between against".split()
    ),
    breaker_endings=(),
    private=(
        "company", "corporation", "corp", "ltd", "limited", "co", "inc", "jsc", "llc", "firm", "cooperative", "enterprise",
        "group", "business", "bank branch", "factory", "plc", "restaurant", "store", "shop", "farm", "start-up", "startup",
        "chamber of commerce", "ngo", "think tank", "foundation", "consultancy", "newspaper", "magazine", "editor",
    ),
    occupations=(
        "farmer", "resident", "journalist", "reporter", "photographer", "business owner", "businessman", "businesswoman",
        "entrepreneur", "student", "teacher", "worker", "professor", "lecturer", "researcher", "lawyer", "villager", "citizen",
        "driver", "economist", "analyst", "editor", "editor-in-chief", "ceo", "chief executive", "chief executive officer",
        "cfo", "shopkeeper", "trader", "fisherman", "pensioner", "retiree", "activist", "historian", "author", "writer",
        "doctor", "nurse", "engineer", "owner", "founder", "co-founder", "manager", "householder", "applicant", "customer",
        "artist", "columnist", "correspondent", "contributor",
    ),
    before_name=(
        "mr", "ms", "mrs", "miss", "comrade", "comrades", "dr", "prof", "professor", "sir", "dame", "lord", "lady", "madam",
        "madame", "assoc. prof", "assoc. prof. dr", "gen", "general", "lt. gen", "sen. lt. gen", "senior lieutenant general",
        "lieutenant general", "major general", "maj. gen", "col", "colonel", "sen. col", "senior colonel", "captain",
        "major", "hon", "honourable", "honorable", "rev", "his excellency", "her excellency", "he", "master", "msc", "phd",
        "lawyer", "architect", "mx", "messrs", "eng", "engr", "sen", "rep", "lt. col",
    ),
    after_name=(),
    credits=(
        "by", "photo", "photos", "photo by", "photos by", "text", "text by", "text and photos", "story", "story by", "author",
        "written by", "reporting by", "reported by", "translated by", "translation", "video", "graphics", "illustration",
        "words by", "story and photos", "article", "article and photos", "compiled by", "edited by", "editing by", "news",
        "image", "picture", "pictures", "source photo", "text, photo", "text - photo", "text & photos", "article, photo",
    ),
    speech=frozenset(
        "said says told stated added noted remarked stressed emphasized emphasised affirmed assessed reported announced "
        "explained argued admitted recalled insisted warned replied commented confirmed believes thinks hopes hoped wants "
        "urged called asked requested suggested proposed concluded pointed spoke shared highlighted acknowledged held "
        "declared claimed observed continued recounted presided chaired directed praised thanked pledged promised expects "
        "instructed criticised criticized underlined underscored agreed wrote complained delivered expressed".split()
    ),
    namesakes=(
        "street", "road", "avenue", "boulevard", "st.", "school", "high school", "primary school", "secondary school",
        "university", "college", "hospital", "bridge", "park", "airport", "stadium", "prize", "award", "square", "museum",
        "theatre", "theater", "pagoda", "temple", "mausoleum", "library", "foundation", "institute", "campaign", "campus",
        "lane", "alley", "highway", "station", "order", "medal", "quarter", "residential group",
    ),
    not_names=frozenset(
        "the a an this that these those in on at by for from to of and or but if when while after before with without no yes "
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
    particles=frozenset("de del la von van der den af al bin ibn da dos di el e y abu ben".split()),
    state_office_first=False,
)

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
