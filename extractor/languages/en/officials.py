"""English: titles and names of officials."""

from extractor.languages.given_names import LATIN
from extractor.languages.lexicon import OfficialWords, by_role, terms

OFFICIALS = OfficialWords(
    roles=by_role(
        minister="cabinet secretary, minister without portfolio, chief secretary to the treasury, lord chancellor, "
        "union minister, cabinet minister, minister-president, foreign minister, "
        "minister, ministress, secretary of state, foreign secretary, home secretary, treasury secretary, "
        "chancellor of the exchequer, attorney general",
        deputy_minister="chief administrative secretary, cabinet administrative secretary, parliamentary private secretary, deputy secretary of state, "
        "state minister, assistant minister, minister in charge, "
        "union minister of state, minister of state for, parliamentary under-secretary, parliamentary under secretary, parliamentary under-secretary of state, vice minister, assistant secretary, "
        "state secretary, under-secretary, under secretary, undersecretary, under-secretary of state, junior minister, "
        "parliamentary secretary, minister of state",
        prime_minister="first minister, prime minister, premier, pm, head of government, chancellor, taoiseach",
        deputy_prime_minister="deputy first minister, deputy pm",
        president="president, state president, head of state",
        general_secretary="general secretary, party general secretary, secretary-general, secretary general",
        secretary="secretary, party secretary, party chief, first secretary",
        chair="majority leader of the county assembly, board chair, council chair, committee chair, commission chair, chairlady, "
        "who chairs, who chairs the, "
        "chairman, chairwoman, chairperson, chair, speaker, house speaker, president of the senate, "
        "party chairman, party leader",
        director="national director, regional director, provincial director, county director, country director, commissioner general, commissioner-general, government statistician, national statistician, chief statistician, registrar general, superintendent, chief technology officer, chief information officer, chief digital officer, executive secretary, "
        "director-in-chief, county administrator, county manager, town manager, borough manager, administrator, superintendent, controller, chief information officer, chief digital officer, chief technology officer, postmaster general, registrar general, surveyor general, accountant general, "
        "director, director-general, director general, general director, executive director, chief executive, chief executive officer, commissioner, "
        "managing director, registrar, comptroller",
        head="section head, branch head, desk head, head teacher, counter manager, centre manager, center manager, branch manager, project manager, programme manager, program manager, head of secretariat, head of unit, head of section, head of public service, head of communications, head of human resources, "
        "council leader, leader of the council, deputy leader, head of department, head of division, head of service, office manager, project lead, coordinator, ward head, village chief, head of the secretariat, chief of division, president of the commission, "
        "who heads, who heads the, who leads, who leads the, boss, "
        "head, chief, leader, team leader, acting head, division chief, department head, office head, section chief, "
        "team head, unit head, dean, principal",
        chief_of_office="chief of the people's committee office, chief of the provincial people's committee office, chief of the office of the people's committee, "
        "chief of office, chief of the office, chief of staff, head of office, head of the office, "
        "chief of the secretariat, office chief, chief of secretariat",
        member="cllr, mec, selectman, selectwoman, cabinet member, supervisor, county supervisor, trustee, "
        "member, permanent member, standing member, party member, commissioner-designate, councillor, councilor, "
        "council member, committee member, politburo member, alternate member, board member, alderman, alderwoman",
        delegate="sen., rep., state senator, state representative, assemblymember, assembly member, msp, mla, td, people's council delegate, deputy to the national assembly, member of the national assembly, peer, congressperson, "
        "delegate, national assembly delegate, national assembly deputy, na deputy, na delegate, mp, "
        "member of parliament, senator, congressman, congresswoman, representative, lawmaker, legislator, assemblyman, "
        "assemblywoman, mep, people's deputy",
        inspector="inspector of taxes, inspector, chief inspector, inspector general, inspector-general",
        staff="extension officer, records officer, ict officer, administrative officer, registration officer, information officer, communications officer, counter clerk, one-stop officer, one-stop clerk, court clerk, county clerk, case officer, revenue officer, policy adviser, senior adviser, senior advisor, senior officer, principal officer, "
        "permanent official, counter officer, desk officer, programme officer, program officer, policy officer, analyst, technician, coordinator officer, planner, legal officer, caseworker, operator, "
        "officer, specialist, expert, civil servant, clerk, assistant, adviser, advisor, official, registrar clerk, "
        "staff member, receptionist",
        other="permanent secretary, principal secretary, county secretary, chief secretary, standing secretary, auditor general, auditor-general, comptroller and auditor general, comptroller general, state auditor, information commissioner, public protector, public prosecutor, director of public prosecutions, advocate general, magistrate, senior magistrate, district judge, deputy ombudsman, rector, vice-chancellor, vice chancellor, chancellor of justice, prefect, sub-prefect, deputy prefect, county commissioner, regional commissioner, district officer, divisional officer, permanent representative, press secretary, press officer, press attaché, government spokesperson, police spokesman, ward administrator, sub-county administrator, lord provost, county mayor, regional governor, deputy governor, prosecutor-general, commissioner general of police, "
        "chief minister, deputy chief minister, county governor, county judge, lord mayor, metro mayor, district commissioner, county commissioner, sub-county commissioner, city clerk, town clerk, village head, sarpanch, tehsildar, collector, high commissioner, chargé d'affaires, gov., lt. gov., solicitor general, public defender, state's attorney, prosecutor general, chief constable, police commissioner, major general, lieutenant general, lieutenant colonel, senior colonel, brigadier, major, captain, "
        "deputy commissioner, additional deputy commissioner, district collector, district magistrate, divisional commissioner, presiding judge, chief judge, "
        "mayor, governor, ambassador, spokesman, spokeswoman, spokesperson, ombudsman, ombudswoman, ombudsperson, "
        "consul, consul general, judge, chief justice, justice, prosecutor, procurator, chief of police, police chief, "
        "general, colonel, envoy, special envoy, resident coordinator, resident representative, treasurer, sheriff, "
        "city manager, lieutenant governor, provost",
    ),
    local=dict.fromkeys(
        (
            "mayor, sheriff, city manager, provost, county executive, deputy commissioner, "
            "additional deputy commissioner, district collector, district magistrate"
        ).split(", "),
        ("district", "commune"),
    )
    | dict.fromkeys(
        ("governor, lieutenant governor").split(", "),
        ("province", "region"),
    )
    | dict.fromkeys(
        "county governor, chief minister, deputy chief minister, premier".split(", "), ("province", "region")
    )
    | dict.fromkeys(
        "county judge, lord mayor, metro mayor, district commissioner, county commissioner, city clerk, town clerk, council leader, county administrator, county manager, town manager, borough manager".split(
            ", "
        ),
        ("district", "commune"),
    )
    | dict.fromkeys(
        "county secretary, deputy governor, regional governor, county mayor, county director".split(", "),
        ("district", "province", "region", "other"),
    ),
    implied={
        "home secretary": "Home Office",
        "foreign secretary": "Foreign Office",
        "chancellor of the exchequer": "HM Treasury",
        "chief secretary to the treasury": "HM Treasury",
        "treasury secretary": "Department of the Treasury",
        "foreign minister": "Bộ Ngoại giao",
        "comptroller general": "Government Accountability Office",
        "lord chancellor": "Ministry of Justice",
        "information commissioner": "Information Commissioner's Office",
        "director of public prosecutions": "Office of the Director of Public Prosecutions",
    },
    ranks=frozenset(
        terms("""
            general, colonel, major general, lieutenant general, lieutenant colonel, senior colonel, brigadier, major,
            captain
        """)
    ),
    compound=False,
    not_after="",
    deputies=("deputy ", "vice ", "vice-", "assistant ", "deputy-", "associate "),
    modifiers=terms("""
        acting, interim, standing, permanent, first, executive, senior, provincial, municipal, district, county,
        commune, ward, city, state, national, regional, local, newly appointed, new, honorary, second, newly elected,
        party, caretaker, federal, incumbent, current, caucus, outgoing
    """),
    past=("former ", "ex-", "then ", "then-", "late ", "previous ", "erstwhile "),
    of=terms("""
        of, of the, for, for the, at, at the, in, in the, in charge of, to the, with the, under the, on the, and, on,
        from the
    """),
    possessives=("'s ", "’s ", " ", "' ", "’ "),
    own=("its", "their"),
    same=(),
    fields={
        "home affairs": "Bộ Nội vụ",
        "internal affairs": "Bộ Nội vụ",
        "the interior": "Bộ Nội vụ",
        "interior": "Bộ Nội vụ",
        "justice": "Bộ Tư pháp",
        "finance": "Bộ Tài chính",
        "planning and investment": "Bộ Kế hoạch và Đầu tư",
        "foreign affairs": "Bộ Ngoại giao",
        "national defence": "Bộ Quốc phòng",
        "national defense": "Bộ Quốc phòng",
        "defence": "Bộ Quốc phòng",
        "defense": "Bộ Quốc phòng",
        "public security": "Bộ Công an",
        "industry and trade": "Bộ Công Thương",
        "construction": "Bộ Xây dựng",
        "transport": "Bộ Giao thông vận tải",
        "information and communications": "Bộ Thông tin và Truyền thông",
        "science and technology": "Bộ Khoa học và Công nghệ",
        "health": "Bộ Y tế",
        "education and training": "Bộ Giáo dục và Đào tạo",
        "education": "Bộ Giáo dục và Đào tạo",
        "natural resources and environment": "Bộ Tài nguyên và Môi trường",
        "agriculture and environment": "Bộ Nông nghiệp và Môi trường",
        "agriculture and rural development": "Bộ Nông nghiệp và Phát triển nông thôn",
        "culture, sports and tourism": "Bộ Văn hóa, Thể thao và Du lịch",
        "labour, invalids and social affairs": "Bộ Lao động - Thương binh và Xã hội",
        "labor, invalids and social affairs": "Bộ Lao động - Thương binh và Xã hội",
        "labor, war invalids and social affairs": "Bộ Lao động - Thương binh và Xã hội",
        "ethnic and religious affairs": "Bộ Dân tộc và Tôn giáo",
    },
    joins=(",", "and", ", and", "and also", "and concurrently", ", concurrently", "concurrently", "cum", "as well as"),
    appositions=terms("""
        the, a, who, is, was, who is, who was, as, then, now, currently, newly, appointed, elected, becomes, became,
        been, has, had, to, be, also, an, his, her, its, their, one, formerly, serving, position, of, post, named
    """),
    copulas=terms("is, is now, remains"),
    appointments=terms("""
        becomes, became, will become, is appointed, was appointed, has been appointed, is to become, is named,
        was named, takes over as, was elected, has been elected, is promoted to, was promoted to, takes office as
    """),
    breakers=frozenset(
        "said says told stated added noted remarked stressed emphasized emphasised affirmed assessed reported announced and "
        "asked urged thanked received met meets visited signed chaired presided attended gave granted handed presented "
        "awarded that which who whom when where while but because if is are was were be been has have had will would can "
        "could may might should must requested assigned proposed suggested with by as including include like such he she "
        "they we it his her their not than then after before until since during between against".split()
    ),
    breaker_endings=(),
    private=terms("""
        household, family, village elders, company, corporation, corp, ltd, limited, co, inc, jsc, llc, firm,
        cooperative, enterprise, group, business, bank branch, factory, plc, restaurant, store, shop, farm, start-up,
        startup, chamber of commerce, ngo, think tank, foundation, consultancy, newspaper, magazine, editor
    """),
    occupations=terms("""
        farmer, resident, journalist, reporter, photographer, business owner, businessman, businesswoman, entrepreneur,
        student, teacher, worker, professor, lecturer, researcher, lawyer, villager, citizen, driver, economist,
        analyst, editor, editor-in-chief, ceo, chief executive, chief executive officer, cfo, shopkeeper, trader,
        fisherman, pensioner, retiree, activist, historian, author, writer, doctor, nurse, engineer, owner, founder,
        co-founder, manager, householder, applicant, customer, artist, columnist, correspondent, contributor
    """),
    before_name=terms("""
        mr, ms, mrs, miss, comrade, comrades, dr, prof, professor, sir, dame, lord, lady, madam, madame, assoc. prof,
        assoc. prof. dr, gen, general, lt. gen, sen. lt. gen, senior lieutenant general, lieutenant general,
        major general, maj. gen, col, colonel, sen. col, senior colonel, captain, major, hon, honourable, honorable,
        rev, his excellency, her excellency, msc, phd, lawyer, architect, mx, messrs, eng, engr, sen, rep, lt. col
    """),
    after_name=(),
    credits=(
        "by",
        "photo",
        "photos",
        "photo by",
        "photos by",
        "text",
        "text by",
        "text and photos",
        "story",
        "story by",
        "author",
        "written by",
        "reporting by",
        "reported by",
        "translated by",
        "translation",
        "video",
        "graphics",
        "illustration",
        "words by",
        "story and photos",
        "article",
        "article and photos",
        "compiled by",
        "edited by",
        "editing by",
        "news",
        "image",
        "picture",
        "pictures",
        "source photo",
        "text, photo",
        "text - photo",
        "text & photos",
        "article, photo",
    ),
    bylines=terms("""
        by, photo by, photos by, text by, story by, written by, reporting by, words by, photo, photos
    """),
    speech=frozenset(
        "said says told stated added noted remarked stressed emphasized emphasised affirmed assessed reported announced "
        "explained argued admitted recalled insisted warned replied commented confirmed believes thinks hopes hoped wants "
        "urged called asked requested suggested proposed concluded pointed spoke shared highlighted acknowledged held "
        "declared claimed observed continued recounted presided chaired directed praised thanked pledged promised expects "
        "instructed criticised criticized underlined underscored agreed wrote complained delivered expressed".split()
    ),
    namesakes=terms("""
        street, road, avenue, boulevard, st., school, high school, primary school, secondary school, university,
        college, hospital, bridge, park, airport, stadium, prize, award, square, museum, theatre, theater, pagoda,
        temple, mausoleum, library, foundation, institute, campaign, campus, lane, alley, highway, station, order,
        medal, quarter, residential group
    """),
    not_names=frozenset(
        "par index sipas papi pci ddci egdi covid the a an this that these those in on at by for from to of and or but if when while after before with without no yes "
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
    particles=frozenset("de del la von van der den af al bin ibn da dos di el abu ben".split()),
    bare_short_forms=True,
    state_office_first=False,
)
