package dev.pgpx.schema.ddl;

import dev.pgpx.schema.action.Action;
import dev.pgpx.schema.diff.PropertyChange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The statements that alter one fact, in the making: a rule takes the properties that it can alter; one that is left cannot be. */
final class Alteration {
    private final Map<String, PropertyChange> left = new LinkedHashMap<>();
    private final List<Action> actions = new ArrayList<>();
    private final RenderOptions options;

    Alteration(List<PropertyChange> properties, RenderOptions options) {
        properties.forEach(property -> left.put(property.name(), property));
        this.options = options;
    }

    RenderOptions options() {
        return options;
    }

    /** Whether a property differs. */
    boolean differs(String name) {
        return left.keySet().stream().anyMatch(there -> isIn(there, name));
    }

    /** Takes a property, or all of those below it; whether there was any. */
    boolean take(String name) {
        return left.keySet().removeIf(there -> isIn(there, name));
    }

    /** Takes the entries of a map that differ: names with their values after; empty for those that are gone. */
    Map<String, Optional<String>> takeEntries(String name) {
        Map<String, Optional<String>> entries = new TreeMap<>();
        left.values().forEach(change -> {
            if (change.name().startsWith(name + ".")) {
                entries.put(change.name().substring(name.length() + 1), text(change.after()));
            }
        });
        left.keySet().removeIf(there -> there.startsWith(name + "."));
        return entries;
    }

    /** Whether an entry of a map was there before. */
    private static Optional<String> text(@Nullable Object value) {
        return Optional.ofNullable(value).map(Object::toString);
    }

    /** Takes storage parameters that differ, and sets or resets them: {@code before} is {@code alter table book }. */
    void parameters(String name, String before, UnaryOperator<Action> effect) {
        Map<String, String> set = new TreeMap<>();
        List<String> reset = new ArrayList<>();
        takeEntries(name)
                .forEach((entry, value) ->
                        value.ifPresentOrElse(text -> set.put(entry, text), () -> reset.add(Text.parameter(entry))));
        if (!set.isEmpty()) {
            add(effect.apply(Action.of(before + "set" + Text.parameters(" ", set))));
        }
        if (!reset.isEmpty()) {
            add(effect.apply(Action.of(before + "reset (" + String.join(", ", reset) + ")")));
        }
    }

    void add(Action action) {
        actions.add(action);
    }

    /** The statements; empty when a property differs that nothing can alter, so that the thing has to be made anew. */
    Optional<List<Action>> result() {
        return left.isEmpty() ? Optional.of(List.copyOf(actions)) : Optional.empty();
    }

    private static boolean isIn(String there, String name) {
        return there.equals(name) || there.startsWith(name + ".");
    }
}
