package dev.ssotkit.rewrite.jls;

import org.junit.jupiter.api.Test;

/** JLS 8.4.8.3: what overrides a method that throws the legacy exception throws canonical with it. */
class MovedExceptionsTest {

    @Test
    void an_override_declares_it() {
        String type = """
                class %1$s extends Exception {
                    public %1$s() {}

                    public void run() throws %2$s {}
                }""";
        String sub = """
                static class Sub extends Old {
                    @Override
                    public void run() throws Old {
                        System.out.println("sub");
                    }
                }

                public static void main(String[] args) throws Exception {
                    new Sub().run();
                }
                """;
        LegacyAndCanonical.of(type.formatted("Old", "Old"), type.formatted("One", "One"))
                .usedBy(sub)
                .movesAndPrints("sub");
        LegacyAndCanonical.of(type.formatted("Old", "Old"), type.formatted("One", "java.io.IOException"))
                .usedBy(sub)
                .staysBecause("run");
    }
}
