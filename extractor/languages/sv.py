"""Swedish."""

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
            "och att är för från inte också till ett efter vid enligt när än eller där år samt har ska som sin sina sitt "
            "blir både även kommer mellan utan då inom genom över alla andra första mycket många finns säger måste kunna "
            "vara varit något någon dess ur upp"
        ).split()
    ),
    letters="",
    letter_share=1.0,
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
        **{word: value for value, word in enumerate("noll ett två tre fyra fem sex sju åtta nio tio elva tolv".split())},
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

DATES = DateWords()

PERCENTAGES = PercentageWords(
    signs=dict.fromkeys(
        (
            "procent",
            "procents",
            "procentig",
            "procentiga",
            "procentigt",
            "procentigas",
            "procentare",
            "procents-",
            "procentsi",
            "%-ig",
            "%-iga",
            "%-igt",
            "pct",
            "proc.",
        ),
        1.0,
    ),
    points=(
        "procentenheter",
        "procentenhet",
        "procentenheters",
        "procentenhets",
        "procentenheterna",
        "procentpoäng",
        "procentpunkter",
        "procentpunkt",
        "%-enheter",
        "%-enhet",
        "% enheter",
        "p.e.",
    ),
    subunits={},
    leads=(),
    ands=("och", "eller", "respektive", "samt", "mot", "resp.", "resp"),
    tos=("till", "upp till", "ned till", "ner till"),
    froms=("från",),
    betweens=("mellan",),
    articles=frozenset({"de", "drygt", "knappt", "cirka", "ca", "omkring", "nästan", "över", "hela"}),
    before={
        **dict.fromkeys(
            (
                "mer än",
                "mera än",
                "fler än",
                "större än",
                "över",
                "drygt",
                "dryga",
                "gott och väl",
                "överstiger",
                "översteg",
                "överstigit",
                "överstiga",
                "överskrider",
                "överskred",
                "överskridit",
                "överskrida",
                "strax över",
                "en bit över",
                "ovanför",
            ),
            "gt",
        ),
        **dict.fromkeys(
            (
                "minst",
                "åtminstone",
                "lägst",
                "inte mindre än",
                "ej mindre än",
                "inte under",
                "inte lägre än",
                "inte färre än",
                "som minst",
                "som lägst",
                "ett minimum på",
                "minimum",
                "ej understiga",
                "inte understiga",
                "inte understiger",
            ),
            "ge",
        ),
        **dict.fromkeys(
            (
                "mindre än",
                "färre än",
                "lägre än",
                "under",
                "strax under",
                "understiger",
                "understeg",
                "understiga",
                "understigit",
                "inte ens",
                "inte ens upp till",
                "når inte",
                "nådde inte",
                "når inte ens",
                "nådde inte ens",
                "inte upp till",
                "nådde inte upp till",
                "når inte upp till",
            ),
            "lt",
        ),
        **dict.fromkeys(
            (
                "högst",
                "max",
                "maximalt",
                "som mest",
                "som högst",
                "inte mer än",
                "ej mer än",
                "inte över",
                "inte högre än",
                "upp till",
                "överstiger inte",
                "inte överstiga",
                "inte överstiger",
                "översteg inte",
                "inte överskrida",
                "ett tak på",
            ),
            "le",
        ),
        **dict.fromkeys(
            (
                "knappt",
                "knappa",
                "nästan",
                "cirka",
                "ca",
                "ca.",
                "circa",
                "omkring",
                "ungefär",
                "runt",
                "kring",
                "närmare",
                "uppemot",
                "upp emot",
                "upp mot",
                "bortåt",
                "inemot",
                "nära",
                "i det närmaste",
                "så gott som",
                "uppskattningsvis",
                "i runda tal",
                "grovt räknat",
                "praktiskt taget",
                "nära nog",
            ),
            "approx",
        ),
        **dict.fromkeys(("minst på", "minst med"), "eq"),  # the smallest of several: "störst 9 %, minst på 2 %"
    },
    after={
        **dict.fromkeys(
            (
                "eller mer",
                "eller mera",
                "eller högre",
                "eller fler",
                "eller över",
                "eller däröver",
                "eller bättre",
                "och mer",
                "och uppåt",
                "och däröver",
                "och över",
                "och högre",
                "som minst",
                "som lägst",
            ),
            "ge",
        ),
        **dict.fromkeys(
            (
                "eller mindre",
                "eller lägre",
                "eller färre",
                "eller under",
                "eller därunder",
                "och nedåt",
                "och därunder",
                "som mest",
                "som högst",
            ),
            "le",
        ),
    },
    apart={"eller mer": "ge", "eller högre": "ge", "eller fler": "ge", "eller mindre": "le", "eller lägre": "le"},
    fillers=frozenset({"de", "på", "om", "med", "den", "i", "till", "vid", "en", "ett"}),
    inverted={
        **dict.fromkeys(("överstiger", "översteg", "överskrider", "överskred", "passerade", "passerar"), "gt"),
        **dict.fromkeys(("understiger", "understeg", "underskrider", "underskred"), "lt"),
    },
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
        minister="minister, ministern, statsrådet, statsråd, ministrarna, ministerns",
        deputy_minister="statssekreterare, statssekreteraren, vice minister, vice ministern, viceminister, viceministern",
        prime_minister="premiärminister, premiärministern, statsminister, statsministern, regeringschef, regeringschefen, "
        "förbundskansler, premiärministerns, statsministerns",
        deputy_prime_minister="vice premiärminister, vice premiärministern, vice statsminister, vice statsministern",
        president="president, presidenten, statschef, statschefen, statspresident, statspresidenten",
        general_secretary="generalsekreterare, generalsekreteraren, partigeneralsekreterare",
        secretary="sekreterare, sekreteraren, partisekreterare, partisekreteraren, förste sekreterare, partichef, "
        "partichefen",
        chair="ordförande, ordföranden, talman, talmannen, styrelseordförande, ordförandena, kommunalråd, kommunalrådet, "
        "partiledare, partiledaren, ordförandens, finansborgarråd, finansborgarrådet, borgarråd, borgarrådet",
        director="direktör, direktören, generaldirektör, generaldirektören, kommundirektör, kommundirektören, "
        "stadsdirektör, stadsdirektören, regiondirektör, regiondirektören, departementschef, departementschefen, "
        "myndighetschef, myndighetschefen, förvaltningschef, överdirektör, överdirektören, rektor, rektorn, riksrevisor, "
        "riksrevisorn, departementsdirektör, föreståndare, föreståndaren, direktörn",
        head="chef, chefen, chefer, ledare, ledaren, enhetschef, avdelningschef, kontorschef, avdelningschefen, enhetschefen, "
        "kontorschefen, gruppledare, gruppledaren, sektionschef, sektionschefen, teamledare, föreståndarinna, "
        "delegationsledare, förman",
        chief_of_office="kanslichef, kanslichefen, kabinettschef, stabschef, stabschefen, chef för kansliet, byråchef",
        member="ledamot, ledamoten, medlem, medlemmen, ständig ledamot, nämndeman, kommunfullmäktigeledamot, fullmäktig",
        delegate="riksdagsledamot, riksdagsledamoten, delegat, delegaten, parlamentsledamot, parlamentsledamoten, senator, "
        "senatorn, deputerad, riksdagsman, ledamot av nationalförsamlingen, ledamot i nationalförsamlingen, ombud, "
        "europaparlamentariker, parlamentariker",
        inspector="inspektör, inspektören, chefsinspektör, chefsinspektören, generalinspektör, generalinspektören",
        staff="handläggare, handläggaren, tjänsteman, tjänstemannen, expert, experten, specialist, specialisten, "
        "utredare, utredaren, särskild utredare, rådgivare, rådgivaren, assistent, sakkunnig, registrator, strateg, "
        "samordnare, samordnaren",
        other="borgmästare, borgmästaren, landshövding, landshövdingen, guvernör, guvernören, ambassadör, ambassadören, "
        "talesperson, talespersonen, talesman, talesmannen, talesmän, ombudsman, ombudsmannen, justitieombudsman, "
        "justitieombudsmannen, justitiekansler, justitiekanslern, åklagare, åklagaren, domare, domaren, oppositionsråd, "
        "oppositionsrådet, regionråd, regionrådet, landsbygdsråd, polischef, polischefen, riksåklagare, generalkonsul, "
        "pressekreterare, pressekreteraren",
    ),
    compound=True,
    not_after="",
    deputies=("vice ", "vice", "biträdande ", "ställföreträdande ", "bitr. ", "vice-", "v. "),
    modifiers=(
        "tillförordnad", "tillförordnade", "tf", "t.f.", "tf.", "ständig", "ständige", "ständiga", "förste", "första", "andre",
        "andra", "nuvarande", "ny", "nya", "nye", "nytillträdd", "nytillträdde", "nyutnämnd", "nyutnämnde", "verkställande",
        "högste", "högsta", "avgående", "tillträdande", "permanent", "permanente", "nyvald", "nyvalde", "provinsens",
    ),
    past=("förre ", "förra ", "tidigare ", "dåvarande ", "f.d. ", "ex-", "före detta ", "hittillsvarande "),
    of=("för", "i", "på", "vid", "av", "inom", "hos", "med ansvar för", "och", "till"),
    possessives=("s ", " ", "-", "s", "’s ", "s nya ", "s nye ", "s tillförordnade ", "s vice ", "s biträdande ", "s ständiga "),
    fields={
        "inrikes": "Bộ Nội vụ", "inrikesfrågor": "Bộ Nội vụ", "justitie": "Bộ Tư pháp", "finans": "Bộ Tài chính",
        "utrikes": "Bộ Ngoại giao", "försvars": "Bộ Quốc phòng", "social": "Ministry of Health and Social Affairs",
    },
    joins=(",", "och", ", och", "samt", "tillika", "och tillika", "samtidigt", "och samtidigt", ";", ", tillika"),
    appositions=(
        "som", "är", "var", "som är", "som var", "hittills", "numera", "tidigare", "då", "då som", "nu", "utnämnd", "utnämns", "till",
        "utses", "blir", "blev", "vald", "väljs", "den", "en", "ett", "sedan länge", "ny", "utsågs", "utnämndes", "också", "sedan",
        "nyutnämnd", "hans", "hennes", "nuvarande", "även", "tillförordnad",
    ),
    breakers=frozenset(
        "sade sa säger betonade framhöll tillade meddelade förklarade berättade uppgav konstaterade påpekade att som när "
        "där medan men om är var blir blev har hade ska kan kunde bör måste tackade mötte besökte undertecknade ledde "
        "deltog överlämnade föreslog bad uppmanade med han hon de vi det sin sitt sina hans hennes deras inte än efter före "
        "innan sedan under mellan mot enligt inklusive samlade".split()
    ),
    breaker_endings=(),
    private=(
        "företaget", "bolaget", "aktiebolaget", "ab", "företag", "bolag", "kooperativet", "kooperativ", "koncernen", "fabriken",
        "stiftelsen", "tidningen", "butiken", "restaurangen", "handelskammaren", "tankesmedjan", "tankesmedja", "banken",
    ),
    occupations=(
        "bonde", "bonden", "lantbrukare", "journalist", "journalisten", "reporter", "fotograf", "företagare", "företagaren",
        "student", "studenten", "lärare", "läraren", "arbetare", "advokat", "advokaten", "forskare", "forskaren", "professor",
        "professorn", "ekonom", "ekonomen", "invånare", "invånaren", "bybo", "medborgare", "butiksägare", "ägare", "ägaren",
        "författare", "författaren", "pensionär", "pensionären", "fiskare", "vd", "vd:n", "verkställande direktör", "analytiker",
        "statsvetare", "statsvetaren", "historiker", "grundare", "grundaren", "sökande", "kund", "kunden", "redaktör",
        "chefredaktör", "ledarskribent", "skribent", "docent", "krönikör", "boende", "hushållsägare", "chefsekonom",
    ),
    before_name=(
        "herr", "fru", "fröken", "kamrat", "kamraten", "kamraterna", "dr", "doktor", "prof", "professor", "general", "generalen",
        "generalmajor", "generallöjtnant", "överste", "sir", "lord", "mr", "ms", "mrs", "hr", "docent", "kapten", "major",
        "generalöverste", "öv", "advokat", "jur. dr", "civilingenjör", "herrn",
    ),
    after_name=(),
    credits=(
        "av", "foto", "text", "text och foto", "text & foto", "bild", "bilder", "skribent", "reporter", "artikel", "författare",
        "fotograf", "översättning", "källa och foto", "text, foto", "text och bild", "text & bild", "illustration", "grafik",
        "video", "publicerad av", "skriven av", "bildtext", "text/foto", "foto och text", "text foto", "redaktör",
    ),
    speech=frozenset(
        "sade sa säger betonade framhöll framhåller tillade meddelade meddelar förklarade förklarar berättade berättar uppgav "
        "uppger konstaterade konstaterar påpekade påpekar menar menade hävdar hävdade anser ansåg lovade lovar föreslog "
        "föreslår bad ber uppmanade skriver skrev svarar svarade hoppas hoppades tror noterade noterar underströk "
        "sammanfattade medgav medger bekräftade bekräftar erkände varnade kommenterade avslutade bedömer bedömde "
        "vill tackade kräver lät säger, presenterade redogjorde".split()
    ),
    namesakes=(
        "gata", "gatan", "väg", "vägen", "skola", "skolan", "gymnasium", "universitet", "universitetet", "sjukhus", "sjukhuset",
        "bro", "bron", "park", "parken", "flygplats", "stadion", "pris", "priset", "torg", "torget", "museum", "museet", "teater",
        "bibliotek", "mausoleum", "institutet", "institut", "allé", "gränd", "stiftelse", "orden", "medaljen", "avenyn", "byn",
    ),
    not_names=frozenset(
        "den det de en ett i på av för från till med utan om när medan efter före och eller men som att han hon vi ni jag "
        "inte nu då här där idag igår imorgon januari februari mars april maj juni juli augusti september oktober november "
        "december måndag tisdag onsdag torsdag fredag lördag söndag norra södra östra västra asien europa afrika amerika "
        "eu fn asean provins stad distrikt kommun by län region ministerium departement kommitté råd kansli regering "
        "regeringen parti partiet riksdag riksdagen parlament kommission myndighet myndigheten byrå avdelning enhet styrelse "
        "domstol inspektion centrum förening förbund front akademi institut universitet skola sjukhus bank företag index "
        "program projekt plan strategi resolution beslut förordning direktiv cirkulär lag konstitution artikel konferens "
        "möte session toppmöte forum dag vecka månad år period fas nivå offentlig offentliga administrativ administrativa "
        "förvaltning reform tjänst tjänster nationell nationella provinsens lokal lokala stat folk utveckling digital "
        "digitala information kommunikation teknik vetenskap nyheter foto text bild källa kommentar kommentarer läs mer "
        "facebook twitter google minister sekreterare direktör ordförande president vice biträdande chef ledamot herr fru "
        "kamrat rapport enligt under över mellan dessutom även samma hur vad varför vem alla några många flera varje deras "
        "hans hennes dess vår vårt våra sverige svenska par sipas papi pci sedan redan ingen inget inga".split()
    ),
    given_names=LATIN,
    surname_endings=(),
    surnames={},
    particles=frozenset("de del la von van der den af al bin da dos di e".split()),
    state_office_first=False,
)

FACTS = FactWords(
    spaced=True,
    metrics={},
    targets=(),
    rises=(),
    falls=(),
    risen=(),
    fallen=(),
    to=(),
    into=(),
    by=(),
    averages=(),
    as_of=(),
    rankings={},
)

LABELS = LabelWords(
    metrics={
        "online_submission": "Ärenden inlämnade digitalt",
        "online_service": "E-tjänster",
        "on_time": "Handlagda i tid",
        "digitization": "Digitaliserade handlingar",
        "online_payment": "Digital betalning",
        "digital_signature": "Elektronisk underskrift",
        "satisfaction": "Nöjdhet",
        "procedure_cut": "Förenklade eller slopade förfaranden",
        "completion": "Genomförda uppgifter och mål",
        "index_score": "Indexpoäng",
        "staffing": "Bemanning",
        "budget": "Budget",
        "economy": "Ekonomi",
        "electronic_documents": "Elektroniska handlingar",
        "coverage": "Täckning",
        "overdue": "Försenade ärenden",
        "reorganization": "Sammanslagna eller avskaffade enheter",
        "opinion": "Åsikter i undersökningar",
        "other": "Övrigt",
    }
)

LEXICON = Lexicon(
    code="sv",
    name="Swedish",
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
