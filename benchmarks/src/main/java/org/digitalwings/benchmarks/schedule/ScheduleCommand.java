package org.digitalwings.benchmarks.schedule;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.digitalwings.benchmarks.figures.Figures;
import org.digitalwings.matching.planning.Budget;
import org.digitalwings.matching.session.Conflict;
import org.digitalwings.matching.session.Goals;
import org.digitalwings.matching.session.ProvingSessionPlanner;
import org.digitalwings.matching.session.SessionChecker;
import org.digitalwings.matching.session.SessionOutcome;
import org.digitalwings.matching.session.SessionPlan;
import org.digitalwings.matching.session.SessionRequest;
import org.digitalwings.matching.session.Violation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Plans a matchmaking session: a published instance, or one that is generated. */
@Command(
        name = "schedule",
        mixinStandardHelpOptions = true,
        description = "Plans a matchmaking session and prints value, bound and time.")
public final class ScheduleCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "0..1", paramLabel = "INSTANCE", description = "A published instance (JSON).")
    private @Nullable Path instance;

    @Option(names = "--seconds", defaultValue = "5", description = "How long to plan (default: ${DEFAULT-VALUE}).")
    private double seconds;

    @Option(
            names = "--moves",
            description = "How many moves to try instead; then the same seed gives the same plan on every machine.")
    private long moves;

    @Option(names = "--out", description = "The file for the solution of a published instance.")
    private @Nullable Path out;

    @Option(names = "--seed", defaultValue = "1", description = "The planner's seed (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(names = "--generated", paramLabel = "PEOPLE", description = "Generate a session of so many people instead.")
    private int generated;

    @Option(names = "--sides", defaultValue = "2", description = "Sides (default: ${DEFAULT-VALUE}).")
    private int sides;

    @Option(names = "--slots", defaultValue = "16", description = "Slots (default: ${DEFAULT-VALUE}).")
    private int slots;

    @Option(
            names = "--available",
            defaultValue = "50",
            description = "Availability in percent (default: ${DEFAULT-VALUE}).")
    private int available;

    @Option(
            names = "--pairs",
            defaultValue = "19",
            description = "Pairs a person is in on average (default: ${DEFAULT-VALUE}).")
    private double pairs;

    @Option(
            names = "--free-of-penalties",
            description = "Let breaks and table changes of a generated session cost nothing.")
    private boolean freeOfPenalties;

    /** Made by the command line. */
    public ScheduleCommand() {}

    @Override
    public Integer call() throws IOException {
        if (generated > 0) {
            generate();
        } else if (instance == null) {
            throw new ParameterException(spec.commandLine(), "Name an INSTANCE, or say --generated PEOPLE.");
        } else {
            solve(instance);
        }
        return 0;
    }

    private void generate() {
        SessionRequest request =
                new GeneratedSession(generated, sides, slots, available / 100.0, pairs, seed).request(goals());
        SessionPlan plan = plan(request) instanceof SessionOutcome.Planned planned ? planned.plan() : unplanned();
        check(SessionChecker.check(request, plan.meetings()));
        print(new Figures()
                .put("people", generated)
                .put("pairs", request.candidates().size())
                .put("slots", slots)
                .put("sides", sides)
                .put("availablePercent", available)
                .put("value", plan.value())
                .put("bound", plan.bound())
                .put("gapPercent", 100 * plan.gap())
                .put("meetings", plan.meetings().size())
                .put("shortfalls", plan.shortfalls().size())
                .put("breaks", plan.worth().breaks())
                .put("tableChanges", plan.worth().tableChanges())
                .put("moves", plan.moves())
                .put("seconds", plan.elapsed().toMillis() / 1000.0));
    }

    private Goals goals() {
        Goals usual = Goals.USUAL;
        return freeOfPenalties
                ? new Goals(
                        usual.meetingBonuses(),
                        usual.wishBonus(),
                        0,
                        usual.breakSpan(),
                        0,
                        usual.unchangedPairBonus(),
                        usual.unchangedSlotBonus())
                : usual;
    }

    private static SessionPlan unplanned() {
        throw new IllegalStateException("A generated session has no rules that could contradict, and yet no plan.");
    }

    private void solve(Path file) throws IOException {
        PublishedInstance published = PublishedInstance.read(file);
        PublishedRequest translation = new PublishedRequest(published);
        SessionRequest request = translation.request();
        long start = System.nanoTime();
        SessionOutcome outcome = plan(request);
        Solution solution = solution(request, outcome, translation);
        Figures figures = new Figures()
                .put("instance", published.name())
                .put("status", solution.status())
                .put("breaks", solution.breaks())
                .put("bound", solution.bound())
                .put("seconds", (System.nanoTime() - start) / 1e9);
        switch (outcome) {
            case SessionOutcome.Planned planned ->
                figures.put("moves", planned.plan().moves());
            case SessionOutcome.Undecided undecided ->
                figures.put("moves", undecided.partial().moves())
                        .put("broken", undecided.broken().size());
            case SessionOutcome.Infeasible infeasible -> figures.put("conflict", words(infeasible.conflicts()));
        }
        if (out != null) {
            Files.writeString(out, JsonMapper.builder().build().writeValueAsString(solution));
        }
        print(figures);
    }

    private static String words(List<Conflict> conflicts) {
        return conflicts.getFirst().words();
    }

    private SessionOutcome plan(SessionRequest request) {
        Budget budget = moves > 0 ? Budget.moves(moves) : Budget.of(Duration.ofMillis(Math.round(seconds * 1000)));
        return new ProvingSessionPlanner(Clock.systemUTC()).plan(request, budget, seed);
    }

    private static Solution solution(SessionRequest request, SessionOutcome outcome, PublishedRequest translation) {
        return switch (outcome) {
            case SessionOutcome.Planned planned -> {
                SessionPlan plan = planned.plan();
                check(SessionChecker.check(request, plan.meetings()));
                yield new Solution(
                        plan.isProvenOptimal() ? "optimal" : "feasible",
                        plan.worth().breaks(),
                        plan.worth().utility() - plan.bound(),
                        translation.slots(plan.meetings()));
            }
            case SessionOutcome.Undecided undecided ->
                new Solution(
                        "unknown",
                        0,
                        request.candidates().size() - undecided.partial().bound(),
                        Map.of());
            case SessionOutcome.Infeasible infeasible -> new Solution("infeasible", 0, 0, Map.of());
        };
    }

    private static void check(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw new IllegalStateException("The plan breaks rules: " + violations);
        }
    }

    private void print(Figures figures) {
        spec.commandLine().getOut().println(figures.line());
    }
}
