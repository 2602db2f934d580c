package daybrief;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir
    Path folder;

    @Test
    void aSubCommandMeansTheDatabaseOfTheBotThatRunsBesideIt() {
        DataFolder data = new DataFolder(folder);
        assertThat(data.databaseFor(Optional.of(DataFolder.holder(7, false)), false))
                .isEqualTo(folder.resolve("daybrief.db"));
        assertThat(data.databaseFor(Optional.of(DataFolder.holder(7, true)), true))
                .isEqualTo(folder.resolve("local.db"));
    }

    @Test
    void withoutARunningBotTheTokenDecidesOrElseTheOnlyDatabaseThereIs() throws Exception {
        DataFolder data = new DataFolder(folder);
        assertThat(data.databaseFor(Optional.empty(), true)).isEqualTo(folder.resolve("daybrief.db"));
        assertThat(data.databaseFor(Optional.empty(), false)).isEqualTo(folder.resolve("local.db"));
        Files.createFile(folder.resolve("daybrief.db"));
        assertThat(data.databaseFor(Optional.empty(), false)).isEqualTo(folder.resolve("daybrief.db"));
        Files.createFile(folder.resolve("local.db"));
        assertThat(data.databaseFor(Optional.empty(), false)).isEqualTo(folder.resolve("local.db"));
    }
}
