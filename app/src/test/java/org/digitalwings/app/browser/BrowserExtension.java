package org.digitalwings.app.browser;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts one browser for all tests of a run, and says what is missing where there is none. */
final class BrowserExtension implements ExecutionCondition, ParameterResolver {

    private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace.create(BrowserTest.class);

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (Chromium.executable().isEmpty()) {
            return disabled(context, "there is no Chromium: install it, or name it in the variable CHROMIUM");
        }
        if (!Chromium.hasDriver()) {
            return disabled(context, "Playwright has no Node.js: install Node.js, or build with -Pbrowser");
        }
        return ConditionEvaluationResult.enabled("Chromium is there");
    }

    private static ConditionEvaluationResult disabled(ExtensionContext context, String why) {
        if (context.getTestMethod().isEmpty()) {
            System.err.printf("NOT RUN in a browser: %s, because %s.%n", context.getDisplayName(), why);
        }
        return ConditionEvaluationResult.disabled(why);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Chromium.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent(Chromium.class, type -> Chromium.launch(), Chromium.class);
    }
}
