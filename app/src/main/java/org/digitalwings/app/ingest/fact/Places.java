package org.digitalwings.app.ingest.fact;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.digitalwings.graph.batch.NodeLabel;
import org.digitalwings.graph.batch.NodeRef;
import org.digitalwings.matching.identity.NameKeys;
import org.neo4j.driver.TransactionContext;

/**
 * The administrative divisions of the graph by name or by path from a larger to a smaller one, such as 浙江/嘉兴. The words for
 * kinds of divisions at the end (省, 市, 区 …) can be left out. Steps of a path can be left out too.
 */
final class Places {

    private static final String READ = """
            MATCH (p:Place) OPTIONAL MATCH (p)-[:PART_OF]->(whole:Place)
            RETURN p.id AS id, [p.id, p.name, p.nameEn] + coalesce(p.aliases, []) AS names, whole.id AS whole,
                   p.level AS level
            """;

    private static final Pattern STEP = Pattern.compile("[/／>·,，]");
    private static final Pattern DIVISION =
            Pattern.compile("(特别行政区|壮族自治区|回族自治区|维吾尔自治区|自治区|自治州|自治县|地区|新区|省|市|区|县|盟|州)$");

    private static final Pattern SMALL_DIVISION = Pattern.compile("((?<!自治|行政)区|县|盟|州)$");

    private final Map<String, Set<String>> ids = new HashMap<>();
    private final Map<String, String> wholes = new HashMap<>();
    private final Set<String> provinces = new HashSet<>();

    static Places read(TransactionContext tx) {
        Places places = new Places();
        tx.run(READ).forEachRemaining(found -> {
            String id = found.get("id").asString();
            found.get("names").asList().stream()
                    .filter(name -> name != null && !String.valueOf(name).isBlank())
                    .flatMap(name -> keys(String.valueOf(name)))
                    .forEach(key -> places.ids
                            .computeIfAbsent(key, k -> new HashSet<>())
                            .add(id));
            if (!found.get("whole").isNull()) {
                places.wholes.put(id, found.get("whole").asString());
            }
            if (found.get("level").asString("").equals("province")) {
                places.provinces.add(id);
            }
        });
        return places;
    }

    /** The places that a text can mean, by id; more than one where it does not say which. */
    List<NodeRef> find(String text) {
        List<String> steps = Stream.of(STEP.split(text))
                .map(String::strip)
                .filter(step -> !step.isEmpty())
                .toList();
        if (steps.isEmpty()) {
            return List.of();
        }
        Set<String> last = named(steps.getLast());
        List<Set<String>> above =
                steps.subList(0, steps.size() - 1).stream().map(this::named).toList();
        Set<String> fitting = last.stream()
                .filter(id -> above.stream().allMatch(step -> isWithin(id, step)))
                .collect(Collectors.toSet());
        return meant(steps.getLast(), fitting).stream()
                .sorted()
                .map(id -> new NodeRef(NodeLabel.PLACE, id))
                .toList();
    }

    /**
     * Who writes 上海 means the municipality, not the city in it; who writes 河北 the province, and 河北区 the district of
     * Tianjin.
     */
    private Set<String> meant(String name, Set<String> fitting) {
        boolean small = SMALL_DIVISION.matcher(name).find();
        Set<String> whole =
                fitting.stream().filter(id -> provinces.contains(id) != small).collect(Collectors.toSet());
        Set<String> possible = whole.isEmpty() ? fitting : whole;
        return possible.stream().filter(id -> !isWithin(id, possible)).collect(Collectors.toSet());
    }

    private Set<String> named(String step) {
        return keys(step)
                .map(key -> ids.getOrDefault(key, Set.of()))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(Set.of());
    }

    private boolean isWithin(String id, Set<String> wholes) {
        String whole = this.wholes.get(id);
        for (int depth = 0; whole != null && depth < 10; depth++) {
            if (wholes.contains(whole)) {
                return true;
            }
            whole = this.wholes.get(whole);
        }
        return false;
    }

    private static Stream<String> keys(String name) {
        String plain = name.strip();
        String shorter = plain.length() > 2 ? DIVISION.matcher(plain).replaceFirst("") : plain;
        return Stream.of(plain, shorter)
                .filter(key -> !key.isBlank())
                .map(NameKeys::of)
                .distinct();
    }
}
