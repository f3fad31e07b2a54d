package dev.ssotkit.junit.closing;

import dev.ssotkit.junit.SingleSourceOfTruth;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.engine.EngineDiscoveryRequest;
import org.junit.platform.engine.ExecutionRequest;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.support.descriptor.EngineDescriptor;
import org.junit.platform.engine.support.discovery.EngineDiscoveryRequestResolver;
import org.junit.platform.engine.support.hierarchical.HierarchicalTestEngine;

/**
 * Runs what {@link SingleSourceOfTruth} brings. The JUnit Platform finds it by itself once this jar is on the test class
 * path; a class may have tests of other engines as well.
 */
public final class SingleSourceOfTruthEngine extends HierarchicalTestEngine<ClosingRun> {
    private static final EngineDiscoveryRequestResolver<TestDescriptor> RESOLVER =
            EngineDiscoveryRequestResolver.builder()
                    .addClassContainerSelectorResolver(SingleSourceOfTruthEngine::isHeld)
                    .addSelectorResolver(context -> new HeldClassResolver(
                            type -> isHeld(type) && context.getClassNameFilter().test(type.getName())))
                    .build();

    /** For the JUnit Platform. */
    public SingleSourceOfTruthEngine() {}

    private static boolean isHeld(Class<?> type) {
        return AnnotationSupport.isAnnotated(type, SingleSourceOfTruth.class);
    }

    @Override
    public String getId() {
        return "ssotkit";
    }

    @Override
    public TestDescriptor discover(EngineDiscoveryRequest request, UniqueId id) {
        EngineDescriptor engine = new EngineDescriptor(id, "Single source of truth");
        RESOLVER.resolve(request, engine);
        return engine;
    }

    @Override
    protected ClosingRun createExecutionContext(ExecutionRequest request) {
        return new ClosingRun();
    }
}
