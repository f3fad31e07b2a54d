package com.parley.model;

/** The user on whose behalf something happens; {@code id} is what connections and events are told apart by. */
public record UserContext(String id) {
    public UserContext {
        if (id == null || id.isBlank()) {
            throw new IllegalArgumentException("a user needs a name");
        }
    }
}
