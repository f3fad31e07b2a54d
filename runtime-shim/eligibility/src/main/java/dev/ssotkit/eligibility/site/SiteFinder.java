package dev.ssotkit.eligibility.site;

import dev.ssotkit.eligibility.classfile.ShapeSource;
import dev.ssotkit.map.ConsolidationMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the places in class files that construct what a map lists. Thread-safe. */
public interface SiteFinder {

    /** Class files by name, as bytes and as shapes. */
    interface Classes extends ShapeSource {
        /** Null if there is none. */
        byte @Nullable [] classFile(String internalName);
    }

    /**
     * The sites of one class, in byte-code order; none for a class of a form that the agent leaves alone.
     *
     * @param classFile of any class
     * @param classes where that class's own references lead
     * @throws RuntimeException if the class file is damaged
     */
    List<FoundSite> find(byte[] classFile, ConsolidationMap map, Classes classes);
}
