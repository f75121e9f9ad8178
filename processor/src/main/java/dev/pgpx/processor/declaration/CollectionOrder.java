package dev.pgpx.processor.declaration;

import dev.pgpx.model.OrderBy;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What {@code @OrderBy} says, taken apart.
 *
 * @param text what is written
 * @param keys what it sorts by, in order; empty where it cannot be read
 */
public record CollectionOrder(String text, List<Key> keys) {
    private static final Pattern KEY = Pattern.compile(
            "\\s*(?<name>[^\\s,]+)(\\s+(?<direction>asc|desc))?(\\s+nulls\\s+(?<nulls>first|last))?\\s*",
            Pattern.CASE_INSENSITIVE);

    /**
     * What it sorts by.
     *
     * @param component the name of a component of the other record
     * @param descending whether great values come first
     * @param nulls {@code nullsFirst} or {@code nullsLast}; empty where it says neither
     */
    public record Key(String component, boolean descending, Optional<String> nulls) {}

    /** Takes a copy of the keys. */
    public CollectionOrder {
        keys = List.copyOf(keys);
    }

    /**
     * The order of a component.
     *
     * @param component any component
     * @return its order; empty without one
     */
    public static Optional<CollectionOrder> of(ComponentDeclaration component) {
        return Optional.ofNullable(component.element().getAnnotation(OrderBy.class))
                .map(OrderBy::value)
                .map(text -> new CollectionOrder(text, parse(text)));
    }

    private static List<Key> parse(String text) {
        List<Key> keys = new ArrayList<>();
        for (String part : text.split(",", -1)) {
            Matcher key = KEY.matcher(part);
            if (!key.matches()) {
                return List.of();
            }
            boolean descending = "desc".equalsIgnoreCase(key.group("direction"));
            Optional<String> nulls = Optional.ofNullable(key.group("nulls"))
                    .map(place -> "nulls" + Names.capitalized(place.toLowerCase(Locale.ROOT)));
            keys.add(new Key(key.group("name"), descending, nulls));
        }
        return keys;
    }
}
