"""English: what is counted, paid and measured."""

from extractor.languages.lexicon import QuantityWords, terms

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
