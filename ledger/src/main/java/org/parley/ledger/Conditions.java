package org.parley.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** Conditions of a query, with the values and lists of its parameters. */
final class Conditions {
    private final List<String> all = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final Map<String, List<String>> lists = new LinkedHashMap<>();

    Conditions and(String condition) {
        all.add(condition);
        return this;
    }

    Conditions copy() {
        Conditions copy = new Conditions();
        copy.all.addAll(all);
        copy.values.putAll(values);
        copy.lists.putAll(lists);
        return copy;
    }

    void add(String condition, String name, @Nullable String value) {
        if (value != null) {
            all.add(condition);
            values.put(name, value);
        }
    }

    /** A value that a condition names beside another. */
    void value(String name, String value) {
        values.put(name, value);
    }

    void in(String column, String list, List<String> words) {
        if (words.isEmpty()) {
            all.add("1 = 0");
            return;
        }
        all.add(column + " in (<" + list + ">)");
        lists.put(list, words);
    }

    void notIn(String expression, String list, List<String> words) {
        all.add(expression + " not in (<" + list + ">)");
        lists.put(list, words);
    }

    Query query(Handle handle, String select, String order) {
        String where = all.isEmpty() ? "" : " where " + String.join(" and ", all);
        Query query = handle.createQuery(select + where + order).bindMap(values);
        lists.forEach(query::bindList);
        return query;
    }
}
