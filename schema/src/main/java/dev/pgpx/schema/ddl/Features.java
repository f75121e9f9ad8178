package dev.pgpx.schema.ddl;

import dev.pgpx.query.ServerFeature;
import dev.pgpx.schema.fact.ColumnFact;
import dev.pgpx.schema.fact.ColumnValue;
import dev.pgpx.schema.fact.Fact;
import dev.pgpx.schema.fact.IndexFact;
import dev.pgpx.schema.fact.UniqueFact;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/** What of facts not every supported server has. */
final class Features {
    private Features() {}

    /**
     * The features.
     *
     * @param fact a fact with a statement
     * @param parts those that its statement creates, too
     * @return the features; an older server is refused by the name of one
     */
    static Set<ServerFeature> of(Fact fact, Collection<Fact> parts) {
        EnumSet<ServerFeature> features = EnumSet.noneOf(ServerFeature.class);
        addOf(fact, features);
        parts.forEach(part -> addOf(part, features));
        return features;
    }

    private static void addOf(Fact fact, Set<ServerFeature> features) {
        if (fact instanceof UniqueFact unique && unique.nullsNotDistinct()) {
            features.add(ServerFeature.NULLS_NOT_DISTINCT);
        }
        if (fact instanceof IndexFact index && index.unique() == IndexFact.Uniqueness.NULLS_NOT_DISTINCT) {
            features.add(ServerFeature.NULLS_NOT_DISTINCT);
        }
        if (fact instanceof ColumnFact column
                && column.value() instanceof ColumnValue.Computed computed
                && computed.virtual()) {
            features.add(ServerFeature.VIRTUAL_COLUMNS);
        }
    }
}
