package io.stablemint.sandbox.testing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** JSON texts: request bodies, and the members of answers. */
public final class JsonText {

    /** All required fields of a hosted session for a customer of Stable Mint. */
    public static final String HOSTED = """
            {"userCountryCode":"DE","currency":"EUR","amount":4.20,\
            "successUrl":"https://shop.example/ok","supportUrl":"https://shop.example/help",\
            "exitUrl":"http://localhost:9080/exit","errorUrl":"https://shop.example/oops"}""";

    /** All required fields of a hosted session for a customer of the partner. */
    public static final String PARTNER_HOSTED = with(HOSTED, "\"userId\":\"c-1\",\"userEmail\":\"ann@example.org\"");

    private JsonText() {}

    /** The object with further members, as JSON text. */
    public static String with(String object, String members) {
        return object.substring(0, object.length() - 1) + "," + members + "}";
    }

    /** The first member with that name: the text, or the number as written. */
    public static String member(String json, String name) {
        Matcher member = Pattern.compile("\"" + name + "\":\"?([^\",}]*)").matcher(json);
        if (!member.find()) {
            throw new IllegalArgumentException("no " + name + " in " + json);
        }
        return member.group(1);
    }
}
