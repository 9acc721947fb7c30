package org.digitalwings.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.digitalwings.matching.roundtable.Grouping;

/**
 * Reads instances of MDGPLIB: a first line of elements, groups, {@code ss} or {@code ds}, and a least and a greatest size for each
 * group; then a line {@code i j value} for each pair of elements, counted from 0.
 */
final class MdgplibInstance {

    private final Path file;
    private final List<String> lines;

    private MdgplibInstance(Path file, List<String> lines) {
        this.file = file;
        this.lines = lines;
    }

    /**
     * Reads an instance.
     *
     * @throws IllegalArgumentException where the file is malformed, naming the line and what is wrong with it
     */
    static Grouping read(Path file) throws IOException {
        return new MdgplibInstance(file, Files.readAllLines(file)).grouping();
    }

    private Grouping grouping() {
        if (lines.isEmpty() || lines.getFirst().isBlank()) {
            throw wrong(0, "is empty; it must name elements, groups and their sizes");
        }
        String[] head = lines.getFirst().trim().split("\\s+", -1);
        if (head.length < 3 || !(head[2].equals("ss") || head[2].equals("ds"))) {
            throw wrong(0, "must begin with the elements, the groups and ss or ds");
        }
        int elements = number(head[0], 0);
        int groups = number(head[1], 0);
        if (elements < 1 || groups < 1 || head.length != 3 + 2 * groups) {
            throw wrong(0, "must have a least and a greatest size for each of %d groups".formatted(groups));
        }
        int[] least = new int[groups];
        int[] most = new int[groups];
        for (int k = 0; k < groups; k++) {
            least[k] = number(head[3 + 2 * k], 0);
            most[k] = number(head[4 + 2 * k], 0);
        }
        try {
            return new Grouping(values(elements), least, most);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("%s: %s".formatted(file, e.getMessage()), e);
        }
    }

    private double[][] values(int elements) {
        double[][] value = new double[elements][elements];
        for (double[] row : value) {
            Arrays.fill(row, Double.NaN);
        }
        for (int line = 1; line < lines.size(); line++) {
            if (!lines.get(line).isBlank()) {
                readPair(lines.get(line).trim().split("\\s+", -1), line, value);
            }
        }
        for (int i = 0; i < elements; i++) {
            value[i][i] = 0;
            for (int j = 0; j < i; j++) {
                if (Double.isNaN(value[i][j])) {
                    throw wrong(lines.size() - 1, "is the last, but the pair %d %d is missing".formatted(j, i));
                }
            }
        }
        return value;
    }

    private void readPair(String[] fields, int line, double[][] value) {
        if (fields.length != 3) {
            throw wrong(line, "must have two elements and a value");
        }
        int i = number(fields[0], line);
        int j = number(fields[1], line);
        if (Math.min(i, j) < 0 || Math.max(i, j) >= value.length || i == j) {
            throw wrong(line, "must name two different elements of 0 to %d".formatted(value.length - 1));
        }
        if (!Double.isNaN(value[i][j])) {
            throw wrong(line, "repeats the pair %d %d".formatted(i, j));
        }
        try {
            value[i][j] = Double.parseDouble(fields[2]);
            value[j][i] = value[i][j];
        } catch (NumberFormatException e) {
            throw wrong(line, "has the value '%s', which is not a number".formatted(fields[2]));
        }
        if (!Double.isFinite(value[i][j])) {
            throw wrong(line, "has the value '%s', which is not finite".formatted(fields[2]));
        }
    }

    private int number(String field, int line) {
        try {
            return Integer.parseInt(field);
        } catch (NumberFormatException e) {
            throw wrong(line, "has '%s' where a whole number must be".formatted(field));
        }
    }

    private IllegalArgumentException wrong(int line, String what) {
        return new IllegalArgumentException("%s: line %d %s.".formatted(file, line + 1, what));
    }
}
