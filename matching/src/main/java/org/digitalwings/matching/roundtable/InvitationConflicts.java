package org.digitalwings.matching.roundtable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;

/**
 * Finds a smallest set of limits of a request that contradict each other, by letting go one after the other and keeping those whom
 * the contradiction needs (deletion filter), and for each the nearest number that resolves it. One flow a question.
 */
final class InvitationConflicts {

    private final InvitationRequest request;
    private final double[] nothing;

    InvitationConflicts(InvitationRequest request) {
        this.request = request;
        this.nothing = new double[request.candidates().size()];
    }

    /** The obstacles; at least one where the limits are infeasible. */
    List<Obstacle> find() {
        InvitationLimits limits = InvitationLimits.of(request);
        List<Limit> kept = new ArrayList<>();
        for (Limit limit : all(limits)) {
            InvitationLimits without = limit.drop().apply(limits);
            if (isFeasible(without)) {
                kept.add(limit);
            } else {
                limits = without;
            }
        }
        InvitationLimits conflict = limits;
        InvitationLimits asked = InvitationLimits.of(request);
        return kept.stream()
                .map(limit -> obstacle(limit, isFeasible(limit.drop().apply(asked)) ? asked : conflict))
                .toList();
    }

    private boolean isFeasible(InvitationLimits limits) {
        return new InvitationFlow(limits, nothing).isFeasible();
    }

    private Obstacle obstacle(Limit limit, InvitationLimits conflict) {
        int possible = switch (limit.rule()) {
            case INVITEES -> {
                InvitationFlow free = new InvitationFlow(limit.drop().apply(conflict), nothing);
                int smallest = free.smallest();
                yield Math.clamp(limit.asked(), smallest, Math.max(smallest, free.greatest()));
            }
            case ROLE_LEAST, ROLE_MOST, PER_ORGANIZATION -> nearest(limit, conflict);
            case MANDATORY, EXCLUDED, ONE_SEAT, CAPACITY, EQUAL_SIZES, HOST, LOCK, APART, ROLE_NEEDED -> -1;
        };
        return new Obstacle(limit.rule(), limit.subject(), limit.asked(), possible);
    }

    /** By halving: feasible at the far end, infeasible at the asked number. */
    private int nearest(Limit limit, InvitationLimits conflict) {
        int bad = limit.asked();
        int good = limit.rule() == Rule.ROLE_LEAST ? 0 : request.candidates().size();
        while (Math.abs(good - bad) > 1) {
            int middle = (good + bad) / 2;
            if (isFeasible(limit.change().apply(middle).apply(conflict))) {
                good = middle;
            } else {
                bad = middle;
            }
        }
        return good;
    }

    private List<Limit> all(InvitationLimits limits) {
        List<Limit> all = new ArrayList<>();
        if (!limits.barred().isEmpty()) {
            all.add(new Limit(
                    Rule.EXCLUDED,
                    List.of(),
                    limits.barred().cardinality(),
                    number -> InvitationLimits::barringNobody,
                    InvitationLimits::barringNobody));
        }
        for (int r = 0; r < limits.least().size(); r++) {
            int which = r;
            List<String> subject = List.of(InvitationLimits.ROLES.get(r).name());
            if (limits.least().get(r) > 0) {
                all.add(limit(
                        Rule.ROLE_LEAST, subject, limits.least().get(r), 0, number -> l -> l.withLeast(which, number)));
            }
            if (limits.most().get(r) < limits.candidates()) {
                all.add(limit(
                        Rule.ROLE_MOST,
                        subject,
                        limits.most().get(r),
                        Integer.MAX_VALUE,
                        number -> l -> l.withMost(which, number)));
            }
        }
        all.add(limit(
                Rule.PER_ORGANIZATION,
                List.of(),
                limits.perOrganization(),
                limits.candidates(),
                number -> l -> l.withPerOrganization(number)));
        limits.mandatory().stream()
                .forEach(i -> all.add(limit(
                        Rule.MANDATORY,
                        List.of(request.candidates().get(i).id().value()),
                        1,
                        0,
                        number -> l -> l.without(i))));
        all.add(limit(
                Rule.INVITEES,
                List.of(),
                limits.invitees(),
                InvitationLimits.ANY,
                number -> l -> l.withInvitees(number)));
        return all;
    }

    private static Limit limit(
            Rule rule, List<String> subject, int asked, int free, IntFunction<UnaryOperator<InvitationLimits>> change) {
        return new Limit(rule, subject, asked, change, change.apply(free));
    }

    private record Limit(
            Rule rule,
            List<String> subject,
            int asked,
            IntFunction<UnaryOperator<InvitationLimits>> change,
            UnaryOperator<InvitationLimits> drop) {}
}
