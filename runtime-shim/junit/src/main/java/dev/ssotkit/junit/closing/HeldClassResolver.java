package dev.ssotkit.junit.closing;

import java.util.Optional;
import java.util.function.Predicate;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.discovery.ClassSelector;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.engine.discovery.UniqueIdSelector;
import org.junit.platform.engine.support.discovery.SelectorResolver;

/** Finds the classes that somebody wants run. An id of one test stands for its class, whose tests are found when it runs. */
final class HeldClassResolver implements SelectorResolver {
    private final Predicate<Class<?>> isHeld;

    HeldClassResolver(Predicate<Class<?>> isHeld) {
        this.isHeld = isHeld;
    }

    @Override
    public Resolution resolve(ClassSelector selector, Context context) {
        Class<?> type = selector.getJavaClass();
        if (!isHeld.test(type)) {
            return Resolution.unresolved();
        }
        return context.addToParent(parent -> Optional.of(new HeldClass(parent.getUniqueId(), type)))
                .map(Match::exact)
                .map(Resolution::match)
                .orElseGet(Resolution::unresolved);
    }

    @Override
    public Resolution resolve(UniqueIdSelector selector, Context context) {
        for (UniqueId.Segment segment : selector.getUniqueId().getSegments()) {
            if (segment.getType().equals(HeldClass.SEGMENT)) {
                return resolve(DiscoverySelectors.selectClass(segment.getValue()), context);
            }
        }
        return Resolution.unresolved();
    }
}
