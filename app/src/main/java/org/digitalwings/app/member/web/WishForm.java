package org.digitalwings.app.member.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.digitalwings.app.member.Kinds;
import org.digitalwings.app.web.Problem;
import org.digitalwings.app.web.ProblemKind;
import org.digitalwings.graph.profile.Wish;
import org.springframework.util.MultiValueMap;

/**
 * A line of the form for something needed or offered, as typed.
 *
 * @param id the id, empty for a new one
 * @param kind the code of its kind
 * @param text what it is, empty to leave it out
 * @param until a date such as 2026-11-22, empty for ever
 */
record WishForm(String id, String kind, String text, String until) {

    private static final int NEW_LINES = 2;

    private static WishForm of(Wish wish) {
        return new WishForm(
                wish.id() == null ? "" : wish.id(),
                wish.kind(),
                wish.text(),
                wish.until() == null ? "" : wish.until().toString());
    }

    /** The lines for what is there, and some to add more. */
    static List<WishForm> lines(List<Wish> wishes) {
        return withNew(wishes.stream().map(WishForm::of).toList());
    }

    /** The lines with some empty ones at the end. */
    static List<WishForm> withNew(List<WishForm> lines) {
        var all = new ArrayList<WishForm>(
                lines.stream().filter(line -> !line.text().isBlank()).toList());
        for (int i = 0; i < NEW_LINES; i++) {
            all.add(new WishForm("", "", "", ""));
        }
        return all;
    }

    /** The lines that the form sent under a name; the values of its fields come in the order of the lines. */
    static List<WishForm> sent(MultiValueMap<String, String> form, String name) {
        var texts = form.getOrDefault(name + "-text", List.of());
        var lines = new ArrayList<WishForm>();
        for (int line = 0; line < texts.size(); line++) {
            lines.add(new WishForm(
                    at(form, name + "-id", line),
                    at(form, name + "-kind", line),
                    texts.get(line).strip(),
                    at(form, name + "-until", line)));
        }
        return lines;
    }

    private static String at(MultiValueMap<String, String> form, String field, int line) {
        var values = form.getOrDefault(field, List.of());
        return line < values.size() ? values.get(line).strip() : "";
    }

    /** What the lines say; a line without text is one to be removed. */
    static List<Wish> wishes(List<WishForm> lines) {
        return lines.stream()
                .filter(line -> !line.text().isBlank())
                .map(WishForm::wish)
                .toList();
    }

    private Wish wish() {
        try {
            return new Wish(
                    id.isEmpty() ? null : id,
                    Kinds.purpose(kind),
                    text,
                    until.isEmpty() ? null : LocalDate.parse(until));
        } catch (DateTimeParseException malformed) {
            throw Problem.of(
                    ProblemKind.INVALID,
                    "member.problem.until",
                    "'%s' is no date: give one such as 2026-11-22.".formatted(until),
                    until);
        }
    }
}
