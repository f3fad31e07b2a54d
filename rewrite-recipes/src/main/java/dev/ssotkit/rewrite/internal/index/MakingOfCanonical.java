package dev.ssotkit.rewrite.internal.index;

import dev.ssotkit.map.Entry;
import dev.ssotkit.map.TypeName;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Cursor;
import org.openrewrite.java.JavaIsoVisitor;
import org.openrewrite.java.tree.Flag;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaSourceFile;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypeUtils;

/**
 * The code that runs while the canonical instance is made: constructors, initialisers and the accessor, and what they
 * construct and call, as far as the sources show. A construction there that asked the accessor would never end.
 */
public final class MakingOfCanonical {

    private final Function<String, Optional<JavaSourceFile>> sources;
    private final Set<String> reached = new HashSet<>();
    private final Deque<String> waiting = new ArrayDeque<>();
    private final Dispatch dispatch = new Dispatch((type, method) -> reach(type + "#" + method));

    private MakingOfCanonical(Function<String, Optional<JavaSourceFile>> sources) {
        this.sources = sources;
    }

    /** The keys ({@link #around}) of the code that an entry's canonical type reaches. */
    static Set<String> of(Entry entry, Function<String, Optional<JavaSourceFile>> sources) {
        MakingOfCanonical reach = new MakingOfCanonical(sources);
        if (!entry.isNamesOnly()) {
            TypeName canonical = entry.canonicalType();
            reach.reach(canonical.binaryName() + "#" + CONSTRUCTION);
            reach.reach(canonical.binaryName() + "#" + CONSTRUCTOR);
            TypeName owner = entry.accessor().declaringType();
            reach.reach(owner.binaryName() + "#" + CONSTRUCTION);
            reach.reach(owner.binaryName() + "#" + entry.accessor().methodName());
            reach.follow();
        }
        return reach.reached;
    }

    /** The initialisers, static or not, of a class. */
    private static final String CONSTRUCTION = "<initialisers>";

    private static final String CONSTRUCTOR = "<constructor>";

    /** The key of the member whose code stands at a cursor: class and method name, overloads alike. */
    public static @Nullable String around(Cursor cursor) {
        String member = null;
        for (Cursor each = cursor; !each.isRoot(); each = each.getParentTreeCursor()) {
            if (each.getValue() instanceof J.NewClass) {
                member = null; // What an anonymous body does, is done where the body stands, if later.
            } else if (each.getValue() instanceof J.MethodDeclaration method && member == null) {
                member = method.isConstructor() ? CONSTRUCTOR : method.getSimpleName();
            } else if (each.getValue() instanceof J.ClassDeclaration type) {
                return type.getType() == null
                        ? null
                        : type.getType().getFullyQualifiedName() + "#" + (member == null ? CONSTRUCTION : member);
            }
        }
        return null;
    }

    private void reach(String key) {
        if (reached.add(key)) {
            waiting.add(key);
        }
    }

    private void follow() {
        while (!waiting.isEmpty()) {
            String key = waiting.remove();
            String type = key.substring(0, key.indexOf('#'));
            int nested = type.indexOf('$');
            sources.apply(nested < 0 ? type : type.substring(0, nested))
                    .ifPresent(file -> new Calls(key).visit(file, 0));
        }
    }

    // Reaches whatever is constructed or called in the one member that it looks for.
    private final class Calls extends JavaIsoVisitor<Integer> {

        private final String member;

        Calls(String member) {
            this.member = member;
        }

        @Override
        public J.ClassDeclaration visitClassDeclaration(J.ClassDeclaration declaration, Integer p) {
            JavaType.FullyQualified type = declaration.getType();
            if (type != null && member.equals(type.getFullyQualifiedName() + "#" + CONSTRUCTOR)) {
                reachConstruction(type); // Its superclass is constructed, too.
            }
            return super.visitClassDeclaration(declaration, p);
        }

        @Override
        public J.NewClass visitNewClass(J.NewClass construction, Integer p) {
            if (isHere() && construction.getConstructorType() != null) {
                reachConstruction(construction.getConstructorType().getDeclaringType());
            }
            return super.visitNewClass(construction, p);
        }

        @Override
        public J.MethodInvocation visitMethodInvocation(J.MethodInvocation call, Integer p) {
            if (isHere() && call.getMethodType() != null) {
                reachMethod(call.getMethodType().getDeclaringType(), call.getSimpleName());
            }
            return super.visitMethodInvocation(call, p);
        }

        @Override
        public J.MemberReference visitMemberReference(J.MemberReference reference, Integer p) {
            JavaType.Method method = reference.getMethodType();
            if (isHere() && method != null && method.isConstructor()) {
                reachConstruction(method.getDeclaringType());
            } else if (isHere() && method != null) {
                reachMethod(method.getDeclaringType(), method.getName());
            }
            return super.visitMemberReference(reference, p);
        }

        // A holder class is initialised by the first read of its field.
        @Override
        public J.Identifier visitIdentifier(J.Identifier name, Integer p) {
            JavaType.Variable field = name.getFieldType();
            if (field != null
                    && field.hasFlags(Flag.Static)
                    && field.getOwner() instanceof JavaType.FullyQualified owner
                    && isHere()) {
                reach(owner.getFullyQualifiedName() + "#" + CONSTRUCTION);
            }
            return super.visitIdentifier(name, p);
        }

        @Override
        public J.ForEachLoop visitForEachLoop(J.ForEachLoop loop, Integer p) {
            if (isHere()) {
                callOn(loop.getControl().getIterable().getType(), "iterator");
            }
            return super.visitForEachLoop(loop, p);
        }

        @Override
        public J.Try.Resource visitTryResource(J.Try.Resource resource, Integer p) {
            if (isHere()) {
                callOn(resource.getVariableDeclarations().getType(), "close");
            }
            return super.visitTryResource(resource, p);
        }

        @Override
        public J.Binary visitBinary(J.Binary binary, Integer p) {
            if (binary.getOperator() == J.Binary.Type.Addition && isHere()) {
                callOn(binary.getLeft().getType(), "toString");
                callOn(binary.getRight().getType(), "toString");
            }
            return super.visitBinary(binary, p);
        }

        private void callOn(@Nullable JavaType receiver, String method) {
            dispatch.call(TypeUtils.asFullyQualified(receiver), method);
        }

        private boolean isHere() {
            return member.equals(around(getCursor()));
        }

        private void reachMethod(JavaType.FullyQualified owner, String name) {
            reach(owner.getFullyQualifiedName() + "#" + CONSTRUCTION);
            dispatch.call(owner, name);
        }
    }

    private void reachConstruction(JavaType.FullyQualified type) {
        dispatch.construct(type);
        for (JavaType.FullyQualified part : Dispatch.classesOf(type)) {
            reach(part.getFullyQualifiedName() + "#" + CONSTRUCTION);
            reach(part.getFullyQualifiedName() + "#" + CONSTRUCTOR);
        }
    }
}
