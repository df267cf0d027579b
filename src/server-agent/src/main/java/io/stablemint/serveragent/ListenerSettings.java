package io.stablemint.serveragent;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Where the server listens. Plain http is for loopback, or for a proxy that is named.
 *
 * @param problems with the settings
 */
record ListenerSettings(List<String> problems) {

    private static final String PROXY = "PROXY_ADDRESSES";
    private static final List<String> PORTS = List.of("HTTP_PORT", "HTTPS_PORT", "OPERATIONS_PORT");

    static ListenerSettings read(Environment environment) {
        List<String> problems = new ArrayList<>();
        PORTS.forEach(name -> environment
                .value(name)
                .filter(text -> !isPort(text))
                .ifPresent(text -> problems.add("ORDER5604E: " + name + " = '" + text
                        + "' is no port: a number from 1 to" + " 65535, or -1 for none.")));
        environment
                .value(PROXY)
                .filter(text -> !isPattern(text))
                .ifPresent(text ->
                        problems.add("ORDER5604E: " + PROXY + " = '" + text + "' is no valid regular expression."));
        checkPlain(environment, "HTTP", "9080").ifPresent(problems::add);
        checkPlain(environment, "OPERATIONS", "-1").ifPresent(problems::add);
        return new ListenerSettings(problems);
    }

    private static Optional<String> checkPlain(Environment environment, String listener, String defaultPort) {
        String host = environment.value(listener + "_HOST").orElse("localhost");
        boolean off = environment.value(listener + "_PORT").orElse(defaultPort).equals("-1");
        return off || isLoopback(host) || environment.value(PROXY).isPresent()
                ? Optional.empty()
                : Optional.of("ORDER5605E: Plain http would be offered on " + listener + "_HOST = '" + host
                        + "', which is not loopback. Set " + PROXY
                        + " to the addresses of the proxy in front of this server, or " + listener
                        + "_PORT=-1 and use https.");
    }

    private static boolean isPort(String text) {
        return text.equals("-1") || (text.matches("[1-9][0-9]{0,4}") && Integer.parseInt(text) <= 65535);
    }

    private static boolean isPattern(String text) {
        try {
            Pattern.compile(text);
            return true;
        } catch (PatternSyntaxException e) {
            return false;
        }
    }

    private static boolean isLoopback(String host) {
        try {
            return !host.equals("*") && InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
