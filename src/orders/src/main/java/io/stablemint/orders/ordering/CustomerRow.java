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

    static CustomerRow of(String login, RegisteredCustomer customer) {
        CustomerRow row = new CustomerRow();
        row.id = customer.id();
        row.login = login;
        row.email = customer.email();
        row.country = customer.country();
        row.fullName = customer.kyc().fullName();
        row.citizenship = customer.kyc().citizenship();
        row.address = customer.kyc().address();
        row.dateOfBirth = customer.kyc().dateOfBirth();
        return row;
    }

    RegisteredCustomer toCustomer() {
        return new RegisteredCustomer(id, email, country, new Kyc(fullName, citizenship, address, dateOfBirth));
    }
}
