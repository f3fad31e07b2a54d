package dev.ssotkit.benchmark.command;

import dev.ssotkit.benchmark.measure.Jdk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A code base before and after a move: one class in ten constructs the legacy type before it and asks the accessor after
 * it. Only before it has the code line numbers, so that no two class files are alike byte by byte.
 */
final class ManyMoves {
    private static final int MOVED_EACH = 10;

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

    private final Path folder;
    private final Jdk jdk;

    private ManyMoves(Path folder, Jdk jdk) {
        this.folder = folder;
        this.jdk = jdk;
    }

    static ManyMoves write(Path folder, Jdk jdk, int classes) throws IOException {
        ManyMoves moves = new ManyMoves(folder, jdk);
        moves.write("before", classes, "new Legacy().get", "-g");
        moves.write("after", classes, "Canonical.getInstance().get", "-g:none");
        return moves;
    }

    /** The command that compiles both sides, one after the other. */
    List<String> compilation() {
        String javac = jdk.program("javac");
        return List.of("bash", "-c", "\"$0\" @before.txt && \"$0\" @after.txt".replace("@", "@" + folder + "/"), javac);
    }

    Path before() {
        return folder.resolve("before");
    }

    Path after() {
        return folder.resolve("after");
    }

    private void write(String side, int classes, String manager, String debug) throws IOException {
        Path sources = Files.createDirectories(folder.resolve("sources-" + side));
        List<String> words = new ArrayList<>(
                List.of("-proc:none", debug, "-d", folder.resolve(side).toString()));
        words.add(Files.writeString(sources.resolve("Managers.java"), MANAGERS).toString());
        for (int type = 0; type < classes; type++) {
            String source = TYPE.formatted(type, type % MOVED_EACH == 0 ? manager : "String.valueOf");
            words.add(Files.writeString(sources.resolve("Type" + type + ".java"), source)
                    .toString());
        }
        Files.write(folder.resolve(side + ".txt"), words);
    }
}
