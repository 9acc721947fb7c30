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

    @Test
    void readsWhatIsCalledOtherwiseInTaiwan() {
        assertThat(others("企業軟體與網路")).contains("软件", "网络", "software", "network");
        assertThat(others("人工智慧")).contains("人工智能", "AI", "artificial intelligence");
        assertThat(others("伺服器晶片")).contains("服务器", "芯片");
        assertThat(others("软体机器人")).doesNotContain("软件");
        assertThat(others("機器人與後端")).doesNotContain("机器人");
    }

    @Test
    void readsAnyTextForWhatIsCalledOtherwiseInTaiwan() {
        for (String text : List.of("", "\uD800", "軟", "\uD83D\uDE00軟體\uDC00", "軟體".repeat(1_000))) {
            assertThat(TaiwanTerms.read(text).text()).hasSize(text.length());
        }
    }
}
