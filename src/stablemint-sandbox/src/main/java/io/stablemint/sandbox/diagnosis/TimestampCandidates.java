package io.stablemint.sandbox.diagnosis;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** The timestamps that may have been signed. */
final class TimestampCandidates {

    private static final int NEAR_SECONDS = 30;
    private static final long MILLIS = 1000;

    private TimestampCandidates() {}

    /** The header's value first. */
    static List<Candidate<String>> of(String header) {
        List<Candidate<String>> all = new ArrayList<>();
        all.add(Candidate.right(header));
        if (header.matches("[0-9]{13}")) {
            all.add(new Candidate<>(
                    header.substring(0, 10),
                    "The signature has the timestamp in seconds, the header has milliseconds."));
        }
        if (isSeconds(header)) {
            all.add(
                    new Candidate<>(
                            header + "000",
                            "The signature has the timestamp in milliseconds, the header has seconds. Sign the header's text."));
        }
        return all;
    }

    /** All times in milliseconds within the header's second, and the seconds around it. */
    static Stream<Candidate<String>> near(String header) {
        if (!isSeconds(header)) {
            return Stream.empty();
        }
        long seconds = Long.parseLong(header);
        Stream<Candidate<String>> others = LongStream.rangeClosed(seconds - NEAR_SECONDS, seconds + NEAR_SECONDS)
                .filter(second -> second != seconds)
                .mapToObj(second -> new Candidate<>(
                        Long.toString(second),
                        "The signature has the timestamp " + second + ", the header has " + header
                                + ". Read the clock once, and use the same text in both."));
        Stream<Candidate<String>> millis = LongStream.range(seconds * MILLIS, (seconds + 1) * MILLIS)
                .mapToObj(
                        milli -> new Candidate<>(
                                Long.toString(milli),
                                "The signature has the timestamp in milliseconds, the header has seconds. Sign the header's text."));
        return Stream.concat(others, millis);
    }

    private static boolean isSeconds(String header) {
        return header.matches("[0-9]{1,12}");
    }
}
