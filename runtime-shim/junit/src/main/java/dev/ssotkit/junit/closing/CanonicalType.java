package dev.ssotkit.junit.closing;

import dev.ssotkit.map.Entry;
import java.util.List;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.support.descriptor.AbstractTestDescriptor;
import org.junit.platform.engine.support.hierarchical.Node;

/** The four tests of one canonical type. */
final class CanonicalType extends AbstractTestDescriptor implements Node<ClosingRun> {
    private static final String SEGMENT = "entry";

    private final Entry entry;
    private final HeldCode code;

    CanonicalType(UniqueId parent, Entry entry, HeldCode code) {
        super(parent.append(SEGMENT, entry.name()), entry.canonicalType().toString());
        this.entry = entry;
        this.code = code;
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
    public ClosingRun execute(ClosingRun run, DynamicTestExecutor tests) throws InterruptedException {
        for (ClosingCheck check : List.of(new OneImplementation(), new OneReference(), new CompleteInterface())) {
            ClosingTest test =
                    new ClosingTest(getUniqueId(), check.name(), () -> ClosingTest.failOn(check.findings(entry, code)));
            addChild(test);
            tests.execute(test);
        }
        ConstructionTests constructions = new ConstructionTests(getUniqueId(), entry, code);
        addChild(constructions);
        tests.execute(constructions);
        return run;
    }
}
