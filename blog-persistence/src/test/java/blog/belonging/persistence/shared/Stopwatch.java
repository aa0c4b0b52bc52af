package blog.belonging.persistence.shared;

import java.util.Arrays;
import java.util.function.Supplier;

/** How long something takes, to be compared within one run: the machines that test are noisy. */
public final class Stopwatch {

    private static final int TIMES = 41;

    private Stopwatch() {}

    /** @return milliseconds, the median of many times */
    public static double median(Supplier<?> work) {
        double[] times = new double[TIMES];
        for (int i = 0; i < TIMES; i++) {
            long begin = System.nanoTime();
            work.get();
            times[i] = (System.nanoTime() - begin) / 1e6;
        }
        Arrays.sort(times);
        return times[TIMES / 2];
    }
}
