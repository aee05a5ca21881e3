package org.svio.estimate.internal;

/**
 * One direction of a conversation.
 *
 * @param from the station that sends
 * @param route the way of its packets
 * @param factor packets per unit of the conversation
 * @param payload bits of data of one packet; 0 for acknowledgements
 */
record Trip(int from, Route route, double factor, double payload) {
}
