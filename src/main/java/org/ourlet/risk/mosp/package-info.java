/**
 * Catalogues in the form that MONARC and MOSP share them in, read into the own catalogue of an organisation and written out
 * of it. Main types: {@link org.ourlet.risk.mosp.MospReader}, {@link org.ourlet.risk.mosp.MospPlan}, {@link
 * org.ourlet.risk.mosp.MospForm}.
 */
@NullMarked
package org.ourlet.risk.mosp;

import org.jspecify.annotations.NullMarked;
