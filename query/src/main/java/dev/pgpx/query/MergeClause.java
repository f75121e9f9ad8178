package dev.pgpx.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** WHEN of a MERGE: for which rows, under which further conditions, and what is done. */
record MergeClause(Kind kind, List<Node> conditions, Action action) {
    enum Kind {
        MATCHED(" when matched"),
        NOT_MATCHED(" when not matched"),
        NOT_MATCHED_BY_SOURCE(" when not matched by source");

        private final String words;

        Kind(String words) {
            this.words = words;
        }
    }

    /** What is done with a row. */
    sealed interface Action {
        void render(SqlWriter out, Table<?> table);
    }

    record Update(Assignments assignments) implements Action {
        @Override
        public void render(SqlWriter out, Table<?> table) {
            if (assignments.isEmpty()) {
                throw QueryException.of("PGPX-1204", table.name());
            }
            table.roles().ofChange(assignments).renderSet(out.text("update"), table);
        }
    }

    record Delete() implements Action {
        @Override
        public void render(SqlWriter out, Table<?> table) {
            out.text("delete");
        }
    }

    record Nothing() implements Action {
        @Override
        public void render(SqlWriter out, Table<?> table) {
            out.text("do nothing");
        }
    }

    record Insert(InsertSource source, Overriding overriding) implements Action {
        @Override
        public void render(SqlWriter out, Table<?> table) {
            out.text("insert");
            if (source instanceof InsertSource.Expressions row) {
                row.assignments().renderRow(out, table, overriding, Token.Mark.OPEN);
            } else {
                source.render(out, table, overriding);
            }
        }
    }

    /** Appends it; a row that is not there cannot be seen. */
    void render(SqlWriter out, Table<?> table, FromItem source) {
        if (kind == Kind.NOT_MATCHED_BY_SOURCE) {
            out.requires(ServerFeature.MERGE_BY_SOURCE).token(new Absent(declaredBy(source)));
        } else if (kind == Kind.NOT_MATCHED) {
            out.token(new Absent(table));
        }
        SelectClauses.conjunction(out.text(kind.words), " and ", conditions);
        action.render(out.text(" then "), table);
        out.token(Absent.NOTHING);
    }

    private static Object declaredBy(FromItem item) {
        return item instanceof DerivedTable derived ? derived.declared() : item;
    }

    /** Hides something in FROM from what follows. */
    private record Absent(@Nullable Object declared) implements Token {
        static final Absent NOTHING = new Absent(null);

        @Override
        public void write(SqlText out) {
            out.current().hide(declared);
        }
    }
}
