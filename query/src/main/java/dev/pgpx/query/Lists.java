package dev.pgpx.query;

import java.util.List;

/** Longer copies of immutable lists. */
final class Lists {
    private Lists() {}

    static <N> List<N> append(List<N> list, List<? extends N> more) {
        if (list.isEmpty() && more.size() > 2) {
            return List.copyOf(more);
        }
        List<N> longer = list;
        for (int i = 0; i < more.size(); i++) {
            longer = appendOne(longer, more.get(i));
        }
        return longer;
    }

    static List<Node> appendNodes(List<Node> list, Expression<?>... more) {
        if (list.isEmpty() && more.length > 2) {
            return nodes(more);
        }
        List<Node> longer = list;
        for (Expression<?> expression : more) {
            longer = appendOne(longer, expression.node());
        }
        return longer;
    }

    private static List<Node> nodes(Expression<?>... expressions) {
        Node[] nodes = new Node[expressions.length];
        for (int i = 0; i < nodes.length; i++) {
            nodes[i] = expressions[i].node();
        }
        return List.of(nodes);
    }

    static <N> List<N> appendOne(List<N> list, N element) {
        if (list instanceof Chain<N> chain && chain.size() < Chain.LONGEST) {
            return new Chain<>(chain, element);
        }
        if (list.isEmpty()) {
            return new Chain<>(null, element);
        }
        return list.size() < Chain.LONGEST ? new Chain<>(Chain.of(list), element) : copied(list, element);
    }

    @SuppressWarnings("unchecked") // the array is filled with N alone, and is not shown to anybody
    private static <N> List<N> copied(List<N> list, N element) {
        Object[] longer = list.toArray(new Object[list.size() + 1]);
        longer[list.size()] = element;
        return (List<N>) List.of(longer);
    }
}
