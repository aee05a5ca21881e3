package org.svio.model.elaboration;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.svio.model.Component;
import org.svio.model.ElementReference;
import org.svio.model.Expression;
import org.svio.model.VirtualCpu;
import org.svio.model.expression.Environment;
import org.svio.model.expression.Evaluator;

/** One component of an expanded platform; its identity is its qualified name. */
public final class Instance {

    /** The index of a component that is no member of a vector. */
    public static final int SINGLE = -1;

    private static final int MANY = 16;

    private final PlatformInstance platform;
    private final Component declaration;
    private final Instance parent;
    private final int index;
    private final int ordinal;
    private final String name;
    private final String qualifiedName;
    private Map<String, Members> members = Map.of();
    private List<Instance> parts = List.of();
    private Map<Class<?>, List<Instance>> partsOfKind; // only where there are many parts
    private Instance thread;

    Instance(PlatformInstance platform, Component declaration, Instance parent, int index, int ordinal) {
        this.platform = platform;
        this.declaration = declaration;
        this.parent = parent;
        this.index = index;
        this.ordinal = ordinal;
        this.name = index == SINGLE ? declaration.getName() : declaration.getName() + "[" + index + "]";
        this.qualifiedName = parent == null ? name : parent.qualifiedName + "." + name;
    }

    void add(Members added) {
        if (parts.isEmpty()) { // most components have no parts and shall cost no memory for them
            members = new LinkedHashMap<>();
            parts = new ArrayList<>();
        }
        members.put(added.name(), added);
        parts.addAll(added.instances());
        partsOfKind = null;
    }

    /** Returns the component as it is declared, in its platform or in a type. */
    public Component declaration() {
        return declaration;
    }

    /** Returns the platform this belongs to. */
    public PlatformInstance platform() {
        return platform;
    }

    /** Returns the name with its index, such as {@code g[3]}. */
    public String name() {
        return name;
    }

    /** Returns the path from the top of the platform, such as {@code alpha.g[3].eth0}. */
    public String qualifiedName() {
        return qualifiedName;
    }

    /** Returns the index within the vector, or {@link #SINGLE}. */
    public int index() {
        return index;
    }

    /** Returns the position within the vector, from 0; 0 for a single component. */
    public int ordinal() {
        return ordinal;
    }

    /** Returns the component this is a part of; null at the top of the platform. */
    public Instance parent() {
        return parent;
    }

    /** Returns the parts, inherited ones first. */
    public List<Instance> parts() {
        return Collections.unmodifiableList(parts);
    }

    /** Returns the parts of one kind. */
    public List<Instance> parts(Class<? extends Component> kind) {
        if (parts.size() < MANY) {
            return select(kind);
        }
        if (partsOfKind == null) {
            partsOfKind = new HashMap<>();
        }
        return partsOfKind.computeIfAbsent(kind, key -> select(kind)); // each of a thousand VIFs asks its host
    }

    private List<Instance> select(Class<? extends Component> kind) {
        return parts.stream().filter(part -> part.is(kind)).toList();
    }

    /** Returns whether the component is of a kind. */
    public boolean is(Class<? extends Component> kind) {
        return kind.isInstance(declaration);
    }

    /** Returns this or the nearest enclosing component of a kind, or null. */
    public Instance ancestor(Class<? extends Component> kind) {
        Instance instance = this;
        while (instance != null && !instance.is(kind)) {
            instance = instance.parent;
        }
        return instance;
    }

    /** Returns the members declared under a name, or null. */
    Members members(String declaredName) {
        return members.get(declaredName);
    }

    /** Returns the value of a property: the component's own, else that of its type, else null (a list: empty). */
    public Object get(EStructuralFeature feature) {
        Component component = declaration;
        for (int depth = 0; component != null && depth < Types.DEEPEST; depth++) {
            if (component.eClass().getFeatureID(feature) >= 0 && component.eIsSet(feature)) {
                return component.eGet(feature);
            }
            component = component.getType();
        }
        return feature.isMany() ? List.of() : null;
    }

    /** Returns a quantity of the component as it is written, or null. */
    public Expression expression(EReference feature) {
        return (Expression) get(feature);
    }

    /** Returns a reference of the component to another one as it is written, or null. */
    public ElementReference reference(EReference feature) {
        return (ElementReference) get(feature);
    }

    /** Returns a quantity of the component in base units, or the other number where it has none. */
    public double number(EReference feature, Evaluator evaluator, double otherwise) {
        return evaluator.value(expression(feature), otherwise);
    }

    /** Returns a quantity of the component in base units, or the other number where it has none. */
    public double number(EReference feature, Environment environment, double otherwise) {
        return number(feature, new Evaluator(environment), otherwise);
    }

    /** Returns the processor, hardware thread or context that this virtual CPU is placed on. */
    Instance thread() {
        if (thread == null) {
            thread = Strands.threadOf(this);
        }
        return thread;
    }

    /** Returns whether this is a virtual CPU. */
    boolean isVirtualCpu() {
        return is(VirtualCpu.class);
    }

    @Override
    public String toString() {
        return qualifiedName;
    }
}
