package dev.pgpx.query;

import dev.pgpx.types.Codecs;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a function gives, in FROM: its columns, and the number of the row where that is asked for. */
abstract class FunctionRows extends DerivedTable {
    private static final String ORDINALITY = "ordinality";

    private final Node call;
    private final boolean withOrdinality;

    FunctionRows(String alias, Node call, List<String> columns, boolean withOrdinality) {
        super(alias, outputs(columns, withOrdinality));
        this.call = call;
        this.withOrdinality = withOrdinality;
    }

    private static List<OutputColumn> outputs(List<String> columns, boolean withOrdinality) {
        List<OutputColumn> outputs = new ArrayList<>();
        for (String column : columns) {
            outputs.add(output(column));
        }
        if (withOrdinality) {
            outputs.add(output(ORDINALITY));
        }
        return outputs;
    }

    private static OutputColumn output(String name) {
        return new OutputColumn(new Node.Text(name), name);
    }

    final Node call() {
        return call;
    }

    final boolean hasOrdinality() {
        return withOrdinality;
    }

    /**
     * The number of the row.
     *
     * @return the column
     * @throws QueryException without {@code withOrdinality()}
     */
    public final NumberExpression<Long> ordinality() {
        return column(ORDINALITY, Family.number(), Codecs.INT8);
    }

    @Override
    final void render(SqlWriter out) {
        out.node(call);
        if (withOrdinality) {
            out.text(" with ordinality");
        }
        out.token(declaration());
    }

    /** What makes its columns visible. */
    Token.Declaration declaration() {
        return new Declared(alias(), columnNames());
    }

    /** What tells it from others of its class, besides alias, call and ordinality. */
    abstract Object parts();

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof FunctionRows that
                && getClass() == that.getClass()
                && alias().equals(that.alias())
                && withOrdinality == that.withOrdinality
                && call.equals(that.call)
                && parts().equals(that.parts());
    }

    @Override
    public final int hashCode() {
        return alias().hashCode();
    }
}
