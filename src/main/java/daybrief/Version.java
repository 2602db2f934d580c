package daybrief;

import java.util.Optional;

/** The version in the jar's manifest. */
public final class Version {
    public static final String CURRENT = Optional.ofNullable(
                    Version.class.getPackage().getImplementationVersion())
            .orElse("0");

    private Version() {}
}
