package ru.touchpoints.registry.source.git.place;

import java.io.File;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.ConfigConstants;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;

/**
 * JGit without the machine's own git settings: the same commit must read the same everywhere, and
 * JGit would start the git program to find the system's configuration file.
 */
public final class IsolatedGit extends SystemReader.Delegate {

  private static final SystemReader MACHINE = SystemReader.getInstance();

  private IsolatedGit() {
    super(MACHINE);
  }

  public static void install() {
    if (!(SystemReader.getInstance() instanceof IsolatedGit)) {
      SystemReader.setInstance(new IsolatedGit());
    }
  }

  @Override
  public FileBasedConfig openUserConfig(Config parent, FS fs) {
    return new Empty(parent, fs);
  }

  @Override
  public FileBasedConfig openSystemConfig(Config parent, FS fs) {
    return new Empty(parent, fs);
  }

  @Override
  public FileBasedConfig openJGitConfig(Config parent, FS fs) {
    return new Empty(parent, fs);
  }

  /** Settings that no file holds. */
  private static final class Empty extends FileBasedConfig {

    /** So coarse are the times of files where they are coarsest: JGit's own careful guess. */
    private static final Duration RESOLUTION = FS.FileStoreAttributes.FALLBACK_TIMESTAMP_RESOLUTION;

    Empty(Config parent, FS fs) {
      super(parent, new File("none"), fs);
    }

    /**
     * JGit measures how finely a disk tells time where no setting says so, which takes seconds of
     * every run and leaves its probes beside the history.
     */
    @Override
    public long getTimeUnit(
        String section, String subsection, String name, long unset, TimeUnit unit) {
      return section.equals(ConfigConstants.CONFIG_FILESYSTEM_SECTION)
          ? unit.convert(RESOLUTION)
          : super.getTimeUnit(section, subsection, name, unset, unit);
    }

    @Override
    public void load() {}

    @Override
    public void save() {}

    @Override
    public boolean isOutdated() {
      return false;
    }
  }
}
