package dev.ssotkit.proof.structure;

import dev.ssotkit.proof.correspondence.Relation;
import dev.ssotkit.proof.correspondence.Sides;
import dev.ssotkit.proof.finding.ClassFindings;
import dev.ssotkit.proof.finding.CodePlace;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.tree.ModuleNode;

/** Compares what modules require, export, open, use and provide (JLS 7.7). */
public final class ModuleComparison {

    private final Sides sides;
    private final ClassFindings findings;

    public ModuleComparison(Sides sides, ClassFindings findings) {
        this.sides = sides;
        this.findings = findings;
    }

    /** Compares; null for a class file that declares no module. */
    public void compare(@Nullable ModuleNode before, @Nullable ModuleNode after) {
        if (before == null || after == null) {
            compare(
                    "a module",
                    before == null ? Set.of() : Set.of(before.name),
                    after == null ? Set.of() : Set.of(after.name));
            return;
        }
        compare("the module", Set.of(before.name + " " + before.access), Set.of(after.name + " " + after.access));
        compare("requires", required(before), required(after));
        compare(
                "exports",
                packages(before.exports, each -> each.packaze, each -> each.modules),
                packages(after.exports, each -> each.packaze, each -> each.modules));
        compare(
                "opens",
                packages(before.opens, each -> each.packaze, each -> each.modules),
                packages(after.opens, each -> each.packaze, each -> each.modules));
        compareTypes("uses", DeclaredLists.orEmpty(before.uses), DeclaredLists.orEmpty(after.uses));
        compareTypes("provides", services(before), services(after));
        DeclaredLists.orEmpty(before.provides)
                .forEach(was -> DeclaredLists.orEmpty(after.provides).stream()
                        .filter(is ->
                                sides.types().ofName(was.service, is.service).holds())
                        .findFirst()
                        .ifPresent(is -> compareTypes(
                                "provides " + was.service.replace('/', '.'), was.providers, is.providers)));
    }

    private static Set<String> required(ModuleNode module) {
        return DeclaredLists.orEmpty(module.requires).stream()
                .map(required -> required.module + " " + required.access)
                .collect(Collectors.toSet());
    }

    /** Packages, each with the modules that see it. */
    private static <T> Set<String> packages(
            @Nullable List<T> all, Function<T, String> name, Function<T, @Nullable List<String>> modules) {
        return DeclaredLists.orEmpty(all).stream()
                .map(each -> name.apply(each) + " to " + new TreeSet<>(DeclaredLists.orEmpty(modules.apply(each))))
                .collect(Collectors.toSet());
    }

    private static List<String> services(ModuleNode module) {
        return DeclaredLists.orEmpty(module.provides).stream()
                .map(provided -> provided.service)
                .toList();
    }

    private void compareTypes(String what, List<String> before, List<String> after) {
        Set<String> found = new TreeSet<>(after);
        Set<String> taken = new TreeSet<>();
        for (String name : before) {
            String match = found.contains(name) ? name : sides.types().counterpart(name);
            Relation relation = sides.types().ofName(name, match);
            if (found.contains(match) && relation == Relation.MOVED) {
                findings.moved("module-info " + what + " " + name);
            } else if (found.contains(match) && relation == Relation.LEFT) {
                findings.left("module-info " + what + " " + name);
            }
            taken.add(match);
        }
        compare(what, taken, found);
    }

    private void compare(String what, Collection<String> before, Collection<String> after) {
        if (!Set.copyOf(before).equals(Set.copyOf(after))) {
            findings.differs(new CodePlace("module-info", "", 0, 0), what + " " + words(before), words(after));
        }
    }

    private static String words(Collection<String> names) {
        return names.isEmpty()
                ? "nothing"
                : Stream.of(new TreeSet<>(names))
                        .flatMap(Collection::stream)
                        .map(name -> name.replace('/', '.'))
                        .collect(Collectors.joining(", "));
    }
}
