package dev.ssotkit.junit.closing;

import dev.ssotkit.map.Entry;
import java.util.List;
import org.junit.platform.engine.UniqueId;

/** The four tests of one canonical type. */
final class CanonicalType extends ClosingContainer {
    private static final String SEGMENT = "entry";

    private final Entry entry;
    private final HeldCode code;

    CanonicalType(UniqueId parent, Entry entry, HeldCode code) {
        super(parent.append(SEGMENT, entry.name()), entry.canonicalType().toString(), null);
        this.entry = entry;
        this.code = code;
    }

    @Override
    public ClosingRun execute(ClosingRun run, DynamicTestExecutor tests) throws InterruptedException {
        for (ClosingCheck check : List.of(new OneImplementation(), new OneReference(), new CompleteInterface())) {
            ClosingTest test =
                    new ClosingTest(getUniqueId(), check.name(), () -> ClosingTest.failOn(check.findings(entry, code)));
            run(test, tests);
        }
        ConstructionTests constructions = new ConstructionTests(getUniqueId(), entry, code);
        run(constructions, tests);
        return run;
    }
}
