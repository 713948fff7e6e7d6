package ru.touchpoints.registry.editor;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The server behind the YAML extension of editors, spoken to over its standard streams. */
final class LanguageServer implements AutoCloseable {

  private static final JsonMapper MAPPER = new JsonMapper();
  private static final String SCRIPT = "node_modules/yaml-language-server/bin/yaml-language-server";
  private static final long PATIENCE_SECONDS = 60;

  private final java.lang.Process process;
  private final OutputStream out;
  private final BlockingQueue<JsonNode> answers = new LinkedBlockingQueue<>();
  private final BlockingQueue<JsonNode> diagnostics = new LinkedBlockingQueue<>();
  private final ObjectNode settings;
  private int requests;

  /**
   * @param home where the package of the server is installed
   * @param settings of the workspace, as the editor reads them from {@code settings.json}
   */
  LanguageServer(Path home, Path workspace, ObjectNode settings) throws IOException {
    this.settings = settings;
    this.process =
        new ProcessBuilder("node", home.resolve(SCRIPT).toString(), "--stdio")
            .directory(workspace.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    this.out = process.getOutputStream();
    Thread reader = new Thread(this::read, "language server");
    reader.setDaemon(true);
    reader.start();
    ObjectNode parameters = object().put("rootUri", workspace.toUri().toString());
    parameters.putNull("processId");
    parameters
        .putObject("capabilities")
        .putObject("textDocument")
        .putObject("hover")
        .putArray("contentFormat")
        .add("plaintext");
    parameters
        .putArray("workspaceFolders")
        .addObject()
        .put("uri", workspace.toUri().toString())
        .put("name", "workspace");
    request("initialize", parameters);
    tell("initialized", object());
    tell("workspace/didChangeConfiguration", object().set("settings", settings));
  }

  static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  /** Opens the file with the text given; gives what the server finds wrong with it. */
  JsonNode open(Path file, String text) throws IOException {
    ObjectNode document =
        object()
            .put("uri", file.toUri().toString())
            .put("languageId", "yaml")
            .put("version", 1)
            .put("text", text);
    tell("textDocument/didOpen", object().set("textDocument", document));
    return next(diagnostics);
  }

  /** What the server answers about a place; lines and columns count from 0. */
  JsonNode at(String method, Path file, int line, int column) throws IOException {
    ObjectNode parameters = object();
    parameters.putObject("textDocument").put("uri", file.toUri().toString());
    parameters.putObject("position").put("line", line).put("character", column);
    return request("textDocument/" + method, parameters);
  }

  private JsonNode request(String method, JsonNode parameters) throws IOException {
    requests++;
    send(
        object()
            .put("jsonrpc", "2.0")
            .put("id", requests)
            .put("method", method)
            .set("params", parameters));
    JsonNode answer = next(answers);
    while (answer.path("id").asInt(0) != requests) {
      answer = next(answers);
    }
    return answer.path("result");
  }

  private void tell(String method, JsonNode parameters) throws IOException {
    send(object().put("jsonrpc", "2.0").put("method", method).set("params", parameters));
  }

  private synchronized void send(JsonNode message) throws IOException {
    byte[] body = MAPPER.writeValueAsBytes(message);
    out.write(("Content-Length: " + body.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
    out.write(body);
    out.flush();
  }

  private static JsonNode next(BlockingQueue<JsonNode> queue) throws IOException {
    try {
      JsonNode message = queue.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
      if (message == null) {
        throw new IOException("The language server does not answer.");
      }
      return message;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  private void read() {
    try (InputStream in = new BufferedInputStream(process.getInputStream())) {
      while (true) {
        take(MAPPER.readTree(in.readNBytes(length(in))));
      }
    } catch (EOFException end) {
      // The server has gone.
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void take(JsonNode message) throws IOException {
    String method = message.path("method").asString("");
    if (method.isEmpty()) {
      answers.add(message);
    } else if (method.equals("textDocument/publishDiagnostics")) {
      diagnostics.add(message.at("/params/diagnostics"));
    } else if (message.has("id")) {
      ObjectNode answer = object().put("jsonrpc", "2.0");
      answer.set("id", message.path("id"));
      answer.set("result", configuration(method, message));
      send(answer);
    }
  }

  /** The server asks for its settings section by section; other requests take no for an answer. */
  private JsonNode configuration(String method, JsonNode message) {
    if (!method.equals("workspace/configuration")) {
      return JsonNodeFactory.instance.nullNode();
    }
    var sections = JsonNodeFactory.instance.arrayNode();
    for (JsonNode item : message.at("/params/items")) {
      JsonNode section = settings.path(item.path("section").asString(""));
      sections.add(section.isMissingNode() ? object() : section);
    }
    return sections;
  }

  private static int length(InputStream in) throws IOException {
    StringBuilder head = new StringBuilder();
    while (!head.toString().endsWith("\r\n\r\n")) {
      int next = in.read();
      if (next < 0) {
        throw new EOFException();
      }
      head.append((char) next);
    }
    return Integer.parseInt(head.toString().replaceAll("(?s).*Content-Length: (\\d+).*", "$1"));
  }

  @Override
  public void close() {
    process.destroy();
  }
}
