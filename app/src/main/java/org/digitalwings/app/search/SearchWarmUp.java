package org.digitalwings.app.search;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.digitalwings.app.compute.RepeatedWork;
import org.digitalwings.matching.search.Hit;
import org.digitalwings.matching.search.SearchAudience;
import org.digitalwings.matching.search.SearchIndex;
import org.digitalwings.matching.search.SearchQuery;
import org.springframework.stereotype.Component;

/**
 * Searches for some seconds after a start, as soon as the index has members, for words of theirs: so that its files are read,
 * models and dictionary loaded and the code compiled before somebody waits for it.
 */
@Component
final class SearchWarmUp extends RepeatedWork {

    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofSeconds(12);
    private static final int MOST_SEARCHES = 5_000;
    private static final int MEMBERS = 200;
    private static final int PAGE = 20;
    private static final int PASSAGE = 8;
    private static final int TYPED = 2;

    private final SearchIndex index;
    private boolean warm;

    SearchWarmUp(SearchIndex index) {
        super("warm-up", PAUSE);
        this.index = index;
    }

    @Override
    protected void turn() {
        warm = warm || search() > 0;
    }

    /** Answers how many searches there were: none where there are no members yet. */
    int search() {
        List<String> questions = index.search(SearchQuery.of("", MEMBERS)).hits().stream()
                .flatMap(SearchWarmUp::questions)
                .toList();
        long end = System.nanoTime() + LONGEST.toNanos();
        int asked = 0;
        while (!questions.isEmpty() && asked < MOST_SEARCHES && isRunning() && System.nanoTime() < end) {
            String question = questions.get(asked % questions.size());
            index.search(SearchQuery.of(question, PAGE));
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
}
