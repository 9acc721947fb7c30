package org.digitalwings.matching.sample;

import java.util.List;
import org.digitalwings.matching.community.Place;

/**
 * A place of the sample's vocabulary.
 *
 * @param nameEn the English name
 * @param country ISO 3166-1 alpha-2
 * @param weight above 0; a place is as frequent as its weight among the places of China or of the rest of the world
 */
public record SamplePlace(Place place, String nameEn, String country, double weight) {

    static List<SamplePlace> read() {
        return Blocks.lines("places.txt").stream().map(SamplePlace::of).toList();
    }

    boolean isChinese() {
        return country.equals("CN");
    }

    private static SamplePlace of(String line) {
        String[] sides = line.split(" = ", 2);
        String[] parts = sides[1].split(" / ", -1);
        return new SamplePlace(
                new Place(sides[0], List.of(parts[0].split(" ", -1))),
                parts[1],
                parts[2],
                Double.parseDouble(parts[3]));
    }
}
