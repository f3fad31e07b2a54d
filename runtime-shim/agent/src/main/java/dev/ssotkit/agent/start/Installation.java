package dev.ssotkit.agent.start;

import dev.ssotkit.agent.config.ModeSwitch;
import dev.ssotkit.agent.config.Settings;
import dev.ssotkit.agent.dispatch.Dispatcher;
import dev.ssotkit.agent.execution.OwnRights;
import dev.ssotkit.agent.execution.OwnStack;
import dev.ssotkit.agent.notice.LoggerCalls;
import dev.ssotkit.agent.notice.Notices;
import dev.ssotkit.agent.runtime.Linker;
import dev.ssotkit.agent.runtime.Rehearsal;
import dev.ssotkit.agent.site.Sites;
import dev.ssotkit.agent.transform.NoticingTransformer;
import dev.ssotkit.agent.transform.RedirectTransformer;
import dev.ssotkit.map.ConsolidationMap;
import java.lang.instrument.Instrumentation;
import java.lang.invoke.MethodHandles;

/** Connects transformer, dispatcher and linker. */
final class Installation {
    private final Instrumentation instrumentation;
    private final RedirectTransformer transformer;
    private final Notices notices;
    private final ModeSwitch modes;

    private Installation(
            Instrumentation instrumentation, RedirectTransformer transformer, Notices notices, ModeSwitch modes) {
        this.instrumentation = instrumentation;
        this.transformer = transformer;
        this.notices = notices;
        this.modes = modes;
    }

    /**
     * Makes all that redirection takes; no class is changed yet. Called once, before main.
     *
     * @throws Throwable if this JVM does not allow it
     */
    static Installation of(
            Instrumentation instrumentation, ConsolidationMap map, Settings settings, Sites sites, Notices notices)
            throws Throwable {
        Dispatcher dispatcher = Dispatcher.define(instrumentation);
        OwnStack.open();
        OwnRights.prepare();
        MethodHandles.Lookup lookup = dispatcher.trustedLookup();
        notices.bindings().lookWith(lookup);
        Linker linker = new Linker(map, settings.mode(), settings.reflection(), sites, lookup);
        dispatcher.connect(new LoggerCalls(notices.bindings(), linker), linker.members());
        return new Installation(
                instrumentation,
                RedirectTransformer.of(map, settings.reflection(), sites, new Rehearsal()),
                notices,
                linker.modes());
    }

    ModeSwitch modes() {
        return modes;
    }

    /** From now on classes that are loaded are redirected, and what the application uses is noticed. */
    void begin() {
        OwnStack.awaitOpening();
        instrumentation.addTransformer(transformer, false);
        instrumentation.addTransformer(new NoticingTransformer(notices), false);
        notices.begin();
    }
}
