package org.digitalwings.matching.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.digitalwings.matching.community.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * Subjects by what they share, so that only those are compared that could be the same.
 *
 * <p>Two subjects of one group are compared where they share a key: a brand, its letters in pinyin, two neighbouring characters
 * of a Chinese brand, a word of a Latin one, or a site. Keys that more than {@value #CROWD} subjects share bring nobody
 * together unless they are whole brands. Adding or removing a subject is linear in its names; candidates take the time of
 * the subjects under its keys. Not safe for concurrent use while it is changed.
 */
public final class IdentityIndex {

    private static final int CROWD = 400;

    private static final Comparator<Map.Entry<MemberId, Double>> MOST_SHARED =
            Map.Entry.<MemberId, Double>comparingByValue()
                    .reversed()
                    .thenComparing(entry -> entry.getKey().value());

    private final Thresholds thresholds;
    private final Map<MemberId, Fingerprint> subjects = new HashMap<>();
    private final Map<String, Set<MemberId>> keys = new HashMap<>();

    private IdentityIndex(Thresholds thresholds) {
        this.thresholds = thresholds;
    }

    /** An empty index. */
    public static IdentityIndex with(Thresholds thresholds) {
        return new IdentityIndex(thresholds);
    }

    /**
     * A subject that could be the same as another.
     *
     * @param subject the candidate
     */
    public record Match(Subject subject, Verdict verdict) {}

    /** Adds a subject, or replaces the one with its id. */
    public void put(Subject subject) {
        remove(subject.id());
        Fingerprint print = Fingerprint.of(subject);
        subjects.put(subject.id(), print);
        BlockingKeys.of(print)
                .forEach(key -> keys.computeIfAbsent(key, k -> new HashSet<>(2)).add(subject.id()));
    }

    /** Removes a subject, if it is there. */
    public void remove(MemberId id) {
        Fingerprint print = subjects.remove(id);
        if (print != null) {
            BlockingKeys.of(print)
                    .forEach(key -> keys.computeIfPresent(key, (k, ids) -> {
                        ids.remove(id);
                        return ids.isEmpty() ? null : ids;
                    }));
        }
    }

    /** How many subjects it has. */
    public int size() {
        return subjects.size();
    }

    /**
     * Those who share most with a subject, each with a verdict, the highest score first and equal ones by id. The subject need
     * not be in the index.
     *
     * @param most how many are compared
     */
    public List<Match> matches(Subject subject, int most) {
        Fingerprint print = print(subject);
        var scoring = new PairScoring(thresholds, this::others);
        return candidates(print, most).stream()
                .map(other -> new Match(other.subject(), scoring.compare(print, other)))
                .sorted(Comparator.comparingDouble(
                                (Match match) -> -match.verdict().score())
                        .thenComparing(match -> match.subject().id().value()))
                .toList();
    }

    /** The verdict on two subjects among those that are here. */
    public Verdict compare(Subject one, Subject other) {
        return new PairScoring(thresholds, this::others).compare(print(one), print(other));
    }

    private Fingerprint print(Subject subject) {
        Fingerprint known = subjects.get(subject.id());
        return known != null && known.subject().equals(subject) ? known : Fingerprint.of(subject);
    }

    private List<Fingerprint> candidates(Fingerprint print, int most) {
        Map<MemberId, Double> shared = new HashMap<>();
        for (String key : BlockingKeys.of(print)) {
            Set<MemberId> sharing = keys.getOrDefault(key, Set.of());
            if (sharing.size() <= CROWD || BlockingKeys.isWhole(key)) {
                double weight = Math.log(1 + (double) subjects.size() / Math.max(1, sharing.size()));
                sharing.forEach(id -> shared.merge(id, weight, Double::sum));
            }
        }
        shared.remove(print.subject().id());
        return shared.entrySet().stream()
                .sorted(MOST_SHARED)
                .limit(most)
                .map(entry -> subjects.get(entry.getKey()))
                .toList();
    }

    private int others(Subject.Group group, String piece, MemberId one, MemberId other) {
        Set<MemberId> sharing = rarest(group, piece);
        if (sharing == null || sharing.size() > CROWD) {
            return sharing == null ? 0 : sharing.size();
        }
        long count = sharing.stream()
                .filter(id -> !id.equals(one) && !id.equals(other))
                .filter(id -> bears(id, piece))
                .count();
        return (int) count;
    }

    private boolean bears(MemberId id, String piece) {
        Fingerprint print = subjects.get(id);
        return print != null
                && print.forms().stream()
                        .anyMatch(form ->
                                form.core().contains(piece) || form.letters().equals(piece));
    }

    private @Nullable Set<MemberId> rarest(Subject.Group group, String piece) {
        List<Set<MemberId>> sharing = new ArrayList<>();
        BlockingKeys.ofPiece(group, piece).forEach(key -> sharing.add(keys.getOrDefault(key, Set.of())));
        return sharing.stream().min(Comparator.comparingInt(Set::size)).orElse(null);
    }
}
