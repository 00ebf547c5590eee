/** What goes wrong in a request, said with a code and a remedy in Chinese and English. */
@NullMarked
package org.zhengmai.api.error;

import org.jspecify.annotations.NullMarked;
