package ru.touchpoints.registry.source.git.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.eclipse.jgit.lib.StoredConfig;
import org.eclipse.jgit.util.SystemReader;
import org.junit.jupiter.api.Test;

/** JGit knows nothing of the machine, and has no reason to measure its disk. */
final class IsolatedGitTest {

  private static final long UNSET = Long.MAX_VALUE;

  private static StoredConfig settings() throws Exception {
    IsolatedGit.install();
    return SystemReader.getInstance().getUserConfig();
  }

  private static long seconds(String section, String name) throws Exception {
    return settings().getTimeUnit(section, "any disk", name, UNSET, TimeUnit.SECONDS);
  }

  @Test
  void howFinelyADiskTellsTimeIsSaidBeforeAnybodyMeasuresIt() throws Exception {
    assertThat(seconds("filesystem", "timestampResolution")).isEqualTo(2);
    assertThat(seconds("filesystem", "minRacyThreshold")).isEqualTo(2);
  }

  @Test
  void nothingElseIsSet() throws Exception {
    assertThat(settings().getSections()).isEmpty();
    assertThat(seconds("gc", "pruneExpire")).isEqualTo(UNSET);
  }
}
