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
     * A value that a type with a modifier cannot hold.
     *
     * @param type the type with its modifier: {@code numeric(10,2)}
     * @param limit what it can hold, in words
     * @return the exception, to throw
     */
    static ValueException outOfLimit(String type, String limit) {
        return new ValueException(MESSAGES.problem("PGPX-1052", type, limit), null);
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
     * A value from the server that PostgreSQL's type has and the Java type lacks: an infinity, 24:00, a second dimension.
     *
     * @param type the type
     * @param found the special value, in words
     * @param javaType the Java type
     * @param remedy the Java type that can hold it
     * @return the exception, to throw
     */
    public static ValueException notRepresentable(PgType type, String found, Class<?> javaType, String remedy) {
        return new ValueException(
                MESSAGES.problem("PGPX-1007", type.name(), found, javaType.getSimpleName(), remedy), null);
    }

    /**
     * A time with an offset where the type keeps none.
     *
     * @param type the type
     * @return the exception, to throw
     */
    static ValueException offsetNotKept(PgType type) {
        return new ValueException(MESSAGES.problem("PGPX-1050", type.name()), null);
    }

    /**
     * A conversion from or to JSON where several of pgpx's own formats are present, which do not convert alike.
     *
     * @param javaType the Java type to convert
     * @param formats the classes of the formats
     * @return the exception, to throw
     */
    static ValueException severalJsonFormats(String javaType, String formats) {
        return new ValueException(MESSAGES.problem("PGPX-1051", javaType, formats), null);
    }

    /**
     * A conversion from or to JSON where no {@link JsonFormat} is present.
     *
     * @param javaType the Java type to convert
     * @return the exception, to throw
     */
    static ValueException noJsonFormat(String javaType) {
        return new ValueException(MESSAGES.problem("PGPX-1005", javaType), null);
    }

    /**
     * JSON that does not fit the Java type that it is read as.
     *
     * @param javaType the Java type
     * @param found what does not fit and at which key, without the value itself
     * @param cause what a constructor or a reader of the application threw; null for all else
     * @return the exception, to throw
     */
    public static ValueException unreadableJson(String javaType, String found, @Nullable Throwable cause) {
        return new ValueException(MESSAGES.problem("PGPX-1010", javaType, found), cause);
    }

    /**
     * A Java value that has no JSON.
     *
     * @param javaType the Java type that it was declared as
     * @param found what cannot be written and at which component, without the value itself
     * @param cause what an accessor or a writer of the application threw; null for all else
     * @return the exception, to throw
     */
    public static ValueException unwritableJson(String javaType, String found, @Nullable Throwable cause) {
        return new ValueException(MESSAGES.problem("PGPX-1011", javaType, found), cause);
    }

    /**
     * A row of a hierarchy whose discriminator stands for no class.
     *
     * @param table the table
     * @param column the column that has the discriminator
     * @param found the value there
     * @param key the key of the row
     * @param javaType the interface whose subtypes the rows are
     * @return the exception, to throw
     */
    public static ValueException unknownSubtype(
            String table, String column, String found, String key, String javaType) {
        return new ValueException(MESSAGES.problem("PGPX-1060", table, column, found, key, javaType), null);
    }

    /**
     * Labels that do not fit the constants of an enum.
     *
     * @param javaType the enum
     * @param wrong what does not fit
     * @return the exception, to throw
     */
    static ValueException wrongLabels(Class<?> javaType, String wrong) {
        return new ValueException(MESSAGES.problem("PGPX-1006", javaType.getName(), wrong), null);
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
