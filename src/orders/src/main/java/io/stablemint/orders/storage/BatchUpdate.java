package io.stablemint.orders.storage;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Updates many rows of a table with one SQL statement. */
public final class BatchUpdate {

    private BatchUpdate() {}

    /**
     * Updates the rows with these ids.
     *
     * @param sql an SQL statement that begins with UPDATE and ends before the list of ids: {@code … AND id IN}
     * @param parameters the values of the question marks in the statement
     */
    public static void execute(EntityManager em, String sql, List<?> parameters, List<String> ids) {
        if (ids.isEmpty()) {
            return;
        }
        List<Object> all = new ArrayList<>(parameters);
        all.addAll(ids);
        Query query = em.createNativeQuery(sql + " (" + String.join(", ", Collections.nCopies(ids.size(), "?")) + ")");
        for (int i = 0; i < all.size(); i++) {
            query.setParameter(i + 1, all.get(i));
        }
        query.executeUpdate();
    }
}
