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
 * Lets an offer to speak another protocol pass unheard, as RFC 9110 section 7.8 allows. Grizzly would take it for
 * granted: it hands on all that follows the headers, and a body never ends before the line does. The client of
 * {@code java.net.http} offers HTTP/2 by default and then waits for its answer.
 */
final class UpgradeIgnoringFilter extends BaseFilter implements AddOn {

    @Override
    public void setup(NetworkListener listener, FilterChainBuilder chain) {
        chain.add(chain.indexOfType(HttpServerFilter.class) + 1, this);
    }

    /** Comes when the headers have been read and what they mean for the body has not yet been decided. */
    @Override
    public NextAction handleEvent(FilterChainContext context, FilterChainEvent event) {
        if (event instanceof IncomingHttpUpgradeEvent offer) {
            HttpHeader request = offer.getHttpHeader();
            request.getUpgradeDC().recycle();
            request.setIgnoreContentModifiers(false);
        }
        return context.getInvokeAction();
    }
}
