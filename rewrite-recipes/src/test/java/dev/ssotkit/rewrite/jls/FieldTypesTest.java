package dev.ssotkit.rewrite.jls;

import org.junit.jupiter.api.Test;

/** JLS 5, 6.6.2, 15.11, 15.14.2: fields, as what they are read and whether they are written. */
class FieldTypesTest {

    private static String type(String name, String field) {
        return "class " + name + " {\n    " + field + "\n}";
    }

    @Test
    void a_field_of_another_type_stays_and_one_of_a_subtype_moves() {
        String read = "System.out.println(new Old().all.size());";
        String old = type("Old", "public java.util.List<String> all = new java.util.ArrayList<>();");
        LegacyAndCanonical.of(old, type("One", "public java.util.function.Supplier<String> all;"))
                .usedIn(read)
                .staysBecause("one.One has no accessible field all of the same type");
        LegacyAndCanonical.of(old, type("One", "public java.util.List<Integer> all = new java.util.ArrayList<>();"))
                .usedIn(read)
                .staysBecause("one.One has no accessible field all of the same type");
        LegacyAndCanonical.of(old, type("One", "public java.util.List<String> all = new java.util.ArrayList<>();"))
                .usedIn(read)
                .movesAndPrints("0");
        LegacyAndCanonical.of(
                        type("Old", "public java.util.List<Old> all = new java.util.ArrayList<>();"),
                        type("One", "public java.util.List<One> all = new java.util.ArrayList<>();"))
                .usedIn(read)
                .movesAndPrints("0");
        LegacyAndCanonical.of(type("Old", "public Number n = 1;"), type("One", "public Integer n = 1;"))
                .usedIn("System.out.println(new Old().n.intValue());")
                .movesAndPrints("1");
        LegacyAndCanonical.of(type("Old", "public long n = 1;"), type("One", "public int n = 1;"))
                .usedIn("System.out.println((Object) new Old().n);")
                .staysBecause("one.One has no accessible field n of the same type");
    }

    @Test
    void every_way_to_write_a_field_is_one() {
        for (String write : new String[] {"old.n = 2;", "old.n += 1;", "old.n++;", "--old.n;"}) {
            LegacyAndCanonical.of(type("Old", "public int n = 1;"), type("One", "public final int n = 1;"))
                    .usedIn("""
                            Old old = new Old();
                            %s
                            System.out.println(old.n);""".formatted(write))
                    .staysBecause(
                            "the object is configured here (n): the one instance would be reconfigured for everybody");
        }
    }

    @Test
    void a_subclass_reaches_a_protected_field_through_itself() {
        String sub = """
                static class Sub extends Old {
                    int twice() {
                        return this.n + super.n;
                    }
                }

                public static void main(String[] args) {
                    System.out.println(new Sub().twice());
                }
                """;
        String old = type("Old", "protected int n = 1;");
        LegacyAndCanonical.of(old, type("One", "protected int n = 1;"))
                .usedBy(sub)
                .movesAndPrints("2");
        LegacyAndCanonical.of(old, type("One", "int n = 1;")).usedBy(sub).staysBecause("no accessible field n");
    }
}
