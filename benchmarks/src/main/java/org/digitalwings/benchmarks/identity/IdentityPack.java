package org.digitalwings.benchmarks.identity;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.digitalwings.benchmarks.pack.PackFile;
import org.digitalwings.benchmarks.pack.PackObject;
import org.digitalwings.matching.community.MemberId;
import org.digitalwings.matching.community.MemberKind;
import org.digitalwings.matching.identity.Subject;

/**
 * A retrieval pack read as who is who.
 *
 * @param registered the members of {@code corpus.jsonl}
 * @param rows what {@code queries.tsv} names, each with nothing but a name
 * @param same who is who by {@code qrels.tsv}: of each row the registered members that it is
 */
record IdentityPack(List<Subject> registered, List<Subject> rows, Map<MemberId, Set<MemberId>> same) {

    static IdentityPack read(Path directory) throws IOException {
        List<Subject> registered = PackFile.in(directory, "corpus.jsonl").json(IdentityPack::registered);
        // A row and a member may have one id in a pack.
        List<Subject> rows = PackFile.in(directory, "queries.tsv")
                .tabbed(2, columns -> Subject.named(row(columns.getFirst()), MemberKind.STARTUP, columns.getLast()));
        Map<MemberId, Set<MemberId>> same = new HashMap<>();
        PackFile.in(directory, "qrels.tsv").tabbed(4, columns -> {
            if (!columns.getLast().equals("0")) {
                same.computeIfAbsent(row(columns.getFirst()), id -> new HashSet<>())
                        .add(new MemberId(columns.get(2)));
            }
            return columns;
        });
        return new IdentityPack(registered, rows, same);
    }

    private static MemberId row(String id) {
        return new MemberId("row:" + id);
    }

    private static Subject registered(PackObject object) {
        return new Subject(
                new MemberId(object.required("id")),
                MemberKind.STARTUP,
                object.required("name"),
                object.texts("aliases"),
                object.optional("text").orElse(""),
                object.optional("place").stream().toList(),
                List.of(),
                List.of());
    }

    /** How many pairs are the same. */
    int pairs() {
        return rows.stream().mapToInt(row -> of(row).size()).sum();
    }

    /** Who a row is. */
    Set<MemberId> of(Subject row) {
        return same.getOrDefault(row.id(), Set.of());
    }
}
