package dev.pgpx.schema.diff;

import dev.pgpx.schema.fact.Fact;
import dev.pgpx.schema.fact.FactKey;
import dev.pgpx.schema.fact.MaterializedViewFact;
import dev.pgpx.schema.fact.ViewFact;
import java.util.List;

/** What has to change about one fact. Immutable. */
public sealed interface Change {
    /**
     * What it is about.
     *
     * @return the key of the fact, after the change where there is one
     */
    FactKey key();

    /**
     * Whether it is only about the names and types of a view's columns, while the query stays: they follow from the query and from the
     * tables below, and models cannot foresee them.
     *
     * @return true for such a change, which no statement makes by itself
     */
    default boolean followsFromQuery() {
        return false;
    }

    /**
     * Something that is not there yet.
     *
     * @param fact what is created
     */
    record Create(Fact fact) implements Change {
        @Override
        public FactKey key() {
            return fact.key();
        }

        @Override
        public String toString() {
            return "create " + key();
        }
    }

    /**
     * Something that shall not be there any more.
     *
     * @param fact what is dropped
     */
    record Drop(Fact fact) implements Change {
        @Override
        public FactKey key() {
            return fact.key();
        }

        @Override
        public String toString() {
            return "drop " + key();
        }
    }

    /**
     * Something that shall be otherwise.
     *
     * @param before what it is, under its new name when it is renamed, too
     * @param after what it shall be
     * @param properties what differs, at least one property
     */
    record Alter(Fact before, Fact after, List<PropertyChange> properties) implements Change {
        /** Takes a copy. */
        public Alter {
            properties = List.copyOf(properties);
        }

        @Override
        public FactKey key() {
            return after.key();
        }

        @Override
        public boolean followsFromQuery() {
            boolean view = after instanceof ViewFact || after instanceof MaterializedViewFact;
            return view
                    && properties.stream()
                            .allMatch(property -> property.name().equals("columns"));
        }

        @Override
        public String toString() {
            return "alter " + key() + " " + properties;
        }
    }

    /**
     * Something that shall have another name, or lie in another schema.
     *
     * @param before its key; where several renames concern it, under the names that the earlier ones give
     * @param after its new key
     */
    record Rename(FactKey before, FactKey after) implements Change {
        @Override
        public FactKey key() {
            return after;
        }

        @Override
        public String toString() {
            return "rename " + before + " to " + after;
        }
    }
}
