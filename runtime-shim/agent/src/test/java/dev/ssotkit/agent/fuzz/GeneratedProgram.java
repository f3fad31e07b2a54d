package dev.ssotkit.agent.fuzz;

import java.util.Random;

/** The source of one random class with {@code public static String run()}. */
final class GeneratedProgram {
    private final StringBuilder source = new StringBuilder();
    private final Expressions some;
    private final String legacy;

    private GeneratedProgram(Random random) {
        legacy = random.nextBoolean() ? SharedTypes.FACADE : SharedTypes.IDENTITY;
        some = new Expressions(random, legacy);
    }

    /** The same for the same seed. */
    static String source(String simpleName, long seed) {
        return new GeneratedProgram(new Random(seed)).write(simpleName);
    }

    private String write(String simpleName) {
        line("package app; import java.util.*; import java.util.function.*;");
        line("public class " + simpleName + " {");
        line("static " + legacy + " kept = null;");
        line("static " + legacy + "[] many = new " + legacy + "[2]; static { try { many = new " + legacy + "[] {"
                + some.object() + ", " + some.object() + "}; } catch (IllegalStateException e) { Trace.n(0); } }");
        some.refill();
        line("public static String run() { try { " + simpleName + ".body(Trace.n(5)); new " + simpleName
                + "().more(); } catch (IllegalStateException e) { Trace.s(e.getMessage()); }"
                + " return Trace.take(); }");
        line("static void body(int p) {");
        statements(3);
        line("}");
        some.refill();
        line("final " + legacy + " field = " + some.object() + "; { " + some.drop() + "}");
        some.refill();
        line("synchronized long more() { long w = Trace.n(7L); double d = 1.5;");
        statements(2);
        line("Trace.s(new Sub(" + some.number() + ").toString() + new Inner(" + some.object()
                + ") + w + d); return w; }");
        some.refill();
        line("class Inner { final String s; Inner(" + legacy + " l) { s = l.name() + field.name() + " + some.text()
                + "; } public String toString() { return s; } }");
        some.refill();
        line("static class Sub extends Base { Sub(int i) { this(" + some.object() + ", i); } Sub(" + legacy
                + " l, int i) { super(" + some.object() + ", i + " + some.number() + "); " + some.drop() + "} }");
        line("record Pair(" + legacy + " l, int i) { Pair { " + some.drop() + "Trace.n(i); } }");
        line("}");
        return source.toString();
    }

    private void line(String text) {
        source.append(text).append('\n');
    }

    private void statements(int depth) {
        for (int i = 1 + some.below(3); i > 0; i--) {
            statement(depth);
        }
    }

    private void block(int depth) {
        line("{");
        statements(depth);
        line("}");
    }

    private void statement(int depth) {
        String name = some.name();
        switch (depth == 0 ? some.below(5) : some.below(13)) {
            case 0:
                line(some.drop());
                break;
            case 1:
                line(legacy + " " + name + " = " + some.object() + "; Trace.s(" + name + ".name());");
                break;
            case 2:
                line("kept = " + some.object() + "; Trace.n(kept.number(" + some.number() + "));");
                break;
            case 3:
                line("Trace.s(" + some.text() + ");");
                break;
            case 4:
                line("Trace.s(new Pair(" + some.object() + ", " + some.number() + ").l().name());");
                break;
            case 5:
                line("if (" + some.condition() + ")");
                block(depth - 1);
                line("else");
                block(depth - 1);
                break;
            case 6:
                line("for (int " + name + " = 0; " + name + " < 2; " + name + "++)");
                block(depth - 1);
                break;
            case 7:
                line("try");
                block(depth - 1);
                line("catch (IllegalStateException " + name + ") { Trace.s(" + name + ".getMessage()); " + some.drop()
                        + "}");
                line("finally");
                block(depth - 1);
                break;
            case 8:
                line("synchronized (" + (some.below(3) == 0 ? some.object() : "Trace.class") + ")");
                block(depth - 1);
                break;
            case 9:
                line("Runnable " + name + " = () ->");
                block(depth - 1);
                line("; " + name + ".run();");
                break;
            case 10:
                line(name + ": while (true) { if (" + some.condition() + ") { break " + name + "; }");
                statements(depth - 1);
                line("break; }");
                break;
            case 11:
                line("many[" + some.number() + " & 1] = " + some.object() + ";");
                break;
            default:
                line("switch (" + some.text() + ") { case \"1\": " + some.drop());
                statements(depth - 1);
                line("default: Trace.n(" + some.number() + "); }");
                break;
        }
    }
}
