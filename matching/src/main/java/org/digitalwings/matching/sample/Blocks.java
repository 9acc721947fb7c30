package org.digitalwings.matching.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The text files that the sample is made from: comments begin with #, blocks with their key in brackets. */
final class Blocks {

    private Blocks() {}

    /** The lines of a file beside this class, without comments and empty lines. */
    static List<String> lines(String file) {
        try (InputStream in = Blocks.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(
                        "File %s of the sample is missing: build the module again.".formatted(file));
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("File %s of the sample cannot be read.".formatted(file), e);
        }
    }

    /** The lines of a file by block, in the order of the file. */
    static Map<String, List<String>> read(String file) {
        Map<String, List<String>> blocks = new LinkedHashMap<>();
        List<String> block = new ArrayList<>();
        for (String line : lines(file)) {
            if (line.startsWith("[")) {
                block = new ArrayList<>();
                blocks.put(line.substring(1, line.length() - 1), block);
            } else {
                block.add(line);
            }
        }
        return blocks;
    }

    /** The rows of a table of cells parted by tabs, without its heading; empty cells at the end are kept. */
    static List<String[]> table(String file) {
        return lines(file).stream().skip(1).map(line -> line.split("\t", -1)).toList();
    }
}
