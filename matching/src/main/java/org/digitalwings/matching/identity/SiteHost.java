package org.digitalwings.matching.identity;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Where a site is.
 *
 * @param domain the registered domain with its ending, such as {@code bytedance.com}
 * @param label its first word, such as {@code bytedance}
 */
record SiteHost(String domain, String label) {

    /** Endings of two words. */
    private static final Set<String> SECOND = Set.of("com", "net", "org", "gov", "edu", "ac", "co", "gob");

    /** Places where everybody can have a page, so that sharing one tells nothing. */
    private static final Set<String> SHARED = Set.of(
            "weibo",
            "qq",
            "weixin",
            "taobao",
            "tmall",
            "jd",
            "1688",
            "github",
            "gitee",
            "linkedin",
            "facebook",
            "twitter",
            "x",
            "youtube",
            "bilibili",
            "zhihu",
            "baidu",
            "douyin",
            "xiaohongshu",
            "medium",
            "wordpress",
            "notion",
            "google",
            "apple",
            "instagram",
            "itjuzi",
            "crunchbase",
            "163",
            "sina",
            "sohu",
            "csdn",
            "huggingface");

    static Optional<SiteHost> of(String site) {
        String text = site.strip().toLowerCase(Locale.ROOT);
        try {
            String host =
                    URI.create(text.contains("://") ? text : "https://" + text).getHost();
            return host == null ? Optional.empty() : ofHost(List.of(host.split("\\.")));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<SiteHost> ofHost(List<String> words) {
        int ending = words.size() > 2 && SECOND.contains(words.get(words.size() - 2)) ? 2 : 1;
        int at = words.size() - ending - 1;
        if (at < 0 || SHARED.contains(words.get(at)) || words.stream().allMatch(word -> word.matches("\\d*"))) {
            return Optional.empty();
        }
        return Optional.of(new SiteHost(String.join(".", words.subList(at, words.size())), words.get(at)));
    }
}
