package io.stablemint.orders.web.console;

import io.stablemint.orders.statement.StatementError;
import io.stablemint.orders.statement.StatementException;
import io.stablemint.orders.statement.StatementUpload;
import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** The form with which a statement is uploaded. */
final class StatementUploadForm {

    private static final int MAX_TEXT_BYTES = 100;

    private final List<EntityPart> parts;

    StatementUploadForm(List<EntityPart> parts) {
        this.parts = List.copyOf(parts);
    }

    /** What the operator says about the file. The days of the period are in UTC. */
    StatementUpload upload(String login) throws IOException {
        return new StatementUpload(
                login,
                file().flatMap(EntityPart::getFileName).orElse(""),
                startOf(day("from")),
                startOf(day("until").plusDays(1)),
                !text("ask").isEmpty());
    }

    /** The file; empty if the form has none. */
    InputStream content() {
        return file().map(EntityPart::getContent).orElseGet(InputStream::nullInputStream);
    }

    private Optional<EntityPart> file() {
        return part("file");
    }

    private LocalDate day(String name) throws IOException {
        try {
            return LocalDate.parse(text(name));
        } catch (DateTimeException e) {
            throw new StatementException(
                    StatementError.INVALID_PERIOD, 0, "Enter the first and the last day of the period.");
        }
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private String text(String name) throws IOException {
        Optional<EntityPart> part = part(name);
        return part.isEmpty()
                ? ""
                : new String(part.get().getContent().readNBytes(MAX_TEXT_BYTES), StandardCharsets.UTF_8);
    }

    private Optional<EntityPart> part(String name) {
        return parts.stream().filter(part -> part.getName().equals(name)).findFirst();
    }
}
