package dev.ssotkit.agent.output.forked;

import dev.ssotkit.agent.config.Environment;
import dev.ssotkit.agent.config.Mode;
import dev.ssotkit.agent.config.ModeSwitch;
import dev.ssotkit.agent.config.Settings;
import dev.ssotkit.agent.config.SettingsReader;
import dev.ssotkit.agent.dispatch.Dispatcher;
import dev.ssotkit.agent.notice.LoggerCalls;
import dev.ssotkit.agent.notice.Notices;
import dev.ssotkit.agent.output.Outputs;
import dev.ssotkit.agent.output.ThisRun;
import dev.ssotkit.agent.site.Sites;
import dev.ssotkit.agent.transform.NoticingTransformer;
import dev.ssotkit.record.StartRecord;
import java.lang.instrument.Instrumentation;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** An agent with the real options and outputs, whose sites the program itself declares. */
public final class OutputsAgent {
    static final ConcurrentMap<String, Mode> MODES = new ConcurrentHashMap<>();
    static volatile Sites sites;

    private OutputsAgent() {}

    public static void premain(String argument, Instrumentation instrumentation) throws Exception {
        Environment environment = Environment.ofThisJvm();
        Settings settings = SettingsReader.read(argument, environment);
        sites = new Sites(settings.threadNames());
        MODES.put("com.acme.Canonical", settings.mode());
        Notices notices = new Notices();
        Dispatcher dispatcher = Dispatcher.define(instrumentation);
        notices.bindings().lookWith(dispatcher.trustedLookup());
        dispatcher.connect(new LoggerCalls(notices.bindings(), call -> null), type -> told -> true);
        instrumentation.addTransformer(new NoticingTransformer(notices));
        notices.begin();
        Outputs.start(
                settings.log(),
                new ThisRun(environment),
                () -> new StartRecord("0", settings.mode().text(), 1, "d"),
                sites,
                new TestSwitch(),
                notices,
                instrumentation);
    }

    private static final class TestSwitch implements ModeSwitch {
        @Override
        public Set<String> canonicalTypes() {
            return new TreeSet<>(MODES.keySet());
        }

        @Override
        public Mode mode(String canonicalType) {
            return MODES.get(canonicalType);
        }

        @Override
        public void setMode(String canonicalType, Mode mode) {
            MODES.replaceAll((type, old) -> canonicalType.equals(ALL) || canonicalType.equals(type) ? mode : old);
        }
    }
}
