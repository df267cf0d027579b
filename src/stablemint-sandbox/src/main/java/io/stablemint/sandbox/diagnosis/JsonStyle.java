package io.stablemint.sandbox.diagnosis;

import jakarta.json.JsonObject;

/** The styles in which common libraries write the same JSON object. */
enum JsonStyle {
    COMPACT("without spaces"),
    SPACES("with a space after commas and colons"),
    INDENTED_BY_2("indented by 2 spaces"),
    INDENTED_BY_4("indented by 4 spaces"),
    SORTED("with sorted names"),
    SORTED_SPACES("with sorted names and spaces"),
    ASCII("without spaces and with other letters than ASCII as \\u…"),
    ASCII_SPACES("with spaces, and other letters than ASCII as \\u…"),
    SLASHES("with a backslash before each slash"),
    ASCII_SLASHES("with a backslash before each slash, and other letters than ASCII as \\u…"),
    SHORT_NUMBERS("with numbers without zeros at their end"),
    SHORT_NUMBERS_INDENTED("indented, with numbers without zeros at their end");

    private final String title;

    JsonStyle(String title) {
        this.title = title;
    }

    String write(JsonObject object) {
        return writer().write(object);
    }

    String mistake() {
        return "The body was serialised twice: it was signed " + title
                + ", but sent in another form. Serialise it once," + " sign these bytes and send the same bytes.";
    }

    private JsonStyleWriter writer() {
        JsonStyleWriter compact = new JsonStyleWriter(",", ":", "");
        JsonStyleWriter spaces = new JsonStyleWriter(", ", ": ", "");
        JsonStyleWriter indented = new JsonStyleWriter(",", ": ", "  ");
        return switch (this) {
            case COMPACT -> compact;
            case SPACES -> spaces;
            case INDENTED_BY_2 -> indented;
            case INDENTED_BY_4 -> new JsonStyleWriter(",", ": ", "    ");
            case SORTED -> compact.sorted();
            case SORTED_SPACES -> spaces.sorted();
            case ASCII -> compact.ascii();
            case ASCII_SPACES -> spaces.ascii();
            case SLASHES -> compact.slashes();
            case ASCII_SLASHES -> compact.ascii().slashes();
            case SHORT_NUMBERS -> compact.shortNumbers();
            case SHORT_NUMBERS_INDENTED -> indented.shortNumbers();
        };
    }
}
