package dev.ssotkit.junit.closing;

import dev.ssotkit.junit.SingleSourceOfTruth;
import dev.ssotkit.map.Entry;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.support.descriptor.ClassSource;

/** A class with the annotation. Reads the map when it runs, so that a bad one fails a test and not the discovery. */
final class HeldClass extends ClosingContainer {
    static final String SEGMENT = "class";

    private final Class<?> testClass;

    HeldClass(UniqueId parent, Class<?> testClass) {
        super(parent.append(SEGMENT, testClass.getName()), testClass.getSimpleName(), ClassSource.from(testClass));
        this.testClass = testClass;
    }

    @Override
    public ClosingRun execute(ClosingRun run, DynamicTestExecutor tests) {
        HeldCode code = HeldCode.of(testClass.getAnnotation(SingleSourceOfTruth.class), testClass.getClassLoader());
        for (Entry entry : code.map().entries()) {
            CanonicalType canonical = new CanonicalType(getUniqueId(), entry, code);
            run(canonical, tests);
        }
        return run;
    }
}
