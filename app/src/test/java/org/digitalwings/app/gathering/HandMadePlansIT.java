package org.digitalwings.app.gathering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Meetings and seats that managers lock and move on the pages. */
final class HandMadePlansIT {

    private static final Pattern ENTRY = Pattern.compile("/entries/([0-9a-f-]{36})\"");

    private final GatheringTrial manager = GatheringTrial.asManager();

    @Test
    void movesALockedMeetingAndNamesTheRuleThatIsInTheWay() {
        String id = manager.session("对接会");
        long version = manager.plan(id, 1);
        String entry = "/gatherings/" + id + "/entries/" + entry(id);
        assertThat(manager.page(entry)).contains("任一空桌");
        manager.form(entry + "/lock", 303, "version", version + "", "locked", "true");
        assertThat(manager.page(entry)).contains("已锁定");
        String other = table(id);
        assertThat(manager.page(entry + "/check?slot=0&table=" + other)).contains("已有会面");
        assertThat(manager.form(entry + "/move", 422, "version", (version + 1) + "", "slot", "0", "table", other))
                .contains("已有会面");
        manager.form(entry + "/move", 412, "version", "0", "slot", "0", "table", "");
    }

    @Test
    void exchangesSeatsAndLocksThem() {
        String id = manager.roundtable("座谈会");
        long version = manager.plan(id, 2);
        AgendaEntry seat = manager.entries(id, "gm-4").getFirst();
        String entry = "/gatherings/" + id + "/entries/" + seat.uid();
        String near = manager.entries(id, "").stream()
                .filter(other -> other.period() == 0 && !other.table().equals(seat.table()))
                .map(other -> other.members().getFirst().value())
                .findFirst()
                .orElseThrow();
        assertThat(manager.page(entry + "/check?to=guest:" + near)).contains("不违反任何规则");
        manager.form(entry + "/move", 303, "version", version + "", "to", "guest:" + near, "locked", "true");
        AgendaEntry moved = manager.entries(id, "gm-4").getFirst();
        assertThat(moved.table()).isNotEqualTo(seat.table());
        assertThat(moved.locked()).isTrue();
        manager.plan(id, 1);
        assertThat(manager.entries(id, "gm-4").getFirst().table()).isEqualTo(moved.table());
    }

    private String entry(String id) {
        return ENTRY.matcher(manager.page("/gatherings/" + id + "?tab=agenda"))
                .results()
                .map(match -> match.group(1))
                .findFirst()
                .orElseThrow();
    }

    /** The table of another meeting in the first slot. */
    private String table(String id) {
        String own = entry(id);
        return manager.entries(id, "").stream()
                .filter(entry -> entry.period() == 0 && !entry.uid().equals(own))
                .map(AgendaEntry::table)
                .findFirst()
                .orElseThrow();
    }
}
