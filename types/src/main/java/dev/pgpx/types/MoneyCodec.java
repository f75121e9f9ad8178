package dev.pgpx.types;

import java.nio.ByteBuffer;

/**
 * {@code money}. The binary form is the number of smallest units in every locale. The text form differs by locale: read, its
 * digits are that number, because it always shows all of them; written, the same text could be a hundred times as much
 * elsewhere, so it is not written.
 */
final class MoneyCodec extends TypeCodec<Money> {
    MoneyCodec() {
        super(PgType.builtIn("money", 790, 791), Money.class);
    }

    @Override
    public Money decode(ByteBuffer in) {
        requireSize(in, 8);
        return new Money(in.getLong());
    }

    @Override
    public Money decodeText(String text) {
        boolean negative = text.indexOf('-') >= 0 || text.indexOf('(') >= 0 || text.indexOf('\u2212') >= 0;
        StringBuilder digits = new StringBuilder(text.length() + 1).append(negative ? "-" : "");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits.append(c);
            }
        }
        try {
            return new Money(Long.parseLong(digits, 0, digits.length(), 10));
        } catch (NumberFormatException e) {
            throw unreadable("no amount of money");
        }
    }

    @Override
    public void encode(Money value, BinaryWriter out) {
        out.writeLong(value.minorUnits());
    }

    @Override
    public void encodeText(Money value, StringBuilder out) {
        throw outOfRange("text that depends on the server's lc_monetary: send it in binary form, or use numeric");
    }
}
