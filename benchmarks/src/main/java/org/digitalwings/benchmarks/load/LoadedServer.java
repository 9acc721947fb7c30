package org.digitalwings.benchmarks.load;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.util.List;
import org.digitalwings.matching.community.Member;
import tools.jackson.databind.JsonNode;

/** A server that finds members, with what it is asked over HTTP. */
interface LoadedServer extends AutoCloseable {

    /** How many hits a page has. */
    int PAGE = 20;

    /** How many names are suggested. */
    int NAMES = 10;

    /** Indexes a community in place of what the server had, where the server does not hold it already. */
    void index(List<Member> community);

    /** Does by a client what has to be done before it may ask, such as to sign in. */
    void open(HttpClient client);

    /** The request by which a task is done for a text. */
    HttpRequest request(Task task, String text);

    /** How many members or names an answer to a request found. */
    long found(Task task, JsonNode answer);

    @Override
    void close();
}
