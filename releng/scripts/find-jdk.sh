# Sourced by ./svio and ./verify: find_jdk sets JAVA_HOME to a JDK of version 21 or newer, or returns 1.
# Reads each JDK's "release" file instead of starting it: a start of java costs more than all the rest of the script.

REQUIRED_JAVA=21

# Sets jdk_version to the feature version of the JDK at $1, or returns 1 when there is none.
jdk_feature_version() {
    [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
    local line
    while IFS= read -r line; do
        case $line in
            JAVA_VERSION=*)
                line=${line#*\"}
                line=${line#1.}
                jdk_version=${line%%[!0-9]*}
                [ -n "$jdk_version" ] && return 0
                return 1
                ;;
        esac
    done < "$1/release"
    return 1
}

jdk_is_new_enough() {
    jdk_feature_version "$1" && [ "$jdk_version" -ge "$REQUIRED_JAVA" ]
}

# The home of the java that the PATH names, links resolved.
jdk_on_path() {
    local java
    java=$(command -v java) || return 1
    while [ -L "$java" ]; do
        local link
        link=$(readlink "$java")
        case $link in
            /*) java=$link ;;
            *) java=${java%/*}/$link ;;
        esac
    done
    jdk_candidate=${java%/bin/java}
}

find_jdk() {
    if [ -n "${JAVA_HOME:-}" ] && jdk_is_new_enough "$JAVA_HOME"; then
        return 0
    fi
    if jdk_on_path && jdk_is_new_enough "$jdk_candidate"; then
        export JAVA_HOME=$jdk_candidate
        return 0
    fi
    local home best= best_version=0
    for home in /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* /opt/*jdk* "$HOME"/.sdkman/candidates/java/* \
            "$HOME"/.jdks/* "$HOME"/.local/share/jdks/* /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
            /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home /Library/Java/JavaVirtualMachines/*/Contents/Home \
            "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home; do
        if jdk_is_new_enough "$home" && [ "$jdk_version" -gt "$best_version" ]; then
            best=$home
            best_version=$jdk_version
        fi
    done
    [ -n "$best" ] || return 1
    export JAVA_HOME=$best
    jdk_version=$best_version
}

no_jdk() {
    echo "$1: no JDK $REQUIRED_JAVA or newer was found; install one (for example 'apt install openjdk-21-jdk'" \
        "or https://adoptium.net) or point JAVA_HOME at it." >&2
}
