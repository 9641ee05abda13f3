"""Swedish: calendar words."""

from extractor.languages.lexicon import DateWords

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
        ("januari", "januaris", "jan"),
        ("februari", "februaris", "feb", "febr"),
        ("mars", "mar"),
        ("april", "aprils", "apr"),
        ("maj",),
        ("juni", "junis", "jun"),
        ("juli", "julis", "jul"),
        ("augusti", "augustis", "aug"),
        ("september", "septembers", "sept", "sep"),
        ("oktober", "oktobers", "okt"),
        ("november", "novembers", "nov"),
        ("december", "decembers", "dec"),
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
    numeral_homonyms={},
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
    quarters=frozenset("kvartal kvartals kvartalet kvartalets kvartalen kvartalens kv q".split()),
    halves={"halvår": 0, "halvåret": 0, "halvårets": 0, "halvan av": 0, "hälften av": 0, "halvan": 0, "h": 0},
    half_homonyms=frozenset(["halvan", "halvan av", "hälften av", "h"]),
    months_counted=frozenset("månader månaderna".split()),
    first=frozenset(["inledande"]),
    last=frozenset(["sista", "avslutande"]),
    others_months=frozenset("av i efter sedan som med på från sina hans hennes dess deras våra mina sin".split()),
    reported=frozenset(),
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
        "senast|till|till och med|t o m|t.o.m.|fram till|fram till och med|intill|före|innan|till den|till utgången av|"
        "till slutet av|till mitten av|till början av".split("|")
    ),
    until_after=frozenset(["eller tidigare", "och tidigare"]),
    to=frozenset(["till", "till och med", "t o m", "t.o.m.", "fram till", "till den"]),
    by=frozenset(),
    between=frozenset(["mellan", "emellan"]),
    and_=frozenset(["och", "&"]),
    as_of=frozenset(
        [
            "jämfört med",
            "per",
            "i förhållande till",
            "i relation till",
            "i jämförelse med",
            "jämfört till",
            "kopplat till",
            "sett till",
        ]
    ),
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
    per_day=frozenset(),
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
