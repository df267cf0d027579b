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

/** Reads all settings before the application starts, and collects their problems. */
final class StartupValidator {

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]*");

    /** Used instead of the application's signer, which is not called before the application runs. */
    private static final MessageSigner NOT_CALLED = message -> new byte[0];

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
        collectProblems(() -> reader.settings(name));
        collectProblems(() -> credentials(name));
    }

    void notifications(boolean used) {
        if (used || reader.hasWebhookKey()) {
            collectProblems(reader::webhook);
        }
    }

    Optional<ConfigurationException> failure() {
        return problems.isEmpty() ? Optional.empty() : Optional.of(new ConfigurationException(List.copyOf(problems)));
    }

    private void credentials(String name) {
        Annotation qualifier = name.isEmpty() ? Default.Literal.INSTANCE : Merchant.Literal.of(name);
        if (signers.contains(qualifier)) {
            reader.credentials(name, NOT_CALLED);
        } else {
            reader.credentials(name);
        }
    }

    private void collectProblems(Runnable reading) {
        try {
            reading.run();
        } catch (ConfigurationException wrong) {
            problems.addAll(wrong.problems());
        }
    }
}
