package dev.pgpx.query;

import java.util.List;

/** Longer copies of short immutable lists. */
final class Lists {
    private Lists() {}

    @SuppressWarnings("unchecked") // the array is filled with N alone, and is not shown to anybody
    static <N> List<N> append(List<? extends N> list, List<? extends N> more) {
        if (list.isEmpty()) {
            return List.copyOf(more);
        }
        Object[] longer = new Object[list.size() + more.size()];
        int size = 0;
        for (int i = 0; i < list.size(); i++) {
            longer[size++] = list.get(i);
        }
        for (int i = 0; i < more.size(); i++) {
            longer[size++] = more.get(i);
        }
        return (List<N>) List.of(longer);
    }

    static List<Node> appendNodes(List<Node> list, Expression<?>... more) {
        Node[] longer = new Node[list.size() + more.length];
        int size = 0;
        for (int i = 0; i < list.size(); i++) {
            longer[size++] = list.get(i);
        }
        for (Expression<?> expression : more) {
            longer[size++] = expression.node();
        }
        return List.of(longer);
    }
}
