package dev.pgpx.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a load says about the records of each owner: which of them, in which order, how many, and how many levels of them. */
record LoadClauses(List<Node> conditions, List<SortKey> order, @Nullable Long limit, int depth) {
    static final int ANY_DEPTH = Integer.MAX_VALUE;
    static final LoadClauses NONE = new LoadClauses(List.of(), List.of(), null, 1);

    LoadClauses where(Condition... more) {
        return new LoadClauses(Lists.appendNodes(conditions, more), order, limit, depth);
    }

    LoadClauses orderBy(SortKey... keys) {
        return new LoadClauses(conditions, Lists.append(order, List.of(keys)), limit, depth);
    }

    LoadClauses limit(long count) {
        if (count < 0) {
            throw QueryException.of("PGPX-1216", "limit", count, "0 or more");
        }
        return new LoadClauses(conditions, order, count, depth);
    }

    LoadClauses recursive(int levels) {
        if (levels < 1) {
            throw QueryException.of("PGPX-1216", "recursive", levels, "1 or more");
        }
        return new LoadClauses(conditions, order, limit, levels);
    }

    boolean isRecursive() {
        return depth > 1;
    }

    boolean isWhole() {
        return conditions.isEmpty() && limit == null;
    }
}
