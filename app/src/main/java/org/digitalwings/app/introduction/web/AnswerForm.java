package org.digitalwings.app.introduction.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.digitalwings.app.web.Problem;
import org.digitalwings.app.web.ProblemKind;
import org.digitalwings.graph.exchange.DeclineReason;
import org.digitalwings.graph.exchange.IntroductionAnswer;
import org.jspecify.annotations.Nullable;

/** Answers as addresses and forms spell them. */
final class AnswerForm {

    /** The codes of the reasons to decline. */
    static final List<String> REASONS =
            Stream.of(DeclineReason.values()).map(DeclineReason::code).toList();

    private AnswerForm() {}

    /**
     * An answer.
     *
     * @param verb {@code accept}, {@code decline} or {@code withdraw}
     * @param reason the code of a reason where it is declined, null for {@code other}
     */
    static IntroductionAnswer of(String verb, @Nullable String reason) {
        return switch (verb) {
            case "accept" -> IntroductionAnswer.ACCEPTED;
            case "withdraw" -> IntroductionAnswer.WITHDRAWN;
            case "decline" -> IntroductionAnswer.declined(reason == null ? DeclineReason.OTHER : reason(reason));
            default -> throw wrong("answer", verb, "accept, decline, withdraw");
        };
    }

    private static DeclineReason reason(String code) {
        return Stream.of(DeclineReason.values())
                .filter(reason -> reason.code().equals(code))
                .findFirst()
                .orElseThrow(() -> wrong("reason", code, REASONS.stream().collect(Collectors.joining(", "))));
    }

    private static Problem wrong(String name, String value, String allowed) {
        return Problem.of(
                ProblemKind.INVALID,
                "introduction.problem.choice",
                "The %s is '%s', but must be one of %s.".formatted(name, value, allowed),
                name,
                value,
                allowed);
    }
}
