package org.digitalwings.matching.deals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How much each signal counts, for a company's first known round and for its later ones. As text: a line for each signal with its
 * code, the one weight and the other; lines that begin with # say where they come from.
 */
public final class DealWeights {

    private static final String SHIPPED = "weights.txt";
    private static final List<String> SIGNALS =
            DealSignals.ALL.stream().map(DealSignal::code).toList();

    private final double[] first;
    private final double[] next;

    private DealWeights(double[] first, double[] next) {
        this.first = first.clone();
        this.next = next.clone();
    }

    /**
     * Weights in the order of {@link #signals()}.
     *
     * @param first for companies that are not known to have raised money
     * @param next for those that are
     */
    public static DealWeights of(double[] first, double[] next) {
        if (first.length != signals().size() || next.length != first.length) {
            throw new IllegalArgumentException("There are %d and %d weights, but must be %d for each kind."
                    .formatted(first.length, next.length, signals().size()));
        }
        return new DealWeights(first, next);
    }

    /** The codes of the signals. */
    public static List<String> signals() {
        return SIGNALS;
    }

    /** The weights that the product ships with, learned from public investment histories: numbers by signal and nothing else. */
    public static DealWeights shipped() {
        try (InputStream resource = DealWeights.class.getResourceAsStream(SHIPPED)) {
            if (resource == null) {
                throw new IllegalStateException("Resource %s of %s is missing: build the module again."
                        .formatted(SHIPPED, DealWeights.class.getPackageName()));
            }
            var reader = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8));
            return parse(reader.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException("Resource %s cannot be read.".formatted(SHIPPED), e);
        }
    }

    /** Reads weights from lines of text. */
    public static DealWeights parse(List<String> lines) {
        Map<String, String[]> byCode = new HashMap<>();
        for (String line : lines) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] cells = line.strip().split("\\s+", -1);
                if (cells.length != 3 || !signals().contains(cells[0]) || byCode.put(cells[0], cells) != null) {
                    throw new IllegalArgumentException(
                            "Line '%s' of weights must be a signal, once, and two numbers.".formatted(line));
                }
            }
        }
        List<String> missing = new ArrayList<>(signals());
        missing.removeAll(byCode.keySet());
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("Weights of %s are missing: add a line for each.".formatted(missing));
        }
        return new DealWeights(column(byCode, 1), column(byCode, 2));
    }

    private static double[] column(Map<String, String[]> byCode, int which) {
        return signals().stream()
                .mapToDouble(code -> Double.parseDouble(Objects.requireNonNull(byCode.get(code))[which]))
                .toArray();
    }

    /** These weights as {@link #parse} reads them. */
    public String text() {
        List<String> codes = signals();
        return IntStream.range(0, codes.size())
                .mapToObj(at -> String.format(Locale.ROOT, "%-14s %8.4f %8.4f%n", codes.get(at), first[at], next[at]))
                .collect(Collectors.joining());
    }

    /** The weight of a signal by its place in {@link #signals()}. */
    public double of(int signal, boolean nextRound) {
        return nextRound ? next[signal] : first[signal];
    }
}
