package com.parley.websocketcore.statesynchronizationmanager;

import com.parley.websocketcore.websocketmanager.WebSocketManager;

/** The manager under the name that the synchronisation work uses for it. */
public class StateSynchronizationManager extends WebSocketManager {}
