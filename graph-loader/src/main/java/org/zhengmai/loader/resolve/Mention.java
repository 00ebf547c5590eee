package org.zhengmai.loader.resolve;

import org.jspecify.annotations.Nullable;

/**
 * A printed agency name on its way through the rules.
 *
 * @param printed as given
 * @param text the name in one way of writing, as the rules read it
 * @param document region of the document, null when unknown
 */
record Mention(String printed, String text, @Nullable Region document) {

  Mention withText(String other) {
    return new Mention(printed, other, document);
  }
}
