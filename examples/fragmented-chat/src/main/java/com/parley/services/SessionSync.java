package com.parley.services;

import com.parley.model.UserContext;
import com.parley.websocketcore.statesynchronizationmanager.StateSynchronizationManager;

/** Keeps a user's tabs in step: what is cleared in one is cleared in all. */
public final class SessionSync {
    private final StateSynchronizationManager manager = new StateSynchronizationManager();

    public int cleared(UserContext user) {
        return manager.sendMessage(user, "The history was cleared");
    }
}
