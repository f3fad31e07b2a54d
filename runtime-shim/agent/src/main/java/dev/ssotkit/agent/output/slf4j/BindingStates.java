package dev.ssotkit.agent.output.slf4j;

import java.util.IdentityHashMap;
import java.util.Map;

/** The states of the loaders met in one round: asked once each, and not kept, for that would pin them. */
final class BindingStates {
    private final boolean mayInitialise;
    private final Map<ClassLoader, Binding.State> byLoader = new IdentityHashMap<>();

    /** @param mayInitialise whether a binding that the application has not touched counts as ready */
    BindingStates(boolean mayInitialise) {
        this.mayInitialise = mayInitialise;
    }

    Binding.State of(ClassLoader loader) {
        Binding.State state = byLoader.get(loader);
        if (state == null) {
            state = Binding.state(loader);
            if (state == Binding.State.UNTOUCHED && mayInitialise) {
                state = Binding.State.READY;
            }
            byLoader.put(loader, state);
        }
        return state;
    }
}
