"""Who is who in the store, worked out anew wherever an article has changed what is known.

What the rules say of two appearances is kept as a row, so that only what touches a new article is looked at. The
outcome depends on the articles and on the decisions that were made by hand, never on the order in which articles came.
"""

import json
from collections.abc import Collection, Iterable
from itertools import chain, combinations, product
from operator import attrgetter

from sqlite_utils import Database

from extractor.store.people.appearances import Rows, load, load_all, same_seat
from extractor.store.people.casts import Casts
from extractor.store.people.clusters import Evidence, clusters
from extractor.store.people.decided import Decided
from extractor.store.people.officials import Officials
from extractor.store.people.rules import ORDER, TOGETHER, Link, link

# 1 if two appearances are in one article, 0 if only in one story.
TOGETHER_IN = """
SELECT max(here.article_id = there.article_id) FROM official_mentions AS here
JOIN articles AS mine ON mine.id = here.article_id
JOIN articles AS others ON others.story_id = mine.story_id
JOIN official_mentions AS there ON there.article_id = others.id AND there.appearance_id = ?
WHERE here.appearance_id = ?
"""
OF_ARTICLE = "id IN (SELECT appearance_id FROM official_mentions WHERE article_id = ?)"
LINKED = """
SELECT one_id, other_id, rule, confidence, reason FROM official_links
WHERE one_id IN (SELECT value FROM json_each(?1)) OR other_id IN (SELECT value FROM json_each(?1))
"""
LINKED_AMONG = LINKED.replace(" OR ", " AND ")
REMOVE = "DELETE FROM official_links WHERE one_id = ? AND other_id = ?"
REMOVE_ALL = "DELETE FROM official_links WHERE one_id = ?1 OR other_id = ?1"
OF_LINK = attrgetter("one", "other", "rule", "confidence", "reason")  # of a link, in the order of SAVE
SAVE = """
INSERT INTO official_links (one_id, other_id, rule, confidence, reason, joined) VALUES (?, ?, ?, ?, ?, ?)
ON CONFLICT (one_id, other_id) DO UPDATE
SET rule = excluded.rule, confidence = excluded.confidence, reason = excluded.reason, joined = excluded.joined
"""
STORIES_OF = """
SELECT DISTINCT articles.story_id FROM official_mentions JOIN articles ON articles.id = article_id
WHERE appearance_id IN (SELECT value FROM json_each(?)) AND articles.story_id IS NOT NULL
"""
IS_SEEN = "SELECT 1 FROM official_mentions WHERE appearance_id = ? LIMIT 1"


class People:
    """The people of a store that is written to. All state is in its tables: a transaction undone leaves no trace."""

    def __init__(self, db: Database) -> None:
        self.db = db
        self.officials = Officials(db)
        self.casts = Casts(db)

    def settle(
        self,
        article_id: int,
        new: Collection[int] = (),
        before: Collection[int] = (),
        moved: Collection[tuple[int, int | None]] = (),
    ) -> None:
        """Work out who is who after an article was read; `new` are its appearances that no other article has.

        `before` are the appearances of an older version of it, `moved` articles that changed their story, with the one
        they were in.
        """
        left = {story for _, story in moved if story}
        articles = {article for article, _ in moved} | {article_id}
        self.casts.move(articles - {article_id})
        changed = self._forget(before)
        decided = Decided(self.db)
        self.casts.add(article_id, decided)
        if left or before:
            changed |= self._weigh_again({*before, *self._in_articles(articles)})
        changed |= self._same_offices(new)
        stories = self._stories(articles)
        for story in sorted(stories):
            changed |= self._in_story(story, articles)
        if not (left or before or changed) and (foreseen := self._foreseen(article_id, stories)) is not None:
            self.officials.move(foreseen)
            stories = set()
        self.resettle(changed, stories | left, new, decided)
        self.officials.note(article_id)

    def resettle(
        self,
        changed: Collection[int],
        stories: Iterable[int],
        new: Collection[int] = (),
        decided: Decided | None = None,
    ) -> None:
        """Work out whom `changed` appearances belong to, then who is loose in `stories` and in theirs."""
        touched = set(stories)
        decided = decided or Decided(self.db)
        if changed:
            region, loose = self._region(changed, decided)
            touched |= {story for (story,) in self.db.conn.execute(STORIES_OF, [json.dumps(sorted(loose))])}
            self._settle_region(region, decided)
        for story in sorted(touched):
            self._settle_story(story, decided)
        self.officials.tidy(new)

    def _forget(self, before: Iterable[int]) -> set[int]:
        """Remove the appearances that no article has any more and return those they were linked to."""
        linked: set[int] = set()
        for one in load_all(self.db, before).values():
            self.officials.lose(one.official_id)
            if not self.db.conn.execute(IS_SEEN, [one.id]).fetchone():
                linked |= {end for found in self._linked([one.id]) for end in (found.one, found.other)}
                self.db.conn.execute("DELETE FROM appearances WHERE id = ?", [one.id])
                linked |= load(self.db, "official_id = ?", one.official_id).keys()
        return {one.id for one in load_all(self.db, linked).values() if not one.is_loose}

    def _weigh_again(self, numbers: Iterable[int]) -> set[int]:
        """Look again at links that needed an article or a story which may be another now; return what has changed."""
        changed: set[int] = set()
        for old in self._linked(numbers):
            rows = load_all(self.db, (old.one, old.other))
            if not old.rule.endswith(TOGETHER) or any(row.is_loose for row in rows.values()):
                continue  # loose ones are settled with their whole story
            found = link(rows[old.one], rows[old.other], self._together(old.one, old.other))
            if found != old:
                changed |= {old.one, old.other}
                self.db.conn.execute(REMOVE, [old.one, old.other])
                self._save([found] if found else [])
        return changed

    def _together(self, one: int, other: int) -> str:
        [found] = self.db.conn.execute(TOGETHER_IN, [one, other]).fetchone()
        return "" if found is None else "article" if found else "story"

    def _same_offices(self, new: Iterable[int]) -> set[int]:
        """Link new appearances to those of the same names in the same offices."""
        changed: set[int] = set()
        for one in load_all(self.db, new).values():
            found = [found for other in same_seat(self.db, one) if (found := link(one, other))]
            self._save(found)
            changed |= {end for one_link in found for end in (one_link.one, one_link.other)}
        return changed

    def _in_story(self, story: int, articles: Collection[int]) -> set[int]:
        """Link those of `articles` to others of their story."""
        rows, places, new = self.casts.firm(story, articles)
        stored = {(old.one, old.other): ORDER[old.rule] for old in self._linked(rows, LINKED_AMONG)}
        stricter = []
        for one, other in combinations(sorted(rows), 2):
            in_article = not places[one].isdisjoint(places[other])
            if not in_article and new.isdisjoint((one, other)):
                continue
            found = link(rows[one], rows[other], "article" if in_article else "story")
            if found and ORDER[found.rule] < stored.get((found.one, found.other), len(ORDER)):
                stricter.append(found)
        self._save(stricter)
        return {end for found in stricter for end in (found.one, found.other)}

    def _foreseen(self, article_id: int, stories: Collection[int]) -> dict[int, int] | None:
        """Return whom the loose people of an article belong to, if nothing else in its story can change; else None."""
        return self.casts.foreseen(article_id, *stories) if stories else {}

    def _region(self, numbers: Iterable[int], decided: Decided) -> tuple[Rows, set[int]]:
        """Return whatever hangs together with appearances by links or decisions, and the loose ones linked to that."""
        region: Rows = {}
        loose: set[int] = set()
        waiting = set(numbers)
        while waiting:
            rows = load_all(self.db, waiting)
            firm = {one: row for one, row in rows.items() if not row.is_loose}
            region |= firm
            loose |= rows.keys() - firm.keys()
            ends = {end for found in self._linked(firm) for end in (found.one, found.other)}
            ends |= {end for pair in decided.pairs("join", firm.values()) for end in pair}
            waiting = ends - region.keys() - loose
        return region, loose

    def _settle_region(self, region: Rows, decided: Decided) -> None:
        links = self._linked(region, LINKED_AMONG)
        joined = decided.pairs("join", region.values())
        apart = [pair for pair in decided.pairs("split", region.values()) if set(pair) <= region.keys()]
        groups = clusters(Evidence(region, links, joined, apart))
        self.officials.assign([[region[one] for one in group] for group in groups])
        self._save(links, groups)

    def _settle_story(self, story: int, decided: Decided) -> None:
        """Work out whom those without a certain office belong to; only their story can tell."""
        cast = self.casts.of(story)
        if not cast.kinds:
            return
        rows, speakers = cast.rows, cast.speakers()
        firm = {one: row for one, row in rows.items() if not row.is_loose}
        pairs = chain(combinations(speakers, 2), product(speakers, sorted(firm)))
        apart_in_text = (pair for pair in pairs if not cast.are_told_apart(*pair))
        links = [found for one, other in apart_in_text if (found := link(rows[one], rows[other], "story"))]
        officials = {row.official_id for row in firm.values()}
        known = [load(self.db, "official_id = ? AND NOT is_loose", official) for official in sorted(officials)]
        settled = {one: rows[one] for one in speakers} | firm
        settled |= {one: row for group in known for one, row in group.items()}
        apart = [pair for pair in decided.pairs("split", settled.values()) if set(pair) <= settled.keys()]
        groups = clusters(Evidence(settled, links, apart=apart, known=[frozenset(group) for group in known]))
        everyone = settled | rows
        complete = [group for group in cast.all_of(groups) if not cast.article.keys().isdisjoint(group)]
        self.officials.assign_loose([[everyone[one] for one in group] for group in complete])
        self.db.conn.executemany(REMOVE_ALL, [[one] for one in sorted(cast.article)])
        self._save(links, groups)

    def _stories(self, articles: Iterable[int]) -> set[int]:
        sql = "SELECT story_id FROM articles WHERE id = ? AND story_id IS NOT NULL"
        return {story for article in articles for (story,) in self.db.conn.execute(sql, [article])}

    def _in_articles(self, articles: Iterable[int]) -> set[int]:
        return {one for article in articles for one in load(self.db, OF_ARTICLE, article)}

    def _linked(self, numbers: Iterable[int], sql: str = LINKED) -> list[Link]:
        return [Link(*row) for row in self.db.conn.execute(sql, [json.dumps(sorted(numbers))])]

    def _save(self, links: Iterable[Link], groups: Iterable[frozenset[int]] = ()) -> None:
        """Keep links, with whether the two were joined or are left open."""
        of = {one: group for group in groups for one in group}
        self.db.conn.executemany(
            SAVE, [(*OF_LINK(found), int(found.other in of.get(found.one, ()))) for found in links]
        )
