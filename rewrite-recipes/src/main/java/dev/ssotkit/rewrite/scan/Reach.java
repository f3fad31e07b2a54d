package dev.ssotkit.rewrite.scan;

import dev.ssotkit.map.Entry;
import dev.ssotkit.map.TypeName;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Cursor;
import org.openrewrite.java.JavaIsoVisitor;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaSourceFile;
import org.openrewrite.java.tree.JavaType;

/**
 * The code that runs while the canonical instance is made: constructors, initialisers and the accessor, and what they
 * construct and call, as far as the sources show. A construction there that asked the accessor would never end.
 */
public final class Reach {

    private final Function<String, Optional<JavaSourceFile>> sources;
    private final Set<String> reached = new HashSet<>();
    private final Deque<String> waiting = new ArrayDeque<>();

    private Reach(Function<String, Optional<JavaSourceFile>> sources) {
        this.sources = sources;
    }

    /** The keys ({@link #around}) of the code that an entry's canonical type reaches. */
    static Set<String> of(Entry entry, Function<String, Optional<JavaSourceFile>> sources) {
        Reach reach = new Reach(sources);
        if (!entry.isNamesOnly()) {
            TypeName canonical = entry.canonicalType();
            reach.reach(canonical.binaryName() + "#" + CONSTRUCTION);
            reach.reach(canonical.binaryName() + "#<constructor>");
            TypeName owner = entry.accessor().declaringType();
            reach.reach(owner.binaryName() + "#" + CONSTRUCTION);
            reach.reach(owner.binaryName() + "#" + entry.accessor().methodName());
            reach.follow();
        }
        return reach.reached;
    }

    /** The initialisers, static or not, of a class. */
    private static final String CONSTRUCTION = "<initialisers>";

    /** The key of the member whose code stands at a cursor: class and method name, overloads alike. */
    public static @Nullable String around(Cursor cursor) {
        String member = null;
        for (Cursor each = cursor; !each.isRoot(); each = each.getParentTreeCursor()) {
            if (each.getValue() instanceof J.MethodDeclaration method && member == null) {
                member = method.isConstructor() ? "<constructor>" : method.getSimpleName();
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
        public J.NewClass visitNewClass(J.NewClass construction, Integer p) {
            if (isHere()) {
                reachMember(construction.getConstructorType(), "<constructor>");
            }
            return super.visitNewClass(construction, p);
        }

        @Override
        public J.MethodInvocation visitMethodInvocation(J.MethodInvocation call, Integer p) {
            if (isHere()) {
                reachMember(call.getMethodType(), call.getSimpleName());
            }
            return super.visitMethodInvocation(call, p);
        }

        // A holder class is initialised by the first read of its field.
        @Override
        public J.FieldAccess visitFieldAccess(J.FieldAccess access, Integer p) {
            JavaType.Variable field = access.getName().getFieldType();
            if (isHere() && field != null && field.getOwner() instanceof JavaType.FullyQualified owner) {
                reach(owner.getFullyQualifiedName() + "#" + CONSTRUCTION);
            }
            return super.visitFieldAccess(access, p);
        }

        private boolean isHere() {
            return member.equals(around(getCursor()));
        }

        private void reachMember(JavaType.@Nullable Method method, String name) {
            if (method == null) {
                return;
            }
            String owner = method.getDeclaringType().getFullyQualifiedName();
            for (String key : List.of(CONSTRUCTION, method.isConstructor() ? "<constructor>" : name)) {
                reach(owner + "#" + key);
            }
        }
    }
}
