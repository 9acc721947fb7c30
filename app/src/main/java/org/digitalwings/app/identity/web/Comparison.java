package org.digitalwings.app.identity.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.digitalwings.app.identity.ExaminedPair;
import org.digitalwings.app.identity.ExaminedPair.Side;
import org.digitalwings.graph.profile.Profile;
import org.digitalwings.matching.identity.NameKeys;
import org.jspecify.annotations.Nullable;

/** What is known of two members, line by line, with what they have in common. */
final class Comparison {

    private Comparison() {}

    /** How the two sides of a line stand to each other. */
    enum Likeness {
        SAME,
        OVERLAP,
        DIFFERENT,
        /** Only one has something. */
        ONE_SIDED,
        /** Nothing that could be the same. */
        PLAIN
    }

    /**
     * A line.
     *
     * @param label what it is about, in words
     * @param one what the first member has, none where that is unknown
     * @param other the same of the second
     */
    record Row(String label, List<Cell> one, List<Cell> other, Likeness likeness) {

        /** The code of the likeness, for messages and styles. */
        public String code() {
            return PairView.code(likeness);
        }
    }

    /**
     * Something that a member has.
     *
     * @param shared whether the other has it too
     */
    record Cell(String text, boolean shared) {}

    /** The lines about which anything is known of either. */
    static List<Row> of(ExaminedPair pair, MemberWords words) {
        List<Row> rows = new ArrayList<>();
        var add = new Adder(pair, rows);
        add.profile(words.message("identity.row.names"), words::names);
        add.profile(words.message("identity.row.kind"), words::kind);
        add.profile(words.message("member.page.place"), words::place);
        add.profile(words.message("member.field.website"), profile -> one(profile.website()));
        add.profile(words.message("member.field.email"), profile -> one(profile.email()));
        add.profile(words.message("member.field.phone"), profile -> one(profile.phone()));
        add.profile(words.message("member.page.people"), words::people);
        add.profile(words.message("member.page.entries"), words::entries);
        add.profile(words.message("member.page.rounds"), words::rounds);
        add.profile(words.message("member.page.investments"), words::investments);
        add.profile(words.message("member.page.topics"), profile -> words.named(profile.topics()));
        add.profile(words.message("member.page.technologies"), Profile::technologies);
        add.profile(words.message("member.page.needs"), profile -> words.wishes(profile.needs()));
        add.profile(words.message("member.page.offers"), profile -> words.wishes(profile.offers()));
        add.profile(words.message("member.page.about"), profile -> one(profile.text()));
        add.plain(words.message("identity.row.ties"), side -> words.ties(side.ties()));
        add.plain(
                words.message("member.page.source"), side -> one(side.profile().source()));
        return rows;
    }

    private record Adder(ExaminedPair pair, List<Row> rows) {

        void profile(String label, Function<Profile, List<String>> values) {
            side(label, side -> values.apply(side.profile()));
        }

        private void side(String label, Function<Side, List<String>> values) {
            List<String> one = values.apply(pair.one());
            List<String> other = values.apply(pair.other());
            if (!one.isEmpty() || !other.isEmpty()) {
                rows.add(row(label, one, other));
            }
        }

        void plain(String label, Function<Side, List<String>> values) {
            List<Cell> one = cells(values.apply(pair.one()), Set.of());
            List<Cell> other = cells(values.apply(pair.other()), Set.of());
            if (!one.isEmpty() || !other.isEmpty()) {
                rows.add(new Row(label, one, other, Likeness.PLAIN));
            }
        }
    }

    private static Row row(String label, List<String> one, List<String> other) {
        Set<String> ones = keys(one);
        Set<String> others = keys(other);
        return new Row(label, cells(one, others), cells(other, ones), likeness(ones, others));
    }

    private static Likeness likeness(Set<String> one, Set<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Likeness.ONE_SIDED;
        }
        if (one.equals(other)) {
            return Likeness.SAME;
        }
        return one.stream().anyMatch(other::contains) ? Likeness.OVERLAP : Likeness.DIFFERENT;
    }

    private static List<Cell> cells(List<String> values, Set<String> others) {
        return values.stream()
                .map(value -> new Cell(value, others.contains(NameKeys.of(value))))
                .toList();
    }

    /** Two ways to write the same are the same. */
    private static Set<String> keys(List<String> values) {
        Set<String> keys = new HashSet<>();
        values.forEach(value -> keys.add(NameKeys.of(value)));
        return keys;
    }

    private static List<String> one(@Nullable String value) {
        return value == null || value.isBlank() ? List.of() : List.of(value);
    }
}
