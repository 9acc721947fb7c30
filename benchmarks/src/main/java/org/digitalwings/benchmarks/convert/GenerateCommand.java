package org.digitalwings.benchmarks.convert;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.digitalwings.benchmarks.figures.Figures;
import org.digitalwings.matching.community.Member;
import org.digitalwings.matching.community.MemberKind;
import org.digitalwings.matching.community.Place;
import org.digitalwings.matching.community.Purpose;
import org.digitalwings.matching.community.Topic;
import org.digitalwings.matching.sample.Fact;
import org.digitalwings.matching.sample.SampleCommunity;
import org.digitalwings.matching.sample.SampleSize;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes the members of an invented community, with what they need and offer, as files to import. */
@Command(
        name = "generate",
        mixinStandardHelpOptions = true,
        description = "Writes an invented community as files to import: organizations.csv, people.csv, projects.csv,"
                + " then exchange.csv with needs and offers.")
public final class GenerateCommand implements Callable<Integer> {

    private static final String LIST = "; ";
    private static final String DIVISIONS = "/";

    @Option(names = "--members", required = true, description = "The number of members, 150 to 2000000.")
    private int members;

    @Option(names = "--seed", defaultValue = "1", description = "The seed, ${DEFAULT-VALUE} if not given.")
    private long seed;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "Where to write the files.")
    private Path out = Path.of("");

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before call
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        SampleCommunity sample = SampleCommunity.of(SampleSize.of(members, seed));
        Files.createDirectories(out);
        try (CsvWriter organizations = create("organizations.csv");
                CsvWriter people = create("people.csv");
                CsvWriter projects = create("projects.csv");
                CsvWriter exchange = create("exchange.csv")) {
            organizations.writeRecord(
                    "id", "name", "kind", "english name", "aliases", "text", "country", "place", "topics");
            people.writeRecord("id", "person", "english name", "aliases", "text", "country", "place", "topics");
            projects.writeRecord(
                    "id", "project", "technologies", "english name", "aliases", "text", "country", "place", "topics");
            exchange.writeRecord("member id", "direction", "purpose", "text", "until");
            sample.portraits().forEach(portrait -> {
                (switch (portrait.member().kind()) {
                            case PERSON -> people;
                            case PROJECT -> projects;
                            case STARTUP,
                                    ENTERPRISE,
                                    INVESTOR,
                                    GOVERNMENT,
                                    INSTITUTE,
                                    COMMUNITY,
                                    ASSOCIATION,
                                    SERVICE_PROVIDER -> organizations;
                        })
                        .writeRecord(row(portrait));
                exchanges(portrait.member()).forEach(exchange::writeRecord);
            });
        }
        spec.commandLine()
                .getOut()
                .println(new Figures()
                        .put("benchmark", "generate")
                        .put("members", members)
                        .put("seed", seed)
                        .line());
        return 0;
    }

    private CsvWriter create(String name) throws IOException {
        return CsvWriter.builder().build(out.resolve(name), StandardCharsets.UTF_8);
    }

    private static List<String> row(Fact.Portrait portrait) {
        Member member = portrait.member();
        Stream<String> beforeEnglishName = member.kind() == MemberKind.PERSON
                ? Stream.of()
                : Stream.of(
                        member.kind() == MemberKind.PROJECT
                                ? String.join(LIST, member.technologies())
                                : slug(member.kind()));
        return Stream.of(
                        Stream.of(member.id().value(), member.name()),
                        beforeEnglishName,
                        Stream.of(
                                Objects.requireNonNullElse(portrait.nameEn(), ""),
                                String.join(LIST, member.aliases()),
                                member.text(),
                                Objects.requireNonNullElse(member.country(), ""),
                                place(member.place()),
                                String.join(
                                        LIST,
                                        member.topics().keySet().stream()
                                                .map(Topic::name)
                                                .sorted()
                                                .toList())))
                .flatMap(cells -> cells)
                .toList();
    }

    private static String place(@Nullable Place place) {
        return place == null ? "" : String.join(DIVISIONS, place.path());
    }

    private static Stream<List<String>> exchanges(Member member) {
        String id = member.id().value();
        return Stream.concat(
                member.needs().stream().map(need -> exchange(id, "need", need.purpose(), need.text(), need.until())),
                member.offers().stream()
                        .map(offer -> exchange(id, "offer", offer.purpose(), offer.text(), offer.until())));
    }

    private static List<String> exchange(
            String id, String direction, Purpose purpose, String text, @Nullable LocalDate until) {
        return List.of(id, direction, slug(purpose), text, until == null ? "" : until.toString());
    }

    private static String slug(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
