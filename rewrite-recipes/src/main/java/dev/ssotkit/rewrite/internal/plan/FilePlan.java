package dev.ssotkit.rewrite.internal.plan;

import dev.ssotkit.map.Entry;
import dev.ssotkit.rewrite.internal.types.PlacedType;
import dev.ssotkit.rewrite.internal.types.TypeNames;
import dev.ssotkit.rewrite.table.UseStatus;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Tree;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;

/** Everything that is to happen in one Java file, by the ids of its trees. Filled by one planner, then only read. */
public final class FilePlan {

    private final Map<UUID, Use> uses = new LinkedHashMap<>();
    private final Map<UUID, Change> changes = new HashMap<>();
    private final Map<UUID, Entry> references = new HashMap<>();
    private final Map<UUID, JavaType.Method> newMethods = new HashMap<>();
    private final Set<UUID> deadCatches = new HashSet<>();
    private final Map<UUID, PlacedType> newTypes = new HashMap<>();
    private final Map<UUID, Entry> texts = new HashMap<>();
    private final Map<UUID, Hoist> hoists = new HashMap<>();
    private final Map<UUID, JavaType.FullyQualified> qualified = new HashMap<>();
    private final Set<UUID> superclasses = new HashSet<>();
    private final Map<UUID, List<String>> lambdas = new HashMap<>();
    private final Set<UUID> redundant = new HashSet<>();
    private final Set<UUID> alone = new HashSet<>();
    private final Map<Integer, String> packageDocs = new HashMap<>();

    public void use(Use use) {
        // What blocks is said of a tree before anything else; then the first word counts.
        uses.merge(use.tree(), use, (first, second) -> second.isBlocking() && !first.isBlocking() ? second : first);
    }

    public void change(UUID tree, Change change, JavaType.Method method) {
        changes.put(tree, change);
        newMethods.put(tree, method);
    }

    /** Takes back the change of a call that is decided by itself. */
    public void withdraw(UUID tree, Objection objection) {
        changes.remove(tree);
        newMethods.remove(tree);
        hoists.remove(tree);
        uses.computeIfPresent(tree, (id, use) -> use.blocked(objection).aloneOnly());
    }

    /** Notes that what a construction makes is configured: one that is decided by itself stays, a type with the rest. */
    public void configured(UUID tree, Objection objection) {
        Use use = uses.get(tree);
        if (use == null || use.status() != UseStatus.REWRITTEN) {
            return;
        }
        if (use.blocksType() && !alone.contains(tree)) {
            uses.put(tree, use.blocked(objection));
        } else {
            withdraw(tree, objection);
        }
    }

    /** Notes that a use is decided by itself, whatever becomes of its type. */
    public void alone(UUID tree) {
        alone.add(tree);
    }

    /** Notes that what was to be rewritten stays on purpose. */
    public void keep(UUID tree, String reason) {
        uses.computeIfPresent(tree, (id, use) -> use.kept(reason));
    }

    /** Whether anything in this file holds a type back. */
    public boolean blocks(String key) {
        return uses.values().stream()
                .anyMatch(use ->
                        use.isBlocking() && TypeNames.key(use.legacyType()).equals(key));
    }

    /** Whether a tree is already noted as staying. */
    public boolean isKept(UUID tree) {
        Use use = uses.get(tree);
        return use != null && use.status() != UseStatus.REWRITTEN;
    }

    /** Whether anything is said of a tree. */
    public boolean knows(UUID tree) {
        return uses.containsKey(tree);
    }

    /** Whether a name needs no row of its own: the construction, reference or clause that it is part of has one. */
    public boolean covers(UUID name, Tree parent) {
        boolean isPart = parent instanceof J.NewClass
                || parent instanceof J.MemberReference
                || parent instanceof J.ParameterizedType
                || parent instanceof J.MethodInvocation;
        return uses.containsKey(name) || isPart && uses.containsKey(parent.getId());
    }

    public void method(UUID tree, JavaType.Method method) {
        newMethods.put(tree, method);
    }

    public void type(UUID tree, PlacedType type) {
        newTypes.put(tree, type);
    }

    public void deadCatch(UUID handler) {
        deadCatches.add(handler);
    }

    /** Notes that a method reference becomes a lambda with these parameters; null where it does not. */
    public void lambda(UUID reference, @Nullable List<String> parameters) {
        if (parameters != null) {
            lambdas.put(reference, parameters);
        }
    }

    /** Notes that a tree says again what another one says already, and goes. */
    public void redundant(UUID tree) {
        redundant.add(tree);
    }

    /** Notes that a use cannot be rewritten after all. */
    public void hold(UUID tree, Objection objection) {
        uses.computeIfPresent(tree, (id, use) -> use.blocked(objection));
    }

    public void reference(UUID tree, Entry entry) {
        references.put(tree, entry);
    }

    public void hoist(UUID call, Hoist hoist) {
        hoists.put(call, hoist);
    }

    public void text(UUID literal, Entry entry) {
        texts.put(literal, entry);
    }

    /** Notes the text that one of the comments at the head of the file gets. */
    public void packageDoc(int comment, String text) {
        packageDocs.put(comment, text);
    }

    public void qualify(UUID tree, JavaType.FullyQualified owner) {
        qualified.put(tree, owner);
    }

    public void superclass(UUID tree) {
        superclasses.add(tree);
    }

    /** Every use, in the order of the source. */
    public List<Use> uses() {
        return new ArrayList<>(uses.values());
    }

    /** Whether the file is to be edited at all. */
    public boolean isEmpty() {
        return changes.isEmpty()
                && references.isEmpty()
                && texts.isEmpty()
                && qualified.isEmpty()
                && packageDocs.isEmpty();
    }

    /** The new texts of comments at the head of the file, by their position there. */
    public Map<Integer, String> packageDocs() {
        return packageDocs;
    }

    /** What takes the place of a tree. */
    public Optional<Change> changeOf(UUID tree) {
        return Optional.ofNullable(changes.get(tree));
    }

    /** The method that a call will reach, where that is another than today. */
    public JavaType.@Nullable Method methodOf(UUID tree) {
        return newMethods.get(tree);
    }

    /** The type that a value will have, where neither its tree nor its method tells. */
    public @Nullable PlacedType typeOf(UUID tree) {
        return newTypes.get(tree);
    }

    /** The entry whose canonical type takes the place of a type name. */
    public @Nullable Entry referenceOf(UUID tree) {
        return references.get(tree);
    }

    /** What a call that goes leaves behind. */
    public Optional<Hoist> hoistOf(UUID call) {
        return Optional.ofNullable(hoists.get(call));
    }

    /** The entry whose canonical type a string names. */
    public @Nullable Entry textOf(UUID literal) {
        return texts.get(literal);
    }

    /** Whether nothing will reach a catch any more. */
    public boolean isDeadCatch(UUID handler) {
        return deadCatches.contains(handler);
    }

    /** The parameters of the lambda that takes the place of a method reference. */
    public Optional<List<String>> lambdaOf(UUID reference) {
        return Optional.ofNullable(lambdas.get(reference));
    }

    /** Whether a tree goes because another one says the same. */
    public boolean isRedundant(UUID tree) {
        return redundant.contains(tree);
    }

    /** The class that must stand before a member that was imported statically. */
    public JavaType.@Nullable FullyQualified qualifierOf(UUID tree) {
        return qualified.get(tree);
    }

    /** Whether an interface in an {@code implements} clause becomes the superclass. */
    public boolean becomesSuperclass(UUID tree) {
        return superclasses.contains(tree);
    }

    /** The classes that the edited file will name, by key of the name. */
    public Set<JavaType.FullyQualified> namedTypes(BiConsumer<Entry, List<JavaType.FullyQualified>> canonicalOf) {
        List<JavaType.FullyQualified> named = new ArrayList<>(qualified.values());
        references.values().forEach(entry -> canonicalOf.accept(entry, named));
        changes.values().forEach(change -> addNamed(change, named));
        return named.stream().collect(Collectors.toCollection(java.util.LinkedHashSet::new));
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
