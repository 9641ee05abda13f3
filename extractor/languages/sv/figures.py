"""Swedish: percentages, ratios, ranks and other figures."""

from extractor.languages.lexicon import CheckWords, PercentageWords, RankWords, RatioWords, terms

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
