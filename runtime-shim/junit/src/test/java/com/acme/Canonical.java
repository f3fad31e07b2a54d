package com.acme;

public final class Canonical extends Legacy {
    private static final Canonical INSTANCE = new Canonical();

    private Canonical() {}

    public static Canonical getInstance() {
        return INSTANCE;
    }
}
