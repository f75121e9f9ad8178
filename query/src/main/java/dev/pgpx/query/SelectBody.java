package dev.pgpx.query;

/** What stands in the place of a SELECT proper. */
sealed interface SelectBody permits SetOperation, ReturningBody {
    /** Why a clause of a SELECT cannot follow. */
    QueryException refused(String clause);

    /** Appends it, within the scope that the caller opened. */
    void render(SqlWriter out, SelectClauses whole);
}
