package dev.ssotkit.rewrite.internal.rule;

import dev.ssotkit.map.Entry;
import dev.ssotkit.map.MappedCall;
import dev.ssotkit.rewrite.internal.hypothesis.CallResolver;
import dev.ssotkit.rewrite.internal.hypothesis.Conversions;
import dev.ssotkit.rewrite.internal.hypothesis.Erasures;
import dev.ssotkit.rewrite.internal.hypothesis.FitAfterMove;
import dev.ssotkit.rewrite.internal.hypothesis.Hypothesis;
import dev.ssotkit.rewrite.internal.hypothesis.MemberAccess;
import dev.ssotkit.rewrite.internal.hypothesis.Placement;
import dev.ssotkit.rewrite.internal.plan.FilePlan;
import dev.ssotkit.rewrite.internal.tree.Aliases;
import dev.ssotkit.rewrite.internal.tree.TypeTrees;
import dev.ssotkit.rewrite.internal.types.Members;
import dev.ssotkit.rewrite.internal.types.Place;
import dev.ssotkit.rewrite.internal.types.PlacedType;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaSourceFile;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.Javadoc;
import org.openrewrite.java.tree.TypeUtils;

/** What the rules of one file share: the hypothesis, the plan as it grows, and the questions to ask of both. */
public final class RuleContext {

    private final Hypothesis hypothesis;
    private final FilePlan plan;
    private final JavaSourceFile file;
    private final boolean inTests;
    private final Dialect dialect;
    private final Aliases names;
    private final FitAfterMove fit;
    private final Placement placement;
    private final ValueFlow flow;
    private final ValueFlow flowToday;
    private final CallResolver resolver;
    private final MemberAccess access;
    private final Conversions conversions;
    private final Erasures erasures;
    private final Receivers receivers;

    /** What is known of one file before any rule has looked at it. */
    public RuleContext(Hypothesis hypothesis, FilePlan plan, JavaSourceFile file, boolean inTests, Dialect dialect) {
        this.hypothesis = hypothesis;
        this.plan = plan;
        this.file = file;
        this.inTests = inTests;
        this.dialect = dialect;
        this.names = new Aliases(file);
        this.fit = new FitAfterMove(hypothesis);
        this.placement = new Placement(hypothesis);
        this.flow = new ValueFlow(plan, hypothesis, placement, dialect);
        Hypothesis unmoved = hypothesis.today();
        this.flowToday = new ValueFlow(new FilePlan(), unmoved, new Placement(unmoved), dialect);
        this.resolver = new CallResolver(hypothesis);
        this.access = new MemberAccess(hypothesis, fit);
        this.conversions = new Conversions(hypothesis, fit);
        this.erasures = new Erasures(hypothesis);
        this.receivers = new Receivers(this);
    }

    /** Takes what one rule finds at one construct. */
    public Findings findings() {
        return new Findings(hypothesis, fit);
    }

    /** The file that is looked at. */
    public JavaSourceFile file() {
        return file;
    }

    /** What is special about the file's language. */
    public Dialect dialect() {
        return dialect;
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

    /** Where values go as long as nothing moves. */
    public ValueFlow flowToday() {
        return flowToday;
    }

    /** What takes the place of calls. */
    public CallResolver resolver() {
        return resolver;
    }

    /** Who may use which member. */
    public MemberAccess access() {
        return access;
    }

    /** What may be passed where. */
    public Conversions conversions() {
        return conversions;
    }

    /** Erasures after the move. */
    public Erasures erasures() {
        return erasures;
    }

    /** Which receivers move. */
    public Receivers receivers() {
        return receivers;
    }

    /** Under which names the file knows its types. */
    public Aliases names() {
        return names;
    }

    /** Whether the file is one of the tests. */
    public boolean inTests() {
        return inTests;
    }

    /** The entry of a type that moves where it is mentioned; null for every other. */
    @Nullable
    public Entry movingAt(@Nullable JavaType type, Place place) {
        TypeKey key = hypothesis.keyOf(type);
        return hypothesis.movesAt(key, place) ? hypothesis.entryOf(key) : null;
    }

    /** The entry of a legacy type that a class of the sources extends or implements, directly or not, and that moves. */
    @Nullable
    public Entry inheritedMove(JavaType.FullyQualified type) {
        String name = type.getFullyQualifiedName();
        if (!hypothesis.index().isDeclaredInSource(name) || hypothesis.map().isInsideCanonical(name)) {
            return null;
        }
        Place place = Place.of(type);
        if (hypothesis.isLegacyBody(place)) {
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
    public Set<TypeKey> receiversOf(Expression call, Place place) {
        Expression select = call instanceof J.MethodInvocation invocation
                ? invocation.getSelect()
                : call instanceof J.MemberReference reference ? reference.getContaining() : null;
        Set<TypeKey> keys = new TreeSet<>();
        // A call without a receiver is one on the class around it, which has the method from there.
        JavaType.FullyQualified receiver = select != null
                ? TypeUtils.asFullyQualified(select.getType())
                : call instanceof J.MethodInvocation own && own.getMethodType() != null
                        ? own.getMethodType().getDeclaringType()
                        : null;
        if (receiver != null) {
            for (JavaType.FullyQualified type : Members.withSupertypes(receiver)) {
                if (movingAt(type, place) != null) {
                    keys.add(TypeKey.of(type));
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
        Place owner = Place.of(method.getDeclaringType());
        JavaType result = method.isConstructor() ? method.getDeclaringType() : method.getReturnType();
        return new PlacedType(result, owner);
    }

    /** Keys of the moving types that a type mentions or inherits from. */
    public Set<TypeKey> movingIn(PlacedType at) {
        Set<TypeKey> keys = new TreeSet<>(fit.mentionedThatMove(at));
        JavaType.FullyQualified type = TypeUtils.asFullyQualified(at.type());
        if (type != null) {
            Place place = Place.of(type);
            Members.withSupertypes(type).stream()
                    .filter(parent -> movingAt(parent, place) != null)
                    .forEach(parent -> keys.add(TypeKey.of(parent)));
        }
        return keys;
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

    /** Whether a class that the code of a place names will be a subtype of another, which nothing moves. */
    public boolean willBe(JavaType type, Place place, JavaType supertype) {
        JavaType.FullyQualified from = TypeUtils.asFullyQualified(type);
        TypeKey to = TypeKey.orNull(supertype);
        return from != null && to != null && fit.isSubtypeAfter(from, place, to);
    }

    /** Whether a class will not inherit from a type any more. */
    public boolean isLost(JavaType.FullyQualified type, JavaType.FullyQualified parent) {
        return !fit.isSubtypeAfter(type, Place.of(type), TypeKey.of(parent));
    }

    /** The entry of a type that moves and whose name stands here, whether this mention moves or not. */
    public @Nullable Entry movingNameAt(Expression name, Cursor cursor) {
        TypeKey key = keyOfName(name, cursor);
        boolean isOfPackage = cursor.firstEnclosing(J.Package.class) != null
                && cursor.firstEnclosing(J.Annotation.class) == null
                && !inJavadoc(cursor);
        return key != null && hypothesis.moves(key) && !isOfPackage ? hypothesis.entryOf(key) : null;
    }

    /** The key of the legacy type that a word or a qualified name stands for; null where it is the name of none. */
    public @Nullable TypeKey keyOfName(Expression name, Cursor cursor) {
        if (!TypeTrees.isTypeName(name)) {
            return null;
        }
        if (name instanceof J.FieldAccess access) {
            return keyIfNamed(access.getType(), access.getSimpleName());
        }
        Object parent = cursor.getParentTreeCursor().getValue();
        return name instanceof J.Identifier word
                ? keyIfNamed(dialect.namedBy(word.getType(), parent), word.getSimpleName())
                : null;
    }

    private @Nullable TypeKey keyIfNamed(@Nullable JavaType type, String word) {
        TypeKey key = hypothesis.keyOf(type);
        return key != null && names.isNameOf(word, key) ? key : null;
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
}
