package org.digitalwings.matching.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.digitalwings.matching.community.Entry;
import org.digitalwings.matching.community.Member;
import org.digitalwings.matching.community.MemberId;
import org.digitalwings.matching.community.MemberKind;
import org.digitalwings.matching.community.Place;
import org.digitalwings.matching.community.RoundReached;
import org.jspecify.annotations.Nullable;

/**
 * The organisations and projects that are not invented, with what is publicly known of them and nothing else: no topic,
 * need or tie that the facts do not name. The judging institutions are those of the semi-final through which all projects
 * listed here went.
 */
final class RealFacts {

    private static final String COUNTRY = "CN";

    private final List<Fact.Portrait> portraits = new ArrayList<>();
    private final List<Fact> judgings = new ArrayList<>();

    RealFacts() {
        Map<String, Place> places = new HashMap<>();
        SamplePlace.read().forEach(place -> places.put(place.place().id(), place.place()));
        List<MemberId> judges = new ArrayList<>();
        for (String[] cells : Blocks.table("organizations.tsv")) {
            Fact.Portrait portrait = organization(cells, places);
            portraits.add(portrait);
            if (cells[5].equals("yes")) {
                judges.add(portrait.member().id());
            }
        }
        for (String[] cells : Blocks.table("projects.tsv")) {
            Member project = project(cells);
            portraits.add(new Fact.Portrait(project, null, null));
            int edition = project.entries().getFirst().edition();
            judges.forEach(judge ->
                    judgings.add(new Fact.Judging(judge, project.id(), edition, RoundReached.SEMI_FINAL, null)));
        }
    }

    List<Fact.Portrait> portraits() {
        return portraits;
    }

    List<Fact> judgings() {
        return judgings;
    }

    private static Fact.Portrait organization(String[] cells, Map<String, Place> places) {
        String nameEn = cells[2].isEmpty() ? null : cells[2];
        Place place = places.get(cells[4]);
        MemberKind kind = MemberKind.valueOf(constant(cells[3]));
        List<String> aliases = nameEn == null ? List.of() : List.of(nameEn);
        return new Fact.Portrait(
                member(cells[0], kind, cells[1], aliases, cells[6], place, List.of(), List.of()), nameEn, null);
    }

    private static Member project(String[] cells) {
        List<String> technologies = cells[5].isEmpty() ? List.of() : List.of(cells[5]);
        Entry entry = new Entry(Integer.parseInt(cells[2]), cells[3], RoundReached.valueOf(constant(cells[4])), null);
        return member(cells[0], MemberKind.PROJECT, cells[1], List.of(), "", null, technologies, List.of(entry));
    }

    private static Member member(
            String id,
            MemberKind kind,
            String name,
            List<String> aliases,
            String text,
            @Nullable Place place,
            List<String> technologies,
            List<Entry> entries) {
        return new Member(
                new MemberId(id),
                kind,
                name,
                aliases,
                text,
                place == null ? null : COUNTRY,
                place,
                Map.of(),
                technologies,
                entries,
                List.of(),
                List.of(),
                false);
    }

    private static String constant(String code) {
        return code.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
