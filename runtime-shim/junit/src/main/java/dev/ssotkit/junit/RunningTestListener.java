package dev.ssotkit.junit;

import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;

/**
 * Tells the agent which test runs, so that redirect lines carry {@code test.case.name}.
 *
 * <p>The JUnit Platform finds it by itself once this jar is on the test class path, whatever the engine. Without the
 * agent it does nothing. Names are {@code class.method}: what parametrised tests are given may be no matter for a log.
 */
public final class RunningTestListener implements TestExecutionListener {
    private final AttachedAgent agent = AttachedAgent.find();

    /** For the JUnit Platform. */
    public RunningTestListener() {}

    @Override
    public void executionStarted(TestIdentifier test) {
        if (test.isTest()) {
            agent.testStarts(name(test));
        }
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (test.isTest()) {
            agent.testEnds();
        }
    }

    private static String name(TestIdentifier test) {
        TestSource source = test.getSource().orElse(null);
        if (source instanceof MethodSource method) {
            return method.getClassName() + '.' + method.getMethodName();
        }
        return test.getLegacyReportingName();
    }
}
