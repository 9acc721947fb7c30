package org.digitalwings.graph.alert;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionContext;

/**
 * Which digests are to be sent. One is taken before it is sent, in a transaction of its own, so that neither a crash nor a second
 * instance sends it twice; what a crash in between keeps from being sent is in the list and on the page. Calls wait for the database.
 */
public final class DigestLog {

    private static final String DUE = """
            MATCH (d:Digest) WHERE d.email <> '' AND (d.day IS NULL OR d.day < $today) RETURN d.id AS id ORDER BY id
            """;

    // Written before it is read, because only a write takes the lock.
    private static final String TAKE = """
            MATCH (d:Digest {id: $account})
            SET d.locked = true
            REMOVE d.locked
            WITH d WHERE d.email <> '' AND (d.day IS NULL OR d.day < $today)
            SET d.day = $today
            RETURN d.id AS id, d.email AS email, d.language AS language, d.token AS token, d.day AS day, d.seq AS seq
            """;

    private static final String MOVE = "MATCH (d:Digest {id: $account}) SET d.seq = $seq";

    private final Driver driver;

    public DigestLog(Driver driver) {
        this.driver = driver;
    }

    /**
     * A digest that is to be sent now.
     *
     * @param digest as it was before
     * @param news what it has, newest first
     */
    public record Taken(Digest digest, List<Notification> news) {

        public Taken {
            news = List.copyOf(news);
        }
    }

    /** The accounts that have had none today and want one by mail. */
    public List<String> due(LocalDate today) {
        try (Session session = driver.session()) {
            return session.executeRead(tx -> tx.run(DUE, Map.of("today", today))
                    .list(row -> row.get("id").asString()));
        }
    }

    /**
     * Takes an account's digest of a day.
     *
     * @param limit how many notifications it has at most, the newest
     * @return empty where somebody else took it, or nothing is new
     */
    public Optional<Taken> take(String account, LocalDate today, int limit) {
        try (Session session = driver.session()) {
            return session.executeWrite(tx -> take(tx, account, today, limit));
        }
    }

    private static Optional<Taken> take(TransactionContext tx, String account, LocalDate today, int limit) {
        List<Record> taken =
                tx.run(TAKE, Map.of("account", account, "today", today)).list();
        if (taken.isEmpty()) {
            return Optional.empty();
        }
        Digest digest = Digest.of(taken.getFirst());
        List<Notification> news = tx.run(Digests.NEXT, Map.of("account", account, "seq", digest.seq(), "limit", limit))
                .list(Notification::of);
        if (news.isEmpty()) {
            return Optional.empty();
        }
        move(tx, account, news.getFirst().seq());
        return Optional.of(new Taken(digest, news));
    }

    /** Puts back what the mail server refused: it will be in the digest of the next day. */
    public void putBack(Digest digest) {
        move(digest.account(), digest.seq());
    }

    /** Takes what an account has read on its page out of the next digest. */
    public void move(String account, long seq) {
        try (Session session = driver.session()) {
            session.executeWriteWithoutResult(tx -> move(tx, account, seq));
        }
    }

    private static void move(TransactionContext tx, String account, long seq) {
        tx.run(MOVE, Map.of("account", account, "seq", seq)).consume();
    }
}
