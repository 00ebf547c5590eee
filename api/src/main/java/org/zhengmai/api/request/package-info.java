/**
 * How requests come in: by GET, by the hash of their text (automatic persisted queries), and parsed
 * once however often they are asked; and how they are observed.
 */
@NullMarked
package org.zhengmai.api.request;

import org.jspecify.annotations.NullMarked;
