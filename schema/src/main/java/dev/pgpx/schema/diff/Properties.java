package dev.pgpx.schema.diff;

import dev.pgpx.schema.fact.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Compares any two facts of one class, component by component. */
final class Properties {
    private final List<PropertyChange> changes = new ArrayList<>();

    private Properties() {}

    /** What differs; nothing when they are equal. */
    static List<PropertyChange> compare(Fact before, Fact after) {
        Properties properties = new Properties();
        properties.compare("", before, after);
        return List.copyOf(properties.changes);
    }

    private void compare(String path, @Nullable Object before, @Nullable Object after) {
        if (before instanceof Optional<?> first && after instanceof Optional<?> second) {
            compare(path, first.orElse(null), second.orElse(null));
        } else if (before == null || after == null) {
            if (before != after) {
                changes.add(new PropertyChange(path, before, after));
            }
        } else if (!before.equals(after)) {
            differing(path, before, after);
        }
    }

    private void differing(String path, Object before, Object after) {
        if (before instanceof Record && before.getClass() == after.getClass()) {
            RecordShape shape = RecordShape.of(before);
            List<String> names = shape.names();
            for (int at = 0; at < names.size(); at++) {
                compare(below(path, names.get(at)), shape.value(before, at), shape.value(after, at));
            }
        } else if (before instanceof Map<?, ?> first && after instanceof Map<?, ?> second) {
            TreeSet<String> names = new TreeSet<>();
            first.keySet().forEach(name -> names.add(name.toString()));
            second.keySet().forEach(name -> names.add(name.toString()));
            names.forEach(name -> compare(below(path, name), first.get(name), second.get(name)));
        } else {
            changes.add(new PropertyChange(path, before, after));
        }
    }

    private static String below(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
