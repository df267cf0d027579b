package io.stablemint.orders.storage;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Updates or deletes many rows of a table with one SQL statement. */
public final class BatchUpdate {

    private BatchUpdate() {}

    /**
     * Updates or deletes the rows with these ids.
     *
     * @param sql an SQL statement that begins with UPDATE or DELETE and ends before the list of ids: {@code … AND id IN}
     * @param parameters the values of the question marks in the statement
     * @return the number of rows
     */
    public static int execute(EntityManager em, String sql, List<?> parameters, List<String> ids) {
        if (ids.isEmpty()) {
            return 0;
        }
        List<Object> all = new ArrayList<>(parameters);
        all.addAll(ids);
        Query query = em.createNativeQuery(sql + " (" + String.join(", ", Collections.nCopies(ids.size(), "?")) + ")");
        for (int i = 0; i < all.size(); i++) {
            query.setParameter(i + 1, all.get(i));
        }
        return query.executeUpdate();
    }
}
