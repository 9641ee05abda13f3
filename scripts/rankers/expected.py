"""What a reader would say beforehand: the weights from which learning starts, and towards which it is drawn."""

from extractor.facts.ranking import Weights

SUBJECT: Weights = {
    # named, the closer the surer; "the district" as well
    "named:same": 3.0, "named:after": 1.0, "named:prev": 0.8, "named:far": 0.2, "named:after:used": -1.0,
    "meant:same": 3.0, "meant:prev": 0.8, "meant:far": 0.3, "beside:same": 1.0, "parent:same": 0.5,
    "adjacent:named": 1.0, "behind:named": 1.5, "close:named": 1.5, "led:named": 1.5, "listed": -2.5,
    "last:sentence": 1.0, "first:sentence": 0.3, "last:line": 1.0, "first:line": 0.7, "only": 0.5, "only:line": 1.0,
    "opens:line": 1.5,
    # within titles and the names of bodies; bodies are mostly sources, unless they do what the figure says
    "title:same": 0.8, "title:prev": 0.6, "speaker:title": 0.5, "office:same": -1.0,
    "governed:same": 2.0, "of_body:same": 0.5, "of_body:prev": 0.3,
    "kind:body": -1.0, "body:doer": 3.0, "undone": -1.5, "body:near": 0.5, "country": -0.5,
    # what the article is about
    "topic:0": 1.0, "topic:0:silent": 1.5, "headline": 0.5, "headline:silent": 0.5, "share": 1.5,
    # what the figures before were of
    "carried:sentence": 2.0, "carried:line": 1.5, "carried:item": 1.0, "carried:text": 0.5,
    "carried:sentence:another": -1.0, "carried:line:another": -1.0, "carried:text:another": -0.5,
    # nobody: averages, people asked, several units at once, articles without a topic
    "nobody": 0.5, "nobody:average": 2.0, "nobody:average:alone": 2.0, "nobody:opinion": 1.0, "nobody:polled": 1.5,
    "nobody:several": 0.5, "nobody:of_several": 1.0, "nobody:listed": 2.5, "nobody:topic": 1.0,
    "nobody:peers": 3.0,
    "nobody:carried:sentence": 1.5, "nobody:carried:line": 0.5,
}  # fmt: skip

PERIOD: Weights = {
    # in the sentence: the nearest, the one that opens it; not what another figure has used up
    "same": 2.0, "after": 1.5, "nearest:same": 1.0, "nearest:after": 0.5, "opens:same": 0.8, "as_of:same": 1.5,
    "touching:same": 0.5, "touching:after": 0.5, "adjacent:after": 0.7,
    "used:same": -1.0, "used:after": -1.5, "shut:same": -1.0, "alluded:same": 0.5,
    # before the sentence: what frames a paragraph, a line that announces a list, the plan that aims are of
    "prev": 0.5, "far": 0.2, "lead": 1.0, "nearest:prev": 0.3, "frames:prev": 1.5, "frames:far": 1.2,
    "as_of:prev": 0.8, "alluded:prev": 0.3, "ranked:prev": -0.7, "ranked:prev:index": 0.7, "ranked:above:index": 0.8,
    "planned:prev:aim": 1.2, "planned:far:aim": 1.2, "planned:above:aim": 1.0, "opening:aim": 0.5,
    "opening:listed": 1.0,
    # no period of figures: what is compared with, the day of a document, the day of an event
    "compared": -1.5, "document": -1.5, "document:document": -1.0, "fact:day": -1.5,
    "fact:as_of": 0.5, "until": 0.5, "fact:until:day": 0.5, "fact:until:month": 0.5, "fact:until:year": 0.5,
    # aims lie ahead, facts do not
    "aim:term": 1.5, "fact:term": -1.0, "aim:past": -1.5, "aim:ahead": 0.7, "fact:ahead": -1.0,
    # changes and the levels between which they lie
    "latest:change": 0.7, "oldest:change": -0.7, "oldest:origin": 1.0, "latest:goal": 1.0,
    "first:origin": 2.0, "last:goal": 2.0, "like:earlier": 2.0, "like:same_period": 3.0, "like:year_before": 2.5,
    # what the figures before hold for
    "carried:sentence": 1.5, "carried:line": 0.7, "carried:item": 0.7, "carried:next": 0.3,
    "carried:sentence:turn": -1.0, "carried:line:turn": -1.0, "carried:line:compared": 0.7,
    "carried:sentence:redated": -0.5, "again:lasting": 1.2, "again:aim": 0.5,
    # none
    "none": 0.5, "none:silent": 0.8, "none:undated": 0.5, "none:present": 0.7,
    "none:carried:sentence": 1.0, "none:carried:line": 0.5,
}  # fmt: skip
