package org.digitalwings.app.search;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.digitalwings.app.compute.RepeatedWork;
import org.digitalwings.matching.search.Facet;
import org.digitalwings.matching.search.Hit;
import org.digitalwings.matching.search.SearchAudience;
import org.digitalwings.matching.search.SearchIndex;
import org.digitalwings.matching.search.SearchQuery;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Searches for some seconds after a start, as soon as the index has members, for words of theirs: so that its files are read,
 * models and dictionary loaded and the code compiled before somebody waits for it.
 */
@Component
final class SearchWarmUp implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(SearchWarmUp.class);

    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofSeconds(12);
    private static final int MOST_SEARCHES = 5_000;
    private static final int MEMBERS = 200;
    private static final int PAGE = 20;
    private static final int PASSAGE = 8;
    private static final int TYPED = 2;

    private final SearchIndex index;
    private final RepeatedWork work = new RepeatedWork("warm-up", PAUSE, this::look);
    private boolean warm;

    SearchWarmUp(SearchIndex index) {
        this.index = index;
    }

    private void look() {
        try {
            warm = warm || search() > 0;
        } catch (RuntimeException e) {
            // Nobody asked for it; what a stop breaks off is nothing to tell.
            if (work.isRunning()) {
                LOG.warn(
                        "The search index could not be tried: {}.", e.getClass().getName(), e);
            }
        }
    }

    /** Answers how many searches there were: none where there are no members yet. */
    int search() {
        List<String> questions = index.search(SearchQuery.of("", MEMBERS)).hits().stream()
                .flatMap(SearchWarmUp::questions)
                .toList();
        long end = System.nanoTime() + LONGEST.toNanos();
        int asked = 0;
        while (!questions.isEmpty() && asked < MOST_SEARCHES && work.isRunning() && System.nanoTime() < end) {
            String question = questions.get(asked % questions.size());
            SearchQuery query = SearchQuery.of(question, PAGE);
            index.search(asked % 2 == 0 ? query : query.counting(Facet.values()));
            index.respell(question, SearchAudience.COMMUNITY);
            index.complete(beginning(question, TYPED), PAGE);
            asked++;
        }
        return asked;
    }

    /** What a member may be asked for by: the name, the place, how the text begins. */
    private static Stream<String> questions(Hit member) {
        return Stream.concat(
                Stream.of(member.name(), beginning(member.text(), PASSAGE)),
                member.place().stream().limit(1));
    }

    private static String beginning(String text, int characters) {
        return text.codePoints()
                .limit(characters)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @Override
    public void start() {
        work.start();
    }

    @Override
    public void stop() {
        work.stop();
    }

    @Override
    public boolean isRunning() {
        return work.isRunning();
    }
}
