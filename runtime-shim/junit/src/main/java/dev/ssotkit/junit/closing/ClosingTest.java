package dev.ssotkit.junit.closing;

import java.util.List;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.support.descriptor.AbstractTestDescriptor;
import org.junit.platform.engine.support.hierarchical.Node;
import org.opentest4j.AssertionFailedError;

/** One test: what it does, under a name for people. */
final class ClosingTest extends AbstractTestDescriptor implements Node<ClosingRun> {
    /** The body of a test: throws what the JUnit Platform knows as failed, or as aborted. */
    @FunctionalInterface
    interface Body {
        void run() throws Exception;
    }

    private static final String SEGMENT = "test";

    private final Body body;

    ClosingTest(UniqueId parent, String name, Body body) {
        super(parent.append(SEGMENT, name), name);
        this.body = body;
    }

    @Override
    public Type getType() {
        return Type.TEST;
    }

    @Override
    public ClosingRun execute(ClosingRun run, DynamicTestExecutor tests) throws Exception {
        body.run();
        return run;
    }

    /** @throws AssertionFailedError with these lines, if there is one */
    static void failOn(List<String> findings) {
        if (!findings.isEmpty()) {
            throw new AssertionFailedError(String.join(System.lineSeparator(), findings));
        }
    }
}
