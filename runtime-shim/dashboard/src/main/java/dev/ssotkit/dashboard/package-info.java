/**
 * The door to a server of one page that changes. A page enters, and a word that it has changed; where it is served leaves.
 * Types of the JDK alone: the server behind the door is in a jar that only this package opens, when it is asked for.
 */
@NullMarked
package dev.ssotkit.dashboard;

import org.jspecify.annotations.NullMarked;
