"""Find units, officials, dates and figures: one spaCy component per kind, each puts its mentions on the Doc.

Offsets of mentions count characters of `doc.text`. Components run in the order of `COMPONENTS`: a later one leaves
alone what an earlier one has claimed.
"""

from spacy.language import Language
from spacy.tokens import Doc

COMPONENTS = (
    "reform_sentences",
    "reform_documents",
    "reform_ranks",
    "reform_percentages",
    "reform_dates",
    "reform_ratios",
    "reform_quantities",
    "reform_units",
    "reform_officials",
)

TEXT = "reform_text"  # key of the text in `doc.user_data`

KINDS = ("documents", "ranks", "percentages", "dates", "ratios", "quantities", "units", "officials", "persons")

for _kind in (*KINDS, "sentence_spans"):
    if not Doc.has_extension(_kind):
        Doc.set_extension(_kind, default=())

if not Doc.has_extension("entities"):
    Doc.set_extension("entities", default=None)  # names by a recognizer, where one is asked: `spotting.ner.Entities`


def bare_doc(nlp: Language, text: str) -> Doc:
    """Return a Doc that remembers `text` and has no tokens: our components read the text alone, and tokens cost time.

    Nor does the vocabulary of `nlp` grow with all that is read.
    """
    return Doc(nlp.vocab, user_data={TEXT: text})


def text_of(doc: Doc) -> str:
    """Return `doc.text`, as it was given or joined once."""
    if TEXT not in doc.user_data:
        doc.user_data[TEXT] = doc.text
    return str(doc.user_data[TEXT])
