package org.digitalwings.graph.profile;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.digitalwings.graph.change.ChangeDraft;
import org.digitalwings.graph.change.ChangeKind;
import org.digitalwings.graph.change.ReactiveChangeLog;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Values;
import org.springframework.data.neo4j.core.ReactiveNeo4jClient;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Writes what owners change in their profiles, with its entry in the change log, in one transaction. */
public final class ProfileEdits {

    // Written before its version is read, because only a write takes the lock: of two edits at once, one finds it
    // changed.
    private static final String WRITE = """
            MATCH (m:Member {id: $id})
            SET m.locked = true
            REMOVE m.locked
            WITH m WHERE coalesce(m.version, 0) = $version
            SET m += $properties, m.version = $version + 1, m.updatedAt = $now
            RETURN m.version AS version
            """;

    private static final String REPLACE = """
            MATCH (m:Member {id: $id})
            CALL (m) {
              MATCH (m)-[:%1$s]->(gone:%2$s) WHERE NOT gone.id IN [wish IN $wishes | wish.id]
              DETACH DELETE gone
            }
            WITH m UNWIND $wishes AS wish
            CALL (m, wish) {
              WITH m, wish WHERE wish.isNew
              CREATE (m)-[:%1$s]->(made:%2$s {id: wish.id})
            }
            MATCH (m)-[:%1$s]->(kept:%2$s {id: wish.id})
            SET kept.kind = wish.kind, kept.text = wish.text, kept.until = wish.until
            """;

    private static final String REPLACE_NEEDS = REPLACE.formatted("SEEKS", "Need");

    private static final String REPLACE_OFFERS = REPLACE.formatted("PROVIDES", "Offer");

    private final ReactiveNeo4jClient client;
    private final TransactionalOperator transaction;
    private final ReactiveChangeLog log;
    private final Clock clock;

    public ProfileEdits(
            ReactiveNeo4jClient client, TransactionalOperator transaction, ReactiveChangeLog log, Clock clock) {
        this.client = client;
        this.transaction = transaction;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Applies an edit to the profile that it was made from.
     *
     * @param before the profile, hidden fields included, as the editor saw it
     * @param by the account that edits
     * @return the new version, empty where the profile is no longer as it was
     */
    public Mono<Long> apply(Profile before, ProfileEdit edit, String by) {
        var id = before.link().id();
        return write(before, edit)
                .flatMap(version -> replace(id, REPLACE_NEEDS, edit.needs(), before.needs())
                        .then(replace(id, REPLACE_OFFERS, edit.offers(), before.offers()))
                        .then(log.append(List.of(ChangeDraft.ofMember(ChangeKind.CHANGED, id)
                                .by(by)
                                .of(EditedAspects.of(before, edit)))))
                        .thenReturn(version))
                .as(writing -> transaction.execute(
                        status -> writing.switchIfEmpty(Mono.fromRunnable(status::setRollbackOnly))))
                // Not next(): that cancels what it has read from, and a cancelled transaction is rolled back.
                .singleOrEmpty();
    }

    private Mono<Long> write(Profile before, ProfileEdit edit) {
        return client.query(WRITE)
                .bindAll(Map.of(
                        "id", before.link().id(),
                        "version", before.version(),
                        "properties", properties(before, edit),
                        "now", clock.instant().atZone(ZoneOffset.UTC)))
                .fetchAs(Long.class)
                .mappedBy((types, row) -> row.get("version").asLong())
                .one();
    }

    private static Map<String, Object> properties(Profile before, ProfileEdit edit) {
        var properties = new HashMap<String, Object>();
        put(properties, "text", edit.text());
        put(properties, "website", edit.website());
        put(properties, "email", edit.email());
        put(properties, "phone", edit.phone());
        if (!edit.visibility().isEmpty()) {
            properties.put(
                    "visibility", before.visibility().with(edit.visibility()).toStored());
        }
        return properties;
    }

    /** An empty text becomes Cypher's null, which removes the property; Java's would be left out on the way. */
    private static void put(Map<String, Object> properties, String name, @Nullable String value) {
        if (value != null) {
            properties.put(name, value.isEmpty() ? Values.NULL : value);
        }
    }

    private Mono<Void> replace(String id, String statement, @Nullable List<Wish> wishes, List<Wish> before) {
        if (wishes == null) {
            return Mono.empty();
        }
        var rows = new ArrayList<Map<String, @Nullable Object>>();
        for (Wish wish : wishes) {
            var row = new HashMap<String, @Nullable Object>();
            // An id that is not one of this member's is taken for a new wish, never for somebody else's.
            var isNew = before.stream().noneMatch(known -> Objects.equals(known.id(), wish.id()));
            row.put("isNew", isNew);
            row.put("id", isNew ? UUID.randomUUID().toString() : wish.id());
            row.put("kind", wish.kind());
            row.put("text", wish.text());
            row.put("until", wish.until());
            rows.add(row);
        }
        return client.query(statement)
                .bindAll(Map.of("id", id, "wishes", rows))
                .run()
                .then();
    }
}
