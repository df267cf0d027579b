package io.stablemint.client.settings;

/** How many characters must be inserted, deleted or replaced to make one text of another (Levenshtein). */
final class EditDistance {

    /** Up to this distance a name is probably a slip; {@code api-secret} for {@code api-secret-key} has 4. */
    static final int PROBABLE_SLIP = 5;

    private EditDistance() {}

    static int between(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }
}
