package dev.ssotkit.agent.runtime;

import dev.ssotkit.agent.config.Mode;
import dev.ssotkit.agent.config.ModeSwitch;
import dev.ssotkit.agent.config.ReflectionForwarding;
import dev.ssotkit.agent.runtime.canonical.EntryModes;
import dev.ssotkit.agent.runtime.canonical.GuardedMembers;
import dev.ssotkit.agent.runtime.canonical.LinkContext;
import dev.ssotkit.agent.runtime.facade.TrustedAccess;
import dev.ssotkit.agent.site.Sites;
import dev.ssotkit.map.ConsolidationMap;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import java.util.function.Function;
import java.util.function.IntPredicate;

/** Links rewritten code on its first run; the dispatcher calls it. Thread-safe. */
public final class Linker implements Function<Object[], Object> {
    private static final int LATE_CALL = 5;

    private final EntryModes modes;
    private final LateLinks lateLinks;
    private final Links links;
    private final GuardedMembers members;

    /**
     * @param trusted a lookup without access checks
     * @throws Throwable if this JDK does not give what facades need
     */
    public Linker(ConsolidationMap map, Mode mode, ReflectionForwarding reflection, Sites sites, Lookup trusted)
            throws Throwable {
        modes = new EntryModes(map, mode);
        TrustedAccess access = new TrustedAccess(trusted);
        LinkContext context = new LinkContext(map, modes, reflection, sites);
        OperationTable operations = new OperationTable(map, context, access);
        members = new GuardedMembers(context, map.entries().size());
        links = new Links(operations);
        lateLinks = new LateLinks(links, access);
    }

    /** What the dispatcher's two methods pass on: a bootstrap's arguments, or those of a late call. */
    @Override
    public Object apply(Object[] arguments) {
        if (arguments.length == LATE_CALL) {
            return lateLinks.call(arguments);
        }
        return links.site(
                (Lookup) arguments[0], (String) arguments[1], (MethodType) arguments[2], (Object[]) arguments[3]);
    }

    /** By class, what its members tell. */
    public Function<Class<?>, IntPredicate> members() {
        return members;
    }

    /** The switch that what is linked obeys. */
    public ModeSwitch modes() {
        return modes;
    }
}
