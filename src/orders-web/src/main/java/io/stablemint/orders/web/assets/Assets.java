package io.stablemint.orders.web.assets;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The shop's static files by name, cached in memory. Names of files outside the assets folder are never found. */
public final class Assets {

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]*\\.([a-z0-9]+)");
    private static final Map<String, String> MEDIA_TYPES = Map.of(
            "css", "text/css;charset=UTF-8",
            "js", "text/javascript;charset=UTF-8",
            "svg", "image/svg+xml",
            "txt", "text/plain;charset=UTF-8",
            "woff2", "font/woff2");

    /** Files of libraries, which WebJars contain. */
    private static final Map<String, String> LIBRARIES = Map.of(
            "uplot.css", "META-INF/resources/webjars/uplot/1.6.30/dist/uPlot.min.css",
            "uplot.js", "META-INF/resources/webjars/uplot/1.6.30/dist/uPlot.iife.min.js");

    private final Map<String, Asset> cache = new ConcurrentHashMap<>();

    /** The version of a file that a page refers to.
     *
     * @throws IllegalStateException if the file does not exist
     */
    public String versionOf(String name) {
        return find(name)
                .orElseThrow(() ->
                        new IllegalStateException("A page refers to the asset '" + name + "', which does not exist."))
                .version();
    }

    public boolean exists(String name) {
        return find(name).isPresent();
    }

    Optional<Asset> find(String name) {
        Asset cached = cache.get(name);
        return cached == null ? read(name) : Optional.of(cached);
    }

    private Optional<Asset> read(String name) {
        Matcher matcher = NAME.matcher(name);
        if (!matcher.matches() || !MEDIA_TYPES.containsKey(matcher.group(1))) {
            return Optional.empty();
        }
        Optional<Asset> asset = bytesOf(name).map(bytes -> Asset.of(MEDIA_TYPES.get(matcher.group(1)), bytes));
        // Only existing files are cached: requests for other names must not fill the memory.
        asset.ifPresent(found -> cache.put(name, found));
        return asset;
    }

    private static Optional<byte[]> bytesOf(String name) {
        try (InputStream in =
                Assets.class.getClassLoader().getResourceAsStream(LIBRARIES.getOrDefault(name, "assets/" + name))) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
