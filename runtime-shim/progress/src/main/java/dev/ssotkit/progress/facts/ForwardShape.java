package dev.ssotkit.progress.facts;

import dev.ssotkit.discovery.facts.Forward;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Follows the instructions of a body as long as they do nothing but hand all parameters to one method. */
final class ForwardShape {

    private final String owner;
    private final boolean isStatic;
    private final int parameters;
    private final Set<Integer> handedOn = new HashSet<>();
    private boolean broken;
    private boolean thisLoaded;
    private @Nullable String through;
    private @Nullable Forward forward;

    /** @param owner internal name of the class */
    ForwardShape(String owner, boolean isStatic, Type[] parameters) {
        this.owner = owner;
        this.isStatic = isStatic;
        this.parameters = parameters.length;
    }

    void load(int variable) {
        if (forward != null) {
            broken = true;
        } else if (variable == 0 && !isStatic) {
            broken |= thisLoaded || through != null || !handedOn.isEmpty();
            thisLoaded = true;
        } else {
            broken |= thisLoaded && through == null;
            broken |= !handedOn.add(variable);
        }
    }

    void field(int opcode, String fieldOwner, String name) {
        boolean ofThis = opcode == Opcodes.GETFIELD && thisLoaded;
        boolean ofClass = opcode == Opcodes.GETSTATIC && !thisLoaded;
        broken |= !(ofThis || ofClass)
                || !fieldOwner.equals(owner)
                || through != null
                || !handedOn.isEmpty()
                || forward != null;
        through = name;
    }

    void call(int opcode, Type receiver, String member) {
        boolean onField = through != null && opcode != Opcodes.INVOKESTATIC;
        boolean onClass = through == null && !thisLoaded && opcode == Opcodes.INVOKESTATIC;
        broken |= forward != null || handedOn.size() != parameters || !(onField || onClass);
        forward = new Forward(through == null ? "" : through, receiver.getClassName(), member);
    }

    /** Any other instruction; what only returns, or drops, the result is none. */
    void instruction(int opcode) {
        boolean returns = (opcode >= Opcodes.IRETURN && opcode <= Opcodes.RETURN)
                || opcode == Opcodes.POP
                || opcode == Opcodes.POP2;
        broken |= !returns || forward == null;
    }

    void breakOff() {
        broken = true;
    }

    @Nullable
    Forward forward() {
        return broken ? null : forward;
    }
}
