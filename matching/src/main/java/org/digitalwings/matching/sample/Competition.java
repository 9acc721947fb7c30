package org.digitalwings.matching.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.digitalwings.matching.community.Award;
import org.digitalwings.matching.community.Entry;
import org.digitalwings.matching.community.MemberKind;
import org.digitalwings.matching.community.RoundReached;
import org.jspecify.annotations.Nullable;

/**
 * Who entered which edition and how far it went. Up to twelve entries of a track reach the final, about a third of the
 * others the semi-final; the ten best get the awards that the competition gives: one grand prize, one first prize, three
 * second and five third prizes.
 */
final class Competition {

    private static final int FINALISTS = 12;
    private static final double FINAL_SHARE = .34;
    private static final double SEMI_FINAL_QUALITY = .6;

    private static final Lot<Integer> EDITIONS =
            Lot.of(List.of(2019, 2020, 2021, 2022, 2023, 2024, 2025), year -> 4 + StrictMath.pow(year - 2018, 1.6));
    private static final int LAST_EDITION = 2025;

    private final Cast cast;
    private final Map<String, Integer> firstEditions = new HashMap<>();
    private final Map<String, TreeSet<Candidate>> best = new HashMap<>();
    private final Map<String, Integer> entered = new HashMap<>();
    private long entryCount;

    /** An entry before its round is known; the best first. */
    private record Candidate(int project, int edition, String track, double quality) implements Comparable<Candidate> {

        @Override
        public int compareTo(Candidate other) {
            int byQuality = Double.compare(other.quality, quality);
            return byQuality != 0 ? byQuality : Integer.compare(project, other.project);
        }

        String race() {
            return edition + track;
        }
    }

    Competition(Cast cast) {
        this.cast = cast;
        SampleTrack.read().forEach(track -> firstEditions.put(track.code(), track.first()));
        for (int project = 0; project < cast.count(MemberKind.PROJECT); project++) {
            candidates(cast.member(MemberKind.PROJECT, project)).forEach(this::enter);
        }
    }

    /** The number of entries of all projects. */
    long entryCount() {
        return entryCount;
    }

    /** A project's entries by year. */
    List<Entry> entries(Trait project) {
        return candidates(project).stream().map(this::result).toList();
    }

    /** How good an entry is, 0 to 1. */
    double quality(Trait project, int edition) {
        return cast.dice("quality " + edition, MemberKind.PROJECT, project.number())
                .share();
    }

    private void enter(Candidate candidate) {
        TreeSet<Candidate> leaders = best.computeIfAbsent(candidate.race(), race -> new TreeSet<>());
        leaders.add(candidate);
        if (leaders.size() > FINALISTS) {
            leaders.pollLast();
        }
        entered.merge(candidate.race(), 1, Integer::sum);
        entryCount++;
    }

    private Entry result(Candidate entry) {
        int place =
                best.getOrDefault(entry.race(), new TreeSet<>()).headSet(entry).size();
        int finals = (int) Math.ceil(entered.getOrDefault(entry.race(), 0) * FINAL_SHARE);
        if (place < Math.min(FINALISTS, finals)) {
            return new Entry(entry.edition(), entry.track(), RoundReached.FINAL, award(place));
        }
        boolean semiFinal = entry.quality() > SEMI_FINAL_QUALITY;
        return new Entry(
                entry.edition(), entry.track(), semiFinal ? RoundReached.SEMI_FINAL : RoundReached.PRELIMINARY, null);
    }

    private static @Nullable Award award(int place) {
        return switch (place) {
            case 0 -> Award.GRAND_PRIZE;
            case 1 -> Award.FIRST_PRIZE;
            case 2, 3, 4 -> Award.SECOND_PRIZE;
            case 5, 6, 7, 8, 9 -> Award.THIRD_PRIZE;
            default -> null;
        };
    }

    private List<Candidate> candidates(Trait project) {
        Dice dice = cast.dice("entries", MemberKind.PROJECT, project.number());
        List<Candidate> candidates = new ArrayList<>();
        int edition = Math.max(EDITIONS.draw(dice), project.year());
        while (edition <= LAST_EDITION) {
            candidates.add(
                    new Candidate(project.number(), edition, track(project, edition), quality(project, edition)));
            edition += dice.happens(.2) ? dice.between(1, 2) : LAST_EDITION;
        }
        return candidates;
    }

    /** The track of a project's topic, or the artificial-intelligence track of the editions that did not have it yet. */
    private String track(Trait project, int edition) {
        String track = project.topic().track();
        return edition < firstEditions.getOrDefault(track, 0) ? "ai" : track;
    }
}
