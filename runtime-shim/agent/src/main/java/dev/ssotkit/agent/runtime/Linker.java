package dev.ssotkit.agent.runtime;

import dev.ssotkit.agent.protocol.AskedConstructor;
import dev.ssotkit.agent.protocol.ForwardCall;
import dev.ssotkit.agent.protocol.LinkedCall;
import dev.ssotkit.agent.protocol.Protocol;
import dev.ssotkit.agent.runtime.canonical.CanonicalGuard;
import dev.ssotkit.agent.runtime.canonical.EntryMode;
import dev.ssotkit.agent.runtime.canonical.Handles;
import dev.ssotkit.agent.runtime.canonical.LoadedCanonical;
import dev.ssotkit.agent.runtime.facade.LinkContext;
import dev.ssotkit.agent.runtime.facade.TrustedAccess;
import dev.ssotkit.agent.runtime.hook.CloneHook;
import dev.ssotkit.agent.runtime.hook.ConstructorHook;
import dev.ssotkit.agent.runtime.hook.DeserializationHook;
import dev.ssotkit.agent.runtime.link.ForwardLink;
import dev.ssotkit.agent.runtime.link.YieldLink;
import dev.ssotkit.agent.config.Mode;
import dev.ssotkit.agent.config.ModeSwitch;
import dev.ssotkit.agent.config.ReflectionForwarding;
import dev.ssotkit.agent.site.Sites;
import dev.ssotkit.map.ConsolidationMap;
import dev.ssotkit.map.Entry;
import java.lang.invoke.ConstantCallSite;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Links rewritten code on its first run; the dispatcher calls it. Thread-safe. */
public final class Linker implements Function<Object[], Object>, ModeSwitch {
    private static final int LATE_CALL = 5;

    private final LinkContext context;
    private final LateLinks lateLinks;
    private final SecuredLinks securedLinks;
    private final List<EntryMode> modes = new ArrayList<>();

    /**
     * @param trusted a lookup without access checks
     * @throws Throwable if this JDK does not give what facades need
     */
    public Linker(ConsolidationMap map, Mode mode, ReflectionForwarding reflection, Sites sites, Lookup trusted)
            throws Throwable {
        for (int i = 0; i < map.entries().size(); i++) {
            modes.add(new EntryMode(mode));
        }
        TrustedAccess access = new TrustedAccess(trusted);
        context = new LinkContext(map, modes, reflection, sites, access);
        lateLinks = new LateLinks(this, access);
        securedLinks = new SecuredLinks(this);
    }

    /** What the dispatcher's two methods pass on: a bootstrap's arguments, or those of a late call. */
    @Override
    public Object apply(Object[] arguments) {
        if (arguments.length == LATE_CALL) {
            return lateLinks.call(arguments);
        }
        MethodHandle target = securedLinks.link(
                (Lookup) arguments[0], (String) arguments[1], (MethodType) arguments[2], (Object[]) arguments[3]);
        return new ConstantCallSite(target);
    }

    MethodHandle link(Lookup caller, String operation, MethodType type, Object[] constants) {
        switch (operation) {
            case Protocol.YIELD:
                return new YieldLink(context, caller, type, LinkedCall.of(constants)).link();
            case Protocol.CONSTRUCTED:
                return new ConstructorHook(context, caller, AskedConstructor.of(constants)).handle(type);
            case Protocol.DESERIALIZED:
                return new DeserializationHook(context, caller, (Integer) constants[0], (Integer) constants[1] == 1)
                        .handle()
                        .asType(type);
            case Protocol.CLONED:
                return new CloneHook(context, caller.lookupClass(), (Integer) constants[0]).handle();
            case Protocol.FORWARD:
                return forward(caller, type, ForwardCall.of(constants));
            case Protocol.INHERITED:
                return inherited(caller, (String) constants[0], (String) constants[1], (String) constants[2])
                        .asType(type);
            case Protocol.ENTER:
                return gate(caller, (Integer) constants[0], "enter", (Integer) constants[1]);
            case Protocol.ENTER_UNLOCKED:
                return Handles.bound(
                        LoadedCanonical.gateFrom(caller.lookupClass(), context.entry((Integer) constants[0])),
                        "enterUnlocked",
                        void.class);
            case Protocol.LEAVE:
                return gate(caller, (Integer) constants[0], "leave", (Integer) constants[1]);
            default:
                throw new IllegalArgumentException(operation);
        }
    }

    private MethodHandle forward(Lookup legacy, MethodType type, ForwardCall call) {
        try {
            return new ForwardLink(context, legacy, call).link(type);
        } catch (ReflectiveOperationException e) {
            throw new IncompatibleClassChangeError(e.toString());
        }
    }

    private static MethodHandle inherited(Lookup caller, String owner, String name, String descriptor) {
        Class<?> type = caller.lookupClass();
        try {
            ClassLoader loader = type.getClassLoader();
            MethodType method = MethodType.fromMethodDescriptorString(descriptor, loader);
            return caller.findSpecial(Class.forName(owner.replace('/', '.'), false, loader), name, method, type);
        } catch (ReflectiveOperationException e) {
            throw new IncompatibleClassChangeError(e.toString());
        }
    }

    private MethodHandle gate(Lookup caller, int entryIndex, String operation, int kind) {
        CanonicalGuard gate = LoadedCanonical.gateFrom(caller.lookupClass(), context.entry(entryIndex));
        return MethodHandles.insertArguments(Handles.bound(gate, operation, void.class, int.class), 0, kind);
    }

    @Override
    public Set<String> canonicalTypes() {
        Set<String> types = new LinkedHashSet<>();
        for (Entry entry : context.map.entries()) {
            types.add(entry.canonicalType().binaryName());
        }
        return Collections.unmodifiableSet(types);
    }

    @Override
    public Mode mode(String canonicalType) {
        return modes.get(entriesOf(canonicalType).get(0)).get();
    }

    @Override
    public void setMode(String canonicalType, Mode mode) {
        for (int entry : entriesOf(canonicalType)) {
            modes.get(entry).set(mode);
        }
    }

    private List<Integer> entriesOf(String canonicalType) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < modes.size(); i++) {
            if (canonicalType.equals(ALL)
                    || context.entry(i).canonicalType().binaryName().equals(canonicalType)) {
                found.add(i);
            }
        }
        if (found.isEmpty()) {
            throw new IllegalArgumentException("no canonical type of the map: " + canonicalType);
        }
        return found;
    }
}
