package org.digitalwings.matching.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class TranslatorTests {

    private final Translator translator = Translator.of(Glossary.of(
            List.of(List.of("人形机器人", "humanoid robot", "仿人机器人"), List.of("人工智能", "AI", "artificial intelligence"))));

    @Test
    void takesTheGlossaryBeforeTheDictionary() {
        assertThat(translator.renderings("投资人形机器人"))
                .filteredOn(Rendering::curated)
                .singleElement()
                .satisfies(rendering -> assertThat(rendering.others()).containsExactly("humanoid robot", "仿人机器人"));
    }

    @Test
    void readsTermsHoweverTheyAreWritten() {
        assertThat(others("人形機器人")).contains("humanoid robot");
        assertThat(others("Humanoid ROBOTS")).contains("人形机器人");
        assertThat(others("ＡＩ")).contains("人工智能");
    }

    @Test
    void translatesWithTheDictionaryBothWays() {
        assertThat(others("机器人")).contains("robot");
        assertThat(others("robot")).contains("机器人");
        assertThat(others("solar energy")).contains("太阳能");
        assertThat(others("地热能")).contains("geothermal energy");
    }

    @Test
    void leavesOutWhatSaysNothing() {
        assertThat(translator.renderings("what is the 的 了")).isEmpty();
        assertThat(translator.renderings("")).isEmpty();
        assertThat(translator.renderings("🤖 zxqjv")).isEmpty();
    }

    @Test
    void shipsAGlossaryOfGroupsThatHaveMoreThanOneTermEach() {
        assertThat(Glossary.shippedGroups())
                .hasSizeGreaterThan(50)
                .allSatisfy(group -> assertThat(group)
                        .hasSizeGreaterThan(1)
                        .doesNotContain("")
                        .doesNotHaveDuplicates());
    }

    private List<String> others(String text) {
        return translator.renderings(text).stream()
                .flatMap(rendering -> rendering.others().stream())
                .toList();
    }
}
