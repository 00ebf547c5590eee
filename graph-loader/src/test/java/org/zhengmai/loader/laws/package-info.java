/** What holds for whatever is read: laws, checked over the layouts and the corpus. */
@NullMarked
package org.zhengmai.loader.laws;

import org.jspecify.annotations.NullMarked;
