package org.digitalwings.app.search;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.digitalwings.graph.vocabulary.Term;
import org.digitalwings.matching.community.Award;
import org.digitalwings.matching.community.FundingStage;
import org.digitalwings.matching.community.MemberKind;
import org.digitalwings.matching.community.Purpose;
import org.digitalwings.matching.community.RoundReached;
import org.digitalwings.matching.search.Facet;
import org.digitalwings.matching.search.FilterField;
import org.digitalwings.matching.search.FilterWords;
import org.digitalwings.matching.search.Measure;
import org.digitalwings.matching.search.Nearness;
import org.digitalwings.matching.text.Folding;
import org.springframework.context.MessageSource;

/** What people call fields and values, from the vocabulary and the message bundles of both languages. */
final class SpokenFilters implements FilterWords {

    private static final Pattern COMMA = Pattern.compile(",");
    private static final Pattern FILLING = Pattern.compile("[\\s_\\-]+");
    private static final Pattern SUFFIX = Pattern.compile("(?<=..)(特别行政区|[省市区县镇])$");
    private static final Pattern YEARS = Pattern.compile("([<>]?=?)(\\d{4})年?(?:(?:\\.\\.+|[~\\-至到])(\\d{4})年?)?");
    private static final List<Locale> SPOKEN = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);

    private final MessageSource messages;
    private final List<Integer> editions;
    private final Map<String, FilterField> fields = new HashMap<>();
    private final Map<Facet, Map<String, Set<String>>> values = new EnumMap<>(Facet.class);

    SpokenFilters(Wordbook wordbook, MessageSource messages) {
        this.messages = messages;
        this.editions = wordbook.editions();
        for (Facet facet : Facet.values()) {
            // How much was raised is asked by amounts, not by the name of a step.
            if (facet != Facet.RAISED) {
                field(facet, FacetCodes.parameter(facet));
            }
        }
        for (Measure measure : Measure.values()) {
            field(measure, FacetCodes.code(measure.name()));
        }
        for (Nearness nearness : Nearness.values()) {
            field(nearness, FacetCodes.code(nearness.name()));
        }
        constants(Facet.KIND, "member.kind.", MemberKind.values());
        constants(Facet.ROUND, "member.round.", RoundReached.values());
        constants(Facet.AWARD, "member.award.", Award.values());
        constants(Facet.STAGE, "member.stage.", FundingStage.values());
        constants(Facet.NEED, "member.purpose.", Purpose.values());
        wordbook.topics().forEach((id, topic) -> term(Facet.TOPIC, id, topic));
        wordbook.places().forEach((path, place) -> term(Facet.PLACE, path, place));
        wordbook.tracks().forEach((code, track) -> {
            value(Facet.TRACK, code, code);
            value(Facet.TRACK, code, track.name());
            value(Facet.TRACK, code, track.in("en"));
        });
        wordbook.technologies().forEach((name, aliases) -> {
            value(Facet.BUILT_ON, name, name);
            aliases.forEach(alias -> value(Facet.BUILT_ON, name, alias));
        });
    }

    @Override
    public Optional<FilterField> field(String name) {
        return Optional.ofNullable(fields.get(folded(name)));
    }

    @Override
    public Set<String> values(Facet facet, String word) {
        if (facet == Facet.EDITION) {
            return years(word);
        }
        Map<String, Set<String>> named = values.getOrDefault(facet, Map.of());
        Set<String> found = named.get(folded(word));
        if (found == null && facet == Facet.PLACE) {
            found = named.get(SUFFIX.matcher(folded(word)).replaceFirst(""));
        }
        if (found == null && facet == Facet.STAGE) {
            return FundingStage.of(word).map(stage -> Set.of(stage.name())).orElse(Set.of());
        }
        return found == null ? Set.of() : found;
    }

    /** The editions of a year or of several: 2025, 2023..2025, {@code >=2024}. */
    private Set<String> years(String word) {
        Matcher years = YEARS.matcher(folded(word));
        if (!years.matches()) {
            return Set.of();
        }
        int first = Integer.parseInt(years.group(2));
        int last = years.group(3) == null ? first : Integer.parseInt(years.group(3));
        IntPredicate asked = switch (years.group(1)) {
            case ">" -> year -> year > first;
            case ">=" -> year -> year >= first;
            case "<" -> year -> year < first;
            case "<=" -> year -> year <= first;
            default -> year -> year >= first && year <= last;
        };
        return editions.stream()
                .filter(asked::test)
                .map(year -> Integer.toString(year))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void field(FilterField field, String code) {
        fields.put(folded(code), field);
        spoken("search.called." + code).forEach(name -> fields.put(folded(name), field));
    }

    private void constants(Facet facet, String names, Enum<?>[] constants) {
        for (Enum<?> constant : constants) {
            String code = FacetCodes.code(constant.name());
            value(facet, constant.name(), code);
            spoken(names + code).forEach(name -> value(facet, constant.name(), name));
            spoken("search.also." + FacetCodes.parameter(facet) + "." + code)
                    .forEach(name -> value(facet, constant.name(), name));
        }
    }

    private void term(Facet facet, String value, Term term) {
        value(facet, value, value);
        value(facet, value, term.id());
        value(facet, value, term.name());
        value(facet, value, term.nameEn());
        term.aliases().forEach(alias -> value(facet, value, alias));
    }

    private void value(Facet facet, String value, String name) {
        if (!name.isBlank()) {
            values.computeIfAbsent(facet, none -> new HashMap<>())
                    .computeIfAbsent(folded(name), none -> new LinkedHashSet<>())
                    .add(value);
        }
    }

    /** The names under a key in both languages, parted by commas; none where there is no such key. */
    private List<String> spoken(String key) {
        return SPOKEN.stream()
                .map(locale -> messages.getMessage(key, null, "", locale))
                .flatMap(names -> names == null ? null : Arrays.stream(COMMA.split(names)))
                .filter(name -> !name.isBlank())
                .toList();
    }

    private static String folded(String name) {
        return FILLING.matcher(Folding.fold(name)).replaceAll("");
    }
}
