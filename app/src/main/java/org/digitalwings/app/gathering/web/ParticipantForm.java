package org.digitalwings.app.gathering.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.digitalwings.app.gathering.Participants;
import org.digitalwings.app.gathering.RoundtableRules;
import org.digitalwings.app.gathering.Rules;
import org.digitalwings.app.gathering.SessionRules;
import org.digitalwings.graph.gathering.Invitation;
import org.digitalwings.graph.gathering.InvitationStatus;
import org.digitalwings.graph.member.MemberId;
import org.digitalwings.matching.roundtable.Role;
import org.jspecify.annotations.Nullable;

/** The form of one participant; of a session with numbers of meetings and wishes, of a roundtable with the table hosted. */
final class ParticipantForm {

    private static final int MOST_MEETINGS = 64;

    private ParticipantForm() {}

    /** The fields of a participant as it is. */
    static Fields shown(Invitation invitation, Rules rules, long version) {
        List<String> available = IntStream.range(0, rules.periods())
                .filter(period -> (invitation.available() >>> period & 1) == 1)
                .mapToObj(Integer::toString)
                .toList();
        Fields form = Fields.none()
                .with("version", version)
                .with("role", invitation.role())
                .with("status", invitation.status().code())
                .with("available", available)
                .with("table", invitation.table());
        return switch (rules) {
            case SessionRules session ->
                form.with("minimum", invitation.minimum() == 0 ? null : invitation.minimum())
                        .with("maximum", invitation.maximum() == Integer.MAX_VALUE ? null : invitation.maximum())
                        .with(
                                "wishes",
                                invitation.wishes().stream()
                                        .map(MemberId::value)
                                        .toList());
            case RoundtableRules roundtable ->
                form.with("host", roundtable.hostedBy(invitation.member().value()));
        };
    }

    /** The participant with what was typed; only of use where the form is fine afterwards. */
    static Invitation read(Invitation before, Fields form, Rules rules) {
        int minimum = form.number("minimum", 0, 0, MOST_MEETINGS);
        int maximum = form.number("maximum", Integer.MAX_VALUE, minimum, MOST_MEETINGS);
        return new Invitation(
                before.member(),
                InvitationStatus.of(form.value("status", before.status().code())),
                role(form, rules),
                available(form, rules.periods()),
                minimum,
                maximum,
                table(form, rules),
                form.all("wishes").stream().distinct().map(MemberId::new).toList());
    }

    /** Changes the ticks as a button beside them says: {@code from-to} ticks these, or none of them where all are. */
    static void tick(Fields form) {
        String asked = form.value("tick");
        if (!asked.matches("\\d{1,2}-\\d{1,2}")) {
            return;
        }
        int dash = asked.indexOf('-');
        List<String> block = IntStream.range(
                        Integer.parseInt(asked.substring(0, dash)), Integer.parseInt(asked.substring(dash + 1)))
                .mapToObj(Integer::toString)
                .toList();
        List<String> ticks = new ArrayList<>(form.all("available"));
        boolean all = ticks.containsAll(block);
        ticks.removeAll(block);
        if (!all) {
            ticks.addAll(block);
        }
        form.with("available", ticks);
    }

    private static String role(Fields form, Rules rules) {
        String role = form.required("role");
        boolean known = switch (rules) {
            case SessionRules session -> true;
            case RoundtableRules roundtable -> roles().contains(role);
        };
        if (!known) {
            form.wrong("role", "gathering.fault.role", role);
        }
        return role;
    }

    /** The roles of roundtables by code. */
    static List<String> roles() {
        return Stream.of(Role.values()).map(Participants::code).toList();
    }

    /** All periods are stored as all that there may ever be. */
    private static long available(Fields form, int periods) {
        long mask = 0;
        for (String tick : form.all("available")) {
            if (tick.matches("\\d{1,2}") && Integer.parseInt(tick) < periods) {
                mask |= 1L << Integer.parseInt(tick);
            }
        }
        if (mask == 0) {
            form.wrong("available", "gathering.fault.never-there");
        }
        return Long.bitCount(mask) == periods ? -1 : mask;
    }

    private static @Nullable String table(Fields form, Rules rules) {
        String table = form.value("table");
        if (!table.isEmpty() && !tables(rules).contains(table)) {
            form.wrong("table", "gathering.fault.table", table);
        }
        return table.isEmpty() ? null : table;
    }

    /** The names of the tables that there are. */
    static List<String> tables(Rules rules) {
        return switch (rules) {
            case SessionRules session ->
                IntStream.rangeClosed(1, session.tables())
                        .mapToObj(Integer::toString)
                        .toList();
            case RoundtableRules roundtable ->
                roundtable.tables().stream()
                        .map(RoundtableRules.TableRules::name)
                        .toList();
        };
    }
}
