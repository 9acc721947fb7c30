package org.digitalwings.app.ingest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.digitalwings.app.ingest.fact.Brands;
import org.digitalwings.app.ingest.fact.Facts;
import org.digitalwings.app.ingest.fact.Mention;
import org.digitalwings.app.ingest.fact.Namesakes;
import org.digitalwings.app.ingest.fact.RowFault;
import org.digitalwings.app.ingest.fact.Vocabulary;
import org.digitalwings.app.ingest.format.ImportRow;
import org.digitalwings.app.ingest.format.RowParser.Parsed;
import org.digitalwings.app.ingest.table.RowProblem;
import org.digitalwings.graph.batch.Chunk;
import org.digitalwings.graph.batch.Known;
import org.digitalwings.graph.batch.PartKind;
import org.digitalwings.graph.batch.RowFacts;

/** Rows of a file that are written together, and what is wrong with some of them. */
final class RowChunk implements Chunk {

    private final List<Parsed> rows;
    private final Vocabulary vocabulary;
    private final Brands brands;
    private final String batch;
    private final long position;
    private final Set<String> ids = new HashSet<>();
    private final Set<String> keys = new HashSet<>();
    private final Set<PartKind> parts = new HashSet<>();
    private final Namesakes namesakes;
    private List<RowProblem> problems = List.of();

    /**
     * @param batch the id of the import, which tells members that it made from others
     * @param position the rows of the file up to and with the last of these
     */
    RowChunk(List<Parsed> rows, Vocabulary vocabulary, Brands brands, String batch, long position) {
        this.rows = rows;
        this.vocabulary = vocabulary;
        this.brands = brands;
        this.batch = batch;
        this.position = position;
        Set<Mention> mentions = new HashSet<>();
        for (Parsed parsed : rows) {
            ImportRow row = parsed.row();
            if (row != null) {
                mentions.addAll(row.mentions());
                parts.addAll(row.parts());
            }
        }
        for (Mention mention : mentions) {
            ids.addAll(mention.ids());
            keys.addAll(mention.keys());
        }
        this.namesakes = brands.of(mentions);
        namesakes.ids().forEach(ids::add);
    }

    @Override
    public Set<String> ids() {
        return ids;
    }

    @Override
    public Set<String> keys() {
        return keys;
    }

    @Override
    public Set<PartKind> parts() {
        return parts;
    }

    @Override
    public long position() {
        return position;
    }

    @Override
    public Statement state(Known known) {
        List<RowProblem> found = new ArrayList<>();
        List<RowFacts> stated = new ArrayList<>();
        int wrong = 0;
        for (Parsed parsed : rows) {
            int before = found.size();
            found.addAll(parsed.problems());
            ImportRow row = parsed.row();
            if (row != null) {
                try {
                    Facts facts = new Facts(parsed.line(), vocabulary, known, namesakes, batch);
                    row.state(facts);
                    stated.add(facts.close());
                } catch (RowFault fault) {
                    found.add(fault.problem());
                }
            }
            wrong += found.size() > before ? 1 : 0;
        }
        problems = List.copyOf(found);
        return new Statement(stated, wrong);
    }

    /** What is wrong with rows, as of the last statement. */
    List<RowProblem> problems() {
        return problems;
    }

    /** The rows before the first wrong one. */
    RowChunk beforeFirstProblem() {
        long line = problems.stream().mapToLong(RowProblem::line).min().orElse(Long.MAX_VALUE);
        List<Parsed> good = rows.stream()
                .takeWhile(row -> row.line() < line && row.problems().isEmpty())
                .toList();
        return new RowChunk(good, vocabulary, brands, batch, position - rows.size() + good.size());
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }
}
