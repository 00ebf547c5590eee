/** The loader's rules of names, numbers and groups, as the API asks for them: no second copy. */
@NullMarked
package org.zhengmai.api.rules;

import org.jspecify.annotations.NullMarked;
