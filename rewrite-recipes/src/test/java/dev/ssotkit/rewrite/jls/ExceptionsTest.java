package dev.ssotkit.rewrite.jls;

import org.junit.jupiter.api.Test;

/** JLS 11: what is checked, thrown and caught, and as what. */
class ExceptionsTest {

    private static String exception(String name, String superclass) {
        return """
                class %1$s extends %2$s {
                    public %1$s(String text) {
                        super(text);
                    }
                }""".formatted(name, superclass);
    }

    private static final String UNCHECKED = exception("Old", "IllegalStateException");
    private static final String CHECKED = exception("One", "Exception");

    @Test
    void an_unchecked_exception_that_becomes_checked_stays_where_nothing_takes_it() {
        LegacyAndCanonical.of(UNCHECKED, CHECKED)
                .usedBy("""
                        static void run() {
                            throw new Old("x");
                        }

                        public static void main(String[] args) {
                            try {
                                run();
                            } catch (Throwable e) {
                                System.out.println(e.getMessage());
                            }
                        }
                        """)
                .staysBecause("must be caught or declared, and is neither here");
        LegacyAndCanonical.of(UNCHECKED, CHECKED)
                .usedBy("""
                        static String run(Optional<String> text) {
                            return text.orElseThrow(() -> new Old("x"));
                        }

                        public static void main(String[] args) {
                            System.out.println(run(Optional.of("y")));
                        }
                        """)
                .staysBecause("must be caught or declared, and is neither here");
        LegacyAndCanonical.of(UNCHECKED, CHECKED)
                .usedBy("""
                        static class Sub extends Old {
                            Sub() {
                                super("x");
                            }
                        }

                        public static void main(String[] args) {
                            System.out.println(new Sub().getMessage());
                        }
                        """)
                .staysBecause("old.Old is unchecked and one.One (a java.lang.Exception) is checked");
        LegacyAndCanonical.of(UNCHECKED, CHECKED)
                .usedBy("""
                        static void run() {}

                        public static void main(String[] args) {
                            try {
                                run();
                            } catch (Old e) {
                                System.out.println(1);
                            }
                            System.out.println(2);
                        }
                        """)
                .staysBecause("old.Old is unchecked and one.One (a java.lang.Exception) is checked");
    }

    @Test
    void one_that_becomes_checked_moves_where_it_is_declared() {
        LegacyAndCanonical.of(exception("Old", "RuntimeException"), CHECKED)
                .usedBy("""
                        static void run() throws Exception {
                            throw new Old("x");
                        }

                        public static void main(String[] args) {
                            try {
                                run();
                            } catch (Exception e) {
                                System.out.println(e.getMessage());
                            }
                        }
                        """)
                .movesAndPrints("x");
    }

    @Test
    void a_superclass_that_is_lost_is_missed_where_it_is_caught_declared_or_tested() {
        String old = exception("Old", "java.io.IOException");
        LegacyAndCanonical.of(old, CHECKED)
                .usedBy("""
                        static void run() throws java.io.IOException {
                            throw new Old("x");
                        }

                        public static void main(String[] args) throws Exception {
                            try {
                                run();
                            } catch (java.io.IOException e) {
                                System.out.println(e.getMessage());
                            }
                        }
                        """)
                .staysBecause("this takes every java.io.IOException, old.Old too, and one.One is none");
        LegacyAndCanonical.of(UNCHECKED, exception("One", "RuntimeException"))
                .usedBy("""
                        static void run() {
                            throw new Old("x");
                        }

                        public static void main(String[] args) {
                            try {
                                run();
                            } catch (IllegalStateException e) {
                                System.out.println(e.getMessage());
                            }
                        }
                        """)
                .staysBecause("this takes every java.lang.IllegalStateException, old.Old too");
        LegacyAndCanonical.of(UNCHECKED, exception("One", "RuntimeException"))
                .usedIn("Object made = new Old(\"x\");\nSystem.out.println(made instanceof IllegalStateException);")
                .staysBecause("this takes every java.lang.IllegalStateException, old.Old too");
    }

    @Test
    void an_override_declares_nothing_checked_that_is_new() {
        LegacyAndCanonical.of(exception("Old", "java.io.IOException"), CHECKED)
                .usedBy("""
                        static class Mine implements java.io.Closeable {
                            @Override
                            public void close() throws Old {}
                        }

                        public static void main(String[] args) throws Exception {
                            new Mine().close();
                            System.out.println("x");
                        }
                        """)
                .staysBecause("one.One (a java.lang.Exception) is checked, and the method of java.io.Closeable");
    }

    @Test
    void one_of_the_same_superclass_moves() {
        LegacyAndCanonical.of(exception("Old", "java.io.IOException"), exception("One", "java.io.IOException"))
                .usedBy("""
                        static void run() throws java.io.IOException {
                            throw new Old("x");
                        }

                        public static void main(String[] args) {
                            try {
                                run();
                            } catch (java.io.IOException e) {
                                System.out.println(e.getMessage());
                            }
                        }
                        """)
                .movesAndPrints("x");
    }
}
