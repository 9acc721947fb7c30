package org.digitalwings.app.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.digitalwings.app.account.Role;
import org.digitalwings.app.testing.RunningApp;
import org.digitalwings.app.testing.RunningApp.Person;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;

final class IdentityApiIT {

    private final IdentityTrial trial = new IdentityTrial();
    private final RunningApp app = trial.app;
    private final Person manager = app.person(Role.MANAGER);

    @Test
    void findsPairsByItselfAndSaysWhy() {
        assertThat(trial.queued(manager, "open")).containsExactly(trial.kept);
        JsonNode pair = trial.json(trial.get(manager, "/api/identity/pairs/" + trial.pair())
                .expectStatus()
                .isOk());
        assertThat(pair.get("outcome").asString()).isEqualTo("same");
        assertThat(pair.get("one").get("version").asLong()).isEqualTo(3);
        assertThat(pair.get("reasons").findValuesAsString("evidence")).contains("brand", "start");
        double sum = pair.get("reasons").findValues("weight").stream()
                .mapToDouble(JsonNode::asDouble)
                .sum();
        assertThat(sum).isEqualTo(pair.get("score").asDouble());
    }

    @Test
    void mergesAndLeadsTheFormerIdToTheKeptMember() {
        JsonNode merge = trial.json(trial.post(manager, "/api/identity/merges", trial.order(3, 0))
                .expectStatus()
                .isCreated());
        assertThat(merge.get("keptName").asString()).contains(trial.brand);
        trial.get(manager, "/api/members/" + trial.gone)
                .expectStatus()
                .isTemporaryRedirect()
                .expectHeader()
                .location("/api/members/" + trial.kept);
        trial.get(manager, "/members/" + trial.gone)
                .expectStatus()
                .isTemporaryRedirect()
                .expectHeader()
                .location("/members/" + trial.kept);
        JsonNode kept = trial.json(trial.get(manager, "/api/members/" + trial.kept));
        assertThat(kept.get("aliases").get(0).asString()).isEqualTo(trial.brand);
        assertThat(kept.get("website").asString()).isEqualTo("https://" + trial.gone + ".cn");
        assertThat(kept.get("people").findValuesAsString("title")).containsExactly("经理");
        assertThat(trial.queued(manager, "open")).isEmpty();
        trial.get(manager, "/api/identity/merges/" + merge.get("id").asString())
                .expectStatus()
                .isOk();
    }

    @Test
    void mergesOnlyTheVersionsThatTheCallerHasSeen() {
        trial.post(manager, "/api/identity/merges", trial.order(2, 0))
                .expectStatus()
                .isEqualTo(412);
        trial.post(manager, "/api/identity/merges", trial.order(3, 0))
                .expectStatus()
                .isCreated();
        trial.post(manager, "/api/identity/merges", trial.order(3, 0))
                .expectStatus()
                .isNotFound();
    }

    @Test
    void undoesAMergeOnceAndOffersThePairAgain() {
        String merge = trial.merge(manager);
        trial.awaitQueued(false);
        JsonNode parting = trial.json(trial.post(manager, "/api/identity/merges/" + merge + "/undo", Map.of())
                .expectStatus()
                .isOk());
        assertThat(parting.get("conflicts")).isEmpty();
        trial.get(manager, "/api/members/" + trial.gone).expectStatus().isOk();
        trial.post(manager, "/api/identity/merges/" + merge + "/undo", Map.of())
                .expectStatus()
                .isEqualTo(409);
        trial.post(manager, "/api/identity/merges/nothing/undo", Map.of())
                .expectStatus()
                .isNotFound();
        trial.awaitQueued(true);
    }

    @Test
    void remembersWhoIsNeverTheSame() {
        trial.decide(manager, "never").expectStatus().isNoContent();
        assertThat(trial.queued(manager, "open")).isEmpty();
        trial.write("MATCH (b:Member {id: $gone}) SET b.text = '改过的简介'");
        // Whoever changes is compared again: the marker member shows that this has been done.
        IdentityTrial later = new IdentityTrial();
        later.awaitQueued(true);
        assertThat(trial.queued(manager, "open")).isEmpty();
        trial.post(manager, "/api/identity/merges", trial.order(3, 0))
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:digital-wings:problem:identity.never");
        app.as(manager)
                .method(HttpMethod.DELETE)
                .uri("/api/identity/pairs/" + trial.pair() + "/decision")
                .header(HttpHeaders.IF_MATCH, trial.tag(manager))
                .exchange()
                .expectStatus()
                .isNoContent();
        trial.awaitQueued(true);
    }

    @Test
    void putsAPairOff() {
        trial.decide(manager, "later").expectStatus().isNoContent();
        assertThat(trial.queued(manager, "open")).isEmpty();
        assertThat(trial.queued(manager, "later")).containsExactly(trial.kept);
        trial.decide(manager, "perhaps").expectStatus().isBadRequest();
    }

    @Test
    void isForManagersOnly() {
        Person member = app.person(Role.MEMBER, trial.keptId());
        trial.get(member, "/api/identity/pairs").expectStatus().isForbidden();
        trial.get(member, "/identity").expectStatus().isForbidden();
        trial.get(member, "/identity/pairs/" + trial.pair()).expectStatus().isForbidden();
        trial.post(member, "/api/identity/merges", trial.order(3, 0))
                .expectStatus()
                .isForbidden();
    }

    @Test
    void pagesAndRefusesWhatItCannotRead() {
        new IdentityTrial();
        JsonNode first = trial.json(trial.get(manager, "/api/identity/pairs?size=1"));
        assertThat(first.get("items")).hasSize(1);
        JsonNode second = trial.json(trial.get(
                manager, "/api/identity/pairs?size=1&after=" + first.get("next").asString()));
        assertThat(second.get("items").get(0)).isNotEqualTo(first.get("items").get(0));
        for (String wrong : List.of("after=nonsense", "outcome=perhaps", "state=gone", "kind=ghost")) {
            trial.get(manager, "/api/identity/pairs?" + wrong).expectStatus().isBadRequest();
        }
        trial.get(manager, "/api/identity/pairs/" + trial.kept + "/nobody")
                .expectStatus()
                .isNotFound();
        trial.get(manager, "/api/identity/pairs/" + trial.kept + "/" + trial.kept)
                .expectStatus()
                .isBadRequest();
    }
}
