# Sourced by ./svio, whose $root, $target and is_older it uses: ide starts the workbench, building it first.

product=$root/releng/org.svio.product/target/products/org.svio.ide/linux/gtk/x86_64
# Holds the address Sirius was installed from.
sirius_remembered=$target/sirius.site
# The release train that fits the platform the product is made of; Sirius and all it needs are in it.
SIRIUS_SITE=https://download.eclipse.org/releases/2026-03
SIRIUS_FEATURES=org.eclipse.sirius.runtime.ide.ui.feature.group,org.eclipse.sirius.runtime.aql.feature.group
SIRIUS_FEATURES=$SIRIUS_FEATURES,org.eclipse.sirius.properties.feature.feature.group
# Holds open texts and diagrams in step; there if it was built, which takes -Psirius: see docs/diagrams.md.
sirius_link=$root/releng/sirius/org.svio.sirius.updatesite/target/repository

ide_usage() {
    cat << 'USAGE'
Usage: svio ide [-data FOLDER] [OPTIONS OF ECLIPSE]
       svio ide --install-sirius [SITE[,SITE...]]

Starts S-VIO Studio, the workbench; it needs a display. The first start builds it, which takes a few minutes.

  -data FOLDER        The workspace; by default the folder svio-workspace in your home.
  --install-sirius    Installs Sirius into the workbench, for diagrams, from this p2 repository (a URL or a
                      folder); by default from the release train of the Eclipse Foundation.
  -h, --help          Says this.

Examples:
  svio ide
  svio ide -data /tmp/try
  xvfb-run -a svio ide          where there is no display
  svio ide --install-sirius
USAGE
}

# Builds the product when it is missing or any source is newer; one builder at a time.
build_ide() {
    local stamp=$product/built
    is_older "$stamp" -false || return 0
    mkdir -p "$target"
    local log=$target/ide.log started=$SECONDS
    if command -v flock > /dev/null; then
        exec 9> "$target/build.lock"
        flock 9
        is_older "$stamp" -false || { exec 9>&-; return 0; }
    fi
    echo "svio: building the workbench, which takes a few minutes the first time (log: $log) ..." >&2
    : > "$target/ide.started"
    if ! (cd "$root" && ./mvnw package -Dsvio.distributionOnly -Pide) > "$log" 2>&1 < /dev/null 9>&-; then
        { grep '^\[ERROR\]' "$log" | grep -v -e '\[Help' -e '^\[ERROR\] *$' || tail -n 30 "$log"; } | head -n 30 >&2
        echo "svio: the build failed; the whole log is in $log" >&2
        exit 3
    fi
    mv "$target/ide.started" "$stamp"
    echo "svio: built in $((SECONDS - started)) s" >&2
    command -v flock > /dev/null && exec 9>&-
    if [ -e "$sirius_remembered" ]; then # the fresh product has lost it
        install_sirius "$(cat "$sirius_remembered")"
    fi
}

# The launcher of the product: java -jar does what the platform's native launcher would.
launcher() {
    local jars=("$product"/plugins/org.eclipse.equinox.launcher_*.jar)
    [ -e "${jars[0]}" ] || { echo "svio: the workbench was not built; see $target/ide.log" >&2; exit 3; }
    launcher_jar=${jars[0]}
}

# Says in one sentence what is missing before Eclipse fails with a page of Java.
need_display() {
    if [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
        echo "svio: the workbench needs a display and DISPLAY is not set; on a machine without one run" \
            "'xvfb-run -a svio ide' (Debian package xvfb), or use 'svio run' instead." >&2
        exit 2
    fi
    if [ "$(uname -s)" != Linux ] || [ "$(uname -m)" != x86_64 ]; then
        echo "svio: the product is built for Linux on x86_64; on other machines install the update site in" \
            "releng/org.svio.updatesite/target/repository into your Eclipse." >&2
        exit 2
    fi
    if command -v ldconfig > /dev/null && ! ldconfig -p 2> /dev/null | grep -q 'libgtk-3\.so\.0'; then
        echo "svio: the workbench needs GTK 3; install it (Debian: apt install libgtk-3-0 libwebkit2gtk-4.1-0)." >&2
        exit 2
    fi
}

ide_options() {
    jdk_feature_version "$JAVA_HOME"
    jvm_ide_options=(-Xmx2g -XX:+UseSerialGC -Dosgi.requiredJavaVersion=21)
    [ "$jdk_version" -lt 24 ] || jvm_ide_options+=(--enable-native-access=ALL-UNNAMED
        --sun-misc-unsafe-memory-access=allow)
}

# Installs Sirius from the repositories named, or the default; returns 3 after a sentence that says why it cannot be.
install_sirius() {
    launcher
    local site=${1:-$SIRIUS_SITE} log=$target/sirius.log repositories= each
    local IFS=,
    for each in $site; do
        if [ -d "$each" ]; then
            each=file:$(cd "$each" && pwd -P)
        elif [[ $each != *:* ]]; then
            echo "svio: '$each' is neither a folder nor an address such as https://host/path; name the p2 repository" \
                "that has Sirius." >&2
            return 2
        fi
        repositories=${repositories:+$repositories,}$each
    done
    unset IFS
    local features=$SIRIUS_FEATURES sites=$repositories
    if [ -d "$sirius_link" ]; then
        features=$features,org.svio.sirius.feature.feature.group
        sites=$sites,file:$sirius_link
    fi
    echo "svio: installing Sirius from $repositories (log: $log) ..." >&2
    if "$JAVA_HOME/bin/java" "${jvm_ide_options[@]}" -jar "$launcher_jar" -nosplash -consoleLog \
            -application org.eclipse.equinox.p2.director -repository "$sites" \
            -installIU "$features" -destination "$product" -profile DefaultProfile -data "$target/director" \
            > "$log" 2>&1; then
        echo "svio: Sirius is installed; start 'svio ide' and open a diagram of a .svio file." >&2
        echo "$repositories" > "$sirius_remembered"
        return 0
    fi
    local reason
    reason=$(grep -m 1 -o -E 'No repository found at .*|Unable to (read|connect to) .*|Unknown [Hh]ost.*|UnknownHostException: .*|Missing requirement: .*|The installable unit .* has not been found.*' "$log")
    echo "svio: Sirius could not be installed from $repositories: ${reason:-see $log}. Check that the address is a p2" \
        "repository this machine can reach, or name another: 'svio ide --install-sirius URL-OR-FOLDER'." >&2
    return 3
}

ide() {
    case ${1:-} in
        -h | --help)
            ide_usage
            exit 0
            ;;
    esac
    find_jdk || { no_jdk svio; exit 2; }
    [ "${1:-}" = --install-sirius ] || need_display
    ide_options
    [ "${SVIO_NO_BUILD:-}" = 1 ] || build_ide
    if [ "${1:-}" = --install-sirius ]; then
        install_sirius "${2:-}"
        exit
    fi
    launcher
    local argument data=("-data" "$HOME/svio-workspace")
    for argument in "$@"; do
        [ "$argument" = -data ] && data=()
    done
    exec "$JAVA_HOME/bin/java" "${jvm_ide_options[@]}" -jar "$launcher_jar" -nosplash \
        "${data[@]+"${data[@]}"}" "$@"
}
