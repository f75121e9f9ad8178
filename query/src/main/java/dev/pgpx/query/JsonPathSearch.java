package dev.pgpx.query;

import dev.pgpx.query.text.Identifiers;
import dev.pgpx.types.Codec;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.Json;
import java.util.ArrayList;
import java.util.List;

/**
 * A search in JSON by a path of the SQL/JSON path language: begun by {@link JsonAccess#search}. Immutable.
 *
 * <p>Source: <a href="https://www.postgresql.org/docs/current/functions-json.html#FUNCTIONS-SQLJSON-PATH">The SQL/JSON Path
 * Language</a>.
 */
public final class JsonPathSearch {
    private final Node document;
    private final String path;
    private final List<Variable> variables;
    private final boolean silent;

    private record Variable(String name, Node value) {}

    JsonPathSearch(Node document, String path, List<?> variables, boolean silent) {
        this.document = document;
        this.path = path;
        this.variables = variables.stream().map(Variable.class::cast).toList();
        this.silent = silent;
    }

    /**
     * Gives a variable of the path a value.
     *
     * @param name its name, without {@code $}
     * @param value the value
     * @return the search
     * @throws QueryException when no codec is known for the value
     */
    public JsonPathSearch with(String name, Object value) {
        return with(name, valueNode(value));
    }

    /**
     * Gives a variable of the path a value.
     *
     * @param name its name, without {@code $}
     * @param value the value, as an expression
     * @return the search
     */
    public JsonPathSearch with(String name, Expression<?> value) {
        return with(name, value.node());
    }

    private JsonPathSearch with(String name, Node value) {
        List<Variable> more = new ArrayList<>(variables);
        more.add(new Variable(name, value));
        return new JsonPathSearch(document, path, more, silent);
    }

    private static <V> Node valueNode(V value) {
        Codec<V> codec = Codecs.forValue(value);
        if (codec == null) {
            throw QueryException.of("PGPX-1209", value.getClass().getName());
        }
        return Node.Value.of(codec, value);
    }

    /**
     * Makes missing keys and wrong types no errors. Has no effect on {@code @?} and {@code @@}, for which they never are.
     *
     * @return the search
     */
    public JsonPathSearch silent() {
        return new JsonPathSearch(document, path, variables, true);
    }

    /**
     * Finds something: {@code @?}, which an index serves; with variables {@code jsonb_path_exists}.
     *
     * @return the condition
     */
    public Condition exists() {
        return new Condition(
                variables.isEmpty()
                        ? new Node.Binary(document, " @? ", pathNode(), Node.Binary.OTHER)
                        : call("jsonb_path_exists"));
    }

    /**
     * The path is a predicate, and true: {@code @@}, which an index serves; with variables {@code jsonb_path_match}.
     *
     * @return the condition
     */
    public Condition matches() {
        return new Condition(
                variables.isEmpty()
                        ? new Node.Binary(document, " @@ ", pathNode(), Node.Binary.OTHER)
                        : call("jsonb_path_match"));
    }

    /**
     * {@code jsonb_path_query_first}: what is found first.
     *
     * @return the expression; null where nothing is found
     */
    public JsonExpression<Json> first() {
        return new JsonExpression<>(call("jsonb_path_query_first"), Codecs.JSONB);
    }

    /**
     * {@code jsonb_path_query_array}: all that is found, as a JSON array.
     *
     * @return the expression
     */
    public JsonExpression<Json> all() {
        return new JsonExpression<>(call("jsonb_path_query_array"), Codecs.JSONB);
    }

    /**
     * {@code json_exists}: finds something.
     *
     * @return the condition
     */
    public Condition jsonExists() {
        return new Condition(standard("json_exists(", ")"));
    }

    /**
     * {@code json_query}: what is found, as an array when it is not exactly one.
     *
     * @return the expression; null where nothing is found
     */
    public JsonExpression<Json> jsonQuery() {
        return new JsonExpression<>(standard("json_query(", " with conditional wrapper)"), Codecs.JSONB);
    }

    /**
     * {@code json_value}: the scalar that is found.
     *
     * @param codec says its type
     * @param <V> its Java type
     * @return the expression; null where nothing is found, or no single scalar
     */
    public <V> ComparableExpression<V> jsonValue(Codec<V> codec) {
        String type = Identifiers.quote(
                codec.type().isBuiltIn() ? "" : codec.type().schema(),
                codec.type().name());
        return new ComparableExpression<>(standard("json_value(", " returning " + type + ")"), codec);
    }

    private Node pathNode() {
        return new Node.Cast(Node.Value.of(Codecs.TEXT, path), "jsonpath");
    }

    private Node call(String function) {
        List<Node> arguments = new ArrayList<>(List.of(document, pathNode()));
        if (!variables.isEmpty() || silent) {
            arguments.add(variables.isEmpty() ? new Node.Text("'{}'") : variablesNode());
        }
        if (silent) {
            arguments.add(new Node.Text("true"));
        }
        return new Node.Call(function, arguments);
    }

    private Node variablesNode() {
        List<Node> arguments = new ArrayList<>();
        for (Variable variable : variables) {
            arguments.add(Node.Value.of(Codecs.TEXT, variable.name()));
            arguments.add(variable.value());
        }
        return new Node.Call("jsonb_build_object", arguments);
    }

    private Node standard(String beginning, String end) {
        List<Object> parts = new ArrayList<>(List.of(beginning, document, ", ", pathNode()));
        String before = " passing ";
        for (Variable variable : variables) {
            parts.addAll(List.of(before, variable.value(), " as " + Identifiers.quote(variable.name())));
            before = ", ";
        }
        parts.add(end);
        return new Node.Since(ServerFeature.SQL_JSON, new Infix(List.copyOf(parts)));
    }
}
