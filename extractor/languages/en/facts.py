"""English: what figures measure, of whom and for when."""

from extractor.languages.lexicon import FactWords, by_concept, terms

FACTS = FactWords(
    spaced=True,
    metrics={
        "online_submission": (
            "application|file|dossier|record|request|submission|case|claim|notice|notification|declaration|return|form$|forms$|registration + web form|webform|website|from home|remotely|smartphone|mobile app|by phone app|web$",
            "through the web|via the web|over the web|self-service portal|paperless applications|apply remotely|applied remotely",
            "application|file|dossier|record|procedure|request|submission|case|permit|licen|form$|forms$ + online|electronic|digitally|internet|network|portal|app$ + submi|receiv|filed|lodg|process|resolv|handl|settl|appl|came in|come in|arriv|made|sent|deal|booked",
            "application|file|dossier|record|request|submission|case|claim|transaction + online|over the internet|via the network|over the network|through the network|via the portal|through the portal|on the portal",
            "online application|online submission|online file|online dossier|online record|online transaction",
            "submitted online|filed online|lodged online|come in online|came in online|apply online|applied online|applying online|booked online|made online|received online|processed online|handled online|settled online|resolved online",
            "submitted electronically|filed electronically|submitted digitally|filed digitally|digital channel|digital self-service",
            "full-process|entire process|whole process|end-to-end + online",
            "online take-up|online uptake|digital take-up|online rate|e-filing|e-application|e-submission|online filing",
            "~online",
        ),
        "online_service": (
            "services|procedures + end to end|end-to-end|catalogue|hosted|hosts",
            "procedure|service|permit|licen|formalit + from home|without visiting|without leaving home|without a visit|entirely digital|fully digital|24/7|remotely|on a phone",
            "online availability|digital-by-default|fully digital|available digitally|moved online|brought online|taken online|web-based services",
            "public service|public services|services|procedures|service + level 4|level 3|full-service|fully online|partially online|end-to-end|available online|offered online|provided online|put online|go online|go digital|run online|accessible online|onto the portal|on the portal|integrated",
            "online public service|online services|online service|digital services|e-service|digital public service",
            "procedures|services + online + offer|provid|availab|deliver|carried out|eligible|accessible|put$|run$|integrat|launch",
            "level 4|level 3",
            "digital platform + procedure|service",
            "see files come in|generate files|generated files|generate applications|with files arising",
        ),
        "on_time": (
            "answer|respon|repl|settl|resolv|process|handl|decid|deal|dealt|issue|return|complet|clear + within|in under|inside + days|weeks|hours|working day|deadline|time limit|statutory|legal limit|limit",
            "punctuality|timeliness|kept the deadline|keep the deadline|respected the deadline|without delay|no delay|met the time limit|inside the deadline|meet deadlines|meeting deadlines",
            "on time|on-time|on schedule|ahead of time|ahead of schedule|ahead of deadline|before time|in time|early or|before or on|before and on",
            "before the deadline|within the deadline|within deadline|before deadline|by the deadline|meeting the deadline|met the deadline|met deadlines",
            "within the prescribed|within the statutory|within the time limit|within the legal|within the set|within the target|within the allotted|within the promised",
            "before the appoint|before appointment|by the promised date|when promised|on the promised day|on the appointed",
            "timely|promptly|punctual|early settle|settled early|resolved early|processed early",
            "~within|in under + days|weeks|hours|minutes",
        ),
        "digitization": (
            "register|registers|books|archive|files|records|papers + scan|scans|searchable|database|data$|digital|computerised|computerized",
            "computeris|computeriz|into digital|to digital|in digital format|electronic archive",
            "digitis|digitiz|digitalis|digitaliz",
            "scanned|scanning",
            "converted to digital|converted into digital|turned into data|put into digital|electronic copies|digital copies|digital form",
            "result|results|archive|records + electronic|digital",
        ),
        "online_payment": (
            "paid through the internet|paid via the internet|paid over the internet|paid into accounts|paid through bank|paid via bank|by bank transfer|through bank accounts|without cash|contactless|digital wallet|e-wallet|qr code|by card",
            "online payment|electronic payment|cashless|non-cash|e-payment|digital payment|paid online|pay online|paying online|paid electronically|paid digitally|paid by card|mobile payment|mobile money|qr payment|payments online",
            "!payment|paid$|pay$|fee|fees|charge|tuition|revenue + online|electronic|portal|card|cashless|digital|bank transfer|mobile",
        ),
        "digital_signature": (
            "!sign$|signs$|signed|signing|signature + digital|electronic",
            "signed with digital|e-sign|digital seal|signature token|signing token",
            "digital signature|electronic signature|e-signature|digital certificate|digitally sign|signed digitally|signed electronically|electronically sign|sign digitally|sign electronically|digital signing|signing certificate",
        ),
        "satisfaction": (
            "exit poll|rated|rating + attitude|good|very good",
            "rated|rate$|rating|scored|marked|graded|judged|praised|gave + good|very good|excellent|attitude|friendly|well$|top marks|positive",
            "contentment|approval|happy|smiley|positive feedback",
            "satisf|dissatisf|unsatisf|sipas",
            "happy with|pleased with|content with|unhappy with|rated the service|rate the service|approve of|approves of",
            "approval rating|rated good|rated very good",
        ),
        "procedure_cut": (
            "scrap|abolish|repeal|cut$|axed|slash|remov|cancel|lift|drop + condition|conditions|document|documents|certificate|steps|licence|license|requirement|rules|fee$|formality",
            "days shorter|fewer days|fewer documents|fewer steps|fewer forms|time saved|less paperwork|lead time|cycle time|duration",
            "simplif",
            "cut$|cuts$|cutting|reduc|shorten|abolish|scrap|trim|slash|remov|eliminat|fewer|less$|shorter|quicker|faster|throw|thrown|axed|ditch|halv|save|streamlin|fall|fell|drop|down$|repeal + procedure|red tape|processing time|handling time|settlement time|waiting time|response time|turnaround|average wait|compliance cost|paperwork|business condition|forms$|licensing|formalit|administrative burden|time limit|permits$|regulations",
            "compliance cost|administrative burden|red tape",
            "time to|time for|time of|times$ + cut$|cut by|shorten|reduc|slash",
            "~processing time|handling time|settlement time|waiting time",
        ),
        "completion": (
            "milestone|deliverable|work item|action point|task|goal|commitment + tick|closed|done|over$|behind|wrapped|reached",
            "deliver|fulfil|carried out|implement|achiev|accomplish|honour|met$|execut|finish|tick + commitment|pledge|promise|measure|step|item|task|plan|conclusion|reform programme",
            "~cleared|disposed|resolved|settled|answered|handled|processed",
            "clearance rate|disposal rate|backlog cleared",
            "complet + task|target|plan|goal|work|programme|program|indicator|assign|action|commitment|milestone|recommendation",
            "completion|completion rate|fulfil|implementation rate|accomplish|carried out + plan|task|programme",
            "task|tasks|targets|indicators|assignments|milestones|commitments|actions + done|finished|met$|implemented|achieved|deliver",
            "~complet",
        ),
        "index_score": (
            "scorecard|index|ranking|league table|assessment|barometer + earned|obtained|gained|achieved|got$|awarded|scored",
            "governance score|overall score|total score|composite score|out of 100",
            "par index|parindex|papi|pci$|dti$|ddci|dgi$|ict index|egdi|pii$",
            "administrative reform index|reform index|competitiveness index|transformation index|governance index|performance index|digital transformation index|government index|readiness index|development index|effectiveness index",
            "index|ranking|scorecard + scor|point|average|mark$|mean|top|lead|reach|rated",
            "component score|component index|component indices|sub-index|subindex|pillar|scored|scores$|score of",
        ),
        "staffing": (
            "establishment|approved posts|authorised posts|authorized posts|quota + fill|approved|vacant|taken",
            "!headcount|staffing level|number of staff|number of employees|number of civil servants|number of officials|number of posts",
            "clerk|officer|inspector|teacher|doctor|judge|staff|position|post|posts + empty|unfilled|vacant|vacancy|understaffed|on loan|seconded|shortage|short of|missing",
            "early retirement|voluntary retirement|attrition|hiring|new hires|understaff",
            "payroll|headcount|civil service job|civil service post|civil service position|vacanc|vacant",
            "staff|civil servant|public servant|workforce|official|officials|cadre|employee|public employee|personnel|job|jobs|post|posts|position|positions|worker + cut|reduc|fill|recruit|trained|degree|senior|women|female|qualif|standard|share|trim|streamlin|fewer|lost|quota|unfilled|arranged|retire|young|graduate|laid off|lay off|redundan|assigned|shed|shrink|shrunk|leave",
            "women + post|posts|senior|management|leadership|fill|hold|position|job",
            "staffing|downsiz|staff cut|job cut|quota",
            "~staff|civil servant|workforce|personnel",
        ),
        "budget": (
            "!running cost|operating cost|administrative cost|wage bill|personnel cost|staff cost|payroll cost|recurrent expenditure|overhead",
            "outlay|fiscal|treasury|revenue collection|tax collection|savings target|funds",
            "budget|spending|expenditure|disburs|public investment|appropriat|subsid|public funds|state funds|allocation",
            "administrative cost|administration cost|operating cost|running cost|administrative expense",
            "cost|costs|billion|million + of it|of that|of which|goes to|set aside|earmark|for the",
            "funds|funding|capital|revenue|cost|costs|money + disburs|spent|collected|state|allocated|budget|saved|earmark",
        ),
        "economy": (
            "gross|output|exports|imports|turnover|sales|retail|tourist|harvest|unemployment|prices + grew|climb|rose|fell|up$|down$|increas|contribut",
            "industrial production|household income|per capita income|cpi$|consumer price",
            "gdp|grdp|gross domestic product|gross regional|digital economy|e-commerce|economic growth|e-invoice|e-contract|value added",
            "business|businesses|enterprise|company|companies|firm|firms + e-contract|contract|tax|invoice|revenue|export|digital|profit|registered|register|platform",
            "economy|economic|industry|industrial|export|investment|productivity|inflation|trade|retail|tourism|agricultur|manufactur|revenue + growth|grew|grow|rose|up$|increas|contribut|share|account|made up|make up|yield|bring",
            "labour productivity|labor productivity|foreign investment|fdi$|exports|inflation|unemployment|income per|poverty|poor household",
            "taxes + filed|file$|online",
            "~economy|economic|growth",
        ),
        "electronic_documents": (
            "!between agencies|among agencies|among offices|between offices|internal|inter-agency|official + memo|memos|letter|document|correspondence|mail|paper",
            "without paper|paper-free|born digital|digital-only files|e-correspondence|electronic correspondence|digital correspondence|electronic file",
            "document|paper|correspond|dispatch|work file|letter|message|official letter|memo + electronic|digital|network|paperless|online|in electronic form",
            "electronic document|e-document|paperless|e-office|digital document",
            "!between agencies|among agencies|between offices|between departments|between state agencies + electronic|digital|online|network",
            "documents|correspondence|papers + exchanged|sent and received|signed and",
        ),
        "coverage": (
            "one-stop|counter|kiosk|terminal|service point|service desk|centre|center|hotline + commune|ward|township|village|district|county|counties|municipalit|provinces|island",
            "household|adult|resident|people|citizen|population|inhabitant|user|pensioner|famil + activat|digital identity|e-id|computer|laptop|own$|bank account|registered for|enrol|served|reached|benefit|hooked|online access|phone",
            "coverage rate|penetration|reach of|outreach|digital identity|e-id",
            "population|resident|residents|household|households|people|citizen|citizens|inhabitant|adult|adults|commune|communes|ward|wards|village|villages|area|areas|school|schools|hospital|hospitals|unit|units|agency|agencies|localit|municipalit|countr|territor|subscriber + cover|access|connect|account|smartphone|broadband|fibre|fiber|equip|install|internet|identif|insur|introduc|set up|adopt|in use|running water",
            "coverage|covering|5g|4g|smartphone|broadband|fibre|fiber-optic|e-identification|electronic identification|digital id|health insurance",
            "rolled out|roll-out|rollout",
            "one-stop|service centre|service center + communes|wards|districts|villages|provinces",
            "~of communes|of wards|of districts|of villages|of households|of residents|of the population|of the country|of schools|of areas|of localities|of municipalities|of territory|of inhabitants|of adults",
        ),
        "overdue": (
            "tardi|lateness|late rate|late payment|lagging",
            "missed + due date|deadline|date|time limit|target date",
            "!pendency|past the due|beyond the limit|beyond the + limit|day|days",
            "beyond the statutory|over the limit|over the time limit|exceeded the limit|exceeded the time|breached the deadline|breach of deadline|beyond the deadline|behind time|outstanding|lapsed|ran over|overran|dragged on|longer than allowed|longer than the law|not on time|out of date",
            "pending|waiting + beyond|more than|over$|longer than + days|weeks|limit|months",
            "overdue|late files|late records|late dossiers|late applications|files late|records late|delayed|behind schedule|past the deadline|missed the deadline|after the deadline|past due|backlog|returned late|past their date|past deadline|beyond the deadline|out of time|late settlement|late returns|still pending|missed their deadline|exceeded the deadline|unresolved past|arrears",
            "late$|tardy|tardily|lateness + file|record|dossier|application|case|request|permit|procedure|reply|result",
            "~late$|delay",
        ),
        "reorganization": (
            "headed|number of|fewer|count of + department|departments|agencies|agency|unit|units|communes|districts|ministries|offices|boards + drop|fell|fall|down$|cut$|reduc|shrink|shrank|halv",
            "merg|consolidat|reorgani|restructur|rearrang|streamlin|abolish|dissol|remov|fewer|reduc|cut$|drop|down$|decreas|lose|lost|shed$|thin out|left|amalgamat + unit|units|ministr|department|departments|agenc|commune|communes|district|districts|province|provinces|division|divisions|office|offices|organi|bodies|focal|village|villages|apparatus|boards|municipalit|counties",
            "administrative unit|focal point|apparatus + reduc|cut|fewer|drop|down$|decreas|streamlin",
            "~merger|mergers|merging|amalgamation",
        ),
        "opinion": (
            "asked|when asked|questioned|surveyed|polled|interviewed",
            "said they|say they|admitted|claimed|reported having|would recommend|were unaware|are unaware|had never heard|have heard",
            "!respondent|polled|interviewed|questionnaire|of those asked|interviewees|those surveyed|people surveyed|people asked|survey",
            "people|residents|citizens|businesses|firms|clients|those|customers + said|say$|says$|answer|think|believe|want|complain|report|prefer|would like|agree|feel|know|spoke|trust",
            "poll|polls|said they|answered that",
        ),
        "other": (
            "returned|rejected|sent back|refused + file|application|dossier|record|request|incomplete|supplement",
            "~complaint|complaints|petition|feedback|denunciation",
            "in favour|in favor|voted|votes|ballot",
            "waiting|wait$|left with|same day",
            "sick leave|absence|turnover rate",
            "remote work|telework|on paper|in person",
            "digital workers|ict workforce|thresh|bottom",
        ),
    },
    concepts=by_concept(
        file="application, applicat, file$, files$, dossier, case$, cases$, record$, records$, request, notice$, notices$, notification, declaration, claim$, claims$, registration, requested, transaction, submission, intake, enquir, inquir, return$, returns$, entries, filing, forms$, petition, paperwork filed, building notice",
        service="service$, services$, procedure, formalit, public service, e-service, function, catalogue, task the public",
        permit="permit, licen, certificate, passport, visa$, registration of, birth certificate, land title, title deed, id card, authoris, authoriz",
        document="document, letter, correspond, dispatch, memo, mail$, circular, official letter, message, paperwork between, e-document, invitation, minutes$",
        archive="register, archive, book, ledger, map$, maps$, page$, pages$, collection, stacks, holdings, cadast, civil status, old files, historical",
        paper="paper$, papers$, paper-, attachment, component, proof, photocop, copies of, supporting, form to, blank",
        result="result, decision, outcome, ruling, verdict, reply, replies, answer, response",
        fee="fee$, fees$, charge$, charges$, tax$, taxes$, fine$, fines$, tuition, bill$, bills$, toll$, dues, financial obligation, rates$, levy, levies, ticket, rent$, pension, allowance, benefit, stipend, receipts",
        signature="signature, signing, sign$, signs$, signed$, token$, seal$, e-sign",
        digital_key="digital certificate, certificate authority, personal token, usb token, smart card, electronic certificate, signing certificate, digital signature, electronic signature, e-signature",
        deadline="deadline, time limit, due date, legal term, legal time, appointed, appointment, statutory, agreed day, promised, allotted, prescribed, guarantee, target time, date on the, date printed, limit$, limits$, term$, receipt$, schedule",
        days="day$, days$, week$, weeks$, hours, minutes, month limit, working day, fortnight",
        time="processing time, handling time, waiting time, waiting, wait$, turnaround, queue, duration, time taken, time to, time for, the time of, lead time, settlement time, days it takes, takes$",
        cost="compliance, burden, red tape, bureaucra, cost of, costs$, cost$, expense, hassle",
        rule="condition, regulation, requirement, rules$, rule$, provision, formality, licensing, prerequisite, obligation, legal document, norm$, norms$, inspection, reporting dut, clause, steps$, step$, stage",
        task="task, target$, targets$, goal, objective, assignment, commitment, plan$, plans$, promise$, promises$, milestone, measure$, measures$, action, item$, items$, recommendation, pledge, programme, program$, duties, conclusion, instruction, indicator, criteria, criterion, to-do, workload, resolution's, undertaking, roadmap, job list",
        works="construction of, building of, works$, road$, bridge, project, headquarters",
        index="index, indices, par index, pci$, papi, ddci, dti$, pii$, egdi, ranking, rank$, ranked, league table, scoreboard, scorecard, barometer, table$, readiness, maturity, competitiveness, rating of provinces, governance index",
        score="score, points$, point$, marks$, mark$, grade$, maximum, out of 100, component, pillar, sub-index, average of ministr, mean value",
        staff="staff, civil servant, public servant, employee, personnel, payroll, headcount, workforce, cadre, clerk, worker, officer, officials$, official$, human resource, functionar, teachers, nurses, doctors, labour force, deputies$, deputy",
        post="post$, posts$, vacanc, position, quota, establishment, job$, jobs$, seats, chair, leadership post, management, managers, managerial, slots",
        group="women, woman, female, young, youth, minorit, under 40, under 35, men$",
        degree="degree, graduate, universit, qualif, diploma, master's, trained, training, retrain, skill, fostered, standard",
        budget="budget, funds$, funding, capital, spending, expenditure, outlay, revenue, treasury, appropriat, grant$, grants$, allocat, money, subsid, finance, investment, deficit, estimate, billion, million, running costs, operating cost, overhead, subsidy, fuel, office running",
        disburse="disburs, released, spent$, pay out, paid out, used up, absorption, drawn down",
        salary="salar, wage, pay bill, pay roll, pay packet, debt service",
        economy="gdp$, grdp, econom, output, export, import$, imports$, production, industr, agricultur, trade, retail, turnover, tourism, sales, growth, productivity, gross, product$, income, e-commerce, harvest, fisher, manufactur, start-up, gross product, invest from abroad, foreign invest, fdi$",
        indicator="inflation, unemployment, poverty, poor household, price, consumer price, cpi$, jobless",
        business="business, enterprise, compan, firm$, firms$, entrepreneur, cooperative, shop$, investor, trader, household business, merchant",
        people="people, resident, citizen, household, inhabitant, population, famil, villager, adult, patient, parent, passenger, farmer, driver, taxpayer, pensioner, users, user$, customer, client, visitor, caller, applicant, the public, local people, living",
        leader="leader, chairman, chairmen, chair of, head$, heads$, chief, director, minister, mayor, manager",
        place="commune, ward$, wards$, district, village, hamlet, province, localit, town, municipalit, count, region, area, quarter, neighbourhood, territor, communes$, cities, city",
        office="department, division, agency, agencies, unit$, units$, ministr, organi, focal point, branch, board, bureau, section, apparatus, bodies, directorate, institution, offices$, courts, schools$, hospital",
        survey="survey, poll, respondent, questionnaire, asked, questioned, interview, of those, sampled, exit poll, sociolog",
        opinion="said$, say$, says$, think, thought, believe, complain, admit, answer that, feel$, felt$, agree, named$, mention, expect, fear, worr, oppose, in favour of, against the, consider, call it, describe, report that, reported that, found it, cited, would",
        satisfied="satisf, content$, contentment, happy, pleased, sipas, unhappy, thumbs, smil, approval, approve, gratif, dissatisf",
        rated="rated, rating, good mark, top marks, stars, assess, evaluat, graded, marks for, well$, friendly, good$, very good, excellent, praise, judged",
        network="broadband, fibre, fiber, 4g, 5g, internet connection, signal, mobile network, wifi, wi-fi, base station, network cover, connected to the internet, water, electricity, cable, internet access, coverage, phone network",
        device="computer, smartphone, software, system$, systems$, kiosk, terminal, equipment, camera, laptop, platform, device, machine",
        identity="digital identity, electronic identif, e-id, digital id, identification, account, vneid, id account, bank account, health record, chip",
        insurance="insurance, insured, pension scheme, social security",
        centre="one-stop, service centre, service center, counter, desk, service point, public administration centre, community digital, digital team, technology group, library, libraries, mobile team, van$, vans$",
        vote="turnout, ballot, vote, voting, election, adopted, passed with, motion, referend, deputies voted, parliament, in favour",
        school="pupil, student, exam, school-leav, candidate, class$, classes, graduation",
        health="vaccin, hospital bed, bed occup, disease, sick, mortality, dengue, infection, malnutrition",
        crime="crime, theft, accident, traffic, fires$, fire$, fraud, arrests, drug$, offences, convict",
        nature="flood, forest, reservoir, rain, storm, drought, harvest, paddy, rice field, humidity, temperature, river, hectare, land area, landslide, dam$, dams$, salinity, waste, garbage",
        complaint="complaint, denunciation, grievance, hotline, calls$, call$",
        submit="submi, lodge, filed, file their, send, sent in, sent, hand in, handed in, apply, applied, applies, made, come in, came in, arriv, deliver, booked, order, enrol, register births, reach the, take in, taken in, received, receiv, accept, incoming, taken up, take-up, uptake, generated, generate",
        process="process, settl, resolv, handl, decid, dealt, deal with, treat, clear, finish, answered, respond, reviewed, examine",
        provide="provide, provided, provision of, offer, available, deliver, integrat, publish, put on, put online, host, launch, open to, obtain, can be, accessible, offer to, connect to the national, made available, eligible, completed on the web, get the",
        issue="issue, hand out, handed out, handed over, handed, grant, return, deliver, given, give, went out",
        online="online, internet, electronic, digital, on the web, web$, website, web-, network environment, cyber, e-, virtual, network$, over the network, electronically, digitally",
        home="from home, remote, smartphone, mobile, phone, app$, apps$, without visiting, without leaving, from a computer, without coming, without going, laptop, no visit",
        whole="full-process, full process, end-to-end, end to end, start to finish, whole process, fully online, fully digital, entire, full-service, full service, partial, partly, part$",
        level="level 3, level 4, level three, level four, levels 3",
        portal="portal, gateway, single window, e-gov, one website, national public service",
        on_time="on time, on-time, in time, punctual, timely, time$, within, before or on, meet the, met the, kept, promptly, without delay, by the agreed, by the due, on schedule, respect the, inside, before the date, on the day",
        early="ahead, early, before the deadline, before time, before the date, sooner, in advance",
        late="late$, later, overdue, delay, behind, missed, past$, exceed, beyond, tard, backlog, overrun, overran, run over, expired, unresolved, lapsed, pending, still open, slow, waited longer, longer than, after the date, after the deadline",
        digitise="digitis, digitiz, digitalis, digitaliz, scan, captur, keyed in, microfilm, converted, electronic copy, electronic form, electronic version, digital copy, digital form, searchable, digital copies, ocr",
        data="database, data$, stored, entered, enter into, dataset, uploaded",
        reuse="reus, re-use, exploit",
        pay="pay$, pays$, paid$, payment, settled by, collect, payable, checkout, settle their",
        cashless="cashless, non-cash, without cash, cash$, card$, cards$, qr, bank transfer, transfer, e-wallet, wallet, banknote, banking app, mobile money, contactless, bank$, swipe",
        sign="signed, signs, sign$, sign with, undersign, countersign",
        simplify="simplif, abolish, scrap, repeal, remov, streamlin, throw out, thrown out, drop, eliminat, axe$, axed, waive, slash, ditched, no longer need, no longer ask, do away, prun, struck, fewer documents, less paperwork, lighter, ease",
        cut="cut$, cuts$, cutting, reduc, shorten, fewer, less$, fell$, falls$, fall$, decreas, declin, down$, shrank, shrink, lower, trim, minus, off$, halv, quicker, faster, shorter, bring down, brought down, slash",
        rise="rose, rise, increas, grew, grow, climb, jump, up$, higher, gain, expand, more than last",
        complete="complet, fulfil, carried out, achiev, implement, finish, accomplish, wrapped up, done$, executed, realis, met$, acted on, honour, deliver on, delivered, attain, closed, ticked, put into practice, performed",
        merge="merg, consolidat, rearrang, reorgani, amalgamat, dissolv, abolished, disband, join, combined, arrangement, restructur, new commune, reshuffl, unif",
        vacant="vacant, unfilled, empty, stood vacant, filled, short of, shortage, lack$, missing staff, open positions, understaff, hired, recruit",
        leave="retire, retirement, dismiss, resign, laid off, redundan, shed$, layoff, let go, surplus, downsiz, freeze, quit, left the service, early retirement, attrition, streamline the payroll, buyout",
        cover="cover, reach, access, connect, equipp, equip, own$, owns$, have$, has$, served, activated, hooked, subscri, penetrat, enrolled, use$, uses$, come to, signed up",
        set_up="set up, established, establish, introduc, deploy, roll, opened, in operation, operates, in use, install, adopt, put into use, created",
        exchange="exchange, send and receive, sent and received, between agenc, between depart, each other, among, interconnect, circulate, internal, inter-agency, travel",
        paperless="paperless, without paper, paper-free, no paper, document management, e-office, instead of paper, rather than on paper, signed files",
        returned="sent back, returned for, rejected, refused, turned down, incomplete, missing, handed back, withdrawn, supplement, thrown back, invalid, bounced",
        saved="save$, saved, saving, economis, thrift",
        count="number of, numbers of, volume, count of, total of, amount of",
        in_person="in person, over the counter, at the counter, by post, on paper, face to face, came to the counter, walk-in, paper form",
        bribe="bribe, informal, under the table, corrupt, extra payment, unofficial, paying extra, grease",
        want="want, prefer, would like, wish, need$, ask for, hope, call for, demand",
        know="know, aware, heard, unaware, trust, confiden, understand, familiar",
        meeting="meeting, conference, trip",
        report="report$, reports$, reporting system, periodic, statistic",
    ),
    targets=terms("""
        (plan, plan:, ordered, instructed, urged, called on, tasked with, asked for at least, -had to be, be expected,
        plans$, planning to, going to, slated, earmarked to, set to$, seek to, intends, vows, vowed, envisages,
        foresees, aspires, commit to, must$, -need not, -not need to, -not have to, -without having to, -no longer
        have to, -no longer need to, -as required, -as the law requires, -required by law, -in demand, -on demand,
        -target group, -at the latest count, -who have to, -who must, -who need to, -that have to, -that must, -had
        set up, had set, counted on, had hoped, hoped for, had asked, asked for by, had wanted, city wanted, wanted
        for, expects from, expects of, expected of, had assigned, had demanded, had promised, threshold of, quota of,
        target, should, must, goal, aim$, aims, aiming, aimed at, is to$, are to$, striv, by the end of, to reach, to
        be$, planned, plans to, plans for, plan for, will$, shall, expected to, due to reach, due to yield, is due to,
        are due to, needs to, need to, ensure, ensuring, at the latest, ambition, intend, objective, proposed,
        proposes, proposal, put forward, have to, has to, required to, requires, commits to, committed to, pledg, had
        promised, has promised, promises to, wants, hopes, sets out:, sets the, set the, seeks, demand, no later than,
        not fall below, not exceed, would
    """),
    demands=terms("""
        assigned, assigns, promised, promises, expected, expects, wanted, wants, asked for, asks for, set$,
        sets$, fixed at, quota, imposed, imposes, required, requires, requested, demand, prescribed,
        prescribes, stipulat, agreed on, targeted, planned, foreseen, foresaw, envisag, had hoped, hoped for,
        hopes for, hopes to, counted on, counts on, count on, counting on, reckoned with, bargained for,
        called for, calls for, call for, accept$, tolerate$, bar$, bar at, threshold, benchmark, ceiling,
        floor of, norm$, rule$, rule says, standard of, standard is, cap$, maximum of, minimum of,
        mandate, obligation, commitment, obliges, decided on, vowed, pledg, supposed to, thinks
        that, believes that, goal, target, aim of
    """),
    demanded=terms("""
        assigned, set by, set for, set in, asked for, demanded, required by, required in, required for,
        requested, prescribed, stipulated, imposed, hoped for, counted on, expected by, expected of, promised,
        pledged, planned, foreseen, envisaged, wanted by, laid down, target, goal, mark set, quota, threshold,
        benchmark, norm$, ceiling, called for, agreed, mandated, feasible, is feasible, is what, is
        the target, is the goal, is required, is demanded, was required, was planned
    """),
    ahead=(),
    present=terms("""
        in reality, has managed, actual, currently, so far, to date, at present, up to now, now$, exceeded, surpassed,
        already, at the moment, as of now, until now
    """),
    merely=terms(
        "only, just, only about, only some, only reached, only got to, only managed, managed only, merely, barely, scarcely, hardly, a mere"
    ),
    low=(),
    perfects=terms("has, have, had"),
    pasts=terms("fell, rose, grew, shrank, sank, dropped, declined, climbed, jumped, slipped, surged, soared, plunged"),
    rises=(
        "rose",
        "rise$",
        "rises$",
        "risen",
        "rising",
        "increas",
        "grew",
        "grow$",
        "grown",
        "growing",
        "growth",
        "climbed",
        "climb$",
        "gain",
        "jump",
        ", up$",
        "is up$",
        "was up$",
        "were up$",
        "are up$",
        "up by",
        "(up$",
        "improvement",
        "improved",
        "higher",
        "added",
        "surge",
        "soar",
        "went up",
        "advanced",
        "leapt",
        "leap",
        "rallied",
        "picked up",
        "shot up",
        "edged up",
        "widened",
        "swelled",
        "strengthened",
        "expand",
        "doubl",
    ),
    falls=(
        "halved",
        "was halved",
        "collaps",
        "did away with",
        "done away with",
        "parted with",
        ": down$",
        "– down$",
        "fell$",
        "fall$",
        "falls$",
        "fallen",
        "falling",
        "drop",
        "declin",
        "decreas",
        "cut$",
        "cuts$",
        "cutting",
        "reduc",
        "shrink",
        "shrank",
        "shrunk",
        ", down$",
        "is down$",
        "was down$",
        "were down$",
        "are down$",
        "down by",
        "(down$",
        "lower$",
        "lowered",
        "lowering",
        "slash",
        "shorten",
        "trim",
        "slip",
        "lost$",
        "lose$",
        "loss of",
        "slid$",
        "slump",
        "saving",
        "saved",
        "thin out",
        "shed$",
        "dipped",
        "dip$",
        "plung",
        "eased",
        "contract",
        "brought down",
        "bring down",
        "came down",
        "tumbl",
        "crashed",
        "receded",
        "dwindl",
        "edged down",
        "sank$",
        "sunk$",
        "weakened",
        "pruned",
        "thinned",
    ),
    increases=terms("increase, rise$, growth, gain$, uptick, jump$"),
    decreases=terms("decrease, drop$, fall$, reduction, decline$, cut$, saving"),
    risen=terms("""
        increase, rise$, higher, more$, up on, growth, improvement, above, gain, jump, better, faster, up$
    """),
    fallen=terms("""
        decrease, drop$, fall$, lower$, less$, fewer, reduction, cut$, decline, down on, below, shorter, worse, cheaper,
        off$, down$ """),
    to=("to", "reaching", "reached", "to reach", "at", "until", "hit", "hitting", "stands at", "standing at", "now"),
    into=(),
    by=("by", "of", "up", "down", "another", "a further", "an extra", "a"),
    froms=("from",),
    out_of=(),
    compared=terms("""
        compared with, compared to, than in, than, on, versus, against, from, up from, down from, over, as in,
        compared to the same period of, compared with the same period of, compared to the same period in,
        compared with the same period in, than in the same period of
    """),
    comparing=(),
    fillers=terms("""
        about, nearly, almost, some, around, over, more than, at least, just, only, up to, roughly, an average of,
        on average, as much as, approximately, less than, under, a minimum of, the, a, an, another, no more than, a mere
    """),
    joins=terms("""
        and, or, to, in, respectively, per cent, percent, against, versus, up, down, from, points, by, a, an,
        increase of, decrease of, rise of, fall of, at the two levels
    """),
    breaks=terms("""
        and$, while$, whereas$, but$, although$, yet$, with$, against$, compared with, compared to, than$, of which,
        because$, though$
    """),
    of=("of",),
    respectively=("respectively", "in that order", "in this order"),
    averages=terms("""
        national average, the average, average of, average for, averages of, nationwide, nationally, provincial average,
        the mean, all provinces, countrywide, country as a whole, median
    """),
    as_of=("as of", "figures for", "data for", "data at", "by", "up to", "until", "as at", "by the end of", "end of"),
    meant={
        "country": ("the country", "the whole country", "the nation", "nationwide", "nationally"),
        "province": (
            *(
                f"{which} {what}"
                for what in ("province", "state", "oblast")
                for which in ("the", "this", "our", "whole", "entire")
            ),
            *("province-wide", "statewide", "the provincial plan", "the provincial target"),
        ),
        "district": (
            *(
                f"{which} {what}"
                for what in ("district", "county", "prefecture")
                for which in ("the", "this", "our", "whole", "entire")
            ),
            *("district-wide", "countywide"),
        ),
        "commune": (
            *(
                f"{which} {what}"
                for what in ("commune", "ward", "township", "parish")
                for which in ("the", "this", "our", "whole", "entire")
            ),
        ),
        "other": (
            *(
                f"{which} {what}"
                for what in ("city", "town", "municipality", "borough", "region")
                for which in ("the", "this", "our", "whole", "entire")
            ),
            *("citywide", "the special zone"),
        ),
    },
    level_words={
        "country": ("nationwide", "national level", "central level"),
        "province": terms("""
            province-level, provincial-level, provincial level, at the province level, provincial departments
        """),
        "district": ("district-level", "district level", "county-level", "county level"),
        "commune": terms("""
            commune-level, commune level, communal level, ward level, communes, wards, towns and communes, parishes
        """),
    },
    annual=terms("""
        annual plan, annual target, annual program, annual budget, yearly plan, yearly target, year's plan, year's
        target, year's task, year's budget, plan for the year, target for the year, tasks for the year, assigned for
        the year, for the whole year, full-year target, full-year plan, estimate for the year
    """),
    same_period=terms("""
        same period, same periods, same months, same month, same quarter, same half, same time, same weeks, same days, same stretch,
        corresponding period, corresponding months, corresponding quarter, corresponding half, equivalent period, like period
    """),
    year_before=terms("""
        a year earlier, one year earlier, a year before, one year before, a year ago, one year ago,
        twelve months earlier, 12 months earlier, twelve months ago, 12 months ago
    """),
    sayings=(
        *terms("""
            said, says, told, tells, reported, according to, stated, announced, added, adds, admitted
        """),
        *terms("""
            explained, noted, acknowledged, claimed, confirmed, recalled, stressed, emphasised, emphasized
        """),
        *terms("""
            pointed out, pointed to, estimates, estimated, calculates, promised, requested, insisted, argued, informed,
            warned
        """),
    ),
    negations=(
        *terms("""
            did not even reach, did not reach, has not even reached, has not reached, have not reached, is not even,
            not even
        """),
        *terms("""
            failed to reach, fell short of, falls short of, has yet to reach, have yet to reach, not yet,
            did not get beyond
        """),
        *terms("""
            does not reach, do not reach, not reached, missed the, never reached, had not reached, short of
        """),
    ),
    negated=(),
    plans=terms("""
        plan, planned, scheme, draft, proposal, proposed, proposes, propose, intend, would, roadmap
    """),
    forecasts=terms("""
        forecast, expected to, is expected, are expected, projected, likely to, estimated to reach, predict, anticipat,
        on course for
    """),
    rankings={
        "PAR INDEX": ("administrative reform index", "public administration reform index", "reform index"),
        "SIPAS": ("satisfaction index",),
        "PCI": ("provincial competitiveness index",),
        "DDCI": ("district competitiveness index", "departmental and district competitiveness index"),
        "DTI": ("digital transformation index",),
    },
)
