package dev.pgpx.query;

import dev.pgpx.types.Codec;
import dev.pgpx.types.Row;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a table's columns are in a result whose columns have another order. */
final class SelectedColumns {
    private final int[] positions;

    private SelectedColumns(int[] positions) {
        this.positions = positions;
    }

    static SelectedColumns of(Table<?> table, Row row) {
        List<String> found = RawSql.names(row);
        List<String> missing = new ArrayList<>();
        int[] positions = new int[table.columns().size()];
        for (int i = 0; i < positions.length; i++) {
            String name = table.columns().get(i).name();
            positions[i] = found.indexOf(name);
            if (positions[i] < 0) {
                missing.add(name);
            }
        }
        if (!missing.isEmpty()) {
            throw QueryException.of("PGPX-1217", table.name(), String.join(", ", missing), String.join(", ", found));
        }
        return new SelectedColumns(positions);
    }

    Row over(Row row) {
        return new View(row, positions);
    }

    private static final class View implements Row {
        private final Row row;
        private final int[] positions;

        View(Row row, int[] positions) {
            this.row = row;
            this.positions = positions;
        }

        @Override
        public int size() {
            return positions.length;
        }

        @Override
        public String name(int index) {
            return row.name(positions[index]);
        }

        @Override
        public boolean isNull(int index) {
            return row.isNull(positions[index]);
        }

        @Override
        public boolean getBoolean(int index) {
            return row.getBoolean(positions[index]);
        }

        @Override
        public short getShort(int index) {
            return row.getShort(positions[index]);
        }

        @Override
        public int getInt(int index) {
            return row.getInt(positions[index]);
        }

        @Override
        public long getLong(int index) {
            return row.getLong(positions[index]);
        }

        @Override
        public float getFloat(int index) {
            return row.getFloat(positions[index]);
        }

        @Override
        public double getDouble(int index) {
            return row.getDouble(positions[index]);
        }

        @Override
        public @Nullable String getText(int index) {
            return row.getText(positions[index]);
        }

        @Override
        public <T> @Nullable T get(int index, Codec<T> codec) {
            return row.get(positions[index], codec);
        }
    }
}
