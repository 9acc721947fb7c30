package org.digitalwings.graph.profile;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.digitalwings.graph.change.Aspect;
import org.jspecify.annotations.Nullable;

/** What of a member an edit makes different. A field that others come to see counts like one that changed: it is new to them. */
final class EditedAspects {

    private EditedAspects() {}

    static Set<Aspect> of(Profile before, ProfileEdit edit) {
        Set<Aspect> aspects = EnumSet.noneOf(Aspect.class);
        if (edit.text() != null && !edit.text().equals(before.text())) {
            aspects.add(Aspect.TEXT);
        }
        if (asksMore(before.needs(), edit.needs())) {
            aspects.add(Aspect.NEED);
        }
        if (asksMore(before.offers(), edit.offers())) {
            aspects.add(Aspect.OFFER);
        }
        Visibility after = before.visibility().with(edit.visibility());
        for (Field field : Field.values()) {
            if (after.shows(field, Audience.COMMUNITY) && !before.visibility().shows(field, Audience.COMMUNITY)) {
                aspects.addAll(shown(field));
            }
        }
        return aspects;
    }

    /** Whether there is a wish that was not there; one that is gone is nothing to tell. */
    private static boolean asksMore(List<Wish> before, @Nullable List<Wish> wishes) {
        return wishes != null && !before.containsAll(wishes);
    }

    private static Set<Aspect> shown(Field field) {
        return switch (field) {
            case TEXT -> Set.of(Aspect.TEXT);
            case PLACE -> Set.of(Aspect.PLACE);
            case TOPICS -> Set.of(Aspect.TOPIC);
            case NEEDS -> Set.of(Aspect.NEED);
            case OFFERS -> Set.of(Aspect.OFFER);
            case WEBSITE, EMAIL, PHONE -> Set.of();
        };
    }
}
