package org.svio.experiment;

import org.svio.model.Mapping;
import org.svio.model.expression.Environment;

/**
 * One point of an experiment: what is run as one variant, as often as its intervals need.
 *
 * @param number the place in the experiment's list of points, from 1, whatever filter picked it
 * @param mapping the mapping in force, varied or fixed
 * @param environment what the variations and the overridden parameters evaluate to here
 */
public record Point(int number, Position position, Mapping mapping, Environment environment) {
}
