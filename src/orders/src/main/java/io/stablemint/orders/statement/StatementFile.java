package io.stablemint.orders.statement;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads a statement as a stream: its header, and one record after the other. The delimiter (comma, semicolon, tab or bar) is the one that the
 * header has most.
 *
 * <p>All methods throw a {@link StatementException} with the line if the file is not a well-formed CSV file.
 */
final class StatementFile {

    static final int MAX_RECORDS = 250_000;

    private static final int MAX_COLUMNS = 100;
    private static final int MAX_NAME_LENGTH = 100;
    private static final int MAX_RECORD_LENGTH = 20_000;
    private static final List<Character> DELIMITERS = List.of(',', ';', '\t', '|');
    private static final int FIRST_LINE_OF_RECORDS = 2;

    private final StrictUtf8Reader in;
    private final List<String> header;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;

    private long nextLine = FIRST_LINE_OF_RECORDS;
    private int count;

    private StatementFile(StrictUtf8Reader in, BufferedReader rest, List<String> header, CSVFormat format)
            throws IOException {
        this.in = in;
        this.header = header;
        this.parser = CSVParser.builder().setReader(rest).setFormat(format).get();
        this.records = parser.iterator();
        in.recordBegins(nextLine);
    }

    /** Reads the header. */
    static StatementFile open(InputStream content) throws IOException {
        StrictUtf8Reader strict = new StrictUtf8Reader(content);
        BufferedReader in = new BufferedReader(strict);
        String line = Optional.ofNullable(in.readLine()).orElse("");
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter(line))
                .setIgnoreEmptyLines(false)
                .get();
        return new StatementFile(strict, in, header(line, format), format);
    }

    List<String> header() {
        return header;
    }

    /** The next record; empty at the end of the file. */
    Optional<StatementRecord> next() {
        try {
            while (records.hasNext()) {
                StatementRecord found = new StatementRecord(nextLine, cells(records.next()));
                nextLine = FIRST_LINE_OF_RECORDS + parser.getCurrentLineNumber();
                in.recordBegins(nextLine);
                if (!found.isEmptyLine()) {
                    check(found);
                    return Optional.of(found);
                }
            }
            return Optional.empty();
        } catch (UncheckedIOException e) {
            throw notCsv(nextLine);
        }
    }

    private void check(StatementRecord found) {
        if (found.cells().size() != header.size()) {
            throw new StatementException(
                    StatementError.OTHER_COLUMN_COUNT,
                    found.line(),
                    otherColumnCount(found.cells().size(), header.size()));
        }
        if (found.length() > MAX_RECORD_LENGTH) {
            throw new StatementException(
                    StatementError.NOT_CSV,
                    found.line(),
                    "The record has more than " + MAX_RECORD_LENGTH + " characters. Probably a quote is not closed.");
        }
        count++;
        if (count > MAX_RECORDS) {
            throw new StatementException(
                    StatementError.TOO_LARGE,
                    found.line(),
                    "The file has more than " + MAX_RECORDS + " records. Export a shorter period.");
        }
    }

    // Whole sentences: they are translated.
    private static String otherColumnCount(int ofLine, int ofHeader) {
        return ofLine == 1
                ? "The line has one column, the header has " + ofHeader + " columns."
                : "The line has " + ofLine + " columns, the header has " + ofHeader + " columns.";
    }

    private static char delimiter(String line) {
        return DELIMITERS.stream()
                .max((a, b) -> Long.compare(occurrences(line, a), occurrences(line, b)))
                .orElse(',');
    }

    private static long occurrences(String line, char delimiter) {
        return line.chars().filter(c -> c == delimiter).count();
    }

    private static List<String> header(String line, CSVFormat format) {
        List<String> names = parseHeader(line, format);
        boolean valid = names.size() >= 2
                && names.size() <= MAX_COLUMNS
                && new HashSet<>(names).size() == names.size()
                && names.stream().noneMatch(name -> name.isEmpty() || name.length() > MAX_NAME_LENGTH);
        if (!valid) {
            throw new StatementException(
                    StatementError.INVALID_HEADER,
                    1,
                    "The first line must have the names of the columns: 2 to " + MAX_COLUMNS
                            + " different names, separated by comma, semicolon, tab or bar.");
        }
        return names;
    }

    private static List<String> parseHeader(String line, CSVFormat format) {
        try (CSVParser parser = CSVParser.parse(line, format)) {
            return parser.stream().findFirst().map(StatementFile::cells).orElse(List.of());
        } catch (IOException | UncheckedIOException e) {
            throw notCsv(1);
        }
    }

    private static List<String> cells(CSVRecord csv) {
        return StreamSupport.stream(csv.spliterator(), false).map(String::strip).toList();
    }

    private static StatementException notCsv(long line) {
        return new StatementException(
                StatementError.NOT_CSV,
                line,
                "The record that begins here is no valid CSV: a quote is not closed, or text follows a closing quote.");
    }
}
