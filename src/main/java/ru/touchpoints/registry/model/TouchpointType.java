package ru.touchpoints.registry.model;

import java.util.Optional;
import ru.touchpoints.registry.model.term.Term;

/** The kinds of touchpoint of п. 4.2, each with the channel that it implies. */
public enum TouchpointType implements Term {
  WEBSITE("website", "Официальные сайты (порталы)", "4.2.1", Channel.DIGITAL),
  MOBILE_APP("mobile-app", "Мобильные приложения", "4.2.2", Channel.DIGITAL),
  SOCIAL_MEDIA(
      "social-media", "Социальные сети, публичные чаты в мессенджерах", "4.2.3", Channel.DIGITAL),
  MESSENGER(
      "messenger",
      "Чат-боты и персональные чаты в мессенджерах и социальных сетях, голосовые помощники",
      "4.2.4",
      Channel.DIGITAL),
  PHONE("phone", "Взаимодействие в устной форме посредством телефонной связи", "4.2.5"),
  WRITTEN(
      "written",
      "Письменное взаимодействие (электронная почта, письмо, сообщения в личном кабинете)",
      "4.2.6"),
  RECEPTION("reception", "Личный приём в местах приёма клиентов", "4.2.7", Channel.OFFLINE);

  private final String id;
  private final String title;
  private final String paragraph;
  private final Optional<Channel> impliedChannel;

  TouchpointType(String id, String title, String paragraph) {
    this(id, title, paragraph, Optional.empty());
  }

  TouchpointType(String id, String title, String paragraph, Channel implied) {
    this(id, title, paragraph, Optional.of(implied));
  }

  TouchpointType(String id, String title, String paragraph, Optional<Channel> impliedChannel) {
    this.id = id;
    this.title = title;
    this.paragraph = paragraph;
    this.impliedChannel = impliedChannel;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public String title() {
    return title;
  }

  @Override
  public String paragraph() {
    return paragraph;
  }

  /**
   * The only channel this kind can have; empty for phone and written, where the editor states it.
   */
  public Optional<Channel> impliedChannel() {
    return impliedChannel;
  }
}
