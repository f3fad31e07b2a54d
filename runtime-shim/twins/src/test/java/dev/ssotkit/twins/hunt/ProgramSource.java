package dev.ssotkit.twins.hunt;

import dev.ssotkit.twins.trial.SubjectType;
import dev.ssotkit.twins.trial.Twin;
import dev.ssotkit.twins.trial.TwinProgram;
import dev.ssotkit.twins.trial.TwinSubject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Draws programs of one subject: a twin of each of its types. */
final class ProgramSource {

    private final TwinSubject subject;
    private final Map<SubjectType, TwinDraw> draws = new LinkedHashMap<>();

    ProgramSource(TwinSubject subject) {
        this.subject = subject;
        subject.types().forEach(type -> draws.put(type, new TwinDraw(type)));
    }

    /** Draws no more of what would not move without mutations either. */
    void close(TwinProgram program) {
        program.twins().forEach(twin -> draws.get(twin.type()).close(twin));
    }

    /** The program of a seed, without those types whose like has been closed; empty if that is all of them. */
    Optional<TwinProgram> program(long seed) {
        List<Twin> twins = new ArrayList<>();
        draws.forEach((type, draw) -> draw.twin(seedOf(type, seed)).ifPresent(twins::add));
        return twins.isEmpty()
                ? Optional.empty()
                : Optional.of(new TwinProgram(subject, subject.usersOf(twins), twins));
    }

    // The same whichever types are drawn with it; one that is alone has the seed itself.
    private long seedOf(SubjectType type, long seed) {
        return draws.size() == 1
                ? seed
                : seed ^ (0x9E3779B97F4A7C15L * type.path().hashCode());
    }
}
