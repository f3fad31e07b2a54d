package dev.ssotkit.rewrite.jls;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** JLS 15.25, 15.28, 18.5, 4.10.4: what the compiler takes of several operands is what they have in common. */
class ConditionalsTest {

    private static final String PING = """
             {
                public String ping() {
                    return "x";
                }
            }""";
    private static final String WORKER = "public interface Worker {\n    String ping();\n}";
    private static final String OTHER = """
            public class Other implements Worker {
                public String ping() {
                    return "other";
                }
            }""";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "System.out.println((args.length == 0 ? new Old() : new Other()).ping());",
                "var made = args.length == 0 ? new Old() : new Other();\nSystem.out.println(made.ping());",
                "var made = args.length == 0 ? new Old() : args.length == 1 ? null : new Other();\n"
                        + "System.out.println(made.ping());",
                """
                System.out.println((switch (args.length) {
                    case 0 -> new Old();
                    default -> new Other();
                }).ping());""",
                "System.out.println(List.of(new Old(), new Other()).get(0).ping());",
                "System.out.println(java.util.stream.Stream.of(new Old(), new Other()).map(each -> each.ping())"
                        + ".findFirst().get());",
                "for (var each : Arrays.asList(new Old(), new Other())) {\n    System.out.println(each.ping());\n}",
                "Supplier<app.Worker> made = () -> args.length == 0 ? new Old() : new Other();\n"
                        + "System.out.println(made.get().ping());",
            })
    void what_both_have_in_common_canonical_has_too_or_it_stays(String use) {
        LegacyAndCanonical.of("class Old implements app.Worker" + PING, "class One" + PING)
                .with(WORKER, OTHER)
                .usedIn(use)
                .staysBecause("app.Worker");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "System.out.println((args.length == 0 ? new Old() : new Other()).ping());",
                "System.out.println((args.length == 0 ? new Old() : null).ping());",
                "System.out.println(List.of(new Old(), new Other()).get(0).ping());",
            })
    void it_moves_where_canonical_has_it(String use) {
        LegacyAndCanonical.of("class Old implements app.Worker" + PING, "class One implements app.Worker" + PING)
                .with(WORKER, OTHER)
                .usedIn(use)
                .movesAndPrints("x");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Object              | Integer   | 5",
                "Object              | Character | 70000",
                "Comparable<Integer> | Integer   | 5L",
                "Object              | Boolean   | true",
            })
    void what_becomes_a_number_beside_a_number_would_be_taken_out_of_its_box(String was, String is, String other) {
        String value = " value() {\n        return null;\n    }\n}";
        for (String choice : new String[] {"new Old().value() : " + other, other + " : new Old().value()"}) {
            LegacyAndCanonical.of("class Old {\n    public " + was + value, "class One {\n    public " + is + value)
                    .usedIn("Object chosen = args.length == " + (choice.startsWith("new") ? 0 : 1) + " ? " + choice
                            + ";\nSystem.out.println(chosen);")
                    .staysBecause("and be taken out of their boxes");
        }
        LegacyAndCanonical.of("class Old {\n    public " + was + value, "class One {\n    public " + is + value)
                .usedIn("Object chosen = args.length == 0 ? new Old().value() : \"text\";\nSystem.out.println(chosen);")
                .movesAndPrints("null");
    }
}
