package dev.ssotkit.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.platform.commons.annotation.Testable;

/**
 * Brings four tests for each canonical type of a map, which hold when its migration is closed: one implementation exists,
 * everything refers to it, its interface is complete, and every way of construction yields the same instance.
 *
 * <p>The class needs no member. What is tried is constructed in a class loader of its own, so that no static state of the
 * application's is touched that other tests see; with the agent attached, as the agent has it.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Testable
public @interface SingleSourceOfTruth {
    /**
     * The consolidation map: a file or folder, below the working directory or below a folder that this lies in; so a
     * module's test finds the map of the whole project.
     */
    String map();

    /** The recipe of the map to hold, by its name; all if empty. */
    String recipe() default "";

    /**
     * Folders and jars of the code that is held. If there are none: the folders on the class path, and the jars on it that
     * declare an accessor of the map.
     */
    String[] classes() default {};
}
