package dev.ssotkit.agent.caller;

import dev.ssotkit.agent.bytecode.ClassFileSource;
import dev.ssotkit.agent.bytecode.LateCalls;
import dev.ssotkit.agent.bytecode.ReflectionCode;
import dev.ssotkit.agent.protocol.LinkedCall;
import dev.ssotkit.agent.protocol.LinkedCall.Member;
import dev.ssotkit.agent.site.Site;
import dev.ssotkit.agent.transform.gate.ConstantPoolGate;
import dev.ssotkit.eligibility.classfile.ClassFileReading;
import dev.ssotkit.eligibility.site.FoundSite;
import dev.ssotkit.eligibility.site.FoundSite.Called;
import dev.ssotkit.eligibility.site.SiteFinder;
import dev.ssotkit.map.ConsolidationMap;
import dev.ssotkit.map.Entry;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.ClassNode;

/** Looks at class files that nobody loads, with the very code that rewrites those that are. Thread-safe. */
public final class ClassSites implements SiteFinder {
    @Override
    public List<FoundSite> find(byte[] classFile, ConsolidationMap map, Classes classes) {
        if (!new ConstantPoolGate(map.namesToLookFor()).mentionsAny(classFile)) {
            return Collections.emptyList();
        }
        ClassNode owner = ClassFileReading.read(classFile, new ClassNode(), ClassReader.EXPAND_FRAMES);
        if (ReflectionCode.contains(owner.name, owner.superName)) {
            return Collections.emptyList();
        }
        String caller = owner.name.replace('/', '.');
        List<FoundSite> found = new ArrayList<>(new SubclassSites(owner, map).find());
        CallSites.FoundSites collector = new CallSites.FoundSites() {
            @Override
            public void found(LinkedCall call, String canonicalType, Set<String> hazards) {
                Site site = call.site(canonicalType, owner.name).build();
                Member member = call.member();
                Entry entry = map.entries().get(call.entry());
                found.add(new FoundSite(
                        site.kind(),
                        site.legacyType(),
                        caller,
                        site.position(),
                        entry,
                        call.mapping().isPresent()
                                ? entry.calls().get(call.mapping().getAsInt())
                                : null,
                        new Called(member.owner().replace('/', '.'), member.name(), member.descriptor(), call.yields()),
                        call.reason(),
                        new ArrayList<>(hazards)));
            }
        };
        new CallSites(owner, map, classes, bytes(classes), new LateCalls(owner), null, collector).rewrite();
        return found;
    }

    private static ClassFileSource bytes(Classes classes) {
        return new ClassFileSource() {
            @Override
            public byte @Nullable [] classFile(String internalName) {
                return classes.classFile(internalName);
            }
        };
    }
}
