package dev.pgpx.types;

import dev.pgpx.types.TsQuery.And;
import dev.pgpx.types.TsQuery.Empty;
import dev.pgpx.types.TsQuery.Not;
import dev.pgpx.types.TsQuery.Or;
import dev.pgpx.types.TsQuery.Phrase;
import dev.pgpx.types.TsQuery.Word;
import java.nio.ByteBuffer;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * {@code tsquery}. Binary: how many items; then each, an operator before its operands and the right operand before the left:
 * 1, a mask of weights, whether it is a prefix, the word and a zero; or 2 and the operator, a phrase with its distance.
 */
final class TsQueryCodec extends TypeCodec<TsQuery> {
    static final PgType TYPE = PgType.builtIn("tsquery", 3615, 3645);

    private static final int WORD = 1;
    private static final int OPERATOR = 2;
    private static final int NOT = 1;
    private static final int AND = 2;
    private static final int OR = 3;
    private static final int PHRASE = 4;

    TsQueryCodec() {
        super(TYPE, TsQuery.class);
    }

    /** The server sends the empty query in binary form, but fails to read it ("operand not found"), in 15 as in 18. */
    @Override
    public boolean hasBinary() {
        return false;
    }

    static void checkOperands(List<TsQuery> operands, int least) {
        if (operands.size() < least || operands.stream().anyMatch(Empty.class::isInstance)) {
            throw ValueException.outOfRange(TYPE, "operators with all their operands, none of them empty");
        }
    }

    @Override
    public TsQuery decode(ByteBuffer in) {
        requireAtLeast(in, 4);
        TsQuery query = in.getInt() == 0 ? new Empty() : read(in);
        requireSize(in, 0);
        return query;
    }

    private TsQuery read(ByteBuffer in) {
        requireAtLeast(in, 3);
        int kind = in.get();
        if (kind == WORD) {
            int weights = in.get();
            boolean prefix = in.get() != 0;
            return new Word(Utf8.readZeroTerminated(type(), in), weights(weights), prefix);
        }
        if (kind != OPERATOR) {
            throw unreadable("an item that is neither word nor operator");
        }
        return readOperator(in);
    }

    private TsQuery readOperator(ByteBuffer in) {
        int operator = in.get();
        if (operator == NOT) {
            return new Not(read(in));
        }
        requireAtLeast(in, 2);
        int distance = operator == PHRASE ? in.getShort() : 0;
        TsQuery right = read(in);
        TsQuery left = read(in);
        return switch (operator) {
            case AND -> new And(List.of(left, right));
            case OR -> new Or(List.of(left, right));
            case PHRASE -> new Phrase(left, right, distance);
            default -> throw unreadable("an unknown operator");
        };
    }

    private static Set<LexemeWeight> weights(int mask) {
        Set<LexemeWeight> weights = EnumSet.noneOf(LexemeWeight.class);
        for (LexemeWeight weight : LexemeWeight.values()) {
            if ((mask >> weight.bits() & 1) != 0) {
                weights.add(weight);
            }
        }
        return weights;
    }

    @Override
    public TsQuery decodeText(String text) {
        return TsQueryText.read(type(), text);
    }

    @Override
    public void encode(TsQuery value, BinaryWriter out) {
        out.writeInt(value.size());
        write(value, out);
    }

    private void write(TsQuery query, BinaryWriter out) {
        if (query instanceof Word word) {
            writeWord(word, out);
        } else if (query instanceof Not not) {
            writeOperator(NOT, out);
            write(not.operand(), out);
        } else if (query instanceof And and) {
            writeChain(AND, and.operands(), out);
        } else if (query instanceof Or or) {
            writeChain(OR, or.operands(), out);
        } else if (query instanceof Phrase phrase) {
            writeOperator(PHRASE, out);
            out.writeShort(phrase.distance());
            write(phrase.right(), out);
            write(phrase.left(), out);
        }
    }

    private void writeWord(Word word, BinaryWriter out) {
        int mask = 0;
        for (LexemeWeight weight : word.weights()) {
            mask |= 1 << weight.bits();
        }
        out.writeByte(WORD);
        out.writeByte(mask);
        out.writeByte(word.prefix() ? 1 : 0);
        Utf8.write(type(), word.word(), out);
        out.writeByte(0);
    }

    private void writeChain(int operator, List<TsQuery> operands, BinaryWriter out) {
        for (int i = operands.size() - 1; i > 0; i--) {
            writeOperator(operator, out);
            write(operands.get(i), out);
        }
        write(operands.get(0), out);
    }

    private static void writeOperator(int operator, BinaryWriter out) {
        out.writeByte(OPERATOR);
        out.writeByte(operator);
    }

    @Override
    public void encodeText(TsQuery value, StringBuilder out) {
        TsQueryText.append(type(), value, out);
    }
}
