package org.digitalwings.app.gathering;

import java.util.List;
import org.digitalwings.app.web.Problem;
import org.digitalwings.app.web.ProblemKind;
import org.springframework.context.MessageSourceResolvable;

/** A plan made by hand that breaks rules. */
public final class BrokenRulesException extends Problem {

    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;

    /**
     * @param findings the rules, at least one
     * @param first the first of them in the words of any language
     */
    BrokenRulesException(List<Finding> findings, MessageSourceResolvable first) {
        super(
                ProblemKind.UNSATISFIABLE,
                "gathering.problem.broken",
                "The plan breaks a rule: %s".formatted(findings.getFirst().words()),
                first);
        this.findings = List.copyOf(findings);
    }

    /** The rules that it breaks. */
    public List<Finding> findings() {
        return findings;
    }
}
