package dev.pgpx.types;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A generic type with its arguments, made without reflection on any member: {@code GenericType.of(Map.class, String.class,
 * GenericType.of(List.class, Integer.class))}. Equal to every other {@link ParameterizedType} of the same classes. Immutable.
 */
public final class GenericType implements ParameterizedType {
    private final Class<?> raw;
    private final List<Type> arguments;

    private GenericType(Class<?> raw, List<Type> arguments) {
        this.raw = raw;
        this.arguments = arguments;
    }

    /**
     * A generic type.
     *
     * @param raw the class
     * @param arguments a type for each of its parameters, in order
     * @return the type
     * @throws IllegalArgumentException when there are more or fewer than the class has parameters
     */
    public static GenericType of(Class<?> raw, Type... arguments) {
        if (raw.getTypeParameters().length != arguments.length) {
            throw new IllegalArgumentException(raw.getName() + " has " + raw.getTypeParameters().length
                    + " type parameters, not " + arguments.length);
        }
        return new GenericType(raw, List.of(arguments));
    }

    @Override
    public Type[] getActualTypeArguments() {
        return arguments.toArray(Type[]::new);
    }

    @Override
    public Type getRawType() {
        return raw;
    }

    @Override
    public @Nullable Type getOwnerType() {
        return raw.getDeclaringClass();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ParameterizedType that
                && raw.equals(that.getRawType())
                && Objects.equals(getOwnerType(), that.getOwnerType())
                && Arrays.equals(getActualTypeArguments(), that.getActualTypeArguments());
    }

    @Override
    public int hashCode() { // as the JDK's own, which equals it
        return Arrays.hashCode(getActualTypeArguments()) ^ Objects.hashCode(getOwnerType()) ^ raw.hashCode();
    }

    @Override
    public String toString() {
        return arguments.stream().map(Type::getTypeName).collect(Collectors.joining(", ", raw.getName() + "<", ">"));
    }
}
