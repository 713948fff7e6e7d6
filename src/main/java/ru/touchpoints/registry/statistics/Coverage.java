package ru.touchpoints.registry.statistics;

/**
 * How far one direction is covered, п. 3.5. Processes are those that stand in the process registry
 * and were not excluded from it.
 *
 * @param id empty for processes whose direction the passport does not know
 * @param processes how many there are
 * @param covered how many of them have touchpoints
 * @param digital how many of them have a digital touchpoint, п. 3.8.2
 * @param offline how many of them have an offline touchpoint, п. 3.8.3
 * @param touchpoints of all of them together
 */
public record Coverage(
    String id,
    String title,
    int processes,
    int covered,
    int digital,
    int offline,
    int touchpoints) {

  public int uncovered() {
    return processes - covered;
  }
}
