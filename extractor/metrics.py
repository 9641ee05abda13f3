"""What figures measure: a closed vocabulary of metrics, and finer ones beneath each.

Names and definitions are here; the labels of a language are in its `languages/<code>/labels.py`.
"""

from typing import Literal

Metric = Literal[
    "online_submission",
    "online_service",
    "on_time",
    "digitization",
    "online_payment",
    "digital_signature",
    "satisfaction",
    "procedure_cut",
    "completion",
    "index_score",
    "staffing",
    "budget",
    "economy",
    "electronic_documents",
    "coverage",
    "overdue",
    "reorganization",
    "opinion",
    "other",
]
Submetric = Literal[
    "fully_online_files",
    "partly_online_files",
    "fully_online_procedures",
    "partly_online_procedures",
    "services_used",
    "early",
    "in_time",
    "files_digitized",
    "results_digitized",
    "archives_digitized",
    "data_reused",
    "fees_online",
    "benefits_cashless",
    "documents_signed",
    "signature_holders",
    "satisfaction_index",
    "dissatisfied",
    "procedures_cut",
    "time_cut",
    "cost_cut",
    "papers_cut",
    "tasks_done",
    "recommendations_done",
    "cases_settled",
    "reform_index",
    "transformation_index",
    "competitiveness_index",
    "governance_index",
    "staff_cut",
    "posts_vacant",
    "posts_filled",
    "women",
    "staff_trained",
    "disbursement",
    "revenue",
    "savings",
    "growth",
    "digital_economy",
    "poverty",
    "documents_exchanged",
    "paperless_work",
    "digital_identity",
    "internet_access",
    "service_points",
    "insurance",
    "returned_late",
    "pending_late",
    "areas_merged",
    "bodies_merged",
    "bribery",
    "trust",
    "returned_files",
    "complaints",
    "votes",
]

DEFINITIONS: dict[Metric, str] = {
    "online_submission": "Files, applications or requests that came in or were processed online.",
    "online_service": "Procedures or services offered online, fully or partly.",
    "on_time": "Files processed, or results returned, on or before the day they are due.",
    "digitization": "Files, results, registers or archives that were digitised, and the reuse of such data.",
    "online_payment": "Fees, charges and benefits paid online or without cash.",
    "digital_signature": "Documents signed digitally, and people or bodies that can sign so.",
    "satisfaction": "People or businesses satisfied with services, and indexes of satisfaction.",
    "procedure_cut": "Procedures, conditions, papers, time or cost simplified or cut.",
    "completion": "Tasks, plans, targets, recommendations or cases done.",
    "index_score": "Scores of indexes that rank administrations: reform, competitiveness, transformation.",
    "staffing": "Number, posts, vacancies, composition and training of staff.",
    "budget": "Public money: spent, disbursed, saved, collected, or what it goes to.",
    "economy": "The economy: output, trade, prices, poverty, enterprises and their digital means.",
    "electronic_documents": "Documents between or within agencies handled or exchanged electronically.",
    "coverage": "Units, places or people reached or equipped.",
    "overdue": "Files late or overdue; never on_time.",
    "reorganization": "Units or organisations merged, abolished or cut in number.",
    "opinion": "Answers to surveys other than satisfaction.",
    "other": "Anything else: returned files, votes, exams, crime, nature, numbers of cases.",
}

FINER: dict[Metric, dict[Submetric, str]] = {
    "online_submission": {
        "fully_online_files": "Files dealt with online from end to end.",
        "partly_online_files": "Files of which a part, such as the originals, goes over a counter.",
    },
    "online_service": {
        "fully_online_procedures": "Procedures that are offered online from end to end.",
        "partly_online_procedures": "Procedures of which only a part is offered online.",
        "services_used": "Online services in which files did come in.",
    },
    "on_time": {
        "early": "Files settled before the day they are due.",
        "in_time": "Files settled in time, early or on the day.",
    },
    "digitization": {
        "files_digitized": "Files digitised as they are received.",
        "results_digitized": "Results of files digitised or issued in digital form.",
        "archives_digitized": "Registers, books, maps and archives digitised.",
        "data_reused": "Digitised data and papers used again.",
    },
    "online_payment": {
        "fees_online": "Fees and charges of procedures paid online.",
        "benefits_cashless": "Benefits, pensions and wages paid into accounts.",
    },
    "digital_signature": {
        "documents_signed": "Documents and results signed digitally.",
        "signature_holders": "People and bodies that hold a digital signature.",
    },
    "satisfaction": {
        "satisfaction_index": "The value of an index of satisfaction.",
        "dissatisfied": "People or businesses that are not satisfied.",
    },
    "procedure_cut": {
        "procedures_cut": "Procedures abolished, merged or simplified.",
        "time_cut": "Time for procedures shortened.",
        "cost_cut": "Costs of compliance lowered.",
        "papers_cut": "Papers, forms and conditions dropped.",
    },
    "completion": {
        "tasks_done": "Tasks, plans and targets done.",
        "recommendations_done": "Recommendations, conclusions and petitions acted on.",
        "cases_settled": "Cases, complaints and denunciations settled.",
    },
    "index_score": {
        "reform_index": "Score of an administrative reform index.",
        "transformation_index": "Score of a digital transformation index.",
        "competitiveness_index": "Score of a competitiveness index.",
        "governance_index": "Score of an index of governance or of an authority's performance.",
    },
    "staffing": {
        "staff_cut": "Staff or posts cut.",
        "posts_vacant": "Posts that stand vacant.",
        "posts_filled": "Posts that are filled.",
        "women": "Women among staff or leaders.",
        "staff_trained": "Staff trained or qualified.",
    },
    "budget": {
        "disbursement": "Public investment and other funds disbursed.",
        "revenue": "Revenue collected.",
        "savings": "Public money saved.",
    },
    "economy": {
        "growth": "Growth of the economy or of a branch.",
        "digital_economy": "The share of the digital economy.",
        "poverty": "Poor households and people.",
    },
    "electronic_documents": {
        "documents_exchanged": "Documents sent between agencies electronically.",
        "paperless_work": "Work files handled without paper.",
    },
    "coverage": {
        "digital_identity": "People with a digital identity.",
        "internet_access": "People and places with a connection or a smartphone.",
        "service_points": "Places with a one-stop department or service point.",
        "insurance": "People insured.",
    },
    "overdue": {
        "returned_late": "Files settled after the day they were due.",
        "pending_late": "Files past their day and still open.",
    },
    "reorganization": {
        "areas_merged": "Provinces, districts and communes merged or fewer.",
        "bodies_merged": "Public bodies and their parts merged, abolished or fewer.",
    },
    "opinion": {
        "bribery": "People who paid, or were asked for, something extra.",
        "trust": "People who trust an authority.",
    },
    "other": {
        "returned_files": "Files sent back or refused.",
        "complaints": "Complaints, appeals and disputes.",
        "votes": "Votes in elections and assemblies.",
    },
}

PARENTS: dict[Submetric, Metric] = {finer: metric for metric, below in FINER.items() for finer in below}


def vocabulary() -> dict[Metric | Submetric, str]:
    """Return every metric and what it means, each with the finer ones behind it."""
    found: dict[Metric | Submetric, str] = {}
    for metric, definition in DEFINITIONS.items():
        found[metric] = definition
        for finer, meaning in FINER.get(metric, {}).items():
            found[finer] = meaning
    return found
