package dev.ssotkit.proof.body;

import dev.ssotkit.proof.code.Code;
import dev.ssotkit.proof.code.Parameters;
import dev.ssotkit.proof.correspondence.Relation;
import dev.ssotkit.proof.pool.ClassPool;
import dev.ssotkit.proof.pool.MemberReference;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

/** Methods through which nested classes reach what is private in each other: what they do counts, not their numbers. */
final class Accessors {

    private Accessors() {}

    static boolean areTwo(MemberReference was, MemberReference is) {
        return was.name().startsWith("access$") && is.name().startsWith("access$");
    }

    /** Relates their owners, and asks for their bodies to be compared. */
    static Relation relation(MemberReference was, MemberReference is, Lockstep both) {
        Code before = code(was, both.sides().before());
        Code after = code(is, both.sides().after());
        if (before == null || after == null) {
            return both.sides().members().of(was, is);
        }
        Relation relation = both.sides()
                .types()
                .ofName(was.owner(), is.owner())
                .and(both.sides().types().ofDescriptor(was.descriptor(), is.descriptor()));
        if (relation.holds()) {
            both.comparison()
                    .require(new BodyPair(
                            before,
                            after,
                            indices(before),
                            indices(after),
                            false,
                            both.comparison().bodies().where(),
                            List.of(was, is)));
        }
        return relation;
    }

    private static @Nullable Code code(MemberReference accessor, ClassPool pool) {
        ClassNode type = pool.read(accessor.owner());
        if (type == null) {
            return null;
        }
        for (MethodNode method : type.methods) {
            if (method.name.equals(accessor.name())
                    && method.desc.equals(accessor.descriptor())
                    && (method.access & Opcodes.ACC_SYNTHETIC) != 0) {
                return new Code(accessor.owner(), method);
            }
        }
        return null;
    }

    private static List<Integer> indices(Code code) {
        return IntStream.range(0, Parameters.count(code)).boxed().toList();
    }
}
