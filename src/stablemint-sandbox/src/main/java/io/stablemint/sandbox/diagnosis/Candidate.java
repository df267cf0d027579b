package io.stablemint.sandbox.diagnosis;

/**
 * One possible value of a part of the signed text.
 *
 * @param mistake what is wrong with it, as a sentence; empty for the right value
 */
record Candidate<T>(T value, String mistake) {

    static <T> Candidate<T> right(T value) {
        return new Candidate<>(value, "");
    }

    boolean isRight() {
        return mistake.isEmpty();
    }
}
