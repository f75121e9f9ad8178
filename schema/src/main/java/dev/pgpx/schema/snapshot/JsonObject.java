package dev.pgpx.schema.snapshot;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The members of a JSON object, each asked for by the type that it must have. Members that are not asked for do no harm. */
record JsonObject(Map<String, Object> members) {
    String text(String name) throws JsonException {
        return required(name, String.class);
    }

    long number(String name) throws JsonException {
        return required(name, Long.class);
    }

    boolean flag(String name) throws JsonException {
        return members.containsKey(name) && required(name, Boolean.class);
    }

    Optional<String> optionalText(String name) throws JsonException {
        return members.containsKey(name) ? Optional.of(text(name)) : Optional.empty();
    }

    Optional<JsonObject> optionalObject(String name) throws JsonException {
        return members.containsKey(name) ? Optional.of(object(members.get(name), name)) : Optional.empty();
    }

    JsonObject object(String name) throws JsonException {
        return object(members.get(name), name);
    }

    List<String> texts(String name) throws JsonException {
        List<String> texts = new ArrayList<>();
        for (Object element : required(name, List.class)) {
            texts.add(as(element, name, String.class));
        }
        return texts;
    }

    List<JsonObject> objects(String name) throws JsonException {
        List<JsonObject> objects = new ArrayList<>();
        for (Object element : required(name, List.class)) {
            objects.add(object(element, name));
        }
        return objects;
    }

    List<JsonObject> optionalObjects(String name) throws JsonException {
        return members.containsKey(name) ? objects(name) : List.of();
    }

    /** A constant of an enum, in whatever case, words divided by spaces or underscores. */
    <E extends Enum<E>> E constant(String name, Class<E> type) throws JsonException {
        String text = text(name).toUpperCase(Locale.ROOT).replace(' ', '_');
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(text)) {
                return constant;
            }
        }
        throw new JsonException("member \"" + name + "\" is none that is known", null);
    }

    private <T> T required(String name, Class<T> type) throws JsonException {
        return as(members.get(name), name, type);
    }

    @SuppressWarnings("unchecked") // the parser makes no other maps
    private static JsonObject object(@Nullable Object value, String name) throws JsonException {
        return new JsonObject(as(value, name, Map.class));
    }

    private static <T> T as(@Nullable Object value, String name, Class<T> type) throws JsonException {
        if (!type.isInstance(value)) {
            throw new JsonException("member \"" + name + "\" is missing or of another type", null);
        }
        return type.cast(value);
    }
}
