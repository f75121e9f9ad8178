package dev.pgpx.query;

import dev.pgpx.types.ParameterWriter;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The values that a {@link SqlWriter} collected: single ones, and those of rows. The array is handed over. */
final class StatementParameters implements Parameters {
    private final Object[] values;
    private final int size;
    private final boolean sensitive;

    StatementParameters(Object[] values, int size, boolean sensitive) {
        this.values = values;
        this.size = size;
        this.sensitive = sensitive;
    }

    @Override
    public boolean isSensitive() {
        return sensitive;
    }

    @Override
    public int count() {
        int count = 0;
        for (int i = 0; i < size; i++) {
            count += values[i] instanceof Parameters several ? several.count() : 1;
        }
        return count;
    }

    @Override
    public void writeTo(ParameterWriter out) {
        for (int i = 0; i < size; i++) {
            if (values[i] instanceof Parameters several) {
                several.writeTo(out);
            } else {
                ((Node.Value<?>) values[i]).writeTo(out);
            }
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StatementParameters that && Arrays.equals(values, 0, size, that.values, 0, that.size);
    }

    @Override
    public int hashCode() {
        int hash = 1;
        for (int i = 0; i < size; i++) {
            hash = hash * 31 + values[i].hashCode();
        }
        return hash;
    }

    @Override
    public String toString() {
        return count() + " parameters";
    }
}
