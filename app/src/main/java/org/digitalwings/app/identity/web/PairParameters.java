package org.digitalwings.app.identity.web;

import java.util.Map;
import org.digitalwings.app.identity.PairFilter;
import org.digitalwings.app.member.Kinds;
import org.digitalwings.app.web.Problem;
import org.digitalwings.app.web.ProblemKind;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which pairs an address asks for.
 *
 * @param outcome {@code unsure}, {@code same} or empty for both
 * @param kind a kind of members, or empty for all
 * @param q a part of a name, or empty
 * @param state {@code open}, {@code later} or empty for open ones
 */
record PairParameters(String outcome, String kind, String q, String state) {

    private static final int LONGEST = 100;

    static PairParameters of(
            @Nullable String outcome, @Nullable String kind, @Nullable String q, @Nullable String state) {
        return new PairParameters(text(outcome), text(kind), text(q), text(state));
    }

    /** The filter; a {@link Problem} of kind INVALID where a parameter has none of its values. */
    PairFilter filter() {
        return new PairFilter(likely(), kind.isEmpty() ? null : Kinds.member(kind), q, later());
    }

    private @Nullable Boolean likely() {
        return switch (outcome) {
            case "" -> null;
            case "same" -> true;
            case "unsure" -> false;
            default -> throw unknown("outcome", outcome, "same, unsure");
        };
    }

    private boolean later() {
        return switch (state) {
            case "", "open" -> false;
            case "later" -> true;
            default -> throw unknown("state", state, "open, later");
        };
    }

    /** The address of a page with these parameters. */
    String address(String path, @Nullable String after) {
        var address = UriComponentsBuilder.fromPath(path);
        add(address, "state", state);
        add(address, "outcome", outcome);
        add(address, "kind", kind);
        add(address, "q", q);
        add(address, "after", text(after));
        return address.encode().build().toUriString();
    }

    PairParameters withOutcome(String other) {
        return new PairParameters(other, kind, q, state);
    }

    private static void add(UriComponentsBuilder address, String name, String value) {
        if (!value.isEmpty()) {
            address.queryParam(name, "{" + name + "}").uriVariables(Map.of(name, value));
        }
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value.strip();
    }

    static Problem unknown(String name, String value, String known) {
        return Problem.of(
                ProblemKind.INVALID,
                "identity.problem.parameter",
                "Parameter %s cannot be '%s': choose one of %s."
                        .formatted(name, value.length() > LONGEST ? value.substring(0, LONGEST) : value, known),
                name,
                value.length() > LONGEST ? value.substring(0, LONGEST) : value,
                known);
    }
}
