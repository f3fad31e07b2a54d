/**
 * JUnit support: tests that close a migration, the running test's name in the redirect log, a guard against legacy
 * constructions. Tests that start and end enter; what leaves goes to the agent, or fails a test. The agent at work is met by
 * reflection alone, for a test run without it must pass all the same and may sit in another class loader.
 */
@NullMarked
package dev.ssotkit.junit;

import org.jspecify.annotations.NullMarked;
