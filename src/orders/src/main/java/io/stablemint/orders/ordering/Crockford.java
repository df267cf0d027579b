package io.stablemint.orders.ordering;

/** Crockford's base 32: digits and capital letters without I, L, O and U, five bits a character, sorting as the bits do. */
final class Crockford {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int BITS = 5;

    private Crockford() {}

    /** The lowest {@code characters * 5} bits of a number. */
    static String ofLong(long number, int characters) {
        StringBuilder text = new StringBuilder(characters);
        for (int i = characters - 1; i >= 0; i--) {
            text.append(ALPHABET.charAt((int) (number >>> (i * BITS)) & 31));
        }
        return text.toString();
    }

    /** The first {@code characters * 5} bits of an array that has at least so many. */
    static String ofBytes(byte[] bytes, int characters) {
        StringBuilder text = new StringBuilder(characters);
        for (int i = 0; i < characters; i++) {
            text.append(ALPHABET.charAt(fiveBits(bytes, i * BITS)));
        }
        return text.toString();
    }

    /** Whether every character is of the alphabet. */
    static boolean isCrockford(String text) {
        return text.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0);
    }

    private static int fiveBits(byte[] bytes, int firstBit) {
        int bits = 0;
        for (int bit = firstBit; bit < firstBit + BITS; bit++) {
            int value = (bytes[bit / Byte.SIZE] >>> (Byte.SIZE - 1 - bit % Byte.SIZE)) & 1;
            bits = bits << 1 | value;
        }
        return bits;
    }
}
