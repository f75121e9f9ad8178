package dev.pgpx.query;

import java.util.List;

/**
 * A part that is a JSON array. Immutable.
 *
 * @param <R> the record
 * @param <E> the Java type of the elements
 * @param <X> the expressions that elements make
 */
public final class JsonListPart<R, E, X extends Expression<E>> extends JsonPart<R, List<E>, JsonExpression<List<E>>> {
    private final JsonKind<E, X> elements;

    JsonListPart(List<String> path, JsonKind<E, X> elements) {
        super(path, elements.list());
        this.elements = elements;
    }

    /**
     * An element.
     *
     * @param position its position, from 0; below zero it counts from the end
     * @return the part
     */
    public JsonPart<R, E, X> element(int position) {
        return new JsonPart<>(followedBy(List.of(Integer.toString(position))), elements);
    }

    JsonKind<E, X> elements() {
        return elements;
    }
}
