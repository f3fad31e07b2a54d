package dev.ssotkit.agent.redirect.program;

import java.util.List;

/** A canonical type and a duplicate of it, which most tests start from. */
public final class Managers {
    public static final String CANONICAL = "app.Canonical";
    public static final String LEGACY = "app.Legacy";

    private Managers() {}

    /** {@code app.Canonical} with {@code getInstance()}, and {@code app.Legacy}, its unrelated duplicate. */
    public static Program duplicated() {
        return duplicated(new String[0]);
    }

    public static Program duplicated(String... calls) {
        return canonical().source(LEGACY, """
                        public class Legacy {
                          public static int constructed;
                          private String name = "legacy";
                          public Legacy() { constructed++; }
                          public Legacy(Object first, long second) { constructed++; name = first + "/" + second; }
                          public String name() { return name; }
                          public int add(int amount) { throw new IllegalStateException("legacy body"); }
                        }
                        """).entry(CANONICAL, "getInstance()", List.of(LEGACY), calls);
    }

    public static Program canonical() {
        return new Program().source(CANONICAL, """
                        public class Canonical {
                          private static final Canonical INSTANCE = new Canonical();
                          private int total;
                          public static Canonical getInstance() { return INSTANCE; }
                          public String name() { return "canonical"; }
                          public int add(int amount) { total += amount; return total; }
                        }
                        """);
    }

    /** {@code app.Canonical} and {@code app.Legacy}, its superclass. */
    public static Program identical() {
        return new Program()
                .source(CANONICAL, """
                        public class Canonical extends Legacy {
                          private static final Canonical INSTANCE = new Canonical();
                          public static Canonical getInstance() { return INSTANCE; }
                          @Override public String name() { return "canonical"; }
                        }
                        """)
                .source(LEGACY, """
                        public class Legacy {
                          public static int constructed;
                          public Legacy() { constructed++; }
                          public Legacy(Object first, long second) { constructed++; }
                          public String name() { return "legacy"; }
                        }
                        """)
                .entry(CANONICAL, "getInstance()", List.of(LEGACY));
    }
}
