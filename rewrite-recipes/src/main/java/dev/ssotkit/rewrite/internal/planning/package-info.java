/**
 * Plans a file of code: walks it, asks the rules of what it meets, in the order of one list for each language, and hands
 * their findings to the plan. A file and a hypothesis enter; a plan leaves. What a rule says is not judged here.
 */
@NullMarked
package dev.ssotkit.rewrite.internal.planning;

import org.jspecify.annotations.NullMarked;
