package io.stablemint.orders.statement;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonString;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.StringReader;
import java.util.List;

/** A row of table payment_statement_part: some hundred records of a file that are not processed yet. */
@Entity
@Table(name = "payment_statement_part")
@IdClass(StatementKey.class)
@SuppressWarnings("NullAway.Init") // the persistence provider sets the fields
class StatementPart {

    static final int MAX_RECORDS = 250;
    static final int MAX_CHARS = 100_000;

    @Id
    @Column(name = "statement_id")
    private String statement;

    @Id
    @Column(name = "part_no")
    private int number;

    private String content;

    protected StatementPart() {}

    static StatementPart of(String statement, int number, List<StatementRecord> records) {
        StatementPart part = new StatementPart();
        part.statement = statement;
        part.number = number;
        JsonArrayBuilder json = Json.createArrayBuilder();
        records.forEach(each -> json.add(Json.createArrayBuilder(each.cells()).add(0, String.valueOf(each.line()))));
        part.content = json.build().toString();
        return part;
    }

    List<StatementRecord> records() {
        return Json.createReader(new StringReader(content)).readArray().getValuesAs(JsonArray.class).stream()
                .map(StatementPart::toRecord)
                .toList();
    }

    private static StatementRecord toRecord(JsonArray json) {
        List<String> texts = json.getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList();
        return new StatementRecord(Long.parseLong(texts.get(0)), texts.subList(1, texts.size()));
    }
}
