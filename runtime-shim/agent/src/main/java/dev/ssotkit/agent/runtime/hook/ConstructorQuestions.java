package dev.ssotkit.agent.runtime.hook;

import dev.ssotkit.agent.protocol.AskedConstructor;
import dev.ssotkit.agent.protocol.Operation;
import dev.ssotkit.agent.runtime.canonical.LinkContext;
import dev.ssotkit.agent.runtime.facade.FacadeRegistry;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;

/** Links what constructors ask. */
public final class ConstructorQuestions implements Operation {
    private final LinkContext context;
    private final FacadeRegistry facades;

    public ConstructorQuestions(LinkContext context, FacadeRegistry facades) {
        this.context = context;
        this.facades = facades;
    }

    @Override
    public MethodHandle link(Lookup caller, MethodType type, Object[] constants) {
        ConstructionStack.prepare();
        return new ConstructorHook(context, facades, caller, AskedConstructor.of(constants)).handle(type);
    }

    /** No object forwards. */
    @Override
    public MethodHandle unlinked(Lookup caller, MethodType type, Object[] constants, SecurityException forbidden) {
        return MethodHandles.empty(type.erase()).asType(type);
    }

    /** The question is asked at run time, where the stack is another each time. */
    @Override
    public MethodHandle secured(MethodHandle question) {
        return SecuredHooks.secured(
                question, MethodHandles.empty(question.type().erase()));
    }
}
