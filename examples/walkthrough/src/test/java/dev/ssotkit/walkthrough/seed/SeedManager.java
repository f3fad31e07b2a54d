package dev.ssotkit.walkthrough.seed;

import java.util.List;

/** One competing manager of the generated code base: where it lives and how it competes. */
record SeedManager(String packageName, String simpleName, Kind kind) {

    static final SeedManager CANONICAL =
            new SeedManager("com.orbit.websocketcore.websocketmanager", "WebSocketManager", Kind.DUPLICATE);

    enum Kind {
        /** The same methods, a registry of its own. */
        DUPLICATE,
        /** An empty subclass of the canonical type. */
        ALIAS,
        /** A duplicate whose methods have other names. */
        RENAMED,
        /** Its constructor takes a context. */
        PER_CONTEXT,
        /** A static factory with a singleton of its own. */
        OWN_SINGLETON,
        /** Made by a factory class of its own. */
        FACTORY_MADE
    }

    static List<SeedManager> competing() {
        return List.of(
                competing("websocketcore.manager", "WebSocketManager", Kind.DUPLICATE),
                competing("websocketcore.unified", "UnifiedWebSocketManager", Kind.DUPLICATE),
                competing("websocketcore.factory", "ManufacturedWebSocketManager", Kind.FACTORY_MADE),
                competing("websocketcore.factory", "IsolatedWebSocketManager", Kind.PER_CONTEXT),
                competing("websocketcore.modern", "ModernWebSocketManager", Kind.RENAMED),
                competing("websocketcore.scaling", "WebSocketScalingManager", Kind.DUPLICATE),
                competing("websocketcore.heartbeat", "WebSocketHeartbeatManager", Kind.DUPLICATE),
                competing("websocketcore.connection", "ConnectionManager", Kind.RENAMED),
                competing("websocketcore.migration", "LegacyWebSocketManager", Kind.OWN_SINGLETON),
                competing("websocketcore.canonicalimports", "WebSocketManager", Kind.ALIAS),
                competing("websocketcore.importpatterns", "WebSocketManager", Kind.DUPLICATE),
                competing("websocketcore.statesync", "StateSynchronizationManager", Kind.ALIAS),
                competing("websocketcore.recovery", "WebSocketRecoveryManager", Kind.DUPLICATE),
                competing("websocket.manager", "WebSocketManager", Kind.DUPLICATE),
                competing("websocket.connection", "ConnectionManager", Kind.DUPLICATE),
                competing("websocket.memoryefficient", "MemoryEfficientWebSocketManager", Kind.FACTORY_MADE),
                competing("websocket.loadbalanced", "LoadBalancedConnectionManager", Kind.RENAMED),
                competing("websocket.unified", "UnifiedWebSocketManager", Kind.OWN_SINGLETON),
                competing("websocket.batching", "BatchingWebSocketManager", Kind.DUPLICATE),
                competing("agents.bridge", "AgentWebSocketManager", Kind.PER_CONTEXT),
                competing("agents.execution", "ExecutionWebSocketManager", Kind.DUPLICATE),
                competing("notifications.push", "PushWebSocketManager", Kind.DUPLICATE));
    }

    private static SeedManager competing(String packageName, String simpleName, Kind kind) {
        return new SeedManager("com.orbit." + packageName, simpleName, kind);
    }

    String qualifiedName() {
        return packageName + "." + simpleName;
    }

    String factoryName() {
        return simpleName + "Factory";
    }

    /** What its method for joining is called. */
    String join() {
        return kind == Kind.RENAMED ? "registerInbox" : "join";
    }

    /** What its method for sending is called. */
    String send() {
        return kind == Kind.RENAMED ? "publish" : "send";
    }

    /**
     * Whether it has test doubles that can move with it: its constructor must be callable from them afterwards, and what
     * they override must not change its name (the recipe would rightly block both).
     */
    boolean hasDoubles() {
        return kind != Kind.PER_CONTEXT && kind != Kind.RENAMED;
    }
}
