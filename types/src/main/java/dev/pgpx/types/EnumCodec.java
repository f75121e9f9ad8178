package dev.pgpx.types;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** An enum type as a Java enum: the label in both forms. */
final class EnumCodec<E extends Enum<E>> extends BytesCodec<E> {
    private final EnumMap<E, String> labels;
    private final Map<String, E> constants = new HashMap<>();

    /** The labels stand in the order of the constants; without any, the constants' names are the labels. */
    EnumCodec(Class<E> javaType, PgType type, String... labels) {
        super(type, javaType);
        this.labels = new EnumMap<>(javaType);
        E[] values = javaType.getEnumConstants();
        if (labels.length != 0 && labels.length != values.length) {
            throw ValueException.wrongLabels(javaType, labels.length + " labels for " + values.length + " constants");
        }
        for (int i = 0; i < values.length; i++) {
            add(values[i], labels.length == 0 ? values[i].name() : labels[i]);
        }
    }

    private void add(E value, String label) {
        labels.put(value, label);
        if (constants.put(label, value) != null) {
            throw ValueException.wrongLabels(javaType(), "the label \"" + label + "\" stands twice");
        }
    }

    private String label(E value) {
        return Objects.requireNonNull(labels.get(value));
    }

    @Override
    public E decode(byte[] bytes, int from, int length) {
        return decodeText(Utf8.read(type(), bytes, from, length));
    }

    @Override
    public E decodeText(String text) {
        E value = constants.get(text);
        if (value == null) {
            throw ValueException.unknownLabel(type(), text, javaType());
        }
        return value;
    }

    @Override
    public void encode(E value, BinaryWriter out) {
        Utf8.write(type(), label(value), out);
    }

    @Override
    public void encodeText(E value, StringBuilder out) {
        out.append(label(value));
    }
}
