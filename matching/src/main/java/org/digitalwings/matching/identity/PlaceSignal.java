package org.digitalwings.matching.identity;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Where two subjects are. It weighs little: companies are registered in one city and work in another. */
final class PlaceSignal implements Signal {

    private static final double SAME = 0.5;
    private static final double OTHER = -1.2;

    @Override
    public List<Reason> judge(Pair pair) {
        Set<String> one = places(pair.one());
        Set<String> other = places(pair.other());
        if (one.isEmpty() || other.isEmpty()) {
            return List.of();
        }
        double weight = PlaceNames.meet(one, other) ? SAME : OTHER;
        return List.of(new Reason(Evidence.PLACE, weight, String.join(" ", one), String.join(" ", other)));
    }

    private static Set<String> places(Fingerprint print) {
        if (!print.places().isEmpty()) {
            return print.places();
        }
        Set<String> places = new LinkedHashSet<>();
        print.called().forEach(form -> places.addAll(form.places()));
        return places;
    }
}
