package com.acme.benchmark;

/** Makes one facade, or none, and ends: of a class, whose own code forwards, or of an interface, whose facade's class is generated. */
final class FirstFacade {

    private enum Kind {
        NONE,
        CLASS,
        INTERFACE
    }

    private FirstFacade() {}

    /** Takes the kind's name. */
    public static void main(String[] arguments) {
        make(Kind.valueOf(arguments[0]));
    }

    private static void make(Kind kind) {
        int sent = switch (kind) {
            case NONE -> 0;
            case CLASS -> new Detached(1).sent();
            case INTERFACE -> Contract.create().sent();
        };
        if (sent != 0) {
            throw new IllegalStateException("what was made for " + kind + " is no facade");
        }
    }
}
