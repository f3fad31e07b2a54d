package dev.ssotkit.agent.redirect.program;

import java.util.List;

/** A program that runs with the agent, for tests outside the agent. */
public final class Rewritten {
    private final RunningProgram program;

    public Rewritten(RunningProgram program) {
        this.program = program;
    }

    public ClassLoader loader() {
        return program.loader();
    }

    /** What {@code app.Main.run()} returns. */
    public Object run() {
        return program.run();
    }

    /** As {@code facade new app.Legacy in app.Main.run}; a count above one comes first. */
    public List<String> events() {
        return program.events();
    }

    /** Those of the named classes that stayed as they are, with the reason. */
    public List<String> keptClasses(String... names) {
        return program.keptClasses(names);
    }
}
