package org.digitalwings.benchmarks.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.digitalwings.benchmarks.pack.PackFile;
import org.digitalwings.benchmarks.pack.PackObject;
import org.digitalwings.matching.community.Member;
import org.digitalwings.matching.community.MemberId;
import org.digitalwings.matching.community.MemberKind;
import org.digitalwings.matching.community.Place;
import org.jspecify.annotations.Nullable;

/** A retrieval pack: {@code corpus.jsonl} and {@code queries.tsv}. */
record SearchPack(List<Member> corpus, List<Question> questions) {

    /** A question by the text that somebody would type. */
    record Question(String id, String text) {}

    static SearchPack read(Path directory) throws IOException {
        Set<String> documents = new HashSet<>();
        List<Member> corpus = PackFile.in(directory, "corpus.jsonl")
                .json(object -> member(object, unique(documents, object.required("id"))));
        Set<String> asked = new HashSet<>();
        List<Question> questions = PackFile.in(directory, "queries.tsv")
                .tabbed(2, columns -> new Question(unique(asked, columns.getFirst()), columns.getLast()));
        return new SearchPack(corpus, questions);
    }

    private static String unique(Set<String> seen, String id) {
        if (id.isEmpty() || !seen.add(id)) {
            throw new IllegalArgumentException("id '%s' is empty or comes twice.".formatted(id));
        }
        return id;
    }

    private static Member member(PackObject object, String id) {
        return new Member(
                new MemberId(id),
                MemberKind.STARTUP,
                object.required("name"),
                object.texts("aliases"),
                object.optional("text").orElse(""),
                null,
                place(object.optional("place").orElse(null)),
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                false);
    }

    private static @Nullable Place place(@Nullable String name) {
        return name == null ? null : new Place(name, List.of(name));
    }
}
