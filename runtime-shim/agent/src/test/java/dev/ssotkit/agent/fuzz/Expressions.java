package dev.ssotkit.agent.fuzz;

import java.util.Random;

/**
 * Random Java expressions that construct legacy objects wherever an expression can. Everything that is evaluated leaves
 * a trace, so that an argument that is lost, doubled or moved shows.
 */
final class Expressions {
    private static final int MOST = 20;

    private final Random random;
    private final String legacy;
    /** Patterns, or else switches with try: javac 17 crashes on the one in the other. */
    private final boolean patterns;

    private int budget = MOST;
    private int names;

    /** @param legacy the simple name of the type to construct */
    Expressions(Random random, String legacy) {
        this.random = random;
        this.legacy = legacy;
        this.patterns = random.nextInt(4) > 0;
    }

    /** For the next method. */
    void refill() {
        budget = MOST;
    }

    private boolean isSpent() {
        return budget-- <= 0;
    }

    String name() {
        return "v" + names++;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    /** An expression whose value is of the legacy type. */
    String object() {
        if (isSpent()) {
            return "new " + legacy + "()";
        }
        String name;
        switch (below(26)) {
            case 0:
                return "(" + condition() + " ? " + object() + " : " + object() + ")";
            case 1:
                return "(switch (" + number() + " & 3) { case 0 -> " + object() + "; case 1, 2 -> { " + drop()
                        + "yield " + yielded() + "; } default -> " + object() + "; })";
            case 2:
                if (patterns) {
                    return "Trace.<" + legacy + ">same(" + object() + ")";
                }
                return "(switch (" + number() + " & 1) { case 0 -> { try { yield " + yielded()
                        + "; } catch (IllegalStateException " + name() + ") { yield " + yielded()
                        + "; } finally { Trace.n(1); } }"
                        + " default -> " + object() + "; })";
            case 3:
                return "((Supplier<" + legacy + ">) " + legacy + "::new).get()";
            case 4:
                return "((Supplier<" + legacy + ">) () -> " + object() + ").get()";
            case 5:
                return "((BiFunction<Integer, Long, " + legacy + ">) " + legacy + "::new).apply(" + number() + ", "
                        + wide() + ")";
            case 6:
                return "Trace.<" + legacy + ">same(" + object() + ")";
            case 7:
                return "((" + legacy + ") (Object) " + object() + ")";
            case 8:
                return "new " + legacy + "[] {" + object() + ", " + object() + "}[" + number() + " & 1]";
            case 9:
                return "new Object() { " + legacy + " f; { f = " + object() + "; } " + legacy
                        + " get() { return f; } }.get()";
            case 10:
                return "new Box<" + legacy + ">(" + object() + ").value()";
            case 11:
                if (!patterns) {
                    return "(" + object() + ")";
                }
                name = name();
                return "((Object) " + object() + " instanceof " + legacy + " " + name + " ? " + name + " : " + object()
                        + ")";
            case 12:
                name = name();
                return "((Supplier<" + legacy + ">) () -> { " + legacy + " " + name
                        + " = null; for (int i" + name + " = 0; i" + name + " < 3; i" + name + "++) { " + name + " = "
                        + object() + "; if ("
                        + condition() + ") { continue; } " + drop() + "} return " + name + "; }).get()";
            case 13:
                return "Optional.<" + legacy + ">of(" + object() + ").get()";
            case 14:
                return "(" + object() + ").itself()";
            case 15:
                return "(" + object() + ").withNothing()";
            case 16:
                return "(Trace.<" + legacy + ">either(" + object() + ", " + number() + ", " + object() + "))";
            default:
                return "new " + legacy + arguments();
        }
    }

    /** Compilers read {@code yield (..} as a call. */
    private String yielded() {
        String object = object();
        return object.startsWith("(") ? "Trace.<" + legacy + ">same(" + object + ")" : object;
    }

    private String arguments() {
        switch (below(6)) {
            case 0:
                return "()";
            case 1:
                return "(" + object() + ")";
            case 2:
                return "(" + text() + ", " + object() + ", " + number() + ", " + text() + ")";
            case 3:
                if (!patterns) {
                    // javac 17 crashes on a switch with try behind a long, too.
                    return "(Trace.n(2L), " + below(9) + " > 3, new " + legacy + "(), 0.5)";
                }
                return "(" + wide() + ", " + condition() + ", " + object() + ", " + wide() + " * 0.5)";
            case 4:
                return "((Object) " + number() + ")";
            default:
                return "(" + number() + ", " + wide() + ")";
        }
    }

    String number() {
        if (isSpent()) {
            return "Trace.n(" + below(5) + ")";
        }
        switch (below(8)) {
            case 0:
                return "(" + object() + ").number(" + number() + ")";
            case 1:
                return "(" + condition() + " ? " + number() + " : " + number() + ")";
            case 2:
                return "(" + text() + ").length()";
            case 3:
                return below(3) == 0 ? "Trace.fail(" + below(4) + ")" : "Integer.valueOf(" + number() + ")";
            default:
                return "Trace.n(" + below(9) + ")";
        }
    }

    private String wide() {
        return below(2) == 0 ? "Trace.n(" + below(9) + "L)" : "(long) " + number();
    }

    String condition() {
        switch (isSpent() ? 3 : below(4)) {
            case 0:
                return "(" + object() + " != null && " + number() + " > 2)";
            case 1:
                return "(" + number() + " < " + number() + ")";
            case 2:
                return "!(" + object() + ").flag(" + text() + ")";
            default:
                return "Trace.n(" + below(9) + ") > 3";
        }
    }

    String text() {
        switch (isSpent() ? 3 : below(4)) {
            case 0:
                return "(\"\" + " + object() + " + " + number() + ")";
            case 1:
                return "(" + object() + ").name()";
            case 2:
                return "String.valueOf(" + object() + ")";
            default:
                return "Trace.s(\"" + below(9) + "\")";
        }
    }

    /** A statement that constructs for nothing. */
    String drop() {
        return below(2) == 0 ? "new " + legacy + arguments() + "; " : "";
    }
}
