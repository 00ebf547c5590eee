/**
 * Who is who: regions, issuer codes and agencies, from the names that documents print to stable
 * identities.
 *
 * <p>The front doors are {@link org.zhengmai.loader.resolve.Regions}, {@link
 * org.zhengmai.loader.resolve.IssuerCodes}, {@link org.zhengmai.loader.resolve.Agencies} and {@link
 * org.zhengmai.loader.resolve.TitleRegions}. All of them are immutable, safe to share between
 * threads and free of any store; their knowledge is in the CSV files beside this package. What fits
 * two identities is left unresolved, and what is not known is said to be not known.
 */
@NullMarked
package org.zhengmai.loader.resolve;

import org.jspecify.annotations.NullMarked;
