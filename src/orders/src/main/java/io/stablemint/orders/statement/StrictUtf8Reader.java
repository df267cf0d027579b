package io.stablemint.orders.statement;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Decodes UTF-8, counts lines, and rejects what no statement has: bytes that are not UTF-8, control characters, and more bytes or longer
 * records than allowed. Java's own reader gives no line with an error.
 */
final class StrictUtf8Reader extends Reader {

    static final long MAX_BYTES = 64L * 1024 * 1024;

    /** Far more than a record needs, and little enough memory for a quote that is never closed. */
    static final int MAX_RECORD_CHARS = 100_000;

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int BUFFER_BYTES = 16 * 1024;

    private final InputStream in;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER_BYTES).flip();

    private boolean end;
    private boolean started;
    private long totalBytes;
    private long line = 1;
    private long recordLine = 1;
    private int recordChars;

    StrictUtf8Reader(InputStream in) {
        this.in = in;
    }

    /** A record begins in this line. The parser reads ahead, so the length of records is checked roughly. */
    void recordBegins(long atLine) {
        recordLine = atLine;
        recordChars = 0;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        CharBuffer out = CharBuffer.wrap(target, offset, length);
        while (true) {
            CoderResult result = decoder.decode(bytes, out, end);
            int read = out.position() - offset;
            check(target, offset, read);
            if (result.isError()) {
                throw new StatementException(
                        StatementError.NOT_UTF_8,
                        line,
                        "The file is not UTF-8. Export it as \"CSV UTF-8\", or convert it.");
            }
            if (read > 0) {
                return withoutByteOrderMark(target, offset, read);
            }
            if (end) {
                return -1;
            }
            fill();
        }
    }

    private int withoutByteOrderMark(char[] target, int offset, int read) throws IOException {
        boolean mark = !started && target[offset] == BYTE_ORDER_MARK;
        started = true;
        if (!mark) {
            return read;
        }
        System.arraycopy(target, offset + 1, target, offset, read - 1);
        return read > 1 ? read - 1 : read(target, offset, target.length - offset);
    }

    private void fill() throws IOException {
        bytes.compact();
        int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        if (read < 0) {
            end = true;
        } else {
            bytes.position(bytes.position() + read);
            totalBytes += read;
        }
        bytes.flip();
        if (totalBytes > MAX_BYTES) {
            throw new StatementException(
                    StatementError.TOO_LARGE,
                    line,
                    "The file is larger than " + MAX_BYTES / (1024 * 1024) + " MiB. Export a shorter period.");
        }
    }

    private void check(char[] chars, int offset, int length) {
        for (int i = offset; i < offset + length; i++) {
            char c = chars[i];
            if (c == '\n') {
                line++;
            } else if (c == 0x7F || (c < ' ' && c != '\r' && c != '\t')) {
                throw new StatementException(
                        StatementError.CONTROL_CHARACTER,
                        line,
                        "The line has a control character. The file is no text file, or it is UTF-16.");
            }
        }
        recordChars += length;
        if (recordChars > MAX_RECORD_CHARS) {
            throw new StatementException(
                    StatementError.NOT_CSV,
                    recordLine,
                    "The record that begins here has more than " + MAX_RECORD_CHARS
                            + " characters. Probably a quote is not closed.");
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
