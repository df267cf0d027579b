package io.stablemint.orders.web.violations.cycle.first;

import io.stablemint.orders.web.violations.cycle.second.SecondInCycle;
import java.util.List;

public record FirstInCycle(List<SecondInCycle> seconds) {}
