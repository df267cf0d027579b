package io.stablemint.orders.storage;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Changes many rows of a table by one statement. */
public final class ManyRows {

    private ManyRows() {}

    /**
     * Updates the rows with these ids.
     *
     * @param change SQL of the database, from UPDATE on, that ends where the ids follow: {@code … AND id IN}
     * @param parameters for the question marks in it
     */
    public static void update(EntityManager em, String change, List<?> parameters, List<String> ids) {
        if (ids.isEmpty()) {
            return;
        }
        List<Object> all = new ArrayList<>(parameters);
        all.addAll(ids);
        Query query =
                em.createNativeQuery(change + " (" + String.join(", ", Collections.nCopies(ids.size(), "?")) + ")");
        for (int i = 0; i < all.size(); i++) {
            query.setParameter(i + 1, all.get(i));
        }
        query.executeUpdate();
    }
}
