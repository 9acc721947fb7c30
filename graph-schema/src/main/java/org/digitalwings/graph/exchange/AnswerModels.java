package org.digitalwings.graph.exchange;

import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.Value;

/** The one model of answers that is in use, in the graph. Calls wait for the database. */
public final class AnswerModels {

    private static final String FIND = "MATCH (m:AnswerModel {id: 'answers'}) RETURN m AS model";

    private static final String KEEP = """
            MERGE (m:AnswerModel {id: 'answers'})
            SET m.weights = $weights, m.answers = $answers, m.at = $at, m.by = $by
            """;

    private static final String FORGET = "MATCH (m:AnswerModel {id: 'answers'}) DELETE m";

    private final Driver driver;

    public AnswerModels(Driver driver) {
        this.driver = driver;
    }

    /** The model in use; empty where none was learned. */
    public Optional<AnswerModel> find() {
        try (Session session = driver.session()) {
            return session.executeRead(tx -> tx.run(FIND).stream().findFirst().map(AnswerModels::model));
        }
    }

    /** Puts a model in the place of the one in use. */
    public void keep(AnswerModel model) {
        write(
                KEEP,
                Map.of(
                        "weights", model.weights(),
                        "answers", model.answers(),
                        "at", model.at().atZone(ZoneOffset.UTC),
                        "by", model.by()));
    }

    /** Forgets the model in use. */
    public void forget() {
        write(FORGET, Map.of());
    }

    private void write(String statement, Map<String, Object> parameters) {
        try (Session session = driver.session()) {
            session.executeWriteWithoutResult(
                    tx -> tx.run(statement, parameters).consume());
        }
    }

    private static AnswerModel model(Record row) {
        Value model = row.get("model");
        return new AnswerModel(
                model.get("weights").asList(Value::asDouble),
                model.get("answers").asInt(),
                model.get("at").asZonedDateTime().toInstant(),
                model.get("by").asString());
    }
}
