package org.digitalwings.app.introduction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.digitalwings.app.account.Role;
import org.digitalwings.app.introduction.IntroductionTrial.Told;
import org.digitalwings.app.testing.RunningApp.Person;
import org.digitalwings.graph.exchange.Introductions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class IntroductionApiIT {

    private static final String TEXT = IntroductionTrial.TEXT;

    private final IntroductionTrial trial = new IntroductionTrial("apiask", 21);
    private final Person mine = trial.of("mine");
    private final Person fund = trial.of("fund");

    @AfterEach
    void forget() {
        trial.forget();
    }

    @Test
    void bothSeeWhatWasAskedAndSuggestionsKnowAtOnce() {
        Told asked = trial.ask(mine, "mine", "fund", "  " + TEXT + "\r\n", "guide");

        assertThat(asked.status()).isEqualTo(201);
        assertThat(asked.text("text")).isEqualTo(TEXT);
        assertThat(asked.text("side")).isEqualTo("asker");
        assertThat(trial.barriers(mine, "mine", "fund")).containsExactly("asked-already");
        assertThat(trial.barriers(fund, "fund", "mine")).containsExactly("asks-you");
        JsonSide received = JsonSide.of(trial.get(fund, trial.list("fund")));
        assertThat(received).isEqualTo(new JsonSide("asked", "apiask之项目", "apiask之向导", "asked", TEXT));
        assertThat(JsonSide.of(trial.get(trial.of("guide"), trial.list("guide")))
                        .side())
                .isEqualTo("between");
        Told one = trial.get(fund, trial.list("fund") + "/" + asked.text("id"));
        assertThat(one.tag()).isEqualTo("\"0\"");
    }

    /** The first of a list. */
    private record JsonSide(String side, String from, String through, String status, String text) {

        static JsonSide of(Told list) {
            var first = list.body().path("items").get(0);
            return new JsonSide(
                    first.path("side").asString(),
                    first.path("from").path("name").asString(),
                    first.path("through").path("name").asString(),
                    first.path("status").asString(),
                    first.path("text").asString());
        }
    }

    @Test
    void aYesShowsContactsThatTheCommunityMaySeeAndNoOthers() {
        Told toOpen = trial.ask(mine, "mine", "open", TEXT, null);
        Told accepted = trial.answer(trial.of("open"), "open", toOpen, "accept");

        assertThat(accepted.status()).isEqualTo(200);
        assertThat(accepted.tag()).isEqualTo("\"1\"");
        var contact = trial.get(mine, trial.list("mine") + "/" + toOpen.text("id"))
                .body()
                .path("contact");
        assertThat(contact.path("email").asString()).isEqualTo("hello@apiask.example");
        assertThat(contact.path("phone").isMissingNode()).isTrue();
        assertThat(accepted.body().path("contact").path("email").isMissingNode())
                .isTrue();
        assertThat(trial.barriers(mine, "mine", "open")).containsExactly("introduced");
        assertThat(trial.ask(mine, "mine", "open", TEXT, null).text("detail"))
                .isEqualTo("You and apiask之基金 were introduced already.");
    }

    @Test
    void whoIsDeclinedLearnsNeitherWhyNorThatItIsRemembered() {
        Told asked = trial.ask(mine, "mine", "fund", TEXT, null);
        Told declined = trial.answer(fund, "fund", asked, "decline", Map.of("reason", "no-fit"));

        assertThat(declined.text("reason")).isEqualTo("no-fit");
        var seen = trial.get(mine, trial.list("mine") + "/" + asked.text("id"));
        assertThat(seen.text("status")).isEqualTo("declined");
        assertThat(seen.body().path("reason").isMissingNode()).isTrue();
        assertThat(seen.body().path("contact").isMissingNode()).isTrue();
        assertThat(trial.barriers(mine, "mine", "fund")).containsExactly("unavailable");
        Told again = trial.ask(mine, "mine", "fund", TEXT, null);
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.text("detail")).isEqualTo("apiask之资本 is not available at the moment.");
        assertThat(trial.ask(fund, "fund", "mine", TEXT, null).status())
                .as("who declined may change its mind")
                .isEqualTo(201);
    }

    @Test
    void theBlockedOneIsToldTheSameAsTheDeclinedOne() {
        trial.block(fund, "fund", "mine");

        Told asked = trial.ask(mine, "mine", "fund", TEXT, null);

        assertThat(asked.status()).isEqualTo(409);
        assertThat(asked.text("detail")).isEqualTo("apiask之资本 is not available at the moment.");
        assertThat(asked.body().toString()).doesNotContain(TEXT);
        assertThat(trial.ask(fund, "fund", "mine", TEXT, null).text("detail")).contains("blocked apiask之项目");
        assertThat(trial.ask(mine, "mine", "firm", TEXT, "fund").text("detail"))
                .as("nobody is reached through whom blocked the asker")
                .isEqualTo("apiask之资本 is not available at the moment.");
    }

    @Test
    void asksOnceAtATime() {
        Told first = trial.ask(mine, "mine", "fund", TEXT, null);
        Told second = trial.ask(mine, "mine", "fund", TEXT, null);

        assertThat(second.status()).isEqualTo(409);
        assertThat(second.text("type")).endsWith("asked-already");
        assertThat(trial.ask(fund, "fund", "mine", TEXT, null).text("type")).endsWith("asks-you");
        assertThat(trial.answer(mine, "mine", first, "withdraw").text("status")).isEqualTo("withdrawn");
        assertThat(trial.ask(mine, "mine", "fund", TEXT, null).status()).isEqualTo(201);
    }

    @Test
    void keepsToTwentyOpenRequests() {
        List<Integer> answers = IntStream.rangeClosed(1, Introductions.MOST_OPEN + 1)
                .mapToObj(i -> trial.ask(mine, "mine", "more" + i, TEXT, null).status())
                .collect(Collectors.toList());

        assertThat(answers.removeLast()).isEqualTo(409);
        assertThat(answers).containsOnly(201);
        assertThat(trial.ask(mine, "mine", "more21", TEXT, null).text("detail"))
                .startsWith("20 requests are waiting for answers already");
        Told page = trial.get(mine, trial.list("mine") + "?size=15");
        Told rest = trial.get(mine, trial.list("mine") + "?size=15&after=" + page.text("next"));
        assertThat(page.body().path("items").size()).isEqualTo(15);
        assertThat(rest.body().path("items").size()).isEqualTo(5);
        assertThat(asked(rest)).doesNotContainAnyElementsOf(asked(page));
    }

    private static List<String> asked(Told list) {
        return list.body().path("items").findValues("to").stream()
                .map(to -> to.path("id").asString())
                .toList();
    }

    @Test
    void takesAThousandCharactersWhateverTheyAre() {
        assertThat(trial.ask(mine, "mine", "fund", "𠮷".repeat(1_000), null).status())
                .isEqualTo(201);
        Told longer = trial.ask(mine, "mine", "firm", "👋".repeat(1_001), null);
        assertThat(longer.status()).isEqualTo(400);
        assertThat(longer.text("detail")).isEqualTo("The text has 1,001 characters: use at most 1,000.");
        assertThat(longer.body().toString()).doesNotContain("👋");
        assertThat(trial.ask(mine, "mine", "firm", " \n\u0000", null).status()).isEqualTo(400);
    }

    @Test
    void refusesOneselfAndStrangers() {
        assertThat(trial.ask(mine, "mine", "mine", TEXT, null).text("type")).endsWith("itself");
        assertThat(trial.ask(mine, "mine", "fund", TEXT, "fund").text("type")).endsWith("through");
        assertThat(trial.ask(mine, "mine", "nobody", TEXT, null).status()).isEqualTo(404);
        assertThat(trial.ask(mine, "mine", "fund", TEXT, "nobody").status()).isEqualTo(404);
        assertThat(trial.ask(fund, "mine", "firm", TEXT, null).status()).isEqualTo(403);
        assertThat(trial.get(fund, trial.list("mine")).status()).isEqualTo(403);
        assertThat(trial.get(trial.app.person(Role.MANAGER), trial.list("mine")).status())
                .isEqualTo(200);
    }

    @Test
    void onlyTheRightOneAnswersAndOnce() {
        Told asked = trial.ask(mine, "mine", "fund", TEXT, "guide");
        Person firm = trial.of("firm");

        assertThat(trial.answer(mine, "mine", asked, "accept").status()).isEqualTo(403);
        assertThat(trial.answer(fund, "fund", asked, "withdraw").status()).isEqualTo(403);
        assertThat(trial.answer(trial.of("guide"), "guide", asked, "accept").status())
                .isEqualTo(403);
        assertThat(trial.answer(firm, "firm", asked, "accept").status()).isEqualTo(404);
        assertThat(trial.answer(fund, "fund", asked, "ignore").status()).isEqualTo(400);
        assertThat(trial.answer(fund, "fund", asked, "decline", Map.of("reason", "hm"))
                        .status())
                .isEqualTo(400);
        assertThat(trial.answer(fund, "fund", new Told(0, asked.body(), ""), "accept")
                        .status())
                .isEqualTo(428);
        Told accepted = trial.answer(fund, "fund", asked, "accept");
        assertThat(accepted.status()).isEqualTo(200);
        assertThat(trial.answer(mine, "mine", asked, "withdraw").status()).isEqualTo(412);
        assertThat(trial.answer(mine, "mine", accepted, "withdraw").status()).isEqualTo(409);
    }

    @Test
    void nobodyElseComesAcrossIt() {
        trial.ask(mine, "mine", "fund", TEXT, null);
        Person other = trial.of("firm");

        assertThat(trial.get(other, "/api/search?q=试点合作的可能").body().toString()).doesNotContain("apiask-mine");
        assertThat(trial.get(other, "/api/members/" + trial.id("mine")).body().toString())
                .doesNotContain(TEXT, trial.id("fund"));
        assertThat(trial.get(other, "/api/search?q=&near=" + trial.id("mine"))
                        .body()
                        .toString())
                .doesNotContain(trial.id("fund"));
        assertThat(trial.app.reads(other).page("/members/" + trial.id("mine"))).doesNotContain("apiask之资本");
    }
}
