package org.digitalwings.app.ingest.fact;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.digitalwings.graph.batch.NodeLabel;
import org.digitalwings.graph.batch.NodeRef;
import org.digitalwings.matching.identity.NameKeys;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.Value;

/** The topics, technologies, competitions, editions and tracks of the graph by name, as they were when it was read. */
public final class Vocabulary {

    private static final String WORDS = """
            MATCH (n:Topic|Technology|Competition)
            RETURN labels(n) AS labels, n.id AS id, [n.id, n.name, n.nameEn] + coalesce(n.aliases, []) AS names
            """;

    private static final String EDITIONS = """
            MATCH (e:Edition)-[:OF]->(c:Competition) RETURN e.id AS id, c.id AS competition, e.year AS year
            """;

    private static final String TRACKS = """
            MATCH (t:Track)-[:OF]->(e:Edition) RETURN t.id AS id, e.id AS edition, [t.code, t.name, t.nameEn] AS names
            """;

    private final Map<NodeLabel, Map<String, Set<String>>> words = new HashMap<>();
    private final Map<String, String> editions = new HashMap<>();
    private final Map<String, String> tracks = new HashMap<>();
    private final Places places;

    private Vocabulary(Places places) {
        this.places = places;
    }

    /** Reads the vocabulary; blocks. */
    public static Vocabulary read(Driver driver) {
        try (Session session = driver.session()) {
            return session.executeRead(tx -> {
                Vocabulary vocabulary = new Vocabulary(Places.read(tx));
                tx.run(WORDS).forEachRemaining(vocabulary::putWord);
                tx.run(EDITIONS)
                        .forEachRemaining(found -> vocabulary.editions.put(
                                edition(
                                        found.get("competition").asString(),
                                        found.get("year").asLong(0)),
                                found.get("id").asString()));
                tx.run(TRACKS).forEachRemaining(vocabulary::putTrack);
                return vocabulary;
            });
        }
    }

    private void putWord(Record found) {
        for (Object label : found.get("labels").asList()) {
            NodeLabel kind = NodeLabel.valueOf(String.valueOf(label).toUpperCase(Locale.ROOT));
            for (Value name : found.get("names").values()) {
                if (!name.isNull() && !name.asString().isBlank()) {
                    words.computeIfAbsent(kind, k -> new HashMap<>())
                            .computeIfAbsent(NameKeys.of(name.asString()), k -> new LinkedHashSet<>())
                            .add(found.get("id").asString());
                }
            }
        }
    }

    private void putTrack(Record found) {
        for (Value name : found.get("names").values()) {
            if (!name.isNull() && !name.asString().isBlank()) {
                tracks.put(
                        track(found.get("edition").asString(), name.asString()),
                        found.get("id").asString());
            }
        }
    }

    /** The places. */
    Places places() {
        return places;
    }

    /** The word of this name; empty where there is none. Of several the first by id. */
    Optional<NodeRef> word(NodeLabel label, String name) {
        return words.getOrDefault(label, Map.of()).getOrDefault(NameKeys.of(name), Set.of()).stream()
                .sorted()
                .findFirst()
                .map(id -> new NodeRef(label, id));
    }

    Optional<NodeRef> edition(NodeRef competition, long year) {
        return Optional.ofNullable(editions.get(edition(competition.id(), year)))
                .map(id -> new NodeRef(NodeLabel.EDITION, id));
    }

    Optional<NodeRef> track(NodeRef edition, List<String> names) {
        return names.stream()
                .filter(name -> !name.isBlank())
                .map(name -> tracks.get(track(edition.id(), name)))
                .filter(Objects::nonNull)
                .findFirst()
                .map(id -> new NodeRef(NodeLabel.TRACK, id));
    }

    private static String edition(String competition, long year) {
        return competition + '/' + year;
    }

    private static String track(String edition, String name) {
        return edition + '/' + NameKeys.of(name);
    }
}
