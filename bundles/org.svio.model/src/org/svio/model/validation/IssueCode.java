package org.svio.model.validation;

import org.eclipse.emf.common.util.Diagnostic;

/** What kind of issue a rule reports. The names are stable; new ones go to the end, so that the numbers are, too. */
public enum IssueCode {
    /** A required property or name is absent. */
    MISSING,
    /** A unit does not exist. */
    UNKNOWN_UNIT,
    /** Dimensions of quantities do not fit each other or the place they stand at. */
    DIMENSION,
    /** A function has unfit arguments. */
    ARGUMENTS,
    /** A name is defined through itself. */
    CYCLE,
    /** A quantity stands where none of its kind is allowed: a distribution, the frame's size. */
    NOT_ALLOWED,
    /** A number is outside its range. */
    RANGE,
    /** Two siblings have the same name. */
    DUPLICATE_NAME,
    /** Two VIFs have the same MAC address. */
    DUPLICATE_MAC,
    /** A MAC address is not written as one. */
    MAC_SYNTAX,
    /** A type or a replaced component is of another kind. */
    WRONG_KIND,
    /** A reference leads to the wrong kind of component. */
    WRONG_TARGET,
    /** A reference selects members that do not exist. */
    NO_SUCH_ELEMENT,
    /** A port or link is connected wrongly. */
    LINK,
    /** A driver domain shares a hardware thread with guests. */
    SHARED_THREAD,
    /** A VIF is mapped to nothing, or twice. */
    UNMAPPED,
    /** A VIF is placed more than once. */
    MAPPED_TWICE,
    /** A role cannot be given to a resource. */
    ROLE_BINDING,
    /** VIFs that share a port have different data paths. */
    MIXED_DATAPATHS,
    /** A direction of a data path is missing or there twice. */
    DIRECTION,
    /** A segment lacks an input, has one too many, or does not hand packets on. */
    SEGMENT,
    /** A queue is filled but not emptied, or the other way round. */
    QUEUE,
    /** Demultiplexing is missing or done twice. */
    DEMULTIPLEXING,
    /** Nobody wakes a role that sleeps. */
    NOBODY_WAKES,
    /** A role of the wrong kind is used. */
    ROLE_KIND,
    /** A role, queue or signal is not used. */
    UNUSED,
    /** An experiment lacks its mapping, or has it twice. */
    EXPERIMENT_MAPPING,
    /** A mapping belongs to another platform. */
    OTHER_PLATFORM,
    /** Sources and destinations of a flow do not pair up. */
    FLOW_ENDS,
    /** A comparison or condition names something the experiment does not vary. */
    NOT_VARIED,
    /** Settings of an experiment contradict each other. */
    CONTRADICTION,
    /** A queue holds less than bandwidth times delay. */
    SHORT_QUEUE,
    /** A signal is raised where it tells nobody, or the wrong role. */
    SIGNAL,
    /** No link leads from one station of a flow to the other. */
    UNREACHABLE;

    /** Returns the number of this kind in EMF diagnostics, from 1. */
    public int number() {
        return ordinal() + 1;
    }

    /** Returns the kind of an issue that {@link SvioModelValidator} reported, or null for any other diagnostic. */
    public static IssueCode of(Diagnostic diagnostic) {
        int index = diagnostic.getCode() - 1;
        boolean ours = SvioModelValidator.SOURCE.equals(diagnostic.getSource());
        return ours && index >= 0 && index < values().length ? values()[index] : null;
    }
}
