package io.stablemint.client.deployment;

import io.stablemint.client.Merchant;
import io.stablemint.client.error.ConfigurationException;
import io.stablemint.client.settings.SettingsReader;
import io.stablemint.client.signing.MessageSigner;
import jakarta.enterprise.inject.Default;
import java.lang.annotation.Annotation;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads everything once before the application starts, and gathers what is wrong. */
final class StartupValidator {

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]*");

    /** Stands in for the application's signer, which is not called before the application runs. */
    private static final MessageSigner LATER = message -> new byte[0];

    private final SettingsReader reader;
    private final Set<Annotation> signers;
    private final Set<String> problems = new LinkedHashSet<>();

    StartupValidator(SettingsReader reader, Set<Annotation> signers) {
        this.reader = reader;
        this.signers = Set.copyOf(signers);
    }

    void merchant(String name) {
        if (!name.isEmpty() && (!NAME.matcher(name).matches() || "webhook".equals(name))) {
            problems.add("The merchant's name " + name + " cannot be part of a setting's name; use small letters,"
                    + " digits and hyphens, and not webhook.");
            return;
        }
        gather(() -> reader.settings(name));
        gather(() -> credentials(name));
    }

    void notifications(boolean wanted) {
        if (wanted || reader.mentionsWebhook()) {
            gather(reader::webhook);
        }
    }

    Optional<ConfigurationException> failure() {
        return problems.isEmpty() ? Optional.empty() : Optional.of(new ConfigurationException(List.copyOf(problems)));
    }

    private void credentials(String name) {
        Annotation qualifier = name.isEmpty() ? Default.Literal.INSTANCE : Merchant.Literal.of(name);
        if (signers.contains(qualifier)) {
            reader.credentials(name, LATER);
        } else {
            reader.credentials(name);
        }
    }

    private void gather(Runnable reading) {
        try {
            reading.run();
        } catch (ConfigurationException wrong) {
            problems.addAll(wrong.problems());
        }
    }
}
