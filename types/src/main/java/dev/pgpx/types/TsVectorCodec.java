package dev.pgpx.types;

import dev.pgpx.types.TsVector.Lexeme;
import dev.pgpx.types.TsVector.Position;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code tsvector}. Binary: how many words; each with a zero behind it, the number of its positions, and these in two bytes each,
 * of which the two highest bits are the weight.
 */
final class TsVectorCodec extends TypeCodec<TsVector> {
    static final PgType TYPE = PgType.builtIn("tsvector", 3614, 3643);

    private static final int MAX_WORD_BYTES = 2046;
    private static final int WEIGHT_SHIFT = 14;
    private static final int POSITION_MASK = 0x3FFF;

    TsVectorCodec() {
        super(TYPE, TsVector.class);
    }

    static void checkWord(PgType type, String word) {
        if (word.isEmpty() || word.getBytes(StandardCharsets.UTF_8).length > MAX_WORD_BYTES) {
            throw ValueException.outOfRange(type, "words of 1 to 2046 bytes of UTF-8");
        }
    }

    @Override
    public TsVector decode(ByteBuffer in) {
        requireAtLeast(in, 4);
        int count = in.getInt();
        List<Lexeme> lexemes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String word = Utf8.readZeroTerminated(type(), in);
            requireAtLeast(in, 2);
            lexemes.add(new Lexeme(word, readPositions(in, in.getShort() & 0xFFFF)));
        }
        requireSize(in, 0);
        return new TsVector(lexemes);
    }

    private List<Position> readPositions(ByteBuffer in, int count) {
        requireAtLeast(in, 2 * count);
        List<Position> positions = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            int entry = in.getShort() & 0xFFFF;
            positions.add(new Position(entry & POSITION_MASK, LexemeWeight.ofBits(entry >> WEIGHT_SHIFT)));
        }
        return positions;
    }

    @Override
    public TsVector decodeText(String text) {
        TextCursor cursor = new TextCursor(type(), text);
        List<Lexeme> lexemes = new ArrayList<>();
        while (!cursor.atEnd()) {
            String word = LexemeText.read(cursor);
            List<Position> positions = new ArrayList<>();
            if (cursor.skip(':')) {
                do {
                    positions.add(new Position(cursor.number(), LexemeWeight.read(cursor)));
                } while (cursor.skip(','));
            }
            lexemes.add(new Lexeme(word, positions));
            if (!cursor.atEnd()) {
                cursor.expect(' ');
            }
        }
        return new TsVector(lexemes);
    }

    @Override
    public void encode(TsVector value, BinaryWriter out) {
        out.writeInt(value.lexemes().size());
        for (Lexeme lexeme : value.lexemes()) {
            Utf8.write(type(), lexeme.word(), out);
            out.writeByte(0);
            out.writeShort(lexeme.positions().size());
            for (Position position : lexeme.positions()) {
                out.writeShort(position.weight().bits() << WEIGHT_SHIFT | position.position());
            }
        }
    }

    @Override
    public void encodeText(TsVector value, StringBuilder out) {
        char separator = 0;
        for (Lexeme lexeme : value.lexemes()) {
            if (separator != 0) {
                out.append(separator);
            }
            separator = ' ';
            LexemeText.append(type(), lexeme.word(), out);
            appendPositions(lexeme, out);
        }
    }

    private static void appendPositions(Lexeme lexeme, StringBuilder out) {
        char separator = ':';
        for (Position position : lexeme.positions()) {
            out.append(separator).append(position.position());
            if (position.weight() != LexemeWeight.D) {
                out.append(position.weight());
            }
            separator = ',';
        }
    }
}
