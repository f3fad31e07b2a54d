/** The chat from outside: its server as a child process, its users over WebSockets, its status line. */
@NullMarked
package dev.ssotkit.walkthrough.chat;

import org.jspecify.annotations.NullMarked;
