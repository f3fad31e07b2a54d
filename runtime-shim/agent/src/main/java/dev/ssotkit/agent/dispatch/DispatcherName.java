package dev.ssotkit.agent.dispatch;

/** How rewritten byte code names the dispatcher. */
public final class DispatcherName {
    public static final String INTERNAL = "java/lang/SsotDispatcher";
    /** The bootstrap method (JVMS 5.4.3.6). */
    public static final String LINK = "link";

    public static final String LINK_DESCRIPTOR = "(Ljava/lang/invoke/MethodHandles$Lookup;Ljava/lang/String;"
            + "Ljava/lang/invoke/MethodType;[Ljava/lang/Object;)Ljava/lang/invoke/CallSite;";
    /** What stands for {@code invokedynamic} where there is none. */
    public static final String CALL = "call";

    public static final String CALL_DESCRIPTOR = "(Ljava/lang/Class;Ljava/lang/String;Ljava/lang/String;"
            + "[Ljava/lang/Object;[Ljava/lang/Object;)Ljava/lang/Object;";

    /** What canonical's members call; nothing is linked for it. */
    public static final String TELL = "tell";

    public static final String TELL_DESCRIPTOR = "(Ljava/lang/Class;I)Z";

    private DispatcherName() {}
}
