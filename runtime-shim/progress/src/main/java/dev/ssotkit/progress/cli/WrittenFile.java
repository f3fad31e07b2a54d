package dev.ssotkit.progress.cli;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An option that names a file to be written: what else is named on the command line may not be that file. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface WrittenFile {
    /** What it may be all the same, for it is read to its end before: the names of options, {@code LOGS} among them. */
    String[] inPlaceOf() default {};
}
