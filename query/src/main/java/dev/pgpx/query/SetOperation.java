package dev.pgpx.query;

import java.util.List;

/** Two queries whose rows become one result. */
record SetOperation(SelectClauses left, Kind kind, SelectClauses right) implements SelectBody {
    enum Kind {
        UNION("union"),
        UNION_ALL("union all"),
        INTERSECT("intersect"),
        INTERSECT_ALL("intersect all"),
        EXCEPT("except"),
        EXCEPT_ALL("except all");

        private final String words;
        private final String spaced;

        Kind(String words) {
            this.words = words;
            this.spaced = " " + words + " ";
        }

        boolean keepsDuplicates() {
            return this == UNION_ALL || this == INTERSECT_ALL || this == EXCEPT_ALL;
        }
    }

    static SetOperation of(SelectClauses left, Kind kind, SelectClauses right) {
        return new SetOperation(left, kind, right);
    }

    /** What is selected: the result has the names and types of the first query. */
    List<Node> items() {
        return left.projection().items();
    }

    @Override
    public QueryException refused(String clause) {
        return QueryException.of("PGPX-1223", clause, kind.words);
    }

    @Override
    public void render(SqlWriter out, SelectClauses whole) {
        renderPart(out, left);
        out.text(kind.spaced);
        renderPart(out, right);
    }

    private static void renderPart(SqlWriter out, SelectClauses part) {
        out.text("(").query(part, Token.Mark.OPEN_ISOLATED).text(")");
    }
}
