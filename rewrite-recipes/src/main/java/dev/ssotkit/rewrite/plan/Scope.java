package dev.ssotkit.rewrite.plan;

import dev.ssotkit.map.Entry;
import dev.ssotkit.map.MappedCall;
import dev.ssotkit.map.TypeName;
import dev.ssotkit.rewrite.scan.Language;
import dev.ssotkit.rewrite.scan.TypeNames;
import dev.ssotkit.rewrite.table.UseKind;
import dev.ssotkit.rewrite.table.UseStatus;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Cursor;
import org.openrewrite.Tree;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaSourceFile;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.Javadoc;
import org.openrewrite.java.tree.TypeUtils;

/** What the planners of one file share: the hypothesis, the plan as it grows, and the questions to ask of both. */
final class Scope {

    final Moves moves;
    final FilePlan plan;
    final Fit fit;
    final Place places;
    final Flow flow;
    final CallResolver resolver;
    final Receivers receivers;
    final KotlinNames names;
    final KotlinNulls kotlinNulls;
    final GroovyAttribution attribution;
    final Language language;
    final boolean inTests;
    private final Set<UUID> mapped = new HashSet<>();

    Scope(Moves moves, FilePlan plan, JavaSourceFile file, boolean inTests) {
        this.names = new KotlinNames(file);
        this.language = Language.of(file);
        this.moves = moves;
        this.kotlinNulls = new KotlinNulls(moves.index());
        this.plan = plan;
        this.inTests = inTests;
        this.fit = new Fit(moves);
        this.places = new Place(moves);
        this.attribution = new GroovyAttribution(file, moves, names.aliases());
        this.flow = new Flow(plan, places, language, attribution);
        this.resolver = new CallResolver(moves);
        this.receivers = new Receivers(this);
    }

    /** The entry of a type that moves where it is mentioned; null for every other. */
    @Nullable
    Entry movingAt(@Nullable JavaType type, String place) {
        String key = TypeNames.key(type);
        return moves.movesAt(key, place) ? moves.entryOf(key) : null;
    }

    /** The entry of a legacy type that a class of the sources extends or implements, directly or not, and that moves. */
    @Nullable
    Entry inheritedMove(JavaType.FullyQualified type) {
        String place = type.getFullyQualifiedName();
        if (!moves.index().isDeclaredInSource(place)
                || moves.isLegacyBody(place)
                || moves.map().isInsideCanonical(place)) {
            return null;
        }
        for (JavaType.FullyQualified parent : Members.withSupertypes(type)) {
            Entry entry = movingAt(parent, place);
            if (entry != null) {
                return entry;
            }
        }
        return null;
    }

    /** Keys of the moving types through which a call or method reference finds its method. */
    Set<String> receiversOf(Expression call, String place) {
        Expression select = call instanceof J.MethodInvocation invocation
                ? invocation.getSelect()
                : call instanceof J.MemberReference reference ? reference.getContaining() : null;
        Set<String> keys = new TreeSet<>();
        JavaType.FullyQualified receiver = select == null ? null : TypeUtils.asFullyQualified(select.getType());
        if (receiver != null) {
            for (JavaType.FullyQualified type : Members.withSupertypes(receiver)) {
                if (movingAt(type, place) != null) {
                    keys.add(TypeNames.key(type.getFullyQualifiedName()));
                }
            }
        }
        return keys;
    }

    /** The type of a value as the plan so far leaves it. */
    Fit.At after(Expression value, Fit.At before) {
        Fit.At known = plan.typeOf(value.getId());
        if (known != null) {
            return known;
        }
        JavaType.Method method = plan.methodOf(value.getId());
        if (method == null || value instanceof J.MemberReference) {
            return before;
        }
        String owner = method.getDeclaringType().getFullyQualifiedName();
        JavaType result = method.isConstructor() ? method.getDeclaringType() : method.getReturnType();
        return new Fit.At(result, owner);
    }

    /** Keys of the moving types that a type mentions or inherits from. */
    Set<String> movingIn(Fit.At at) {
        Set<String> keys = new TreeSet<>(fit.mentionedThatMove(at));
        JavaType.FullyQualified type = TypeUtils.asFullyQualified(at.type());
        if (type != null) {
            Members.withSupertypes(type).stream()
                    .filter(parent -> movingAt(parent, type.getFullyQualifiedName()) != null)
                    .forEach(parent -> keys.add(TypeNames.key(parent.getFullyQualifiedName())));
        }
        return keys;
    }

    /** Notes that the user's own line maps a construction or call: what would be a hazard is meant. */
    void mapped(Tree tree) {
        mapped.add(tree.getId());
    }

    boolean isMapped(Tree tree) {
        return mapped.contains(tree.getId());
    }

    /** Whether a line names {@code close()}, and keeps its name: try-with-resources calls no other. */
    boolean mapsClosing(JavaType.FullyQualified type) {
        return Members.method(type, "close", List.of())
                .flatMap(close -> resolver.line(type, close))
                .map(MappedCall::mapping)
                .filter(line -> line.target().methodName().equals("close")
                        && !line.target().namesAType())
                .isPresent();
    }

    /** Whether a class will not inherit from a type any more. */
    boolean isLost(JavaType.FullyQualified type, JavaType.FullyQualified parent) {
        return !fit.isSubtypeAfter(type, type.getFullyQualifiedName(), TypeNames.key(parent.getFullyQualifiedName()));
    }

    void rewritten(Tree tree, UseKind kind, String legacyType, Entry entry) {
        plan.use(new Use(
                tree.getId(), 0, kind, binary(legacyType), canonical(entry), UseStatus.REWRITTEN, "", "", true));
    }

    void kept(Tree tree, UseKind kind, String legacyType, Entry entry, String reason, String remedy) {
        plan.use(new Use(
                tree.getId(), 0, kind, binary(legacyType), canonical(entry), UseStatus.KEPT, reason, remedy, false));
    }

    void blocked(Tree tree, UseKind kind, String legacyType, Entry entry, Problem problem) {
        blocked(tree, kind, legacyType, entry, problem, true);
    }

    void blocked(Tree tree, UseKind kind, String legacyType, Entry entry, Problem problem, boolean blocksType) {
        plan.use(new Use(
                tree.getId(),
                0,
                kind,
                binary(legacyType),
                canonical(entry),
                UseStatus.BLOCKED,
                problem.reason(),
                problem.remedy(),
                blocksType));
    }

    void unresolved(Tree tree, UseKind kind, String legacyType, Entry entry) {
        plan.use(new Use(
                tree.getId(),
                0,
                kind,
                binary(legacyType),
                canonical(entry),
                UseStatus.UNRESOLVED,
                UnresolvedNames.PROBLEM.reason(),
                UnresolvedNames.PROBLEM.remedy(),
                true));
    }

    /** Blocks a legacy type because of what stands here. */
    void hold(Tree tree, UseKind kind, String key, Problem problem) {
        Entry entry = moves.entryOf(key);
        if (entry != null) {
            blocked(tree, kind, key, entry, problem);
        }
    }

    /** Blocks what was to become of a call, and with it the type that it belongs to, if that moves. */
    void hold(J call, JavaType.FullyQualified owner, Problem problem) {
        plan.hold(call.getId(), problem);
        String key = TypeNames.key(owner.getFullyQualifiedName());
        Entry entry = moves.moves(key) ? moves.entryOf(key) : null;
        if (entry != null) {
            blocked(call, kindOf(call), key, entry, problem);
        }
    }

    /** Blocks these types because of one value. */
    void blockAll(Tree value, Set<String> keys, Problem problem) {
        keys.forEach(key -> hold(value, kindOf(value), key, problem));
    }

    private static UseKind kindOf(Tree value) {
        if (value instanceof J.NewClass) {
            return UseKind.CONSTRUCTION;
        }
        if (value instanceof J.MemberReference) {
            return UseKind.METHOD_REFERENCE;
        }
        return value instanceof J.MethodInvocation ? UseKind.CALL : UseKind.TYPE;
    }

    /** Blocks every type in a mention that would move there. */
    void blockMentioned(Tree tree, UseKind kind, Fit.At mention, Problem problem) {
        fit.mentionedThatMove(mention).forEach(key -> hold(tree, kind, key, problem));
    }

    static boolean inJavadoc(Cursor cursor) {
        return cursor.firstEnclosing(Javadoc.class) != null;
    }

    static String nameOf(@Nullable JavaType type) {
        JavaType.FullyQualified named = TypeUtils.asFullyQualified(type);
        return named == null ? String.valueOf(type) : named.getFullyQualifiedName();
    }

    static String canonical(Entry entry) {
        return entry.canonicalType().binaryName();
    }

    static String binary(String name) {
        return TypeName.isTypeName(name) ? TypeName.of(name).binaryName() : name;
    }
}
