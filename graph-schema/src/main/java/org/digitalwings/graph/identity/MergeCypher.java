package org.digitalwings.graph.identity;

/** The statements of {@link Merges}. */
final class MergeCypher {

    /** Only a write takes the lock: of two who merge at once, one finds another version. */
    static final String LOCK = """
            MATCH (kept:Member {id: $kept}), (gone:Member {id: $gone})
            SET kept.locked = true, gone.locked = true
            REMOVE kept.locked, gone.locked
            WITH kept, gone
            WHERE kept <> gone AND coalesce(kept.version, 0) = $keptVersion AND coalesce(gone.version, 0) = $goneVersion
              AND kept:Person = gone:Person AND kept:Project = gone:Project
            SET kept.version = $keptVersion + 1, kept.updatedAt = $now
            CREATE (:Merge {id: $merge, kept: $kept, gone: $gone, by: $by, at: $now,
                            filled: [name IN ['text', 'website', 'email', 'phone', 'country', 'nameEn']
                                     WHERE kept[name] IS NULL AND gone[name] IS NOT NULL],
                            aliases: [name IN [gone.name] + coalesce(gone.aliases, [])
                                      WHERE NOT name IN [kept.name] + coalesce(kept.aliases, [])],
                            ties: COUNT { (gone)--() }})
            RETURN $merge AS merge
            """;

    /** What a member had stays with it under another type; what the other has not yet gets its own. */
    private static final String MOVE = """
            MATCH (kept:Member {id: $kept}) MATCH (gone:Member {id: $gone})%1$s[old]%2$s(other)
            WHERE type(old) <> 'HAD'
            CREATE (gone)%1$s[had:HAD]%2$s(other)
            SET had = properties(old), had.`@type` = type(old)
            WITH kept, other, old, type(old) AS type, properties(old) AS properties
            DELETE old
            WITH kept, other, type, properties
            WHERE other <> kept
              AND NOT EXISTS { (kept)%1$s[same]%2$s(other) WHERE type(same) = type AND properties(same) = properties }
              AND NOT (type IN ['LOCATED_IN', 'KNOWN_AS', 'ABOUT', 'ACTS_FOR'] AND EXISTS {
                    (kept)%1$s[same]%2$s(any) WHERE type(same) = type AND (any = other OR type = 'LOCATED_IN') })
            CREATE (kept)%1$s[moved:$(type)]%2$s(other)
            SET moved = properties, moved.merge = $merge
            RETURN count(*) AS moved
            """;

    static final String MOVE_OUT = MOVE.formatted("-", "->");
    static final String MOVE_IN = MOVE.formatted("<-", "-");

    static final String TAKE_OVER = """
            MATCH (m:Merge {id: $merge}), (kept:Member {id: $kept}), (gone:Member {id: $gone})
            SET kept.aliases = coalesce(kept.aliases, []) + m.aliases
            FOREACH (name IN m.filled | SET kept[name] = gone[name])
            SET gone.`@labels` = [label IN labels(gone) WHERE label <> 'Member']
            SET gone:MergedMember
            REMOVE gone:Member, gone:Person, gone:Organization, gone:Project
            WITH kept, gone
            OPTIONAL MATCH (gone)-[:HAD]-(other:Member)
            RETURN collect(DISTINCT other.id) AS neighbours
            """;

    static final String FIND = """
            MATCH (m:Merge {id: $merge}) SET m.locked = true REMOVE m.locked
            WITH m WHERE m.undoneAt IS NULL
            MATCH (kept:Member {id: m.kept}), (gone:MergedMember {id: m.gone})
            RETURN kept.id AS kept, gone.id AS gone, gone.`@labels` AS labels, m.ties - COUNT { (gone)-[:HAD]-() } AS lost
            """;

    /** Ties that somebody changed at the kept member stay there as well; all others go back. */
    private static final String RETURN = """
            MATCH (kept:Member {id: $kept}) MATCH (gone:MergedMember {id: $gone})%1$s[had:HAD]%2$s(other)
            OPTIONAL MATCH (kept)%1$s[moved {merge: $merge}]%2$s(other) WHERE type(moved) = had.`@type`
            WITH gone, had, other, collect(moved) AS all, had.`@type` AS type
            CREATE (gone)%1$s[back:$(type)]%2$s(other)
            SET back = properties(had)
            REMOVE back.`@type`
            WITH had, other, type, all, properties(back) AS before
            DELETE had
            WITH other, type, all, before,
                 [one IN all WHERE properties(one) = before {.*, merge: $merge}] AS same,
                 [one IN all WHERE properties(one) <> before {.*, merge: $merge}] AS changed
            FOREACH (one IN same[..1] | DELETE one)
            FOREACH (one IN changed | REMOVE one.merge)
            WITH other, type, same, changed WHERE size(changed) > 0 AND size(same) = 0
            RETURN type AS what, coalesce(other.id, other.key) AS other
            """;

    static final String RETURN_OUT = RETURN.formatted("-", "->");
    static final String RETURN_IN = RETURN.formatted("<-", "-");

    static final String PART = """
            MATCH (m:Merge {id: $merge}), (kept:Member {id: $kept}), (gone:MergedMember {id: $gone})
            WITH m, kept, gone, [name IN m.filled WHERE kept[name] = gone[name]] AS same,
                 [name IN m.filled WHERE kept[name] <> gone[name]] AS changed,
                 [name IN m.aliases WHERE NOT name IN coalesce(kept.aliases, [])] AS lost
            FOREACH (name IN same | SET kept[name] = null)
            SET kept.aliases = [name IN coalesce(kept.aliases, []) WHERE NOT name IN m.aliases],
                kept.version = coalesce(kept.version, 0) + 1, kept.updatedAt = $now,
                gone.version = coalesce(gone.version, 0) + 1, gone.updatedAt = $now,
                m.undoneAt = $now, m.undoneBy = $by
            SET gone:Member:$(gone.`@labels`)
            REMOVE gone:MergedMember, gone.`@labels`
            WITH kept, gone, changed, lost
            OPTIONAL MATCH (gone)--(other:Member)
            RETURN changed, lost, collect(DISTINCT other.id) AS neighbours
            """;

    private MergeCypher() {}
}
