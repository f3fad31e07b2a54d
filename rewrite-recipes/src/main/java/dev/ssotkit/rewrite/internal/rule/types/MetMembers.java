package dev.ssotkit.rewrite.internal.rule.types;

import dev.ssotkit.rewrite.internal.hypothesis.Exceptions;
import dev.ssotkit.rewrite.internal.plan.Objection;
import dev.ssotkit.rewrite.internal.rule.RuleContext;
import dev.ssotkit.rewrite.internal.types.Ancestors;
import dev.ssotkit.rewrite.internal.types.Members;
import dev.ssotkit.rewrite.internal.types.OwnerWords;
import dev.ssotkit.rewrite.internal.types.Place;
import dev.ssotkit.rewrite.internal.types.TypeKey;
import dev.ssotkit.rewrite.internal.types.TypeNames;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openrewrite.java.tree.Flag;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.Statement;

/**
 * What the methods of canonical meet in a class that comes to inherit them: its own, which would override them unasked or
 * be passed over for them, and those of its other supertypes (JLS 8.4.8, 8.4.8.4, 9.4.1.3).
 */
final class MetMembers {

    private static final String REMEDY = "rename one of the two, or declare the method in this class";

    private final RuleContext context;
    private final JavaType.FullyQualified type;
    private final JavaType.FullyQualified legacy;
    private final JavaType.FullyQualified canonical;
    private final Place place;
    private final MovedSignatures signatures;
    private final SeenSignatures seen;
    private final InheritedResults results;

    MetMembers(
            RuleContext context,
            JavaType.FullyQualified type,
            JavaType.FullyQualified legacy,
            JavaType.FullyQualified canonical) {
        this.context = context;
        this.type = type;
        this.legacy = legacy;
        this.canonical = canonical;
        this.place = Place.of(type);
        this.signatures = new MovedSignatures(context);
        this.seen = new SeenSignatures(context);
        this.results = new InheritedResults(context, type, legacy, canonical);
    }

    /** What speaks against it; empty where nothing does. */
    Optional<Objection> objection(J.Block body) {
        Optional<Objection> unimplemented = new StayingInterfaces(context, type, legacy, canonical).objection(body);
        if (unimplemented.isPresent()) {
            return unimplemented;
        }
        Optional<Objection> hidden = hidden();
        if (hidden.isPresent()) {
            return hidden;
        }
        for (JavaType.FullyQualified owner : Ancestors.of(asSeen())) {
            for (JavaType.Method method : owner.getMethods()) {
                boolean isInherited =
                        !method.isConstructor() && !TypeKey.OBJECT.isOf(owner) && Members.isInherited(method, place);
                Optional<Objection> objection = isInherited
                        ? clashing(method, owner).or(() -> objection(method, owner, body))
                        : Optional.empty();
                if (objection.isPresent()) {
                    return objection;
                }
            }
        }
        return Optional.empty();
    }

    private JavaType.FullyQualified asSeen() {
        return Ancestors.of(type).stream()
                .filter(TypeKey.of(legacy)::isOf)
                .findFirst()
                .map(parent -> Ancestors.withArgumentsOf(canonical, parent))
                .orElse(canonical);
    }

    private Optional<Objection> objection(JavaType.Method method, JavaType.FullyQualified owner, J.Block body) {
        boolean isNew = inLegacy(method) == null;
        boolean isDeclared = false;
        for (Statement statement : body.getStatements()) {
            JavaType.Method own = statement instanceof J.MethodDeclaration declared ? declared.getMethodType() : null;
            if (own == null || !own.getName().equals(method.getName())) {
                continue;
            }
            if (signatures.areSame(own, method)) {
                isDeclared = true;
                if (own.hasFlags(Flag.Private) || isNew && !overrides(own, method)) {
                    return Optional.of(new Objection(
                            name(own) + " would come to override the method of " + ownerOf(method), REMEDY));
                }
            } else if (isNew
                    && own.getParameterTypes().size()
                            == method.getParameterTypes().size()) {
                return Optional.of(new Objection(
                        "a call of " + name(own) + " could reach " + name(method) + " of " + ownerOf(method),
                        "rename one of the two"));
            }
        }
        if (isDeclared) {
            return Optional.empty();
        }
        Optional<Objection> unlike = implementing(method, owner).or(() -> other(method));
        return unlike.isEmpty() && isNew ? foundThrough(method) : unlike;
    }

    // The nearest declaration on the legacy side, of the same name and parameters.
    private JavaType.@Nullable Method inLegacy(JavaType.Method method) {
        return signatures.findInLegacy(legacy, method, place);
    }

    // Something that stays, or legacy's under other names of types: asked elsewhere. Not for a default, which a class
    // with a method of its own for another interface would come to override as well.
    private boolean overrides(JavaType.Method own, JavaType.Method met) {
        List<String> erasures = TypeNames.erasures(own.getParameterTypes());
        JavaType.FullyQualified below = met.hasFlags(Flag.Default) ? legacy : type;
        return Members.withSupertypes(below).stream()
                .filter(parent -> parent != type)
                .flatMap(parent -> parent.getMethods().stream())
                .anyMatch(other -> other.getName().equals(own.getName())
                        && !other.hasFlags(Flag.Private)
                        && TypeNames.erasures(other.getParameterTypes()).equals(erasures));
    }

    // JLS 8.4.8.3: what a class inherits from two sides is one method, or has another erasure.
    private Optional<Objection> clashing(JavaType.Method method, JavaType.FullyQualified owner) {
        for (JavaType.FullyQualified parent : Ancestors.of(type)) {
            if (parent == type || TypeKey.OBJECT.isOf(parent) || !isApart(parent, method)) {
                continue;
            }
            for (JavaType.Method theirs : parent.getMethods()) {
                if (!theirs.hasFlags(Flag.Private)
                        && signatures.areSame(theirs, method)
                        && seen.clash(theirs, parent, method, owner, place)
                        && seen.clash(method, owner, theirs, parent, place)) {
                    return Optional.of(new Objection(
                            name(method) + " of " + ownerOf(method) + " has the erasure of that of "
                                    + TypeKey.of(parent)
                                    + ", and other type arguments: neither would override the other",
                            "give both the same parameters"));
                }
            }
        }
        return Optional.empty();
    }

    // Supertypes that the class has now and will have.
    private List<JavaType.FullyQualified> staying() {
        return Members.withSupertypes(type).stream()
                .filter(parent -> parent != type
                        && !TypeKey.OBJECT.isOf(parent)
                        && !context.hypothesis().moves(TypeKey.of(parent))
                        && !context.isLost(type, parent))
                .toList();
    }

    // JLS 6.5.6.2, 8.3: a field that canonical has besides hides another, or is one of two.
    private Optional<Objection> hidden() {
        for (JavaType.FullyQualified owner : Members.withSupertypes(canonical)) {
            for (JavaType.Variable field : owner.getMembers()) {
                String name = field.getName();
                boolean isNew = Members.isInherited(field::hasFlags, owner, place)
                        && !type.isAssignableTo(owner.getFullyQualifiedName())
                        && Members.field(legacy, name)
                                .filter(had -> TypeKey.of(legacy).equals(TypeKey.orNull(had.getOwner())))
                                .isEmpty()
                        && type.getMembers().stream()
                                .noneMatch(own -> own.getName().equals(name));
                for (JavaType.FullyQualified parent : isNew ? staying() : List.<JavaType.FullyQualified>of()) {
                    boolean isThere = parent.getMembers().stream()
                            .anyMatch(other -> other.getName().equals(name)
                                    && Members.isInherited(other::hasFlags, parent, place));
                    if (isThere) {
                        return Optional.of(new Objection(
                                name + " of " + TypeKey.of(type) + " is a field of " + TypeKey.of(parent)
                                        + ", and would meet that of " + OwnerWords.of(owner, canonical),
                                "rename one of both"));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private boolean isApart(JavaType.FullyQualified parent, JavaType.Method method) {
        return !parent.isAssignableTo(legacy.getFullyQualifiedName())
                && !legacy.isAssignableTo(parent.getFullyQualifiedName())
                && !parent.isAssignableTo(method.getDeclaringType().getFullyQualifiedName())
                && !method.getDeclaringType().isAssignableTo(parent.getFullyQualifiedName());
    }

    // JLS 8.4.8.3: what a superclass has stands for canonical's method, and may yield and throw no more than that.
    private Optional<Objection> implementing(JavaType.Method method, JavaType.FullyQualified owner) {
        for (JavaType.FullyQualified parent : Members.withSupertypes(type)) {
            if (parent == type
                    || parent.getKind() == JavaType.FullyQualified.Kind.Interface
                    || !isApart(parent, method)) {
                continue;
            }
            for (JavaType.Method theirs : parent.getMethods()) {
                if (theirs.hasFlags(Flag.Private)
                        || !signatures.areSame(theirs, method) && !Ancestors.isSubsignature(theirs, method, owner)) {
                    continue;
                }
                String difference = !results.yieldsLess(method, theirs, parent)
                        ? ", and yields something else"
                        : Exceptions.adds(theirs, method, context.fit()) ? ", and throws more" : "";
                if (!difference.isEmpty()) {
                    return Optional.of(new Objection(
                            name(theirs) + " of " + TypeKey.of(parent) + " would implement that of " + ownerOf(method)
                                    + difference,
                            "declare the method in this class, or let that of canonical do the same"));
                }
            }
        }
        return Optional.empty();
    }

    // What is found through the class, in whichever file, is what was found before (JLS 8.3, 15.12.2). No row can tell
    // there of what canonical has besides: such a file need not name the legacy type.
    private Optional<Objection> foundThrough(JavaType.Method method) {
        for (JavaType.FullyQualified parent : staying()) {
            for (JavaType.Method theirs : parent.getMethods()) {
                boolean isOverload = theirs.getName().equals(method.getName())
                        && theirs.getParameterTypes().size()
                                == method.getParameterTypes().size()
                        && Members.isInherited(theirs, place)
                        && !signatures.areSame(theirs, method);
                if (isOverload) {
                    return Optional.of(new Objection(
                            "a call of " + name(theirs) + " of " + TypeKey.of(parent) + " could reach " + name(method)
                                    + " of " + ownerOf(method),
                            "rename one of the two"));
                }
            }
        }
        return Optional.empty();
    }

    // A default of one interface beside a method of another, or behind one of a superclass.
    private Optional<Objection> other(JavaType.Method method) {
        JavaType.Method before = inLegacy(method);
        if (before != null && Members.isAbstract(before) == Members.isAbstract(method)) {
            return Optional.empty();
        }
        for (JavaType.FullyQualified parent : Members.withSupertypes(type)) {
            if (parent == type || !isApart(parent, method)) {
                continue;
            }
            for (JavaType.Method theirs : parent.getMethods()) {
                boolean isMet = signatures.areSame(theirs, method)
                        && !theirs.hasFlags(Flag.Private)
                        && (!Members.isAbstract(method) || theirs.hasFlags(Flag.Default));
                if (isMet) {
                    return Optional.of(new Objection(
                            "the class would inherit " + name(method) + " from " + ownerOf(method) + " and from "
                                    + TypeKey.of(parent),
                            REMEDY));
                }
            }
        }
        return Optional.empty();
    }

    private String ownerOf(JavaType.Method method) {
        return OwnerWords.of(method.getDeclaringType(), canonical);
    }

    private static String name(JavaType.Method method) {
        return method.getName() + TypeNames.inParentheses(TypeNames.erasures(method.getParameterTypes()));
    }
}
