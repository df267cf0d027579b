package io.stablemint.systemtests.environment;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The operations console over HTTP, as one user.
 *
 * @param cookie of the signed-in user; empty for a guest
 */
public record ConsoleClient(Shop shop, Optional<String> cookie) {

    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");

    /** A user who is not signed in. */
    public static ConsoleClient guest(Shop shop) {
        return new ConsoleClient(shop, Optional.empty());
    }

    /** Signs in with the password of the demo accounts. */
    public static ConsoleClient signedIn(Shop shop, String login) {
        HttpResponse<String> answer = guest(shop)
                .post(
                        "/sign-in",
                        Map.of("login", login, "password", DemoAccounts.PASSWORD, "next", "console"),
                        Map.of());
        return new ConsoleClient(
                shop,
                Optional.of(answer.headers()
                        .firstValue("Set-Cookie")
                        .orElseThrow(() -> new IllegalStateException("No cookie: " + answer.statusCode()))
                        .replaceFirst(";.*", "")));
    }

    public HttpResponse<String> get(String path) {
        return RecordedHttp.send(request(path).GET());
    }

    /** Submits a form as the browser does, from the shop's own page. */
    public HttpResponse<String> post(String path, Map<String, String> form) {
        return post(path, form, Map.of("Sec-Fetch-Site", "same-origin"));
    }

    public HttpResponse<String> post(String path, Map<String, String> form, Map<String, String> headers) {
        String body = form.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        HttpRequest.Builder request = request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
        headers.forEach(request::header);
        return RecordedHttp.send(request);
    }

    /** Uploads a statement of today, as the browser does. */
    public HttpResponse<String> upload(String content, Map<String, String> headers) {
        String boundary = "----statement";
        String today = LocalDate.now(ZoneOffset.UTC).toString();
        String body = field(boundary, "name=\"from\"", today) + field(boundary, "name=\"until\"", today)
                + field(boundary, "name=\"file\"; filename=\"statement.csv\"\r\nContent-Type: text/csv", content)
                + "--" + boundary + "--\r\n";
        HttpRequest.Builder request = request("/console/statements")
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofString(body));
        headers.forEach(request::header);
        return RecordedHttp.send(request);
    }

    private static String field(String boundary, String name, String value) {
        return "--" + boundary + "\r\nContent-Disposition: form-data; " + name + "\r\n\r\n" + value + "\r\n";
    }

    /** Opens the page that asks for a confirmation, and returns the version in its form. */
    public String versionAt(String path) {
        HttpResponse<String> page = get(path);
        Matcher version = VERSION.matcher(page.body());
        if (!version.find()) {
            throw new IllegalStateException(path + " gave " + page.statusCode() + " and no version");
        }
        return version.group(1);
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(shop.url() + path)).header("Accept", "text/html,*/*;q=0.1");
        cookie.ifPresent(value -> request.header("Cookie", value));
        return request;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
