package org.digitalwings.graph.change;

import java.util.Locale;

/** What a change is about. */
public enum SubjectKind {
    /** A person, an organisation or a project, with its needs, offers, entries and ties. */
    MEMBER,
    /** A matchmaking session or a city roundtable with its invitations and its plan. */
    GATHERING,
    /** Somebody asking to be introduced to somebody. */
    INTRODUCTION,
    /** A group of terms that mean the same. */
    GLOSSARY;

    /** How the graph spells it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static SubjectKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
