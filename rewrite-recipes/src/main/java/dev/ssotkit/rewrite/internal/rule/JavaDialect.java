package dev.ssotkit.rewrite.internal.rule;

/** Java, whose trees all others share. */
public final class JavaDialect implements Dialect {}
