package dev.ssotkit.agent.redirect;

import dev.ssotkit.agent.config.ReflectionForwarding;
import dev.ssotkit.agent.console.Warnings;
import dev.ssotkit.agent.gate.ConstantPoolGate;
import dev.ssotkit.agent.site.Sites;
import dev.ssotkit.map.ConsolidationMap;
import java.lang.instrument.ClassFileTransformer;
import java.security.ProtectionDomain;
import org.jspecify.annotations.Nullable;

/** Sees every class that is loaded or redefined, and changes the few that name something of the map. Thread-safe. */
final class RedirectTransformer implements ClassFileTransformer {
    private static final String OWN_CLASSES = "dev/ssotkit/";

    private final ConstantPoolGate gate;
    private final ClassRewriter rewriter;

    static RedirectTransformer of(ConsolidationMap map, ReflectionForwarding reflection, Sites sites) {
        return new RedirectTransformer(
                new ConstantPoolGate(map.namesToLookFor()),
                new ClassRewriter(map, reflection.forwardsAnything(), sites));
    }

    private RedirectTransformer(ConstantPoolGate gate, ClassRewriter rewriter) {
        this.gate = gate;
        this.rewriter = rewriter;
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
            if (classBeingRedefined != null && className != null && rewriter.hasAddedTo(loader, className)) {
                return rewriter.rewriteAgain(loader, classFile, domain);
            }
            if (!gate.mentionsAny(classFile)) {
                return null;
            }
            return classBeingRedefined == null
                    ? rewriter.rewrite(loader, classFile, domain)
                    : rewriter.rewriteAgain(loader, classFile, domain);
        } catch (VirtualMachineError e) {
            throw e;
        } catch (Throwable e) {
            Warnings.once(
                    "transform\n" + className,
                    className + " stays as it is: it cannot be rewritten, "
                            + e.getClass().getName(),
                    e);
            return null;
        }
    }
}
