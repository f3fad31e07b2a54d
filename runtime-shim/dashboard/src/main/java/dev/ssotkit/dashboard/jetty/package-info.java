/**
 * The server itself, over Jetty. Requests enter; a page, a stream of events or a refusal leaves. Knows nothing of what the
 * page says. With Jetty it is in a jar of its own: whoever needs this package goes through the door.
 */
@NullMarked
package dev.ssotkit.dashboard.jetty;

import org.jspecify.annotations.NullMarked;
