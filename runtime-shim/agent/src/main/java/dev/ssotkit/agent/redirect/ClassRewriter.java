package dev.ssotkit.agent.redirect;

import dev.ssotkit.agent.analysis.LoaderShapes;
import dev.ssotkit.agent.analysis.ReflectionCode;
import dev.ssotkit.agent.callee.Callees;
import dev.ssotkit.agent.callsite.CallSites;
import dev.ssotkit.agent.callsite.LateCalls;
import dev.ssotkit.agent.link.LinkedCall;
import dev.ssotkit.agent.site.Site;
import dev.ssotkit.agent.verify.RewriteVerifier;
import dev.ssotkit.map.ConsolidationMap;
import dev.ssotkit.map.shape.Hierarchy;
import dev.ssotkit.record.Reason;
import java.security.ProtectionDomain;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassTooLargeException;
import org.objectweb.asm.MethodTooLargeException;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

/** Rewrites one class file that names something of the map. Thread-safe. */
final class ClassRewriter {
    private final ConsolidationMap map;
    private final boolean reflectionForwards;

    ClassRewriter(ConsolidationMap map, boolean reflectionForwards) {
        this.map = map;
        this.reflectionForwards = reflectionForwards;
    }

    /**
     * @param found is given each site, redirected or left; also if the class is kept
     * @return null if nothing is to be changed
     * @throws KeptException if what came out cannot be handed to the JVM
     */
    byte @Nullable [] rewrite(ClassLoader loader, byte[] classFile, @Nullable ProtectionDomain domain, List<Site> found)
            throws KeptException {
        ClassReader reader = new ClassReader(classFile);
        ClassNode owner = new ClassNode();
        reader.accept(owner, ClassReader.EXPAND_FRAMES);
        if (!LateCalls.canBeIn(owner) || ReflectionCode.contains(owner.name)) {
            return null;
        }
        LoaderShapes shapes = new LoaderShapes(loader, owner.name.replace('/', '.'), classFile);
        LateCalls calls = new LateCalls(owner);
        CallSites callSites =
                new CallSites(owner, map, new Hierarchy(shapes), shapes, calls, new CallSites.FoundSites() {
                    @Override
                    public void found(LinkedCall call, String canonicalType, Set<String> hazards) {
                        found.add(call.site(canonicalType, owner.name)
                                .codeSource(domain)
                                .classLoader(loader)
                                .build());
                    }
                });
        Set<MethodNode> changed = new HashSet<>(callSites.rewrite());
        changed.addAll(new Callees(owner, map, shapes, calls, reflectionForwards).weave());
        return changed.isEmpty() ? null : write(reader, owner, changed);
    }

    private static byte[] write(ClassReader reader, ClassNode owner, Set<MethodNode> changed) throws KeptException {
        byte[] rewritten;
        try {
            rewritten = RewrittenClass.write(reader, owner, changed);
        } catch (MethodTooLargeException e) {
            throw new KeptException(Reason.TOO_LARGE, "its method " + e.getMethodName() + " would be too large");
        } catch (ClassTooLargeException e) {
            throw new KeptException(Reason.TOO_LARGE, "its constant pool would be too large");
        }
        String problem = RewriteVerifier.check(rewritten, names(changed));
        if (problem != null) {
            throw new KeptException(Reason.NOT_VERIFIED, "its rewritten form would not verify, " + problem);
        }
        return rewritten;
    }

    private static Set<String> names(Set<MethodNode> methods) {
        Set<String> names = new HashSet<>();
        for (MethodNode method : methods) {
            names.add(method.name + method.desc);
        }
        return names;
    }
}
