package dev.ssotkit.rewrite.internal.plan;

import dev.ssotkit.map.Entry;
import dev.ssotkit.rewrite.internal.types.PlacedType;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Tree;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;

/** Everything that is to happen in one file of code, by the ids of its trees: findings enter, answers leave. */
public final class FilePlan {

    private final Map<UUID, TreePlan> trees = new LinkedHashMap<>();
    private final Set<UUID> used = new LinkedHashSet<>();
    private final List<Finding.Made> made = new ArrayList<>();
    private final List<Finding.Configures> configuring = new ArrayList<>();
    private final Map<Integer, String> packageDocs = new HashMap<>();

    /** Takes in what a rule found; the tree's plan settles what that changes. */
    public void take(Finding finding) {
        if (finding instanceof Finding.Made object) {
            made.add(object);
        } else if (finding instanceof Finding.Configures call) {
            configuring.add(call);
        } else if (finding instanceof Finding.Documented doc) {
            packageDocs.put(doc.comment(), doc.text());
        } else {
            takeOfTree(finding);
        }
    }

    private void takeOfTree(Finding finding) {
        TreePlan plan = trees.computeIfAbsent(finding.tree(), id -> new TreePlan());
        plan.take(finding);
        if (plan.use() != null) {
            used.add(finding.tree());
        }
    }

    /** What happens to one tree. */
    public TreePlan of(UUID tree) {
        return trees.getOrDefault(tree, TreePlan.nothing());
    }

    /** Where objects that everybody shares come from. */
    public List<Finding.Made> made() {
        return made;
    }

    /** What configures values of any kind. */
    public List<Finding.Configures> configuring() {
        return configuring;
    }

    /** Every use, in the order of the source. */
    public List<Use> uses() {
        return used.stream()
                .map(tree -> of(tree).use())
                .filter(Objects::nonNull)
                .toList();
    }

    /** Whether the file is to be edited at all. */
    public boolean isEmpty() {
        return packageDocs.isEmpty() && trees.values().stream().noneMatch(TreePlan::isEdit);
    }

    /** Whether anything in this file holds a type back. */
    public boolean blocks(TypeKey key) {
        return uses().stream()
                .anyMatch(use -> use.isBlocking() && use.legacyType().equals(key));
    }

    /** Whether a tree is already noted as staying. */
    public boolean isKept(UUID tree) {
        return of(tree).isKept();
    }

    /** Whether anything is said of a tree. */
    public boolean knows(UUID tree) {
        return of(tree).use() != null;
    }

    /** Whether a name needs no row of its own: the construction, reference or clause that it is part of has one. */
    public boolean covers(UUID name, Tree parent) {
        boolean isPart = parent instanceof J.NewClass
                || parent instanceof J.MemberReference
                || parent instanceof J.ParameterizedType
                || parent instanceof J.MethodInvocation;
        return knows(name) || isPart && knows(parent.getId());
    }

    /** The new texts of comments at the head of the file, by their position there. */
    public Map<Integer, String> packageDocs() {
        return packageDocs;
    }

    /** What takes the place of a tree. */
    public Optional<Change> changeOf(UUID tree) {
        return Optional.ofNullable(of(tree).change());
    }

    /** The method that a call will reach, where that is another than today. */
    public JavaType.@Nullable Method methodOf(UUID tree) {
        return of(tree).method();
    }

    /** The type that a value will have, where neither its tree nor its method tells. */
    public @Nullable PlacedType typeOf(UUID tree) {
        return of(tree).type();
    }

    /** The entry whose canonical type takes the place of a type name. */
    public @Nullable Entry referenceOf(UUID tree) {
        return of(tree).name();
    }

    /** The class that must stand before a member that was imported statically. */
    public JavaType.@Nullable FullyQualified qualifierOf(UUID tree) {
        return of(tree).qualifier();
    }

    /** The classes that the edited file will name, by key of the name. */
    public Set<JavaType.FullyQualified> namedTypes(BiConsumer<Entry, List<JavaType.FullyQualified>> canonicalOf) {
        List<JavaType.FullyQualified> named = new ArrayList<>();
        trees.values().stream()
                .map(TreePlan::qualifier)
                .filter(Objects::nonNull)
                .forEach(named::add);
        trees.values().stream()
                .map(TreePlan::name)
                .filter(Objects::nonNull)
                .forEach(entry -> canonicalOf.accept(entry, named));
        trees.values().stream()
                .map(TreePlan::change)
                .filter(Objects::nonNull)
                .forEach(change -> addNamed(change, named));
        return new LinkedHashSet<>(named);
    }

    /** The methods that calls come to name. */
    public Set<JavaType.Method> calledInstead() {
        Set<JavaType.Method> called = new LinkedHashSet<>();
        trees.values().stream().map(TreePlan::change).forEach(change -> {
            if (change instanceof Change.Call call) {
                called.add(call.method());
                if (call.accessor() != null) {
                    called.add(call.accessor().method());
                }
            }
        });
        return called;
    }

    private static void addNamed(Change change, List<JavaType.FullyQualified> named) {
        if (change instanceof Change.Construction construction) {
            named.add(construction.type());
        } else if (change instanceof Change.Call call) {
            if (call.receiver() == Change.Receiver.CLASS) {
                named.add(call.type());
            } else if (call.accessor() != null) {
                addNamed(call.accessor(), named);
            }
        }
    }
}
