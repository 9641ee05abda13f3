"""Swedish: what metrics are called, and the cues of the finer ones."""

from extractor.languages.lexicon import MetricWords, terms

METRICS = MetricWords(
    labels={
        "online_submission": "Ärenden inlämnade digitalt",
        "fully_online_files": "Ärenden helt på nätet",
        "partly_online_files": "Ärenden delvis på nätet",
        "online_service": "E-tjänster",
        "fully_online_procedures": "Tjänster helt på nätet",
        "partly_online_procedures": "Tjänster delvis på nätet",
        "services_used": "Tjänster som används",
        "on_time": "Handlagda i tid",
        "early": "Klart i förtid",
        "in_time": "Klara i tid",
        "digitization": "Digitaliserade handlingar",
        "files_digitized": "Ärenden digitaliserade vid mottagande",
        "results_digitized": "Beslut digitaliserade",
        "archives_digitized": "Arkiv digitaliserade",
        "data_reused": "Data använda på nytt",
        "online_payment": "Digital betalning",
        "fees_online": "Avgifter betalade på nätet",
        "benefits_cashless": "Bidrag utbetalade till konto",
        "digital_signature": "Elektronisk underskrift",
        "documents_signed": "Handlingar signerade digitalt",
        "signature_holders": "Innehavare av e-underskrift",
        "satisfaction": "Nöjdhet",
        "satisfaction_index": "Nöjdhetsindex",
        "dissatisfied": "Missnöjda",
        "procedure_cut": "Förenklade eller slopade förfaranden",
        "procedures_cut": "Förfaranden slopade eller förenklade",
        "time_cut": "Tid kortad",
        "cost_cut": "Kostnad sänkt",
        "papers_cut": "Färre papper och villkor",
        "completion": "Genomförda uppgifter och mål",
        "tasks_done": "Uppgifter och mål klara",
        "recommendations_done": "Rekommendationer åtgärdade",
        "cases_settled": "Mål och klagomål avgjorda",
        "index_score": "Indexpoäng",
        "reform_index": "Reformindex",
        "transformation_index": "Digitaliseringsindex",
        "competitiveness_index": "Konkurrenskraftsindex",
        "governance_index": "Styrningsindex",
        "staffing": "Bemanning",
        "staff_cut": "Personal neddragen",
        "posts_vacant": "Vakanser",
        "posts_filled": "Besatta tjänster",
        "women": "Kvinnor",
        "staff_trained": "Utbildad personal",
        "budget": "Budget",
        "disbursement": "Utbetalning av investeringar",
        "revenue": "Intäkter",
        "savings": "Besparingar",
        "economy": "Ekonomi",
        "growth": "Tillväxt",
        "digital_economy": "Digital ekonomi",
        "poverty": "Fattigdom",
        "electronic_documents": "Elektroniska handlingar",
        "documents_exchanged": "Handlingar skickade mellan myndigheter",
        "paperless_work": "Papperslöst arbete",
        "coverage": "Täckning",
        "digital_identity": "E-legitimation",
        "internet_access": "Nät och mobiler",
        "service_points": "Servicepunkter",
        "insurance": "Försäkring",
        "overdue": "Försenade ärenden",
        "returned_late": "Avgjorda för sent",
        "pending_late": "Oavgjorda efter fristen",
        "reorganization": "Sammanslagna eller avskaffade enheter",
        "areas_merged": "Sammanslagna kommuner och län",
        "bodies_merged": "Sammanslagna myndigheter",
        "opinion": "Åsikter i undersökningar",
        "bribery": "Mutor",
        "trust": "Förtroende",
        "other": "Övrigt",
        "returned_files": "Återsända ärenden",
        "complaints": "Klagomål",
        "votes": "Röster",
    },
    finer={
        "fully_online_files": terms("""
            helt digital|från början till slut|hela vägen|hela processen|helt på nätet|helt online|i sin helhet +
            ärende|ansök|handling
        """),
        "partly_online_files": terms("delvis + ärende|ansök|handling"),
        "fully_online_procedures": terms("""
            helt digital|från början till slut|hela vägen|hela processen|nivå 4|helt på nätet|helt
            online|fullständig + tjänst|*tjänst|förfarand|tillstånd
        """),
        "partly_online_procedures": terms("delvis|nivå 3 + tjänst|*tjänst|förfarand"),
        "services_used": terms("""
            tjänst|*tjänst|förfarand + får in ärend|har fått ärend|gett ärend|används|kommit in ärend
        """),
        "early": terms("""
            i förtid, före tiden, före utsatt, tidigare än, före sista, i förväg, före fristens, för tidigt
        """),
        "in_time": terms("""
            i tid, inom utsatt, på utsatt, inom fristen, i rätt tid, !i tid eller före, !före eller i tid, !i tid
            och före, !före och i tid, i tid eller i förtid
        """),
        "files_digitized": terms("digitaliser|skann|inskann + ärende|ansök|inkom|mottag|handling"),
        "results_digitized": terms("digitaliser|digital|elektronisk|skann + resultat|beslut"),
        "archives_digitized": terms("""
            digitaliser|skann|inskann|sökbar + arkiv|*arkiv|register|kart|fastighet|folkbok|kyrkob|gamla|ritning
        """),
        "data_reused": terms("återanvän, på nytt|utnyttja + data|uppgift|digital"),
        "fees_online": terms("avgift|*avgift|skatt|taxa + nätet|digital|kort|swish|elektronisk|kontant|qr|överför"),
        "benefits_cashless": terms("""
            bidrag|*bidrag|pension|lön|ersättning|socialförsäk + konto|kontant|bank|överför|kort
        """),
        "documents_signed": terms("""
            handling|*handling|skrivelse|beslut|dokument|rapport|avtal|protokoll|resultat|brev +
            signer|undertecka|underteckn|underskri|signat|signed
        """),
        "signature_holders": terms("""
            tjänsteman|tjänstem|anställd|chef|invånar|medborg|person|vuxna|ledare +
            e-underskrift|signatur|certifikat|elektronisk underskrift|e-legitim
        """),
        "satisfaction_index": terms("nöjdhetsindex, sipas, nöjd-kund, nki$, index + nöjd|belåten|*nöjd"),
        "dissatisfied": terms("missnöjd, inte nöjd, onöjd, otillfred"),
        "procedures_cut": terms("""
            ~förfarand|tillstånd|procedur|regel|regler|rutin + förenkl|slop|avskaff|minska|färre|ta bort|tagits
            bort|skär|stryk|bort
        """),
        "time_cut": terms("!*tid$|*tider|tid$|tiden|dagar|väntan|tider + kort|minsk|skär|skar|snabb|sänk|halver"),
        "cost_cut": terms("kostnad|*kostnad|avgift|börda|*börda + sänk|minsk|skär|lägre|sjönk|sjunk|billig|krymp"),
        "papers_cut": terms("""
            blankett|papper|villkor|intyg|bilag|krav$|kraven + färre|slop|minsk|förenkl|bort|stryk|avskaff
        """),
        "tasks_done": terms("uppgift|*uppgift|mål$|målen|plan$|planen|delmål|åtgärd|uppdrag|program|åtagande"),
        "recommendations_done": terms("rekommendation|slutsats|förslag|anmärkning|påpekand|motion|begäran"),
        "cases_settled": terms("""
            klagomål|anmäl|tvist|mål$|målen|överklag|dom$|domar|synpunkt +
            avgjor|avslut|behandl|besvar|lös$|löst|handlag|åtgärd|klar
        """),
        "reform_index": terms("""
            par index, parindex, reformindex, förvaltningsreform + index|poäng, index för förvaltningsreform
        """),
        "transformation_index": terms("""
            dti$, digitaliseringsindex, index för digital, desi$, ict index, omställning + index
        """),
        "competitiveness_index": terms("pci$, ddci, konkurrenskraft"),
        "governance_index": terms("papi$, dgi$, styrningsindex, samhällsstyrning + index|poäng, effektivitetsindex"),
        "staff_cut": terms("""
            personal|tjänst|anställd|årsarbet|stat$|tjänstem|befattning|medarbet + skär|minsk|färre|neddrag|dra
            ner|bantn|bantat|avveckl|krymp|säg upp|uppsag|varsl|övertal
        """),
        "posts_vacant": terms("""
            vakan, obesatt, saknar personal, tjänst|befattning|plats + tom$|tomma|lediga, bemanning + brist
        """),
        "posts_filled": terms(
            "tjänst|*tjänst|befattning|plats|post$|poster + besatt|tillsatt|fyll|tillsätt|bemann|ordnat"
        ),
        "women": terms("kvinn, *kvinn"),
        "staff_trained": terms("""
            anställd|personal|tjänstem|medarbet|handlägg|chef + utbild|kurs|examen|behör|kompetens|certifi
        """),
        "disbursement": terms(
            "utbetal, *utbetal, investering|*medel|anslag + använts|betalats|betalat ut|utbetald|förbrukat|förbrukats|plan|medel"
        ),
        "revenue": terms("intäkt, *intäkt, skatteintäkt, uppbörd, inkomster + stat|skatt|kommun"),
        "savings": terms("bespar, *bespar, sparat, sparade, spara$, sparar, sparkrav, inbespar"),
        "growth": terms("""
            tillväxt, *tillväxt, bnp|brp|produktion|ekonomi|export|industri|detaljhandel|omsättning|jordbruk +
            växt|ökat|öka|steg|stig|minsk|föll
        """),
        "digital_economy": terms("digital ekonomi, digitala ekonomi"),
        "poverty": terms("fattig, *fattig"),
        "documents_exchanged": terms("""
            skicka|sänd|utbyt|mellan|mottog|inkom|expedier|utgå + handling|*handling|skrivelse|brev|post$|dokument
        """),
        "paperless_work": terms("papperslös, utan papper, arbetsakt, e-kontor, ärendeakt, pappersfri"),
        "digital_identity": terms("""
            e-legitimation, digital identitet, elektronisk identitet, bankid, e-id, vneid, digitalt id
        """),
        "internet_access": terms("""
            bredband, internet, smarttelefon, smartphone, fiber, 4g$, 5g$, 3g$, mobiltäck, uppkoppl, mobilnät
        """),
        "service_points": terms("""
            servicekontor, servicecenter, servicepunkt, samlad ingång, kontaktcenter, medborgarkontor, kiosk
        """),
        "insurance": terms("sjukförsäk, försäkrad, försäkring"),
        "returned_late": terms("för sent|försen|sen$|sena|sent + avgjor|beslut|besvar|handlag|klar|svar"),
        "pending_late": terms("oavgjor|väntar|pågå|balans|öppna|liggande + försen|sen$|sena|sent|frist|över tid"),
        "areas_merged": terms("""
            kommun|län$|provins|distrikt|by$|byar|område|landskap|församling + sammansl|slås ihop|slagits
            ihop|färre|minsk|ihop|läggs ned|försvinn
        """),
        "bodies_merged": terms("""
            myndighet|avdelning|enhet|förvaltning|nämnd|kontor|departement|byrå|organ$|bolag|styrelse|verk$ +
            sammansl|slås ihop|slagits ihop|färre|minsk|ihop|läggs ned|lagts ned|avskaff|avveckl|stäng|slop
        """),
        "bribery": terms("muta, mutor, mutad, under bordet, korrupt, inofficiell, extra betal, något extra"),
        "trust": terms("förtroend, litar, tillit"),
        "returned_files": terms("""
            ärende|ansök|blankett|handling + återsänd|skickades tillbaka|kom
            tillbaka|kompletter|avvis|ofullständig|avslag
        """),
        "complaints": terms("klagomål, klagom, överklag, besvär, tvist"),
        "votes": terms("röst, *röst, valdelt, för förslag, bifall, votering"),
    },
)
