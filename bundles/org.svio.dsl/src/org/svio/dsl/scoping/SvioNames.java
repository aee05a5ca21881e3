package org.svio.dsl.scoping;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.naming.QualifiedName;
import org.svio.model.NamedElement;

/** The qualified name of an element: its own below those of its named containers, such as testbed.alpha.g.eth0. */
public final class SvioNames extends IQualifiedNameProvider.AbstractImpl {

    @Override
    public QualifiedName getFullyQualifiedName(EObject object) {
        if (!(object instanceof NamedElement element) || element.getName() == null || element.getName().isEmpty()) {
            return null;
        }
        QualifiedName own = QualifiedName.create(element.getName());
        for (EObject each = object.eContainer(); each != null; each = each.eContainer()) {
            if (each instanceof NamedElement) {
                QualifiedName outer = getFullyQualifiedName(each);
                return outer == null ? null : outer.append(own);
            }
        }
        return own;
    }
}
