package org.digitalwings.app.gathering;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.digitalwings.matching.community.Award;
import org.digitalwings.matching.community.Member;
import org.digitalwings.matching.community.MemberKind;
import org.digitalwings.matching.roundtable.Role;

/** As what members of each kind usually take part. */
public final class Participants {

    private Participants() {}

    /** The usual side of a member at a matchmaking session: only members of different sides meet. */
    public static String side(MemberKind kind) {
        return switch (kind) {
            case PROJECT, STARTUP -> "project";
            case INVESTOR -> "investor";
            case ENTERPRISE, SERVICE_PROVIDER -> "enterprise";
            case GOVERNMENT -> "government";
            case INSTITUTE, COMMUNITY, ASSOCIATION -> "partner";
            case PERSON -> "person";
        };
    }

    /** The sides that sessions have by themselves. */
    public static List<String> sides() {
        return List.of("project", "investor", "enterprise", "government", "partner", "person");
    }

    /** The usual role of a member at a roundtable; a winner is who won an award in an edition before the present one. */
    public static Role role(Member member, int presentEdition) {
        boolean won =
                member.entries().stream().anyMatch(entry -> entry.award() != null && entry.edition() < presentEdition);
        return switch (member.kind()) {
            case PROJECT, STARTUP -> won ? Role.WINNER : Role.CURRENT_PROJECT;
            case INVESTOR -> Role.INVESTOR;
            case ENTERPRISE, SERVICE_PROVIDER -> Role.ENTERPRISE;
            case GOVERNMENT -> Role.GOVERNMENT;
            case INSTITUTE, PERSON -> Role.EXPERT;
            case COMMUNITY, ASSOCIATION -> Role.COMMUNITY;
        };
    }

    /** How a role is stored and named in addresses. */
    public static String code(Role role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The role that a code means.
     *
     * @throws IllegalArgumentException where it means none
     */
    public static Role role(String code) {
        for (Role role : Role.values()) {
            if (code(role).equals(code)) {
                return role;
            }
        }
        throw new IllegalArgumentException("Role '%s' is not one of %s."
                .formatted(
                        code,
                        List.of(Role.values()).stream().map(Participants::code).toList()));
    }

    /** The most famous first: by best award, then by id. */
    static Comparator<Member> byFame() {
        return Comparator.<Member>comparingInt(member -> member.entries().stream()
                        .map(entry -> entry.award())
                        .mapToInt(award -> award == null ? Award.values().length : rank(award))
                        .min()
                        .orElse(Award.values().length + 1))
                .thenComparing(Member::id);
    }

    private static int rank(Award award) {
        return List.of(Award.values()).indexOf(award);
    }
}
