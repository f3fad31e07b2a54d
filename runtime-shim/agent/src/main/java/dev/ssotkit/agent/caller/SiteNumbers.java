package dev.ssotkit.agent.caller;

import dev.ssotkit.agent.bytecode.EnclosingMethods;
import dev.ssotkit.agent.protocol.LinkedCall.Place;
import dev.ssotkit.record.SiteKind;
import java.util.HashMap;
import java.util.Map;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.MethodNode;

/** Gives each site of a class its place; must be asked in byte-code order, for the ordinals count. */
final class SiteNumbers {
    private final ClassNode owner;
    private final EnclosingMethods enclosing;
    private final Map<String, Integer> next = new HashMap<>();

    SiteNumbers(ClassNode owner) {
        this.owner = owner;
        this.enclosing = new EnclosingMethods(owner);
    }

    Place place(SiteKind kind, String legacyType, MethodNode method, AbstractInsnNode insn) {
        EnclosingMethods.Source source = enclosing.of(method.name, method.desc);
        String key = kind.text() + '\n' + legacyType + '\n' + source.name() + '\n' + source.descriptor();
        int ordinal = next.getOrDefault(key, 0);
        next.put(key, ordinal + 1);
        return new Place(kind, legacyType, source.name(), source.descriptor(), ordinal, lineOf(insn), owner.sourceFile);
    }

    private static int lineOf(AbstractInsnNode insn) {
        for (AbstractInsnNode node = insn; node != null; node = node.getPrevious()) {
            if (node instanceof LineNumberNode) {
                return ((LineNumberNode) node).line;
            }
        }
        return 0;
    }
}
