package org.digitalwings.matching.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.digitalwings.matching.community.MemberKind;
import org.digitalwings.matching.identity.Likeness.Level;
import org.digitalwings.matching.identity.NameForm.Part;

/**
 * The names: the two forms that are most alike of what the subjects are called, those that are most alike of what their texts
 * call them, how many others share what is alike, and where the likest forms contradict each other.
 */
final class NameSignal implements Signal {

    @Override
    public List<Reason> judge(Pair pair) {
        boolean person = pair.one().subject().group() == Subject.Group.PERSON;
        List<Likeness> alike = new ArrayList<>();
        for (NameForm one : pair.one().forms()) {
            for (NameForm other : pair.other().forms()) {
                Likeness likeness = Likeness.of(one, other);
                if (likeness != null && !likeness.hearsay() && NameWeights.of(likeness, person) > 0) {
                    alike.add(likeness);
                }
            }
        }
        List<Reason> reasons = new ArrayList<>();
        Optional<Likeness> called = best(alike, person, false);
        Optional<Likeness> told = best(alike, person, true);
        called.ifPresent(likeness -> reasons.add(reason(likeness, person)));
        told.ifPresent(likeness -> reasons.add(reason(likeness, person)));
        called.or(() -> told).ifPresent(likeness -> reasons.addAll(against(likeness, pair)));
        return reasons;
    }

    private static Optional<Likeness> best(List<Likeness> alike, boolean person, boolean told) {
        return alike.stream()
                .filter(likeness -> likeness.told() == told)
                .max(Comparator.comparingDouble((Likeness likeness) -> NameWeights.of(likeness, person))
                        .thenComparing(likeness -> likeness.one().written())
                        .thenComparing(likeness -> likeness.other().written()));
    }

    private static Reason reason(Likeness likeness, boolean person) {
        Evidence evidence = likeness.told()
                ? likeness.level() == Level.NAME || likeness.level() == Level.BRAND
                        ? Evidence.TOLD_NAME
                        : Evidence.TOLD_SIMILAR
                : evidence(likeness.level());
        return new Reason(
                evidence,
                NameWeights.of(likeness, person),
                likeness.one().written(),
                likeness.other().written());
    }

    private static Evidence evidence(Level level) {
        return switch (level) {
            case NAME -> Evidence.NAME;
            case BRAND, BRAND_OF_TRADE, BRAND_OF_OTHER_TRADE -> Evidence.BRAND;
            case PINYIN, SOUND, PINYIN_BEGINS -> Evidence.PRONUNCIATION;
            case WITHIN, BEGINS, INSIDE -> Evidence.BRAND_WITHIN;
            case ABBREVIATION -> Evidence.ABBREVIATION;
            case SPELLING -> Evidence.SPELLING;
            case HALF -> Evidence.NAME_OVERLAP;
        };
    }

    private static List<Reason> against(Likeness likeness, Pair pair) {
        NameForm one = likeness.one();
        NameForm other = likeness.other();
        List<Reason> reasons = new ArrayList<>();
        int others = pair.others(likeness.piece());
        if (others > 0) {
            reasons.add(new Reason(
                    Evidence.NAMESAKES, NameWeights.namesakes(others), likeness.piece(), Integer.toString(others)));
        }
        if (!one.places().isEmpty() && !other.places().isEmpty() && !PlaceNames.meet(one.places(), other.places())) {
            reasons.add(new Reason(Evidence.NAME_PLACE, NameWeights.NAME_PLACE, one.written(), other.written()));
        }
        if (!one.numbers().equals(other.numbers()) && likeness.level().compareTo(Level.SOUND) <= 0) {
            reasons.add(new Reason(Evidence.NUMBER, NameWeights.NUMBER, one.written(), other.written()));
        }
        boolean oneScript = one.chinese() == other.chinese();
        if (one.registered() && other.registered() && oneScript && likeness.level() != Level.NAME) {
            reasons.add(new Reason(Evidence.REGISTERED, NameWeights.REGISTERED, one.written(), other.written()));
        }
        if (one.part() != other.part()) {
            boolean branch = one.part() == Part.BRANCH || other.part() == Part.BRANCH;
            reasons.add(new Reason(
                    branch ? Evidence.BRANCH : Evidence.GROUP,
                    branch ? NameWeights.BRANCH : NameWeights.GROUP,
                    one.written(),
                    other.written()));
        }
        if (areUnits(likeness, pair)) {
            reasons.add(new Reason(Evidence.UNIT, NameWeights.UNIT, one.written(), other.written()));
        }
        return reasons;
    }

    /**
     * Whether a name tells that one is another part of an organisation than the other. Who is of the kind of such parts is often called
     * without the word; and who invests says so in registered names only, unless the kinds say otherwise.
     */
    private static boolean areUnits(Likeness likeness, Pair pair) {
        MemberKind oneKind = pair.one().subject().kind();
        MemberKind otherKind = pair.other().subject().kind();
        Unit one = likeness.one().unit();
        Unit other = likeness.other().unit();
        boolean alike = one.orOf(oneKind) == other.orOf(otherKind);
        boolean funds = (one == Unit.FUND && other == Unit.NONE) || (one == Unit.NONE && other == Unit.FUND);
        return one != other && !alike && !(funds && oneKind == otherKind);
    }
}
