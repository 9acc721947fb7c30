package org.digitalwings.app.alert;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.digitalwings.graph.change.Aspect;
import org.digitalwings.graph.change.Change;
import org.digitalwings.graph.change.ChangeKind;
import org.digitalwings.matching.community.Member;

/** What happened to a member that somebody may want to be told. */
enum Happening {
    /** It is new. */
    NEW,
    /** It came further in a competition, or won. */
    WON,
    /** It raised money. */
    RAISED,
    /** It is somewhere else. */
    MOVED,
    /** It says something else of itself: its text, its names, what it is about, is built on or offers. */
    TEXT,
    /** It needs something. */
    NEED;

    /** How the graph and the message bundles spell it. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * What a change is to those who may see no more of the member than everybody in the community.
     *
     * @param member the member as the community sees it: of a field that is hidden it has nothing, and nothing is told
     */
    static Set<Happening> of(Change change, Member member) {
        if (change.kind() == ChangeKind.CREATED) {
            return EnumSet.of(NEW);
        }
        Set<Happening> happenings = EnumSet.noneOf(Happening.class);
        for (Aspect aspect : change.what()) {
            if (isSeen(aspect, member)) {
                happenings.add(of(aspect));
            }
        }
        return happenings;
    }

    private static Happening of(Aspect aspect) {
        return switch (aspect) {
            case NAME, TEXT, TOPIC, TECHNOLOGY, OFFER -> TEXT;
            case PLACE -> MOVED;
            case NEED -> NEED;
            case RESULT -> WON;
            case FUNDING -> RAISED;
        };
    }

    private static boolean isSeen(Aspect aspect, Member member) {
        return switch (aspect) {
            case NAME -> true;
            case TEXT -> !member.text().isBlank();
            case TOPIC -> !member.topics().isEmpty();
            case TECHNOLOGY -> !member.technologies().isEmpty();
            case OFFER -> !member.offers().isEmpty();
            case PLACE -> member.place() != null;
            case NEED -> !member.needs().isEmpty();
            case RESULT -> !member.entries().isEmpty();
            case FUNDING -> !member.background().rounds().isEmpty();
        };
    }
}
