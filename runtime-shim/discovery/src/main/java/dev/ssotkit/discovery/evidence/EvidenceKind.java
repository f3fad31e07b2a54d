package dev.ssotkit.discovery.evidence;

import java.util.Locale;

/** What can speak for a type being a competitor. */
public enum EvidenceKind {
    SUBCLASS,
    IMPLEMENTS,
    HANDS_OUT,
    METHODS,
    NAME,
    DELEGATES,
    STATE,
    COLLABORATORS,
    SUPERTYPES,
    USERS,
    MOCKS;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
