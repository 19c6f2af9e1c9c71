/** What the network of Carif-Oref asks of every offer beyond LHÉO: the rules OFF. */
@NullMarked
package org.jalon.quality.coherence;

import org.jspecify.annotations.NullMarked;
