package org.digitalwings.app.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.digitalwings.app.DigitalWings;

/** The application in a process of its own, as somebody starts it at a terminal. */
public final class AppProcess implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 120;

    private final Process process;
    private final BufferedReader output;
    private final List<String> lines = new ArrayList<>();

    private AppProcess(Process process) {
        this.process = process;
        this.output = process.inputReader();
    }

    /** Starts it on a free port with these arguments. */
    public static AppProcess start(Path data, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "--add-modules=jdk.incubator.vector",
                "--enable-native-access=ALL-UNNAMED",
                "-Duser.language=en",
                "-cp",
                System.getProperty("java.class.path"),
                DigitalWings.class.getName(),
                "--server.port=0",
                "--digital-wings.data=" + data));
        command.addAll(List.of(arguments));
        try {
            return new AppProcess(
                    new ProcessBuilder(command).redirectErrorStream(true).start());
        } catch (IOException e) {
            throw new UncheckedIOException("The application cannot be started: " + command, e);
        }
    }

    /** Reads what it prints up to a line of this kind; empty where it ends without one. */
    public Optional<String> awaitLine(Predicate<String> wanted) {
        try {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                lines.add(line);
                if (wanted.test(line)) {
                    return Optional.of(line);
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until it ends by itself. */
    public int awaitEnd() throws InterruptedException {
        awaitLine(line -> false);
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new AssertionError("The application is still there; it printed:\n" + printed());
        }
        return process.exitValue();
    }

    /** Asks it to end, as Ctrl-C does, and waits until it has. */
    public int stop() throws InterruptedException {
        // By its handle: the process itself would close what it prints.
        process.toHandle().destroy();
        return awaitEnd();
    }

    /** What it has printed as far as it was read. */
    public String printed() {
        return String.join("\n", lines);
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
