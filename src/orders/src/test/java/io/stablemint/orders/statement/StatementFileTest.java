package io.stablemint.orders.statement;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StatementFileTest {

    @Test
    void readsHeaderAndRecords_withTheLinesInWhichTheyBegin() throws IOException {
        StatementFile file = open("reference,note,amount\r\nR1,\"two\nlines, \"\"quoted\"\"\",4.80\r\n\r\nR2,ü,1\r\n");

        assertThat(file.header()).containsExactly("reference", "note", "amount");
        assertThat(all(file))
                .containsExactly(
                        new StatementRecord(2, List.of("R1", "two\nlines, \"quoted\"", "4.80")),
                        new StatementRecord(5, List.of("R2", "ü", "1")));
    }

    @Test
    void skipsTheByteOrderMark_andFindsTheDelimiter() throws IOException {
        for (String delimiter : List.of(",", ";", "\t", "|")) {
            StatementFile file = open("\uFEFFreference" + delimiter + "amount\nR1" + delimiter + "1\n");

            assertThat(file.header()).containsExactly("reference", "amount");
            assertThat(all(file)).containsExactly(new StatementRecord(2, List.of("R1", "1")));
        }
    }

    @Test
    void rejectsOtherCharsets_withTheLine() {
        byte[] latin = "a,b\n1,2\n3,ü\n".getBytes(ISO_8859_1);

        assertProblem(latin, "ORDER5911E, line 3: The file is not UTF-8. Export it as \"CSV UTF-8\", or convert it.");
        assertProblem(
                "a,b\n1,2\n".getBytes(UTF_16),
                "ORDER5911E, line 1: The file is not UTF-8. Export it as \"CSV UTF-8\", or convert it.");
    }

    @Test
    void rejectsOtherCharsets_alsoFarInTheFile() {
        String lines = "R1,4.80\n".repeat(20_000);
        byte[] content = ("reference,amount\n" + lines + "Rü,1\n").getBytes(ISO_8859_1);

        assertProblem(
                content, "ORDER5911E, line 20002: The file is not UTF-8. Export it as \"CSV UTF-8\", or convert it.");
    }

    @Test
    void rejectsControlCharacters() {
        assertProblem(
                "a,b\n1,\0\n".getBytes(UTF_8),
                "ORDER5917E, line 2: The line has a control character. The file is no text file, or it is UTF-16.");
    }

    @Test
    void rejectsAQuoteThatIsNotClosed_withTheLineInWhichItBegins() {
        String problem =
                "The record that begins here is no valid CSV: a quote is not closed, or text follows a closing quote.";

        assertProblem("a,b\n1,2\n3,\"4\n5,6\n", "ORDER5912E, line 3: " + problem);
        assertProblem("a,b\n1,2\n3,\"4\"x\n", "ORDER5912E, line 3: " + problem);
        assertProblem("a,\"b\n1,2\n", "ORDER5912E, line 1: " + problem);
    }

    @Test
    void rejectsAQuoteThatIsNotClosed_withoutReadingTheWholeFileIntoMemory() {
        assertProblem(
                "a,b\n1,2\n3,\"" + "4".repeat(200_000),
                "ORDER5912E, line 3: The record that begins here has more than 100000 characters."
                        + " Probably a quote is not closed.");
    }

    @Test
    void rejectsLinesWithMoreOrFewerColumnsThanTheHeader() {
        assertProblem("a,b\n1,2\n1,2,3\n", "ORDER5913E, line 3: The line has 3 columns, the header has 2 columns.");
        assertProblem("a,b\n1\n", "ORDER5913E, line 2: The line has one column, the header has 2 columns.");
    }

    @Test
    void rejectsHeadersWithoutDifferentNames() {
        for (String header : List.of("", "a", "a,a", "a,", "a,b".repeat(51), "a,,b")) {
            assertProblem(
                    header + "\n1,2\n",
                    "ORDER5914E, line 1: The first line must have the names of the columns: 2 to 100 different names,"
                            + " separated by comma, semicolon, tab or bar.");
        }
    }

    @Test
    void rejectsMoreRecordsThanAllowed() throws IOException {
        StatementFile file = open("a,b\n" + "1,2\n".repeat(StatementFile.MAX_RECORDS + 1));

        assertThatThrownBy(() -> all(file))
                .hasMessage("ORDER5910E, line 250002: The file has more than 250000 records. Export a shorter period.");
    }

    @Test
    void rejectsMoreBytesThanAllowed_whileItReads() {
        byte[] line = ("1," + "2".repeat(9_997) + "\n").getBytes(UTF_8);
        InputStream endless = new SequenceInputStream(
                new ByteArrayInputStream("a,b\n".getBytes(UTF_8)),
                new SequenceInputStream(Collections.enumeration(Stream.generate(() -> new ByteArrayInputStream(line))
                        .limit(7_000)
                        .toList())));

        assertThatThrownBy(() -> all(StatementFile.open(endless)))
                .hasMessageMatching(
                        "ORDER5910E, line 67[0-9]{2}: The file is larger than 64 MiB. Export a shorter period.");
    }

    private static void assertProblem(String content, String problem) {
        assertProblem(content.getBytes(UTF_8), problem);
    }

    private static void assertProblem(byte[] content, String problem) {
        assertThatThrownBy(() -> all(StatementFile.open(new ByteArrayInputStream(content))))
                .isInstanceOf(StatementException.class)
                .hasMessage(problem);
    }

    private static StatementFile open(String content) throws IOException {
        return StatementFile.open(new ByteArrayInputStream(content.getBytes(UTF_8)));
    }

    private static List<StatementRecord> all(StatementFile file) {
        List<StatementRecord> records = new ArrayList<>();
        for (Optional<StatementRecord> next = file.next(); next.isPresent(); next = file.next()) {
            records.add(next.get());
        }
        return records;
    }
}
