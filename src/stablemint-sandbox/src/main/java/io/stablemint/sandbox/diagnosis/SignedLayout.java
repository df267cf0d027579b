package io.stablemint.sandbox.diagnosis;

/** How the parts of the signed text are joined: t is the timestamp, s the secret, b the body. */
enum SignedLayout {
    CONTRACT("t,s,b", ""),
    COMMA_AND_SPACE("t, s, b", "The parts were joined by a comma and a space. Join them by a comma alone."),
    NO_SEPARATOR("tsb", "The parts were joined without commas between them."),
    DOT("t.s.b", "The parts were joined by dots. Join them by commas."),
    COLON("t:s:b", "The parts were joined by colons. Join them by commas."),
    LINE("t\ns\nb", "The parts were joined by line ends. Join them by commas."),
    PIPE("t|s|b", "The parts were joined by vertical lines. Join them by commas."),
    SECRET_FIRST("s,t,b", "The secret came first. The order is timestamp, secret, body."),
    BODY_FIRST("b,t,s", "The body came first. The order is timestamp, secret, body."),
    SECRET_LAST("t,b,s", "The secret came last. The order is timestamp, secret, body."),
    NO_SECRET("t,b", "The secret was left out. Only webhooks are signed without it."),
    NO_TIMESTAMP("s,b", "The timestamp was left out."),
    BODY_ALONE("b", "Only the body was signed. The signed text is timestamp, secret and body, joined by commas.");

    private final String pattern;
    private final String mistake;

    SignedLayout(String pattern, String mistake) {
        this.pattern = pattern;
        this.mistake = mistake;
    }

    /** What is wrong with it; empty for the contract's. */
    String mistake() {
        return mistake;
    }

    byte[] text(byte[] timestamp, byte[] secret, byte[] body) {
        byte[][] parts = new byte[pattern.length()][];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = switch (pattern.charAt(i)) {
                case 't' -> timestamp;
                case 's' -> secret;
                case 'b' -> body;
                default -> SigningInput.utf8(pattern.substring(i, i + 1));
            };
        }
        return SigningInput.concat(parts);
    }
}
