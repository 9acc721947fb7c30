package org.digitalwings.app.ingest.format;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The values that can stand in a column, each with the Chinese and English words for it. */
final class Choices {

    static final Choices ORGANIZATION_KINDS = new Choices()
            .with("startup", "初创企业", "初创", "创业公司", "初创公司", "start-up")
            .with("enterprise", "企业", "公司", "大企业", "龙头企业", "company", "corporate")
            .with("investor", "投资机构", "投资方", "投资人", "机构投资者", "基金", "vc", "fund")
            .with("government", "政府", "政府部门", "政府机构")
            .with("institute", "科研院所", "高校", "大学", "研究院", "研究所", "院所", "university", "academia")
            .with("community", "社区", "开发者社区", "社群")
            .with("association", "协会", "联盟", "商会", "学会", "alliance")
            .with("service-provider", "服务机构", "服务商", "service", "provider");

    static final Choices MEMBER_KINDS = new Choices()
            .with("person", "个人", "人", "人员", "people")
            .with("project", "项目", "参赛项目", "团队", "team")
            .withAll(ORGANIZATION_KINDS);

    static final Choices ROUNDS_REACHED = new Choices()
            .with("preliminary", "初赛", "海选", "preliminaries", "first round")
            .with("semi-final", "复赛", "半决赛", "semi-finals", "semifinals")
            .with("final", "决赛", "总决赛", "finals");

    static final Choices AWARDS = new Choices()
            .with("grand-prize", "特等奖", "大奖", "总冠军", "grand")
            .with("first-prize", "一等奖", "金奖", "冠军", "first", "gold", "1")
            .with("second-prize", "二等奖", "银奖", "亚军", "second", "silver", "2")
            .with("third-prize", "三等奖", "铜奖", "季军", "third", "bronze", "3");

    static final Choices PURPOSES = new Choices()
            .with("funding", "融资", "资金", "投资", "capital")
            .with("customer", "客户", "订单", "市场", "customers")
            .with("pilot-site", "试点", "应用场景", "场景", "示范", "pilot", "scenario")
            .with("supplier", "供应商", "供应链", "suppliers")
            .with("technology", "技术", "技术合作", "tech")
            .with("judge", "评委", "评审", "judging")
            .with("mentor", "导师", "辅导", "mentoring")
            .with("talent", "人才", "招聘", "hiring")
            .with("policy", "政策", "政策支持")
            .with("space", "空间", "场地", "办公空间", "office");

    static final Choices DIRECTIONS = new Choices()
            .with("need", "需求", "需要", "寻求", "needs", "seeks", "seek")
            .with("offer", "供给", "提供", "资源", "offers", "provides", "provide");

    static final Choices TECHNOLOGY_KINDS = new Choices()
            .with("base-model", "基座模型", "大模型", "基础模型", "模型", "model", "foundation model")
            .with("open-source-project", "开源项目", "开源软件", "open source", "oss");

    private final Map<String, String> words = new LinkedHashMap<>();
    private final Map<String, String> firstWords = new LinkedHashMap<>();

    private Choices() {}

    private Choices with(String stored, String zh, String... more) {
        firstWords.put(stored, zh);
        words.put(Column.plain(stored), stored);
        words.put(Column.plain(zh), stored);
        for (String word : more) {
            words.put(Column.plain(word), stored);
        }
        return this;
    }

    private Choices withAll(Choices others) {
        words.putAll(others.words);
        firstWords.putAll(others.firstWords);
        return this;
    }

    /** The value as the graph writes it. */
    Optional<String> find(String word) {
        String usual = words.get(word);
        return Optional.ofNullable(usual == null ? words.get(Column.plain(word)) : usual);
    }

    /** The values that can stand here, in Chinese and English. */
    String inWords() {
        return firstWords.entrySet().stream()
                .map(entry -> entry.getValue() + " (" + entry.getKey() + ")")
                .collect(Collectors.joining(", "));
    }
}
