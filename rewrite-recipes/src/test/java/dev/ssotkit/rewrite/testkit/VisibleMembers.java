package dev.ssotkit.rewrite.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What a class file shows to other classes, member by member; whether it locks is nobody's concern but its own. */
final class VisibleMembers {

    private VisibleMembers() {}

    /** Its own head, and each member that is not private, in order of their text. */
    static List<String> of(Path classes, String type) {
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()}, null)) {
            Class<?> shown = Class.forName(type, false, loader);
            List<String> members = new ArrayList<>();
            members.add(Modifier.toString(shown.getModifiers()) + " " + shown.getGenericSuperclass() + " "
                    + Arrays.toString(shown.getGenericInterfaces()));
            for (Field field : shown.getDeclaredFields()) {
                add(field, field.toGenericString(), members);
            }
            for (Constructor<?> constructor : shown.getDeclaredConstructors()) {
                add(constructor, inFull(constructor), members);
            }
            for (Method method : shown.getDeclaredMethods()) {
                add(method, inFull(method), members);
            }
            for (Class<?> nested : shown.getDeclaredClasses()) {
                if (!Modifier.isPrivate(nested.getModifiers())) {
                    members.add(nested.toGenericString());
                }
            }
            members.subList(1, members.size()).sort(null);
            return members;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static String inFull(Executable member) {
        return member.toGenericString().replace("synchronized ", "") + Arrays.toString(member.getDeclaredAnnotations());
    }

    private static void add(Member member, String text, List<String> members) {
        if (!Modifier.isPrivate(member.getModifiers()) && !member.isSynthetic()) {
            members.add(text);
        }
    }
}
