package dev.pgpx.schema.draw.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutTest {
    private record Graph(List<Size> boxes, List<Link> links) {
        /** Some boxes that most refer to, some circles, some boxes alone. */
        static Graph random(int seed, int count, int lines) {
            Random random = new Random(seed);
            List<Size> boxes = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                boxes.add(new Size(150 + random.nextInt(200), 30 + 20 * random.nextInt(15)));
            }
            List<Link> links = new ArrayList<>();
            for (int i = 0; i < lines; i++) {
                int from = random.nextInt(count);
                int to = (int) (count * random.nextDouble() * random.nextDouble());
                links.add(new Link(from, port(random, boxes.get(from)), to, 13 + 4 * random.nextInt(2)));
            }
            return new Graph(boxes, links);
        }

        private static int port(Random random, Size box) {
            return 15 + 20 * random.nextInt(Math.max(1, (box.height() - 20) / 20));
        }

        Arrangement arrange() {
            return Layout.of(boxes, links);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void keepsBoxesApart(int seed) {
        Graph graph = Graph.random(seed, 10 + 10 * seed, 12 * seed);
        Arrangement arrangement = graph.arrange();
        for (int i = 0; i < graph.boxes().size(); i++) {
            Point one = arrangement.boxes().get(i);
            assertThat(one.x()).isNotNegative();
            assertThat(one.y()).isNotNegative();
            assertThat(one.x() + graph.boxes().get(i).width())
                    .isLessThanOrEqualTo(arrangement.size().width());
            assertThat(one.y() + graph.boxes().get(i).height())
                    .isLessThanOrEqualTo(arrangement.size().height());
            for (int j = 0; j < i; j++) {
                assertThat(overlap(
                                one,
                                graph.boxes().get(i),
                                arrangement.boxes().get(j),
                                graph.boxes().get(j)))
                        .as("boxes %s and %s overlap", i, j)
                        .isFalse();
            }
        }
    }

    private static boolean overlap(Point one, Size size, Point other, Size otherSize) {
        return one.x() < other.x() + otherSize.width()
                && other.x() < one.x() + size.width()
                && one.y() < other.y() + otherSize.height()
                && other.y() < one.y() + size.height();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void drawsLinesAtRightAnglesFromPlaceToPlaceAndThroughNoBox(int seed) {
        Graph graph = Graph.random(seed, 10 + 10 * seed, 12 * seed);
        Arrangement arrangement = graph.arrange();
        for (int i = 0; i < graph.links().size(); i++) {
            Link link = graph.links().get(i);
            List<Point> line = arrangement.lines().get(i);
            endsAt(
                    line.get(0),
                    arrangement.boxes().get(link.from()),
                    graph.boxes().get(link.from()),
                    link.fromY());
            endsAt(
                    line.get(line.size() - 1),
                    arrangement.boxes().get(link.to()),
                    graph.boxes().get(link.to()),
                    link.toY());
            for (int j = 1; j < line.size(); j++) {
                Point one = line.get(j - 1);
                Point other = line.get(j);
                assertThat(one.x() == other.x() || one.y() == other.y())
                        .as("%s of %s", j, line)
                        .isTrue();
                assertThat(meetsBox(graph, arrangement, one, other))
                        .as("%s of %s", j, line)
                        .isFalse();
            }
        }
    }

    private static void endsAt(Point end, Point box, Size size, int port) {
        assertThat(end.y()).isEqualTo(box.y() + port);
        assertThat(end.x()).isIn(box.x(), box.x() + size.width());
    }

    private static boolean meetsBox(Graph graph, Arrangement arrangement, Point one, Point other) {
        Point corner = new Point(Math.min(one.x(), other.x()), Math.min(one.y(), other.y()));
        Size size = new Size(Math.abs(one.x() - other.x()), Math.abs(one.y() - other.y()));
        for (int i = 0; i < graph.boxes().size(); i++) {
            if (overlap(corner, size, arrangement.boxes().get(i), graph.boxes().get(i))) {
                return true;
            }
        }
        return false;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void letsOnlyLinesToTheSamePlaceShareATrack(int seed) {
        Graph graph = Graph.random(seed, 10 + 10 * seed, 12 * seed);
        Arrangement arrangement = graph.arrange();
        Map<Integer, List<Object[]>> verticals = new HashMap<>();
        for (int i = 0; i < graph.links().size(); i++) {
            Link link = graph.links().get(i);
            if (link.from() == link.to()) {
                continue;
            }
            String place = link.to() + " " + link.toY();
            List<Point> line = arrangement.lines().get(i);
            for (int j = 1; j < line.size(); j++) {
                Point one = line.get(j - 1);
                Point other = line.get(j);
                if (one.x() == other.x()) {
                    int top = Math.min(one.y(), other.y());
                    int bottom = Math.max(one.y(), other.y());
                    List<Object[]> there = verticals.computeIfAbsent(one.x(), x -> new ArrayList<>());
                    assertThat(there)
                            .as("another line at %s from %s to %s", one.x(), top, bottom)
                            .noneMatch(seen -> !seen[0].equals(place) && (int) seen[1] < bottom && top < (int) seen[2]);
                    there.add(new Object[] {place, top, bottom});
                }
            }
        }
    }

    @Test
    void putsWhatIsReferredToOnTheLeft() {
        List<Size> boxes = List.of(new Size(100, 60), new Size(100, 60), new Size(100, 60));
        Arrangement arrangement = Layout.of(boxes, List.of(new Link(0, 40, 1, 40), new Link(1, 40, 2, 40)));
        assertThat(arrangement.boxes()).extracting(Point::x).isSortedAccordingTo((one, other) -> other - one);
        assertThat(arrangement.lines()).allSatisfy(line -> assertThat(line).hasSize(2));
    }

    @Test
    void drawsALineFromABoxToItselfBesideIt() {
        Arrangement arrangement = Layout.of(List.of(new Size(100, 90)), List.of(new Link(0, 70, 0, 40)));
        List<Point> line = arrangement.lines().get(0);
        assertThat(line).hasSize(4);
        assertThat(line).extracting(Point::x).containsExactly(20, 2, 2, 20);
    }

    @Test
    void dividesALayerThatIsTooTall() {
        List<Size> boxes = new ArrayList<>();
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            boxes.add(new Size(200, 150));
            links.add(new Link(i, 40, 0, 20));
        }
        links.remove(0);
        Size size = Layout.of(boxes, links).size();
        assertThat((double) size.width() / size.height()).isBetween(0.5, 5.0);
    }

    @Test
    void isTheSameForTheSameInput() {
        Graph graph = Graph.random(9, 60, 90);
        assertThat(graph.arrange()).isEqualTo(graph.arrange());
    }

    @Test
    void arrangesNothing() {
        assertThat(Layout.of(List.of(), List.of()).size()).isEqualTo(new Size(0, 0));
    }

    @Test
    void managesAThousandBoxes() {
        Graph graph = Graph.random(10, 1000, 2300);
        Arrangement arrangement = Assertions.assertTimeout(Duration.ofSeconds(60), graph::arrange);
        assertThat(arrangement.lines()).hasSize(2300);
    }

    @Test
    void findsTheAscendingNumbersNearestToThoseWanted() {
        double[] nearest = Heights.ascending(new double[] {1, 5, 3, 9, 2}, new double[] {1, 1, 1, 1, 1});
        assertThat(nearest).containsExactly(1, 4, 4, 5.5, 5.5);
        assertThat(Heights.ascending(new double[] {4, 2}, new double[] {3, 1})).containsExactly(3.5, 3.5);
    }
}
