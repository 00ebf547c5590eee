package org.zhengmai.loader.resolve;

/**
 * A name taken apart into the region it begins with and what follows.
 *
 * @param region the region meant
 * @param rest the name without it: 卫健委
 * @param inFull whether the region may be replaced by its full name; not so in 朔州日报社 or 山西工学院,
 *     where its brief name is part of the proper name
 */
record Place(Region region, String rest, boolean inFull) {}
