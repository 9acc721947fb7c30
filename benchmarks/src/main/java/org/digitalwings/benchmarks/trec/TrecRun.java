package org.digitalwings.benchmarks.trec;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Writes a run: lines of {@code query Q0 document rank score tag}, ranks from 1. Not safe for concurrent use. */
public final class TrecRun implements AutoCloseable {

    /** How many documents a query a run holds at most. */
    public static final int DEPTH = 100;

    private static final Pattern WHITE_SPACE = Pattern.compile("\\s");

    private final BufferedWriter out;
    private final String tag;
    private final Set<String> queries = new HashSet<>();

    private TrecRun(BufferedWriter out, String tag) {
        this.out = out;
        this.tag = word("tag", tag);
    }

    /** Starts a run in a file, which is replaced where it exists; its directory is made where missing. */
    public static TrecRun create(Path file, String tag) throws IOException {
        Path directory = file.toAbsolutePath().getParent();
        if (directory != null) {
            Files.createDirectories(directory);
        }
        return new TrecRun(Files.newBufferedWriter(file, StandardCharsets.UTF_8), tag);
    }

    /**
     * Writes the ranking of one query; what lies deeper than {@link #DEPTH} is left out.
     *
     * @param best each document once, best first, the scores not rising
     */
    public void write(String query, List<Ranked> best) {
        if (!queries.add(word("query", query))) {
            throw new IllegalArgumentException(
                    "Query %s is already in the run: rank each query once.".formatted(query));
        }
        Set<String> documents = new HashSet<>();
        double bound = Double.POSITIVE_INFINITY;
        int rank = 0;
        for (Ranked ranked : best.subList(0, Math.min(best.size(), DEPTH))) {
            if (ranked.score() > bound || !documents.add(word("document", ranked.document()))) {
                throw new IllegalArgumentException(
                        "Document %s (score %s) of query %s comes twice or out of order: sort by falling score."
                                .formatted(ranked.document(), ranked.score(), query));
            }
            bound = ranked.score();
            line(query, ranked, ++rank);
        }
    }

    private void line(String query, Ranked ranked, int rank) {
        try {
            out.write("%s Q0 %s %d %s %s\n".formatted(query, ranked.document(), rank, ranked.score(), tag));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String word(String what, String value) {
        if (value.isEmpty() || WHITE_SPACE.matcher(value).find()) {
            throw new IllegalArgumentException(
                    "The %s '%s' of a run must have at least one character and no white space.".formatted(what, value));
        }
        return value;
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
