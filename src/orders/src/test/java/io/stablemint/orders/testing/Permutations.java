package io.stablemint.orders.testing;

import java.util.ArrayList;
import java.util.List;

/** All permutations of a list. */
public final class Permutations {

    private Permutations() {}

    public static <T> List<List<T>> of(List<T> items) {
        if (items.isEmpty()) {
            return List.of(List.of());
        }
        List<List<T>> all = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            List<T> others = new ArrayList<>(items);
            T first = others.remove(i);
            for (List<T> rest : of(others)) {
                List<T> one = new ArrayList<>(List.of(first));
                one.addAll(rest);
                all.add(one);
            }
        }
        return all;
    }
}
