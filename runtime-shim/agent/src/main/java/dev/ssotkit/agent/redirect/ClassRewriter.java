package dev.ssotkit.agent.redirect;

import dev.ssotkit.agent.analysis.LoaderShapes;
import dev.ssotkit.agent.analysis.ReflectionCode;
import dev.ssotkit.agent.callee.Callees;
import dev.ssotkit.agent.callsite.CallSites;
import dev.ssotkit.agent.callsite.LateCalls;
import dev.ssotkit.agent.console.Warnings;
import dev.ssotkit.agent.link.LinkedCall;
import dev.ssotkit.agent.site.Site;
import dev.ssotkit.agent.site.Sites;
import dev.ssotkit.agent.verify.RewriteVerifier;
import dev.ssotkit.map.ConsolidationMap;
import dev.ssotkit.map.shape.Hierarchy;
import java.security.ProtectionDomain;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

/** Rewrites one class file that names something of the map. Thread-safe. */
final class ClassRewriter {
    private final ConsolidationMap map;
    private final boolean reflectionForwards;
    private final Sites sites;

    ClassRewriter(ConsolidationMap map, boolean reflectionForwards, Sites sites) {
        this.map = map;
        this.reflectionForwards = reflectionForwards;
        this.sites = sites;
    }

    /** Null if nothing is to be changed, or if what came out would not verify. */
    byte @Nullable [] rewrite(ClassLoader loader, byte[] classFile, @Nullable ProtectionDomain domain) {
        ClassReader reader = new ClassReader(classFile);
        ClassNode owner = new ClassNode();
        reader.accept(owner, ClassReader.EXPAND_FRAMES);
        if (!LateCalls.canBeIn(owner) || ReflectionCode.contains(owner.name)) {
            return null;
        }
        LoaderShapes shapes = new LoaderShapes(loader, owner.name.replace('/', '.'), classFile);
        LateCalls calls = new LateCalls(owner);
        List<Site> found = new ArrayList<>();
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
        for (Site site : found) {
            sites.declare(site);
        }
        if (changed.isEmpty()) {
            return null;
        }
        byte[] rewritten = RewrittenClass.write(reader, owner, changed);
        String problem = RewriteVerifier.check(rewritten, names(changed));
        if (problem != null) {
            Warnings.once(
                    "verify\n" + owner.name,
                    owner.name.replace('/', '.') + " stays as it is: its rewritten form would not verify, " + problem);
            return null;
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
