package dev.pgpx.types;

import java.util.List;
import java.util.Set;

/**
 * What to search a text for: a {@code tsquery} of PostgreSQL. Immutable. Source: <a
 * href="https://www.postgresql.org/docs/current/datatype-textsearch.html">text search types</a>.
 */
public sealed interface TsQuery {
    /**
     * How many words and operators it has.
     *
     * @return as many as the server's form has
     */
    int size();

    /** A query without words, which matches nothing. */
    record Empty() implements TsQuery {
        @Override
        public int size() {
            return 0;
        }

        @Override
        public String toString() {
            return "";
        }
    }

    /**
     * A word.
     *
     * @param word 1 to 2046 bytes of UTF-8
     * @param weights where it must stand: at a place of one of these weights; empty for anywhere; copied
     * @param prefix whether all words that begin so are meant
     */
    record Word(String word, Set<LexemeWeight> weights, boolean prefix) implements TsQuery {
        /**
         * A word.
         *
         * @param word 1 to 2046 bytes of UTF-8
         * @param weights where it must stand; empty for anywhere
         * @param prefix whether all words that begin so are meant
         * @throws ValueException when the word is empty or too long
         */
        public Word {
            TsVectorCodec.checkWord(TsQueryCodec.TYPE, word);
            weights = Set.copyOf(weights);
        }

        @Override
        public int size() {
            return 1;
        }

        @Override
        public String toString() {
            return Codecs.TSQUERY.text(this);
        }
    }

    /**
     * All texts that another query does not match.
     *
     * @param operand the other query, not empty
     */
    record Not(TsQuery operand) implements TsQuery {
        /**
         * All texts that another query does not match.
         *
         * @param operand the other query
         * @throws ValueException when it is empty
         */
        public Not {
            TsQueryCodec.checkOperands(List.of(operand), 1);
        }

        @Override
        public int size() {
            return 1 + operand.size();
        }

        @Override
        public String toString() {
            return Codecs.TSQUERY.text(this);
        }
    }

    /**
     * Texts that all of several queries match.
     *
     * @param operands two or more, none of them empty; those of an {@code And} among them take its place; copied
     */
    record And(List<TsQuery> operands) implements TsQuery {
        /**
         * Texts that all of several queries match.
         *
         * @param operands two or more
         * @throws ValueException when there are fewer, or one is empty
         */
        public And {
            TsQueryCodec.checkOperands(operands, 2);
            operands = operands.stream()
                    .flatMap(each -> each instanceof And and ? and.operands().stream() : List.of(each).stream())
                    .toList();
        }

        @Override
        public int size() {
            return operands.size()
                    - 1
                    + operands.stream().mapToInt(TsQuery::size).sum();
        }

        @Override
        public String toString() {
            return Codecs.TSQUERY.text(this);
        }
    }

    /**
     * Texts that at least one of several queries matches.
     *
     * @param operands two or more, none of them empty; those of an {@code Or} among them take its place; copied
     */
    record Or(List<TsQuery> operands) implements TsQuery {
        /**
         * Texts that at least one of several queries matches.
         *
         * @param operands two or more
         * @throws ValueException when there are fewer, or one is empty
         */
        public Or {
            TsQueryCodec.checkOperands(operands, 2);
            operands = operands.stream()
                    .flatMap(each -> each instanceof Or or ? or.operands().stream() : List.of(each).stream())
                    .toList();
        }

        @Override
        public int size() {
            return operands.size()
                    - 1
                    + operands.stream().mapToInt(TsQuery::size).sum();
        }

        @Override
        public String toString() {
            return Codecs.TSQUERY.text(this);
        }
    }

    /**
     * Texts in which one match stands behind another.
     *
     * @param left the first match
     * @param right the second match
     * @param distance how many words on, from 0 to 16384; 1 for the next word
     */
    record Phrase(TsQuery left, TsQuery right, int distance) implements TsQuery {
        private static final int MAX_DISTANCE = 16_384;

        /**
         * Texts in which one match stands behind another.
         *
         * @param left the first match
         * @param right the second match
         * @param distance how many words on
         * @throws ValueException when the distance is out of range, or one side is empty
         */
        public Phrase {
            TsQueryCodec.checkOperands(List.of(left, right), 2);
            if (distance < 0 || distance > MAX_DISTANCE) {
                throw ValueException.outOfRange(TsQueryCodec.TYPE, "distances from 0 to 16384");
            }
        }

        @Override
        public int size() {
            return 1 + left.size() + right.size();
        }

        @Override
        public String toString() {
            return Codecs.TSQUERY.text(this);
        }
    }
}
