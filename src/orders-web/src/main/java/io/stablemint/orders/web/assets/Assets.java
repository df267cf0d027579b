package io.stablemint.orders.web.assets;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The shop's static files, by name. Nothing outside their folder can be named, and only files that exist are remembered. */
public final class Assets {

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]*\\.([a-z0-9]+)");
    private static final Map<String, String> MEDIA_TYPES = Map.of(
            "css", "text/css;charset=UTF-8",
            "js", "text/javascript;charset=UTF-8",
            "svg", "image/svg+xml",
            "txt", "text/plain;charset=UTF-8",
            "woff2", "font/woff2");

    private final Map<String, Asset> known = new ConcurrentHashMap<>();

    /** The version of a file that our own pages refer to.
     *
     * @throws IllegalStateException if there is none: a page of ours points at nothing
     */
    public String versionOf(String name) {
        return named(name)
                .orElseThrow(() ->
                        new IllegalStateException("A page refers to the asset '" + name + "', which does not exist."))
                .version();
    }

    public boolean has(String name) {
        return named(name).isPresent();
    }

    Optional<Asset> named(String name) {
        Asset seen = known.get(name);
        return seen == null ? read(name) : Optional.of(seen);
    }

    private Optional<Asset> read(String name) {
        Matcher matcher = NAME.matcher(name);
        if (!matcher.matches() || !MEDIA_TYPES.containsKey(matcher.group(1))) {
            return Optional.empty();
        }
        Optional<Asset> asset = bytesOf(name).map(bytes -> Asset.of(MEDIA_TYPES.get(matcher.group(1)), bytes));
        asset.ifPresent(found -> known.put(name, found));
        return asset;
    }

    private static Optional<byte[]> bytesOf(String name) {
        try (InputStream in = Assets.class.getClassLoader().getResourceAsStream("assets/" + name)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
