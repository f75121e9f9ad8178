package dev.pgpx.database.observe;

import dev.pgpx.query.Parameters;
import dev.pgpx.types.Codec;
import dev.pgpx.types.ParameterWriter;
import dev.pgpx.types.ValueException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes values as people read them: short, on one line, sensitive ones masked, no more than a few. */
final class ShownValues implements ParameterWriter {
    static final int MOST = 20;
    static final int LONGEST = 60;
    private static final String MASK = "***";

    private final StringBuilder text = new StringBuilder();
    private final boolean allMasked;
    private int count;

    private ShownValues(boolean allMasked) {
        this.allMasked = allMasked;
    }

    /** {@code $1 = 7, $2 = ***}; empty without values. */
    static String of(Parameters parameters) {
        ShownValues values = new ShownValues(parameters.isSensitive());
        parameters.writeTo(values);
        if (values.count > MOST) {
            values.text.append(" and ").append(values.count - MOST).append(" more");
        }
        return values.text.toString();
    }

    private void show(String value) {
        if (++count <= MOST) {
            text.append(count == 1 ? "$" : ", $").append(count).append(" = ");
            text.append(allMasked ? MASK : value);
        }
    }

    @Override
    public void writeBoolean(boolean value) {
        show(Boolean.toString(value));
    }

    @Override
    public void writeShort(short value) {
        show(Short.toString(value));
    }

    @Override
    public void writeInt(int value) {
        show(Integer.toString(value));
    }

    @Override
    public void writeLong(long value) {
        show(Long.toString(value));
    }

    @Override
    public void writeFloat(float value) {
        show(Float.toString(value));
    }

    @Override
    public void writeDouble(double value) {
        show(Double.toString(value));
    }

    @Override
    public <T> void write(Codec<T> codec, @Nullable T value) {
        if (codec.isSensitive()) {
            show(MASK);
        } else if (value == null) {
            show("null");
        } else if (allMasked || count >= MOST) {
            show(MASK); // not shown: not made, either
        } else {
            show(quoted(codec, value));
        }
    }

    private static <T> String quoted(Codec<T> codec, T value) {
        try {
            return "'" + shortened(codec.text(value)) + "'";
        } catch (ValueException refused) {
            return "a value that " + codec.type().name() + " cannot hold";
        }
    }

    private static String shortened(String value) {
        if (value.length() <= LONGEST) {
            return onOneLine(value);
        }
        int end = Character.isHighSurrogate(value.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return onOneLine(value.substring(0, end)) + "… (" + value.length() + " characters)";
    }

    /** A value must not be able to forge lines of a log. */
    static String onOneLine(String value) {
        StringBuilder line = new StringBuilder(value.length());
        value.codePoints().forEach(character -> {
            if (Character.isISOControl(character) || character == 0x2028 || character == 0x2029) {
                line.append(String.format(Locale.ROOT, "\\u%04x", character));
            } else {
                line.appendCodePoint(character);
            }
        });
        return line.toString();
    }
}
