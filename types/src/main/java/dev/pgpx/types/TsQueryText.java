package dev.pgpx.types;

import dev.pgpx.types.TsQuery.And;
import dev.pgpx.types.TsQuery.Empty;
import dev.pgpx.types.TsQuery.Not;
import dev.pgpx.types.TsQuery.Or;
import dev.pgpx.types.TsQuery.Phrase;
import dev.pgpx.types.TsQuery.Word;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The text form of queries: from loose to tight {@code |}, {@code &}, {@code <->} or {@code <2>}, {@code !}; spaces around. */
final class TsQueryText {
    private static final int OR = 1;
    private static final int AND = 2;
    private static final int PHRASE = 3;
    private static final int NOT = 4;

    private final TextCursor cursor;

    private TsQueryText(PgType type, String text) {
        this.cursor = new TextCursor(type, text);
    }

    static TsQuery read(PgType type, String text) {
        if (text.isEmpty()) {
            return new Empty();
        }
        TsQueryText reader = new TsQueryText(type, text);
        TsQuery query = reader.readOr();
        reader.cursor.expectEnd();
        return query;
    }

    private TsQuery readOr() {
        List<TsQuery> operands = new ArrayList<>();
        do {
            operands.add(readAnd());
        } while (cursor.skip(" | "));
        return operands.size() == 1 ? operands.get(0) : new Or(operands);
    }

    private TsQuery readAnd() {
        List<TsQuery> operands = new ArrayList<>();
        do {
            operands.add(readPhrase());
        } while (cursor.skip(" & "));
        return operands.size() == 1 ? operands.get(0) : new And(operands);
    }

    private TsQuery readPhrase() {
        TsQuery left = readNot();
        while (cursor.skip(" <")) {
            int distance = cursor.skip('-') ? 1 : cursor.number();
            cursor.expect('>');
            cursor.expect(' ');
            left = new Phrase(left, readNot(), distance);
        }
        return left;
    }

    private TsQuery readNot() {
        if (cursor.skip('!')) {
            return new Not(readNot());
        }
        if (cursor.skip("( ")) {
            TsQuery inner = readOr();
            cursor.expect(' ');
            cursor.expect(')');
            return inner;
        }
        return readWord();
    }

    private Word readWord() {
        String word = LexemeText.read(cursor);
        boolean prefix = false;
        Set<LexemeWeight> weights = EnumSet.noneOf(LexemeWeight.class);
        if (cursor.skip(':')) {
            prefix = cursor.skip('*');
            for (LexemeWeight weight : LexemeWeight.values()) {
                if (cursor.skip(weight.name())) {
                    weights.add(weight);
                }
            }
        }
        return new Word(word, weights, prefix);
    }

    static void append(PgType type, TsQuery query, StringBuilder out) {
        append(type, query, 0, out);
    }

    /** In parentheses where it binds less than what stands around it. */
    private static void append(PgType type, TsQuery query, int around, StringBuilder out) {
        int own = priority(query);
        if (own < around) {
            out.append("( ");
        }
        if (query instanceof Word word) {
            appendWord(type, word, out);
        } else if (query instanceof Not not) {
            out.append('!');
            append(type, not.operand(), NOT, out);
        } else if (query instanceof And and) {
            appendChain(type, and.operands(), " & ", AND, out);
        } else if (query instanceof Or or) {
            appendChain(type, or.operands(), " | ", OR, out);
        } else if (query instanceof Phrase phrase) {
            append(type, phrase.left(), PHRASE, out);
            out.append(" <");
            appendDistance(phrase.distance(), out);
            out.append("> ");
            append(type, phrase.right(), PHRASE + 1, out);
        }
        if (own < around) {
            out.append(" )");
        }
    }

    private static int priority(TsQuery query) {
        if (query instanceof Or) {
            return OR;
        }
        if (query instanceof And) {
            return AND;
        }
        return query instanceof Phrase ? PHRASE : NOT;
    }

    private static void appendChain(
            PgType type, List<TsQuery> operands, String operator, int priority, StringBuilder out) {
        for (int i = 0; i < operands.size(); i++) {
            out.append(i == 0 ? "" : operator);
            append(type, operands.get(i), priority, out);
        }
    }

    private static void appendDistance(int distance, StringBuilder out) {
        if (distance == 1) {
            out.append('-');
        } else {
            out.append(distance);
        }
    }

    private static void appendWord(PgType type, Word word, StringBuilder out) {
        LexemeText.append(type, word.word(), out);
        if (word.prefix() || !word.weights().isEmpty()) {
            out.append(':').append(word.prefix() ? "*" : "");
        }
        for (LexemeWeight weight : LexemeWeight.values()) {
            out.append(word.weights().contains(weight) ? weight.name() : "");
        }
    }
}
