package org.digitalwings.graph.competition;

import java.util.List;
import org.neo4j.driver.Value;

/**
 * One year of a competition.
 *
 * @param competition the competition's Chinese name
 * @param competitionEn its English name, the Chinese one again where there is none
 * @param tracks by code
 */
public record Edition(String id, int year, String name, String competition, String competitionEn, List<Track> tracks) {

    /**
     * A track of an edition.
     *
     * @param code as the competition calls it, such as {@code devices}
     * @param entries how many took part
     * @param finalists how many of them reached the final
     * @param awards how many of them won an award
     */
    public record Track(String id, String code, String name, String nameEn, long entries, long finalists, long awards) {

        static Track of(Value track) {
            String code = track.get("code").asString("");
            String name = track.get("name").asString(code);
            return new Track(
                    track.get("id").asString(),
                    code,
                    name,
                    track.get("nameEn").asString(name),
                    track.get("entries").asLong(),
                    track.get("finalists").asLong(),
                    track.get("awards").asLong());
        }
    }

    public Edition {
        tracks = List.copyOf(tracks);
    }

    static Edition of(Value edition, Value competition, Value tracks) {
        String competitionName =
                competition.isNull() ? "" : competition.get("name").asString("");
        return new Edition(
                edition.get("id").asString(),
                edition.get("year").asInt(0),
                edition.get("name").asString(""),
                competitionName,
                competition.isNull() ? "" : competition.get("nameEn").asString(competitionName),
                tracks.asList(Track::of));
    }
}
