/**
 * Class files of one side. Folders and jars enter; outlines, whole classes and the declarations that references lead to
 * leave (JVMS 5.4.3). Knows no map and no other side.
 */
@NullMarked
package dev.ssotkit.proof.pool;

import org.jspecify.annotations.NullMarked;
