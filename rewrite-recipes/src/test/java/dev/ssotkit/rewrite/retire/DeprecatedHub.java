package dev.ssotkit.rewrite.retire;

import dev.ssotkit.rewrite.DeprecateLegacyTypes;
import dev.ssotkit.rewrite.testkit.Codebase;
import java.util.List;

/** What the recipe makes of a hub that is to be deprecated. */
final class DeprecatedHub {

    private DeprecatedHub() {}

    static final String WHY = "annotations are no matter of the map";

    static final String CANONICAL = """
            package com.one;

            public class One {
                public static One get() {
                    return new One();
                }

                public static One of(String user, int... ids) {
                    return new One();
                }
            }
            """;

    static DeprecateLegacyTypes recipe(String... legacy) {
        return new DeprecateLegacyTypes(
                "com.one.One",
                "get()",
                List.of(legacy),
                List.of("com.old.Hub <constructor>(java.lang.String) -> of($1)", "com.old.Hubs make(..) -> get()"),
                "2.0");
    }

    static Codebase.Outcome after(String... sources) {
        Codebase.Outcome outcome = new Codebase().main(CANONICAL).main(sources).run(recipe("com.old.Hub"));
        return outcome.compilesUnproven(WHY);
    }

    static String hub(String source) {
        String head = "package com.old;\n\n";
        Codebase.Outcome outcome = new Codebase()
                .main(CANONICAL)
                .file("src/main/java/com/old/Hub.java", head + source)
                .run(recipe("com.old.Hub"));
        return outcome.compilesUnproven(WHY).file("Hub.java").substring(head.length());
    }
}
