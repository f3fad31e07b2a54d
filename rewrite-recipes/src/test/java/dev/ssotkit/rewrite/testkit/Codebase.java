package dev.ssotkit.rewrite.testkit;

import dev.ssotkit.rewrite.ConsolidateManager;
import dev.ssotkit.rewrite.table.LegacyUses;
import dev.ssotkit.rewrite.table.RetiredTypes;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openrewrite.ExecutionContext;
import org.openrewrite.InMemoryExecutionContext;
import org.openrewrite.LargeSourceSet;
import org.openrewrite.Recipe;
import org.openrewrite.RecipeRun;
import org.openrewrite.Result;
import org.openrewrite.SourceFile;
import org.openrewrite.config.CompositeRecipe;
import org.openrewrite.internal.InMemoryLargeSourceSet;

/** A small code base in memory: write it, run entries over it, look at what became of it. */
public final class Codebase {

    private static final Pattern PACKAGE = Pattern.compile("(?m)^\\s*package\\s+([\\w.]+)");
    private static final Pattern TYPE =
            Pattern.compile("(?m)^\\s*(?:@\\w+\\s+)*(?:public\\s+|abstract\\s+|final\\s+|sealed\\s+|non-sealed\\s+)*"
                    + "(?:class|interface|enum|record|@interface)\\s+([\\w$]+)");

    private final Map<String, String> files = new LinkedHashMap<>();
    private final List<Path> libraries = new ArrayList<>();

    /** Adds jars to the class path of the main source set. */
    public Codebase libraries(List<Path> jars) {
        libraries.addAll(jars);
        return this;
    }

    /** Adds Java sources to the main source set; their paths follow from package and first type. */
    public Codebase main(String... sources) {
        for (String source : sources) {
            files.put("src/main/java/" + pathOf(source), source);
        }
        return this;
    }

    public Codebase test(String... sources) {
        for (String source : sources) {
            files.put("src/test/java/" + pathOf(source), source);
        }
        return this;
    }

    /** Adds a Kotlin source to the main source set. */
    public Codebase kotlin(String path, String source) {
        files.put("src/main/kotlin/" + path, source);
        return this;
    }

    /** Adds a Kotlin source to the test source set. */
    public Codebase kotlinTest(String path, String source) {
        files.put("src/test/kotlin/" + path, source);
        return this;
    }

    /** Adds a Groovy source to the main source set. */
    public Codebase groovy(String path, String source) {
        files.put("src/main/groovy/" + path, source);
        return this;
    }

    /** Adds a Groovy source to the test source set. */
    public Codebase groovyTest(String path, String source) {
        files.put("src/test/groovy/" + path, source);
        return this;
    }

    public Codebase file(String path, String text) {
        files.put(path, text);
        return this;
    }

    private static String pathOf(String source) {
        Matcher named = PACKAGE.matcher(source);
        Matcher type = TYPE.matcher(source);
        if (!type.find()) {
            throw new IllegalArgumentException("no type in " + source);
        }
        return (named.find() ? named.group(1).replace('.', '/') + "/" : "") + type.group(1) + ".java";
    }

    /** What {@code main} of a class prints as the code base is written. */
    public String prints(String mainClass) {
        return CompiledProgram.compile(files, libraries).run(mainClass);
    }

    /** Runs the entries, twice: what the second run changes is a failure. */
    public Outcome run(Recipe... entries) {
        Outcome first = once(files, libraries, InMemoryLargeSourceSet::new, entries);
        if (first.changed.isEmpty() && first.files.equals(files)) {
            // A second run over these would be the first again
            return first;
        }
        Outcome second = once(first.files, libraries, InMemoryLargeSourceSet::new, entries);
        if (!second.changed.isEmpty()) {
            throw new AssertionError("the second run changes " + second.changed + ":\n"
                    + second.changed.stream().map(second.files::get).toList() + "\nafter the first:\n"
                    + second.changed.stream().map(first.files::get).toList());
        }
        return first;
    }

    /** Runs the entries once, over a runner's way to hold the sources. */
    public Outcome runIn(Function<List<SourceFile>, LargeSourceSet> runner, Recipe... entries) {
        return once(files, libraries, runner, entries);
    }

    private static Outcome once(
            Map<String, String> files,
            List<Path> libraries,
            Function<List<SourceFile>, LargeSourceSet> runner,
            Recipe... entries) {
        List<Throwable> errors = new ArrayList<>();
        ExecutionContext ctx = new InMemoryExecutionContext(errors::add);
        List<SourceFile> sources = ParsedFiles.of(files, libraries, ctx);
        Recipe recipe = entries.length == 1 ? entries[0] : new CompositeRecipe(List.of(entries));
        RecipeRun run = recipe.run(runner.apply(sources), ctx, 3, 2);
        if (!errors.isEmpty()) {
            throw new AssertionError("the run fails", errors.get(0));
        }
        return new Outcome(recipe, files, libraries, run);
    }

    /** The files and the rows after a run. */
    public static final class Outcome {

        public final Map<String, String> files;
        public final List<String> changed = new ArrayList<>();
        public final List<LegacyUses.Row> rows;
        public final List<RetiredTypes.Row> retired;
        private final Recipe recipe;
        private final Map<String, String> before;
        private final List<Path> libraries;

        private Outcome(Recipe recipe, Map<String, String> before, List<Path> libraries, RecipeRun run) {
            this.recipe = recipe;
            this.before = new LinkedHashMap<>(before);
            this.libraries = libraries;
            this.files = new LinkedHashMap<>(before);
            for (Result result : run.getChangeset().getAllResults()) {
                SourceFile old = result.getBefore();
                SourceFile now = result.getAfter();
                if (old != null) {
                    files.remove(old.getSourcePath().toString());
                }
                if (now != null) {
                    files.put(now.getSourcePath().toString(), now.printAll());
                    changed.add(now.getSourcePath().toString());
                }
            }
            this.rows = run.getDataTableRows(LegacyUses.class.getName());
            this.retired = run.getDataTableRows(RetiredTypes.class.getName());
        }

        /** {@code status Type member} of each row about legacy types themselves. */
        public List<String> retirements() {
            return retired.stream()
                    .map(row -> (row.status() + " " + row.legacyType() + " " + row.member()).strip())
                    .toList();
        }

        /** The text of the one file whose path ends like this. */
        public String file(String end) {
            return files.entrySet().stream()
                    .filter(file -> file.getKey().endsWith(end))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(end + " is not in " + files.keySet()));
        }

        /** {@code kind status} of each row of a file, in order, with the reason of those that were not rewritten. */
        public List<String> rowsOf(String end) {
            return rows.stream()
                    .filter(row -> row.file().endsWith(end))
                    .map(row -> row.line() + " " + row.kind() + " " + row.status())
                    .toList();
        }

        public String reasons() {
            return rows.stream()
                    .map(row -> row.status() + ": " + row.reason() + " [" + row.remedy() + "]")
                    .distinct()
                    .toList()
                    .toString();
        }

        /** Holds if there is a use, and every use moves. */
        public Outcome movedWholly() {
            boolean isWhole = !rows.isEmpty()
                    && rows.stream().allMatch(row -> row.status().equals("REWRITTEN"));
            if (!isWhole) {
                throw new AssertionError("not all of it moves: " + reasons());
            }
            return this;
        }

        /** Holds if the result compiles, and is what it was under the entries of the run. */
        public Outcome compiles() {
            proven();
            return this;
        }

        /**
         * Holds if the result compiles.
         *
         * @param reason why it cannot be proven to be what it was
         */
        public Outcome compilesUnproven(String reason) {
            Objects.requireNonNull(reason);
            CompiledProgram.compile(files, libraries);
            return this;
        }

        /** What the result prints, if it is what it was under the entries of the run. */
        public String prints(String mainClass) {
            return proven().run(mainClass);
        }

        /**
         * What the result prints.
         *
         * @param reason why it cannot be proven to be what it was
         */
        public String printsUnproven(String reason, String mainClass) {
            Objects.requireNonNull(reason);
            return CompiledProgram.compile(files, libraries).run(mainClass);
        }

        /**
         * Holds if the result compiles, its definitions show others the members that they showed, and whoever is no
         * definition of the map is what it was.
         */
        public Outcome keepsItsCallers(ConsolidateManager map) {
            CompiledProgram was = CompiledProgram.compile(before, libraries);
            CompiledProgram is = CompiledProgram.compile(files, libraries);
            MoveProof.of(map, was.classes(), is.classes(), is.libraries());
            for (String type : Objects.requireNonNull(map.getLegacyTypes())) {
                List<String> shown = VisibleMembers.of(was.classes(), type);
                List<String> shows = VisibleMembers.of(is.classes(), type);
                if (!shown.equals(shows)) {
                    throw new AssertionError(type + " showed " + shown + "\nand shows " + shows);
                }
            }
            return this;
        }

        private CompiledProgram proven() {
            CompiledProgram after = CompiledProgram.compile(files, libraries);
            if (!files.equals(before)) {
                CompiledProgram was = CompiledProgram.compile(before, libraries);
                MoveProof.of(recipe, was.classes(), after.classes(), after.libraries());
            }
            return after;
        }
    }
}
