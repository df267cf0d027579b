package io.stablemint.orders.web.bad.circle.here;

import io.stablemint.orders.web.bad.circle.there.There;
import java.util.List;

public record Here(List<There> there) {}
