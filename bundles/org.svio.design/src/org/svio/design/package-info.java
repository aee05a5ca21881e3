/**
 * The diagrams and tables of a model in Sirius: what {@code description/svio.odesign} calls. One class per concept, all
 * plain EMF: views come in as {@code EObject}s, and no type of Sirius is named. Nothing here runs where Sirius is
 * absent.
 */
package org.svio.design;
