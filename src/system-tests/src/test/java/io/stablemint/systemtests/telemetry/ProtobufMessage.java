package io.stablemint.systemtests.telemetry;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A message in the wire format of Protocol Buffers (protobuf.dev, "Encoding"). Enough to read OTLP without a library.
 *
 * @param fields the values by field number: numbers as Long, everything else as bytes
 */
record ProtobufMessage(Map<Integer, List<Object>> fields) {

    private static final int VARINT = 0;
    private static final int FIXED64 = 1;
    private static final int BYTES = 2;
    private static final int FIXED32 = 5;

    static ProtobufMessage parse(byte[] bytes) {
        Map<Integer, List<Object>> fields = new TreeMap<>();
        ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        while (buffer.hasRemaining()) {
            long tag = varint(buffer);
            Object value = value(buffer, (int) (tag & 7));
            fields.computeIfAbsent((int) (tag >>> 3), number -> new ArrayList<>())
                    .add(value);
        }
        return new ProtobufMessage(fields);
    }

    Stream<ProtobufMessage> messages(int number) {
        return values(number).map(value -> parse((byte[]) value));
    }

    /** The text of a field; empty if it is missing. */
    String text(int number) {
        return values(number)
                .map(value -> new String((byte[]) value, StandardCharsets.UTF_8))
                .findFirst()
                .orElse("");
    }

    /** The bytes of a field in hexadecimal digits; empty if it is missing. */
    String hex(int number) {
        return values(number)
                .map(value -> HexFormat.of().formatHex((byte[]) value))
                .findFirst()
                .orElse("");
    }

    /** The number of a field; 0 if it is missing. */
    long number(int number) {
        return values(number).mapToLong(Long.class::cast).findFirst().orElse(0);
    }

    boolean has(int number) {
        return fields.containsKey(number);
    }

    private Stream<Object> values(int number) {
        return fields.getOrDefault(number, List.of()).stream();
    }

    private static Object value(ByteBuffer buffer, int wireType) {
        return switch (wireType) {
            case VARINT -> varint(buffer);
            case FIXED64 -> buffer.getLong();
            case FIXED32 -> (long) buffer.getInt();
            case BYTES -> {
                byte[] content = new byte[(int) varint(buffer)];
                buffer.get(content);
                yield content;
            }
            default -> throw new IllegalArgumentException("Unknown wire type " + wireType);
        };
    }

    private static long varint(ByteBuffer buffer) {
        long value = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = buffer.get();
            value |= (long) (next & 0x7f) << shift;
            if (next >= 0) {
                return value;
            }
        }
    }
}
