package dev.ssotkit.rewrite.jls;

import org.junit.jupiter.api.Test;

/** JLS 11: what is checked, thrown and caught, and as what. */
class ExceptionsTest {

    private static String exception(String name, String superclass) {
        return "class " + name + " extends " + superclass + " {\n    public " + name
                + "(String text) {\n        super(text);\n    }\n}";
    }

    private static final String UNCHECKED = exception("Old", "IllegalStateException");
    private static final String CHECKED = exception("One", "Exception");

    @Test
    void an_unchecked_exception_that_becomes_checked_stays_where_nothing_takes_it() {
        LegacyAndCanonical.of(UNCHECKED, CHECKED)
                .usedBy(
                        "static void run() {\n    throw new Old(\"x\");\n}\n\npublic static void main(String[] args) {\n"
                                + "    try {\n        run();\n    } catch (Throwable e) {\n"
                                + "        System.out.println(e.getMessage());\n    }\n}\n")
                .staysBecause("one.One must be caught or declared");
        LegacyAndCanonical.of(UNCHECKED, CHECKED)
                .usedBy(
                        "static String run(Optional<String> text) {\n    return text.orElseThrow(() -> new Old(\"x\"));\n}\n\n"
                                + "public static void main(String[] args) {\n    System.out.println(run(Optional.of(\"y\")));\n}\n")
                .staysBecause("one.One must be caught or declared");
        LegacyAndCanonical.of(UNCHECKED, CHECKED)
                .usedBy(
                        "static class Sub extends Old {\n    Sub() {\n        super(\"x\");\n    }\n}\n\n"
                                + "public static void main(String[] args) {\n    System.out.println(new Sub().getMessage());\n}\n")
                .staysBecause("old.Old is unchecked and one.One is checked");
        LegacyAndCanonical.of(UNCHECKED, CHECKED)
                .usedBy(
                        "static void run() {}\n\npublic static void main(String[] args) {\n    try {\n        run();\n"
                                + "    } catch (Old e) {\n        System.out.println(1);\n    }\n    System.out.println(2);\n}\n")
                .staysBecause("old.Old is unchecked and one.One is checked");
    }

    @Test
    void one_that_becomes_checked_moves_where_it_is_declared() {
        LegacyAndCanonical.of(exception("Old", "RuntimeException"), CHECKED)
                .usedBy("static void run() throws Exception {\n    throw new Old(\"x\");\n}\n\n"
                        + "public static void main(String[] args) {\n    try {\n        run();\n    } catch (Exception e) {\n"
                        + "        System.out.println(e.getMessage());\n    }\n}\n")
                .movesAndPrints("x");
    }

    @Test
    void a_superclass_that_is_lost_is_missed_where_it_is_caught_declared_or_tested() {
        String old = exception("Old", "java.io.IOException");
        LegacyAndCanonical.of(old, CHECKED)
                .usedBy(
                        "static void run() throws java.io.IOException {\n    throw new Old(\"x\");\n}\n\n"
                                + "public static void main(String[] args) throws Exception {\n    try {\n        run();\n"
                                + "    } catch (java.io.IOException e) {\n        System.out.println(e.getMessage());\n    }\n}\n")
                .staysBecause("one.One");
        LegacyAndCanonical.of(UNCHECKED, exception("One", "RuntimeException"))
                .usedBy(
                        "static void run() {\n    throw new Old(\"x\");\n}\n\npublic static void main(String[] args) {\n"
                                + "    try {\n        run();\n    } catch (IllegalStateException e) {\n"
                                + "        System.out.println(e.getMessage());\n    }\n}\n")
                .staysBecause("this takes every java.lang.IllegalStateException, old.Old too");
        LegacyAndCanonical.of(UNCHECKED, exception("One", "RuntimeException"))
                .usedIn("Object made = new Old(\"x\");\nSystem.out.println(made instanceof IllegalStateException);")
                .staysBecause("this takes every java.lang.IllegalStateException, old.Old too");
    }

    @Test
    void an_override_declares_nothing_checked_that_is_new() {
        LegacyAndCanonical.of(exception("Old", "java.io.IOException"), CHECKED)
                .usedBy("static class Mine implements java.io.Closeable {\n    @Override\n"
                        + "    public void close() throws Old {}\n}\n\npublic static void main(String[] args) throws Exception {\n"
                        + "    new Mine().close();\n    System.out.println(\"x\");\n}\n")
                .staysBecause("one.One is checked, and the method of java.io.Closeable");
    }

    @Test
    void one_of_the_same_superclass_moves() {
        LegacyAndCanonical.of(exception("Old", "java.io.IOException"), exception("One", "java.io.IOException"))
                .usedBy(
                        "static void run() throws java.io.IOException {\n    throw new Old(\"x\");\n}\n\n"
                                + "public static void main(String[] args) {\n    try {\n        run();\n"
                                + "    } catch (java.io.IOException e) {\n        System.out.println(e.getMessage());\n    }\n}\n")
                .movesAndPrints("x");
    }
}
