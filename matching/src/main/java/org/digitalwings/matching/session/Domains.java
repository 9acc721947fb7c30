package org.digitalwings.matching.session;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The slots that are left to each meeting that must be held, and the rules that took the others. */
final class Domains {

    private final SessionRequest request;
    private final List<Pair> required;
    private final Map<Pair, Long> masks = new HashMap<>();
    private final Map<Pair, Set<Rule>> reasons = new HashMap<>();

    Domains(SessionRequest request, Openings openings, List<Pair> required) {
        this.request = request;
        this.required = required;
        for (Pair pair : required) {
            masks.put(pair, openings.slots(pair).mask());
        }
    }

    /** The rules that name a pair. */
    static List<Rule> rulesOf(SessionRequest request, Pair pair) {
        return request.rules().stream().filter(rule -> names(rule, pair)).toList();
    }

    private static boolean names(Rule rule, Pair pair) {
        return switch (rule) {
            case Rule.NeverMeet never -> never.pair().isOfSameTwo(pair);
            case Rule.MustMeet must -> must.pair().equals(pair);
            case Rule.AtSlot at -> at.pair().equals(pair);
            case Rule.AtTable at -> at.pair().equals(pair);
            case Rule.InBlock in -> in.pair().equals(pair);
            case Rule.Before before -> false;
            case Rule.EvenBreaks even -> false;
        };
    }

    long mask(Pair pair) {
        return masks.getOrDefault(pair, 0L);
    }

    List<Pair> pairsWithoutSlot() {
        return required.stream().filter(pair -> mask(pair) == 0).toList();
    }

    /** Passes on what orders and single slots imply until nothing changes; the first contradiction that appears. */
    Optional<Conflict> propagate() {
        Map<Boolean, List<Rule.Before>> orders = request.rules().stream()
                .filter(Rule.Before.class::isInstance)
                .map(Rule.Before.class::cast)
                .collect(Collectors.partitioningBy(
                        before -> masks.containsKey(before.earlier()) && masks.containsKey(before.later())));
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Rule.Before before : orders.getOrDefault(true, List.of())) {
                changed |= order(before);
            }
            for (Pair pair : required) {
                changed |= Long.bitCount(mask(pair)) == 1 && alone(pair);
            }
            for (Pair pair : required) {
                if (mask(pair) == 0) {
                    return Optional.of(conflict(pair));
                }
            }
        }
        return Optional.empty();
    }

    private boolean order(Rule.Before before) {
        int earliest = Long.numberOfTrailingZeros(mask(before.earlier()));
        int latest = SlotSet.MOST - 1 - Long.numberOfLeadingZeros(mask(before.later()));
        long after = earliest >= SlotSet.MOST - 1 ? 0 : -1L << (earliest + 1);
        long until = latest <= 0 ? 0 : (1L << latest) - 1;
        boolean changed = narrow(before.later(), after, before.earlier(), before);
        changed |= narrow(before.earlier(), until, before.later(), before);
        return changed;
    }

    private boolean alone(Pair single) {
        boolean changed = false;
        for (Pair other : required) {
            boolean shares = other.includes(single.first()) || other.includes(single.second());
            if (shares && !other.equals(single)) {
                changed |= narrow(other, ~mask(single), single, new Rule.MustMeet(single));
            }
        }
        return changed;
    }

    private boolean narrow(Pair pair, long to, Pair because, Rule rule) {
        long now = mask(pair);
        if ((now & to) == now) {
            return false;
        }
        masks.put(pair, now & to);
        Set<Rule> why = reasons.computeIfAbsent(pair, key -> new LinkedHashSet<>());
        why.add(rule);
        why.addAll(rulesOf(request, because));
        why.addAll(reasons.getOrDefault(because, Set.of()));
        return true;
    }

    private Conflict conflict(Pair pair) {
        Set<Rule> rules = new LinkedHashSet<>(rulesOf(request, pair));
        rules.addAll(reasons.getOrDefault(pair, Set.of()));
        boolean ordered = rules.stream().anyMatch(Rule.Before.class::isInstance);
        return new Conflict(
                ordered ? Conflict.Kind.IMPOSSIBLE_ORDER : Conflict.Kind.SAME_SLOT_TWICE,
                List.copyOf(rules),
                List.of(pair.first(), pair.second()),
                "%s must meet, but together these rules leave no slot for it: %s. Drop or move one of them."
                        .formatted(pair, rules.stream().map(Rule::toString).collect(Collectors.joining("; "))));
    }
}
