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
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.MethodNode;

/** Rewrites one class file that names something of the map. Thread-safe. */
final class ClassRewriter {
    private final ConsolidationMap map;
    private final boolean reflectionForwards;
    private final Sites sites;
    private final LoadedClassFiles loadedFiles = new LoadedClassFiles();

    ClassRewriter(ConsolidationMap map, boolean reflectionForwards, Sites sites) {
        this.map = map;
        this.reflectionForwards = reflectionForwards;
        this.sites = sites;
    }

    /** Whether the class, internal name, was loaded with members that a redefinition has to bring again. */
    boolean hasAddedTo(ClassLoader loader, String className) {
        return loadedFiles.get(loader, className) != null;
    }

    /** Null if nothing is to be changed, or if what came out would not verify. */
    byte @Nullable [] rewrite(ClassLoader loader, byte[] classFile, @Nullable ProtectionDomain domain) {
        EditedClass edited = edit(loader, classFile, classFile, null, domain);
        byte[] rewritten = finish(edited);
        if (rewritten != null && edited.hasAdded()) {
            loadedFiles.put(loader, edited.owner.name, classFile);
        }
        return rewritten;
    }

    /** The same for a class that is loaded already: with the members that it was loaded with, no more and no fewer. */
    byte @Nullable [] rewriteAgain(ClassLoader loader, byte[] classFile, @Nullable ProtectionDomain domain) {
        byte[] file = loadedFiles.get(loader, new ClassReader(classFile).getClassName());
        EditedClass loaded = file == null ? null : edit(loader, file, file, null, domain);
        EditedClass edited = edit(
                loader,
                classFile,
                file == null ? classFile : file,
                loaded == null ? Collections.emptyList() : loaded.addedMethods(),
                domain);
        if (loaded != null) {
            edited.keepMembersOf(loaded);
        } else if (edited.hasAdded()) {
            // Loaded before the agent, or not worth an edit then: it can take none now.
            return null;
        }
        return finish(edited);
    }

    /**
     * @param shape the class file whose members and bodies decide whether objects of the class can forward
     * @param references as in {@link CallSites}
     */
    private EditedClass edit(
            ClassLoader loader,
            byte[] classFile,
            byte[] shape,
            @Nullable List<MethodNode> references,
            @Nullable ProtectionDomain domain) {
        EditedClass edited = new EditedClass(classFile);
        if (!LateCalls.canBeIn(edited.owner) || ReflectionCode.contains(edited.owner.name)) {
            return edited;
        }
        LoaderShapes shapes = new LoaderShapes(loader, edited.name(), classFile);
        CallSites callSites = new CallSites(
                edited.owner, map, new Hierarchy(shapes), shapes, edited.calls, references, new CallSites.FoundSites() {
                    @Override
                    public void found(LinkedCall call, String canonicalType) {
                        edited.sites.add(call.site(canonicalType, edited.owner.name)
                                .codeSource(domain)
                                .classLoader(loader)
                                .build());
                    }
                });
        edited.changed.addAll(callSites.rewrite());
        LoaderShapes loadedShapes = shape == classFile ? shapes : new LoaderShapes(loader, edited.name(), shape);
        edited.changed.addAll(new Callees(edited.owner, map, loadedShapes, edited.calls, reflectionForwards).weave());
        return edited;
    }

    private byte @Nullable [] finish(EditedClass edited) {
        for (Site site : edited.sites) {
            sites.declare(site);
        }
        if (edited.changed.isEmpty()) {
            return null;
        }
        byte[] rewritten = RewrittenClass.write(edited.reader, edited.owner, edited.changed);
        String problem = RewriteVerifier.check(rewritten, names(edited.changed));
        if (problem != null) {
            Warnings.once(
                    "verify\n" + edited.owner.name,
                    edited.name() + " stays as it is: its rewritten form would not verify, " + problem);
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
