package dev.ssotkit.agent.transform;

import dev.ssotkit.agent.bytecode.LoaderShapes;
import dev.ssotkit.agent.bytecode.ReflectionCode;
import dev.ssotkit.agent.callee.Callees;
import dev.ssotkit.agent.caller.CallSites;
import dev.ssotkit.agent.protocol.LinkedCall;
import dev.ssotkit.agent.site.KeptClasses;
import dev.ssotkit.agent.site.Site;
import dev.ssotkit.agent.transform.verify.RewriteVerifier;
import dev.ssotkit.eligibility.classfile.ClassFileReading;
import dev.ssotkit.map.ConsolidationMap;
import dev.ssotkit.record.Reason;
import java.security.ProtectionDomain;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassTooLargeException;
import org.objectweb.asm.MethodTooLargeException;
import org.objectweb.asm.tree.MethodNode;

/** Rewrites one class file that names something of the map. Thread-safe. */
final class ClassRewriter {
    private final ConsolidationMap map;
    private final boolean reflectionForwards;
    private final KeptClasses keptClasses;
    private final LoadedClassFiles loadedFiles = new LoadedClassFiles();

    /** @param keptClasses is told of places that are left */
    ClassRewriter(ConsolidationMap map, boolean reflectionForwards, KeptClasses keptClasses) {
        this.keptClasses = keptClasses;
        this.map = map;
        this.reflectionForwards = reflectionForwards;
    }

    /** Whether the class, internal name, was loaded with members that a redefinition has to bring again. */
    boolean hasAddedTo(ClassLoader loader, String className) {
        return loadedFiles.get(loader, className) != null;
    }

    /**
     * @param found is given each site, redirected or left; also if the class is kept
     * @return null if nothing is to be changed
     * @throws KeptException if what came out cannot be handed to the JVM
     */
    byte @Nullable [] rewrite(ClassLoader loader, byte[] classFile, @Nullable ProtectionDomain domain, List<Site> found)
            throws KeptException {
        EditedClass edited = edit(loader, classFile, classFile, null, domain, found);
        byte[] rewritten = finish(edited);
        if (rewritten != null && edited.hasAdded()) {
            loadedFiles.put(loader, edited.owner.name, classFile);
        }
        return rewritten;
    }

    /**
     * The same for a class that is loaded already: with the members that it was loaded with, no more and no fewer.
     *
     * @throws KeptException also if it would take members that it was loaded without
     */
    byte @Nullable [] rewriteAgain(
            ClassLoader loader, byte[] classFile, @Nullable ProtectionDomain domain, List<Site> found)
            throws KeptException {
        byte[] file = loadedFiles.get(loader, ClassFileReading.open(classFile).getClassName());
        EditedClass loaded = file == null ? null : edit(loader, file, file, null, domain, new ArrayList<>());
        EditedClass edited = edit(
                loader,
                classFile,
                file == null ? classFile : file,
                loaded == null ? Collections.emptyList() : loaded.addedMethods(),
                domain,
                found);
        if (loaded != null) {
            edited.keepMembersOf(loaded);
        } else if (edited.hasAdded()) {
            // Loaded before the agent, or not worth an edit then.
            throw new KeptException(
                    Reason.NOT_REWRITTEN,
                    "it was redefined, and needs members that a loaded class cannot take any more");
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
            @Nullable ProtectionDomain domain,
            List<Site> found) {
        EditedClass edited = new EditedClass(classFile);
        if (ReflectionCode.contains(edited.owner.name, edited.owner.superName)) {
            return edited;
        }
        LoaderShapes shapes = new LoaderShapes(loader, edited.name(), classFile);
        CallSites callSites =
                new CallSites(edited.owner, map, shapes, shapes, edited.calls, references, new CallSites.FoundSites() {
                    @Override
                    public void found(LinkedCall call, String canonicalType, Set<String> hazards) {
                        if (call.reason() == Reason.UNSUPPORTED_SHAPE) {
                            keptClasses.addPlaces(loader, edited.owner.name);
                        }
                        found.add(call.site(canonicalType, edited.owner.name)
                                .codeSource(domain)
                                .classLoader(loader)
                                .build());
                    }
                });
        edited.changed.addAll(callSites.rewrite());
        LoaderShapes loadedShapes = shape == classFile ? shapes : new LoaderShapes(loader, edited.name(), shape);
        edited.changed.addAll(new Callees(edited.owner, map, loadedShapes, edited.calls, reflectionForwards).weave());
        edited.calls.inlineInto(edited.changed);
        return edited;
    }

    private static byte @Nullable [] finish(EditedClass edited) throws KeptException {
        if (edited.changed.isEmpty()) {
            return null;
        }
        byte[] rewritten;
        try {
            rewritten = RewrittenClass.write(edited.reader, edited.owner, edited.changed);
        } catch (MethodTooLargeException e) {
            throw new KeptException(Reason.TOO_LARGE, "its method " + e.getMethodName() + " would be too large");
        } catch (ClassTooLargeException e) {
            throw new KeptException(Reason.TOO_LARGE, "its constant pool would be too large");
        }
        String problem = RewriteVerifier.check(rewritten, names(edited.changed));
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
