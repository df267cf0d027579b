package io.stablemint.client.container;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The client's objects that can be reached from root objects through any field, also private ones. */
public final class ObjectGraph {

    private static final String OURS = "io.stablemint.client.";

    private final Set<Object> ours = Collections.newSetFromMap(new IdentityHashMap<>());

    private ObjectGraph() {}

    public static ObjectGraph from(List<?> roots) {
        ObjectGraph graph = new ObjectGraph();
        Deque<Object> waiting = new ArrayDeque<>(roots);
        while (!waiting.isEmpty()) {
            graph.add(waiting.pop(), waiting);
        }
        return graph;
    }

    public Set<Class<?>> types() {
        return ours.stream().map(Object::getClass).collect(Collectors.toSet());
    }

    /** The text of each object; for an exception, its whole stack trace. */
    public List<String> texts() {
        return ours.stream()
                .map(object -> object.getClass().getName() + ": " + (object instanceof Throwable e ? trace(e) : object))
                .toList();
    }

    private void add(Object object, Deque<Object> waiting) {
        if (object instanceof Optional<?> optional) {
            optional.ifPresent(waiting::push);
        } else if (object instanceof AtomicReference<?> reference) {
            push(reference.get(), waiting);
        } else if (object instanceof Map<?, ?> map) {
            map.values().forEach(value -> push(value, waiting));
        } else if (object instanceof Iterable<?> many) {
            many.forEach(one -> push(one, waiting));
        } else if (object.getClass().getName().startsWith(OURS) && ours.add(object)) {
            fields(object.getClass()).forEach(field -> push(value(field, object), waiting));
        }
    }

    private static Stream<Field> fields(Class<?> type) {
        return type.getName().startsWith(OURS)
                ? Stream.concat(
                        Arrays.stream(type.getDeclaredFields())
                                .filter(field -> !Modifier.isStatic(field.getModifiers()))
                                .filter(field -> !field.getType().isPrimitive()),
                        fields(type.getSuperclass()))
                : Stream.empty();
    }

    private static Object value(Field field, Object owner) {
        try {
            field.setAccessible(true);
            Object value = field.get(owner);
            return value == null ? Optional.empty() : value;
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(field.toString(), e);
        }
    }

    private static void push(@Nullable Object value, Deque<Object> waiting) {
        if (value != null) {
            waiting.push(value);
        }
    }

    private static String trace(Throwable e) {
        StringWriter text = new StringWriter();
        e.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
