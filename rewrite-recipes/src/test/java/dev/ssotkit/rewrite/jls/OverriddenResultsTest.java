package dev.ssotkit.rewrite.jls;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** JLS 8.4.5, 8.4.8.3, 8.4.8.4, 15.13.2, 15.27.3: what a method yields where another one is declared. */
class OverriddenResultsTest {

    private static final String SHAPE =
            "public interface Shape {\n    default int size() {\n        return 1;\n    }\n}";
    private static final String OLD = "class Old implements app.Shape {}";
    private static final String ONE = "class One implements app.Shape {}";
    private static final String NO_SHAPE = "class One {\n    public int size() {\n        return 1;\n    }\n}";

    private static final String[] PORTS = {
        SHAPE,
        "public interface Port {\n    Shape make();\n}",
        "public abstract class Base {\n    public abstract Shape make();\n}",
        "public interface Ports {\n    java.util.List<? extends Shape> make();\n}",
        "public interface Maker<R> {\n    R make();\n}",
        "public interface Makers<R> {\n    java.util.List<? extends R> make();\n}",
        "public interface ShapeMaker extends Maker<Shape> {}",
    };

    private static String main(String header, String result, String made) {
        return """
                static class Sub %s {
                    @Override
                    public %s make() {
                        return %s;
                    }
                }

                public static void main(String[] args) {
                    System.out.println(new Sub().make() == null);
                }
                """.formatted(header, result, made);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "implements Port | Old | new Old()",
                "extends Base | Old | new Old()",
                "implements Ports | List<Old> | new ArrayList<>()",
                "implements Ports | ArrayList<Old> | new ArrayList<>()",
                "implements Maker<Shape> | Old | new Old()",
                "implements Makers<Shape> | List<Old> | new ArrayList<>()",
                "implements ShapeMaker | Old | new Old()",
            })
    void an_override_yields_what_the_overridden_method_allows(String sub) {
        String[] parts = sub.split(" \\| ");
        LegacyAndCanonical.of(OLD, ONE)
                .with(PORTS)
                .usedBy(main(parts[0], parts[1], parts[2]))
                .movesAndPrints("false");
        LegacyAndCanonical.of(OLD, NO_SHAPE)
                .with(PORTS)
                .usedBy(main(parts[0], parts[1], parts[2]))
                .staysBecause("app.Shape");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Port port = new Port() {\n    @Override\n    public Old make() {\n        return new Old();\n    }\n};",
                "Maker<Shape> port = new Maker<>() {\n    @Override\n    public Old make() {\n        return new Old();\n    }\n};",
                "Port port = () -> new Old();",
                "Port port = Old::new;",
                "Old old = new Old();\nPort port = () -> old;",
                "Maker<Shape> port = Old::new;",
                "Maker<? extends Shape> port = Main::old;",
                "ShapeMaker port = Main::old;",
                "ShapeMaker port = () -> new Old();",
                "Ports ports = () -> List.of(new Old());\nPort port = () -> ports.make().get(0);",
            })
    void a_body_or_function_yields_it_too(String statements) {
        String main = """
                static Old old() {
                    return new Old();
                }

                public static void main(String[] args) {
                %s
                    System.out.println(port.make().size());
                }
                """.formatted(statements.indent(4));
        LegacyAndCanonical.of(OLD, ONE).with(PORTS).usedBy(main).movesAndPrints("1");
        LegacyAndCanonical.of(OLD, NO_SHAPE).with(PORTS).usedBy(main).staysBecause("app.Shape");
    }

    @Test
    void a_method_that_a_class_inherits_yields_what_its_interface_allows() {
        String base = "public class Made {\n    public Old make() {\n        return new Old();\n    }\n}";
        String main = """
                static class Sub extends Made implements Port {}

                public static void main(String[] args) {
                    System.out.println(new Sub().make() == null);
                }
                """;
        LegacyAndCanonical.of(OLD, ONE).with(PORTS).with(base).usedBy(main).movesAndPrints("false");
        LegacyAndCanonical.of(OLD, NO_SHAPE)
                .with(PORTS)
                .with(base)
                .usedBy(main)
                .staysBecause("make of app.Port yields a app.Shape");
    }

    @Test
    void another_superclass_is_another_result() {
        LegacyAndCanonical.of("class Old extends Thread {}", "class One extends java.util.Observable {}")
                .with("public interface Threads {\n    Thread make();\n}")
                .usedBy(main("implements Threads", "Old", "new Old()"))
                .staysBecause("make of app.Threads yields a java.lang.Thread");
    }

    @Test
    void a_bound_of_a_type_variable_in_the_overridden_method_is_one_of_the_result() {
        String port = "public interface Lists<R extends Shape> {\n    java.util.List<R> make();\n}";
        LegacyAndCanonical.of(OLD, ONE)
                .with(PORTS)
                .with(port)
                .usedBy(main("implements Lists<Old>", "List<Old>", "new ArrayList<>()"))
                .movesAndPrints("false");
        LegacyAndCanonical.of(OLD, NO_SHAPE)
                .with(PORTS)
                .with(port)
                .usedBy(main("implements Lists<Old>", "List<Old>", "new ArrayList<>()"))
                .staysBecause("app.Shape");
    }
}
