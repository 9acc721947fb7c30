package org.digitalwings.app.ingest;

import java.util.List;
import java.util.Locale;
import org.digitalwings.app.ingest.table.Fault;
import org.digitalwings.app.ingest.table.RowProblem;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says in the reader's language what is wrong with a file, a row or a cell, and what to do about it. */
@Component
public final class FaultWords {

    private final MessageSource messages;

    FaultWords(MessageSource messages) {
        this.messages = messages;
    }

    /** Why it is wrong. */
    public String reason(Fault fault, List<String> arguments, Locale locale) {
        return messages.getMessage(fault.key() + ".reason", told(fault, arguments, locale), locale);
    }

    /** What to do about it. */
    public String remedy(Fault fault, List<String> arguments, Locale locale) {
        return messages.getMessage(fault.key() + ".remedy", told(fault, arguments, locale), locale);
    }

    /** Files and pages call kinds of members by words, the graph by names of its own. */
    private Object[] told(Fault fault, List<String> arguments, Locale locale) {
        return arguments.stream()
                .map(argument -> fault == Fault.OTHER_KIND
                        ? messages.getMessage("member.kind." + argument, null, argument, locale)
                        : argument)
                .toArray();
    }

    /** Both. */
    String of(Fault fault, List<String> arguments, Locale locale) {
        return reason(fault, arguments, locale) + " " + remedy(fault, arguments, locale);
    }

    /** Where it is and both. */
    String of(RowProblem problem, Locale locale) {
        return messages.getMessage(
                "ingest.command.problem",
                new Object[] {
                    problem.line(), problem.column(), problem.value(), of(problem.fault(), problem.arguments(), locale)
                },
                locale);
    }
}
