package dev.ssotkit.walkthrough.seed;

import dev.ssotkit.walkthrough.seed.SeedManager.Kind;
import java.util.List;

/** The Java text of each kind of class in the generated code base. */
final class SeedSources {

    static final List<String> DOUBLES = List.of("Mock", "Fake", "Stub", "Recording", "Counting", "Silent");

    private SeedSources() {}

    static String census() {
        return """
                package com.orbit;

                /** Counts the managers whose constructor ran. */
                public final class Census {
                    private static int managers;

                    private Census() {}

                    public static synchronized void count() {
                        managers++;
                    }

                    public static synchronized int managers() {
                        return managers;
                    }
                }
                """;
    }

    static String canonical() {
        return manager(SeedManager.CANONICAL, """
                    private static final class Holder {
                        static final WebSocketManager INSTANCE = new WebSocketManager();
                    }

                    public static WebSocketManager getInstance() {
                        return Holder.INSTANCE;
                    }
                """);
    }

    static String competing(SeedManager manager) {
        return switch (manager.kind()) {
            case ALIAS ->
                """
                    package %s;

                    /** Kept so that old imports compile. */
                    public class %s extends %s {}
                    """.formatted(manager.packageName(), manager.simpleName(), SeedManager.CANONICAL.qualifiedName());
            case OWN_SINGLETON -> manager(manager, """
                        private static %1$s shared;

                        public static synchronized %1$s shared() {
                            if (shared == null) {
                                shared = new %1$s();
                            }
                            return shared;
                        }
                    """.formatted(manager.simpleName()));
            case DUPLICATE, RENAMED, PER_CONTEXT, FACTORY_MADE -> manager(manager, "");
        };
    }

    static String factory(SeedManager manager) {
        return """
                package %1$s;

                public final class %2$s {
                    private %2$s() {}

                    public static %3$s create() {
                        return new %3$s();
                    }
                }
                """.formatted(manager.packageName(), manager.factoryName(), manager.simpleName());
    }

    /** A part of the program that took the manager which its author found first. */
    static String part(int number, SeedManager manager) {
        boolean qualified = number % 4 == 3;
        String type = qualified ? manager.qualifiedName() : manager.simpleName();
        String factory = qualified ? manager.packageName() + "." + manager.factoryName() : manager.factoryName();
        String construction = switch (manager.kind()) {
            case OWN_SINGLETON -> type + ".shared()";
            case FACTORY_MADE -> factory + ".create()";
            case PER_CONTEXT -> "new " + type + "(\"part %d\")".formatted(number);
            case DUPLICATE, RENAMED, ALIAS ->
                number % 3 == 1
                        ? "((java.util.function.Supplier<%1$s>) %1$s::new).get()".formatted(type)
                        : "new " + type + "()";
        };
        StringBuilder imports = new StringBuilder();
        if (!qualified) {
            imports.append("import ").append(manager.qualifiedName()).append(";\n");
            if (manager.kind() == Kind.FACTORY_MADE) {
                imports.append("import %s.%s;\n".formatted(manager.packageName(), manager.factoryName()));
            }
        }
        return """
                package com.orbit.parts;

                %1$simport java.util.List;

                public final class Part%2$d implements Part {
                    private final %3$s manager = %4$s;

                    @Override
                    public void join(String user, List<String> inbox) {
                        manager.%5$s(user, inbox);
                    }

                    @Override
                    public int emit(String user, String event) {
                        return manager.%6$s(user, event);
                    }
                }
                """.formatted(imports, number, type, construction, manager.join(), manager.send());
    }

    /** The test doubles of one manager, nested in one test file as they are in life. */
    static String doubles(int number, SeedManager manager) {
        StringBuilder nested = new StringBuilder();
        StringBuilder calls = new StringBuilder();
        for (String prefix : DOUBLES) {
            String name = prefix + manager.simpleName();
            nested.append("""

                        static class %1$s extends %2$s {
                            @Override
                            public int %3$s(String user, String event) {
                                return %4$d;
                            }
                        }
                    """.formatted(name, manager.simpleName(), manager.send(), prefix.length()));
            calls.append("\n                + new %s().%s(\"ada\", \"event\")".formatted(name, manager.send()));
        }
        return """
                package com.orbit.doubles;

                import %1$s;

                final class Doubles%2$d {
                    private Doubles%2$d() {}
                %3$s
                    static int answers() {
                        return 0%4$s;
                    }
                }
                """.formatted(manager.qualifiedName(), number, nested, calls);
    }

    private static String manager(SeedManager manager, String more) {
        return """
                package %1$s;

                import com.orbit.Census;
                import java.util.HashMap;
                import java.util.List;
                import java.util.Map;

                public class %2$s {
                    private final Map<String, List<String>> inboxes = new HashMap<>();

                    public %2$s(%3$s) {
                        Census.count();
                    }

                    public void %4$s(String user, List<String> inbox) {
                        inboxes.put(user, inbox);
                    }

                    public int %5$s(String user, String event) {
                        List<String> inbox = inboxes.get(user);
                        if (inbox == null) {
                            return 0;
                        }
                        inbox.add(event);
                        return 1;
                    }
                %6$s}
                """.formatted(
                        manager.packageName(),
                        manager.simpleName(),
                        manager.kind() == Kind.PER_CONTEXT ? "String context" : "",
                        manager.join(),
                        manager.send(),
                        more.isEmpty() ? "" : "\n" + more);
    }
}
