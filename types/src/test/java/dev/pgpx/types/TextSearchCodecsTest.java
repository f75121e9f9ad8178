package dev.pgpx.types;

import static dev.pgpx.types.Forms.assertForms;
import static dev.pgpx.types.Forms.assertReads;
import static dev.pgpx.types.Forms.assertUnreadable;
import static dev.pgpx.types.Forms.failure;
import static dev.pgpx.types.Forms.outOfRange;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pgpx.types.TsQuery.And;
import dev.pgpx.types.TsQuery.Empty;
import dev.pgpx.types.TsQuery.Not;
import dev.pgpx.types.TsQuery.Or;
import dev.pgpx.types.TsQuery.Phrase;
import dev.pgpx.types.TsQuery.Word;
import dev.pgpx.types.TsVector.Lexeme;
import dev.pgpx.types.TsVector.Position;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextSearchCodecsTest {
    private static final Word A = new Word("a", Set.of(), false);
    private static final Word B = new Word("b", Set.of(), false);
    private static final Word C = new Word("c", Set.of(), false);

    @Test
    void vectorsHaveTheFormsOfTheServer() {
        TsVector vector = new TsVector(List.of(
                new Lexeme("b", List.of(new Position(3, LexemeWeight.D), new Position(1, LexemeWeight.A))),
                new Lexeme("a", List.of()),
                new Lexeme("it's", List.of(new Position(16_383, LexemeWeight.C), new Position(2, LexemeWeight.B)))));
        assertForms(
                Codecs.TSVECTOR,
                vector,
                "00000003" + "61000000" + "62000002c0010003" + "697427730000028002" + "7fff",
                "'a' 'b':1A,3 'it''s':2B,16383C");
        assertForms(Codecs.TSVECTOR, new TsVector(List.of()), "00000000", "");
        assertThat(Codecs.TSVECTOR.decodeText("'x\\\\y'")).hasToString("'x\\\\y'");
    }

    @Test
    void vectorsAreOrderedByBytes() {
        TsVector vector = new TsVector(List.of(new Lexeme("😀", List.of()), new Lexeme("\uFFEE", List.of())));
        assertThat(vector.lexemes()).extracting(Lexeme::word).containsExactly("\uFFEE", "😀");
    }

    @Test
    void vectorsRefuseWhatTheServerWouldChange() {
        String words = outOfRange("tsvector", "words of 1 to 2046 bytes of UTF-8");
        String positions = outOfRange("tsvector", "at most 255 positions of a word, each once");
        Lexeme word = new Lexeme("a", List.of());
        assertThat(failure(() -> new TsVector(List.of(word, word))))
                .isEqualTo(outOfRange("tsvector", "each word once"));
        assertThat(failure(() -> new Lexeme("", List.of()))).isEqualTo(words);
        assertThat(failure(() -> new Lexeme("é".repeat(1024), List.of()))).isEqualTo(words);
        Position first = new Position(1, LexemeWeight.A);
        assertThat(failure(() -> new Lexeme("a", List.of(first, new Position(1, LexemeWeight.B)))))
                .isEqualTo(positions);
        List<Position> many = IntStream.rangeClosed(1, 256)
                .mapToObj(i -> new Position(i, LexemeWeight.D))
                .toList();
        assertThat(failure(() -> new Lexeme("a", many))).isEqualTo(positions);
        for (int position : new int[] {0, 16_384}) {
            assertThat(failure(() -> new Position(position, LexemeWeight.D)))
                    .isEqualTo(outOfRange("tsvector", "positions from 1 to 16383"));
        }
    }

    @Test
    void vectorsRefuseOtherBytes() {
        assertUnreadable(Codecs.TSVECTOR, "00", "it ends after 1 bytes where 4 or more were expected");
        assertUnreadable(Codecs.TSVECTOR, "0000000161", "text without an end");
        assertUnreadable(Codecs.TSVECTOR, "000000016100", "it ends after 0 bytes where 2 or more were expected");
        assertUnreadable(Codecs.TSVECTOR, "0000000161000001", "it ends after 0 bytes where 2 or more were expected");
        assertUnreadable(Codecs.TSVECTOR, "0000000000", "1 bytes where 0 were expected");
    }

    @Test
    void queriesHaveTheFormsOfTheServer() {
        Word prefix = new Word("b", Set.of(LexemeWeight.A, LexemeWeight.B), true);
        assertForms(
                Codecs.TSQUERY,
                new Or(List.of(new And(List.of(A, prefix)), new Not(new Phrase(C, new Word("d", Set.of(), false), 2)))),
                "00000008" + "0203" + "0201" + "02040002" + "0100006400" + "0100006300" + "0202" + "010c016200"
                        + "0100006100",
                "'a' & 'b':*AB | !( 'c' <2> 'd' )");
        assertForms(Codecs.TSQUERY, new Not(new Not(A)), "00000003020102010100006100", "!!'a'");
        assertForms(Codecs.TSQUERY, new Empty(), "00000000", "");
        assertForms(
                Codecs.TSQUERY,
                new Phrase(A, new Phrase(B, C, 1), 1),
                "000000050204000102040001010000630001000062000100006100",
                "'a' <-> ( 'b' <-> 'c' )");
        assertForms(
                Codecs.TSQUERY,
                new Phrase(new Phrase(A, B, 1), C, 1),
                "000000050204000101000063000204000101000062000100006100",
                "'a' <-> 'b' <-> 'c'");
        assertForms(
                Codecs.TSQUERY,
                new Word("it's\\x", Set.of(LexemeWeight.values()), false),
                "00000001010f00697427735c7800",
                "'it''s\\\\x':ABCD");
    }

    @Test
    void chainsOfOneOperatorAreOneNode() {
        And chain = new And(List.of(A, B, C));
        assertThat(new And(List.of(A, new And(List.of(B, C))))).isEqualTo(chain);
        assertThat(new Or(List.of(new Or(List.of(A, B)), C))).isEqualTo(new Or(List.of(A, B, C)));
        assertReads(Codecs.TSQUERY, "0000000502020202010000630001000062000100006100", "'a' & 'b' & 'c'", chain);
    }

    @Test
    void queriesPrint() {
        assertThat(new Empty()).hasToString("");
        assertThat(A).hasToString("'a'");
        assertThat(new Not(A)).hasToString("!'a'");
        assertThat(new And(List.of(new Or(List.of(A, B)), C))).hasToString("( 'a' | 'b' ) & 'c'");
        assertThat(new Or(List.of(A, B))).hasToString("'a' | 'b'");
        assertThat(new Phrase(A, B, 3)).hasToString("'a' <3> 'b'");
    }

    @Test
    void queriesAreSentAsText() {
        assertThat(Codecs.TSQUERY.hasBinary()).isFalse();
    }

    @Test
    void queriesRefuseWhatTheServerRefuses() {
        String operands = outOfRange("tsquery", "operators with all their operands, none of them empty");
        assertThat(failure(() -> new And(List.of(A)))).isEqualTo(operands);
        assertThat(failure(() -> new Or(List.of(A, new Empty())))).isEqualTo(operands);
        assertThat(failure(() -> new Not(new Empty()))).isEqualTo(operands);
        assertThat(failure(() -> new Phrase(A, B, 16_385)))
                .isEqualTo(outOfRange("tsquery", "distances from 0 to 16384"));
        assertThat(failure(() -> new Word("", Set.of(), false)))
                .isEqualTo(outOfRange("tsquery", "words of 1 to 2046 bytes of UTF-8"));
    }

    @Test
    void queriesRefuseOtherBytes() {
        assertUnreadable(Codecs.TSQUERY, "00", "it ends after 1 bytes where 4 or more were expected");
        assertUnreadable(Codecs.TSQUERY, "00000001030000", "an item that is neither word nor operator");
        assertUnreadable(Codecs.TSQUERY, "00000003020901000061000100006100", "an unknown operator");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "'a", "'a' &", "'a' & ", "( 'a'", "'a' <x> 'b'", "'a' 'b'", "!"})
    void queriesRefuseOtherText(String text) {
        assertThat(failure(() -> Codecs.TSQUERY.decodeText(text)))
                .startsWith("PGPX-1003: the server's value of type tsquery could not be read: unexpected text");
    }
}
