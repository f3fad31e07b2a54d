/** Objects that no call site shows: reflection, deserialisation, copies. */
package dev.ssotkit.agent.redirect.reflection;
