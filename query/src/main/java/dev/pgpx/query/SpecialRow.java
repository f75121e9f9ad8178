package dev.pgpx.query;

import org.jspecify.annotations.Nullable;

/**
 * A row of the table that is written to, which some clauses see under a name of its own. It is that table under an alias, so
 * that its columns keep their families and the whole can be read as a record.
 */
enum SpecialRow {
    /** The row that was to be inserted. */
    EXCLUDED("excluded", null),
    /** The row before the command. */
    OLD("old", ServerFeature.RETURNING_OLD_NEW),
    /** The row after the command. */
    NEW("new", ServerFeature.RETURNING_OLD_NEW);

    private final String alias;
    private final @Nullable ServerFeature feature;

    SpecialRow(String alias, @Nullable ServerFeature feature) {
        this.alias = alias;
        this.feature = feature;
    }

    @SuppressWarnings("unchecked") // a generated table's as() gives its own class
    <X extends Table<?>> X of(X table) {
        return (X) table.specialRow(this);
    }

    String alias() {
        return alias;
    }

    private void reveal(SqlText out, Table<?> target) {
        out.current().reveal(of(target), feature);
    }

    /** From here on what was to be inserted can be seen. */
    record SeeExcluded(Table<?> target) implements Token {
        @Override
        public void write(SqlText out) {
            EXCLUDED.reveal(out, target);
        }
    }

    /** From here on the rows before and after can be seen. */
    record SeeOldAndNew(Table<?> target) implements Token {
        @Override
        public void write(SqlText out) {
            OLD.reveal(out, target);
            NEW.reveal(out, target);
        }
    }
}
