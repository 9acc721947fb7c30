package org.digitalwings.benchmarks.season;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.digitalwings.matching.community.MemberId;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SeasonCommandTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static List<JsonNode> play(String... arguments) {
        StringWriter out = new StringWriter();
        int status = new CommandLine(new SeasonCommand())
                .setOut(new PrintWriter(out))
                .execute(arguments);
        assertThat(status).isZero();
        return out.toString().lines().map(JSON::readTree).toList();
    }

    @Test
    void loadControlSpreadsTheAttentionAndGetsMoreAnswers() {
        List<JsonNode> seasons = play("--projects", "120", "--investors", "24", "--seed", "3");

        assertThat(seasons).hasSize(2);
        JsonNode without = seasons.getFirst().path("season");
        JsonNode with = seasons.getLast().path("season");
        assertThat(with.path("gini").asDouble()).isLessThan(without.path("gini").asDouble());
        assertThat(with.path("answered").asInt())
                .isGreaterThan(without.path("answered").asInt());
        assertThat(with.path("candidate").path("error").asDouble()).isBetween(0.0, 0.3);
    }

    @Test
    void theSameSeedPlaysTheSameSeason() throws InterruptedException {
        GeneratedSeason generated = GeneratedSeason.of(40, 12, 5);

        assertThat(new Season(generated, 5, true).run().figures().line())
                .isEqualTo(new Season(GeneratedSeason.of(40, 12, 5), 5, true)
                        .run()
                        .figures()
                        .line());
    }

    @Test
    void theGiniCoefficientIsThatOfTheShowings() {
        GeneratedSeason generated = GeneratedSeason.of(1, 4, 1);
        SeasonTally even = new SeasonTally(generated.investors());
        SeasonTally uneven = new SeasonTally(generated.investors());
        generated.investors().forEach(investor -> even.shown(Season.DAYS - 1, investor.id()));
        MemberId first = generated.investors().getFirst().id();
        uneven.shown(Season.DAYS - 1, first);

        assertThat(even.gini()).isZero();
        assertThat(uneven.gini()).isEqualTo(0.75);
    }
}
