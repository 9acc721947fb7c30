package org.digitalwings.matching.roundtable;

import java.util.List;

/**
 * One of the rules that contradict each other in a request.
 *
 * @param subject what the rule is about: a role's name, a member's id, a table's name; empty where it needs none
 * @param asked the number that the request asks for
 * @param possible the nearest number at which the other rules can be kept; -1 where giving up the rule is the only way out
 */
public record Obstacle(Rule rule, List<String> subject, int asked, int possible) {

    public Obstacle {
        subject = List.copyOf(subject);
    }

    /** In words, for logs and programs. */
    public String inWords() {
        String about = subject.isEmpty() ? "" : " of " + String.join(", ", subject);
        String remedy = possible < 0 ? "give it up" : "set it to " + possible;
        return "%s%s asks for %d: %s".formatted(rule, about, asked, remedy);
    }
}
