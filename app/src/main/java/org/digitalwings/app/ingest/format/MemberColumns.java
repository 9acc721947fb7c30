package org.digitalwings.app.ingest.format;

import java.util.List;
import java.util.stream.Stream;

/** Columns that say what a member is. */
final class MemberColumns {

    static final Column ID = Column.optional("编号", "id", "", "", "成员编号", "member id", "uid");
    static final Column NAME_EN =
            Column.optional("英文名", "english name", "Lingxi Robotics", "Lingxi Robotics", "英文名称", "name en", "外文名");
    static final Column ALIASES = Column.optional(
            "别名", "aliases", "灵犀；灵犀机器人公司", "Lingxi; Lingxi Robots", "alias", "简称", "曾用名", "其他名称", "also known as");
    static final Column TEXT = Column.optional(
            "简介",
            "text",
            "面向养老机构的护理机器人",
            "Care robots for nursing homes",
            "介绍",
            "描述",
            "description",
            "profile",
            "about");
    static final Column COUNTRY = Column.optional("国家", "country", "中国", "CN", "国别", "国家或地区", "country code");
    static final Column PLACE =
            Column.optional("地点", "place", "浙江/嘉兴", "浙江/嘉兴", "所在地", "城市", "省份", "地区", "city", "location", "province");
    static final Column TOPICS = Column.optional(
            "领域",
            "topics",
            "机器人；养老",
            "robots; elderly care",
            "主题",
            "行业",
            "赛道方向",
            "topic",
            "fields",
            "industry",
            "tags");
    static final Column WEBSITE = Column.optional(
            "网址", "website", "https://example.org", "https://example.org", "网站", "官网", "url", "homepage");
    static final Column EMAIL =
            Column.optional("邮箱", "email", "hello@example.org", "hello@example.org", "电子邮箱", "邮件", "mail", "e-mail");
    static final Column PHONE = Column.optional("电话", "phone", "", "", "手机", "联系电话", "telephone", "mobile");

    private static final List<Column> DESCRIPTION = List.of(TEXT, COUNTRY, PLACE, TOPICS, WEBSITE, EMAIL, PHONE);

    private MemberColumns() {}

    /** The columns of a table of members: those that tell which one it is, then those that describe it. */
    static List<Column> describedAfter(Column... own) {
        return Stream.concat(Stream.of(own), DESCRIPTION.stream()).toList();
    }
}
