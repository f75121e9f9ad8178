package dev.pgpx.query;

import dev.pgpx.types.ParameterWriter;
import java.util.List;

/** Parameters that are kept as a list. */
record ListParameters(List<Parameter<?>> list) implements Parameters {
    static final ListParameters NONE = new ListParameters(List.of());

    ListParameters {
        list = List.copyOf(list);
    }

    @Override
    public int count() {
        return list.size();
    }

    @Override
    public void writeTo(ParameterWriter out) {
        for (Parameter<?> parameter : list) {
            parameter.writeTo(out);
        }
    }
}
