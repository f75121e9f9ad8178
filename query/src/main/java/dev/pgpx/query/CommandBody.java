package dev.pgpx.query;

import java.util.List;

/** A command that gives no rows, as a common table. */
record CommandBody(DataModification<?, ?> command) implements CommonTableBody {
    @Override
    public List<DerivedTable.OutputColumn> columns() {
        return List.of();
    }

    @Override
    public boolean recursive() {
        return false;
    }

    /** The same: a command runs once, however it is named. */
    @Override
    public CommonTableBody with(Materialization materialization) {
        return this;
    }

    @Override
    public void render(SqlWriter out) {
        out.text(Materialization.AUTOMATIC.words())
                .token(Token.Mark.OPEN_COMMON_TABLE)
                .token(ReturningBody.CommandPlace.IN_QUERY);
        command.render(out);
        out.token(Token.Mark.CLOSE).text(")");
    }
}
