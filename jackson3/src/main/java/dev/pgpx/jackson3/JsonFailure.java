package dev.pgpx.jackson3;

import dev.pgpx.types.ValueException;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.InvalidDefinitionException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/**
 * Tells Jackson's failures without the values that its own messages quote: what kind, at which key, at which place. For the
 * same reason Jackson's exception is no cause; what the application's own code threw is.
 */
final class JsonFailure {
    private JsonFailure() {}

    static ValueException reading(Type type, Exception failure) {
        return ValueException.unreadableJson(type.getTypeName(), kind(failure) + place(failure), ownCause(failure));
    }

    static ValueException readingNull(Type type) {
        return ValueException.unreadableJson(type.getTypeName(), "it is null, where a value is needed", null);
    }

    static ValueException writing(Type type, Exception failure) {
        String kind = failure instanceof DatabindException && ownCause(failure) == null
                ? "Jackson has no writer for this"
                : "its own code failed";
        return ValueException.unwritableJson(
                type.getTypeName(), notDefined(failure, kind) + path(failure), ownCause(failure));
    }

    private static String kind(Exception failure) {
        if (failure instanceof UnrecognizedPropertyException unknown) {
            return "the Java type has nothing for the key \"" + unknown.getPropertyName() + "\"";
        }
        if (failure instanceof InvalidDefinitionException || failure instanceof IllegalArgumentException) {
            return notDefined(failure, "Jackson cannot make such a value");
        }
        if (failure instanceof MismatchedInputException mismatch) {
            Class<?> target = mismatch.getTargetType();
            return target == null ? "it has another shape" : "expected JSON for " + target.getTypeName();
        }
        return failure instanceof DatabindException ? "its own code refused the value" : "it is no JSON value";
    }

    /** What Jackson cannot do with a type names types alone, never values. */
    private static String notDefined(Exception failure, String otherwise) {
        return failure instanceof InvalidDefinitionException definition
                ? definition.getOriginalMessage().lines().findFirst().orElse(otherwise)
                : otherwise;
    }

    private static String place(Exception failure) {
        String path = path(failure);
        TokenStreamLocation location = failure instanceof JacksonException json ? json.getLocation() : null;
        return location == null || location.getLineNr() < 0
                ? path
                : path + ", line " + location.getLineNr() + " column " + location.getColumnNr();
    }

    /** The keys and positions that lead to the failure: {@code at "address.lines[1]"}. */
    private static String path(Exception failure) {
        if (!(failure instanceof JacksonException mapping) || mapping.getPath().isEmpty()) {
            return "";
        }
        StringBuilder path = new StringBuilder();
        for (JacksonException.Reference step : mapping.getPath()) {
            if (step.getPropertyName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return ", at \"" + path + "\"";
    }

    private static @Nullable Throwable ownCause(Exception failure) {
        Throwable cause = failure.getCause();
        return cause == null || cause instanceof JacksonException ? null : cause;
    }
}
