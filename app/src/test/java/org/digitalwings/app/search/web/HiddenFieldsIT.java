package org.digitalwings.app.search.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.digitalwings.app.account.Role;
import org.digitalwings.app.testing.Reading;
import org.digitalwings.app.testing.RunningApp;
import org.digitalwings.graph.change.ChangeDraft;
import org.digitalwings.graph.change.ChangeKind;
import org.digitalwings.graph.change.ChangeLog;
import org.digitalwings.graph.profile.Audience;
import org.digitalwings.graph.profile.Field;
import org.digitalwings.matching.community.MemberId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/** Tries to find what members hide, by every field that they can hide and every way in which search tells something. */
final class HiddenFieldsIT {

    private static final RunningApp APP = RunningApp.shared();

    /** Who asks. */
    record Asking(String name, boolean manages, Reading reader) {

        /** Whoever acts for a member finds it as others do. */
        boolean finds(Audience level) {
            return level.compareTo(manages ? Audience.MANAGERS : Audience.COMMUNITY) <= 0;
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** Made after the members that one of them acts for. */
    private static final class Accounts {
        static final Asking STRANGER =
                new Asking("stranger", false, new Reading(APP.inSession(APP.person(Role.MEMBER))));
        static final Asking OWNER = new Asking(
                "owner",
                false,
                new Reading(APP.inSession(APP.person(
                        Role.MEMBER,
                        Stream.of(Audience.values())
                                .map(level -> new MemberId(Hidden.id(level)))
                                .toArray(MemberId[]::new)))));
        static final Asking MANAGER = new Asking("manager", true, new Reading(APP.inSession(APP.person(Role.MANAGER))));
    }

    @BeforeAll
    static void write() {
        Hidden.write();
    }

    static Stream<Arguments> viewers() {
        return Stream.of(Accounts.STRANGER, Accounts.OWNER, Accounts.MANAGER)
                .flatMap(asking -> Stream.of(Audience.values()).map(level -> Arguments.of(asking, level)));
    }

    static Stream<Arguments> attempts() {
        return Stream.of(Accounts.STRANGER, Accounts.OWNER, Accounts.MANAGER)
                .flatMap(asking -> Stream.of(Field.values())
                        .filter(field -> field != Field.WEBSITE)
                        .flatMap(field ->
                                Stream.of(Audience.values()).map(level -> Arguments.of(asking, field, level))));
    }

    @ParameterizedTest
    @MethodSource("attempts")
    void findNobodyByWhatTheyHide(Asking asking, Field field, Audience level) {
        String secret = Hidden.secret(field, level);
        assertThat(ids(asking, "/api/search?q={q}&size=200", secret).contains(Hidden.id(level)))
                .isEqualTo(asking.finds(level));
        assertThat(ids(asking, "/api/search?q={q}&size=200", '"' + secret + "\" 匿形")
                        .contains(Hidden.id(level)))
                .as("beside words that are no secret")
                .isTrue();
        assertThat(ids(asking, "/api/search?q={q}&size=200", "匿形 -" + secret).contains(Hidden.id(level)))
                .as("by what it has not")
                .isEqualTo(!asking.finds(level) || field == Field.EMAIL || field == Field.PHONE);
        for (String sort : List.of("recency", "momentum")) {
            assertThat(ids(asking, "/api/search?q={q}&size=200&sort=" + sort, secret)
                            .contains(Hidden.id(level)))
                    .isEqualTo(asking.finds(level));
        }
    }

    @ParameterizedTest
    @MethodSource("attempts")
    void showNothingThatIsHidden(Asking asking, Field field, Audience level) {
        for (String path : List.of("/api/search?q={q}&size=200", "/search?q={q}&size=200")) {
            String name = "\"匿形" + level.code() + "\"";
            String told = path.startsWith("/api")
                    ? asking.reader().written(path, name)
                    : asking.reader().page(path, name);
            assertThat(told).as(path).contains(Hidden.id(level));
            if (!asking.finds(level)) {
                assertThat(told).as(path).doesNotContain(Hidden.secret(field, level), "hid-topic-" + level.code());
            }
        }
        Object items = asking.reader()
                .answer("/api/search?q={q}&size=200", "匿形 " + Hidden.secret(field, level))
                .get("items");
        assertThat((List<?>) Objects.requireNonNull(items))
                .filteredOn(item -> item.toString().contains("id=" + Hidden.id(level) + ","))
                .singleElement()
                .satisfies(item -> assertThat(item.toString().contains(Hidden.secret(field, level)))
                        .as("a passage")
                        .isEqualTo(asking.finds(level)));
    }

    @ParameterizedTest
    @MethodSource("attempts")
    void countNobodyByWhatTheyHide(Asking asking, Field field, Audience level) {
        String filter = switch (field) {
            case TOPICS -> "topic=hid-broad-" + level.code();
            case PLACE -> "place=" + Hidden.secret(field, level);
            case NEEDS -> "need=policy";
            case TEXT, WEBSITE, EMAIL, PHONE, OFFERS -> "kind=service-provider";
        };
        String name = "\"匿形" + level.code() + "\"";
        boolean counted = asking.finds(level) && !filter.startsWith("kind");
        if (field == Field.NEEDS) {
            assertThat(total(asking, "/api/search?q={q}", "need:policy " + name))
                    .isEqualTo(counted ? 1 : 0);
        }
        assertThat(total(asking, "/api/search?q={q}&" + filter, name)).isEqualTo(counted ? 1 : 0);
        Map<String, Object> facets = facets(asking, name);
        assertThat(facets.containsKey("topic")).isEqualTo(asking.finds(level));
        assertThat(facets.containsKey("place")).isEqualTo(asking.finds(level));
        assertThat(facets.containsKey("need")).isEqualTo(asking.finds(level));
    }

    @ParameterizedTest
    @MethodSource("viewers")
    void suggestNothingThatIsHidden(Asking asking, Audience level) {
        for (Field field : Field.values()) {
            assertThat(asking.reader().written("/api/search/completions?q={q}&size=50", Hidden.secret(field, level)))
                    .doesNotContain(Hidden.id(level));
        }
        String slip = "quizzacius" + level.code();
        assertThat(asking.reader().answer("/api/search?q={q}", slip + " 匿形").containsKey("meant"))
                .as("what its text says")
                .isEqualTo(asking.finds(level));
    }

    @ParameterizedTest
    @MethodSource("viewers")
    void areLikeNobodyByWhatTheyHide(Asking asking, Audience level) {
        String hidden = Hidden.id(level);
        String twin = "hid-twin-" + level.code();
        assertThat(asking.reader()
                        .written("/api/members/{id}/similar?size=50", hidden)
                        .contains('"' + twin + '"'))
                .isEqualTo(asking.finds(level));
        assertThat(asking.reader()
                        .written("/api/members/{id}/similar?size=50", twin)
                        .contains('"' + hidden + '"'))
                .isEqualTo(asking.finds(level));
    }

    @Test
    void keepWhatIsHiddenNowOutOfPagesThatFollowAnEarlierOne() {
        var id = new MemberId("hid-now");
        String secret = "hiddensoon";
        APP.cypher("""
                MERGE (m:Member:Project {id: $id}) SET m += {kind: 'project', name: '将隐', text: $secret, version: 1}
                """, Map.of("id", id.value(), "secret", secret));
        try (Session session = APP.part(Driver.class).session()) {
            session.executeWriteWithoutResult(tx -> APP.part(ChangeLog.class)
                    .append(tx, List.of(ChangeDraft.ofMember(ChangeKind.CREATED, id.value()))));
        }
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> total(Accounts.STRANGER, "/api/search?q={q}", '"' + secret + '"') == 1);
        Object next = Objects.requireNonNull(Accounts.STRANGER
                .reader()
                .answer("/api/search?q={q}&size=1", "匿形")
                .get("next"));
        APP.as(APP.person(Role.MEMBER, id))
                .patch()
                .uri("/api/members/" + id)
                .header("If-Match", "\"1\"")
                .bodyValue(Map.of("visibility", Map.of("text", "nobody")))
                .exchange()
                .expectStatus()
                .isOk();
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> total(Accounts.STRANGER, "/api/search?q={q}", '"' + secret + '"') == 0);
        assertThat(Accounts.STRANGER.reader().answer("/api/search?q={q}&after={after}", '"' + secret + '"', next))
                .containsEntry("total", 0);
        assertThat(Accounts.STRANGER.reader().answer("/api/search?q={q}", "hidensoon 匿形"))
                .doesNotContainKey("meant");
    }

    /** Who is found by words: near in meaning is somebody or other by what it shows. */
    private static List<Object> ids(Asking asking, String uri, Object... variables) {
        return ((List<?>) Objects.requireNonNull(
                        asking.reader().answer(uri, variables).get("items")))
                .stream()
                        .map(item -> (Map<?, ?>) item)
                        .filter(item -> !List.of().equals(item.get("highlights")))
                        .<Object>map(item -> Objects.requireNonNull(item.get("id")))
                        .toList();
    }

    private static int total(Asking asking, String uri, Object... variables) {
        return (Integer)
                Objects.requireNonNull(asking.reader().answer(uri, variables).get("total"));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> facets(Asking asking, String text) {
        return (Map<String, Object>) Objects.requireNonNull(asking.reader()
                .answer("/api/search?facets=topic,place,need&q={q}", text)
                .get("facets"));
    }
}
