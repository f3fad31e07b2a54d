package dev.ssotkit.junit.closing;

import org.junit.platform.engine.support.hierarchical.EngineExecutionContext;

/** One run of the engine. Each test brings what it needs, so nothing is shared by way of it. */
final class ClosingRun implements EngineExecutionContext {}
