package dev.ssotkit.agent.caller;

import dev.ssotkit.agent.site.Site;
import dev.ssotkit.eligibility.site.FoundSite;
import dev.ssotkit.eligibility.site.FoundSite.Called;
import dev.ssotkit.map.ConsolidationMap;
import dev.ssotkit.map.Entry;
import dev.ssotkit.record.Reason;
import dev.ssotkit.record.SiteKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TypeInsnNode;

/**
 * The {@code super(..)} calls of a subclass that the map does not list. They are no call sites: the legacy constructor
 * sees them when they run.
 */
final class SubclassSites {
    private final ClassNode owner;
    private final ConsolidationMap map;

    SubclassSites(ClassNode owner, ConsolidationMap map) {
        this.owner = owner;
        this.map = map;
    }

    List<FoundSite> find() {
        List<FoundSite> found = new ArrayList<>();
        Optional<Entry> entry = owner.superName == null ? Optional.empty() : map.entryFor(owner.superName);
        if (entry.isPresent()
                && map.entryFor(owner.name).isEmpty()
                && !entry.get().isInsideCanonical(owner.name)) {
            for (MethodNode method : owner.methods) {
                if (method.name.equals("<init>")) {
                    addSuperCall(method, entry.get(), found);
                }
            }
        }
        return found;
    }

    private void addSuperCall(MethodNode constructor, Entry entry, List<FoundSite> found) {
        int line = 0;
        int unfinished = 0;
        for (AbstractInsnNode insn : constructor.instructions) {
            if (insn instanceof LineNumberNode) {
                line = ((LineNumberNode) insn).line;
            } else if (insn.getOpcode() == Opcodes.NEW && ((TypeInsnNode) insn).desc.equals(owner.superName)) {
                unfinished++;
            } else if (insn.getOpcode() == Opcodes.INVOKESPECIAL
                    && isSuperConstructor((MethodInsnNode) insn)
                    && unfinished-- == 0) {
                found.add(site((MethodInsnNode) insn, constructor, entry, line));
                return;
            }
        }
    }

    /** Also of an object that is made for an argument. */
    private boolean isSuperConstructor(MethodInsnNode call) {
        return call.name.equals("<init>") && call.owner.equals(owner.superName);
    }

    private FoundSite site(MethodInsnNode call, MethodNode constructor, Entry entry, int line) {
        Site site = Site.builder(
                        SiteKind.SUBCLASS, call.owner, entry.canonicalType().binaryName())
                .in(owner.name, constructor.name, constructor.desc)
                .line(line)
                .sourceFile(owner.sourceFile)
                .build();
        Reason reason = entry.isNamesOnly() ? Reason.NAMES_ONLY : Reason.SUBCLASS;
        return new FoundSite(
                site.kind(),
                site.legacyType(),
                owner.name.replace('/', '.'),
                site.position(),
                entry,
                null,
                new Called(site.legacyType(), call.name, call.desc, null),
                reason,
                new ArrayList<>());
    }
}
