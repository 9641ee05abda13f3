"""Swedish."""

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

_UNIT_ORDINALS = (
    ("första", "förste"),
    ("andra", "andre"),
    ("tredje",),
    ("fjärde",),
    ("femte",),
    ("sjätte",),
    ("sjunde",),
    ("åttonde",),
    ("nionde",),
)

DATES = DateWords(
    order="dmy",
    day_first=frozenset(),
    dashed_days=False,
    months=(
        ("januari", "jan"),
        ("februari", "feb", "febr"),
        ("mars", "mar"),
        ("april", "apr"),
        ("maj",),
        ("juni", "jun"),
        ("juli", "jul"),
        ("augusti", "aug"),
        ("september", "sept", "sep"),
        ("oktober", "okt"),
        ("november", "nov"),
        ("december", "dec"),
    ),
    month_homonyms=frozenset("mars mar jan jun jul".split()),
    capital_months=False,
    month_before=frozenset(["månaden"]),
    month_after=frozenset(),
    day_before=frozenset(["den", "dagen den"]),
    day_after=frozenset(),
    year_before=frozenset(
        "år|året|åren|budgetår|budgetåret|räkenskapsår|räkenskapsåret|läsåret|verksamhetsåret".split("|")
    ),
    year_after=frozenset(["e.kr.", "e. kr."]),
    weekdays=frozenset(
        [day + ending for day in "mån tis ons tors fre lör sön".split() for ending in ("dag", "dagen", "dags", "")]
        + ["tor"]
    ),
    numerals={
        **{
            word: value
            for value, word in enumerate(
                "noll ett två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton "
                "nitton".split()
            )
        },
        **{
            word: 10 * tens
            for tens, word in enumerate("tjugo trettio fyrtio femtio sextio sjuttio åttio nittio".split(), 2)
        },
        "en": 1,
        "hundra": 100,
        "tusen": 1000,
    },
    numeral_joiners=frozenset(["och"]),
    ordinals={
        **{word: day for day, words in enumerate(_UNIT_ORDINALS, start=1) for word in words},
        **{
            word: day
            for day, word in enumerate(
                "tionde elfte tolfte trettonde fjortonde femtonde sextonde sjuttonde artonde nittonde tjugonde".split(),
                start=10,
            )
        },
        **{
            f"tjugo{gap}{word}": 20 + day
            for day, words in enumerate(_UNIT_ORDINALS, 1)
            for word in words
            for gap in ("", " ")
        },
        "trettionde": 30,
        "trettioförsta": 31,
        "trettioförste": 31,
    },
    ordinal_suffixes=frozenset([":a", ":e", "a", "e", ":de", ":te"]),
    ordinal_prefixes=frozenset(),
    quarters=frozenset("kvartal kvartalet kvartalen kv q".split()),
    halves={"halvår": 0, "halvåret": 0, "halvan av": 0, "hälften av": 0, "halvan": 0, "h": 0},
    half_homonyms=frozenset(["halvan", "halvan av", "hälften av", "h"]),
    months_counted=frozenset("månader månaderna".split()),
    first=frozenset(["inledande"]),
    last=frozenset(["sista", "avslutande"]),
    early_before=frozenset(
        f"{part} {preposition}"
        for part in ("början", "mitten", "slutet", "inledningen", "utgången")
        for preposition in ("av", "på")
    )
    | frozenset(["tidigt", "sent", "tidigt i", "sent i"]),
    early_after=frozenset(),
    beginnings=frozenset(
        f"{part} {preposition}" for part in ("början", "inledningen", "ingången") for preposition in ("av", "på")
    ),
    seasons={
        **{"våren": 3, "vår": 3, "sommaren": 6, "sommar": 6, "hösten": 9, "höst": 9, "vintern": 12, "vinter": 12},
        **{"vårens": 3, "sommarens": 6, "höstens": 9, "vinterns": 12},
    },
    decade_before=frozenset(["årtiondet"]),
    decade_after=frozenset(),
    decades={
        f"{tens}talet{genitive}": 1900 + 10 * number
        for number, tens in ((5, "femtio"), (6, "sextio"), (7, "sjuttio"), (8, "åttio"), (9, "nittio"))
        for genitive in ("", "s")
    },
    decade_suffixes=frozenset(["-talet", "-tal", " talet", "-talets"]),
    century_before=frozenset(),
    century_after=frozenset(["århundradet", "seklet", "århundrade", "sekel"]),
    century_suffixes=frozenset(["-talet", "-tal", "-talets"]),
    eras={},
    since=frozenset("sedan|från och med|fr o m|fr.o.m.|från|alltsedan|ända sedan|med början|räknat från".split("|")),
    from_=frozenset(),
    since_after=frozenset(["och framåt", "och senare", "eller senare", "och därefter"]),
    from_after=frozenset(),
    until=frozenset(
        "senast|till och med|t o m|t.o.m.|fram till|fram till och med|intill|före|innan|till den|till utgången av|"
        "till slutet av|till mitten av|till början av".split("|")
    ),
    until_after=frozenset(["eller tidigare", "och tidigare"]),
    to=frozenset(["till", "till och med", "t o m", "t.o.m.", "fram till", "till den"]),
    by=frozenset(),
    between=frozenset(["mellan", "emellan"]),
    and_=frozenset(["och", "&"]),
    as_of=frozenset(["jämfört med", "per"]),
    present=frozenset("nu|i dag|idag|nutid|dags dato".split("|")),
    moved=frozenset(
        "flyttas flyttades flyttats flyttat skjuts sköts skjutits upp uppskjuten fram framåt senareläggs senarelagd".split()
    ),
    ahead=frozenset("ska|skall|kommer att|planeras|planerar|väntas|måste|tänker|senast|mål|målet".split("|")),
    dating=frozenset(["från"]),
    dated=frozenset(
        "upp ner ned beslut beslutet rapport rapporten siffror siffrorna statistik statistiken uppgifter brev förordning "
        "förordningen lag lagen ökade ökat minskade minskat steg sjönk sjunkit stigit platser placeringar procentenheter "
        "procent % steg enkät undersökning undersökningen mätning plan planen direktiv resolution dekret budget skillnad "
        "resultat resultatet protokoll ökning minskning uppgång nedgång förändring förbättring försämring".split()
    ),
    relative={
        **dict.fromkeys(["årets slut", "årets början"], "now year 0"),
        "i år": "now year 0",
        "årets": "its year 0",
        **dict.fromkeys(["årets början", "årets ingång", "årsskiftet", "nyår"], "its start 0"),
        "detta år": "now year 0",
        "innevarande år": "now year 0",
        "i fjol": "now year -1",
        "förra året": "now year -1",
        "fjolårets": "now year -1",
        "föregående år": "said year -1",
        "året innan": "said year -1",
        "nästa år": "now year +1",
        "kommande år": "now year +1",
        "samma år": "said year 0",
        "det året": "said year 0",
        "året därpå": "said year +1",
        "följande år": "said year +1",
        "denna månad": "now month 0",
        "förra månaden": "now month -1",
        "nästa månad": "now month +1",
        "samma månad": "said month 0",
        "denna vecka": "now week 0",
        "förra veckan": "now week -1",
        "nästa vecka": "now week +1",
        "i dag": "now day 0",
        "idag": "now day 0",
        "i går": "now day -1",
        "igår": "now day -1",
        "i morgon": "now day +1",
        "imorgon": "now day +1",
        "samma dag": "said day 0",
        "dagen därpå": "said day +1",
        "dagen efter": "said day +1",
        "dagen innan": "said day -1",
    },
    fillers=frozenset(["av", "i", "år", "året", "under", "under år", "under året", "av år"]),
    day_cues=frozenset("den|på|morgonen den|dag|per den|per|datum".split("|")),
    day_cues_after=frozenset(),
    after_days=frozenset("i på vid med inför för under en ett den det att ska när efter om sin sitt".split()),
    durations=frozenset(),
    short_year_cues_after=frozenset(),
    month_cues=frozenset(
        "i till från sedan under före efter av mellan och senast per för början slutet mitten".split()
    ),
    year_cues=frozenset(
        "under|sedan|före|efter|till|från|för|i|av|senast|mellan|omkring|kring|redan|år|än|hösten|våren".split("|")
    ),
    bare_years=True,
    counted=frozenset(
        "ärenden ärende ärendena fall akter ansökningar ansökan handlingar dokument förfaranden rutiner personer människor "
        "medborgare invånare hushåll familjer tjänstemän anställda medarbetare lärare elever ledamöter delegater besökare "
        "användare konton transaktioner betalningar förfrågningar klagomål synpunkter frågor svar svarande tjänster "
        "enheter myndigheter kontor organisationer organ kommuner stadsdelar distrikt städer byar provinser skolor sjukhus "
        "företag projekt uppgifter mål kriterier indikatorer tjänstebefattningar jobb platser poäng möten gånger dagar "
        "veckor månader timmar minuter år procent km m ha hektar meter kilometer ton kg kr kronor dong dollar euro miljoner "
        "miljarder tusen hundra nya fler stycken st exemplar sidor intyg tillstånd datorer röster grupper".split()
    ),
    labels=frozenset(
        "nr|nr.|nummer|n:o|artikel|paragraf|§|sidan|rum|nivå|cirka|ca|ungefär|nästan|drygt|knappt|totalt|$|€|kr".split(
            "|"
        )
    ),
)

PERCENTAGES = PercentageWords(
    signs=dict.fromkeys(
        terms("""
            procent, procents, procentig, procentiga, procentigt, procentigas, procentare, procents-, procentsi, %-ig,
            %-iga, %-igt, pct, proc.
        """),
        1.0,
    ),
    points=terms("""
        procentenheter, procentenhet, procentenheters, procentenhets, procentenheterna, procentpoäng, procentpunkter,
        procentpunkt, %-enheter, %-enhet, % enheter, p.e.
    """),
    loose_points=(),
    rates=terms("andel, andelen, grad, graden, frekvens, frekvensen"),
    points_reach=0,
    subunits={},
    leads=(),
    ands=("och", "eller", "respektive", "samt", "mot", "resp.", "resp"),
    tos=("till", "upp till", "ned till", "ner till"),
    froms=("från",),
    betweens=("mellan",),
    articles=frozenset({"de", "drygt", "knappt", "cirka", "ca", "omkring", "nästan", "över", "hela"}),
    before={
        **dict.fromkeys(
            terms("""
                mer än, mera än, fler än, större än, över, drygt, dryga, gott och väl, överstiger, översteg, överstigit,
                överstiga, överskrider, överskred, överskridit, överskrida, strax över, en bit över, ovanför
            """),
            "gt",
        ),
        **dict.fromkeys(
            terms("""
                minst, åtminstone, lägst, inte mindre än, ej mindre än, inte under, inte lägre än, inte färre än,
                som minst, som lägst, ett minimum på, minimum, ej understiga, inte understiga, inte understiger
            """),
            "ge",
        ),
        **dict.fromkeys(
            terms("""
                mindre än, färre än, lägre än, under, strax under, understiger, understeg, understiga, understigit,
                inte ens, inte ens upp till, når inte, nådde inte, når inte ens, nådde inte ens, inte upp till,
                nådde inte upp till, når inte upp till
            """),
            "lt",
        ),
        **dict.fromkeys(
            terms("""
                högst, max, maximalt, som mest, som högst, inte mer än, ej mer än, inte över, inte högre än, upp till,
                överstiger inte, inte överstiga, inte överstiger, översteg inte, inte överskrida, ett tak på
            """),
            "le",
        ),
        **dict.fromkeys(
            terms("""
                knappt, knappa, nästan, cirka, ca, ca., circa, omkring, ungefär, runt, kring, närmare, uppemot,
                upp emot, upp mot, bortåt, inemot, nära, i det närmaste, så gott som, uppskattningsvis, i runda tal,
                grovt räknat, praktiskt taget, nära nog
            """),
            "approx",
        ),
        **dict.fromkeys(("minst på", "minst med"), "eq"),  # the smallest of several: "störst 9 %, minst på 2 %"
    },
    after={
        **dict.fromkeys(
            terms("""
                eller mer, eller mera, eller högre, eller fler, eller över, eller däröver, eller bättre, och mer,
                och uppåt, och däröver, och över, och högre, som minst, som lägst
            """),
            "ge",
        ),
        **dict.fromkeys(
            terms("""
                eller mindre, eller lägre, eller färre, eller under, eller därunder, och nedåt, och därunder, som mest,
                som högst
            """),
            "le",
        ),
    },
    apart={"eller mer": "ge", "eller högre": "ge", "eller fler": "ge", "eller mindre": "le", "eller lägre": "le"},
    fillers=frozenset({"de", "på", "om", "med", "den", "i", "till", "vid", "en", "ett"}),
    inverted={
        **dict.fromkeys(("överstiger", "översteg", "överskrider", "överskred", "passerade", "passerar"), "gt"),
        **dict.fromkeys(("understiger", "understeg", "underskrider", "underskred"), "lt"),
    },
    negations={
        **dict.fromkeys(
            terms("""
                ingen … får, ingen … ska, ingen … kan, ingen … har, ingen … är, ingen … låg, ingen … ligger,
                ingen … hade, ingen … var, ingen … hamnade, ingen … når, inga … får, inga … ska, inga … kan, inga … har,
                inga … är, inga … låg, inga … ligger, inga … hade, inga … var, inga … hamnade, inga … når, inget … får,
                inget … ska, inget … kan, inget … har, inget … är, inget … låg, inget … ligger, inget … hade,
                inget … var, inget … hamnade, inget … når
            """),
            4,
        ),
        **dict.fromkeys(
            terms("""
                inte vara, inte bli, inte bli, inte falla, inte sjunka, inte kosta, inte ta, får inte, ska inte,
                bör inte, kan inte
            """),
            2,
        ),
        **dict.fromkeys(("aldrig",), 1),
        **dict.fromkeys(("inte bara", "inte minst", "som", "att", "och", "men", "eftersom"), -1),
    },
    places=("i", "på", "hos", "för", "vid", "bland"),
    measures=terms("""
        siffran, andelen, snittet, genomsnittet, medelvärdet, medianen, målet, nivån, den, kravet, taket, rikssnittet,
        länssnittet, motsvarande siffra, motsvarande andel
    """),
    scopes=("för", "av", "i", "på", "bland", "hos"),
    copulas=terms("""
        är, var, är nu, var bara, är bara, låg på, ligger på, blev, uppgick till, hade varit, stannade på
    """),
    tails=(),
    against=("jämfört med", "att jämföra med", "mot", "upp från", "ned från", "ner från", "i jämförelse med"),
    earlier=terms("""
        året före, året innan, i fjol, förra året, ett år tidigare, för ett år sedan, föregående år, månaden före,
        tidigare, kvartalet före, förra månaden
    """),
    share_articles=frozenset(),
)

RATIOS = RatioWords(
    counters=(
        *("kommuner", "kommunerna", "provinser", "provinserna", "distrikt", "distrikten", "städer", "län", "regioner"),
        *("enheter", "myndigheter", "departement", "sektorer", "kontor", "förfaranden", "ärenden", "ansökningar"),
        *("akter", "dokument", "handlingar", "kriterier", "mål", "delmål", "indikatorer", "uppgifter", "tjänster"),
        *("områden", "tjänstemän", "anställda", "delegater", "ledamöter", "personer", "hushåll", "skolor", "sjukhus"),
        *("stationer", "byar", "företag", "fall", "synpunkter", "röster", "frågor", "klagomål", "beslut", "planer"),
        *("rapporter", "projekt", "stadsdelar", "socknar", "köpingar", "folkkommittéer", "invånare", "svarande"),
    ),
    of=("av", "av de", "av totalt", "av sammanlagt", "utav"),
    among=(),
    scores=("poäng", "p"),
)

QUANTITIES = QuantityWords(
    objects={
        "procedures": (
            *("förfaranden", "förfarandena", "rutiner", "rutinerna", "procedurer", "procedurerna", "processer"),
            *("administrativa förfaranden", "formaliteter", "*förfaranden", "*rutiner"),
        ),
        "files": (
            *("*ärenden", "*ärendena", "*ansökningar", "*ansökningarna", "akter", "akterna", "*handlingar", "fall"),
            *("*anmälningar", "*deklarationer", "*framställningar", "begäranden", "poster", "blanketter"),
        ),
        "services": (
            *("e-tjänster", "e-tjänsterna", "*servicetjänster", "onlinetjänster", "digitala tjänster", "webbtjänster"),
            *("offentliga tjänster", "elektroniska tjänster", "samhällstjänster", "publika tjänster"),
        ),
        "staff": (
            *terms("""
                tjänstemän, *anställda, medarbetare, *handläggare, befattningar, heltidstjänster, årsarbetare
            """),
            *terms("""
                ledamöter, chefer, *inspektörer, lärare, *läkare, årsverken, delegater, kadrer, statstjänstemän
            """),
            *("årsarbetskrafter", "statsanställda"),
        ),
        "bodies": (
            *terms("""
                myndigheter, *myndigheterna, förvaltningar, departement, enheter, enheterna, *kontor, nämnder
            """),
            *terms("""
                avdelningar, organ, organisationer, institutioner, verk, *centraler, *centrum, *avdelningar
            """),
            *terms("""
                bolag i staten, *nämnder, *enheter, servicecenter, folkkommittéer, direktorat, förvaltningarna
            """),
        ),
        "areas": (
            *terms("""
                kommuner, kommunerna, provinser, provinserna, distrikt, distrikten, län, regioner, städer
            """),
            *("stadsdelar", "socknar", "byar", "köpingar", "administrativa enheter", "orter", "*kommuner", "landskap"),
            *("stadsdelarna", "byalag"),
        ),
        "people": (
            *terms("""
                invånare, invånarna, personer, människor, medborgare, besökare, användare, väljare, svarande
            """),
            *terms("""
                elever, studenter, patienter, kvinnor, män, barn, *deltagare, *sökande, kunder, skattebetalare
            """),
            *("*invånare", "kommuninvånare"),
        ),
        "households": ("hushåll", "hushållen", "familjer"),
        "businesses": ("*företag", "företagen", "firmor", "bolag", "kooperativ", "investerare"),
        "tasks": terms("""
            uppgifter, uppgifterna, mål, delmål, åtgärder, uppdrag, kriterier, indikatorer, *åtgärder
        """),
        "documents": (
            *terms("""
                beslut, dokument, resolutioner, dekret, planer, lagar, föreskrifter, rapporter, brev, intyg
            """),
            *terms("""
                förordningar, tillstånd, *dokument, cirkulär, *beslut, *intyg, direktiv, licenser, certifikat
            """),
        ),
        "signatures": ("signaturer", "*signaturer", "underskrifter", "*underskrifter", "namnunderskrifter"),
        "accounts": ("konton", "*konton", "e-legitimationer"),
        "transactions": ("betalningar", "*betalningar", "transaktioner", "*transaktioner", "överföringar"),
        "feedback": (
            *terms("""
                klagomål, synpunkter, förslag, *förslag, svar, frågor, yttranden, överklaganden, petitioner
            """),
            *("enkätsvar", "*klagomål"),
        ),
        "events": (
            *terms("""
                kurser, *kurser, möten, *möten, inspektioner, *inspektioner, utbildningar, konferenser, besök
            """),
            *("granskningar", "seminarier", "kontroller", "revisioner", "sammanträden"),
        ),
    },
    others=tuple(
        "skolor sjukhus datorer projekt system diskar stationer databaser webbplatser fel sidor kameror meddelanden appar "
        "fordon kort hus tomter byggnader program marknader resultat vårdcentraler bibliotek skannrar samtal fält tjänster "
        "sektorer plattformar automater apparater".split()
    ),
    things=frozenset(),
    counters={},
    weak_counters={},
    links=(),
    sets=terms("""
        typer av, uppsättningar, slags, sorters, av länets, av landets, av kommunens, av de, stycken, st
    """),
    gap=3,
    stops=frozenset(
        "och eller i på av till för från med om som att är var har hade blev blir den det de en ett vid under över efter "
        "före utan mot mellan ska skulle kan inte sin sitt sina men när där då än ju så man han hon vi dagar dag veckor "
        "vecka månader månad år timmar minuter km kilometer meter hektar ton procent procentenheter poäng kronor dollar "
        "euro gånger gång sedan kom gick tog fick blivit varit varav samt respektive jämfört per vilket vilka".split()
    ),
    scales={
        **{"milj.": 10.0**6, "milj": 10.0**6, "mn": 10.0**6, "mdr": 10.0**9, "md": 10.0**9, "biljoner": 10.0**12},
        **{
            "biljon": 10.0**12,
        },
    },
    of=(),
    points=("poäng", "indexpoäng"),
    points_are_things=False,
    currencies={
        "SEK": ("kronor", "kr", "mkr", "tkr", "mdkr", "sek", "svenska kronor", "kronorna", "kr."),
        "VND": ("dong", "vnd", "vietnamesiska dong"),
        "USD": ("dollar", "us-dollar", "usd", "amerikanska dollar"),
        "EUR": ("euro", "eur"),
        "NOK": ("norska kronor", "nok"),
        "DKK": ("danska kronor", "dkk"),
        "JPY": ("yen", "jpy"),
        "RUB": ("rubel", "rub"),
        "GBP": ("pund", "gbp"),
        "CNY": ("yuan",),
        "KRW": ("won",),
        "CHF": ("schweizerfranc",),
        "PLN": ("zloty",),
        "INR": ("rupier",),
        "KZT": ("tenge",),
        "XXX": ("pesos", "peso"),
    },
    signs={"$": "USD", "€": "EUR", "£": "GBP", "usd": "USD", "eur": "EUR", "sek": "SEK", "vnd": "VND"},
    scaled_units={"mkr": 10.0**6, "tkr": 1000.0, "mdkr": 10.0**9},
    per=("per", "på", "på varje", "av", "varje"),
    not_before=("nr", "nr.", "nivå", "rum", "sida", "sidan", "väg", "punkt", "årskurs", "storgatan", "klockan", "kl."),
    not_after=(
        *"år månader dagar veckor timmar minuter sekunder km kilometer mil meter hektar ton kg gånger placeringar grader arbetsdagar".split(),
        "år gamla",
        "år gammal",
        "-åriga",
        "-årig",
    ),
)

CHECKS = CheckWords(
    including=terms("""
        varav, däribland, inklusive, av dem, av dessa, av vilka, bestående av, uppdelat på, fördelat på
    """),
    wholes=terms("av, av de, av totalt, bland de"),
    divided=("bestående av", "uppdelat på", "uppdelade på", "fördelat på", "fördelade på", "som består av"),
    rest=("resterande", "återstående", "resten", "övriga"),
    together=("tillsammans", "sammanlagt", "sammantaget", "sammanräknat", "vilket ger"),
    than=(
        "än",
        "än de",
        "jämfört med",
    ),
    opposites=(
        ("heldigital|helt|fullständig|fullt|hela", "delvis|partiell|delar"),
        ("digital|elektronisk|på nätet|online|e-tjänst", "papper|på plats|över disk|manuell"),
        ("män", "kvinnor"),
        ("stad|städer|tätort", "landsbygd"),
        ("klara|avslutade|färdig|avgjorda", "ej klara|oavslutade|pågående|öppna|oavgjorda"),
    ),
)

RANKS = RankWords(
    cues=(
        *terms("""
            plats, platsen, placering, plats nummer, plats nr, rankad, rankades, rankas, rankad som nummer
        """),
        *("rankades som nummer", "rankas som nummer", "rankad som nr", "hamnade som nummer", "rangplats"),
    ),
    ordinal_cues=("kom", "slutade", "slutade som", "placerade sig som", "hamnade som", "blev"),
    weak_cues=("nummer", "nr", "position"),
    verbs=(),
    nouns=("plats", "platsen", "placering", "placeringen", "position", "positionen", "rang"),
    weak_nouns=(),
    bare_nouns=(),
    not_nouns=("plats för", "plats i kön"),
    prefixes=(),
    suffixes=(":a", ":e", "a", "e"),
    ordinals={
        **{
            word: value
            for value, word in enumerate("första andra tredje fjärde femte sjätte sjunde åttonde".split(), 1)
        },
        **{word: value for value, word in enumerate("nionde tionde elfte tolfte trettonde fjortonde".split(), 9)},
        **{word: value for value, word in enumerate("femtonde sextonde sjuttonde artonde nittonde".split(), 15)},
        **{word: value for value, word in enumerate("tvåa trea fyra femma sexa sjua åtta nia tia".split(), 2)},
        "tjugonde": 20,
        "etta": 1,
    },
    places={
        f"{ordinal}{noun}": value
        for value, ordinal in enumerate(
            "första andra tredje fjärde femte sjätte sjunde åttonde nionde tionde".split(), start=1
        )
        for noun in ("plats", "platsen", "placering", "placeringen")
    },
    of=("av", "av de", "av totalt", "bland", "bland de", "/", "utav"),
    among=("bland", "bland de", "av totalt"),
    copulas=("är", "var", "blev", "kom", "ligger", "låg", "hamnade", "placerade sig"),
    field=(),
    froms=("från",),
    tos=("till", "upp till", "ned till", "ner till"),
    steps=("plats", "platser", "placering", "placeringar", "steg", "positioner", "position", "pinnhål", "snäpp"),
    ups=(
        *("upp", "klättrade", "klättrar", "klättrat", "klättra", "steg", "stiger", "stigit", "avancerade", "avancerar"),
        *("förbättrade", "förbättrat", "bättre", "högre", "uppåt", "lyfte", "uppgång", "vann", "ryckte upp", "kliver"),
    ),
    downs=(
        *terms("""
            ned, ner, föll, faller, fallit, tappade, tappar, tappat, sjönk, sjunker, sjunkit, backade
        """),
        *("backar", "backat", "förlorade", "sämre", "lägre", "nedåt", "rasade", "nedgång", "halkade"),
    ),
    fillers=("med", "hela", "upp", "ned", "ner", "på", "om", "ytterligare"),
    idioms=("i första hand",),
)

DOCUMENTS = DocumentWords(
    types=(
        "resolution",
        "resolutionen",
        "beslut",
        "beslutet",
        "dekret",
        "dekretet",
        "direktiv",
        "direktivet",
        "förordning",
        "förordningen",
        "cirkulär",
        "cirkuläret",
        "lag",
        "lagen",
        "regeringsbeslut",
        "partiresolution",
        "slutsats",
        "slutsatsen",
        *("propositionen", "lagförslag", "lagförslaget", "lagarna", "besluten", "resolutionerna", "förordningarna"),
        *("statsrådets förordning", "regeringens proposition"),
    ),
    loose=(
        "plan",
        "planen",
        "skrivelse",
        "skrivelsen",
        "meddelande",
        "meddelandet",
        "projekt",
        "projektet",
        "program",
        "handlingsplan",
        *("kungörelse", "kungörelsen", "promemoria", "promemorian", "rundskrivelse", "betänkande", "betänkandet"),
    ),
    signs=("nr", "nr.", "nummer", "no.", "№", "(eu)", "(eu) nr", "(eg) nr"),
    apart=("nr",),
    closing=(),
    years=(),
    # Statute book, government bills, committee reports: SFS 2017:900, prop. 2023/24:1, bet. 2023/24:KU10, dir. 2024:5.
    shapes=(
        r"(?:[a-zåäö-]{0,6}fs|ds|sou|dir\.?|mot\.?|rskr\.?|direktiv|kommittédirektiv|skr\.?|prop\.?|proposition|propositionen|förordningen|lagen)"
        r"[ ](?:\()?((?:19|20)\d\d(?:/\d\d)?:\d{1,4})",
        r"\(((?:19|20)\d\d:\d{1,4})\)",
        # Finland's: lagen (530/2025), RP 12/2024 rd.
        r"[a-zåäö]*?(?:lag|lagen|förordning|förordningen)[ ]\((\d{1,4}/(?:19|20)\d\d)\)",
        r"rp[ ](\d{1,3}/(?:19|20)\d\d)",
        r"(?:bet\.|betänkande)[ ]((?:19|20)\d\d/\d\d:[a-zåäö]{1,4}\d{1,3})",
    ),
)

UNITS = UnitWords(
    endings="",
    genitive="s",
    name_endings=r"",
    types={
        "provins": "tỉnh",
        "provinsen": "tỉnh",
        "stad": "thành phố",
        "staden": "thành phố",
        "distrikt": "huyện",
        "distriktet": "huyện",
        "härad": "huyện",
        "häradet": "huyện",
        "kommun": "xã",
        "kommunen": "xã",
        "socken": "xã",
        "valkrets": "phường",
        "valkretsen": "phường",
        "stadsdelen": "phường",
        "avdelningen": "phường",
        "kvarteret": "phường",
        "köping": "thị trấn",
        "köpingen": "thị trấn",
        "byn": "thôn",
        "län": "prefecture",
        "länet": "prefecture",
        "region": "region",
        "regionen": "region",
        "delstaten": "state",
        "prefekturen": "prefecture",
        "specialzonen": "đặc khu",
        "särskilda zonen": "đặc khu",
        "republiken": "country",
        "ward": "phường",
        "wards": "phường",
        "guvernementet": "prefecture",
        "fylke": "prefecture",
    },
    plurals={
        "provinserna": "tỉnh",
        "städerna": "thành phố",
        "distrikten": "huyện",
        "kommunerna": "xã",
        "kommuner": "xã",
        "kommuner som": "xã",
        "valkretsarna": "phường",
        "köpingarna": "thị trấn",
        "regionerna": "region",
        "länen": "prefecture",
    },
    levels={
        "provinsens": "tỉnh",
        "provinsiell": "tỉnh",
        "provinsiella": "tỉnh",
        "stadens": "thành phố",
        "distriktets": "huyện",
        "häradets": "huyện",
        "länets": "huyện",
        "kommunens": "xã",
        "kommunala": "xã",
        "valkretsens": "phường",
        "köpingens": "thị trấn",
        "lokala": "",
        "central": "trung ương",
        "centrala": "trung ương",
    },
    positions=frozenset({"before", "after"}),
    area_before_body=True,
    area_after_body=True,
    area_after_field=False,
    bare_genitive=False,
    heads={
        "folkkommitté": "people's committee",
        "folkkommittén": "people's committee",
        "folkets kommitté": "people's committee",
        "folkråd": "people's council",
        "folkrådet": "people's council",
        "partikommitté": "party committee",
        "partikommittén": "party committee",
        "provinspartikommitté": "party committee:tỉnh",
        "provinspartikommittén": "party committee:tỉnh",
        "stadspartikommitté": "party committee:thành phố",
        "stadspartikommittén": "party committee:thành phố",
        "distriktspartikommitté": "party committee:huyện",
        "distriktspartikommittén": "party committee:huyện",
        "kommunpartikommittén": "party committee:xã",
        "fosterländska front": "fatherland front",
        "fosterlandsfront": "fatherland front",
        "servicecenter för offentlig förvaltning": "service centre",
        "servicecentret för offentlig förvaltning": "service centre",
        "centrum för offentlig förvaltningsservice": "service centre",
        "centret för offentlig förvaltningsservice": "service centre",
        "center för offentliga förvaltningstjänster": "service centre",
        "centret för offentliga förvaltningstjänster": "service centre",
        "centrum för offentliga tjänster": "service centre",
        "servicepunkten för offentlig förvaltning": "service point",
        "servicepunkt för offentlig förvaltning": "service point",
        "förvaltningscentrum": "administrative centre",
        "förvaltningscentret": "administrative centre",
        "one-stop-avdelning": "one-stop department",
        "one-stop-avdelningen": "one-stop department",
        "one-stop-kontor": "one-stop department",
        "one-stop-shop": "one-stop department",
        "en-dörr-avdelningen": "one-stop department",
        "avdelning för mottagning och återlämnande av resultat": "reception department",
        "avdelningen för mottagning och återlämnande av resultat": "reception department",
        "avdelning för mottagning och resultat": "reception department",
        "avdelningen för mottagning och resultat": "reception department",
        "avdelningen för mottagning och utlämning av resultat": "reception department",
        "styrkommitté": "steering committee",
        "styrkommittén": "steering committee",
        "styrgrupp": "steering committee",
        "styrgruppen": "steering committee",
        "inspektionsgrupp": "inspection team",
        "inspektionsgruppen": "inspection team",
        "inspektionsteam": "inspection team",
        "inspektionsteamet": "inspection team",
        "arbetsgrupp": "working group",
        "arbetsgruppen": "working group",
        "statskassa": "treasury",
        "statskassan": "treasury",
        "folkdomstol": "court",
        "folkdomstolen": "court",
        "folkåklagarmyndigheten": "procuracy",
        "departement": "departement",
        "departementet": "departement",
        "ministerium": "ministry",
        "ministeriet": "ministry",
        "myndigheten": "agency",
        "delegationen": "agency",
        "utredningen": "agency",
        "nämnden": "board",
        "styrelsen": "board",
        "rådet": "council",
        "kommissionen": "committee",
        "kommittén": "committee",
        "kommitté": "committee",
        "inspektionen": "inspection",
        "avdelningen": "department",
        "avdelning": "department",
        "byrån": "bureau",
        "kontor": "division",
        "kontoret": "division",
        "enheten": "division",
        "institutet": "institute",
        "centralbyrån": "agency",
        "kansliet för folkrådet och folkkommittén": "office of council and committee",
        "folkrådets och folkkommitténs kansli": "office of council and committee",
        "folkrådets och folkkommitténs kontor": "office of council and committee",
        "kontoret för folkrådet och folkkommittén": "office of council and committee",
        "välfärdsområde": "welfare area",
        "välfärdsområdet": "welfare area",
        "välfärdsområdes": "welfare area",
        "socialförsäkring": "social insurance",
        "socialförsäkringen": "social insurance",
        "medborgarmottagningen": "citizen reception",
        "nämnden för medborgarmottagning": "citizen reception",
        "polis": "police",
        "polisen": "police",
        "inspektorat": "inspection",
        "inspektoratet": "inspection",
        "inspektion": "inspection",
        "statliga socialförsäkring": "social insurance",
        "landskapsregeringen": "regional government",
        "landskapsregering": "regional government",
        "provinsfolkkommitté": "people's committee:tỉnh",
        "provinsfolkkommittén": "people's committee:tỉnh",
        "provinskommittén": "people's committee:tỉnh",
        "stadsfolkkommitté": "people's committee:thành phố",
        "stadsfolkkommittén": "people's committee:thành phố",
        "distriktsfolkkommitté": "people's committee:huyện",
        "distriktsfolkkommittén": "people's committee:huyện",
        "kommunfolkkommitté": "people's committee:xã",
        "kommunfolkkommittén": "people's committee:xã",
        "provinsfolkråd": "people's council:tỉnh",
        "provinsfolkrådet": "people's council:tỉnh",
        "distriktsfolkråd": "people's council:huyện",
        "distriktsfolkrådet": "people's council:huyện",
        "stadsfolkråd": "people's council:thành phố",
        "stadsfolkrådet": "people's council:thành phố",
        "provinspolis": "police:tỉnh",
        "provinspolisen": "police:tỉnh",
        "distriktspolis": "police:huyện",
        "distriktspolisen": "police:huyện",
        "provinsinspektionen": "inspection:tỉnh",
        "provinsinspektoratet": "inspection:tỉnh",
        "folkets råd": "people's council",
        "folkkommittéer": "people's committee",
        "folkets kommittén": "people's committee",
        "folkets domstol": "court",
        "folkåklagarmyndighet": "procuracy",
        "folkets åklagarmyndighet": "procuracy",
        "folkprokuraturen": "procuracy",
        "folkprokuratur": "procuracy",
        "militärkommando": "military command",
        "militärkommandot": "military command",
        "gränsbevakning": "border guard",
        "gränsbevakningen": "border guard",
        "gränspolis": "border guard",
        "gränspolisen": "border guard",
        "kvinnoförbund": "women's union",
        "kvinnoförbundet": "women's union",
        "kvinnounion": "women's union",
        "kvinnounionen": "women's union",
        "bondeförbund": "farmers' union",
        "bondeförbundet": "farmers' union",
        "bondeunion": "farmers' union",
        "bondeunionen": "farmers' union",
        "jordbrukarförbundet": "farmers' union",
        "veteranförbund": "veterans' association",
        "veteranförbundet": "veterans' association",
        "krigsveteranförbund": "veterans' association",
        "krigsveteranförbundet": "veterans' association",
        "veteranförening": "veterans' association",
        "veteranföreningen": "veterans' association",
        "ungdomsförbund": "youth union",
        "ungdomsförbundet": "youth union",
        "ungdomsunion": "youth union",
        "ungdomsunionen": "youth union",
        "arbetarförbund": "labour federation",
        "arbetarförbundet": "labour federation",
        "arbetsfederationen": "labour federation",
        "arbetarfederationen": "labour federation",
        "servicecenter för offentliga tjänster": "service centre",
        "servicecentret för offentliga tjänster": "service centre",
        "center för offentlig förvaltning": "service centre",
        "centret för offentlig förvaltning": "service centre",
        "centrum för offentlig förvaltning": "service centre",
        "offentligt servicecenter för administration": "service centre",
        "servicecentret för administrativa ärenden": "service centre",
        "servicecentrum för offentlig förvaltning": "service centre",
        "en dörr-avdelningen": "one-stop department",
        "one-stop-sektionen": "one-stop department",
        "one-stop-enheten": "one-stop department",
        "one stop-avdelningen": "one-stop department",
        "one-stop shop": "one-stop department",
        "enhetskontoret": "one-stop department",
        "one-stop-shop-avdelningen": "one-stop department",
        "one-stop-disken": "one-stop department",
        "avdelning för mottagning och återlämning av resultat": "reception department",
        "avdelningen för mottagning och återlämning av resultat": "reception department",
        "avdelningen för mottagande och återlämnande av resultat": "reception department",
        "avdelningen för mottagande och utlämnande av resultat": "reception department",
        "mottagnings- och resultatavdelningen": "reception department",
        "enheten för mottagning och återlämnande av resultat": "reception department",
        "ledningsgrupp för": "management board",
        "förvaltningsstyrelse": "management board",
        "förvaltningsstyrelsen": "management board",
        "ledningsstyrelsen": "management board",
        "generaldirektorat": "general department",
        "generaldirektoratet": "general department",
        "huvudavdelningen": "general department",
        "förvaltningsavdelningen": "department",
        "länsstyrelsen": "county board",
        "länsstyrelse": "county board",
    },
    parts={
        "ständiga utskott": "Ban Thường vụ",
        "ständiga utskottet": "Ban Thường vụ",
        "ständiga kommitté": "Ban Thường vụ",
        "ständiga kommittén": "Ban Thường vụ",
        "organisationsavdelning": "Ban Tổ chức",
        "organisationsavdelningen": "Ban Tổ chức",
        "organisationskommitté": "Ban Tổ chức",
        "organisationskommittén": "Ban Tổ chức",
        "propagandaavdelning": "Ban Tuyên giáo",
        "propagandaavdelningen": "Ban Tuyên giáo",
        "inspektionskommitté": "Ủy ban Kiểm tra",
        "inspektionskommission": "Ủy ban Kiểm tra",
        "kansli": "Văn phòng",
        "kansliet": "Văn phòng",
        "ständiga utskotts": "Ban Thường vụ",
        "stående utskott": "Ban Thường vụ",
        "stående utskottet": "Ban Thường vụ",
        "stående kommitté": "Ban Thường vụ",
        "stående kommittén": "Ban Thường vụ",
        "verkställande utskott": "Ban Chấp hành",
        "verkställande utskottet": "Ban Chấp hành",
        "exekutivkommitté": "Ban Chấp hành",
        "exekutivkommittén": "Ban Chấp hành",
        "organisationskommission": "Ban Tổ chức",
        "organisationskommissionen": "Ban Tổ chức",
        "propagandakommission": "Ban Tuyên giáo",
        "propagandakommissionen": "Ban Tuyên giáo",
        "propagandakommitté": "Ban Tuyên giáo",
        "propagandakommittén": "Ban Tuyên giáo",
        "propaganda- och utbildningsavdelning": "Ban Tuyên giáo",
        "kommission för massmobilisering": "Ban Dân vận",
        "massmobiliseringskommission": "Ban Dân vận",
        "massmobiliseringskommissionen": "Ban Dân vận",
        "massmobiliseringsavdelning": "Ban Dân vận",
        "kommission för inrikes frågor": "Ban Nội chính",
        "inrikeskommission": "Ban Nội chính",
        "inrikeskommissionen": "Ban Nội chính",
        "inspektionskommissionen": "Ủy ban Kiểm tra",
        "inspektionskommittén": "Ủy ban Kiểm tra",
        "kontrollkommission": "Ủy ban Kiểm tra",
        "kontrollkommissionen": "Ủy ban Kiểm tra",
        "kontor": "Văn phòng",
        "rättsutskott": "Ban Pháp chế",
    },
    fields={
        "inrikes frågor": "home affairs",
        "inrikes": "home affairs",
        "administrativ reform": "administrative reform",
        "administrativa reformer": "administrative reform",
        "den administrativa reformen": "administrative reform",
        "förvaltningsreform": "administrative reform",
        "förvaltningsreformen": "administrative reform",
        "digital omställning": "digital transformation",
        "digital transformation": "digital transformation",
        "digitalisering": "digital transformation",
        "finans": "finance",
        "finansfrågor": "finance",
        "planering och investeringar": "planning and investment",
        "industri och handel": "industry and trade",
        "transport": "transport",
        "transporter": "transport",
        "byggande": "construction",
        "naturresurser och miljö": "natural resources and environment",
        "jordbruk och landsbygdsutveckling": "agriculture and rural development",
        "jordbruk och miljö": "agriculture and environment",
        "information och kommunikation": "information and communications",
        "vetenskap och teknik": "science and technology",
        "vetenskap och teknologi": "science and technology",
        "arbete, invalider och sociala frågor": "labour, invalids and social affairs",
        "arbete, krigsinvalider och sociala frågor": "labour, invalids and social affairs",
        "utbildning": "education and training",
        "utbildning och träning": "education and training",
        "hälsa": "health",
        "kultur, idrott och turism": "culture, sports and tourism",
        "kultur, sport och turism": "culture, sports and tourism",
        "kultur och idrott": "culture and sports",
        "kultur och information": "culture and information",
        "turism": "tourism",
        "allmän säkerhet": "public security",
        "etniska minoriteter och religion": "ethnic minorities and religion",
        "kontroll av administrativa förfaranden": "administrative procedure control",
        "administrativ förfarandekontroll": "administrative procedure control",
        "lokalt självstyre": "local government",
        "lokal förvaltning": "local government",
        "offentlig förvaltning": "public administration",
        "rättsliga frågor": "justice",
        "finanser": "finance",
        "planering och finans": "finance and planning",
        "digital utveckling": "digital development",
        "etniska frågor och religion": "ethnic minorities and religion",
        "etniska och religiösa frågor": "ethnic minorities and religion",
        "etniska minoriteter och religioner": "ethnic minorities and religion",
        "etnicitet och religion": "ethnic minorities and religion",
        "externa relationer": "external relations",
        "yttre förbindelser": "external relations",
        "utrikes förbindelser": "external relations",
        "utrikesrelationer": "external relations",
        "planering och arkitektur": "planning and architecture",
        "stadsplanering och arkitektur": "planning and architecture",
        "livsmedelssäkerhet": "food safety",
        "offentlig säkerhet": "public security",
        "allmän trygghet": "public security",
        "utbildning och fortbildning": "education and training",
        "utbildning och yrkesutbildning": "education and training",
        "kultur och sport": "culture and sports",
        "ekonomiska zoner": "economic zones",
        "den ekonomiska zonen": "economic zone",
        "skatter": "taxation",
        "beskattning": "taxation",
        "skatt": "taxation",
        "tull": "customs",
        "tullfrågor": "customs",
        "inrikesfrågor": "home affairs",
        "inrikes ärenden": "home affairs",
        "inrikesärenden": "home affairs",
        "interna frågor": "home affairs",
        "rättvisa": "justice",
        "rättsväsende": "justice",
        "justitiefrågor": "justice",
        "konstruktion": "construction",
        "byggnation": "construction",
        "byggnad": "construction",
        "naturresurser och miljön": "natural resources and environment",
        "resurser och miljö": "natural resources and environment",
        "arbetskraft, invalider och sociala frågor": "labour, invalids and social affairs",
        "arbete, krigsinvalider och socialfrågor": "labour, invalids and social affairs",
        "arbetsmarknad, invalider och sociala frågor": "labour, invalids and social affairs",
        "arbetskraft, krigsinvalider och sociala frågor": "labour, invalids and social affairs",
        "information och kommunikationer": "information and communications",
        "industri och handeln": "industry and trade",
        "handel och industri": "industry and trade",
        "hälsovård": "health",
        "hälsofrågor": "health",
        "folkhälsa": "health",
        "planering och investering": "planning and investment",
        "jordbruk och landsbygdens utveckling": "agriculture and rural development",
        "administrativa förfaranden": "administrative procedures",
        "statistik": "statistics",
        "verkställighet av civilrättsliga domar": "civil judgment enforcement",
        "marknadsövervakning": "market surveillance",
        "turismfrågor": "tourism",
        "utrikes frågor": "foreign affairs",
        "utrikesfrågor": "foreign affairs",
    },
    several={},
    bodies={
        **names_in("sv"),
        "riksdagen": "Riksdag",
        "regeringskansliet": "Government Offices of Sweden",
        "statskontoret": "Swedish Agency for Public Management",
        "statistiska centralbyrån": "Statistics Sweden",
        "scb": "Statistics Sweden",
        "skatteverket": "Swedish Tax Agency",
        "försäkringskassan": "Swedish Social Insurance Agency",
        "arbetsförmedlingen": "Swedish Public Employment Service",
        "migrationsverket": "Swedish Migration Agency",
        "riksrevisionen": "Swedish National Audit Office",
        "polismyndigheten": "Swedish Police Authority",
        "trafikverket": "Swedish Transport Administration",
        "bolagsverket": "Swedish Companies Registration Office",
        "lantmäteriet": "Swedish mapping, cadastral and land registration authority",
        "digg": "Agency for Digital Government",
        "myndigheten för digital förvaltning": "Agency for Digital Government",
        "ekonomistyrningsverket": "Swedish National Financial Management Authority",
        "folkhälsomyndigheten": "Public Health Agency of Sweden",
        "socialstyrelsen": "National Board of Health and Welfare",
        "skolverket": "Swedish National Agency for Education",
        "kronofogden": "Swedish Enforcement Authority",
        "kronofogdemyndigheten": "Swedish Enforcement Authority",
        "konkurrensverket": "Swedish Competition Authority",
        "upphandlingsmyndigheten": "National Agency for Public Procurement",
        "domstolsverket": "Swedish National Courts Administration",
        "finansinspektionen": "Financial Supervisory Authority",
        "konstitutionsutskottet": "Committee on the Constitution",
        "justitieombudsmannen": "Parliamentary Ombudsman",
        "kommunfullmäktige": "municipal council",
        "kommunstyrelsen": "municipal executive board",
        "regionfullmäktige": "regional council",
        "sveriges kommuner och regioner": "Swedish Association of Local Authorities and Regions",
        "eu-kommissionen": "European Commission",
        "europeiska kommissionen": "European Commission",
        "europaparlamentet": "European Parliament",
        "europeiska unionen": "European Union",
        "regionförvaltningsverket": "Regional State Administrative Agency",
        "tillstånds- och tillsynsverket": "Finnish Supervisory Agency",
        "ntm-centralen": "ELY Centre",
        "närings-, trafik- och miljöcentralen": "ELY Centre",
        "livskraftscentralen": "Economic Development Centre",
        "folkpensionsanstalten": "Social Insurance Institution of Finland",
        "fpa": "Social Insurance Institution of Finland",
        "myndigheten för digitalisering och befolkningsdata": "Digital and Population Data Services Agency",
        "riksdagens förvaltningsutskott": "Administration Committee",
        "riksdagens grundlagsutskott": "Constitutional Law Committee",
        "grundlagsutskottet": "Constitutional Law Committee",
        "riksdagens finansutskott": "Finance Committee",
        "finansutskottet": "Finance Committee",
        "riksdagens konstitutionsutskott": "Committee on the Constitution",
        "förvaltningsutskottet": "Administration Committee",
        "justitiekanslern": "Chancellor of Justice",
        "riksbanken": "Riksbank",
        "stadsfullmäktige": "city council",
        "stadsstyrelsen": "city board",
        "skr": "Swedish Association of Local Authorities and Regions",
        "iaf": "Inspektionen för arbetslöshetsförsäkringen",
        "msb": "Swedish Civil Contingencies Agency",
        "esv": "Swedish National Financial Management Authority",
        "inspektionen för vård och omsorg": "Health and Social Care Inspectorate",
        "ivo": "Health and Social Care Inspectorate",
        "skolinspektionen": "Swedish Schools Inspectorate",
        "statens skolinspektion": "Swedish Schools Inspectorate",
        "transportstyrelsen": "Swedish Transport Agency",
        "kammarkollegiet": "Legal, Financial and Administrative Services Agency",
        "pensionsmyndigheten": "Swedish Pensions Agency",
        "e-hälsomyndigheten": "Swedish eHealth Agency",
        "integritetsskyddsmyndigheten": "Swedish Authority for Privacy Protection",
        "imy": "Swedish Authority for Privacy Protection",
        "post- och telestyrelsen": "Swedish Post and Telecom Authority",
        "pts": "Swedish Post and Telecom Authority",
        "naturvårdsverket": "Swedish Environmental Protection Agency",
        "kommerskollegium": "National Board of Trade",
        "csn": "Swedish Board of Student Finance",
        "centrala studiestödsnämnden": "Swedish Board of Student Finance",
        "valmyndigheten": "Swedish Election Authority",
        "energimyndigheten": "Swedish Energy Agency",
        "fortifikationsverket": "Swedish Fortifications Agency",
        "statens servicecenter": "National Government Service Centre",
        "jordbruksverket": "Swedish Board of Agriculture",
        "arbetsmiljöverket": "Swedish Work Environment Authority",
        "digitaliseringsdirektoratet": "Norwegian Digitalisation Agency",
        "stortinget": "Storting",
        "folketinget": "Folketing",
        "kommunförbundet": "Association of Finnish Municipalities",
        "åklagarmyndigheten": "Swedish Prosecution Authority",
        "vinnova": "Vinnova",
        "ekobrottsmyndigheten": "Swedish Economic Crime Authority",
        "diskrimineringsombudsmannen": "Equality Ombudsman",
        "kammarrätten": "Administrative Court of Appeal",
        "utbetalningsmyndigheten": "Swedish Payments Agency",
        "tillväxtverket": "Swedish Agency for Economic and Regional Growth",
        "mediemyndigheten": "Swedish Agency for the Media",
        "riksarkivet": "Swedish National Archives",
        "rättsmedicinalverket": "National Board of Forensic Medicine",
        "säkerhetspolisen": "Swedish Security Service",
        "statens institutionsstyrelse": "National Board of Institutional Care",
        "e-legitimationsnämnden": "E-identification Board",
        "myndigheten för samhällsskydd och beredskap": "Swedish Civil Contingencies Agency",
        "brottsförebyggande rådet": "Swedish National Council for Crime Prevention",
        "tullverket": "Swedish Customs",
        "universitets- och högskolerådet": "Swedish Council for Higher Education",
        "spelinspektionen": "Swedish Gambling Authority",
    },
    one_word_bodies=r"[A-ZÅÄÖ][a-zåäö]{2,}(?:styrelsen|verket|myndigheten|kollegiet|inspektionen|nämnden|ombudsmannen)",
    compounds={
        "inrikes": "home affairs",
        "justitie": "justice",
        "finans": "finance",
        "planerings- och investerings": "planning and investment",
        "industri- och handels": "industry and trade",
        "transport": "transport",
        "bygg": "construction",
        "byggnads": "construction",
        "naturresurs- och miljö": "natural resources and environment",
        "jordbruks- och landsbygds": "agriculture and rural development",
        "jordbruks- och miljö": "agriculture and environment",
        "jordbruks": "agriculture",
        "landsbygds": "agriculture",
        "miljö": "environment",
        "klimat- och närings": "climate",
        "informations- och kommunikations": "information and communications",
        "vetenskaps- och teknik": "science and technology",
        "vetenskaps- och teknologi": "science and technology",
        "arbetsmarknads": "labour",
        "social": "social affairs",
        "social- och hälsovårds": "health",
        "utbildnings": "education and training",
        "hälso": "health",
        "hälsovårds": "health",
        "kultur-, idrotts- och turism": "culture, sports and tourism",
        "kultur-, sport- och turism": "culture, sports and tourism",
        "kultur- och informations": "culture and information",
        "kultur": "culture",
        "turism": "tourism",
        "utrikes": "foreign affairs",
        "försvars": "defence",
        "säkerhets": "public security",
        "energi": "energy",
        "närings": "trade",
        "infrastruktur": "infrastructure",
        "civil": "civil service",
        "skatte": "taxation",
        "tull": "customs",
        "reform": "administrative reform",
        "digitaliserings": "digital transformation",
        "inrikes- och": "home affairs",
        "jordbruks- och landsbygdsutvecklings": "agriculture and rural development",
        "kultur- och idrotts": "culture and sports",
        "kultur- och sport": "culture and sports",
        "planerings- och arkitektur": "planning and architecture",
        "livsmedelssäkerhets": "food safety",
        "arbets- och social": "labour and social affairs",
        "arbetsmarknads-, invalid- och social": "labour, invalids and social affairs",
        "finans- och planerings": "finance and planning",
        "naturresurs-, miljö": "natural resources and environment",
        "handels- och industri": "industry and trade",
        "hälso- och sjukvårds": "health",
        "etnicitets- och religions": "ethnic minorities and religion",
        "vetenskaps-, teknik": "science and technology",
        "resurs- och miljö": "natural resources and environment",
    },
    compound_heads={
        "departement": "departement",
        "departementet": "departement",
        "ministerium": "ministry",
        "ministeriet": "ministry",
        "förvaltning": "division",
        "förvaltningen": "division",
        "nämnden": "local council",
        "kontor": "division",
        "kontoret": "division",
        "avdelning": "department",
        "avdelningen": "department",
        "byrån": "bureau",
    },
    complement=r"[ ](?:för|mot)[ ](?:[a-zåäö]+(?:män|lig|liga|sk|ska|ell|ella|iv|iva|al|ala)[ ])?(?:[a-zåäö]++[ ]och[ ])?[a-zåäö]{4,}+(?:[ ]och[ ](?=[a-zåäö]+(?:het|ning|else|skydd|vård|frågor))[a-zåäö]+)?",
    topic=r"[ ](?:för|mot)[ ](?:[a-zåäö]+(?:män|lig|liga|sk|ska|ell|ella|iv|iva|al|ala)[ ])?(?:[a-zåäö]++[ ]och[ ])?[a-zåäö]{4,}+(?:[ ]och[ ](?=[a-zåäö]+(?:het|ning|else|skydd|vård|frågor))[a-zåäö]+)?",
    head_stops=r"(?!)",
    capital_bodies=False,
    of=("i", "för", "av", "vid", "på"),
    inside=("i", "kring"),
    places=("i", "från", "till", "mellan", "kring"),
    articles=("den", "det", "de"),
    conjunctions=("och", "samt", "eller"),
    such_as=("såsom", "som", "bland annat", "till exempel", "nämligen"),
    person_cues=("herr", "fru", "fröken", "kamrat", "kamraten", "foto:", "text:", "doktor"),
    person_marks=(),
    not_names=(
        "hos",
        "dels",
        "trots",
        "minst",
        "ens",
        "alls",
        *"facebook whatsapp telegram twitter youtube google microsoft instagram tiktok linkedin zalo".split(),
        *"excel word android zoom amazon apple samsung viber".split(),
        *"expressen aftonbladet dagens svenska bibeln koranen jul påsk midsommar advent ramadan bankid".split(),
        *"januari februari mars april maj juni juli augusti september oktober november december".split(),
        *"ordförande ordföranden vice biträdande direktör direktören chef chefen sekreterare minister statsminister".split(),
        *"enligt efter före under med om när men inte ingen två tre fyra fem sedan därefter dessutom".split(),
        *"han hon hans hennes deras detta denna dessa ett en ny nya här där så också redan bara beslut resolution".split(),
        *"civilminister statsrådet statssekreterare landshövding förebilder foto text källa".split(),
    ),
    not_areas=terms("""
        gatan, vägen, floden, sjön, bron, flygplats, hamn, tidningen, universitet, sjukhus, universitetet, ab, today,
        hotell, banken, berget
    """),
    phrases=("digital förvaltning", "e-förvaltning", "i tid", "som helst"),
)

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
        director="landskapsdirektör, landskapsdirektören, välfärdsområdesdirektör, välfärdsområdesdirektören, "
        "direktör, direktören, generaldirektör, generaldirektören, kommundirektör, kommundirektören, "
        "stadsdirektör, stadsdirektören, regiondirektör, regiondirektören, departementschef, departementschefen, "
        "myndighetschef, myndighetschefen, förvaltningschef, överdirektör, överdirektören, rektor, rektorn, riksrevisor, "
        "riksrevisorn, departementsdirektör, föreståndare, föreståndaren, direktörn",
        head="kommunchef, kommunchefen, stadschef, stadschefen, verksamhetschef, verksamhetschefen, områdeschef, områdeschefen, sektorchef, sektorchefen, biträdande chef, länschef, projektledare, projektledaren, regionchef, regionchefen, stabschef, tf chef, byäldste, kvarterschef, "
        "som leder, som basar över, som förestår, "
        "chef, chefen, chefer, ledare, ledaren, enhetschef, avdelningschef, kontorschef, avdelningschefen, enhetschefen, "
        "kontorschefen, gruppledare, gruppledaren, sektionschef, sektionschefen, teamledare, föreståndarinna, "
        "delegationsledare, förman",
        chief_of_office="kanslichef, kanslichefen, kabinettschef, stabschef, stabschefen, chef för kansliet, byråchef",
        member="fullmäktigeledamot, kommunfullmäktigeledamoten, nämndledamot, ledamöterna, landstingsråd, kommitténs ledamot, "
        "ledamot, ledamoten, medlem, medlemmen, ständig ledamot, nämndeman, kommunfullmäktigeledamot, fullmäktig",
        delegate="riksdagskvinna, stortingsledamot, folketingsledamot, lagtingsledamot, folkrådsdelegat, ledamot av riksdagen, "
        "riksdagsledamot, riksdagsledamoten, delegat, delegaten, parlamentsledamot, parlamentsledamoten, senator, "
        "senatorn, deputerad, riksdagsman, ledamot av nationalförsamlingen, ledamot i nationalförsamlingen, ombud, "
        "europaparlamentariker, parlamentariker",
        inspector="revisor, revisorn, "
        "inspektör, inspektören, chefsinspektör, chefsinspektören, generalinspektör, generalinspektören",
        staff="handläggarna, kommunvägledare, kommunvägledaren, registratorn, strategen, utredningssekreterare, controller, verksamhetsutvecklare, planerare, receptionist, tjänstekvinna, bygglovshandläggare, bygglovshandläggaren, socialsekreterare, kundtjänstmedarbetare, "
        "handläggare, handläggaren, tjänsteman, tjänstemannen, expert, experten, specialist, specialisten, "
        "utredare, utredaren, särskild utredare, rådgivare, rådgivaren, assistent, sakkunnig, registrator, strateg, "
        "samordnare, samordnaren",
        other="länsöverdirektör, lantråd, lantrådet, överborgmästare, överste, översten, överstelöjtnant, kommissarie, kommissarien, polismästare, polismästaren, länspolismästare, eu-kommissionär, eu-kommissionären, kommissionär, kommissionären, biskop, sysselman, fylkesman, statsförvaltare, distriktsguvernör, generallöjtnant, generalmajor, "
        "borgmästare, borgmästaren, landshövding, landshövdingen, guvernör, guvernören, ambassadör, ambassadören, "
        "talesperson, talespersonen, talesman, talesmannen, talesmän, ombudsman, ombudsmannen, justitieombudsman, "
        "justitieombudsmannen, justitiekansler, justitiekanslern, åklagare, åklagaren, domare, domaren, oppositionsråd, "
        "oppositionsrådet, regionråd, regionrådet, landsbygdsråd, polischef, polischefen, riksåklagare, generalkonsul, "
        "pressekreterare, pressekreteraren",
    ),
    local=dict.fromkeys(
        (
            "borgmästare, borgmästaren, kommundirektör, kommundirektören, stadsdirektör, stadsdirektören, "
            "kommunalråd, kommunalrådet, oppositionsråd, oppositionsrådet, finansborgarråd, finansborgarrådet, "
            "borgarråd, borgarrådet"
        ).split(", "),
        ("district", "commune"),
    )
    | dict.fromkeys(
        (
            "landshövding, landshövdingen, guvernör, guvernören, regionråd, regionrådet, regiondirektör, regiondirektören"
        ).split(", "),
        ("province", "region"),
    )
    | dict.fromkeys(
        "kommunchef, kommunchefen, stadschef, stadschefen, överborgmästare, överborgmästaren".split(", "),
        ("district", "commune"),
    )
    | dict.fromkeys(
        "länsöverdirektör, länsöverdirektören, landskapsdirektör, landskapsdirektören".split(", "),
        ("province", "region"),
    ),
    ranks=frozenset(("överste", "översten", "överstelöjtnant", "generallöjtnant", "generalmajor")),
    compound=True,
    not_after="",
    deputies=("vice ", "vice", "biträdande ", "ställföreträdande ", "bitr. ", "vice-", "v. "),
    modifiers=terms("""
        tillförordnad, tillförordnade, tf, t.f., tf., ständig, ständige, ständiga, förste, första, andre, andra,
        nuvarande, ny, nya, nye, nytillträdd, nytillträdde, nyutnämnd, nyutnämnde, verkställande, högste, högsta,
        avgående, tillträdande, permanent, permanente, nyvald, nyvalde, provinsens
    """),
    past=(
        "hittills ",
        "förre ",
        "förra ",
        "tidigare ",
        "dåvarande ",
        "f.d. ",
        "ex-",
        "före detta ",
        "hittillsvarande ",
    ),
    of=("för", "i", "på", "vid", "av", "inom", "hos", "med ansvar för", "och", "till"),
    possessives=(
        "s ",
        " ",
        "-",
        "s",
        "’s ",
        "s nya ",
        "s nye ",
        "s tillförordnade ",
        "s vice ",
        "s biträdande ",
        "s ständiga ",
    ),
    own=("dess", "deras"),
    same=(),
    fields={
        "inrikes": "Bộ Nội vụ",
        "inrikesfrågor": "Bộ Nội vụ",
        "justitie": "Bộ Tư pháp",
        "finans": "Bộ Tài chính",
        "utrikes": "Bộ Ngoại giao",
        "försvars": "Bộ Quốc phòng",
        "social": "Ministry of Health and Social Affairs",
    },
    joins=(",", "och", ", och", "samt", "tillika", "och tillika", "samtidigt", "och samtidigt", ", tillika"),
    appositions=terms("""
        som, är, var, som är, som var, hittills, numera, tidigare, då, då som, nu, utnämnd, utnämns, till, utses, blir,
        blev, vald, väljs, den, en, ett, sedan länge, ny, utsågs, utnämndes, också, sedan, nyutnämnd, hans, hennes,
        nuvarande, även, tillförordnad
    """),
    appointments=terms("""
        blir, blev, utses till, utsågs till, har utsetts till, utnämns till, tillträder som, väljs till, ska bli,
        har utnämnts till, utnämndes till, valdes till
    """),
    breakers=frozenset(
        "sade sa säger betonade framhöll tillade meddelade förklarade berättade uppgav konstaterade påpekade att som när "
        "där medan men om är var blir blev har hade ska kan kunde bör måste tackade mötte besökte undertecknade ledde "
        "deltog överlämnade föreslog bad uppmanade med han hon de vi det sin sitt sina hans hennes deras inte än efter före "
        "innan sedan under mellan mot enligt inklusive samlade".split()
    ),
    breaker_endings=("ade", "ades"),
    private=terms("""
        familjen, hushållet, företaget, bolaget, aktiebolaget, ab, företag, bolag, kooperativet, kooperativ, koncernen,
        fabriken, stiftelsen, tidningen, butiken, restaurangen, handelskammaren, tankesmedjan, tankesmedja, banken
    """),
    occupations=terms("""
        bonde, bonden, lantbrukare, journalist, journalisten, reporter, fotograf, företagare, företagaren, student,
        studenten, lärare, läraren, arbetare, advokat, advokaten, forskare, forskaren, professor, professorn, ekonom,
        ekonomen, invånare, invånaren, bybo, medborgare, butiksägare, ägare, ägaren, författare, författaren, pensionär,
        pensionären, fiskare, vd, vd:n, verkställande direktör, analytiker, statsvetare, statsvetaren, historiker,
        grundare, grundaren, sökande, kund, kunden, redaktör, chefredaktör, ledarskribent, skribent, docent, krönikör,
        boende, hushållsägare, chefsekonom
    """),
    before_name=terms("""
        herr, fru, fröken, kamrat, kamraten, kamraterna, dr, doktor, prof, professor, general, generalen, generalmajor,
        generallöjtnant, överste, sir, lord, mr, ms, mrs, hr, docent, kapten, major, generalöverste, öv, advokat,
        jur. dr, civilingenjör, herrn
    """),
    after_name=(),
    credits=(
        "av",
        "foto",
        "text",
        "text och foto",
        "text & foto",
        "bild",
        "bilder",
        "skribent",
        "reporter",
        "artikel",
        "författare",
        "fotograf",
        "översättning",
        "källa och foto",
        "text, foto",
        "text och bild",
        "text & bild",
        "illustration",
        "grafik",
        "video",
        "publicerad av",
        "skriven av",
        "bildtext",
        "text/foto",
        "foto och text",
        "text foto",
        "redaktör",
    ),
    bylines=("av", "foto", "text", "text av", "foto av", "skriven av", "text och foto"),
    speech=frozenset(
        "sade sa säger betonade framhöll framhåller tillade meddelade meddelar förklarade förklarar berättade berättar uppgav "
        "uppger konstaterade konstaterar påpekade påpekar menar menade hävdar hävdade anser ansåg lovade lovar föreslog "
        "föreslår bad ber uppmanade skriver skrev svarar svarade hoppas hoppades tror noterade noterar underströk "
        "sammanfattade medgav medger bekräftade bekräftar erkände varnade kommenterade avslutade bedömer bedömde "
        "vill tackade kräver lät säger, presenterade redogjorde".split()
    ),
    namesakes=terms("""
        gata, gatan, väg, vägen, skola, skolan, gymnasium, universitet, universitetet, sjukhus, sjukhuset, bro, bron,
        park, parken, flygplats, stadion, pris, priset, torg, torget, museum, museet, teater, bibliotek, mausoleum,
        institutet, institut, allé, gränd, stiftelse, orden, medaljen, avenyn, byn
    """),
    not_names=frozenset(
        "par index sipas papi pci ddci egdi covid den det de en ett i på av för från till med utan om när medan efter före och eller men som att han hon vi ni jag "
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
    particles=frozenset("de del la von van der den af al bin da dos di".split()),
    bare_short_forms=True,
    state_office_first=False,
)

FACTS = FactWords(
    spaced=True,
    metrics={
        "online_submission": (
            "*ärende|ansökning|ansökan|anmälan|*anmälning|*anmälan|blankett|deklaration|begäran|*ansökan + webbformulär|webben|hemifrån|appen|mobilen|via app|webb|hemsidan",
            "via webbformulär|genom webbformulär|via webben|på webben|via appen|via portalen|sköts på nätet|gjordes på nätet|görs på nätet|sker på nätet",
            "*ärende|ansökning|ansökan|ansökt|akter|akt$|begäran|anmälning|*ansökning|deklaration|filer|filerna|förfaranden + digital|online|på nätet|via nätet|nätverk|elektronisk|internet|e-tjänst|portal|webben + lämn|inlämn|insän|in$|kom$|kommer|hanter|mottag|emot|handlägg|gjord|göra|skick|behandl|lös|avgör|inkom|sker",
            "*ärende|ansökning|ansökan|akter|begäran|anmälning|*ansökning + digital|online|på nätet|via nätet|elektronisk",
            "onlineansökning|onlineinlämning|onlineärende|onlineakt|e-ansökan|e-ansökning|digitala ansökning|digital ansökan|digitala ärenden|in digitalt|in på nätet|in elektroniskt|lämnas in digitalt|ansöka digitalt|lämnade in digitalt|söker digitalt|sköts digitalt|digital inlämning|inlämning online|elektroniska ansökning|emot digitalt|ansökningar online|ärenden online|hanteras på nätet|via e-tjänst|genom e-tjänst",
            "inlämnade online|inlämnad online|inlämnas online|lämnats in|bokat|bokar|bokade + nätet|online|digitalt",
            "~online|på nätet",
        ),
        "online_service": (
            "tjänst|*tjänst|*tjänster|förfaranden|*förfaranden|*förfarandena|tillstånd|procedurer|ärendetyper + hemifrån|utan besök|utan att besöka|dygnet runt|helt digitalt|på nätet|i mobilen",
            "helt digitalt|heldigital|digitaliserade tjänster|digitalt tillgängliga",
            "e-tjänst|onlinetjänst|digitala tjänster|digital tjänst|nättjänst|offentliga tjänster online|digitala offentliga tjänster|nivå 4|nivå 3|webbtjänst",
            "tjänst|tjänster|förfaranden|*tjänsterna|procedurer + online|på nätet|digital|fullständig|nivå + erbjud|tillhandahåll|finns|tillgänglig|kan$|utför|nivå|ges$|nås|lagts",
            "fullständiga e-tjänster|helt digitala|tillgängliga online|tillgängliga på nätet|finns på nätet|finns online|erbjuds digitalt|erbjuds online",
        ),
        "on_time": (
            "besvar|svar|avgör|avgjord|handl|lös|klar|färdig|behandl|utfärd|avklar + inom|på mindre än + dagar|veckor|timmar|arbetsdagar|lagens|lagstadgade|utsatt|garanti|tiden|fristen",
            "höll fristen|håller fristen|höll tiden|håller tiden|höll tidsfristen|hölls tidsfristen|utan dröjsmål|utan försening|före förfallo",
            "i tid|före tiden|före utsatt tid|inom tid|inom utsatt|i rätt tid|inom fristen|inom tidsfristen|före tidsfristen|före avtalad|på utsatt tid|före deadline|inom lagstadgad|inom föreskriven|enligt tidplan|före fristen|inom angiven|punktlig|snabbare än|inom tidsgränsen|på rätt dag|på utlovad|när de utlovats|på lovad|inom garantitiden|före datum|i förtid",
            "inom + veckor|dagar|månader|dygn|timmar",
        ),
        "digitization": (
            "*arkiv|register|*register|böcker|akter|handlingar|folkbokföring|kartor|*böcker + sökbar|skann|databas|filer|digital form|digitalt format|elektronisk form",
            "skanning|inskannade|överförda till databas|överfört till databas|digitalt arkiv|sökbara",
            "digitaliser|digitalis|skannad|skannat|skannas|inskannad|inskannat|skannats|inskanning",
            "*arkiv|resultat|akter|handlingar + digital form|elektronisk form|digitala kopior",
        ),
        "online_payment": (
            "betalas med kort|betalar med kort|qr-kod|via konto|på konto|till konto|utan kontanter|banköverföring|mobilbetal",
            "!betal|utbetal|avgift|pension|bidrag|*avgift|böter + konto|kort$|qr|swish|kontantfri|överför",
            "onlinebetalning|e-betalning|digitala betalning|digital betalning|kontantlös|elektronisk betalning|elektroniska betalning|betalningar på nätet|betalning på nätet|betalningar online|betalas online|betalas på nätet|betalas digitalt|betalar digitalt|betalar online|swish|kortbetalning|nätbetalning",
            "!betal|avgift|*avgift|*betalning + online|på nätet|digital|elektronisk|kontant|kort$|mobil|portal",
        ),
        "digital_signature": (
            "!signer|underskr|underteckn|skriver under|skriva under + digital|elektronisk",
            "e-stämpel|signeringskort|certifikat för underskrift|e-signer|signerade elektroniskt",
            "digital signatur|digitala signatur|e-signatur|e-underskrift|elektronisk signatur|elektroniska signatur|elektronisk underskrift|signerar digitalt|signera digitalt|signeras digitalt|digitala certifikat|digitalt certifikat|signerar elektroniskt|digital underskrift|digitala underskrift|e-legitimation för|skriver under digitalt|digital signering|digitalt signer",
        ),
        "satisfaction": (
            "betyg|omdöme|bemötande|service|personal + gott|goda|högt|bra|utmärkt|mycket bra|positiv|toppbetyg",
            "belåten|missnöjd|förtroendebetyg|trivs|gott omdöme|positivt omdöme",
            "nöjd|*nöjd|tillfredsställ|sipas|nöjdhet|*nöjdhet",
            "positiv|goda betyg|högt betyg|gott betyg",
        ),
        "procedure_cut": (
            "kapa|slopa|skrota|avskaffa|stryk|strök|struk|halver|gallra|tog bort|plocka bort|ströks + blankett|blanketter|villkor|*villkor|tillstånd|krav|regler|steg$|moment|*tid|tid$|intyg|avgifter",
            "färre blanketter|färre steg|kortare handläggning|kortare väntan|färre dagar",
            "förenkl|regelbörda|efterlevnadskostnad|regelförenkl|krångel|administrativa bördan|administrativ börda",
            "minsk|kort$|kortas|kortats|kortades|förkort|skär|skar|skars|avskaff|slopa|sänk|ta bort|tas bort|tagits bort|bantas|färre|korta|kortare|snabbare|krymp + handläggningstid|*väntetid|*handläggningstid|förfaranden|blankett|rutin|tillstånd|*kostnad|regel|regler|väntetid|svarstid|*tider|tiden för|pappersarbete|procedurer|krav|intyg|uppgiftskrav",
            "~handläggningstid|väntetid",
        ),
        "completion": (
            "delmål|milstolp|etappmål|punkter|uppgifter|löften + avbock|klar|nådd|uppnå|avslut|bock",
            "lever|uppfyll|genomfö|infria|avslut|klara|bocka|verkställ|slutför|fullgjo + åtagand|löft|punkt|beslut|åtgärd|uppgift|mål|plan|program|uppdrag|steg$",
            "~avgjord|avgjorde|handlades|avarbet|avslutade ärenden|avverk",
            "genomförandetakt|avgjorda mål|avslutsgrad",
            "uppfyll|fullgjo|slutför|genomför|avklar + uppgift|mål|plan|uppdrag|åtgärd|program|punkt|*uppdrag|*åtgärd|projekt|rekommendation",
            "slutförande|måluppfyllelse|genomförandegrad|uppfyllandegrad|uppfyllelse",
            "~slutför|fullgjo|genomförd",
        ),
        "index_score": (
            "index|*index|ranking|mätning|barometer|betygsskala + fick|nådde|hamnade|noterade|erhöll|samlade",
            "totalpoäng|sammanlagd poäng|slutbetyg|helhetsbetyg",
            "par index|par-index|parindex|papi|pci$|dti$|ddci|dgi$|ict index|pii$",
            "~*index",
            "reformindex|konkurrenskraftsindex|transformationsindex|digitaliseringsindex|delindex|delpoäng|delbetyg|indexet|kundindex|företagsklimat",
            "index|rankning|ranking|poäng|mätning + toppa|snitt|medel|poäng|fick|nådde|sist|jumbo|vann|över|procentenhet|lyft",
        ),
        "staffing": (
            "!antalet anställda|antalet tjänster|antalet statliga tjänster|antalet tjänstemän|personalstyrka|antal anställda",
            "tjänst|*tjänst|*tjänsterna|stol|post$|poster + tom$|tomma|obesatt|vakant|saknas|utlånad|inlånad",
            "förtida pension|pensionsavgång|nyanställ|personalbrist",
            "bemanning|personalstyrk|personalneddrag|vakan|obesatt|lediga tjänster|årsarbetare|årsarbetskraft|personaltäthet|personalomsättning",
            "personal|anställd|tjänster|tjänstemän|tjänsteman|befattning|handläggare|chefer|chefs|medarbetare|statsanställd|kadrer|tjänsterna|*personal|*tjänster + minsk|besatt|tillsatt|tillsätt|rekryter|utbilda|utbildn|kvinn|examen|andel|krymp|skär|färre|bort|ordnat|saknar|behörig|dragits|bantas|gått i pension|säg|varsl|ned$|lämna|fyll|neddrag",
            "administration|förvaltning|byråkrati + krymp|bantas|anställda|personal",
            "kvinnor + chef|poster|ledande|statsförvaltning|tjänst|befattning",
            "~personal|anställda|tjänstemän",
        ),
        "budget": (
            "!personalkostnad|driftskostnad|*kostnaderna|lönekostnad|sparkrav|sparbeting|besparingskrav|driftsutgift",
            "statskassa|skattemedel|lönesumma|uppbörd",
            "budget|*budget|anslag|utgift|utbetal|investering|offentliga medel|intäkt|skatteintäkt|kostnader|besparing|bidrag|finansier|förvaltningskostnad",
            "kostar|kostade|kostnaden|miljoner|miljarder + varav|av den|av detta|betalas|går till|avsätts",
            "medel|pengar + betal|användes|anslag|förbruk",
        ),
        "economy": (
            "*export|import$|omsättning|industriproduktion|besöksnäring|detaljhandel|priser|bruttoprodukt|skörd",
            "bnp|grdp|bruttonational|bruttoregional|digitala ekonomin|digital ekonomi|e-handel|tillväxt|*tillväxt|export|produktivitet|inflation|arbetslöshet|e-faktur|e-avtal|fattig|förädlingsvärde",
            "företag|bolag|näringsliv + e-avtal|avtal|skatt|faktur|omsättning|export|digital|deklarera|registr|moms",
            "ekonomi|industri|handel|turism|jordbruk|näring + andel|växte|växer|ökade|bidrog|stod för|utgör|svarar för|av bnp",
            "~ekonomi",
        ),
        "electronic_documents": (
            "!mellan myndigheterna|mellan myndigheter|internt|inom förvaltningen|mellan kontoren|myndigheternas + skrivelser|skrivelserna|brev|breven|post|meddelanden|dokument|handlingar",
            "utan papper|pappersfri|född digital|föds digitalt|elektronisk akt|digital akt|diarie",
            "!mellan myndighet|mellan förvaltning|mellan departement|mellan enheter + elektronisk|digital|nätverk",
            "*handling|dokument|*dokument|skrivelse|korrespondens|post$|brev|akter + elektronisk|digital|papperslös|nätverk|e-form|systemet",
            "papperslös|elektroniska dokument|elektroniska handlingar|digitala dokument|e-dokument|digital post|elektroniskt dokument|dokument + utbyts|skickas",
        ),
        "coverage": (
            "servicekontor|medborgarkontor|servicepunkt|terminal|lucka|luckor|kiosk + kommun|distrikt|by$|byar|provins|län|ö$|öar",
            "vuxna|pensionärer|invånare|hushåll|medborgare|elever|familjer|barn + aktiver|dator|bankkonto|e-leg|registrer|nås|nådd|har el|telefon",
            "nåddes|räckvidd|e-legitimation|aktiverat sin",
            "befolkning|invånare|hushåll|kommuner|byar|skolor|sjukhus|myndigheter|medborgare|vuxna|*kommuner|landet|enheter|orter|områden|elever|*hushåll|regioner + täck|uppkoppl|fiber|bredband|konto|smart|internet|ansluten|anslutna|tillgång|utrust|inför|omfatt|id$|legitimation|försäkr|erbjud",
            "enstegs|en dörr|servicecenter|medborgarkontor + kommuner|distrikt|byar|provinser",
            "~av kommunerna|av hushållen|av befolkningen|av invånarna|av byarna|av skolorna|av landet",
            "täckning|*täckning|täckningsgrad|fiber|bredband|5g|4g|smarttelefon|smartphone|smart telefon|e-legitimation|anslutningsgrad|sjukförsäkring",
        ),
        "overdue": (
            "förseningar|förseningsgrad|dröjsmålen",
            "!över tiden|drog över|drar över|spräck|sprack|bröt tidsfrist|utöver tidsfrist|längre än lagen|längre än tillåtet|passerat datum|förfallna|förfallen",
            "väntat|vänta|legat|ligger + mer än|längre än|över + dagar|veckor|månader|tiden|fristen",
            "försena|för sen|försening|överskrid|för sent|ej i tid|inte i tid|sena akter|sena ärenden|överskred|efter utsatt|eftersläp|efter tidsfrist|passerat fristen|för länge|överskridit|sena$|oavgjorda|balanser|utanför fristen|dröjsmål",
            "*ärende|akter|ansökning + sen$|sent$|sena|släp|dröj",
            "~sen$|sent$",
        ),
        "reorganization": (
            "antalet|antal + avdelning|enheter|myndigheter|kommuner|distrikt|departement|förvaltningar|nämnder|byar|kontor + föll|minsk|sjönk|ned$|krymp|halver",
            "sammanslag|slagits ihop|slås ihop|slå ihop|slogs ihop|slog ihop|omorganis|uppgå$|uppgår$|läggs ned|lades ned|lagts ned|avveckl|färre|minsk|bort|krymp|bantas|kvar + enhet|myndighet|departement|kommun|distrikt|avdelning|förvaltning|län|nämnd|organ$|bolag|*enheter|*myndigheter|byar|*avdelningar|provins|kontor",
            "~sammanslagning|omorganisation|kommunsammanslag|strukturreform",
        ),
        "opinion": (
            "svarade|svarar|på frågan|frågades|uppgav|uppger|i en enkät|enkäten|instämmer|håller med",
            "uppger att|menar|menade|påstår|medger",
            "!tillfråga|enkät|svarande|undersökning|intervjuade|svarade att|uppgav att|uppger att|opinions|mätning visar|respondent|utfrågade|*undersökning",
            "av dem|invånare|företag|brukare|användare|medborgare|personer + vill|anser|tycker|säger|svarar|svarade|klagade|efterfrågar|tvungna|tvingades|fick komma|litar|förtroende|känner|uppger|önskar",
        ),
        "other": (
            "återlämnade|återsän|skickades tillbaka|avslog|avvisade|komplettering|ofullständig|returner|skickas tillbaka",
            "~klagomål|överklag|anmält",
            "röst|*röster|bifall|votering",
            "sjukfrånvar|frånvaro|personalomsättning",
            "logga in|distansarbete|på papper|pappersform|samtal|tröskel|gränsen",
            "förvaltningsmyndighet|av helheten",
        ),
    },
    concepts=by_concept(
        file="ansök, *ansökan, *ansökningar, ärende, *ärende, akt$, akter, akten, anmälan, *anmälan, anmälning, *anmälning, blankett, begäran, skrivelse, dossier, *fall$, fallen, inkomna, inflöde, deklaration, *deklaration, framställning, överklag, yrkande",
        service="tjänst$, tjänster, tjänsten, tjänsterna, *tjänster, förfarande, *förfarande, procedur, e-tjänst, samhällstjänst, service",
        permit="tillstånd, *tillstånd, licens, intyg, *intyg, *bevis, pass$, passen, bygglov, *lov$, legitimation$, certifikat, körkort",
        document="handling, *handling$, *handlingar, dokument, brev, *brev, skrivelse, *skrivelse, korrespondens, post$, posten, meddelande, pm$, rundskriv",
        archive="arkiv, *arkiv, register, *register, bok$, böcker, *böcker, *böckerna, karta, kartor, sidor, samling, liggare, bestånd, journal, folkbok",
        paper="papper, bilag, kopia, kopior, underlag, intyg, formulär, blankett",
        result="beslut, resultat, svar$, svaren, besked, utfall, dom$, domar",
        fee="avgift, *avgift, skatt, *skatt, böter, hyra, räkning, *räkning, pension, bidrag, ersättning, taxa, biljett, ekonomiska förplikt, bot$",
        signature="signatur, *signatur, underskrift, *underskrift, signer, stämpel",
        digital_key="digital signatur, digitala signatur, e-signatur, e-underskrift, elektronisk underskrift, digitala certifikat, certifikat, e-tjänstekort",
        deadline="tidsfrist, frist, *frist, utsatt, lagstadgad, tidsgräns, målsatt, utlovad, bestämd dag, sista dag, garanti, datum, tiden$, kvitto, tidsram, måltid",
        days="dag$, dagar, veckor, timmar, arbetsdag, månader",
        time="handläggningstid, väntetid, väntan, kö$, kön$, köer, behandlingstid, ledtid, *tiden$, tidsåtgång, tar nu, svarstid",
        cost="efterlevnad, regelbörd, börda, krångel, kostnader för, kostnad, byråkrati",
        rule="villkor, *villkor, regler, *regler, krav$, kraven, *krav, föreskrift, steg$, moment, inspektion, tillsyn, rapporteringsskyld, bestämmelse, affärsvillkor, uppgiftskrav",
        task="uppgift, uppdrag, *uppdrag, mål$, målen, *mål$, *målen, åtgärd, plan$, planen, *planen, löfte, löften, åtagande, rekommendation, delmål, program, punkt, indikator, kriteri, slutsats, beting, *uppgifter",
        works="bygget, byggnation, projekt, väg$, vägen, anläggning, hus$",
        index="index, *index, par index, pci$, papi, ddci, dti$, rankning, ranking, lista$, listan, liga, tabell, mognad, konkurrenskraft, barometer, plats",
        score="poäng, *poäng, betygsatt, delindex, maxpoäng, medelvärde, snitt, resultattavla",
        staff="personal, *personal, anställd, *anställd, tjänsteman, tjänstemän, *tjänstemän, bemanning, medarbetare, offentliganställd, handläggare, lärare, läkare, sjuksköt, arbetskraft, stab, biträdande, vice",
        post="tjänst$, tjänster, befattning, chefspost, post$, poster, position, platser, vakans, ledningspost",
        group="kvinn, unga$, ung$, minoritet, män$, yngre",
        degree="examen, *examen, utbild, *utbild, högskol, behörig, kompetens, fortbild, kurs, meriter",
        budget="budget, *budget, anslag, medel$, medlen, *medel$, utgift, *utgift, intäkt, *intäkt, utlägg, investering, driftskostnad, kapital, pengar, skattemedel, statskassa, underskott, miljard, miljon, finans, driften, förvaltningskostnad, sparbeting, kostym",
        disburse="utbetal, betalat ut, betalats ut, förbruk, använt, upparbet",
        salary="lön$, löner, lönerna, *löner, räntor, räntorna",
        economy="ekonomi, bnp, tillväxt, export, *export, import$, importen, produktion, industri, jordbruk, detaljhandel, handel, turism, omsättning, produktivitet, inkomst, e-handel, produkt$, konjunktur, näringsliv, fiske",
        indicator="inflation, arbetslös, fattig, pris$, priset, priser, konsumentpris",
        business="företag, *företag, bolag, näringsidkare, kooperativ, butik, entreprenör, firma, firmor, investerare",
        people="invånare, medborgare, hushåll, befolkning, människor, vuxna, patient, föräldr, resenär, bönder, bilist, kund$, kunder, besökare, brukare, folk$, sökande, personer, familj, väljare, pensionär, allmänhet, bybor",
        leader="ledare, *ledare, chef, *chef, ordförande, direktör, borgmästare, minister",
        place="kommun, by$, byar, byarna, distrikt, provins, stadsdel, stad$, län$, ort$, orter, region, socken, ö$, öar, öarna, kvarter, kommunerna",
        office="avdelning, *avdelning, myndighet, *myndighet, enhet, *enhet, nämnd, *nämnd, kontor, *kontor, departement, byrå, organisation, förvaltning, ministerium, ministeri, organ$, mellannivå, skola, skolor, domstol, sjukhus, verk$",
        survey="enkät, undersökning, tillfrågad, svarande, *mätning, mätning, intervju, frågan, frågade, opinions, stickprov",
        opinion="säger, sade, sa$, anser, tycker, tror, svarade, uppgav, uppger, medg, klag, nämnde, oro, känner sig, instäm, är för$, är emot, håller med, ansåg, menar, upplever",
        satisfied="nöjd, *nöjd, missnöjd, belåt, tillfreds, sipas, glad, tummen",
        rated="betyg, omdöme, bemötande, högt betyg, gott betyg, stjärn, värder, bedömde",
        network="fiber, bredband, 4g, 5g, internet$, *signal, täckning, *täckning, uppkoppl, wifi, vatten, elnät",
        device="dator, smart telefon, smarta telefoner, programvara, system, terminal, utrust, kiosk, plattform, surfplatt, läsplatt, kamera",
        identity="e-legitimation, digital identitet, digitala id, id-konto, bankkonto, konto$, konton, id-kort, bank-id, journal",
        insurance="försäkring, *försäkring, försäkrad",
        centre="servicekontor, medborgarkontor, servicedisk, disk$, disken, servicepunkt, reception, mottagning, bibliotek, servicecent, digitala grupp, kundtjänst, bokbuss",
        vote="valdelt, röst, *röst, val$, valet, antog, antogs, omröstning, folkomröst, riksdag, motion",
        school="elev, prov$, provet, *prov$, *provet, student, betyg i, klass, gymnasi",
        health="vaccin, vårdplats, sjuk$, sjukdom, smitt, dödlighet",
        crime="brott, *brott, stöld, olyck, *olyck, brand, bränder, trafik, narkotika",
        nature="översväm, skog, damm, storm, regn, torka, skörd, risfält, fukt, nederbörd, areal, hektar, jordskred, flod, sopor",
        complaint="klagomål, anmält, samtal, klagan",
        submit="lämna, *lämna, skicka, inkom, kom in, kommit in, kommer in, kommer via, inläm, söks$, söker, sökt, mottag, tas emot, tog emot, gjord, göra$, görs$, anländ, ansök, beställ, insänd, komma via, registrera",
        process="handlägg, behandla, avgjord, avgjort, avgör, klara av, besvara, hantera, utred, tog hand om, färdigbehand, pröva",
        provide="erbjud, tillhandahåll, tillgänglig, lagt ut, lägga ut, finns på, går att, integrer, publicer, kan få, kan fås, anslut, går$, åtkomlig",
        issue="utfärd, lämnade ut, lämnas ut, delats ut, delade ut, expedier, bevilj, överlämn, beviljade",
        online="online, digital, internet, nätet, webb, elektronisk, e-, nät$, nätmiljö, sajt, *portal",
        home="hemifrån, mobil, app$, appen, *appen, utan besök, utan att lämna, på distans, distans, telefon$, telefonen",
        whole="heldigital, hela vägen, från början till slut, helt digital, helt på nätet, fullständig, delvis, full digital",
        level="nivå 3, nivå 4, nivå tre, nivå fyra",
        portal="portal, e-tjänst, mina sidor, webbplats, sajt",
        on_time="i tid, i rätt tid, inom tid, inom utsatt, inom lag, inom frist, utlovad dag, punktlig, håller tid, höll, hölls, hålla tid, tidshåll, inom garanti, inom fyra, inom tio, inom tre, inom två, inom fem, inom målsatt, inom fjorton",
        early="i förtid, tidigare, före tid, före utsatt, före det datum, i förväg, snabbare än",
        late="försen, *försen, sen$, sena$, sent$, för sent, drog över, dröj, eftersläp, överskr, missad, missade, över tiden, förbi, förfall, kvarligg, oavgjord, släp, efter utsatt, efter datum, längre än, sölar, balans",
        digitise="digitaliser, skann, inskann, matat in, datoriser, elektronisk version, elektronisk form, digital form, digital kopia, sökbar, fört in, datalagd",
        data="databas, data$, uppgifter i, inmat, lagra, sparad",
        reuse="återanvänd, återbruk",
        pay="betal, *betal, erlagd, erlägg, inbetal, uppbörd, togs in",
        cashless="kontantlös, kontant, kort$, kortbetal, qr, swish, bankapp, överför, bankkonto, plånbok, sedlar, autogiro",
        sign="skriver under, undertecknad, undertecknas, signera, signerar, underteckn, skrev under, skriva under",
        simplify="förenkl, avskaff, slop, stryk, strök, strukit, tog bort, togs bort, ta bort, tagit bort, upphäv, krävs inte, lättnad, rensa, avregl, skrot",
        cut="minsk, *minsk, kort$, kortad, kortats, kortades, korta$, sänk, skär, skar$, färre, mindre, ned$, ner$, krymp, sjönk, föll, halver, snabbare, bant, dra in, drog in, kortare",
        rise="ökad, ökade, öka$, ökat, ökning, steg$, stiger, stigit, växt, väx, höjd, upp$, högre, större",
        complete="slutför, genomför, uppnå, klarat, klara av, klarade, uppfyll, färdig, fullgjord, infri, verkställ, utförd, avslut, avklar, nådde målen, bockat, åtgärdad, följts",
        merge="sammanslag, sammanlägg, slogs ihop, slå ihop, slog ihop, omorganis, lades ned, lade ned, lägga ned, upplös, uppgick i, slås samman, ihopslag, fusion, omreglering, bildar en",
        vacant="vakan, tom$, tomma, obesatt, tillsatt, saknar innehav, brist, besatta, nyanställ, rekryt, underbeman",
        leave="pension, sluta, slutat, avsked, uppsäg, övertalig, varsel, omplacer, anställningsstopp, gjorde sig av, avgång, sades upp, personalminsk",
        cover="täck, nå$, når$, nås$, omfatt, ansluten, anslutna, tillgång, har$, utrust, använd, aktiver, koppl, kommit fram, skaffat",
        set_up="inrätt, infört, införts, införd, startat, i drift, öppna, används, driftsatt, installer, byggt upp, upprätt",
        exchange="utväxl, skickas mellan, sänds, mellan myndighet, mellan departement, till varandra, varandra, utbyt, mellan kontor, intern",
        paperless="papperslös, utan papper, dokumenthantering, signerade filer, e-dokument, i stället för papper, pappersfri",
        returned="skickades tillbaka, återsänd, avslog, avslag, ofullständig, kompletter, återkall, avvis, saknades, underkän, returner",
        saved="spar$, sparad, sparat, sparade, besparing, inbespar",
        count="antalet, mängden, volymen, antal$",
        in_person="över disk, vid disken, personligen, per post, på papper, på plats, fysiskt, besökte kontoret",
        bribe="mut$, mutor, mutat, korrup, under bordet, informell, extra betal",
        want="vill ha, önsk, efterly, föredr, begär, vill$, hoppas",
        know="känner till, hört talas, litar, förtroende, vet$, förstår, medveten, okänd",
        meeting="möte, möten, sammanträd, konferens",
        report="rapport, *rapporter, statistik, redovis",
    ),
    targets=terms("""
        skulle, kommer att, ska vara, tänker, planerar, syftar, beräknas, -behöver inte, -behöver inte längre,
        -måste inte, -slipper, -enligt plan$, -behövde inte, -inte längre behöver, mål$, målet, målen, ska$, skall,
        bör$, måste, plan$, planen, planer, kräv, krav på, senast$, gäller att, räknar med, väntas, förvänt, siktar,
        strävar, eftersträv, avser, ämnar, vill att, vill se, vill nå, föreslå, förslag, lovat, lovar, utlova,
        säkerställ, uppdrag att, ambition, målsätt, får inte, får bli, inte understiga, inte överstiga, behöver,
        vid utgången, åläg, åtar sig, åtog sig, destination, beting, *mål$, *målet, tänkt, hoppas
    """),
    present=terms("""
        utfall, i verkligheten, har klarat, nådde, hittills, för närvarande, i dag, idag, i nuläget, just nu,
        än så länge, redan, dagens, nuvarande, gick över, överträff, överskred målet
    """),
    rises=(
        "öka",
        "ökning",
        "steg$",
        "stig",
        "stigit",
        "växt",
        "växer",
        "växte",
        "klättra",
        "gick upp",
        "gått upp",
        "går upp",
        "upp med",
        ", upp$",
        "är upp",
        "(upp$",
        "uppgång",
        "förbättr",
        "högre",
        "lyft",
        "höj",
        "vann$",
        "plus",
        "tillväxt",
        "påslag",
        "gick upp",
    ),
    falls=terms("""
        minsk, kapa, halver, sjönk, sjunk, föll, fall$, fallit, faller, ned$, ner$, nedgång, skar, skär, skur, sänk,
        korta, förkort, tapp, krymp, lägre, dra ner, drog ner, drogs ner, bantas, rasa, ras$, reduc, dalade, backa,
        besparing, spara, färre
    """),
    increases=terms("ökning, uppgång, tillväxt, höjning"),
    decreases=terms("minskning, nedgång, sänkning, besparing, nedskärning"),
    risen=terms("""
        högre, fler$, mer än$, mer$, ökning, över snitt, över riks, över genomsnitt, över medel, bättre, upp$, uppgång,
        snabbare, tillväxt
    """),
    fallen=terms("""
        lägre, färre, mindre, minskning, under snitt, under riks, under genomsnitt, under medel, sämre, ned$, nedgång,
        kortare, billigare
    """),
    to=terms("""
        till, hamnade på, stannade på, nådde, når, är, var, blev, låg på, ligger på, uppgick till, uppgår till, nått,
        fick, utgör, utgjorde
    """),
    into=(),
    by=("med", "på", "om", "upp", "ned", "ytterligare", "en", "av"),
    froms=("från",),
    out_of=(),
    compared=terms("""
        jämfört med, än, från, mot, jämfört med samma period, sedan, i jämförelse med, än under, än i
    """),
    comparing=(),
    fillers=terms("""
        cirka, ungefär, omkring, nästan, drygt, knappt, minst, högst, över, mer än, hela, bara, endast, ytterligare,
        runt, ca, i snitt, i genomsnitt, upp till, mellan, så mycket som, strax över, strax under, närmare, uppemot,
        hela
    """),
    joins=terms("""
        och, till, respektive, i, eller, från, samt, mot, på, med, för, under, en ökning med, en uppgång med,
        en minskning med, ned, upp, medan, jämfört med, procent, eller
    """),
    breaks=terms("""
        och$, medan$, men$, däremot, samtidigt, varav, jämfört, mot$, fast$, trots, eftersom, än$, respektive, samt$,
        tvärtom, att jämföra
    """),
    of=("av", "utav"),
    respectively=("respektive", "i den ordningen", "i nämnd ordning", "i tur och ordning"),
    averages=terms("""
        snittet, *snittet, genomsnittet, *genomsnittet, medelvärdet, hela landet, alla provinser, nationellt,
        medelvärde, snitt för
    """),
    as_of=("per", "till och med", "fram till", "t.o.m.", "senast", "vid", "i slutet av", "fram till den", "per den"),
    meant={
        "country": ("landet", "landets", "hela riket", "rikets"),
        "province": ("provinsen", "provinsens", "länet", "länets", "delstaten", "delstatens", "guvernementet"),
        "district": ("distriktet", "distriktets", "häradet", "häradets"),
        "commune": terms("""
            kommunen, kommunens, valkretsen, valkretsens, köpingen, köpingens, socknen, socknens
        """),
        "other": ("staden", "stadens", "stadsdelen", "stadsdelens", "regionen", "regionens", "orten", "ortens"),
    },
    level_words={
        "country": ("nationell nivå", "riksnivå", "central nivå"),
        "province": ("provinsnivå", "länsnivå", "provinsens fackorgan", "provinsens departement"),
        "district": ("distriktsnivå", "distrikten", "distriktens", "häradsnivå"),
        "commune": ("kommunnivå", "kommunal nivå", "kommunerna", "kommunernas", "sockennivå", "valkretsarna"),
    },
    sayings=(
        *terms("""
            säger, sade, sa$, uppger, uppgav, enligt, berättar, berättade, rapporterade, rapporterar, konstaterar
        """),
        *terms("""
            konstaterade, meddelar, meddelade, framhöll, framhåller, menar, medger, medgav, förklarade, förklarar,
            påpekar
        """),
        *terms("""
            påpekade, lovar, lovade, begärde, hävdar, hävdade, räknar med, svarar, redovisade, redogjorde
        """),
    ),
    negations=(
        *terms("""
            nådde inte ens, når inte ens, nådde inte, når inte, har inte ens nått, har inte nått, inte ens, nådde aldrig
        """),
        *terms("""
            ännu inte nått, inte kommit upp i, kom inte upp i, kommer inte upp i, nådde ej, inte upp till, långt ifrån,
            missade
        """),
    ),
    negated=(),
    plans=("plan$", "planen", "planer", "förslag", "föreslå", "utkast", "avser", "skulle", "tänkt", "färdplan"),
    forecasts=("prognos", "väntas", "beräknas", "förväntas", "bedöms", "spås", "tros$", "förutspå"),
    rankings={
        "PAR INDEX": ("reformindex", "index för administrativ reform", "förvaltningsreformindex"),
        "SIPAS": ("nöjdhetsindex",),
        "PCI": ("konkurrenskraftsindex",),
        "DTI": ("digitaliseringsindex", "index för digital omställning"),
    },
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
    quantities=QUANTITIES,
    checks=CHECKS,
    ranks=RANKS,
    documents=DOCUMENTS,
    units=UNITS,
    officials=OFFICIALS,
    facts=FACTS,
    labels=LABELS,
)
