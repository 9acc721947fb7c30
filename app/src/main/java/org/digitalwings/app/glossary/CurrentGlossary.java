package org.digitalwings.app.glossary;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.digitalwings.app.community.LogReader;
import org.digitalwings.graph.change.Change;
import org.digitalwings.graph.change.SubjectKind;
import org.digitalwings.graph.glossary.GlossaryGroup;
import org.digitalwings.graph.glossary.GlossaryGroups;
import org.digitalwings.matching.translation.Glossary;
import org.digitalwings.matching.translation.Translator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The glossary as of now: it follows the change log, so that what is edited here or at another instance is read by the next search. Following begins with the
 * start of the application, so that the dictionary is loaded before somebody asks.
 */
@Component
public final class CurrentGlossary implements LogReader, Supplier<Translator> {

    private final GlossaryGroups groups;
    private volatile @Nullable Read read;
    private volatile long position;

    CurrentGlossary(GlossaryGroups groups) {
        this.groups = groups;
    }

    private record Read(List<List<String>> groups, Translator translator) {

        static Read of(List<List<String>> groups) {
            return new Read(
                    groups,
                    Translator.of(Glossary.of(Stream.concat(Glossary.shippedGroups().stream(), groups.stream())
                            .toList())));
        }
    }

    /** What finds the terms of a text and says what else they are called; before the graph is read, by what the product ships. */
    @Override
    public Translator get() {
        Read now = read;
        return now == null ? Shipped.TRANSLATOR : now.translator();
    }

    /** Made when it is first wanted: the dictionary behind it takes a second. */
    private static final class Shipped {
        private static final Translator TRANSLATOR = Translator.of(Glossary.shipped());
    }

    /** Reads what managers have settled again. */
    synchronized void refresh() {
        List<List<String>> terms =
                groups.all().stream().map(GlossaryGroup::terms).toList();
        Read before = read;
        if (before == null || !before.groups().equals(terms)) {
            read = Read.of(terms);
        }
    }

    @Override
    public String name() {
        return "glossary";
    }

    @Override
    public long position() {
        return position;
    }

    @Override
    public void rebuild(long last) {
        refresh();
        position = last;
    }

    @Override
    public void follow(List<Change> changes) {
        if (changes.stream().anyMatch(change -> change.subjectKind() == SubjectKind.GLOSSARY)) {
            refresh();
        }
        position = changes.getLast().seq();
    }
}
