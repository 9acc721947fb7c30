package org.digitalwings.app.gathering;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.digitalwings.matching.community.MemberId;

/**
 * An agenda with slots or rounds down and tables across.
 *
 * @param tables their names, numbers in order
 * @param rows one a slot or round that has entries
 */
public record AgendaGrid(List<String> tables, List<Row> rows) {

    /**
     * A slot or round.
     *
     * @param cells the entries at each table, in the order of the tables
     */
    public record Row(int period, LocalTime begin, LocalTime end, List<List<AgendaEntry>> cells) {}

    /** A participant with the entries in order of time. */
    public record Person(MemberId id, String name, List<AgendaEntry> entries) {

        /** The names of the others of an entry. */
        public List<String> others(AgendaEntry entry) {
            return entry.companions().stream()
                    .filter(other -> !other.equals(name))
                    .toList();
        }
    }

    /** The grid of entries. */
    public static AgendaGrid of(List<AgendaEntry> entries) {
        List<String> tables = entries.stream()
                .map(AgendaEntry::table)
                .distinct()
                .sorted(AgendaWorkbook.byNumber())
                .toList();
        Map<Integer, List<AgendaEntry>> periods =
                entries.stream().collect(Collectors.groupingBy(AgendaEntry::period, TreeMap::new, Collectors.toList()));
        List<Row> rows = new ArrayList<>();
        periods.forEach((period, all) -> rows.add(new Row(
                period,
                all.getFirst().begin(),
                all.getFirst().end(),
                tables.stream()
                        .map(table -> all.stream()
                                .filter(entry -> entry.table().equals(table))
                                .toList())
                        .toList())));
        return new AgendaGrid(tables, rows);
    }

    /** Everybody with an entry, by name, then id. */
    public static List<Person> people(List<AgendaEntry> entries) {
        Map<MemberId, List<AgendaEntry>> byMember = new TreeMap<>();
        Map<MemberId, String> names = new TreeMap<>();
        for (AgendaEntry entry : entries) {
            for (int i = 0; i < entry.members().size(); i++) {
                MemberId member = entry.members().get(i);
                names.put(member, entry.names().get(i));
                byMember.computeIfAbsent(member, id -> new ArrayList<>()).add(entry);
            }
        }
        return byMember.entrySet().stream()
                .map(one -> new Person(
                        one.getKey(),
                        names.getOrDefault(one.getKey(), one.getKey().value()),
                        one.getValue()))
                .sorted(Comparator.comparing(Person::name).thenComparing(Person::id))
                .toList();
    }
}
