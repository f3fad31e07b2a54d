package com.parley.status;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How many managers this process has constructed: support asks for it in every "I saw no events" ticket. */
public final class ManagerCensus {
    private static final String ROOT = "com.parley.";
    private static final Map<String, Integer> CONSTRUCTED = new TreeMap<>();

    private ManagerCensus() {}

    /** Every manager's constructor calls this. */
    public static void constructed(Class<?> manager) {
        String name = manager.getName();
        synchronized (CONSTRUCTED) {
            CONSTRUCTED.merge(name.startsWith(ROOT) ? name.substring(ROOT.length()) : name, 1, Integer::sum);
        }
    }

    public static int total() {
        synchronized (CONSTRUCTED) {
            return CONSTRUCTED.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    /** {@code 3 (websocket.manager.WebSocketManager 1, websocketcore.manager.WebSocketManager 2)}. */
    public static String summary() {
        synchronized (CONSTRUCTED) {
            return CONSTRUCTED.entrySet().stream()
                    .map(entry -> entry.getKey() + " " + entry.getValue())
                    .collect(Collectors.joining(", ", total() + " (", ")"));
        }
    }
}
