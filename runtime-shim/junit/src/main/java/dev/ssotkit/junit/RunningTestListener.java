package dev.ssotkit.junit;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Tells the agent which test runs, so that the redirect log says which tests reach a site.
 *
 * <p>The JUnit Platform finds it by itself once this jar is on the test class path, whatever the engine. Without the
 * agent it does nothing. Names are {@code class.method}: what parametrised tests are given may be no matter for a log.
 */
public final class RunningTestListener implements TestExecutionListener {
    private final AttachedAgent agent = AttachedAgent.find();
    /** Null before a plan is run. */
    private volatile @Nullable TestPlan plan;

    /** For the JUnit Platform. */
    public RunningTestListener() {}

    @Override
    public void testPlanExecutionStarted(TestPlan started) {
        plan = started;
    }

    @Override
    public void executionStarted(TestIdentifier test) {
        if (test.isTest()) {
            agent.testStarts(name(test));
        } else {
            className(test).ifPresent(agent::classStarts);
        }
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (test.isTest()) {
            agent.ends(name(test));
        } else {
            className(test).ifPresent(agent::ends);
        }
    }

    /** Of what runs before and after the tests of a class; of other containers nothing, for they run no code of theirs. */
    private static Optional<String> className(TestIdentifier container) {
        return container
                .getSource()
                .filter(ClassSource.class::isInstance)
                .map(source -> ((ClassSource) source).getClassName());
    }

    /** A dynamic test may have a source of its own, or none: then it is of the method that made it. */
    private String name(TestIdentifier test) {
        String className = null;
        for (TestIdentifier each = test; each != null; each = parent(each)) {
            TestSource source = each.getSource().orElse(null);
            if (source instanceof MethodSource method) {
                return method.getClassName() + '.' + method.getMethodName();
            }
            if (className == null && source instanceof ClassSource of) {
                className = of.getClassName();
            }
        }
        return className == null ? test.getLegacyReportingName() : className + '.' + test.getLegacyReportingName();
    }

    private @Nullable TestIdentifier parent(TestIdentifier test) {
        TestPlan running = plan;
        return running == null ? null : running.getParent(test).orElse(null);
    }
}
