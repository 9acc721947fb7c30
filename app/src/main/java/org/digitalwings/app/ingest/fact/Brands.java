package org.digitalwings.app.ingest.fact;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.digitalwings.graph.batch.NodeLabel;
import org.digitalwings.matching.identity.BrandIndex;
import org.digitalwings.matching.identity.BrandIndex.Bearer;
import org.digitalwings.matching.identity.Subject.Group;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;

/**
 * The organisations and projects by the brands in their names, as they were before an import. Read when a row without an id
 * first asks, because other rows never do. For several threads.
 */
public final class Brands implements AutoCloseable {

    // Nobody whom a file names is one of those made up for a sample.
    private static final String NAMES = """
            MATCH (m:Organization|Project)
            WHERE coalesce(m.batch, '') <> $batch AND NOT coalesce(m.invented, false)
            UNWIND [m.name, m.nameEn] + coalesce(m.aliases, []) AS name
            WITH m, name WHERE name IS NOT NULL
            RETURN m.id AS id, m:Project AS project, name
            """;

    private final Supplier<BrandIndex> reader;
    private @Nullable BrandIndex index;

    private Brands(Supplier<BrandIndex> reader) {
        this.reader = reader;
    }

    /** Those of the members that an import did not make. */
    public static Brands before(String batch, Driver driver) {
        return new Brands(() -> BrandIndex.of(sink -> {
            try (Session session = driver.session()) {
                session.executeRead(tx -> {
                    Result names = tx.run(NAMES, Map.of("batch", batch));
                    names.forEachRemaining(found -> take(found, sink));
                    return names.consume();
                });
            }
        }));
    }

    private static void take(Record found, BrandIndex.Sink sink) {
        Group group = found.get("project").asBoolean() ? Group.PROJECT : Group.ORGANIZATION;
        sink.take(group, found.get("id").asString(), found.get("name").asString());
    }

    private synchronized BrandIndex index() {
        BrandIndex known = index;
        if (known == null) {
            known = reader.get();
            index = known;
        }
        return known;
    }

    /** Those who share a brand with members that rows name without an id. */
    public Namesakes of(Collection<Mention> mentions) {
        Map<Mention, Map<NodeLabel, Set<Bearer>>> found = new HashMap<>();
        for (Mention mention : mentions) {
            labels(mention).forEach(label -> {
                Set<Bearer> bearers = sharing(mention, label);
                if (!bearers.isEmpty()) {
                    found.computeIfAbsent(mention, m -> new HashMap<>()).put(label, bearers);
                }
            });
        }
        return new Namesakes(found);
    }

    private static Stream<NodeLabel> labels(Mention mention) {
        boolean asks = mention.id().isEmpty() && !mention.name().isBlank();
        return Stream.of(NodeLabel.ORGANIZATION, NodeLabel.PROJECT)
                .filter(label -> asks && mention.labels().contains(label));
    }

    private Set<Bearer> sharing(Mention mention, NodeLabel label) {
        List<String> names = Stream.concat(Stream.of(mention.name()), mention.otherNames().stream())
                .toList();
        return index().sharing(label == NodeLabel.PROJECT ? Group.PROJECT : Group.ORGANIZATION, names);
    }

    @Override
    public synchronized void close() {
        if (index != null) {
            index.close();
        }
    }
}
