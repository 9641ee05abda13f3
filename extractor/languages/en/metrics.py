"""English: what metrics are called, and the cues of the finer ones."""

from extractor.languages.lexicon import MetricWords, terms

METRICS = MetricWords(
    labels={
        "online_submission": "Files submitted online",
        "fully_online_files": "Files fully online",
        "partly_online_files": "Files partly online",
        "online_service": "Procedures offered online",
        "fully_online_procedures": "Procedures fully online",
        "partly_online_procedures": "Procedures partly online",
        "services_used": "Online services in use",
        "on_time": "Processed on or before time",
        "early": "Settled early",
        "in_time": "Settled in time",
        "digitization": "Files and results digitised",
        "files_digitized": "Files digitised on receipt",
        "results_digitized": "Results digitised",
        "archives_digitized": "Archives digitised",
        "data_reused": "Data used again",
        "online_payment": "Online payment",
        "fees_online": "Fees paid online",
        "benefits_cashless": "Benefits paid into accounts",
        "digital_signature": "Digital signature",
        "documents_signed": "Documents signed digitally",
        "signature_holders": "Holders of a digital signature",
        "satisfaction": "Satisfaction",
        "satisfaction_index": "Index of satisfaction",
        "dissatisfied": "Dissatisfied",
        "procedure_cut": "Procedures simplified or cut",
        "procedures_cut": "Procedures abolished or simplified",
        "time_cut": "Time shortened",
        "cost_cut": "Costs of compliance cut",
        "papers_cut": "Papers and conditions cut",
        "completion": "Tasks and targets completed",
        "tasks_done": "Tasks and targets done",
        "recommendations_done": "Recommendations acted on",
        "cases_settled": "Cases settled",
        "index_score": "Index score",
        "reform_index": "Reform index",
        "transformation_index": "Digital transformation index",
        "competitiveness_index": "Competitiveness index",
        "governance_index": "Governance index",
        "staffing": "Staffing",
        "staff_cut": "Staff cut",
        "posts_vacant": "Posts vacant",
        "posts_filled": "Posts filled",
        "women": "Women",
        "staff_trained": "Staff trained",
        "budget": "Budget",
        "disbursement": "Disbursement",
        "revenue": "Revenue",
        "savings": "Savings",
        "economy": "Economy",
        "growth": "Growth",
        "digital_economy": "Digital economy",
        "poverty": "Poverty",
        "electronic_documents": "Electronic documents",
        "documents_exchanged": "Documents exchanged",
        "paperless_work": "Paperless work files",
        "coverage": "Coverage",
        "digital_identity": "Digital identity",
        "internet_access": "Internet and smartphones",
        "service_points": "Service points",
        "insurance": "Insurance",
        "overdue": "Files late or overdue",
        "returned_late": "Settled late",
        "pending_late": "Pending past the day",
        "reorganization": "Units merged or abolished",
        "areas_merged": "Areas merged",
        "bodies_merged": "Bodies merged",
        "opinion": "Survey opinion",
        "bribery": "Bribes",
        "trust": "Trust",
        "other": "Other",
        "returned_files": "Files sent back",
        "complaints": "Complaints",
        "votes": "Votes",
    },
    finer={
        "fully_online_files": terms("""
            full-process|whole process|entire process|end-to-end|end to end|fully online|entirely online +
            file|dossier|record|application|submission|case
        """),
        "partly_online_files": terms("partial|partly + file|dossier|record|application|submission|case"),
        "fully_online_procedures": terms("""
            full-process|full-service|whole process|entire process|end-to-end|end to end|fully online|entirely
            online|level 4 + procedure|service|formalit
        """),
        "partly_online_procedures": terms("partial|partly|level 3 + procedure|service|formalit"),
        "services_used": terms("""
            service|procedure + generat|with files|see files|files arising|files come in|records arising|with record
        """),
        "early": terms("""
            ahead of time, ahead of schedule, ahead of deadline, before the deadline, before time, early$, earlier
            than, before the due, before the appoint
        """),
        "in_time": terms("""
            on time$, on the due date, on the day$, on schedule$, !before or on, !before and on, !early and on,
            !early or on, on or before, in time$, within the
        """),
        "files_digitized": terms("digiti|scan + file|dossier|component|reception|received|application"),
        "results_digitized": terms("digiti|digital|electronic|scan + result"),
        "archives_digitized": terms("""
            digiti|scan|computeris|computeriz|searchable + archive|register|books|ledger|map$|maps$|cadastr|land
            record|civil status|old record
        """),
        "data_reused": terms("reus|re-us|exploit + data|digitis|digitiz|paper|information|result"),
        "fees_online": terms("""
            fee$|fees$|charge|tax|duty|duties + online|electronic|card|transfer|cashless|portal|qr|digital|without
            cash
        """),
        "benefits_cashless": terms("""
            benefit|pension|allowance|welfare|salar|wage|stipend|aid$ + account|bank|cashless|transfer|card|without
            cash
        """),
        "documents_signed": terms("""
            document|letter|dispatch|decision|result|report|minutes|contract|paper|memo +
            sign$|signed|signing|signature
        """),
        "signature_holders": terms("""
            official|staff|people|resident|leader|citizen|adult|employee|head$|heads$|civil
            servant|commune|officer|manager + signature|certificate|token
        """),
        "satisfaction_index": terms("satisfaction index, sipas, satisfaction score, index + satisf"),
        "dissatisfied": terms("dissatisf, unsatisf, unhappy, not satisfied, discontent"),
        "procedures_cut": terms("""
            ~procedure|formalit|licen|permit +
            cut|simplif|abolish|scrap|repeal|remov|slash|merge|reduc|eliminat|fewer
        """),
        "time_cut": terms("""
            !time|days|wait|duration|turnaround|deadline|hours +
            cut|short|reduc|slash|trim|fewer|less$|faster|quick|halv|saved
        """),
        "cost_cut": terms("""
            compliance cost, cost|costs|burden|fee$|fees$ + cut|reduc|lower|slash|fell|fall|saved|less$|trim|cheap
        """),
        "papers_cut": terms("""
            document|paper|form$|forms$|condition|certificate|requirement|attachment +
            fewer|cut|drop|scrap|remov|reduc|less$|abolish|simplif|waiv
        """),
        "tasks_done": terms("""
            task|target|plan$|plans$|goal|assignment|indicator|programme|program|milestone|action|commitment
        """),
        "recommendations_done": terms("""
            recommendation|conclusion|petition|proposal|finding|suggestion|request by voters
        """),
        "cases_settled": terms("""
            complaint|denunciation|case$|cases$|appeal|feedback|reflection|lawsuit|judgment|dispute +
            settl|resolv|closed|handl|clear|answer|disposed|process|decided
        """),
        "reform_index": terms("par index, parindex, reform index, administrative reform + score|index|point"),
        "transformation_index": terms("""
            dti$, transformation index, digital transformation + score|index, ict index, egdi, e-government index
        """),
        "competitiveness_index": terms("pci$, ddci, competitiveness"),
        "governance_index": terms("""
            papi$, dgi$, governance index, governance + score|index, effectiveness index, performance index
        """),
        "staff_cut": terms("""
            staff|payroll|post$|posts$|job|headcount|civil
            servant|official|cadre|employee|workforce|position|personnel|establishment +
            cut|reduc|fewer|shed|trim|streamlin|downsiz|lost|slash|redundan|surplus|less$|laid off|shrink
        """),
        "posts_vacant": terms("vacan, unfilled, post|posts|position + empty|short of|missing, understaff"),
        "posts_filled": terms("""
            post|posts|position|quota|establishment|job|jobs|staffing +
            filled|fill$|occupied|taken|staffed|staffing|arranged|used|people for|manned|payroll assigned|of the
            quota|of the establishment
        """),
        "women": terms("women, woman, female"),
        "staff_trained": terms("""
            staff|official|civil servant|cadre|employee|clerk|worker|officer|teacher +
            trained|training|course|degree|diploma|qualif|certificate|master|graduate|standard
        """),
        "disbursement": terms(
            "disburs, public investment + spent|paid out|capital|plan, capital|allocation|funds|capital budget + spent|absorb|used$|utilis|utiliz|executed|paid out"
        ),
        "revenue": terms("revenue, tax + collect, receipts, collect + estimate|plan|target|forecast|revenue|levy"),
        "savings": terms("saving, saved, save$, economis, thrift"),
        "growth": terms("""
            growth, gdp|grdp|output|production|economy|export|industr|retail|turnover|agricultur +
            grew|grow|rose|rise|increas|up$|expand|climb|fell|fall|shrank
        """),
        "digital_economy": terms("digital economy, digital + grdp|gdp|value added"),
        "poverty": terms("poor$, poverty, near-poor"),
        "documents_exchanged": terms("""
            exchang|sent$|send|received|circulat|between|incoming|outgoing|issued +
            document|letter|dispatch|correspond|paper|mail|message
        """),
        "paperless_work": terms("""
            work file, work record, job file, job record, paperless, without paper, e-office, paper-free
        """),
        "digital_identity": terms("""
            e-identif, electronic identif, digital id, e-id$, identification account, vneid, bankid, digital
            identity, eid$
        """),
        "internet_access": terms("""
            internet, broadband, smartphone, fibre, fiber, 4g$, 5g$, 3g$, wi-fi, mobile signal, connect +
            household|village|commune|school|area
        """),
        "service_points": terms("""
            one-stop, service point, service centre, service center, kiosk, single window, counter +
            commune|village|ward|district|area|municipal
        """),
        "insurance": terms("insurance, insured"),
        "returned_late": terms("""
            returned late, settled late, processed late, resolved late, late +
            settled|returned|resolved|processed|answer|decided|handled
        """),
        "pending_late": terms("""
            pending|unresolved|outstanding|backlog|undecided|open$|still + late|overdue|deadline|past|expired
        """),
        "areas_merged": terms("""
            commune|ward|district|province|municipalit|village|hamlet|county|counties|town$|towns$|administrative
            unit + merg|fewer|reduc|cut|arrang|amalgamat|combin|joined|dissolv|abolish|consolidat|reorgani|disappear
        """),
        "bodies_merged": terms("""
            department|agenc|division|office|ministr|unit$|units$|bodies|body$|board|institution|focal
            point|organi|corporation|committee|directorate + merg|fewer|reduc|cut|dissolv|abolish|wound
            up|amalgamat|consolidat|eliminat|streamlin|reorgani|disband|closed
        """),
        "bribery": terms("""
            bribe, informal, unofficial, under the table, something extra, small gift, corrupt, kickback, extra
            money
        """),
        "trust": terms("trust, confiden"),
        "returned_files": terms("""
            file|dossier|application|form$|forms$|record|submission + sent
            back|returned|rejected|refused|incomplete|supplement|turned down|bounced
        """),
        "complaints": terms("complain, denunciation, dispute, appeal, lawsuit, grievance"),
        "votes": terms("""
            vote, voting, ballot, turnout, voted, in favour, deputies + approv|favour|against, delegates + approv
        """),
    },
)
