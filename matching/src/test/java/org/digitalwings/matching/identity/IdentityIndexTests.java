package org.digitalwings.matching.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.digitalwings.matching.community.MemberId;
import org.digitalwings.matching.community.MemberKind;
import org.junit.jupiter.api.Test;

class IdentityIndexTests {

    private final IdentityIndex index = IdentityIndex.with(Thresholds.DEFAULT);

    @Test
    void findsThoseWhoShareABrand() {
        put("a", "北京字节跳动科技有限公司");
        put("b", "杭州海鲸网络科技有限公司");
        assertThat(ids("字节跳动")).containsExactly("a");
        assertThat(ids("無關")).isEmpty();
    }

    @Test
    void findsByPinyinByTextAndBySite() {
        put("a", "杭州云翼科技有限公司");
        index.put(new Subject(
                new MemberId("b"),
                MemberKind.STARTUP,
                "杭州卡意购信息科技有限公司",
                List.of(),
                "云朵猫是一家记账平台",
                List.of(),
                List.of("https://bytedance.com"),
                List.of()));
        assertThat(ids("Hangzhou Yunyi Technology Co., Ltd.")).containsExactly("a");
        assertThat(ids("云朵猫")).containsExactly("b");
        assertThat(ids("Bytedance")).containsExactly("b");
    }

    @Test
    void findsAbbreviationsAndTheBeginningOfALatinName() {
        put("a", "中国石油化工股份有限公司");
        put("b", "喜马拉雅");
        assertThat(ids("中国石化")).containsExactly("a");
        assertThat(ids("Ximalaya FM")).containsExactly("b");
    }

    @Test
    void isNotSureWhereSeveralBearTheName() {
        put("a", "云翼智能科技有限公司");
        assertThat(index.matches(row("云翼"), 5).getFirst().verdict().outcome()).isEqualTo(Outcome.SAME);
        put("b", "云翼生物医药有限公司");
        put("c", "云翼文化传媒有限公司");
        assertThat(index.matches(row("云翼"), 5))
                .hasSize(3)
                .extracting(match -> match.verdict().outcome())
                .doesNotContain(Outcome.SAME);
    }

    @Test
    void forgetsWhoIsGoneAndHowTheyWereCalled() {
        put("a", "字节跳动");
        put("a", "云朵猫");
        assertThat(ids("字节跳动")).isEmpty();
        assertThat(ids("云朵猫")).containsExactly("a");
        index.remove(new MemberId("a"));
        index.remove(new MemberId("a"));
        assertThat(ids("云朵猫")).isEmpty();
        assertThat(index.size()).isZero();
    }

    @Test
    void neverComparesASubjectWithItself() {
        put("row", "云朵猫");
        assertThat(index.matches(row("云朵猫"), 5)).isEmpty();
    }

    @Test
    void comparesOnlyWithinAGroup() {
        index.put(Subject.named(new MemberId("a"), MemberKind.PROJECT, "云朵猫"));
        assertThat(ids("云朵猫")).isEmpty();
    }

    private void put(String id, String name) {
        index.put(Subject.named(new MemberId(id), MemberKind.STARTUP, name));
    }

    private static Subject row(String name) {
        return Subject.named(new MemberId("row"), MemberKind.STARTUP, name);
    }

    private List<String> ids(String name) {
        return index.matches(row(name), 10).stream()
                .map(match -> match.subject().id().value())
                .toList();
    }
}
