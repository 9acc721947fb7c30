package org.digitalwings.matching.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.digitalwings.matching.community.MemberId;
import org.digitalwings.matching.community.MemberKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PairScoringTests {

    private static final MemberId ONE = new MemberId("one");
    private static final MemberId OTHER = new MemberId("other");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "杭州云翼科技有限公司|杭州雲翼科技股份有限公司",
                "毛豆新车网|毛豆新車網",
                "字节跳动|北京字节跳动科技有限公司",
                "抖音|北京字节跳动科技有限公司（抖音）",
                "Blue Harbor|BLUE HARBOR, Inc.",
                "滴滴出行|Didi Chuxing",
                "海康威视|杭州海康威视数字技术股份有限公司",
                "Hangzhou Yunzhiyi Technology Co., Ltd.|杭州云之翼科技有限公司"
            })
    void takesNamesThatDifferInTheirWritingForOne(String one, String other) {
        assertThat(compare(one, other).outcome()).isEqualTo(Outcome.SAME);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "北京云翼科技有限公司|杭州云翼科技有限公司",
                "云翼科技（上海）有限公司|云翼科技（北京）有限公司",
                "云翼科技有限公司|云翼科技有限公司上海分公司",
                "红杉林一期基金|红杉林二期基金",
                "Blue Harbor Shanghai|Blue Harbor Shenzhen",
                "杭州云翼科技有限公司|杭州云翼信息技术有限公司"
            })
    void neverTakesSistersForOne(String one, String other) {
        assertThat(compare(one, other).outcome()).isNotEqualTo(Outcome.SAME);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "北京云翼科技有限公司|北京海鲸科技有限公司",
                "书海商贸|南昌书海医疗有限公司",
                "重庆小面|杭州小笼包",
                "Beijing Bytedance Technology Co., Ltd.|北京海鲸科技有限公司",
                "🚀|🛰"
            })
    void tellsApartWhatSharesNoBrand(String one, String other) {
        assertThat(compare(one, other).outcome()).isEqualTo(Outcome.DIFFERENT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"中国石化|中国石油化工股份有限公司", "喜马拉雅|Ximalaya FM", "华为|Huawei Technologies Co., Ltd.", "寒武纪|中科寒武纪科技股份有限公司"})
    void asksWhereNamesAreHalfAlike(String one, String other) {
        assertThat(compare(one, other).outcome()).isEqualTo(Outcome.UNSURE);
    }

    @Test
    void knowsATranslatedNameByTheSite() {
        var english =
                subject(ONE, "Beijing Bytedance Technology Co., Ltd.", "", List.of("https://www.bytedance.com/en"));
        var chinese = subject(OTHER, "北京字节跳动科技有限公司", "", List.of("bytedance.com"));
        assertThat(compare(english, chinese).outcome()).isEqualTo(Outcome.SAME);
        assertThat(compare(english.name(), chinese.name()).outcome()).isNotEqualTo(Outcome.SAME);
    }

    @Test
    void knowsATranslatedNameByAnAlias() {
        var english = Subject.named(ONE, MemberKind.STARTUP, "Beijing Bytedance Technology Co., Ltd.", "字节跳动");
        assertThat(compare(english, Subject.named(OTHER, MemberKind.STARTUP, "北京字节跳动科技有限公司"))
                        .outcome())
                .isEqualTo(Outcome.SAME);
    }

    @Test
    void knowsABrandFromTheText() {
        var brand = Subject.named(ONE, MemberKind.STARTUP, "云朵猫");
        var company = subject(OTHER, "杭州卡意购信息科技有限公司", "云朵猫是一家面向小店的记账平台。", List.of());
        var verdict = compare(brand, company);
        assertThat(verdict.outcome()).isEqualTo(Outcome.SAME);
        assertThat(verdict.reasons()).extracting(Reason::evidence).contains(Evidence.TOLD_NAME, Evidence.MENTION);
    }

    @Test
    void asksWhoseNameAPersonHas() {
        var one = new Subject(ONE, MemberKind.PERSON, "张伟", List.of(), "", List.of(), List.of(), List.of("云翼科技"));
        assertThat(compare(one, Subject.named(OTHER, MemberKind.PERSON, "张伟")).outcome())
                .isEqualTo(Outcome.UNSURE);
        assertThat(compare(one, Subject.named(OTHER, MemberKind.PERSON, "Wei Zhang"))
                        .outcome())
                .isEqualTo(Outcome.UNSURE);
        var colleague =
                new Subject(OTHER, MemberKind.PERSON, "张伟", List.of(), "", List.of(), List.of(), List.of("云翼科技有限公司"));
        assertThat(compare(one, colleague).outcome()).isEqualTo(Outcome.SAME);
    }

    @Test
    void neverTakesAProjectForItsCompany() {
        var project = Subject.named(ONE, MemberKind.PROJECT, "云翼");
        assertThat(compare(project, Subject.named(OTHER, MemberKind.STARTUP, "云翼"))
                        .outcome())
                .isEqualTo(Outcome.DIFFERENT);
    }

    @Test
    void weighsTextsAndPlaces() {
        String text = "面向长三角中小工厂的视觉检测设备与软件，已经在三十条产线上运行，识别划痕、缺料与错装，并给出原因。";
        var one = new Subject(ONE, MemberKind.STARTUP, "云翼视觉", List.of(), text, List.of("杭州"), List.of(), List.of());
        var near = new Subject(OTHER, MemberKind.STARTUP, "云鹰视觉", List.of(), text, List.of("浙江"), List.of(), List.of());
        var far = new Subject(OTHER, MemberKind.STARTUP, "云鹰视觉", List.of(), "", List.of("成都"), List.of(), List.of());
        assertThat(weight(compare(one, near), Evidence.TEXT)).isPositive();
        assertThat(weight(compare(one, near), Evidence.PLACE)).isPositive();
        assertThat(weight(compare(one, far), Evidence.PLACE)).isNegative();
    }

    @Test
    void forgivesASlipOfTheKeyboard() {
        assertThat(weight(compare("Cloudwing Robotics", "Cluodwing Robotics"), Evidence.SPELLING))
                .isPositive();
        assertThat(compare("Cloudwing", "Cloudkings").outcome()).isNotEqualTo(Outcome.SAME);
    }

    @Test
    void addsUpToItsScoreAndDoesNotDependOnTheOrder() {
        List<String> names =
                List.of("字节跳动", "北京字节跳动科技有限公司（抖音）", "Bytedance", "云翼集团", "杭州云翼科技", "🚀", "𠮷野家", "1号店", "2号店");
        for (String one : names) {
            for (String other : names) {
                Verdict verdict = compare(one, other);
                double sum =
                        verdict.reasons().stream().mapToDouble(Reason::weight).sum();
                assertThat(verdict.score()).isEqualTo(sum, within(1e-9));
                assertThat(compare(other, one).score()).isEqualTo(verdict.score(), within(1e-9));
            }
        }
    }

    private static double weight(Verdict verdict, Evidence evidence) {
        return verdict.reasons().stream()
                .filter(reason -> reason.evidence() == evidence)
                .mapToDouble(Reason::weight)
                .sum();
    }

    private static Subject subject(MemberId id, String name, String text, List<String> sites) {
        return new Subject(id, MemberKind.STARTUP, name, List.of(), text, List.of(), sites, List.of());
    }

    private static Verdict compare(String one, String other) {
        return compare(Subject.named(ONE, MemberKind.STARTUP, one), Subject.named(OTHER, MemberKind.STARTUP, other));
    }

    private static Verdict compare(Subject one, Subject other) {
        return new PairScoring(Thresholds.DEFAULT, Bearers.NOBODY).compare(Fingerprint.of(one), Fingerprint.of(other));
    }
}
