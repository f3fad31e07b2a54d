package com.acme.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;

/**
 * A code base before and after a move: one class in ten constructs the legacy type before it and asks the accessor after
 * it. Only before it has the code line numbers, so that no two class files are alike byte by byte.
 */
final class ManyMoves {
    private static final int MOVED_EACH = 10;
    private static final int COMPILED_AT_ONCE = 2_500;

    private static final String MANAGERS = """
            package app;
            class Legacy { String get(String key) { return key; } }
            class Canonical {
              private static final Canonical ONE = new Canonical();
              static Canonical getInstance() { return ONE; }
              String get(String key) { return key; }
            }
            """;

    private static final String TYPE = """
            package app;
            import java.util.*;
            import java.util.function.Function;
            class Type%1$d implements Comparable<Type%1$d> {
              private final Map<String, List<Integer>> byName = new TreeMap<>();
              private int total;
              String find(String key) { return %2$s(key + "%1$d"); }
              List<String> names(Collection<String> all) {
                Function<String, String> shorter = name -> name.isEmpty() ? name : name.substring(1);
                return all.stream().filter(name -> byName.containsKey(name)).map(shorter).sorted().toList();
              }
              int add(String name, int... values) {
                List<Integer> known = byName.computeIfAbsent(name, any -> new ArrayList<>());
                for (int value : values) { if (value > %1$d) { known.add(value); total += value; } }
                return total;
              }
              long parse(String text) {
                try { return Long.parseLong(text.strip()); }
                catch (NumberFormatException e) { return text.length() > 3 ? -1 : total; }
                finally { total++; }
              }
              String kind(String word) {
                switch (word) {
                  case "first": return "1st";
                  case "second": return "2nd";
                  default: return word + total + byName.size();
                }
              }
              @Override public int compareTo(Type%1$d other) { return Integer.compare(total, other.total); }
              @Override public String toString() { return "Type%1$d[" + total + ", " + byName + "]"; }
            }
            """;

    private final int classes;
    private final Path before;
    private final Path after;

    private ManyMoves(Path folder, int classes) {
        this.classes = classes;
        this.before = folder.resolve("before");
        this.after = folder.resolve("after");
    }

    static ManyMoves compile(Path folder, int classes) throws IOException {
        ManyMoves moves = new ManyMoves(folder, classes);
        moves.compileInto(moves.before, "new Legacy().get", "-g");
        moves.compileInto(moves.after, "Canonical.getInstance().get", "-g:none");
        return moves;
    }

    Path before() {
        return before;
    }

    Path after() {
        return after;
    }

    private void compileInto(Path target, String manager, String debug) throws IOException {
        Path sources = Files.createDirectories(target.resolveSibling("sources"));
        for (int first = 0; first < classes; first += COMPILED_AT_ONCE) {
            List<String> command = new ArrayList<>(List.of("-proc:none", debug, "-d", target.toString()));
            command.add(Files.writeString(sources.resolve("Managers.java"), MANAGERS)
                    .toString());
            for (int type = first; type < Math.min(first + COMPILED_AT_ONCE, classes); type++) {
                String source = TYPE.formatted(type, type % MOVED_EACH == 0 ? manager : "String.valueOf");
                command.add(Files.writeString(sources.resolve("Type" + type + ".java"), source)
                        .toString());
            }
            if (ToolProvider.getSystemJavaCompiler().run(null, null, null, command.toArray(new String[0])) != 0) {
                throw new IOException("the code base to prove does not compile");
            }
        }
    }
}
