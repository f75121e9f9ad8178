package dev.pgpx.schema.models;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The components of a record while its source is written, with what they import. One thread at a time. */
final class Components {
    private static final String MODEL = "dev.pgpx.model.";

    private final TreeSet<String> imports = new TreeSet<>();
    private final Map<String, String> names = new HashMap<>();
    private final List<Component> components = new ArrayList<>();

    /** The qualified names that the source imports, in order. */
    List<String> imports() {
        return List.copyOf(imports);
    }

    /** The components, in order. */
    List<Component> all() {
        return List.copyOf(components);
    }

    /** Adds a component: its annotations, and its type and name. */
    void add(List<Annotation> annotations, String declaration) {
        components.add(new Component(annotations, declaration));
    }

    /** Imports a class by its qualified name. */
    void use(String qualified) {
        imports.add(qualified);
    }

    /** Imports a class of the model. */
    void useModel(String simple) {
        imports.add(MODEL + simple);
    }

    /** The component of a column; empty for none. */
    String nameOf(String column) {
        return names.getOrDefault(column, "");
    }

    /** Keeps the names of components apart. */
    String name(String what, String wanted) {
        String name = wanted;
        int number = 2;
        while (names.containsValue(name)) {
            name = wanted + number++;
        }
        names.put(what, name);
        return name;
    }

    /** The type of what can be null. */
    String optional(String type) {
        imports.add("java.util.Optional");
        return "Optional<" + type + ">";
    }

    /** An annotation of the model with its members. */
    Annotation annotation(String name, String... values) {
        return annotation(name, List.of(values));
    }

    /** An annotation of the model with its members. */
    Annotation annotation(String name, List<String> values) {
        imports.add(MODEL + name);
        return new Annotation(name, values);
    }
}
