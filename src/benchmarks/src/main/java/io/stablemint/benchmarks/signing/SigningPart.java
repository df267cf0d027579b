package io.stablemint.benchmarks.signing;

import io.stablemint.benchmarks.measure.Interleaving;
import io.stablemint.benchmarks.measure.Rounds;
import io.stablemint.benchmarks.measure.Samples;
import io.stablemint.benchmarks.report.Figure;
import io.stablemint.benchmarks.report.Findings;
import io.stablemint.benchmarks.report.Goal;
import io.stablemint.benchmarks.report.Panel;
import io.stablemint.benchmarks.report.Row;
import io.stablemint.benchmarks.run.Pace;
import io.stablemint.benchmarks.run.Part;
import io.stablemint.benchmarks.run.Workbench;
import java.util.List;
import java.util.function.Function;

/** Signatures per provider, ours against a bare {@code Signature}, and OpenSSL in the same rounds. */
public final class SigningPart implements Part {

    /** What goals about acceleration suppose: without it, the faster arithmetic is not there. */
    private static final String FAST_MACHINES = "with AVX-512 IFMA";

    @Override
    public String name() {
        return "signing";
    }

    @Override
    public Findings measure(Workbench bench) {
        Pace pace = bench.pace();
        Rounds<Variant, Double> rounds = new Interleaving(pace.rounds(), bench.progress())
                .measure(List.of(Variant.values()), variant -> variant.microseconds(pace));
        return findings(variant -> rounds.samples(variant, Double::doubleValue));
    }

    private static Findings findings(Function<Variant, Samples> of) {
        Panel panel = new Panel(
                "RSA-2048 signature, one thread",
                "µs",
                false,
                List.of(
                        Row.peer("bare Signature, JDK", of.apply(Variant.JDK_BARE)),
                        Row.ours("our signer, JDK", of.apply(Variant.JDK_OURS)),
                        Row.peer("bare Signature, Corretto provider", of.apply(Variant.CORRETTO_BARE)),
                        Row.ours("our signer, Corretto provider", of.apply(Variant.CORRETTO_OURS)),
                        Row.limit("openssl speed", of.apply(Variant.OPENSSL))));
        double ofJdk = speed(of, Variant.JDK_OURS, Variant.JDK_BARE);
        double ofCorretto = speed(of, Variant.CORRETTO_OURS, Variant.CORRETTO_BARE);
        return new Findings(
                List.of(panel),
                List.of(
                        Figure.of(
                                "signer_vs_bare",
                                "our signer, of a bare Signature's speed (the worse provider)",
                                Math.min(ofJdk, ofCorretto),
                                Goal.atLeast(0.97)),
                        Figure.of(
                                "signer_accelerated_vs_jdk",
                                "our signer with the Corretto provider, of its speed with the JDK",
                                speed(of, Variant.CORRETTO_OURS, Variant.JDK_OURS),
                                Goal.atLeast(3).on(FAST_MACHINES)),
                        Figure.of(
                                "signer_accelerated_vs_openssl",
                                "our signer with the Corretto provider, of OpenSSL's speed",
                                speed(of, Variant.CORRETTO_OURS, Variant.OPENSSL),
                                Goal.atLeast(0.9))));
    }

    /** How fast, of the other's speed; the samples are times. */
    private static double speed(Function<Variant, Samples> of, Variant ours, Variant theirs) {
        return of.apply(theirs).over(of.apply(ours)).median();
    }

    private enum Variant {
        JDK_BARE("bare", Provider.JDK),
        JDK_OURS("ours", Provider.JDK),
        CORRETTO_BARE("bare", Provider.CORRETTO),
        CORRETTO_OURS("ours", Provider.CORRETTO),
        OPENSSL("openssl", Provider.JDK);

        private final String method;
        private final Provider provider;

        Variant(String method, Provider provider) {
            this.method = method;
            this.provider = provider;
        }

        double microseconds(Pace pace) {
            return this == OPENSSL
                    ? OpenSslSpeed.microseconds(pace.shortStretch())
                    : JmhRound.microseconds(method, provider, pace);
        }
    }
}
