"""Swedish: titles and names of officials."""

from extractor.languages.given_names import LATIN
from extractor.languages.lexicon import OfficialWords, by_role, terms

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
        chair="ordförande, ordföranden, talman, talmannen, styrelseordförande, ordförandena, kommunalråd, kommunalrådet, borgarråd, borgarrådet, finansborgarråd, finansborgarrådet, "
        "partiledare, partiledaren, ordförandens",
        director="länsdirektör, länsdirektören, rikspolisdirektör, regionaldirektör, skoldirektör, socialdirektör, socialdirektören, digitaliseringsdirektör, it-direktör, förbundsdirektör, förbundsdirektören, kanslidirektör, ekonomidirektör, ekonomidirektören, hälso- och sjukvårdsdirektör, "
        "landskapsdirektör, landskapsdirektören, välfärdsområdesdirektör, välfärdsområdesdirektören, "
        "direktör, direktören, generaldirektör, generaldirektören, kommundirektör, kommundirektören, "
        "stadsdirektör, stadsdirektören, regiondirektör, regiondirektören, departementschef, departementschefen, "
        "myndighetschef, myndighetschefen, överdirektör, överdirektören, "
        "departementsdirektör, föreståndare, föreståndaren, direktörn",
        head="rotelchef, gruppchef, gruppchefen, sektionsledare, stadsdelschef, kommunkanslichef, förvaltningschefen, enhetsledare, projektchef, projektchefen, it-chef, it-chefen, digitaliseringschef, digitaliseringschefen, personalchef, personalchefen, hr-chef, ekonomichef, ekonomichefen, bygglovschef, bygglovschefen, miljöchef, socialchef, socialchefen, skolchef, skolchefen, kundtjänstchef, förvaltningschef, "
        "kommunchef, kommunchefen, stadschef, stadschefen, verksamhetschef, verksamhetschefen, områdeschef, områdeschefen, sektorchef, sektorchefen, biträdande chef, länschef, projektledare, projektledaren, regionchef, regionchefen, stabschef, tf chef, byäldste, kvarterschef, "
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
        staff="tjänstemännen, tjänsteperson, tjänstepersonen, kommunikatör, kommunikatören, samhällsvägledare, servicehandläggare, bygglovsarkitekt, arkivarie, jurist, juristen, kommunjurist, kommunjuristen, statistiker, statistikern, systemförvaltare, it-strateg, kvalitetsstrateg, mottagningsassistent, departementssekreterare, kansliråd, departementsråd, "
        "handläggarna, kommunvägledare, kommunvägledaren, registratorn, strategen, utredningssekreterare, controller, verksamhetsutvecklare, planerare, receptionist, tjänstekvinna, bygglovshandläggare, bygglovshandläggaren, socialsekreterare, kundtjänstmedarbetare, "
        "handläggare, handläggaren, tjänsteman, tjänstemannen, expert, experten, specialist, specialisten, "
        "utredare, utredaren, särskild utredare, rådgivare, rådgivaren, assistent, sakkunnig, registrator, strateg, "
        "samordnare, samordnaren",
        other="riksrevisor, riksrevisorn, rektor, rektorn, prorektor, rådman, rådmannen, lagman, lagmannen, kammaråklagare, kammaråklagaren, chefsåklagare, chefsåklagaren, statsåklagare, riksåklagaren, häradshövding, regionpresident, regionpresidenten, fylkesordförare, fylkesordföraren, statsforvaltare, statsförvaltaren, rikspolischef, rikspolischefen, överbefälhavare, överbefälhavaren, diskrimineringsombudsman, diskrimineringsombudsmannen, barnombudsman, barnombudsmannen, konsumentombudsman, konsumentombudsmannen, dataombudsman, dataombudsmannen, justitieråd, justitierådet, president i kammarrätten, kommunikationschef, presschef, presschefen, pressansvarig, pressekreteraren, presstalesperson, presstalespersonen, presstalesman, regeringsråd, stadsminister, länsråd, länsrådet, jo, jk, "
        "länsöverdirektör, lantråd, lantrådet, överborgmästare, överste, översten, överstelöjtnant, kommissarie, kommissarien, polismästare, polismästaren, länspolismästare, eu-kommissionär, eu-kommissionären, kommissionär, kommissionären, biskop, sysselman, fylkesman, statsförvaltare, distriktsguvernör, generallöjtnant, generalmajor, "
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
    )
    | dict.fromkeys(
        "regionpresident, regionpresidenten, fylkesordförare, fylkesordföraren, länsråd, länsrådet".split(", "),
        ("province", "region"),
    ),
    implied={
        "justitieombudsman": "Parliamentary Ombudsmen",
        "justitieombudsmannen": "Parliamentary Ombudsmen",
        "jo": "Parliamentary Ombudsmen",
        "justitiekansler": "Chancellor of Justice",
        "justitiekanslern": "Chancellor of Justice",
        "jk": "Chancellor of Justice",
        "riksrevisor": "Swedish National Audit Office",
        "riksrevisorn": "Swedish National Audit Office",
        "riksåklagare": "Swedish Prosecution Authority",
        "riksåklagaren": "Swedish Prosecution Authority",
        "rikspolischef": "Swedish Police Authority",
        "rikspolischefen": "Swedish Police Authority",
        "överbefälhavare": "Swedish Armed Forces",
        "överbefälhavaren": "Swedish Armed Forces",
        "diskrimineringsombudsman": "Equality Ombudsman",
        "diskrimineringsombudsmannen": "Equality Ombudsman",
        "barnombudsman": "Ombudsman for Children",
        "barnombudsmannen": "Ombudsman for Children",
        "konsumentombudsman": "Swedish Consumer Agency",
        "konsumentombudsmannen": "Swedish Consumer Agency",
    },
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
    copulas=(
        *terms("är, heter, är sedan, är numera"),
        *(
            f"är sedan {since}"
            for since in "i januari,i februari,i mars,i april,i maj,i juni,i juli,i augusti,i september,i oktober,i november,i december,i fjol,i våras,i höstas".split(
                ","
            )
        ),
    ),
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
