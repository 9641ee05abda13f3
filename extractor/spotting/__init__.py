"""Where is a unit, an official, a date, a percentage? One spaCy component per kind, each puts its mentions on the Doc.

Offsets of mentions count characters of `doc.text`. Components run in the order of `COMPONENTS`: a later one leaves alone
what an earlier one has claimed.
"""

from spacy.tokens import Doc

COMPONENTS = (
    "reform_sentences",
    "reform_documents",
    "reform_ranks",
    "reform_percentages",
    "reform_dates",
    "reform_ratios",
    "reform_units",
    "reform_officials",
)

KINDS = ("documents", "ranks", "percentages", "dates", "ratios", "units", "officials", "persons")

for _kind in (*KINDS, "sentence_spans"):
    if not Doc.has_extension(_kind):
        Doc.set_extension(_kind, default=())


def text_of(doc: Doc) -> str:
    """Return `doc.text`, which spaCy joins anew from its tokens at every call."""
    text = doc.user_data.get("reform_text")
    if text is None:
        text = doc.user_data["reform_text"] = doc.text
    return str(text)
