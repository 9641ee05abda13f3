"""Claims, one row per value of a unit, metric and period, as pages ask for them: with names, sentence and place."""

CLAIM_COLUMNS = """
c.id, c.unit_id, units.canonical AS unit, units.kind AS unit_kind, units.level AS unit_level, metrics.name AS metric,
finer.name AS submetric, c.kind, c.status, c.negated, c.subject_level, c.value, c.modifier, c.points, c.period,
c.holds_from, c.holds_to, c.articles, c.stories, c.sources, c.languages, c.first_said, c.last_said,
p.quote, a.language, sources.name AS source, a.url, a.hash, p.start, p.end
"""


def claims(chosen: str, order: str) -> str:
    """Return the query for the claims that the query `chosen` gives: so few are chosen first, then looked up."""
    return f"""
        SELECT {CLAIM_COLUMNS} FROM ({chosen}) AS c
        CROSS JOIN units ON units.id = c.unit_id CROSS JOIN metrics ON metrics.id = c.metric_id
        CROSS JOIN percentages AS p ON p.id = c.fact_id CROSS JOIN articles AS a ON a.id = p.article_id
        LEFT JOIN metrics AS finer ON finer.id = c.submetric_id
        LEFT JOIN sources ON sources.id = a.source_id ORDER BY {order}
    """


# The same of single figures, for pages that show who prints one.
FACT = """
SELECT f.*, articles.hash, p.start, p.end, p.quote_start, p.quote_end FROM percentages AS p
CROSS JOIN metric_facts AS f ON f.id = p.id CROSS JOIN articles ON articles.id = p.article_id
"""
