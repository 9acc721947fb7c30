package org.digitalwings.graph.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Runs a test class against the shared {@link TestDatabase}, emptied before each test. Test methods and constructors may
 * take a {@link TestDatabase} or a {@link org.neo4j.driver.Driver}.
 */
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("graph")
@ExtendWith(GraphExtension.class)
public @interface GraphTest {

    /** Whether each test starts on a migrated database; else the tests see to its state themselves. */
    boolean migrated() default true;
}
