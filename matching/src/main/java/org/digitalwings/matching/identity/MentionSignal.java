package org.digitalwings.matching.identity;

import java.util.List;
import java.util.stream.Stream;
import org.digitalwings.matching.identity.NameForm.Origin;

/** A name of one that stands somewhere in the text of the other, and no text calls it so where names stand. */
final class MentionSignal implements Signal {

    private static final double WEIGHT = 3;
    private static final int SHORTEST_CHINESE = 3;
    private static final int SHORTEST_LATIN = 5;

    @Override
    public List<Reason> judge(Pair pair) {
        return Stream.concat(
                        mentioned(pair.one(), pair.other()).map(form -> new Reason(Evidence.MENTION, WEIGHT, form, "")),
                        mentioned(pair.other(), pair.one()).map(form -> new Reason(Evidence.MENTION, WEIGHT, "", form)))
                .limit(1)
                .toList();
    }

    private static Stream<String> mentioned(Fingerprint named, Fingerprint telling) {
        return named.forms().stream()
                .filter(form -> form.origin() == Origin.NAME)
                .filter(form -> form.key().length() >= (form.chinese() ? SHORTEST_CHINESE : SHORTEST_LATIN))
                .filter(form -> telling.words().contains(form.key()))
                .map(NameForm::written);
    }
}
