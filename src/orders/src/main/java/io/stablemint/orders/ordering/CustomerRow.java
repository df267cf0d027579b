package io.stablemint.orders.ordering;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A row of table customer. */
@Entity
@Table(name = "customer")
@SuppressWarnings("NullAway.Init") // the persistence provider sets the fields
class CustomerRow {

    @Id
    private String id;

    @Column(name = "login")
    private String login;

    private String email;
    private String country;

    @Column(name = "full_name")
    private String fullName;

    private String citizenship;
    private String address;

    @Column(name = "date_of_birth")
    private LocalDate dateOfBirth;

    protected CustomerRow() {}

    RegisteredCustomer toCustomer() {
        return new RegisteredCustomer(id, email, country, new Kyc(fullName, citizenship, address, dateOfBirth));
    }
}
