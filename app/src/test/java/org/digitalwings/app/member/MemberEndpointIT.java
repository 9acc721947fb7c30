package org.digitalwings.app.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import org.digitalwings.app.account.Role;
import org.digitalwings.app.testing.RunningApp;
import org.digitalwings.app.testing.RunningApp.Person;
import org.digitalwings.matching.community.MemberId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.reactive.server.WebTestClient;

final class MemberEndpointIT {

    private static final String SECRET = "nobody-reads@this.cn";

    private final RunningApp app = RunningApp.shared();

    private final MemberId id = new MemberId("visibility-test");

    @BeforeEach
    void member() {
        app.cypher("""
                MERGE (m:Member:Organization {id: $id})
                SET m += {kind: 'enterprise', name: 'Visibility 有限公司', text: 'seen', email: $secret, phone: '12345678',
                          visibility: ['email=nobody'], version: 3}
                """, Map.of("id", id.value(), "secret", SECRET));
    }

    @Test
    void showsEachViewerOnlyWhatIsMeantForThem() {
        var owner = read("/api/members/" + id, app.person(Role.MEMBER, id));
        var manager = read("/api/members/" + id, app.person(Role.MANAGER));
        var member = read("/api/members/" + id, app.person(Role.MEMBER));
        assertThat(owner).contains(SECRET, "12345678");
        assertThat(manager).contains("12345678", "seen").doesNotContain(SECRET, "nobody");
        assertThat(member).contains("seen").doesNotContain(SECRET, "12345678", "nobody");
    }

    @Test
    void keepsHiddenFieldsOutOfPages() {
        var manager = app.person(Role.MANAGER);
        assertThat(read("/members/" + id, manager)).contains("12345678").doesNotContain(SECRET);
        assertThat(read("/members/" + id + "/edit", manager))
                .contains("12345678")
                .doesNotContain(SECRET);
        assertThat(read("/members/" + id, app.person(Role.MEMBER))).doesNotContain(SECRET, "12345678");
    }

    @Test
    void namesTheMembersAtHomeWhereAnAccountActsForSeveral() {
        app.cypher("MERGE (m:Member:Person {id: 'visibility-person'}) SET m.kind = 'person', m.name = '林一帆'", Map.of());
        var both = app.person(Role.MEMBER, id, new MemberId("visibility-person"));
        assertThat(read("/", both))
                .contains("<strong>Visibility 有限公司</strong>", "<strong>林一帆</strong>")
                .contains("/members/visibility-person/edit", "/members/visibility-test/suggestions");
        assertThat(read("/", app.person(Role.MEMBER, id))).doesNotContain("<strong>Visibility");
    }

    @Test
    void editsOnlyTheVersionThatTheCallerHasSeen() {
        var owner = app.person(Role.MEMBER, id);
        patch(owner, "\"3\"", Map.of("text", "edited"))
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals(HttpHeaders.ETAG, "\"4\"");
        patch(owner, "\"3\"", Map.of("text", "late")).expectStatus().isEqualTo(412);
        patch(owner, null, Map.of("text", "blind")).expectStatus().isEqualTo(428);
        assertThat(read("/api/members/" + id, owner)).contains("edited");
    }

    @Test
    void letsNobodyEditWhatTheyMayNot() {
        patch(app.person(Role.MEMBER), "\"3\"", Map.of("text", "mine now"))
                .expectStatus()
                .isForbidden();
        var manager = app.person(Role.MANAGER);
        patch(manager, "\"3\"", Map.of("email", "other@this.cn")).expectStatus().isForbidden();
        patch(manager, "\"3\"", Map.of("visibility", Map.of("email", "public")))
                .expectStatus()
                .isForbidden();
    }

    @Test
    void refusesALinkThatWouldRunAScript() {
        patch(app.person(Role.MEMBER, id), "\"3\"", Map.of("website", "javascript:alert(1)"))
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:digital-wings:problem:member.invalid-website");
    }

    private String read(String path, Person person) {
        var body = app.as(person)
                .get()
                .uri(path)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        return Objects.requireNonNull(body);
    }

    private WebTestClient.ResponseSpec patch(Person person, @Nullable String version, Map<String, Object> patch) {
        return app.as(person)
                .patch()
                .uri("/api/members/" + id)
                .headers(headers -> {
                    if (version != null) {
                        headers.setIfMatch(version);
                    }
                })
                .bodyValue(patch)
                .exchange();
    }
}
