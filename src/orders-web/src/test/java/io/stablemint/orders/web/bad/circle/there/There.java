package io.stablemint.orders.web.bad.circle.there;

import io.stablemint.orders.web.bad.circle.here.Here;
import java.util.List;

public record There(List<Here> here) {}
