package dev.ssotkit.agent.output;

import dev.ssotkit.agent.console.Warnings;
import dev.ssotkit.agent.notice.LoggerBindings;
import dev.ssotkit.agent.notice.Notices;
import dev.ssotkit.agent.output.destination.Destination;
import java.lang.instrument.Instrumentation;

/** Not a destination itself, but first among them: once, what another agent had loaded before this one saw classes. */
final class EarlierClasses implements Destination {
    private final Instrumentation instrumentation;
    private final Notices notices;
    private boolean done;

    EarlierClasses(Instrumentation instrumentation, Notices notices) {
        this.instrumentation = instrumentation;
        this.notices = notices;
    }

    @Override
    public long update(boolean ending) {
        if (!done && notices.haveBegun()) {
            done = true;
            for (Class<?> loaded : instrumentation.getAllLoadedClasses()) {
                if (loaded.getClassLoader() == null) {
                    notices.loading(loaded.getName().replace('.', '/'));
                } else if (loaded.getName().equals(LoggerBindings.FACTORY) && !notices.loggerFactoryIsSeen()) {
                    Warnings.once(
                            "slf4j-early",
                            "an agent that starts before this one uses SLF4J: the application's log gets no events, the"
                                    + " redirect log has them; put this -javaagent first");
                }
            }
        }
        return NEVER;
    }
}
