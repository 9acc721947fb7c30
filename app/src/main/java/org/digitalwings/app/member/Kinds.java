package org.digitalwings.app.member;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.digitalwings.app.web.Problem;
import org.digitalwings.app.web.ProblemKind;
import org.digitalwings.matching.community.MemberKind;
import org.digitalwings.matching.community.Purpose;

/** How the graph, addresses and message keys spell the kinds of members and of what they need and offer. */
public final class Kinds {

    private Kinds() {}

    /** The code of a kind of member or of a purpose, such as {@code service-provider}. */
    public static String code(Enum<?> kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind of member with the code; a {@link Problem} of kind INVALID where there is none. */
    public static MemberKind member(String code) {
        return Arrays.stream(MemberKind.values())
                .filter(kind -> code(kind).equals(code))
                .findFirst()
                .orElseThrow(() -> unknown(code));
    }

    /** The codes of all kinds of members. */
    public static List<String> members() {
        return Arrays.stream(MemberKind.values()).map(Kinds::code).toList();
    }

    /** The codes of all purposes of needs and offers. */
    public static List<String> purposes() {
        return Arrays.stream(Purpose.values()).map(Kinds::code).toList();
    }

    /** The code itself where a purpose has it; a {@link Problem} of kind INVALID where none has. */
    public static String purpose(String code) {
        if (!purposes().contains(code)) {
            throw unknown(code);
        }
        return code;
    }

    private static Problem unknown(String code) {
        return Problem.of(
                ProblemKind.INVALID,
                "member.problem.kind",
                "Kind '%s' is unknown: choose one of the list.".formatted(code),
                code);
    }
}
