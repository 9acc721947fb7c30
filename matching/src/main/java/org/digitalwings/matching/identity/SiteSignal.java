package org.digitalwings.matching.identity;

import java.util.List;
import java.util.stream.Stream;

/** Their sites: the same one, one that is called like the other's name, or two. */
final class SiteSignal implements Signal {

    private static final double SAME = 6;
    private static final double NAMED = 4;
    private static final double OTHER = -1;

    /** A shorter word is in too many names of sites. */
    private static final int SHORTEST = 4;

    @Override
    public List<Reason> judge(Pair pair) {
        for (SiteHost one : pair.one().hosts()) {
            for (SiteHost other : pair.other().hosts()) {
                if (one.domain().equals(other.domain())) {
                    return List.of(new Reason(Evidence.SITE, SAME, one.domain(), other.domain()));
                }
            }
        }
        List<Reason> named = Stream.concat(
                        named(pair.one(), pair.other())
                                .map(host -> new Reason(Evidence.SITE, NAMED, host.domain(), host.label())),
                        named(pair.other(), pair.one())
                                .map(host -> new Reason(Evidence.SITE, NAMED, host.label(), host.domain())))
                .limit(1)
                .toList();
        boolean two = !pair.one().hosts().isEmpty() && !pair.other().hosts().isEmpty();
        return named.isEmpty() && two
                ? List.of(new Reason(
                        Evidence.SITE,
                        OTHER,
                        pair.one().hosts().getFirst().domain(),
                        pair.other().hosts().getFirst().domain()))
                : named;
    }

    private static Stream<SiteHost> named(Fingerprint sited, Fingerprint called) {
        return sited.hosts().stream()
                .filter(host -> host.label().length() >= SHORTEST)
                .filter(host -> called.called().anyMatch(form -> form.letters().equals(host.label())));
    }
}
