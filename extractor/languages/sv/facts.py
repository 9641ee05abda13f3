"""Swedish: what figures measure, of whom and for when."""

from extractor.languages.lexicon import FactWords, by_concept, terms

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
        skulle, kommer att, ska vara, tänker, planerar, syftar, beräknas, -utlovad tid, -som måste, -den som måste,
        -som behöver, -behöver inte, -behöver inte längre, -måste inte, -slipper, -enligt plan$, -behövde inte, -inte
        längre behöver, mål$, målet, målen, ska$, skall, bör$, måste, plan$, planen, planer, kräv, krav på, senast$,
        gäller att, räknar med, väntas, förvänt, räknar, siktar, strävar, eftersträv, avser, ämnar, vill att, vill se,
        vill nå, föreslå, förslag, lovat, lovar, utlova, säkerställ, uppdrag att, ambition, målsätt, får inte, får
        bli, inte understiga, inte överstiga, behöver, vid utgången, åläg, åtar sig, åtog sig, destination, beting,
        *mål$, *målet, tänkt, hoppas
    """),
    demands=terms("""
        ribban, kravet, kraven, krav, riktmärke, riktvärde, kvot$, kvoten, taket, tröskel, gränsen, normen,
        regeln, trott på, tror på, hoppats på, hoppades på, hoppats, räknat med, räknade med, räknar med,
        planerade, planerat, planerats, planeras, beslutat, beslutade, fastställda, fastställt, fastställdes,
        utlovade, utlovat, begärda, begärt, begärde, krävda, krävt, krävde, önskade, önskat, önskar, åtagit
        sig, åtog sig, tilldelade, tilldelat, tilldelats, ålagda, ålagts, förutsett, förutsåg, budgeterade,
        budgeterat, föreskrivna, föreskriver, stipuler, accepterar, tolererar, godtar, lägst, högst, mål,
        planen stod, planen står, plan stod, tilltänkta, avsedda, avtalade, förväntade, förväntat, nivån
        sattes, satt upp, satte upp
    """),
    demanded=terms("""
        som planerats, som planerades, som var planerat, som krävs, som krävdes, som utlovats, som utlovades,
        som bestämts, som beslutats, som begärts, som begärdes, som var målet, som är målet, som är kravet,
        som var kravet, som staten kräver, som man hoppats, som man räknat, som fastställts, som satts, är
        målet, är kravet, var målet, var kravet, är ribban
    """),
    ahead=(),
    present=terms("""
        utfall, i verkligheten, har klarat, nådde, hittills, för närvarande, i dag, idag, i nuläget, just nu,
        än så länge, redan, dagens, nuvarande, gick över, överträff, överskred målet
    """),
    merely=terms("bara, endast, blott, enbart, knappast, blott och bart"),
    low=(),
    perfects=terms("har, hade"),
    pasts=terms("sjönk, föll, steg, växte, krympte, skars, skar, ade, ades, åt"),
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
        "svällde",
        "rusade",
        "skjutit i höjden",
        "översk",
        "drogs över",
        "drog över",
        "drogs samma år över",
        "dragits över",
        "tillväxt",
        "påslag",
        "gick upp",
    ),
    falls=terms("""
        minsk, kapa, halver, sjönk, sjunk, föll, fall$, fallit, faller, ned$, ner$, nedgång, skar, skär, skur, sänk,
        korta, förkort, tapp, krymp, lägre, dra ner, drog ner, drogs ner, bantas, rasa, ras$, gjort sig av med, gjorde
        sig av med, reduc, dalade, backa, besparing, spara, färre, krympt, strök, nedskuren, skurits ned, skars ned,
        minskat, magra
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
    annual=terms("""
        årets plan, årets mål, årets uppgifter, årets budget, årets åtgärder, årsplan, årsmål, årsbudget, helårsmål,
        helårsplan, planen för året, plan för året, målet för året, mål för året
    """),
    same_period=terms("""
        samma period, samma tid, samma tidpunkt, samma månad, samma månader, samma kvartal, samma halvår, samma dagar, samma veckor,
        motsvarande period, motsvarande tid, motsvarande månad, motsvarande månader, motsvarande kvartal, motsvarande halvår
    """),
    year_before=terms("""
        ett år tidigare, ett år innan, ett år dessförinnan, för ett år sedan, året före, året innan, tolv månader tidigare
    """),
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
