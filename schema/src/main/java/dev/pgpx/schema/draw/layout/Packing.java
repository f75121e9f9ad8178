package dev.pgpx.schema.draw.layout;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Rectangles beside each other in about the shape of a screen.
 *
 * @param places their upper left corners, in the order given
 * @param size the room that all take
 */
public record Packing(List<Point> places, Size size) {
    private static final double SHAPE = 1.6;

    /** Takes a copy. */
    public Packing {
        places = List.copyOf(places);
    }

    /**
     * Packs rectangles: the tallest first, each where the skyline of those before leaves it highest.
     *
     * @param sizes their sizes
     * @param gap the room between them
     * @return their places
     */
    public static Packing of(List<Size> sizes, int gap) {
        double area = 0;
        int widest = 0;
        for (Size size : sizes) {
            area += (double) (size.width() + gap) * (size.height() + gap);
            widest = Math.max(widest, size.width() + gap);
        }
        int[] skyline = new int[Math.max(widest, (int) Math.sqrt(area * SHAPE)) + 1];
        Point[] places = new Point[sizes.size()];
        IntStream.range(0, sizes.size())
                .boxed()
                .sorted(Comparator.comparingInt(i -> -sizes.get(i).height()))
                .forEach(i -> places[i] = place(skyline, sizes.get(i), gap));
        int width = 0;
        int height = 0;
        for (int i = 0; i < places.length; i++) {
            width = Math.max(width, places[i].x() + sizes.get(i).width());
            height = Math.max(height, places[i].y() + sizes.get(i).height());
        }
        return new Packing(List.of(places), new Size(width, height));
    }

    private static Point place(int[] skyline, Size size, int gap) {
        int width = size.width() + gap;
        int best = 0;
        int top = Integer.MAX_VALUE;
        for (int x = 0; x + width <= skyline.length; x = nextStep(skyline, x)) {
            int highest = 0;
            for (int i = x; i < x + width && highest < top; i++) {
                highest = Math.max(highest, skyline[i]);
            }
            if (highest < top) {
                top = highest;
                best = x;
            }
        }
        Arrays.fill(skyline, best, best + width, top + size.height() + gap);
        return new Point(best, top);
    }

    private static int nextStep(int[] skyline, int x) {
        int next = x + 1;
        while (next < skyline.length && skyline[next] == skyline[x]) {
            next++;
        }
        return next;
    }
}
