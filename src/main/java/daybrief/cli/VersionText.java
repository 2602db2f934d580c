package daybrief.cli;

import daybrief.Version;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints. */
final class VersionText implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {"Daybrief " + Version.CURRENT};
    }
}
