"""Swedish: what is counted, paid and measured."""

from extractor.languages.lexicon import QuantityWords, terms

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
