package dev.pgpx.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a load says about the records of each owner: which of them, in which order, how many. */
record LoadClauses(List<Node> conditions, List<SortKey> order, @Nullable Long limit) {
    static final LoadClauses NONE = new LoadClauses(List.of(), List.of(), null);

    LoadClauses where(Condition... more) {
        return new LoadClauses(Lists.appendNodes(conditions, more), order, limit);
    }

    LoadClauses orderBy(SortKey... keys) {
        return new LoadClauses(conditions, Lists.append(order, List.of(keys)), limit);
    }

    LoadClauses limit(long count) {
        if (count < 0) {
            throw QueryException.of("PGPX-1216", "limit", count, "0 or more");
        }
        return new LoadClauses(conditions, order, count);
    }

    boolean isWhole() {
        return conditions.isEmpty() && limit == null;
    }
}
