package dev.ssotkit.discovery.verdict;

import java.util.Locale;

/** What a type is beside the one that stays. */
public enum CompetitorKind {
    /** The one that stays: named by the user, or proposed. */
    CANONICAL,
    /** Keeps a contender of its own making and hands on what it is asked. */
    WRAPPER,
    /** A further layer over a wrapper. */
    RE_EXPORT,
    /** An empty subclass: another name. */
    ALIAS,
    /** Does at least half of what canonical does. */
    DUPLICATE,
    /** Does a part of what canonical does. */
    PARTIAL_DUPLICATE,
    /** Extends canonical or a competitor. */
    SUBCLASS,
    /** Makes competitors for others. */
    FACTORY,
    /** Keeps one competitor in a static field and hands it out. */
    SINGLETON_HOLDER,
    /** What contenders implement. */
    INTERFACE,
    /** Stands among tests. */
    TEST_DOUBLE,
    /** Resembles them and does another job. */
    LOOK_ALIKE;

    /** Whether its instances compete with canonical's, or it hands out such. */
    public boolean competes() {
        return this != CANONICAL && this != LOOK_ALIKE;
    }

    /** Whether its own instances compete. */
    boolean hasInstances() {
        return this != FACTORY && this != SINGLETON_HOLDER;
    }

    /** Whether a map lists it among its legacy types; what only hands out competitors is a line in {@code calls}. */
    public boolean isLegacyType() {
        return competes() && this != FACTORY && this != SINGLETON_HOLDER && this != TEST_DOUBLE;
    }

    /** As people write it: {@code partial duplicate}, {@code re-export}. */
    @Override
    public String toString() {
        boolean isCompound = this == RE_EXPORT || this == LOOK_ALIKE;
        return name().toLowerCase(Locale.ROOT).replace('_', isCompound ? '-' : ' ');
    }
}
