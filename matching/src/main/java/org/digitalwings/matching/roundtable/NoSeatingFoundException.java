package org.digitalwings.matching.roundtable;

import java.util.List;
import java.util.stream.Collectors;

/**
 * No seat plan that obeys all rules was found, though none of the rules that can be checked beforehand says that there is none.
 */
public final class NoSeatingFoundException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<Violation> violations;

    public NoSeatingFoundException(List<Violation> violations) {
        super(
                "No seat plan keeps all rules within the budget; the best still breaks %d: %s. Loosen one of them or plan longer."
                        .formatted(
                                violations.size(),
                                violations.stream()
                                        .limit(5)
                                        .map(Violation::what)
                                        .collect(Collectors.joining("; "))));
        this.violations = List.copyOf(violations);
    }

    /** What the best plan still breaks. */
    public List<Violation> violations() {
        return violations;
    }
}
