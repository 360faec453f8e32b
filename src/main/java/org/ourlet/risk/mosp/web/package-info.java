/** Pages that take a catalogue in and give it out. */
@NullMarked
package org.ourlet.risk.mosp.web;

import org.jspecify.annotations.NullMarked;
