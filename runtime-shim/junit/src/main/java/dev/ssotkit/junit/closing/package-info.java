/**
 * The tests that close a migration: classes with {@link dev.ssotkit.junit.SingleSourceOfTruth} enter by the JUnit
 * Platform, which runs what is found as tests, with names for people. What is evidence, and what a construction yields,
 * is decided elsewhere.
 */
@NullMarked
package dev.ssotkit.junit.closing;

import org.jspecify.annotations.NullMarked;
