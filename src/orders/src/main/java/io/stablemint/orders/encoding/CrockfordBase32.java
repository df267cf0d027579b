package io.stablemint.orders.encoding;

/** Crockford's Base32: digits and capital letters without I, L, O and U. One character holds five bits; texts sort as their bits do. */
public final class CrockfordBase32 {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int BITS_PER_CHARACTER = 5;

    private CrockfordBase32() {}

    /** Encodes the lowest {@code characters * 5} bits of a number. */
    public static String encode(long number, int characters) {
        StringBuilder text = new StringBuilder(characters);
        for (int i = characters - 1; i >= 0; i--) {
            text.append(ALPHABET.charAt((int) (number >>> (i * BITS_PER_CHARACTER)) & 31));
        }
        return text.toString();
    }

    /** Encodes the first {@code characters * 5} bits of an array, which must have at least that many. */
    public static String encode(byte[] bytes, int characters) {
        StringBuilder text = new StringBuilder(characters);
        for (int i = 0; i < characters; i++) {
            text.append(ALPHABET.charAt(fiveBits(bytes, i * BITS_PER_CHARACTER)));
        }
        return text.toString();
    }

    /** Whether every character of the text belongs to the alphabet. */
    public static boolean isEncoded(String text) {
        return text.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0);
    }

    private static int fiveBits(byte[] bytes, int firstBit) {
        int bits = 0;
        for (int bit = firstBit; bit < firstBit + BITS_PER_CHARACTER; bit++) {
            int value = (bytes[bit / Byte.SIZE] >>> (Byte.SIZE - 1 - bit % Byte.SIZE)) & 1;
            bits = bits << 1 | value;
        }
        return bits;
    }
}
