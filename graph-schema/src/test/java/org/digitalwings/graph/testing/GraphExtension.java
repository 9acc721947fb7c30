package org.digitalwings.graph.testing;

import java.util.Arrays;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;
import org.neo4j.driver.Driver;
import org.testcontainers.DockerClientFactory;

/** Hands the shared database to tests and empties it before each; leaves tests on a container out where none can run. */
final class GraphExtension implements ExecutionCondition, BeforeEachCallback, ParameterResolver {

    private static final String EXCLUDED = "digital-wings.test.excluded-groups";

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return switch (TestDatabaseKind.chosen()) {
            case EMBEDDED -> ConditionEvaluationResult.enabled("embedded database");
            case CONTAINER -> evaluateContainer(context);
        };
    }

    private static ConditionEvaluationResult evaluateContainer(ExtensionContext context) {
        if (Arrays.asList(System.getProperty(EXCLUDED, "").split(",")).contains("containers")) {
            return disabled(context, "the group 'containers' is excluded");
        }
        if (!DockerClientFactory.instance().isDockerAvailable()) {
            return disabled(
                    context, "there is no Docker; start it, or leave containers out by -DexcludedGroups=containers");
        }
        return ConditionEvaluationResult.enabled("database in a container");
    }

    private static ConditionEvaluationResult disabled(ExtensionContext context, String why) {
        if (context.getTestMethod().isEmpty()) {
            System.err.printf("NOT RUN on a container: %s, because %s.%n", context.getDisplayName(), why);
        }
        return ConditionEvaluationResult.disabled(why);
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        if (AnnotationSupport.findAnnotation(context.getRequiredTestClass(), GraphTest.class)
                .map(GraphTest::migrated)
                .orElse(true)) {
            TestDatabase.shared().clear();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Driver.class || type == TestDatabase.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        TestDatabase database = TestDatabase.shared();
        return parameter.getParameter().getType() == Driver.class ? database.driver() : database;
    }
}
