/**
 * What class files say of the types of a code base. Folders and jars enter; facts leave. Judges nothing and knows no verb.
 */
@NullMarked
package dev.ssotkit.progress.facts;

import org.jspecify.annotations.NullMarked;
