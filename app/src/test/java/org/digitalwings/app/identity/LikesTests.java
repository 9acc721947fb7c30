package org.digitalwings.app.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.digitalwings.graph.identity.LikenessRow;
import org.digitalwings.graph.profile.Audience;
import org.digitalwings.graph.profile.Field;
import org.digitalwings.graph.profile.Visibility;
import org.digitalwings.matching.community.MemberId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LikesTests {

    private static final String TEXT = "我们为连锁门店提供从进货到盘点的全程记账服务，已有一百家门店在用，每天处理一万张单据。";

    @TempDir
    private Path folder;

    private Likes likes;

    @BeforeEach
    void open() {
        likes = new Likes(folder);
    }

    @AfterEach
    void close() {
        likes.close();
    }

    @Test
    void pairsWhoIsInventedWithNobodyElse() {
        put(row("a", "云朵猫", "", false));
        put(row("b", "杭州云朵猫科技有限公司", "", true));
        assertThat(likes.pairs(row("a", "云朵猫", "", false))).isEmpty();
        put(row("c", "雲朵貓", "", true));
        assertThat(likes.pairs(row("c", "雲朵貓", "", true)))
                .extracting(QueuedPair::id)
                .containsExactly(PairId.of(new MemberId("b"), new MemberId("c")));
    }

    @Test
    void followsWhoIsInventedNoMore() {
        put(row("a", "云朵猫", "", false));
        put(row("b", "杭州云朵猫科技有限公司", "", true));
        put(row("b", "杭州云朵猫科技有限公司", "", false));
        assertThat(likes.pairs(row("a", "云朵猫", "", false))).hasSize(1);
        likes.remove(List.of(new MemberId("b")));
        likes.refresh();
        assertThat(likes.pairs(row("a", "云朵猫", "", false))).isEmpty();
    }

    @Test
    void takesNobodyForTheSameByTextsAlone() {
        // What brings them together is the company that both texts name.
        put(row("a", "云朵猫", TEXT + "客户有海鲸科技有限公司。", false));
        assertThat(likes.pairs(row("c", "海豚屿", TEXT + "客户有海鲸科技有限公司。", false))).isEmpty();
    }

    @Test
    void comparesNothingThatIsKeptFromManagers() {
        Visibility hidden = new Visibility(Map.of(Field.WEBSITE, Audience.NOBODY));
        put(sited("a", "云朵猫", Visibility.UNSAID));
        assertThat(likes.pairs(sited("b", "海豚屿", Visibility.UNSAID))).hasSize(1);
        assertThat(likes.pairs(sited("b", "海豚屿", hidden))).isEmpty();
    }

    private void put(LikenessRow row) {
        likes.put(row);
        likes.refresh();
    }

    private static LikenessRow row(String id, String name, String text, boolean invented) {
        return new LikenessRow(
                id, "startup", name, List.of(), text, null, Visibility.UNSAID, invented, List.of(), List.of());
    }

    private static LikenessRow sited(String id, String name, Visibility visibility) {
        return new LikenessRow(
                id, "startup", name, List.of(), "", "https://cloudcat.cn", visibility, false, List.of(), List.of());
    }
}
