package org.digitalwings.app.sample;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.digitalwings.graph.batch.Chunk;
import org.digitalwings.graph.batch.Known;
import org.digitalwings.graph.batch.PartKind;
import org.digitalwings.graph.batch.RowFacts;
import org.digitalwings.matching.sample.Fact;
import org.digitalwings.matching.sample.SampleCommunity;

/** The whole sample as one chunk, so that it is there entirely or not at all. */
final class SampleChunk implements Chunk {

    private final List<RowFacts> rows = new ArrayList<>();

    SampleChunk(SampleCommunity sample) {
        ContestRows.all().forEach(this::add);
        TieRows ties = new TieRows();
        sample.portraits().forEach(portrait -> {
            ties.know(portrait.member().id(), portrait.member().kind());
            add(ties.of(portrait));
        });
        new Doubles(sample.portraits(), sample.ties()).facts().forEach(fact -> {
            if (fact instanceof Fact.Portrait portrait) {
                ties.know(portrait.member().id(), portrait.member().kind());
            }
            add(ties.of(fact));
        });
        SampleCommunity.pastSessions().stream().map(Meetings::session).forEach(this::add);
        Set<String> met = new HashSet<>();
        sample.ties()
                .filter(fact -> !(fact instanceof Fact.Encounter encounter) || met.add(pair(encounter)))
                .forEach(fact -> add(ties.of(fact)));
    }

    @Override
    public Set<String> ids() {
        return Set.of();
    }

    @Override
    public Set<String> keys() {
        return Set.of();
    }

    @Override
    public Set<PartKind> parts() {
        return Set.of();
    }

    @Override
    public Statement state(Known known) {
        return new Statement(rows, 0);
    }

    @Override
    public long position() {
        return rows.size();
    }

    private void add(FactRow row) {
        rows.add(row.line(rows.size() + 1L));
    }

    /** Two members meet at most once at a session. */
    private static String pair(Fact.Encounter encounter) {
        return encounter.gathering() + " " + encounter.guest() + " " + encounter.host();
    }
}
