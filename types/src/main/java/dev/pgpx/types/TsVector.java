package dev.pgpx.types;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * A text prepared for search: a {@code tsvector} of PostgreSQL. Immutable. Source: <a
 * href="https://www.postgresql.org/docs/current/datatype-textsearch.html">text search types</a>.
 *
 * @param lexemes its words, brought into the server's order, none of them twice
 */
public record TsVector(List<Lexeme> lexemes) {
    /** The server orders by bytes of UTF-8. */
    private static final Comparator<Lexeme> ORDER =
            Comparator.comparing(lexeme -> lexeme.word().getBytes(StandardCharsets.UTF_8), Arrays::compareUnsigned);

    /**
     * A text prepared for search.
     *
     * @param lexemes its words, in any order; copied
     * @throws ValueException when a word stands twice
     */
    public TsVector {
        lexemes = lexemes.stream().sorted(ORDER).toList();
        for (int i = 1; i < lexemes.size(); i++) {
            if (lexemes.get(i).word().equals(lexemes.get(i - 1).word())) {
                throw ValueException.outOfRange(TsVectorCodec.TYPE, "each word once");
            }
        }
    }

    /**
     * A word and where it stands.
     *
     * @param word 1 to 2046 bytes of UTF-8
     * @param positions its places, brought into order, none of them twice, at most 255; none when they were stripped
     */
    public record Lexeme(String word, List<Position> positions) {
        private static final int MAX_POSITIONS = 255;

        /**
         * A word and where it stands.
         *
         * @param word 1 to 2046 bytes of UTF-8
         * @param positions its places, in any order; copied
         * @throws ValueException when the server would cut or refuse it
         */
        public Lexeme {
            TsVectorCodec.checkWord(TsVectorCodec.TYPE, word);
            positions = positions.stream()
                    .sorted(Comparator.comparingInt(Position::position))
                    .toList();
            long distinct =
                    positions.stream().mapToInt(Position::position).distinct().count();
            if (distinct != positions.size() || distinct > MAX_POSITIONS) {
                throw ValueException.outOfRange(TsVectorCodec.TYPE, "at most 255 positions of a word, each once");
            }
        }
    }

    /**
     * A word's place in the text.
     *
     * @param position from 1 to 16383
     * @param weight how much the word counts there
     */
    public record Position(int position, LexemeWeight weight) {
        private static final int MAX = 16_383;

        /**
         * A word's place in the text.
         *
         * @param position from 1 to 16383
         * @param weight how much the word counts there
         * @throws ValueException when out of range
         */
        public Position {
            if (position < 1 || position > MAX) {
                throw ValueException.outOfRange(TsVectorCodec.TYPE, "positions from 1 to 16383");
            }
        }
    }

    /** PostgreSQL's notation: {@code 'fat':2 'rat':3A,7}. */
    @Override
    public String toString() {
        return Codecs.TSVECTOR.text(this);
    }
}
