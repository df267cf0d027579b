package io.stablemint.sandbox.standalone;

import org.glassfish.grizzly.filterchain.BaseFilter;
import org.glassfish.grizzly.filterchain.FilterChainBuilder;
import org.glassfish.grizzly.filterchain.FilterChainContext;
import org.glassfish.grizzly.filterchain.FilterChainEvent;
import org.glassfish.grizzly.filterchain.NextAction;
import org.glassfish.grizzly.http.HttpEvents.IncomingHttpUpgradeEvent;
import org.glassfish.grizzly.http.HttpHeader;
import org.glassfish.grizzly.http.HttpServerFilter;
import org.glassfish.grizzly.http.server.AddOn;
import org.glassfish.grizzly.http.server.NetworkListener;

/**
 * Ignores {@code Upgrade} headers, as RFC 9110 section 7.8 allows. Without this filter Grizzly treats a request with such
 * a header as upgraded: it passes on all bytes after the headers, and the request body does not end until the connection
 * closes. {@code java.net.http} sends an upgrade to HTTP/2 by default, and would wait for its answer without end.
 */
final class UpgradeIgnoringFilter extends BaseFilter implements AddOn {

    @Override
    public void setup(NetworkListener listener, FilterChainBuilder chain) {
        chain.add(chain.indexOfType(HttpServerFilter.class) + 1, this);
    }

    /** Grizzly sends this event after it has read the headers and before it decides how to read the body. */
    @Override
    public NextAction handleEvent(FilterChainContext context, FilterChainEvent event) {
        if (event instanceof IncomingHttpUpgradeEvent upgrade) {
            HttpHeader request = upgrade.getHttpHeader();
            request.getUpgradeDC().recycle();
            request.setIgnoreContentModifiers(false);
        }
        return context.getInvokeAction();
    }
}
