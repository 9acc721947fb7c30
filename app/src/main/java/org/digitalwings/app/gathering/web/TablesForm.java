package org.digitalwings.app.gathering.web;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.digitalwings.app.gathering.Participants;
import org.digitalwings.app.gathering.RoundtableRules;
import org.digitalwings.app.gathering.RoundtableRules.TableRules;
import org.digitalwings.matching.roundtable.Role;

/** The form of a roundtable's tables, one after the other, and of the roles that each of them needs. */
final class TablesForm {

    private static final int MOST = 1000;

    private TablesForm() {}

    /** The rules with what was typed; only of use where the form is fine afterwards. */
    static RoundtableRules read(RoundtableRules before, Fields form, Terms.Known known) {
        List<TableRules> tables = new ArrayList<>();
        Set<String> hosts = new HashSet<>();
        for (int i = 0; i < before.tables().size(); i++) {
            TableRules table = before.tables().get(i);
            String host = form.value("host-" + i);
            if (!host.isEmpty() && !hosts.add(host)) {
                form.wrong("host-" + i, "gathering.fault.host");
            }
            tables.add(new TableRules(
                    table.name(),
                    form.number("seats-" + i, table.seats(), 1, MOST),
                    known.topics(form, "topics-" + i),
                    host.isEmpty() ? null : host));
        }
        Map<Role, Integer> needs = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            int need = form.number("need-" + Participants.code(role), 0, 0, MOST);
            if (need > 0) {
                needs.put(role, need);
            }
        }
        return before.withTables(tables).withNeeds(needs);
    }
}
