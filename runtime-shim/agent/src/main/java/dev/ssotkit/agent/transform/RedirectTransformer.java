package dev.ssotkit.agent.transform;

import dev.ssotkit.agent.bytecode.Versions;
import dev.ssotkit.agent.config.ReflectionForwarding;
import dev.ssotkit.agent.console.Warnings;
import dev.ssotkit.agent.execution.OwnRights;
import dev.ssotkit.agent.execution.OwnStack;
import dev.ssotkit.agent.site.Site;
import dev.ssotkit.agent.site.Sites;
import dev.ssotkit.agent.transform.gate.ConstantPoolGate;
import dev.ssotkit.agent.transform.gate.ConstructedTypes;
import dev.ssotkit.eligibility.classfile.MalformedClassException;
import dev.ssotkit.eligibility.classfile.UnknownVersionException;
import dev.ssotkit.map.ConsolidationMap;
import dev.ssotkit.map.Entry;
import dev.ssotkit.record.Reason;
import dev.ssotkit.record.SiteKind;
import java.lang.instrument.ClassFileTransformer;
import java.security.ProtectionDomain;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Sees every class that is loaded or redefined, and changes the few that name something of the map. Thread-safe. */
public final class RedirectTransformer implements ClassFileTransformer {
    private static final String OWN_CLASSES = "dev/ssotkit/";

    private final ConsolidationMap map;
    private final ConstantPoolGate gate;
    private final ClassRewriter rewriter;
    private final Sites sites;
    private final Consumer<ClassLoader> whenRewritten;

    /** @param whenRewritten told the loader when a class has been rewritten, before it can be used; may wait, must not fail */
    public static RedirectTransformer of(
            ConsolidationMap map, ReflectionForwarding reflection, Sites sites, Consumer<ClassLoader> whenRewritten) {
        return new RedirectTransformer(
                map,
                new ConstantPoolGate(map.namesToLookFor()),
                new ClassRewriter(map, reflection.forwardsAnything(), sites.keptClasses()),
                sites,
                whenRewritten);
    }

    private RedirectTransformer(
            ConsolidationMap map,
            ConstantPoolGate gate,
            ClassRewriter rewriter,
            Sites sites,
            Consumer<ClassLoader> whenRewritten) {
        this.map = map;
        this.gate = gate;
        this.rewriter = rewriter;
        this.sites = sites;
        this.whenRewritten = whenRewritten;
    }

    @Override
    public byte @Nullable [] transform(
            @Nullable ClassLoader loader,
            @Nullable String className,
            @Nullable Class<?> classBeingRedefined,
            @Nullable ProtectionDomain domain,
            byte[] classFile) {
        if (loader == null || (className != null && className.startsWith(OWN_CLASSES))) {
            return null;
        }
        try {
            boolean again = classBeingRedefined != null;
            // Members of ours stay for as long as the class does, whatever its new file names.
            boolean bound = again && className != null && rewriter.hasAddedTo(loader, className);
            return bound || gate.mentionsAny(classFile)
                    ? rewriteWithRoom(loader, String.valueOf(className), again, domain, classFile)
                    : null;
        } catch (Throwable e) {
            keepLater(loader, String.valueOf(className), classFile, e);
            return null;
        }
    }

    /** The class is loaded only once: a stack that is about to end must not decide what it is. */
    private byte @Nullable [] rewriteWithRoom(
            ClassLoader loader, String className, boolean again, @Nullable ProtectionDomain domain, byte[] classFile) {
        return OwnStack.withRoom(new Supplier<byte @Nullable []>() {
            @Override
            public byte @Nullable [] get() {
                return OwnRights.use(new Supplier<byte @Nullable []>() {
                    @Override
                    public byte @Nullable [] get() {
                        return rewrite(loader, className, again, domain, classFile);
                    }
                });
            }
        });
    }

    /** Where the JVM has just run out of something, there is not enough of it for saying so. */
    private void keepLater(ClassLoader loader, String className, byte[] classFile, Throwable cause) {
        OwnStack.later(new Runnable() {
            @Override
            public void run() {
                if (!gate.mentionsAny(classFile)) {
                    return;
                }
                warn(className, "it cannot be rewritten, " + cause.getClass().getName(), cause);
                keep(loader, className, Reason.NOT_REWRITTEN, constructed(className, classFile));
            }
        });
    }

    private byte @Nullable [] rewrite(
            ClassLoader loader, String className, boolean again, @Nullable ProtectionDomain domain, byte[] classFile) {
        List<Site> found = new ArrayList<>();
        try {
            byte[] rewritten = again
                    ? rewriter.rewriteAgain(loader, classFile, domain, found)
                    : rewriter.rewrite(loader, classFile, domain, found);
            for (Site site : found) {
                sites.declare(site);
            }
            if (rewritten != null) {
                whenRewritten.accept(loader);
            }
            return rewritten;
        } catch (KeptException e) {
            warn(className, e.getMessage(), e);
            keep(loader, className, e.reason, found);
        } catch (Throwable e) {
            warn(className, MalformedClassException.because(e));
            keep(loader, className, Reason.NOT_REWRITTEN, found.isEmpty() ? constructed(className, classFile) : found);
        }
        return null;
    }

    private static void warn(String className, MalformedClassException damage) {
        if (damage instanceof UnknownVersionException) {
            Versions.warn((UnknownVersionException) damage);
        } else {
            Throwable cause = damage.getCause() == null ? damage : damage.getCause();
            warn(className, "it cannot be rewritten, " + cause.getClass().getName(), damage);
        }
    }

    private static void warn(String className, @Nullable String why, Throwable cause) {
        Warnings.once("keep\n" + className, className.replace('/', '.') + " stays as it is: " + why, cause);
    }

    private void keep(ClassLoader loader, String className, Reason reason, List<Site> found) {
        sites.keptClasses().add(loader, className, reason);
        for (Site site : found) {
            sites.declareFailed(site, reason);
        }
    }

    private List<Site> constructed(String className, byte[] classFile) {
        List<Site> constructed = new ArrayList<>();
        for (String type : ConstructedTypes.in(classFile)) {
            Optional<Entry> entry = map.entryFor(type);
            if (entry.isPresent()) {
                constructed.add(Site.builder(
                                SiteKind.NEW, type, entry.get().canonicalType().binaryName())
                        .in(className, "", "")
                        .build());
            }
        }
        return constructed;
    }
}
