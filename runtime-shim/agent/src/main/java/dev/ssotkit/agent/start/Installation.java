package dev.ssotkit.agent.start;

import dev.ssotkit.agent.config.ModeSwitch;
import dev.ssotkit.agent.config.Settings;
import dev.ssotkit.agent.dispatch.Dispatcher;
import dev.ssotkit.agent.runtime.Linker;
import dev.ssotkit.agent.site.Sites;
import dev.ssotkit.agent.transform.RedirectTransformer;
import dev.ssotkit.map.ConsolidationMap;
import java.lang.instrument.Instrumentation;

/** Connects transformer, dispatcher and linker. */
final class Installation {
    private Installation() {}

    /**
     * From now on classes that are loaded are redirected. Called once, before main.
     *
     * @throws Throwable if this JVM does not allow it; then nothing has been changed
     */
    static ModeSwitch install(Instrumentation instrumentation, ConsolidationMap map, Settings settings, Sites sites)
            throws Throwable {
        Dispatcher.open(instrumentation);
        Dispatcher dispatcher = Dispatcher.define();
        Linker linker = new Linker(map, settings.mode(), settings.reflection(), sites, dispatcher.trustedLookup());
        dispatcher.connect(linker);
        instrumentation.addTransformer(RedirectTransformer.of(map, settings.reflection(), sites), false);
        return linker.modes();
    }
}
