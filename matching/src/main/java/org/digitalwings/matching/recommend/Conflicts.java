package org.digitalwings.matching.recommend;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.digitalwings.matching.community.Purpose;
import org.digitalwings.matching.community.TieKind;
import org.jspecify.annotations.Nullable;

/**
 * The conflicts of interest of one member with others, each told as a reason whose path leads from the member to the other. Both are taken
 * with their houses, so that a person's employer or a project's founder counts. Which conflicts matter follows from the purpose
 * ({@link ConflictScope}).
 */
final class Conflicts {

    /** How long a conflict outlasts an employment, a judging or a common round, in years; an undated judging never ends. */
    static final double YEARS = 2;

    private final Past past;
    private final int member;
    private final @Nullable Purpose purpose;
    private final Set<Integer> house;
    private final Family family;
    private final Optional<Syndicate> syndicate;
    private final Map<Integer, Integer> employers = new HashMap<>();
    private final Map<Integer, Integer> portfolio = new HashMap<>();
    private final Map<Integer, Integer> judged = new HashMap<>();
    private final Map<Integer, Integer> declared = new HashMap<>();

    /**
     * The conflicts of a member.
     *
     * @param purpose what others are looked at for, null for anything
     */
    Conflicts(Past past, int member, @Nullable Purpose purpose) {
        this.past = past;
        this.member = member;
        this.purpose = purpose;
        this.house = Affiliation.house(past, member);
        this.family = new Family(past, house);
        this.syndicate = syndicate(house);
        Affiliation.formerEmployers(past, member, YEARS).forEach(employer -> employers.put(employer, member));
        for (int own : house) {
            past.visit(own, TieKind.INVESTED, into(portfolio, own));
            past.visit(own, TieKind.DECLARED_CONFLICT, into(declared, own));
            past.visit(own, TieKind.JUDGED, (other, since, until, weight) -> {
                if (past.isUndated(since) || past.age(since) <= YEARS) {
                    judged.putIfAbsent(other, own);
                }
            });
            past.visit(own, TieKind.ASSIGNED, (other, since, until, weight) -> {
                if (past.holds(until)) {
                    judged.putIfAbsent(other, own);
                }
            });
        }
    }

    private Optional<Syndicate> syndicate(Set<Integer> members) {
        return ConflictScope.matters(ReasonCode.CONFLICT_CO_INVESTOR, purpose)
                ? Optional.of(new Syndicate(past, members))
                : Optional.empty();
    }

    private static Past.Visitor into(Map<Integer, Integer> related, int own) {
        return (other, since, until, weight) -> related.putIfAbsent(other, own);
    }

    /** The conflicts with another member that matter, the closest first; empty where there is none. */
    List<Reason> with(int other) {
        if (other == member) {
            return List.of();
        }
        Set<Integer> others = Affiliation.house(past, other);
        Optional<Reason> one = oneHouse(others, other);
        return Stream.of(
                        one.or(() -> family(others, other)),
                        formerEmployer(others, other),
                        between(ReasonCode.CONFLICT_PORTFOLIO, portfolio, others, other),
                        between(ReasonCode.CONFLICT_JUDGED, judged, others, other),
                        between(ReasonCode.CONFLICT_DECLARED, declared, others, other),
                        coInvestor(others, other))
                .flatMap(Optional::stream)
                .filter(reason -> ConflictScope.matters(reason.code(), purpose))
                .toList();
    }

    private Optional<Reason> oneHouse(Set<Integer> others, int other) {
        return others.stream().filter(house::contains).findFirst().map(common -> {
            boolean founded = isFoundedBy(member, common) || isFoundedBy(other, common);
            return reason(
                    founded ? ReasonCode.CONFLICT_FOUNDER : ReasonCode.SAME_ORGANIZATION,
                    List.of(member, common, other));
        });
    }

    /** Whether one of the two founded the other. */
    private boolean isFoundedBy(int one, int common) {
        List<Integer> founded = new ArrayList<>();
        past.visit(one, TieKind.FOUNDED, (end, since, until, weight) -> founded.add(end));
        return founded.contains(common);
    }

    private Optional<Reason> family(Set<Integer> others, int other) {
        return told(ReasonCode.CONFLICT_FAMILY, family.way(new Family(past, others)), other);
    }

    private Optional<Reason> coInvestor(Set<Integer> others, int other) {
        return syndicate.flatMap(
                own -> told(ReasonCode.CONFLICT_CO_INVESTOR, own.way(new Syndicate(past, others)), other));
    }

    private Optional<Reason> told(ReasonCode code, List<Integer> between, int other) {
        if (between.isEmpty()) {
            return Optional.empty();
        }
        List<Integer> way = new ArrayList<>(List.of(member));
        way.addAll(between);
        way.add(other);
        return Optional.of(reason(code, way));
    }

    /** Either worked lately where the other belongs. */
    private Optional<Reason> formerEmployer(Set<Integer> others, int other) {
        return between(ReasonCode.CONFLICT_EMPLOYER, employers, others, other)
                .or(() -> Affiliation.formerEmployers(past, other, YEARS).stream()
                        .filter(house::contains)
                        .findFirst()
                        .map(employer -> reason(ReasonCode.CONFLICT_EMPLOYER, List.of(member, employer, other))));
    }

    /** A tie between the two houses: its ends are the inner members of the path. */
    private Optional<Reason> between(ReasonCode code, Map<Integer, Integer> related, Set<Integer> others, int other) {
        return others.stream()
                .filter(related::containsKey)
                .findFirst()
                .map(end -> reason(code, List.of(member, related.getOrDefault(end, member), end, other)));
    }

    private Reason reason(ReasonCode code, List<Integer> way) {
        return Ways.reason(past.community(), code, way);
    }
}
