package org.digitalwings.matching.sample;

import java.util.List;

/**
 * A track of the competition.
 *
 * @param first the first edition of the sample that has it; only those of 2025 are known, the earlier ones are invented
 */
public record SampleTrack(String code, String name, String nameEn, int first) {

    static List<SampleTrack> read() {
        return Blocks.table("tracks.tsv").stream()
                .map(cells -> new SampleTrack(cells[0], cells[1], cells[2], Integer.parseInt(cells[3])))
                .toList();
    }
}
