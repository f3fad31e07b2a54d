package dev.ssotkit.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/**
 * Fails a test, or each test of a class, while which a legacy type was constructed, be it redirected or not: what has
 * been moved stays moved.
 *
 * <p>Needs the agent ({@code -javaagent:ssot-shim.jar=map=rewrite.yml,mode=observe} will do). Without it the test runs
 * unguarded: it fails if it fails by itself, else it is reported as skipped, and says why. Counts every thread's constructions, from before the test's own
 * {@code @BeforeEach} to after its {@code @AfterEach}; so such a test runs alone where tests run in parallel.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@ExtendWith(LegacyConstructionGuard.class)
@ResourceLock(Resources.GLOBAL)
public @interface NoLegacyConstructions {}
