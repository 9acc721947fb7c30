package org.digitalwings.benchmarks.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.digitalwings.benchmarks.figures.Latencies;
import tools.jackson.databind.json.JsonMapper;

/** Clients that each ask the next question as soon as the one before is answered. */
final class ClosedLoop {

    /** The hundreds of the status codes that tell of success. */
    private static final int SUCCESS = 2;

    private final HttpClient client;
    private final LoadedServer server;
    private final Task task;
    private final List<String> questions;

    ClosedLoop(HttpClient client, LoadedServer server, Task task, List<String> questions) {
        this.client = client;
        this.server = server;
        this.task = task;
        this.questions = questions;
    }

    /** What came of it: how long each answer took from the first byte asked to the last byte answered, and the answers a second. */
    record Load(Latencies latencies, double aSecond) {}

    /** Asks with a number of clients for a time. */
    Load run(int clients, Duration time) throws InterruptedException {
        long start = System.nanoTime();
        long end = start + time.toNanos();
        List<Future<List<Long>>> asked = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
            for (int number = 0; number < clients; number++) {
                int first = number * questions.size() / clients;
                asked.add(threads.submit(() -> ask(first, end)));
            }
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        Latencies latencies = new Latencies();
        long answers = 0;
        for (Future<List<Long>> each : asked) {
            List<Long> nanos = result(each);
            nanos.forEach(latencies::add);
            answers += nanos.size();
        }
        return new Load(latencies, answers / seconds);
    }

    /** How many members a question finds in the mean of some. */
    double foundMean(int some) throws InterruptedException {
        long found = 0;
        for (String question : questions.subList(0, some)) {
            found += server.found(task, JsonMapper.shared().readTree(answer(question)));
        }
        return found / (double) some;
    }

    private List<Long> ask(int first, long end) throws InterruptedException {
        List<Long> nanos = new ArrayList<>();
        for (int number = first; System.nanoTime() < end; number++) {
            long start = System.nanoTime();
            answer(questions.get(number % questions.size()));
            nanos.add(System.nanoTime() - start);
        }
        return nanos;
    }

    private byte[] answer(String question) throws InterruptedException {
        HttpRequest request = server.request(task, question);
        try {
            HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() / 100 != SUCCESS) {
                throw new IllegalStateException(
                        "%s answers '%s' with %d.".formatted(request.uri(), question, answer.statusCode()));
            }
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException("%s does not answer '%s'.".formatted(request.uri(), question), e);
        }
    }

    private static List<Long> result(Future<List<Long>> asked) throws InterruptedException {
        try {
            return asked.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("A client stopped early.", e.getCause());
        }
    }
}
