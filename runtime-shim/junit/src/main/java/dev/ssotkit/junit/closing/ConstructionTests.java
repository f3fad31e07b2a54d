package dev.ssotkit.junit.closing;

import dev.ssotkit.eligibility.classfile.ClassShape;
import dev.ssotkit.evidence.construction.FreshApplication;
import dev.ssotkit.evidence.construction.StandsFor;
import dev.ssotkit.evidence.construction.WayOfConstruction;
import dev.ssotkit.evidence.construction.WaysOfConstruction;
import dev.ssotkit.map.Accessor;
import dev.ssotkit.map.Entry;
import dev.ssotkit.map.TypeName;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.UniqueId;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

/** A test for each way to an object: it has to be the one that the accessor returns. */
final class ConstructionTests extends ClosingContainer {
    private static final String NAME = "every way of construction yields the same instance";

    private final Entry entry;
    private final HeldCode code;

    ConstructionTests(UniqueId parent, Entry entry, HeldCode code) {
        super(parent.append("constructions", NAME), NAME, null);
        this.entry = entry;
        this.code = code;
    }

    @Override
    public SkipResult shouldBeSkipped(ClosingRun run) {
        Accessor accessor = entry.accessor();
        if (accessor.isNew()) {
            return SkipResult.skip("`accessor: new`: names move, and there is no one instance");
        }
        return accessor.parameterTypes().isEmpty()
                ? SkipResult.doNotSkip()
                : SkipResult.skip(accessor + " takes arguments: one instance for each, and nothing to compare with");
    }

    @Override
    public ClosingRun execute(ClosingRun run, DynamicTestExecutor tests) throws InterruptedException {
        FreshApplication application = new FreshApplication(code.classes(), code.loader());
        String accessor = accessorClass() + "." + entry.accessor().methodName();
        AccessorRace race = new AccessorRace(
                () -> application.call(accessorClass(), entry.accessor().methodName()));
        add(accessor + "() from " + AccessorRace.THREADS + " threads at once", race::run, tests);
        for (WayOfConstruction way : WaysOfConstruction.of(entry, code.classes())) {
            if (isForSubclassesOnly(way)) {
                continue;
            }
            add(way.name(), () -> compare(way, race.instance(), accessor, application), tests);
        }
        return run;
    }

    // A test double extends canonical, so the constructor cannot be private. Nobody else may call it, and here nobody
    // does.
    private boolean isForSubclassesOnly(WayOfConstruction way) {
        String canonical = entry.canonicalType().key();
        return way.tried()
                .filter(site -> site.isConstructor() && !site.isPublic())
                .filter(site -> TypeName.keyOf(site.owner()).equals(canonical))
                .filter(site -> code.references().stream()
                        .noneMatch(reference ->
                                TypeName.keyOf(reference.legacyType()).equals(canonical)))
                .isPresent();
    }

    private void add(String name, ClosingTest.Body body, DynamicTestExecutor tests) {
        ClosingTest test = new ClosingTest(getUniqueId(), name, body);
        run(test, tests);
    }

    private String accessorClass() {
        TypeName declaring = entry.accessor().declaringType();
        return code.classes().ownOf(declaring).map(ClassShape::binaryName).orElseGet(declaring::binaryName);
    }

    private static void compare(
            WayOfConstruction way, Optional<Object> instance, String accessor, FreshApplication application) {
        if (instance.isEmpty()) {
            throw new TestAbortedException("not tried: " + accessor + "() yields no instance to compare with");
        }
        @Nullable Object yielded = tried(way, application);
        if (!StandsFor.isInstance(yielded, instance.get())) {
            throw new AssertionFailedError(way.name() + " yields "
                    + (yielded == null
                            ? "null"
                            : "an object of its own, a " + yielded.getClass().getName())
                    + ", and not what " + accessor + "() returns; let nobody call it, or attach the agent");
        }
    }

    private static @Nullable Object tried(WayOfConstruction way, FreshApplication application) {
        try {
            return application.yieldOf(
                    way.tried().orElseThrow(() -> new TestAbortedException("not tried: " + way.obstacle())));
        } catch (TestAbortedException e) {
            throw e;
        } catch (Throwable e) {
            throw new TestAbortedException("not tried: it throws " + e, e);
        }
    }
}
