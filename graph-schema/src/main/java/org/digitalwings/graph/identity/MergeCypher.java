package org.digitalwings.graph.identity;

/** The statements of {@link Merges}. */
final class MergeCypher {

    /**
     * Only a write takes the lock: of two who merge at once, one finds another version. What is invented is never a part of
     * what is not.
     */
    static final String LOCK = """
            MATCH (kept:Member {id: $kept}), (gone:Member {id: $gone})
            SET kept.locked = true, gone.locked = true
            REMOVE kept.locked, gone.locked
            WITH kept, gone
            WHERE kept <> gone AND coalesce(kept.version, 0) = $keptVersion AND coalesce(gone.version, 0) = $goneVersion
              AND kept:Person = gone:Person AND kept:Project = gone:Project
              AND coalesce(kept.invented, false) = coalesce(gone.invented, false)
              AND NOT EXISTS { (kept)-[:COMPARED {decision: 'never'}]-(gone) }
            RETURN coalesce(kept.visibility, []) AS kept, coalesce(gone.visibility, []) AS gone
            """;

    static final String RECORD = """
            MATCH (kept:Member {id: $kept}), (gone:Member {id: $gone})
            WITH kept, gone, [kept.name, coalesce(kept.nameEn, gone.nameEn, '')] + coalesce(kept.aliases, []) AS known,
                 [gone.name, coalesce(gone.nameEn, '')] + coalesce(gone.aliases, []) AS names
            CREATE (:Merge {id: $merge, kept: $kept, gone: $gone, by: $by, at: $now,
                            filled: [name IN ['text', 'website', 'email', 'phone', 'country', 'nameEn']
                                     WHERE kept[name] IS NULL AND gone[name] IS NOT NULL],
                            aliases: reduce(new = [], name IN names |
                                       CASE WHEN name = '' OR name IN known OR name IN new THEN new ELSE new + [name] END),
                            visibilityBefore: coalesce(kept.visibility, []), visibilityAfter: $visibility,
                            ties: COUNT { (gone)-[tie]-() WHERE NOT type(tie) IN ['HAD', 'MERGED_INTO'] }})
            SET kept.version = $keptVersion + 1, kept.updatedAt = $now
            """;

    /** The ties of which there can be several between the same two, by what tells them apart. */
    private static final String APART = """
            CASE type
              WHEN 'JUDGED' THEN toString(coalesce(%1$s.round, ''))
              WHEN 'CONTRIBUTED' THEN toString(coalesce(%1$s.year, ''))
              WHEN 'WORKS_AT' THEN coalesce(%1$s.title, '') + ' ' + toString(coalesce(%1$s.since, ''))
              WHEN 'COMPARED' THEN %1$s.decision
              ELSE ''
            END""";

    /**
     * What a member had stays with it under another type; what the other has not yet gets its own. Nobody sits or meets twice
     * at a time, or meets the same one twice, so of two such plans the kept member's own stays.
     */
    private static final String MOVE = """
            MATCH (kept:Member {id: $kept}) MATCH (gone:Member {id: $gone})%1$s[old]%2$s(other)
            WHERE NOT type(old) IN ['HAD', 'MERGED_INTO']
            WITH kept, gone, old, other, randomUUID() AS tie
            CREATE (gone)%1$s[had:HAD]%2$s(other)
            SET had = properties(old), had.`@type` = type(old), had.`@tie` = tie, had.`@merge` = $merge
            WITH kept, other, old, type(old) AS type, properties(old) AS properties, tie
            DELETE old
            WITH kept, other, type, properties, tie
            WHERE other <> kept
              AND NOT EXISTS {
                (kept)%1$s[same]%2$s(any)
                WHERE type(same) = type AND (any = other OR type = 'LOCATED_IN') AND %3$s = %4$s }
              AND NOT (type IN ['SAVED', 'PASSED'] AND EXISTS { (kept)%1$s[:SAVED|PASSED|BLOCKED]%2$s(other) })
              AND NOT (type IN ['WITH', 'FOR'] AND EXISTS {
                (kept)%1$s[:WITH|FOR]%2$s(clash)-[:AT]->(:Gathering)<-[:AT]-(other)
                WHERE coalesce(clash.slot, clash.round) = coalesce(other.slot, other.round)
                   OR EXISTS { (clash)-[:WITH]->(:Member)<-[:WITH]-(other) } })
            CREATE (kept)%1$s[moved:$(type)]%2$s(other)
            SET moved = properties, moved.merge = tie
            RETURN count(*) AS moved
            """;

    static final String MOVE_OUT = MOVE.formatted("-", "->", APART.formatted("same"), APART.formatted("properties"));
    static final String MOVE_IN = MOVE.formatted("<-", "-", APART.formatted("same"), APART.formatted("properties"));

    /** An account acts for another member from now on: its version ends the sessions that say otherwise. */
    static final String TAKE_OVER = """
            MATCH (m:Merge {id: $merge}), (kept:Member {id: $kept}), (gone:Member {id: $gone})
            SET kept.aliases = coalesce(kept.aliases, []) + m.aliases
            SET kept.visibility = CASE WHEN size($visibility) > 0 THEN $visibility END
            FOREACH (name IN m.filled | SET kept[name] = gone[name])
            SET gone.`@labels` = [label IN labels(gone) WHERE label <> 'Member']
            SET gone:MergedMember
            REMOVE gone:Member, gone:Person, gone:Organization, gone:Project
            CREATE (gone)-[:MERGED_INTO {merge: $merge}]->(kept)
            WITH gone, COLLECT { MATCH (gone)<-[:HAD {`@merge`: $merge, `@type`: 'ACTS_FOR'}]-(a:Account) RETURN a } AS accounts
            FOREACH (account IN accounts | SET account.version = coalesce(account.version, 0) + 1)
            WITH gone
            OPTIONAL MATCH (gone)-[:HAD {`@merge`: $merge}]-(other:Member)
            RETURN collect(DISTINCT other.id) AS neighbours
            """;

    /** After the log has been written, when the counter is locked: merges are numbered in the order of their commits. */
    static final String NUMBER =
            "MATCH (c:ChangeCounter {id: 'changes'}) MATCH (m:Merge {id: $merge}) SET m.seq = c.seq";

    static final String LOCK_MERGE = """
            MATCH (m:Merge {id: $merge}) SET m.locked = true REMOVE m.locked
            RETURN m.undoneAt IS NOT NULL AS undone
            """;

    /** A later merge that concerns the same members built on this one. */
    static final String LATER = """
            MATCH (m:Merge {id: $merge})
            MATCH (later:Merge) WHERE later.seq > m.seq AND later.undoneAt IS NULL
            WITH m, later, [later.kept, later.gone] AS touched
            WHERE m.kept IN touched OR EXISTS {
              (:MergedMember {id: m.gone})-[:HAD {`@merge`: $merge}]-(other) WHERE other.id IN touched }
            RETURN later.id AS id ORDER BY later.seq DESC LIMIT 1
            """;

    static final String FIND = """
            MATCH (m:Merge {id: $merge}), (kept:Member {id: m.kept}), (gone:MergedMember {id: m.gone})
            RETURN kept.id AS kept, gone.id AS gone, m.ties - COUNT { (gone)-[:HAD {`@merge`: $merge}]-() } AS lost
            """;

    /** Ties that somebody changed at the kept member stay there as well; all others go back. */
    private static final String RETURN = """
            MATCH (kept:Member {id: $kept}) MATCH (gone:MergedMember {id: $gone})%1$s[had:HAD {`@merge`: $merge}]%2$s(other)
            OPTIONAL MATCH (kept)%1$s[moved]%2$s(other) WHERE moved.merge = had.`@tie`
            WITH gone, had, other, moved, had.`@type` AS type, had.`@tie` AS tie
            CREATE (gone)%1$s[back:$(type)]%2$s(other)
            SET back = properties(had)
            REMOVE back.`@type`, back.`@tie`, back.`@merge`
            WITH had, other, type, tie, moved, properties(back) AS before
            DELETE had
            WITH other, type, moved, moved IS NOT NULL AND properties(moved) <> before {.*, merge: tie} AS changed
            FOREACH (one IN CASE WHEN changed THEN [moved] ELSE [] END | REMOVE one.merge)
            FOREACH (one IN CASE WHEN changed OR moved IS NULL THEN [] ELSE [moved] END | DELETE one)
            WITH other, type, changed WHERE changed
            RETURN type AS what, coalesce(other.id, other.key) AS other
            """;

    static final String RETURN_OUT = RETURN.formatted("-", "->");
    static final String RETURN_IN = RETURN.formatted("<-", "-");

    static final String PART = """
            MATCH (m:Merge {id: $merge}), (kept:Member {id: $kept}), (gone:MergedMember {id: $gone})
            WITH m, kept, gone, [name IN m.filled WHERE kept[name] = gone[name]] AS same,
                 [name IN m.filled WHERE kept[name] <> gone[name]] AS changed,
                 [name IN coalesce(kept.aliases, []) WHERE NOT name IN m.aliases] AS aliases,
                 coalesce(kept.visibility, []) = m.visibilityAfter AS hidden
            FOREACH (name IN same | SET kept[name] = null)
            FOREACH (yes IN CASE WHEN hidden THEN [1] ELSE [] END |
              SET kept.visibility = CASE WHEN size(m.visibilityBefore) > 0 THEN m.visibilityBefore END)
            SET kept.aliases = CASE WHEN size(aliases) > 0 THEN aliases END,
                kept.version = coalesce(kept.version, 0) + 1, kept.updatedAt = $now,
                gone.version = coalesce(gone.version, 0) + 1, gone.updatedAt = $now,
                m.undoneAt = $now, m.undoneBy = $by
            SET gone:Member:$(gone.`@labels`)
            REMOVE gone:MergedMember, gone.`@labels`
            WITH kept, gone, changed, hidden, COLLECT { MATCH (gone)-[into:MERGED_INTO]->() RETURN into } AS into,
                 COLLECT { MATCH (gone)<-[:ACTS_FOR]-(a:Account) RETURN a } AS accounts
            FOREACH (one IN into | DELETE one)
            FOREACH (account IN accounts | SET account.version = coalesce(account.version, 0) + 1)
            WITH gone, changed, hidden
            OPTIONAL MATCH (gone)--(other:Member)
            RETURN changed + CASE WHEN hidden THEN [] ELSE ['visibility'] END AS changed,
                   collect(DISTINCT other.id) AS neighbours
            """;

    static final String TELL = "MATCH (m:Merge {id: $merge}) SET m.conflicts = $conflicts";

    private static final String ROW = """
            RETURN m {.id, .kept, .gone, .by, .at, .ties, .undoneAt, .undoneBy, .conflicts, .seq} AS merge,
              COLLECT { MATCH (k:Member|MergedMember {id: m.kept}) RETURN k.name LIMIT 1 } AS keptName,
              COLLECT { MATCH (g:Member|MergedMember {id: m.gone}) RETURN g.name LIMIT 1 } AS goneName
            ORDER BY m.seq DESC
            """;

    static final String LATEST =
            "MATCH (m:Merge) WHERE m.seq < $before WITH m ORDER BY m.seq DESC LIMIT $limit\n" + ROW;

    static final String ONE = "MATCH (m:Merge {id: $merge})\n" + ROW;

    private MergeCypher() {}
}
