package org.svio.simulation.program;

/**
 * Something with an address: a VIF or a remote peer.
 *
 * @param name qualified name
 * @param mac its address
 * @param path its path program, or -1 for a peer, which costs nothing
 * @param outlet where a peer sends; -1 for a VIF
 * @param application the queue between its application and the path; -1 for a peer
 * @param rings its ring for each queue of the path
 * @param lines its line for each signal of the path
 * @param resources the qualified name of what plays each role for it
 */
public record StationSpec(String name, long mac, int path, int outlet, int application, int[] rings, int[] lines,
        String[] resources) {

    /** Whether it is a remote peer. */
    public boolean isPeer() {
        return path < 0;
    }
}
