package dev.pgpx.query;

import com.google.errorprone.annotations.CheckReturnValue;
import dev.pgpx.query.text.Identifiers;
import dev.pgpx.types.Codec;
import dev.pgpx.types.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Calls a procedure: begun by {@link Sql#call(String)}, with an argument for each of its parameters in their order. A command
 * by itself; with out parameters a query of one row, once it is said how that is read. Immutable; every method gives a copy.
 *
 * <p>A procedure that ends transactions itself cannot be called in one. Before PostgreSQL 14 procedures have no OUT
 * parameters, but INOUT ones, which {@link #out} serves as well.
 *
 * <p>Source: <a href="https://www.postgresql.org/docs/current/sql-call.html">CALL</a>.
 */
@CheckReturnValue
public final class Call implements Command {
    private final String procedure;
    private final List<Node> arguments;
    private final List<Out> outs;

    /** A parameter that gives a value back. */
    private record Out(String name, Codec<?> codec) {}

    private Call(String procedure, List<Node> arguments, List<Out> outs) {
        this.procedure = procedure;
        this.arguments = List.copyOf(arguments);
        this.outs = List.copyOf(outs);
    }

    static Call of(String schema, String procedure) {
        return new Call(Identifiers.quote(schema, procedure), List.of(), List.of());
    }

    /**
     * The next argument. Its type is that which the value's class has by default; a list is an array.
     *
     * @param value the value, not null
     * @return the call with it
     * @throws QueryException when no codec is known for the value's class
     */
    public Call in(Object value) {
        return in(ValueTypes.parameter("argument " + (arguments.size() + 1), value));
    }

    private <T> Call in(Parameter<T> parameter) {
        return in(parameter.codec(), parameter.value());
    }

    /**
     * The next argument.
     *
     * @param codec says its type
     * @param value the value, or null
     * @param <T> the Java type
     * @return the call with it
     */
    public <T> Call in(Codec<T> codec, @Nullable T value) {
        return with(new Node.Value<>(codec, value), outs);
    }

    /**
     * The next argument, which the server evaluates.
     *
     * @param expression an expression without columns
     * @return the call with it
     */
    public Call in(Expression<?> expression) {
        return with(expression.node(), outs);
    }

    /**
     * The next parameter is an OUT one.
     *
     * @param name its name in the procedure
     * @param codec reads it
     * @return the call with it
     */
    public Call out(String name, Codec<?> codec) {
        return with(new Node.Text("null"), Lists.append(outs, List.of(new Out(name, codec))));
    }

    /**
     * The next parameter is an INOUT one.
     *
     * @param name its name in the procedure
     * @param codec writes and reads it
     * @param value the value that goes in, or null
     * @param <T> the Java type
     * @return the call with it
     */
    public <T> Call inOut(String name, Codec<T> codec, @Nullable T value) {
        return with(new Node.Value<>(codec, value), Lists.append(outs, List.of(new Out(name, codec))));
    }

    private Call with(Node argument, List<Out> changed) {
        return new Call(procedure, Lists.append(arguments, List.of(argument)), changed);
    }

    /**
     * Reads the out parameters by a function.
     *
     * @param mapper reads the row, in which they stand in their order; the row is not to be kept
     * @param <R> what it makes
     * @return a query of one row; the function is no part of its equality
     * @throws QueryException when the call has no out parameter
     */
    public <R> Query<R> map(Function<Row, R> mapper) {
        return reading(row -> mapper.apply(row));
    }

    /**
     * Reads the first out parameter.
     *
     * @param codec reads it; it is not null
     * @param <T> the Java type
     * @return a query of one row
     * @throws QueryException when the call has no out parameter
     */
    public <T> Query<T> as(Codec<T> codec) {
        return reading(row -> row.require(0, codec));
    }

    /**
     * Reads the out parameters as a map by their names.
     *
     * @return a query of one row; its map has the order of the parameters and can be changed
     * @throws QueryException when the call has no out parameter
     */
    public Query<Map<String, @Nullable Object>> asMaps() {
        List<Codec<?>> codecs = new ArrayList<>();
        outs.forEach(out -> codecs.add(out.codec));
        return reading(row -> RowMaps.of(codecs).read(row, Relations.DETACHED));
    }

    private <R> Query<R> reading(Function<Row, R> mapper) {
        if (outs.isEmpty()) {
            throw QueryException.of("PGPX-1238", procedure);
        }
        return new CallQuery<>(this, (row, relations) -> mapper.apply(checked(row)));
    }

    /** The parameters stand by their positions, so their names tell whether the call means the same ones. */
    private Row checked(Row row) {
        List<String> expected = outs.stream().map(Out::name).toList();
        List<String> found = RawSql.names(row);
        if (!found.equals(expected)) {
            throw QueryException.of("PGPX-1237", procedure, String.join(", ", found), String.join(", ", expected));
        }
        return row;
    }

    @Override
    public Statement statement() {
        SqlWriter out = new SqlWriter();
        out.token(Token.Mark.OPEN);
        out.text("call ").text(procedure).text("(").list(arguments).text(")");
        out.token(Token.Mark.CLOSE);
        return out.statement("call " + procedure);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Call that
                && procedure.equals(that.procedure)
                && arguments.equals(that.arguments)
                && outs.equals(that.outs);
    }

    @Override
    public int hashCode() {
        return procedure.hashCode() * 31 + arguments.hashCode();
    }

    private record CallQuery<R>(Call call, RowReader<R> reader) implements Query<R> {
        @Override
        public Statement statement() {
            return call.statement();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof CallQuery<?> that && call.equals(that.call);
        }

        @Override
        public int hashCode() {
            return call.hashCode();
        }
    }
}
