package org.digitalwings.graph.account;

import java.util.Map;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.data.neo4j.core.ReactiveNeo4jClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The accounts in the graph. */
public final class StoredAccounts {

    private static final String ROW = """
            OPTIONAL MATCH (account)-[:ACTS_FOR]->(member:Member)
            WITH account, member ORDER BY member.id
            RETURN account {.id, .username, .passwordHash, .role, .mustChangePassword, .version} AS account,
                   collect(member.id) AS members
            ORDER BY account.username
            """;

    private static final String FIND = "MATCH (account:Account {username: $username})\n" + ROW;

    private static final String ALL = "MATCH (account:Account)\n" + ROW;

    private static final String COUNT = "MATCH (account:Account) RETURN count(account) AS accounts";

    private static final String CREATE = """
            UNWIND $members AS memberId
            OPTIONAL MATCH (member:Member {id: memberId})
            WITH collect(member) AS members WHERE size(members) = size($members)
            CREATE (account:Account {id: $id, username: $username, passwordHash: $passwordHash, role: $role,
                                     mustChangePassword: $mustChangePassword, version: 0})
            FOREACH (member IN members | CREATE (account)-[:ACTS_FOR]->(member))
            RETURN account.id AS id
            """;

    // Written before its version is read, because only a write takes the lock: of two edits at once, one finds it
    // changed.
    private static final String CHANGE_PASSWORD = """
            MATCH (account:Account {id: $id})
            SET account.locked = true
            REMOVE account.locked
            WITH account WHERE account.version = $version
            SET account.passwordHash = $passwordHash, account.mustChangePassword = $oneTime,
                account.version = account.version + 1
            WITH account
            """ + ROW;

    private final ReactiveNeo4jClient client;

    public StoredAccounts(ReactiveNeo4jClient client) {
        this.client = client;
    }

    /** The account of the username, empty where there is none. */
    public Mono<StoredAccount> find(String username) {
        return client.query(FIND)
                .bind(username)
                .to("username")
                .fetchAs(StoredAccount.class)
                .mappedBy((types, row) -> account(row))
                .one();
    }

    /** All accounts by username. */
    public Flux<StoredAccount> all() {
        return client.query(ALL)
                .fetchAs(StoredAccount.class)
                .mappedBy((types, row) -> account(row))
                .all();
    }

    /** How many accounts there are. */
    public Mono<Long> count() {
        return client.query(COUNT)
                .fetchAs(Long.class)
                .mappedBy((types, row) -> row.get("accounts").asLong())
                .one();
    }

    /**
     * Adds an account and ties it to the members that it acts for.
     *
     * @return the account, empty where one of the members is unknown; a
     *     {@link org.springframework.dao.DataIntegrityViolationException} where the username is taken
     */
    public Mono<StoredAccount> create(StoredAccount account) {
        return client.query(CREATE)
                .bindAll(Map.of(
                        "id", account.id(),
                        "username", account.username(),
                        "passwordHash", account.passwordHash(),
                        "role", account.role(),
                        "mustChangePassword", account.mustChangePassword(),
                        "members", account.members()))
                .fetch()
                .one()
                .map(unused -> account);
    }

    /** Replaces the password; answers the account as it is now, empty where the version is not the present one. */
    public Mono<StoredAccount> changePassword(String id, long version, String passwordHash) {
        return setPassword(id, version, passwordHash, false);
    }

    /** The same with a password that has to be replaced at the next sign-in. */
    public Mono<StoredAccount> renewPassword(String id, long version, String passwordHash) {
        return setPassword(id, version, passwordHash, true);
    }

    private Mono<StoredAccount> setPassword(String id, long version, String passwordHash, boolean oneTime) {
        return client.query(CHANGE_PASSWORD)
                .bindAll(Map.of("id", id, "version", version, "passwordHash", passwordHash, "oneTime", oneTime))
                .fetchAs(StoredAccount.class)
                .mappedBy((types, row) -> account(row))
                .one();
    }

    private static StoredAccount account(Record row) {
        var account = row.get("account");
        return new StoredAccount(
                account.get("id").asString(),
                account.get("username").asString(),
                account.get("passwordHash").asString(),
                account.get("role").asString(),
                account.get("mustChangePassword").asBoolean(),
                row.get("members").asList(Value::asString),
                account.get("version").asLong());
    }
}
