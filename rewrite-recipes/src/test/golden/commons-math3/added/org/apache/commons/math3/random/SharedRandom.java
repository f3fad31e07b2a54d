package org.apache.commons.math3.random;

/** The one generator of everybody who brings none: a seed costs more than a number. */
public final class SharedRandom {

    private static final RandomGenerator GENERATOR = new SynchronizedRandomGenerator(new Well19937c());

    private SharedRandom() {}

    public static RandomGenerator generator() {
        return GENERATOR;
    }
}
