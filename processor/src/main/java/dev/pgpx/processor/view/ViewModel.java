package dev.pgpx.processor.view;

import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/**
 * A view without mistakes.
 *
 * @param record the record with {@code @View}
 * @param table the record of the table that it is of
 * @param components its components, in order
 */
public record ViewModel(TypeElement record, TypeElement table, List<ViewComponent> components) {
    /** Takes a copy of the components. */
    public ViewModel {
        components = List.copyOf(components);
    }

    /** @return whether its records have lists, at any depth, which are loaded when all rows have been read */
    public boolean isListing() {
        return components.stream().anyMatch(ViewComponent::isListing);
    }

    /**
     * The components of a kind.
     *
     * @param kind which
     * @param <C> the kind
     * @return those, in order
     */
    public <C extends ViewComponent> Stream<C> components(Class<C> kind) {
        return components.stream().filter(kind::isInstance).map(kind::cast);
    }
}
