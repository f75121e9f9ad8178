package dev.pgpx.query;

import dev.pgpx.types.Codec;
import dev.pgpx.types.ParameterWriter;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who changes rows of a table, and the columns that are told of it.
 *
 * @param createdBy who inserted a row; null where there is no such column
 * @param updatedBy who changed a row last; null where there is no such column
 * @param user who it is now
 */
record ChangeAuthor(@Nullable Column<?> createdBy, @Nullable Column<?> updatedBy, Object user) {
    static ChangeAuthor of(Table<?> table, Object user) {
        ColumnRoles roles = table.roles();
        requireFit(roles.createdBy(), user);
        requireFit(roles.updatedBy(), user);
        return new ChangeAuthor(roles.createdBy(), roles.updatedBy(), user);
    }

    private static void requireFit(@Nullable Column<?> column, Object user) {
        if (column != null && ColumnCodec.fitting(column.definition().codec(), user) == null) {
            throw QueryException.of(
                    "PGPX-1124",
                    column.definition().table().name(),
                    column.name(),
                    user.getClass().getSimpleName(),
                    column.definition().codec().javaType().getSimpleName());
        }
    }

    List<Column<?>> columns() {
        return Stream.<@Nullable Column<?>>of(createdBy, updatedBy)
                .<Column<?>>mapMulti((column, to) -> {
                    if (column != null) {
                        to.accept(column);
                    }
                })
                .toList();
    }

    boolean writes(int column) {
        return isAt(createdBy, column) || isAt(updatedBy, column);
    }

    private static boolean isAt(@Nullable Column<?> column, int index) {
        return column != null && column.definition().index() == index;
    }

    void write(int column, ParameterWriter out) {
        Column<?> written = isAt(createdBy, column) ? createdBy : updatedBy;
        if (written != null) {
            write(written.definition().codec(), out);
        }
    }

    private <T> void write(Codec<T> codec, ParameterWriter out) {
        out.write(codec, ColumnCodec.fitting(codec, user));
    }

    /** What an update by this one sets, unless it was set by hand. */
    Assignments and(Assignments asked) {
        return updatedBy == null || asked.sets(updatedBy) ? asked : asked.plus(updatedBy, value(updatedBy));
    }

    private <T> Node value(Column<T> column) {
        ColumnCodec<T> codec = ColumnCodec.of(column);
        return new Node.Value<>(codec, ColumnCodec.fitting(codec, user));
    }

    /** Without the user: it may be somebody's name. */
    @Override
    public String toString() {
        return "who changes rows";
    }
}
