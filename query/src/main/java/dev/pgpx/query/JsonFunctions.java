package dev.pgpx.query;

import dev.pgpx.types.Codecs;
import dev.pgpx.types.Json;
import java.util.ArrayList;
import java.util.List;

/**
 * JSON made of other values; made to be imported statically.
 *
 * <p>Source: <a href="https://www.postgresql.org/docs/current/functions-json.html">JSON Functions and Operators</a>.
 */
public final class JsonFunctions {
    private JsonFunctions() {}

    /** What a text can be as JSON. */
    public enum Form {
        /** Any JSON. */
        VALUE(" is json"),
        /** An object. */
        OBJECT(" is json object"),
        /** An array. */
        ARRAY(" is json array"),
        /** A string, a number, a boolean or null. */
        SCALAR(" is json scalar"),
        /** Any JSON in which no object has a key twice. */
        UNIQUE_KEYS(" is json with unique keys");

        private final String words;

        Form(String words) {
            this.words = words;
        }
    }

    /**
     * {@code jsonb_build_object}: an object with a key for each expression, of its name.
     *
     * @param members columns, and expressions that have a name by {@code as("…")}
     * @return the expression
     * @throws QueryException when one has no name
     */
    public static JsonExpression<Json> jsonObject(Expression<?>... members) {
        List<Node> arguments = new ArrayList<>();
        for (Expression<?> member : members) {
            String name = member.outputs().get(0).name();
            if (name == null) {
                throw QueryException.of("PGPX-1261");
            }
            arguments.add(Node.Value.of(Codecs.TEXT, name));
            arguments.add(member.node());
        }
        return new JsonExpression<>(new Node.Call("jsonb_build_object", arguments), Codecs.JSONB);
    }

    /**
     * {@code jsonb_build_array}: an array of what some expressions give.
     *
     * @param elements the expressions
     * @return the expression
     */
    public static JsonExpression<Json> jsonArray(Expression<?>... elements) {
        List<Node> arguments = new ArrayList<>();
        for (Expression<?> element : elements) {
            arguments.add(element.node());
        }
        return new JsonExpression<>(new Node.Call("jsonb_build_array", arguments), Codecs.JSONB);
    }

    /**
     * {@code to_jsonb}: a value of any type as JSON.
     *
     * @param value the expression
     * @return the expression
     */
    public static JsonExpression<Json> toJson(Expression<?> value) {
        return new JsonExpression<>(Node.Call.of("to_jsonb", value.node()), Codecs.JSONB);
    }

    /**
     * {@code is json}: a text is JSON.
     *
     * @param text the text
     * @param form which JSON
     * @return the condition
     */
    public static Condition isJson(Expression<String> text, Form form) {
        return new Condition(new Node.Since(ServerFeature.IS_JSON, new Node.Postfix(text.node(), form.words)));
    }
}
