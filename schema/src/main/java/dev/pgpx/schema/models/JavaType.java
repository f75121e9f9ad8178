package dev.pgpx.schema.models;

import java.util.Set;
import java.util.TreeSet;

/**
 * The Java type of a column.
 *
 * @param name its name in a source: {@code int}, {@code List<String>}
 * @param boxed its name where a primitive type cannot stand
 * @param imports the qualified names that it needs
 * @param isDefault whether the column type is the one that the compiler would choose for it
 */
record JavaType(String name, String boxed, Set<String> imports, boolean isDefault) {
    /** A class, by its qualified name. */
    static JavaType of(String qualified, boolean isDefault) {
        String simple = qualified.substring(qualified.lastIndexOf('.') + 1);
        Set<String> imports =
                qualified.startsWith("java.lang.") || simple.equals(qualified) ? Set.of() : Set.of(qualified);
        return new JavaType(simple, simple, imports, isDefault);
    }

    /** A primitive type. */
    static JavaType primitive(String name, String boxed) {
        return new JavaType(name, boxed, Set.of(), /* isDefault= */ true);
    }

    /** A generic class of this type. */
    JavaType in(String qualified) {
        JavaType generic = of(qualified, isDefault);
        Set<String> all = new TreeSet<>(imports);
        all.addAll(generic.imports);
        String text = generic.name + "<" + boxed + ">";
        return new JavaType(text, text, all, isDefault);
    }

    /** The same where the column type has to be said. */
    JavaType notDefault() {
        return new JavaType(name, boxed, imports, /* isDefault= */ false);
    }
}
