package org.digitalwings.matching.identity;

import java.util.List;
import org.digitalwings.matching.community.Member;
import org.digitalwings.matching.community.MemberId;
import org.digitalwings.matching.community.MemberKind;

/**
 * What is known of a member, or of a row that may become one, for telling who it is. Only members of one {@link #group} can be
 * the same: a project and the company that runs it often share a name.
 *
 * @param id tells subjects apart
 * @param name the usual name, not blank
 * @param otherNames further names in any language
 * @param text what it is and does, empty where unknown
 * @param places names of places, from the largest to the smallest, or addresses
 * @param sites addresses of its pages, with or without {@code https://}
 * @param people names of those whom it is tied to: the staff of an organisation, the employers of a person
 */
public record Subject(
        MemberId id,
        MemberKind kind,
        String name,
        List<String> otherNames,
        String text,
        List<String> places,
        List<String> sites,
        List<String> people) {

    /** What can be the same as each other. */
    public enum Group {
        PERSON,
        PROJECT,
        ORGANIZATION
    }

    public Subject {
        if (name.isBlank()) {
            throw new IllegalArgumentException("Subject %s must have a name: leave it out.".formatted(id));
        }
        otherNames = List.copyOf(otherNames);
        places = List.copyOf(places);
        sites = List.copyOf(sites);
        people = List.copyOf(people);
    }

    /** A subject of which only names are known. */
    public static Subject named(MemberId id, MemberKind kind, String name, String... otherNames) {
        return new Subject(id, kind, name, List.of(otherNames), "", List.of(), List.of(), List.of());
    }

    /** A member as the community sees it, with what its snapshot does not have. */
    public static Subject of(Member member, List<String> sites, List<String> people) {
        List<String> places =
                member.place() == null ? List.of() : member.place().path();
        return new Subject(
                member.id(), member.kind(), member.name(), member.aliases(), member.text(), places, sites, people);
    }

    /** What it can be the same as. */
    public Group group() {
        return switch (kind) {
            case PERSON -> Group.PERSON;
            case PROJECT -> Group.PROJECT;
            case STARTUP, ENTERPRISE, INVESTOR, GOVERNMENT, INSTITUTE, COMMUNITY, ASSOCIATION, SERVICE_PROVIDER ->
                Group.ORGANIZATION;
        };
    }
}
