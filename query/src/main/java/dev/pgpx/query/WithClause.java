package dev.pgpx.query;

import java.util.List;

/** WITH: the common tables of a statement. */
final class WithClause {
    private WithClause() {}

    static void render(SqlWriter out, List<CommonTable> tables) {
        boolean recursive = false;
        for (CommonTable table : tables) {
            recursive |= table.body().recursive();
        }
        out.text(recursive ? "with recursive " : "with ");
        for (int i = 0; i < tables.size(); i++) {
            out.text(i == 0 ? "" : ", ");
            tables.get(i).renderDefinition(out);
        }
        out.text(" ");
    }
}
