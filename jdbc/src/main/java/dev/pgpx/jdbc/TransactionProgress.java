package dev.pgpx.jdbc;

import dev.pgpx.database.engine.TransactionId;
import dev.pgpx.database.error.DatabaseException;
import dev.pgpx.database.transaction.TransactionOptions;
import dev.pgpx.query.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a session knows of its transaction. One thread at a time. */
final class TransactionProgress {
    private boolean begun;
    private boolean readOnly;
    /** What the transaction begins with; sent with its first statement. */
    private List<Statement> opening = List.of();
    /** Something has been sent in it. */
    private boolean underWay;
    /** Something in it may have written, and its id is not known. */
    private boolean unidentified;

    private @Nullable TransactionId id;
    private @Nullable DatabaseException firstFailure;

    /**
     * @param first the statements that have to go before all others
     */
    void begin(TransactionOptions options, List<Statement> first) {
        begun = true;
        readOnly = options.readOnly();
        opening = first;
        underWay = false;
        unidentified = false;
        id = null;
        firstFailure = null;
    }

    void end() {
        begun = false;
        opening = List.of();
        underWay = false;
        unidentified = false;
        id = null;
        firstFailure = null;
    }

    boolean isBegun() {
        return begun;
    }

    /** Whether it was begun to refuse writes. */
    boolean isReadOnly() {
        return begun && readOnly;
    }

    /** The statements that have to go before the first one; empty once they have gone. */
    List<Statement> opening() {
        return underWay ? List.of() : opening;
    }

    void sent() {
        underWay = true;
    }

    boolean isUnderWay() {
        return underWay;
    }

    /** Whether a statement has to be followed by the question for the transaction's id. */
    boolean wantsId(boolean mayWrite) {
        return begun && mayWrite && !readOnly && id == null;
    }

    void identified(TransactionId found) {
        id = found;
        unidentified = false;
    }

    /** A statement that may have written could not be followed by the question. */
    void wroteUnidentified() {
        unidentified = id == null;
    }

    boolean isUnidentified() {
        return unidentified;
    }

    @Nullable
    TransactionId id() {
        return id;
    }

    void failed(DatabaseException failure) {
        if (firstFailure == null) {
            firstFailure = failure;
        }
    }

    @Nullable
    DatabaseException firstFailure() {
        return firstFailure;
    }
}
