package org.zhengmai.api.observation;

import org.jspecify.annotations.Nullable;
import org.zhengmai.api.evidence.Evidence;
import org.zhengmai.api.node.Node;
import org.zhengmai.cypher.Row;

/**
 * Something a reader of a document should know.
 *
 * @param id global id
 * @param documentId id of the document that it is about
 * @param code kind of observation
 * @param messageZh the message in Chinese
 * @param messageEn the message in English
 * @param evidence the words it is about; null when it is about the document as a whole
 */
public record Observation(
    String id,
    String documentId,
    ObservationCode code,
    String messageZh,
    String messageEn,
    @Nullable Evidence evidence)
    implements Node {

  static Observation of(Row observation) {
    return new Observation(
        observation.string("id"),
        observation.string("documentId"),
        ObservationCode.valueOf(observation.string("code")),
        observation.string("messageZh"),
        observation.string("messageEn"),
        Evidence.of(observation));
  }
}
