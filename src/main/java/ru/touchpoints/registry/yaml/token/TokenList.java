package ru.touchpoints.registry.yaml.token;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.RandomAccess;
import ru.touchpoints.registry.yaml.token.YamlToken.Kind;

/** Tokens side by side, which a text of four megabytes has millions of. */
final class TokenList extends AbstractList<YamlToken> implements RandomAccess {

  private Kind[] kinds = new Kind[64];
  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private int count;

  @Override
  public boolean add(YamlToken token) {
    if (count == kinds.length) {
      int more = count + count / 2;
      kinds = Arrays.copyOf(kinds, more);
      starts = Arrays.copyOf(starts, more);
      ends = Arrays.copyOf(ends, more);
    }
    kinds[count] = token.kind();
    starts[count] = token.start();
    ends[count] = token.end();
    count++;
    return true;
  }

  @Override
  public YamlToken get(int index) {
    return new YamlToken(kinds[index], starts[index], ends[index]);
  }

  @Override
  public int size() {
    return count;
  }
}
