package dev.regie.server;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How a page does in the demo organisation and in a large one. */
record PageFigures(String page, Measured demo, Measured volume) {

    private static final double SLOW = 300;

    /**
     * How long the server took and how often it asked the database.
     *
     * @param p50 in milliseconds
     * @param p95 in milliseconds
     */
    record Measured(double p50, double p95, int queries, List<String> asked) {
        static Measured of(long[] nanos, List<String> asked) {
            long[] sorted = nanos.clone();
            Arrays.sort(sorted);
            return new Measured(at(sorted, 0.5), at(sorted, 0.95), asked.size(), asked);
        }

        private static double at(long[] sorted, double share) {
            int index = (int) Math.ceil(share * sorted.length) - 1;
            return Math.round(sorted[Math.max(index, 0)] / 100_000.0) / 10.0;
        }
    }

    /** One table; what is slow or asks more often in the large organisation is pointed out. */
    static String table(String volume, List<PageFigures> figures) {
        StringBuilder text = new StringBuilder("Pages and lists, the demo organisation beside " + volume + "\n\n");
        text.append(String.format(
                Locale.ROOT,
                "%-62s %9s %9s %8s %9s %9s %8s%n",
                "",
                "p50 ms",
                "p95 ms",
                "queries",
                "p50 ms",
                "p95 ms",
                "queries"));
        for (PageFigures one : figures) {
            String remark = (one.volume.p95 > SLOW ? " slow" : "")
                    + (one.volume.queries > one.demo.queries ? " asks more often" : "");
            text.append(String.format(
                    Locale.ROOT,
                    "%-62.62s %9.1f %9.1f %8d %9.1f %9.1f %8d%s%n",
                    one.page,
                    one.demo.p50,
                    one.demo.p95,
                    one.demo.queries,
                    one.volume.p50,
                    one.volume.p95,
                    one.volume.queries,
                    remark));
        }
        return text.toString();
    }
}
