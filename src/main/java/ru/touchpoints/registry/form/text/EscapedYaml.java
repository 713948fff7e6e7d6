package ru.touchpoints.registry.form.text;

import java.io.Writer;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import ru.touchpoints.registry.writing.HiddenCharacter;
import ru.touchpoints.registry.writing.JobCommands;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.io.IOContext;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLFactoryBuilder;
import tools.jackson.dataformat.yaml.YAMLGenerator;

/**
 * YAML in which a text that may only be written with escapes, and one with a line that a job's log
 * would take for a command, stands in double quotes on one line: nowhere else are there escapes.
 */
final class EscapedYaml extends YAMLFactory {

  private static final long serialVersionUID = 1L;

  EscapedYaml(YAMLFactoryBuilder settings) {
    super(settings);
  }

  @Override
  protected YAMLGenerator _createGenerator(
      ObjectWriteContext context, IOContext io, Writer writer) {
    int features = context.getStreamWriteFeatures(_streamWriteFeatures);
    int yaml = context.getFormatWriteFeatures(_formatWriteFeatures);
    return new YAMLGenerator(
        context, io, features, yaml, _quotingChecker, writer, _version, _dumpSettings) {

      @Override
      protected ScalarEvent _scalarEvent(String text, ScalarStyle style) {
        return super._scalarEvent(text, isHard(text) ? ScalarStyle.DOUBLE_QUOTED : style);
      }
    };
  }

  private static boolean isHard(String text) {
    return HiddenCharacter.isIn(text) || JobCommands.areIn(text);
  }
}
