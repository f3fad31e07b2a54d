package dev.ssotkit.proof.body;

import dev.ssotkit.proof.code.Lambdas;
import dev.ssotkit.proof.code.Step.Effect;
import dev.ssotkit.proof.correspondence.Relation;
import dev.ssotkit.proof.pool.MemberReference;
import dev.ssotkit.proof.term.Term;
import dev.ssotkit.proof.term.TermWords;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;

/** Notices where code looks at a type in a way that byte code cannot follow. */
final class BodyNotes {

    private static final Set<String> KEYED =
            Set.of("put", "get", "containsKey", "getOrDefault", "computeIfAbsent", "remove", "add", "contains");

    private final BiConsumer<Integer, String> found;

    /** @param found takes the instruction before at which something is to be looked at */
    BodyNotes(BiConsumer<Integer, String> found) {
        this.found = found;
    }

    /** A call that is the same on both sides. */
    void onCall(Effect one, Effect other, Lockstep both) {
        MemberReference method = (MemberReference) one.what();
        if (both.sides().types().isLegacy(method.owner())
                && EnumOrders.isAsked(method)
                && EnumOrders.differ(one, other, both)) {
            found.accept(
                    one.at(),
                    TermWords.simpleName(method.owner()) + "." + method.name() + ", which moved: the constants of "
                            + ((MemberReference) other.what()).owner().replace('/', '.')
                            + " are others, or come in another order");
        }
        for (int i = 0; i < Math.min(one.operands().size(), other.operands().size()); i++) {
            text(one, one.operands().get(i), other.operands().get(i), both);
            Type moved = movedLiteral(one.operands().get(i), other.operands().get(i), both);
            if (moved != null) {
                boolean isReceiver = i == 0 && method.owner().equals("java/lang/Class");
                found.accept(one.at(), isReceiver ? onClass(method, moved) : asArgument(method, moved));
            }
        }
    }

    /** A call that a line of the map would move if its receiver were of the line's type. */
    void onUnknownReceiver(Effect one, String method) {
        found.accept(
                one.at(),
                "Groovy decides while it runs on what " + method + " is called here: a line of the map moves methods"
                        + " of this name, and the call stayed");
    }

    /** A call whose name canonical has for more, or for fewer methods. */
    void onOverloads(Effect one, String method, String owner) {
        found.accept(
                one.at(),
                "Groovy decides while it runs which " + method + " of " + owner.replace('/', '.')
                        + " is called here, and there are others than before");
    }

    /** What Kotlin's compiler knew of the legacy type's member, and does not know of canonical's. */
    void onCheck(int at, Term value) {
        found.accept(at, "Kotlin checks here that " + value + " is not null, and did not before the move");
    }

    /** A reference of Kotlin's to a function, whose name only reflection and comparisons of references can ask for. */
    void onReference(int at, String was, String is) {
        found.accept(
                at,
                "a reference that named " + was + " names " + is
                        + ": its name, and which references are equal to it, are others");
    }

    /** Something that may have failed, and is done no more. */
    void onDrop(Effect one, Debt dropped) {
        found.accept(
                one.at(),
                dropped.words() + ", for an argument or receiver that the map drops, may have failed on null here");
    }

    /** A lambda or reference that is the same on both sides. */
    void onLambda(Effect one, InvokeDynamicInsnNode was, InvokeDynamicInsnNode is) {
        Handle before = Lambdas.implementation(was);
        Handle after = Lambdas.implementation(is);
        if (Lambdas.isSerializable(was) != Lambdas.isSerializable(is)) {
            found.accept(
                    one.at(),
                    "a lambda of " + Type.getReturnType(is.desc).getClassName()
                            + (Lambdas.isSerializable(is)
                                    ? ", which is Serializable as the type before was not, can be written now"
                                    : ", which is not Serializable as the type before was, cannot be written any more"));
            return;
        }
        boolean isSameName =
                before.getOwner().equals(after.getOwner()) && before.getName().equals(after.getName());
        if (Lambdas.isSerializable(was) && !isSameName) {
            found.accept(
                    one.at(),
                    "a serialisable lambda runs " + TermWords.simpleName(after.getOwner()) + "." + after.getName()
                            + ", and ran "
                            + TermWords.simpleName(before.getOwner()) + "." + before.getName()
                            + ": what was written before may not be read");
        }
    }

    private void text(Effect one, Term was, Term is, Lockstep both) {
        if (was.is(Term.Kind.CONSTANT) && was.payload() instanceof String name && name.indexOf('.') > 0) {
            if (was != is) {
                found.accept(
                        one.at(), "the text " + was + " became " + is + ": whoever compares it must know the new name");
            } else if (both.sides().types().isLegacy(name.replace('.', '/'))) {
                found.accept(one.at(), "the text " + was + " names a legacy type, and stayed");
            }
        }
    }

    private static @Nullable Type movedLiteral(Term was, Term is, Lockstep both) {
        return was.is(Term.Kind.CLASS)
                        && is.payload() instanceof Type type
                        && was.payload() instanceof Type before
                        && both.sides().types().ofType(before, type) == Relation.MOVED
                ? before
                : null;
    }

    private static String onClass(MemberReference method, Type moved) {
        String called = "Class." + method.name() + " on " + moved.getClassName() + ", which moved: ";
        if (method.name().startsWith("getResource")) {
            return called + "a relative name is looked up beside the new type";
        }
        if (method.name().endsWith("Name") || method.name().equals("toString")) {
            return called + "the text is another";
        }
        return called + "what it finds is the new type's";
    }

    private static String asArgument(MemberReference method, Type moved) {
        String literal = moved.getClassName() + ".class, which moved, is given to "
                + TermWords.simpleName(method.owner()) + "." + method.name() + ": ";
        return literal
                + (KEYED.contains(method.name())
                        ? "keys that were two classes may now be one"
                        : "what is looked up by it is the new type's");
    }
}
