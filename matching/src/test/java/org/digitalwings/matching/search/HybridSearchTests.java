package org.digitalwings.matching.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.digitalwings.matching.community.Member;
import org.digitalwings.matching.community.MemberId;
import org.digitalwings.matching.embedding.EmbeddingStore;
import org.digitalwings.matching.embedding.Embeddings;
import org.digitalwings.matching.translation.Glossary;
import org.digitalwings.matching.translation.Translator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class HybridSearchTests {

    private static final Embeddings MODELS = new Embeddings();
    private static final Translator TRANSLATOR = Translator.of(Glossary.shipped());

    private final EmbeddingStore store = EmbeddingStore.inMemory();
    private final LearnedMeanings meanings = new LearnedMeanings(() -> TRANSLATOR, MODELS, store, true);
    private final SearchIndex index = LuceneSearchIndex.inMemory(meanings);

    private final List<Member> members = List.of(
            People.named("care", "银龄科技", "为养老院提供智能照护设备"),
            People.named("pay", "跨境通", "跨境支付与清算平台"),
            People.named("humanoid", "Figurine Labs", "We build humanoid robots for factories"),
            People.named("farm", "田野", "用无人机为农田播种施肥"));

    @AfterEach
    void close() {
        index.close();
        store.close();
    }

    @AfterAll
    static void closeModels() {
        MODELS.close();
    }

    @Test
    void findsAcrossLanguagesBeforeAnythingIsLearned() {
        index.apply(members, List.of(), 1);
        assertThat(ids("人形机器人")).first().isEqualTo("humanoid");
        assertThat(ids("drone farming")).first().isEqualTo("farm");
        assertThat(ids("UAV")).containsExactly("farm");
        assertThat(index.toEmbed()).isEqualTo(4);
    }

    @Test
    void findsByMeaningWhatSharesNoWord() {
        learned();
        assertThat(index.search(SearchQuery.of("老人看护用品", 10)).hits()).first().satisfies(hit -> {
            assertThat(hit.id().value()).isEqualTo("care");
            assertThat(hit.score()).isPositive();
        });
        assertThat(index.count(SearchQuery.of("老年护理", 10))).isZero();
    }

    @Test
    void findsNothingForNonsense() {
        learned();
        assertThat(ids("zxqj")).isEmpty();
        assertThat(ids("龘靐齉")).isEmpty();
    }

    @Test
    void readsAQuotationInASentenceAsWordsWhereNobodyHasIt() {
        learned();
        SearchPage loosened = index.search(SearchQuery.of("谁做「智能农田无人机」？", 10));
        assertThat(loosened.loosened()).isTrue();
        assertThat(loosened.hits())
                .first()
                .satisfies(hit -> assertThat(hit.id().value()).isEqualTo("farm"));
        assertThat(index.search(SearchQuery.of("播种「无人机为农田」", 10)).loosened()).isFalse();
        assertThat(ids("「智能农田无人机」")).isEmpty();
    }

    @Test
    void keepsFiltersAndExclusionsForWhatIsNearInMeaning() {
        learned();
        assertThat(ids("老人看护用品 -养老院")).doesNotContain("care");
        var other = new SearchQuery("老人看护用品", Map.of(Facet.KIND, Set.of("INVESTOR")), 10, null);
        assertThat(index.search(other).hits()).isEmpty();
    }

    @Test
    void saysWhoIsLeftToLearnUntilNobodyIs() {
        index.apply(members, List.of(), 1);
        assertThat(index.toEmbed(10)).hasSize(4);
        meanings.learn(List.of(SearchIndex.meaningText(members.getFirst())));
        index.refresh(members.subList(0, 1));
        assertThat(index.toEmbed(10)).extracting(MemberId::value).containsExactlyInAnyOrder("pay", "humanoid", "farm");
        index.apply(List.of(People.named("care", "银龄科技", "改做教育了")), List.of(), 2);
        assertThat(index.toEmbed(10)).hasSize(4);
    }

    private void learned() {
        meanings.learn(members.stream().map(SearchIndex::meaningText).toList());
        index.apply(members, List.of(), 1);
        assertThat(index.toEmbed()).isZero();
    }

    private List<String> ids(String text) {
        return index.search(SearchQuery.of(text, 10)).hits().stream()
                .map(hit -> hit.id().value())
                .toList();
    }
}
