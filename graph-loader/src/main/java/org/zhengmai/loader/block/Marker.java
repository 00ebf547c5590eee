package org.zhengmai.loader.block;

import org.zhengmai.loader.source.Passage;

/**
 * The number in front of an item.
 *
 * @param style how it is written
 * @param ordinal the count among its siblings
 * @param label the number as the document uses it to name the item: 16, （二）, 3.1, 三
 * @param end where the item's text begins in the clean text
 * @param depth how many items it lies in
 */
record Marker(NumberingStyle style, int ordinal, Passage label, int end, int depth) {

  Marker at(int newDepth) {
    return new Marker(style, ordinal, label, end, newDepth);
  }

  int start() {
    return label.start();
  }
}
