package org.svio.dsl.ide.fix;

import java.util.List;

/** Knows how to solve one sort of problem. */
interface Remedy {

    /** The ways to solve the problem of a site, the likeliest first; none where this remedy does not help. */
    List<Fix> fixes(Site site);
}
