package io.stablemint.benchmarks.signing;

import io.stablemint.testsupport.process.Command;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code openssl speed rsa2048}: what the hardware allows, measured by another program. */
final class OpenSslSpeed {

    /** Such as {@code +F2:2:2048:1140.0:40206.0}: key bits, signatures per second, verifications per second (OpenSSL 3). */
    private static final Pattern RATES = Pattern.compile("\\+F2:\\d+:2048:([0-9.]+):[0-9.]+");

    private OpenSslSpeed() {}

    /** Microseconds of wall-clock time per signature. */
    static double microseconds(Duration atLeast) {
        return parse(Command.output(List.of(
                "openssl",
                "speed",
                "-mr",
                "-elapsed",
                "-seconds",
                Long.toString(Math.max(1, atLeast.toSeconds())),
                "rsa2048")));
    }

    static double parse(String output) {
        Matcher rates = RATES.matcher(output);
        if (!rates.find()) {
            throw new IllegalStateException("openssl speed printed no line for rsa2048, but: " + output);
        }
        return 1_000_000 / Double.parseDouble(rates.group(1));
    }
}
