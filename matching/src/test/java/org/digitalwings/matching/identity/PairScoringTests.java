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
                "华为|华为社区",
                "华为技术有限公司|华为开发者社区",
                "Huawei|Huawei Developer Community",
                "腾讯|腾讯云",
                "Tencent|Tencent Cloud",
                "阿里云|阿里国际",
                "Alibaba Cloud|Alibaba International",
                "之江|之江实验室",
                "云翼科技|云翼研究院",
                "云翼基金|云翼基金会",
                "云翼科技|云翼大学生",
                "云翼社区|云翼云"
            })
    void neverTakesAPartForTheWhole(String one, String other) {
        assertThat(compare(one, other).outcome()).isNotEqualTo(Outcome.SAME);
        assertThat(compare(other, one).reasons()).extracting(Reason::evidence).contains(Evidence.UNIT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"云翼科技|云翼创投", "云翼集团|云翼资本管理有限公司", "Cloudwing|Cloudwing Ventures"})
    void neverTakesAnInvestorForItsCompany(String one, String other) {
        var company = Subject.named(ONE, MemberKind.ENTERPRISE, one);
        assertThat(compare(company, Subject.named(OTHER, MemberKind.INVESTOR, other))
                        .outcome())
                .isNotEqualTo(Outcome.SAME);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "麓聆|麓聆社区|COMMUNITY",
                "LLAMA|Llama|PROJECT",
                "星野投资|杭州星野股权投资管理有限公司|INVESTOR",
                "星野|星野资本|INVESTOR",
                "天成财富|天成财富投资管理有限公司|STARTUP",
                "智源|智源研究院|INSTITUTE",
                "青云科技|北京青云科技股份有限公司|STARTUP",
                "优刻云|上海优刻云科技有限公司|STARTUP"
            })
    void takesAPartUnderTwoNamesForOne(String one, String other, MemberKind kind) {
        assertThat(compare(Subject.named(ONE, kind, one), Subject.named(OTHER, kind, other))
                        .outcome())
                .isEqualTo(Outcome.SAME);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "聆合：基于Llama的大模型推理服务器|昱渡·Llama赋能医院信息科的教学辅导系统",
                "棠翎：Hunyuan底座的政务云一体机|汐弦：Hunyuan底座的展厅导览开放平台",
                "基于Qwen2.5的采购助手|Qwen2.5法务问答",
                "基于通义千问（Qwen）的采购助手|法务问答（Qwen）"
            })
    void neverTakesProjectsOnOneModelForOne(String one, String other) {
        var first = Subject.named(ONE, MemberKind.PROJECT, one);
        assertThat(compare(first, Subject.named(OTHER, MemberKind.PROJECT, other))
                        .outcome())
                .isEqualTo(Outcome.DIFFERENT);
        assertThat(compare(first, Subject.named(OTHER, MemberKind.PROJECT, one.replace("：", " · ")))
                        .outcome())
                .isEqualTo(Outcome.SAME);
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
