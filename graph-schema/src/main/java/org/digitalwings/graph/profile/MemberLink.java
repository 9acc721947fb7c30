package org.digitalwings.graph.profile;

import org.jspecify.annotations.Nullable;

/**
 * Another member, as far as a link to it needs.
 *
 * @param id the member's id
 * @param name its usual name
 * @param nameEn its English name, null where there is none
 * @param kind its kind as the graph spells it, such as {@code investor}
 * @param invented whether it is made up for a sample community
 */
public record MemberLink(String id, String name, @Nullable String nameEn, String kind, boolean invented) {

    /** The name in a language: English for {@code en} where there is an English name, the usual one otherwise. */
    public String in(String language) {
        return new Named(id, name, nameEn).in(language);
    }
}
