package io.stablemint.orders.web.violations.cycle.second;

import io.stablemint.orders.web.violations.cycle.first.FirstInCycle;
import java.util.List;

public record SecondInCycle(List<FirstInCycle> firsts) {}
