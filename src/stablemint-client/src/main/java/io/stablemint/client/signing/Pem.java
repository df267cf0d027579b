package io.stablemint.client.signing;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One block of a PEM text (RFC 7468).
 *
 * @param label the words after BEGIN
 * @param content the text between the two lines; old files have headers in it
 */
record Pem(String label, String content) {

    private static final Pattern BLOCK =
            Pattern.compile("-----BEGIN ([A-Z0-9 ]+)-----(.*?)-----END \\1-----", Pattern.DOTALL);

    /** All blocks; a settings file may have turned line breaks into spaces or {@code \n}. */
    static List<Pem> blocks(String text) {
        List<Pem> blocks = new ArrayList<>();
        Matcher matcher = BLOCK.matcher(text.replace("\\n", "\n"));
        while (matcher.find()) {
            blocks.add(new Pem(matcher.group(1), matcher.group(2)));
        }
        return blocks;
    }

    byte[] bytes() {
        try {
            return Base64.getMimeDecoder().decode(content);
        } catch (IllegalArgumentException notBase64) {
            throw new UnusableKeyException("is PEM whose content is not Base64; copy the file again");
        }
    }

    boolean hasHeaders() {
        return content.contains(":");
    }

    /** Without the content: it may be a private key. */
    @Override
    public String toString() {
        return "Pem[" + label + "]";
    }
}
