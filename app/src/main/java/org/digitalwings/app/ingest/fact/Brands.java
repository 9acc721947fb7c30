package org.digitalwings.app.ingest.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.digitalwings.graph.batch.NodeLabel;
import org.digitalwings.matching.community.MemberId;
import org.digitalwings.matching.community.MemberKind;
import org.digitalwings.matching.identity.BrandKeys;
import org.digitalwings.matching.identity.IdentityIndex;
import org.digitalwings.matching.identity.IdentityIndex.Match;
import org.digitalwings.matching.identity.Outcome;
import org.digitalwings.matching.identity.Subject;
import org.digitalwings.matching.identity.Thresholds;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;

/**
 * The organisations and projects by the brands in their names, as they were before an import. Read when first asked for, because
 * rows with ids never ask; takes some 300 bytes a name. For several threads.
 */
public final class Brands {

    // Nobody whom a file names is one of those made up for a sample.
    private static final String NAMES = """
            MATCH (m:Organization|Project)
            WHERE coalesce(m.batch, '') <> $batch AND NOT coalesce(m.invented, false)
            RETURN m.id AS id, m:Project AS project, [m.name, m.nameEn] + coalesce(m.aliases, []) AS names
            """;

    /**
     * Stricter than elsewhere: a row has nothing but names, and nobody looks at a match before it is written. Names must be
     * equal but for place and legal form, or one a brand that nobody else has and that begins the other.
     */
    private static final Thresholds CAREFUL = new Thresholds(Thresholds.DEFAULT.different(), 2);

    private static final int MOST = 20;

    private final Supplier<Map<String, Set<Bearer>>> reader;
    private @Nullable Map<String, Set<Bearer>> bearers;

    private record Bearer(String id, String name) {}

    /**
     * A member that a row could mean.
     *
     * @param sure whether it is the same rather than perhaps the same
     */
    record Likely(String id, boolean sure) {}

    private Brands(Supplier<Map<String, Set<Bearer>>> reader) {
        this.reader = reader;
    }

    /** Those of the members that an import did not make. */
    public static Brands before(String batch, Driver driver) {
        return new Brands(() -> {
            Map<String, Set<Bearer>> read = new HashMap<>();
            try (Session session = driver.session()) {
                return session.executeRead(tx -> {
                    tx.run(NAMES, Map.of("batch", batch)).forEachRemaining(found -> put(read, found));
                    return read;
                });
            }
        });
    }

    private static void put(Map<String, Set<Bearer>> read, Record found) {
        NodeLabel label = found.get("project").asBoolean() ? NodeLabel.PROJECT : NodeLabel.ORGANIZATION;
        String id = found.get("id").asString();
        found.get("names").asList(value -> value.asString("")).stream()
                .filter(name -> !name.isBlank())
                .forEach(name -> BrandKeys.of(name)
                        .forEach(brand -> read.computeIfAbsent(key(label, brand), key -> new LinkedHashSet<>(2))
                                .add(new Bearer(id, name))));
    }

    private synchronized Map<String, Set<Bearer>> bearers() {
        Map<String, Set<Bearer>> known = bearers;
        if (known == null) {
            known = reader.get();
            bearers = known;
        }
        return known;
    }

    private static String key(NodeLabel label, String brand) {
        return (label == NodeLabel.PROJECT ? "p" : "o") + brand;
    }

    /** The ids of the members that share a brand with one whom a row names without an id. */
    public List<String> ids(Mention mention) {
        return labels(mention)
                .flatMap(label -> sharing(mention, label).map(Bearer::id))
                .distinct()
                .toList();
    }

    /** The members that such a mention could mean, the likeliest first. */
    List<Likely> like(Mention mention) {
        return labels(mention)
                .flatMap(label -> {
                    MemberKind kind = label == NodeLabel.PROJECT ? MemberKind.PROJECT : MemberKind.ENTERPRISE;
                    return compare(mention, kind, sharing(mention, label).toList());
                })
                .toList();
    }

    private static Stream<Likely> compare(Mention mention, MemberKind kind, List<Bearer> sharing) {
        if (sharing.isEmpty()) {
            return Stream.empty();
        }
        Map<String, List<String>> names = new HashMap<>();
        sharing.forEach(bearer ->
                names.computeIfAbsent(bearer.id(), id -> new ArrayList<>()).add(bearer.name()));
        IdentityIndex index = IdentityIndex.with(CAREFUL);
        names.forEach((id, all) -> index.put(Subject.named(
                new MemberId(id),
                kind,
                all.getFirst(),
                all.subList(1, all.size()).toArray(String[]::new))));
        Subject row = Subject.named(
                new MemberId("a-row-of-an-import"),
                kind,
                mention.name(),
                mention.otherNames().toArray(String[]::new));
        return index.matches(row, MOST).stream()
                .filter(match -> match.verdict().outcome() != Outcome.DIFFERENT)
                .map(Brands::likely);
    }

    private static Likely likely(Match match) {
        return new Likely(match.subject().id().value(), match.verdict().outcome() == Outcome.SAME);
    }

    private static Stream<NodeLabel> labels(Mention mention) {
        boolean asks = mention.id().isEmpty() && !mention.name().isBlank();
        return Stream.of(NodeLabel.ORGANIZATION, NodeLabel.PROJECT)
                .filter(label -> asks && mention.labels().contains(label));
    }

    private Stream<Bearer> sharing(Mention mention, NodeLabel label) {
        Map<String, Set<Bearer>> known = bearers();
        if (known.isEmpty()) {
            return Stream.empty();
        }
        return Stream.concat(Stream.of(mention.name()), mention.otherNames().stream())
                .flatMap(name -> BrandKeys.of(name).stream())
                .distinct()
                .flatMap(brand -> known.getOrDefault(key(label, brand), Set.of()).stream())
                .distinct();
    }
}
