package dev.ssotkit.junit.closing;

import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.support.descriptor.AbstractTestDescriptor;
import org.junit.platform.engine.support.hierarchical.Node;

/** Holds tests that are found when it runs. */
abstract class ClosingContainer extends AbstractTestDescriptor implements Node<ClosingRun> {

    ClosingContainer(UniqueId id, String name, @Nullable TestSource source) {
        super(id, name, source);
    }

    @Override
    public final Type getType() {
        return Type.CONTAINER;
    }

    @Override
    public final boolean mayRegisterTests() {
        return true;
    }

    /** Runs what was found. */
    final void run(TestDescriptor child, DynamicTestExecutor tests) {
        addChild(child);
        tests.execute(child);
    }
}
