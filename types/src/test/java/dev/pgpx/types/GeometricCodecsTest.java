package dev.pgpx.types;

import static dev.pgpx.types.Forms.assertForms;
import static dev.pgpx.types.Forms.assertReads;
import static dev.pgpx.types.Forms.assertTextUnreadable;
import static dev.pgpx.types.Forms.assertUnreadable;
import static dev.pgpx.types.Forms.failure;
import static dev.pgpx.types.Forms.outOfRange;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GeometricCodecsTest {
    private static final Point A = new Point(1, 2);
    private static final Point B = new Point(3, 4);
    private static final String A_HEX = "3ff0000000000000" + "4000000000000000";
    private static final String B_HEX = "4008000000000000" + "4010000000000000";

    @Test
    void haveTheFormsOfTheServer() {
        assertForms(Codecs.POINT, new Point(1, -2.5), "3ff0000000000000c004000000000000", "(1.0,-2.5)");
        assertForms(Codecs.LINE, new Line(1, 2, 3), A_HEX + "4008000000000000", "{1.0,2.0,3.0}");
        assertForms(Codecs.LSEG, new LineSegment(A, B), A_HEX + B_HEX, "[(1.0,2.0),(3.0,4.0)]");
        assertForms(Codecs.BOX, new Box(A, B), B_HEX + A_HEX, "(3.0,4.0),(1.0,2.0)");
        assertForms(Codecs.PATH, new Path(true, List.of(A, B)), "0100000002" + A_HEX + B_HEX, "((1.0,2.0),(3.0,4.0))");
        assertForms(Codecs.PATH, new Path(false, List.of(A, B)), "0000000002" + A_HEX + B_HEX, "[(1.0,2.0),(3.0,4.0)]");
        assertForms(Codecs.POLYGON, new Polygon(List.of(A, B)), "00000002" + A_HEX + B_HEX, "((1.0,2.0),(3.0,4.0))");
        assertForms(Codecs.CIRCLE, new Circle(A, 3), A_HEX + "4008000000000000", "<(1.0,2.0),3.0>");
    }

    @Test
    void readTheNumbersOfTheServer() {
        assertThat(Codecs.POINT.decodeText("(Infinity,NaN)"))
                .isEqualTo(new Point(Double.POSITIVE_INFINITY, Double.NaN));
        assertThat(Codecs.POINT.decodeText("(1e+300,-0)")).isEqualTo(new Point(1e300, -0d));
        assertReads(Codecs.LSEG, A_HEX + B_HEX, "[(1,2),(3,4)]", new LineSegment(A, B));
    }

    @Test
    void arraysOfBoxesAreDividedBySemicolons() {
        Codec<List<Box>> boxes = Codecs.array(Codecs.BOX);
        List<Box> value = List.of(new Box(A, B), new Box(new Point(0, 0), new Point(1, 1)));
        assertThat(boxes.text(value)).isEqualTo("{(3.0,4.0),(1.0,2.0);(1.0,1.0),(0.0,0.0)}");
        assertThat(boxes.decodeText("{(3,4),(1,2);(1,1),(0,0)}")).isEqualTo(value);
        assertThat(Codecs.array(Codecs.POINT).decodeText("{\"(1,2)\",\"(3,4)\"}"))
                .containsExactly(A, B);
    }

    @Test
    void boxesKeepTheirCornersInOrder() {
        assertThat(new Box(new Point(1, 4), new Point(3, 2))).isEqualTo(new Box(B, A));
        assertThat(new Box(A, new Point(Double.NaN, 0)).upperRight()).isEqualTo(new Point(Double.NaN, 2));
        assertThat(new Box(new Point(-0d, 0), new Point(0, 0)).upperRight()).isEqualTo(new Point(-0d, 0));
    }

    @Test
    void refuseWhatTheServerRefuses() {
        String points = "one or more points";
        assertThat(failure(() -> new Path(true, List.of()))).isEqualTo(outOfRange("path", points));
        assertThat(failure(() -> new Polygon(List.of()))).isEqualTo(outOfRange("polygon", points));
        assertThat(failure(() -> new Circle(A, -1)))
                .isEqualTo(outOfRange("circle", "circles with a radius of zero or more"));
        assertThat(failure(() -> new Line(0, -0d, 1)))
                .isEqualTo(outOfRange("line", "lines of which a or b is not zero"));
    }

    @Test
    void refuseWhatIsNoShape() {
        assertUnreadable(Codecs.POINT, "00", "1 bytes where 16 were expected");
        assertUnreadable(Codecs.POLYGON, "00000002" + A_HEX, "a number of points that its bytes contradict");
        assertUnreadable(Codecs.PATH, "", "it ends after 0 bytes where 1 or more were expected");
        assertTextUnreadable(Codecs.POINT, "(1,x)", "unexpected text at character 5");
        assertTextUnreadable(Codecs.POINT, "[1,2]", "unexpected text at character 1");
        assertTextUnreadable(Codecs.PATH, "[(1,2)", "unexpected text at character 7");
    }
}
