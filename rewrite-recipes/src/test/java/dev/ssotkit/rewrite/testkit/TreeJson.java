package dev.ssotkit.rewrite.testkit;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.databind.AnnotationIntrospector;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.ConstructorDetector;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedConstructor;
import com.fasterxml.jackson.databind.introspect.AnnotationIntrospectorPair;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.module.paramnames.ParameterNamesModule;
import java.beans.ConstructorProperties;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openrewrite.SourceFile;

/** Trees as JSON, with their types and markers: what a runner writes to disk in one phase and reads in the next. */
final class TreeJson {

    private static final ObjectMapper MAPPER = mapper();

    private TreeJson() {}

    /** The same tree, with the same ids, made of new objects. */
    static SourceFile reread(SourceFile file) {
        try {
            // Jackson reads every path as an absolute one.
            return MAPPER.readValue(MAPPER.writeValueAsBytes(file), SourceFile.class)
                    .withSourcePath(file.getSourcePath());
        } catch (IOException e) {
            throw new AssertionError(file.getSourcePath() + " cannot be written and read", e);
        }
    }

    private static ObjectMapper mapper() {
        ObjectMapper mapper = JsonMapper.builder()
                .constructorDetector(ConstructorDetector.USE_PROPERTIES_BASED)
                .addModule(new ParameterNamesModule())
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .visibility(PropertyAccessor.GETTER, Visibility.NONE)
                .visibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
                .visibility(PropertyAccessor.FIELD, Visibility.ANY)
                .visibility(PropertyAccessor.CREATOR, Visibility.ANY)
                .build();
        AnnotationIntrospector own = mapper.getSerializationConfig().getAnnotationIntrospector();
        return mapper.setAnnotationIntrospector(AnnotationIntrospectorPair.pair(own, new PublicConstructors()));
    }

    /** Trees have a public constructor with all that they are made of, and others for what they cache. */
    private static final class PublicConstructors extends NopAnnotationIntrospector {

        private static final long serialVersionUID = 1;

        @Override
        public JsonCreator.@Nullable Mode findCreatorAnnotation(MapperConfig<?> config, Annotated annotated) {
            return annotated instanceof AnnotatedConstructor constructor && isCreator(constructor.getAnnotated())
                    ? JsonCreator.Mode.PROPERTIES
                    : null;
        }

        private static boolean isCreator(Constructor<?> constructor) {
            Class<?> type = constructor.getDeclaringClass();
            Constructor<?>[] all = type.getDeclaredConstructors();
            boolean namesAnother = Stream.<Executable>concat(
                            Arrays.stream(all), Arrays.stream(type.getDeclaredMethods()))
                    .anyMatch(each -> each.isAnnotationPresent(JsonCreator.class)
                            || each.isAnnotationPresent(ConstructorProperties.class));
            boolean isOnly =
                    Arrays.stream(all).filter(each -> !each.isSynthetic()).count() == 1;
            return type.getName().startsWith("org.openrewrite.")
                    && constructor.getParameterCount() > 0
                    && !namesAnother
                    && (isOnly || Modifier.isPublic(constructor.getModifiers()));
        }
    }
}
