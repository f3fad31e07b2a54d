package dev.ssotkit.proof.correspondence;

import dev.ssotkit.map.ConsolidationMap;
import dev.ssotkit.proof.pool.ClassPool;
import dev.ssotkit.proof.pool.MemberResolution;

/** Both sides, and what relates them. Thread-safe. */
public final class Sides {

    private final ClassPool before;
    private final ClassPool after;
    private final MemberResolution resolutionBefore;
    private final MemberResolution resolutionAfter;
    private final TypeCorrespondence types;
    private final MemberCorrespondence members;
    private final MappedTargets targets;

    public Sides(ConsolidationMap map, ClassPool before, ClassPool after) {
        this.before = before;
        this.after = after;
        this.resolutionBefore = new MemberResolution(before);
        this.resolutionAfter = new MemberResolution(after);
        this.types = new TypeCorrespondence(map, before, after);
        this.members = new MemberCorrespondence(types, resolutionBefore, resolutionAfter);
        this.targets = new MappedTargets(types, before, after);
    }

    /** The classes as they were. */
    public ClassPool before() {
        return before;
    }

    /** The classes as they are. */
    public ClassPool after() {
        return after;
    }

    /** References of the classes as they were. */
    public MemberResolution resolutionBefore() {
        return resolutionBefore;
    }

    /** References of the classes as they are. */
    public MemberResolution resolutionAfter() {
        return resolutionAfter;
    }

    /** Relates types. */
    public TypeCorrespondence types() {
        return types;
    }

    /** Relates references to members. */
    public MemberCorrespondence members() {
        return members;
    }

    /** What the map puts in the place of constructions and calls. */
    public MappedTargets targets() {
        return targets;
    }
}
