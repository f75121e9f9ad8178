package dev.pgpx.processor.table;

import dev.pgpx.model.DeleteRule;
import java.util.List;

/**
 * A constraint.
 *
 * @param rule what it demands
 * @param name its name
 * @param javaName the name of its member in the generated table; empty for one that has none, as no write can violate it
 * @param columns the columns that it is about, in order
 * @param table the table that has it
 */
public record ConstraintModel(
        Rule rule, String name, String javaName, List<ColumnModel> columns, StoredTableModel table) {
    /** Takes a copy of the columns. */
    public ConstraintModel {
        columns = List.copyOf(columns);
    }

    /** What a constraint demands. */
    public sealed interface Rule {
        /** @return its constant in {@code Constraint.Kind} */
        String kind();
    }

    /** The columns identify a row. */
    public record PrimaryKey() implements Rule {
        @Override
        public String kind() {
            return "PRIMARY_KEY";
        }
    }

    /**
     * No two rows have the same values.
     *
     * @param nullsNotDistinct whether nulls are the same value
     * @param condition which rows count, as SQL; empty for all
     */
    public record Unique(boolean nullsNotDistinct, String condition) implements Rule {
        @Override
        public String kind() {
            return "UNIQUE";
        }
    }

    /**
     * The columns name a row of another table.
     *
     * @param references what each of them points to, all of one table
     * @param onDelete what happens when that is deleted
     */
    public record ForeignKey(List<Reference> references, DeleteRule onDelete) implements Rule {
        /** Takes a copy of the references. */
        public ForeignKey {
            references = List.copyOf(references);
        }

        @Override
        public String kind() {
            return "FOREIGN_KEY";
        }
    }

    /**
     * The key is that of a row of another table of the same hierarchy, with which the row goes.
     *
     * @param schema the schema of the other table
     * @param table its name
     */
    public record PartOf(String schema, String table) implements Rule {
        @Override
        public String kind() {
            return "FOREIGN_KEY";
        }
    }

    /**
     * A condition holds.
     *
     * @param expression the condition, as SQL
     */
    public record Check(String expression) implements Rule {
        @Override
        public String kind() {
            return "CHECK";
        }
    }

    /**
     * No two rows meet.
     *
     * @param definition what is excluded: the SQL after {@code exclude}
     */
    public record Exclusion(String definition) implements Rule {
        @Override
        public String kind() {
            return "EXCLUSION";
        }
    }
}
