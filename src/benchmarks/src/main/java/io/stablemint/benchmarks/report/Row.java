package io.stablemint.benchmarks.report;

import io.stablemint.benchmarks.measure.Samples;

/**
 * One variant and its measurements.
 *
 * @param side whose variant it is
 * @param variant its name, for people
 * @param samples one value for each round, in the unit of the panel
 */
public record Row(Side side, String variant, Samples samples) {

    public static Row ours(String variant, Samples samples) {
        return new Row(Side.OURS, variant, samples);
    }

    public static Row peer(String variant, Samples samples) {
        return new Row(Side.PEER, variant, samples);
    }

    public static Row limit(String variant, Samples samples) {
        return new Row(Side.LIMIT, variant, samples);
    }
}
