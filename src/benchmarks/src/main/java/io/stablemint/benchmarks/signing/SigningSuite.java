package io.stablemint.benchmarks.signing;

import io.stablemint.benchmarks.measure.Interleaving;
import io.stablemint.benchmarks.measure.Rounds;
import io.stablemint.benchmarks.measure.Samples;
import io.stablemint.benchmarks.report.Figure;
import io.stablemint.benchmarks.report.Goal;
import io.stablemint.benchmarks.report.Panel;
import io.stablemint.benchmarks.report.Results;
import io.stablemint.benchmarks.report.Row;
import io.stablemint.benchmarks.run.BenchmarkContext;
import io.stablemint.benchmarks.run.BenchmarkSuite;
import io.stablemint.benchmarks.run.MeasurementPlan;
import java.util.List;
import java.util.function.Function;

/** Signatures per provider, ours against a bare {@code Signature}, and OpenSSL in the same rounds. */
public final class SigningSuite implements BenchmarkSuite {

    /** Goals about acceleration are for these: other processors have no faster arithmetic. */
    private static final String FAST_MACHINES = "with AVX-512 IFMA";

    @Override
    public String name() {
        return "signing";
    }

    @Override
    public Results measure(BenchmarkContext context) {
        MeasurementPlan plan = context.plan();
        Rounds<Variant, Double> rounds = new Interleaving(plan.rounds(), context.progress())
                .measure(List.of(Variant.values()), variant -> variant.microseconds(plan));
        return results(variant -> rounds.samples(variant, Double::doubleValue));
    }

    private static Results results(Function<Variant, Samples> of) {
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
        return new Results(
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

        double microseconds(MeasurementPlan plan) {
            return this == OPENSSL
                    ? OpenSslSpeed.microseconds(plan.shortMeasurement())
                    : JmhRound.microseconds(method, provider, plan);
        }
    }
}
