package com.parley.services;

import com.parley.model.UserContext;
import com.parley.websocketcore.scalingmanager.WebSocketScalingManager;

/** Keeps one user from taking the whole server. */
public final class ConnectionLimit {
    private static final int PER_USER = 20;

    private final WebSocketScalingManager manager = new WebSocketScalingManager();

    public boolean admits(UserContext user) {
        return manager.loadOf(user) < PER_USER;
    }
}
