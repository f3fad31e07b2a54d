package dev.ssotkit.rewrite.internal.rule;

import dev.ssotkit.map.Entry;
import dev.ssotkit.map.MappedCall;
import dev.ssotkit.map.TypeName;
import dev.ssotkit.rewrite.internal.groovy.GroovyAttribution;
import dev.ssotkit.rewrite.internal.hypothesis.CallResolver;
import dev.ssotkit.rewrite.internal.hypothesis.FitAfterMove;
import dev.ssotkit.rewrite.internal.hypothesis.Hypothesis;
import dev.ssotkit.rewrite.internal.hypothesis.Placement;
import dev.ssotkit.rewrite.internal.index.Language;
import dev.ssotkit.rewrite.internal.kotlin.KotlinNulls;
import dev.ssotkit.rewrite.internal.plan.FilePlan;
import dev.ssotkit.rewrite.internal.plan.Objection;
import dev.ssotkit.rewrite.internal.plan.Use;
import dev.ssotkit.rewrite.internal.tree.Aliases;
import dev.ssotkit.rewrite.internal.types.Members;
import dev.ssotkit.rewrite.internal.types.PlacedType;
import dev.ssotkit.rewrite.internal.types.TypeNames;
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
public final class RuleContext {

    private final Hypothesis hypothesis;
    private final FilePlan plan;
    private final FitAfterMove fit;
    private final Placement placement;
    private final ValueFlow flow;
    private final CallResolver resolver;
    private final Receivers receivers;
    private final Aliases names;
    private final KotlinNulls kotlinNulls;
    private final GroovyAttribution attribution;
    private final Language language;
    private final boolean inTests;
    private final Set<UUID> mapped = new HashSet<>();

    public RuleContext(Hypothesis hypothesis, FilePlan plan, JavaSourceFile file, boolean inTests) {
        this.names = new Aliases(file);
        this.language = Language.of(file);
        this.hypothesis = hypothesis;
        this.kotlinNulls = new KotlinNulls(hypothesis.index());
        this.plan = plan;
        this.inTests = inTests;
        this.fit = new FitAfterMove(hypothesis);
        this.placement = new Placement(hypothesis);
        this.attribution = new GroovyAttribution(file, hypothesis, names.aliases());
        this.flow = new ValueFlow(plan, placement, language, attribution);
        this.resolver = new CallResolver(hypothesis);
        this.receivers = new Receivers(this);
    }

    /** Which types move. */
    public Hypothesis hypothesis() {
        return hypothesis;
    }

    /** What is planned for the file so far. */
    public FilePlan plan() {
        return plan;
    }

    /** Whether values fit where they go, after the move. */
    public FitAfterMove fit() {
        return fit;
    }

    /** In whose code types are mentioned. */
    public Placement placement() {
        return placement;
    }

    /** Where values go. */
    public ValueFlow flow() {
        return flow;
    }

    /** What takes the place of calls. */
    public CallResolver resolver() {
        return resolver;
    }

    /** Which receivers move. */
    public Receivers receivers() {
        return receivers;
    }

    /** Under which names the file knows its types. */
    public Aliases names() {
        return names;
    }

    /** Where null is concerned, in Kotlin. */
    public KotlinNulls kotlinNulls() {
        return kotlinNulls;
    }

    /** What attribution leaves out of Groovy trees. */
    public GroovyAttribution attribution() {
        return attribution;
    }

    /** The language of the file. */
    public Language language() {
        return language;
    }

    /** Whether the file is one of the tests. */
    public boolean inTests() {
        return inTests;
    }

    /** The entry of a type that moves where it is mentioned; null for every other. */
    @Nullable
    public Entry movingAt(@Nullable JavaType type, String place) {
        String key = TypeNames.key(type);
        return hypothesis.movesAt(key, place) ? hypothesis.entryOf(key) : null;
    }

    /** The entry of a legacy type that a class of the sources extends or implements, directly or not, and that moves. */
    @Nullable
    public Entry inheritedMove(JavaType.FullyQualified type) {
        String place = type.getFullyQualifiedName();
        if (!hypothesis.index().isDeclaredInSource(place)
                || hypothesis.isLegacyBody(place)
                || hypothesis.map().isInsideCanonical(place)) {
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
    public Set<String> receiversOf(Expression call, String place) {
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
    public PlacedType after(Expression value, PlacedType before) {
        PlacedType known = plan.typeOf(value.getId());
        if (known != null) {
            return known;
        }
        JavaType.Method method = plan.methodOf(value.getId());
        if (method == null || value instanceof J.MemberReference) {
            return before;
        }
        String owner = method.getDeclaringType().getFullyQualifiedName();
        JavaType result = method.isConstructor() ? method.getDeclaringType() : method.getReturnType();
        return new PlacedType(result, owner);
    }

    /** Keys of the moving types that a type mentions or inherits from. */
    public Set<String> movingIn(PlacedType at) {
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
    public void mapped(Tree tree) {
        mapped.add(tree.getId());
    }

    public boolean isMapped(Tree tree) {
        return mapped.contains(tree.getId());
    }

    /** Whether a line names {@code close()}, and keeps its name: try-with-resources calls no other. */
    public boolean mapsClosing(JavaType.FullyQualified type) {
        return Members.method(type, "close", List.of())
                .flatMap(close -> resolver.line(type, close))
                .map(MappedCall::mapping)
                .filter(line -> line.target().methodName().equals("close")
                        && !line.target().namesAType())
                .isPresent();
    }

    /** Whether a class will not inherit from a type any more. */
    public boolean isLost(JavaType.FullyQualified type, JavaType.FullyQualified parent) {
        return !fit.isSubtypeAfter(type, type.getFullyQualifiedName(), TypeNames.key(parent.getFullyQualifiedName()));
    }

    public void rewritten(Tree tree, UseKind kind, String legacyType, Entry entry) {
        plan.use(new Use(
                tree.getId(), 0, kind, binary(legacyType), canonical(entry), UseStatus.REWRITTEN, "", "", true));
    }

    public void kept(Tree tree, UseKind kind, String legacyType, Entry entry, String reason, String remedy) {
        plan.use(new Use(
                tree.getId(), 0, kind, binary(legacyType), canonical(entry), UseStatus.KEPT, reason, remedy, false));
    }

    public void blocked(Tree tree, UseKind kind, String legacyType, Entry entry, Objection objection) {
        blocked(tree, kind, legacyType, entry, objection, true);
    }

    public void blocked(
            Tree tree, UseKind kind, String legacyType, Entry entry, Objection objection, boolean blocksType) {
        plan.use(new Use(
                tree.getId(),
                0,
                kind,
                binary(legacyType),
                canonical(entry),
                UseStatus.BLOCKED,
                objection.reason(),
                objection.remedy(),
                blocksType));
    }

    public void unresolved(Tree tree, UseKind kind, String legacyType, Entry entry) {
        plan.use(new Use(
                tree.getId(),
                0,
                kind,
                binary(legacyType),
                canonical(entry),
                UseStatus.UNRESOLVED,
                Objection.NO_ATTRIBUTION.reason(),
                Objection.NO_ATTRIBUTION.remedy(),
                true));
    }

    /** Blocks a legacy type because of what stands here. */
    public void hold(Tree tree, UseKind kind, String key, Objection objection) {
        Entry entry = hypothesis.entryOf(key);
        if (entry != null) {
            blocked(tree, kind, key, entry, objection);
        }
    }

    /** Blocks what was to become of a call, and with it the type that it belongs to, if that moves. */
    public void hold(J call, JavaType.FullyQualified owner, Objection objection) {
        plan.hold(call.getId(), objection);
        String key = TypeNames.key(owner.getFullyQualifiedName());
        Entry entry = hypothesis.moves(key) ? hypothesis.entryOf(key) : null;
        if (entry != null) {
            blocked(call, kindOf(call), key, entry, objection);
        }
    }

    /** Blocks these types because of one value. */
    public void blockAll(Tree value, Set<String> keys, Objection objection) {
        keys.forEach(key -> hold(value, kindOf(value), key, objection));
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
    public void blockMentioned(Tree tree, UseKind kind, PlacedType mention, Objection objection) {
        fit.mentionedThatMove(mention).forEach(key -> hold(tree, kind, key, objection));
    }

    public static boolean inJavadoc(Cursor cursor) {
        return cursor.firstEnclosing(Javadoc.class) != null;
    }

    public static String nameOf(@Nullable JavaType type) {
        JavaType.FullyQualified named = TypeUtils.asFullyQualified(type);
        return named == null ? String.valueOf(type) : named.getFullyQualifiedName();
    }

    public static String canonical(Entry entry) {
        return entry.canonicalType().binaryName();
    }

    public static String binary(String name) {
        return TypeName.isTypeName(name) ? TypeName.of(name).binaryName() : name;
    }
}
