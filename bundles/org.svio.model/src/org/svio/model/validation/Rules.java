package org.svio.model.validation;

import org.eclipse.emf.ecore.EObject;

/** The rules of one concern. */
interface Rules {

    /**
     * Reports what is wrong with this object, not with its contents; must not throw whatever is missing in the model.
     */
    void check(EObject object, Issues issues);
}
