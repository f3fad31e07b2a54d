package dev.ssotkit.junit.closing;

import dev.ssotkit.junit.SingleSourceOfTruth;
import dev.ssotkit.map.Entry;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.support.descriptor.AbstractTestDescriptor;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.hierarchical.Node;

/** A class with the annotation. Reads the map when it runs, so that a bad one fails a test and not the discovery. */
final class HeldClass extends AbstractTestDescriptor implements Node<ClosingRun> {
    static final String SEGMENT = "class";

    private final Class<?> testClass;

    HeldClass(UniqueId parent, Class<?> testClass) {
        super(parent.append(SEGMENT, testClass.getName()), testClass.getSimpleName(), ClassSource.from(testClass));
        this.testClass = testClass;
    }

    @Override
    public Type getType() {
        return Type.CONTAINER;
    }

    @Override
    public boolean mayRegisterTests() {
        return true;
    }

    @Override
    public ClosingRun execute(ClosingRun run, DynamicTestExecutor tests) {
        HeldCode code = HeldCode.of(testClass.getAnnotation(SingleSourceOfTruth.class), testClass.getClassLoader());
        for (Entry entry : code.map().entries()) {
            CanonicalType canonical = new CanonicalType(getUniqueId(), entry, code);
            addChild(canonical);
            tests.execute(canonical);
        }
        return run;
    }
}
