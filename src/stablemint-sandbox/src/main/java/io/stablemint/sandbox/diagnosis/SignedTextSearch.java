package io.stablemint.sandbox.diagnosis;

import io.stablemint.sandbox.settings.PartnerCredentials;
import io.stablemint.sandbox.signing.RecoveredDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Searches the text that was signed: the right one, and those with one or two of the usual mistakes. */
final class SignedTextSearch {

    private static final int MOST_MISTAKES = 2;

    private final SigningInput input;
    private final List<Candidate<String>> timestamps;
    private final List<Candidate<byte[]>> secrets;
    private final List<Candidate<byte[]>> bodies;

    SignedTextSearch(SigningInput input, List<PartnerCredentials> partners) {
        this.input = input;
        this.timestamps = TimestampCandidates.of(input.timestamp());
        this.secrets = SecretCandidates.of(input.partner(), partners);
        this.bodies = BodyCandidates.of(input.body());
    }

    /** The mistakes that explain the digest; none if the right text was signed; empty if the text is not found. */
    Optional<List<String>> mistakes(RecoveredDigest digest) {
        for (int count = 0; count <= MOST_MISTAKES; count++) {
            int mistakes = count;
            Optional<Combination> found = combinations()
                    .filter(combination -> combination.mistakes().size() == mistakes)
                    .filter(combination -> digest.isOf(combination.text()))
                    .findFirst();
            if (found.isPresent()) {
                return found.map(Combination::mistakes);
            }
        }
        return otherTime(digest);
    }

    /** A clock that was read twice, once for the header and once for the signature. */
    private Optional<List<String>> otherTime(RecoveredDigest digest) {
        return TimestampCandidates.near(input.timestamp())
                .map(time -> new Combination(SignedLayout.CONTRACT, time, secrets.get(0), bodies.get(0)))
                .filter(combination -> digest.isOf(combination.text()))
                .findFirst()
                .map(Combination::mistakes);
    }

    private Stream<Combination> combinations() {
        return Stream.of(SignedLayout.values())
                .flatMap(layout -> timestamps.stream()
                        .flatMap(time -> secrets.stream()
                                .flatMap(secret ->
                                        bodies.stream().map(body -> new Combination(layout, time, secret, body)))));
    }

    private record Combination(
            SignedLayout layout, Candidate<String> time, Candidate<byte[]> secret, Candidate<byte[]> body) {

        byte[] text() {
            return layout.text(SigningInput.utf8(time.value()), secret.value(), body.value());
        }

        List<String> mistakes() {
            List<String> mistakes = new ArrayList<>();
            Stream.of(layout.mistake(), time.mistake(), secret.mistake(), body.mistake())
                    .filter(mistake -> !mistake.isEmpty())
                    .forEach(mistakes::add);
            return mistakes;
        }
    }
}
