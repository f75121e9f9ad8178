package dev.pgpx.types;

import dev.pgpx.types.error.MessageCatalog;
import dev.pgpx.types.error.PgpxException;
import dev.pgpx.types.error.Problem;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * A value that a type cannot hold: fix the data, or the type that it is mapped to. When writing, nothing was sent; when
 * reading, the rest of the result was discarded and the session is as good as before.
 */
public final class ValueException extends PgpxException {
    private static final MessageCatalog MESSAGES =
            new MessageCatalog(() -> ResourceBundle.getBundle("dev.pgpx.types.messages"));

    private ValueException(Problem problem, @Nullable Throwable cause) {
        super(problem, cause);
    }

    /**
     * A null where the Java type cannot hold it.
     *
     * @param column the column
     * @return the exception, to throw
     */
    public static ValueException nullColumn(String column) {
        return new ValueException(MESSAGES.problem("PGPX-1001", column), null);
    }

    /**
     * A value that the PostgreSQL type cannot hold.
     *
     * @param type the type
     * @param limit what it can hold, in words
     * @return the exception, to throw
     */
    public static ValueException outOfRange(PgType type, String limit) {
        return new ValueException(MESSAGES.problem("PGPX-1002", type.name(), limit), null);
    }

    /**
     * Bytes or text from the server that are no value of the type.
     *
     * @param type the type
     * @param found what is wrong with them, without the value itself
     * @param cause what reading it met, or null
     * @return the exception, to throw
     */
    public static ValueException unreadable(PgType type, String found, @Nullable Throwable cause) {
        return new ValueException(MESSAGES.problem("PGPX-1003", type.name(), found), cause);
    }

    /**
     * A column that is of another type than the one it is read as.
     *
     * @param column the column
     * @param found its type
     * @param expected the type of the codec
     * @return the exception, to throw
     */
    public static ValueException wrongType(String column, String found, PgType expected) {
        return new ValueException(MESSAGES.problem("PGPX-1008", column, found, expected.name()), null);
    }

    /**
     * A column whose value is none of a type that Java has a primitive for.
     *
     * @param column the column
     * @param type the type it was read as
     * @param cause what reading it met
     * @return the exception, to throw
     */
    public static ValueException notOfType(String column, String type, Throwable cause) {
        return new ValueException(MESSAGES.problem("PGPX-1009", column, type), cause);
    }

    /**
     * A label that the Java enum lacks.
     *
     * @param type the enum type
     * @param label the label from the server
     * @param javaType the enum
     * @return the exception, to throw
     */
    public static ValueException unknownLabel(PgType type, String label, Class<?> javaType) {
        return new ValueException(MESSAGES.problem("PGPX-1004", type.name(), label, javaType.getName()), null);
    }

    /**
     * The same failure, naming the column or parameter where it happened.
     *
     * @param place the column or parameter
     * @return the exception, to throw in place of this one, which becomes its cause
     */
    public ValueException at(String place) {
        return new ValueException(problem().at(place), this);
    }
}
