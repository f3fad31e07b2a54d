package dev.ssotkit.rewrite.testkit;

import dev.ssotkit.rewrite.ConsolidateManager;
import java.util.List;

/** The code base of the tests about text: two old sinks, and one for all. */
public final class Sinks {

    public static final String OLD = """
            package old;

            public class Old implements app.Sink {
                public static final String KIND = "old";

                public String name() {
                    return "old";
                }

                public void lost() {}
            }
            """;

    private static final String SINK = """
            package app;

            public interface Sink {
                String name();
            }
            """;

    private Sinks() {}

    /** The canonical type, with a constructor of this access. */
    public static String one(String access) {
        return one(access, "", "");
    }

    public static String one(String access, String otherInterfaces, String members) {
        return """
                package one;

                public class One implements app.Sink%s {
                    public static final String KIND = "one";

                    private static final One INSTANCE = new One();

                    %s One() {}

                    public static One get() {
                        return INSTANCE;
                    }

                    public String name() {
                        return "one";
                    }
                    %s
                }
                """.formatted(otherInterfaces, access, members);
    }

    public static ConsolidateManager entry(String... calls) {
        return new ConsolidateManager("one.One", "get()", List.of("old.Old", "old.Elder"), List.of(calls));
    }

    public static Codebase codebase(String access) {
        return codebase(access, "", "");
    }

    public static Codebase codebase(String access, String otherInterfaces, String members) {
        return new Codebase()
                .main(SINK, one(access, otherInterfaces, members), OLD, OLD.replace("class Old", "class Elder"));
    }

    /** What a file becomes where canonical has a public constructor. */
    public static String after(String path, String text) {
        return codebase("public").file(path, text).run(entry()).file(path);
    }

    /** The rows of a file, with or without a public constructor of canonical. */
    public static List<String> rows(String access, String path, String text) {
        return codebase(access).file(path, text).run(entry()).rowsOf(path);
    }
}
