package dev.pgpx.processor.table;

import dev.pgpx.processor.declaration.ComponentDeclaration;
import java.util.ArrayList;
import java.util.List;

/** What a constructor takes: a component, or what is embedded, which is made of components itself. */
public sealed interface Part {
    /**
     * A component.
     *
     * @param component the component
     */
    record Single(ComponentModel component) implements Part {}

    /**
     * What is embedded.
     *
     * @param declaration the component that it is
     * @param parts what its own constructor takes, in order
     */
    record Embedded(ComponentDeclaration declaration, List<Part> parts) implements Part {
        /** Takes a copy of the parts. */
        public Embedded {
            parts = List.copyOf(parts);
        }

        /** @return all components within it, in order */
        public List<ComponentModel> components() {
            List<ComponentModel> components = new ArrayList<>();
            for (Part part : parts) {
                if (part instanceof Embedded embedded) {
                    components.addAll(embedded.components());
                } else {
                    components.add(((Single) part).component());
                }
            }
            return components;
        }
    }

    /**
     * The parts that components make.
     *
     * @param components the components of a class in order, with those of what is embedded in their places
     * @return its parts, in order
     */
    static List<Part> of(List<ComponentModel> components) {
        return of(components, 0);
    }

    private static List<Part> of(List<ComponentModel> components, int depth) {
        List<Part> parts = new ArrayList<>();
        int at = 0;
        while (at < components.size()) {
            List<ComponentDeclaration> around =
                    components.get(at).declaration().place().around();
            if (around.size() == depth) {
                parts.add(new Single(components.get(at++)));
            } else {
                ComponentDeclaration embedded = around.get(depth);
                int end = end(components, at, depth, embedded);
                parts.add(new Embedded(embedded, of(components.subList(at, end), depth + 1)));
                at = end;
            }
        }
        return parts;
    }

    private static int end(List<ComponentModel> components, int from, int depth, ComponentDeclaration embedded) {
        int end = from;
        while (end < components.size() && isIn(components.get(end), depth, embedded)) {
            end++;
        }
        return end;
    }

    private static boolean isIn(ComponentModel component, int depth, ComponentDeclaration embedded) {
        List<ComponentDeclaration> around = component.declaration().place().around();
        return around.size() > depth && around.get(depth).path().equals(embedded.path());
    }
}
