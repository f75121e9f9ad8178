package dev.pgpx.query;

/** A command that gives back something of the rows that it wrote, read like a SELECT. */
record ReturningBody(DataModification<?, ?> command) implements SelectBody {
    @Override
    public QueryException refused(String clause) {
        return QueryException.of("PGPX-1279", clause, command.label());
    }

    @Override
    public void render(SqlWriter out, SelectClauses whole) {
        requireBare(whole);
        out.token(CommandPlace.IN_QUERY);
        command.render(out);
        command.renderReturning(out, whole.projection());
    }

    private void requireBare(SelectClauses whole) {
        if (whole.projection().isDistinct()) {
            throw refused("distinct");
        } else if (!whole.order().isEmpty()) {
            throw refused("order by");
        } else if (!whole.limit().equals(Limit.NONE)) {
            throw refused("limit");
        } else if (!whole.surroundings().locks().isEmpty()) {
            throw refused("a row lock");
        } else if (!whole.surroundings().with().isEmpty()) {
            throw refused("with");
        }
    }

    /** Refuses a command where PostgreSQL takes none: inside of a query, but for the common tables of a whole statement. */
    enum CommandPlace implements Token {
        IN_QUERY;

        @Override
        public void write(SqlText out) {
            if (!out.current().mayHoldCommand()) {
                throw QueryException.of("PGPX-1280");
            }
        }
    }
}
