# Sourced by bin/svio and bin/prepare-start, which must agree on the options: an archive fits only the JVM, the class
# path and the garbage collector it was made with.

. "$home/bin/find-jdk.sh"

jvm_options=(-XX:+UseSerialGC -Xlog:disable -Xlog:all=error:stderr
    -Dguice_bytecode_gen_option=DISABLED -Dfile.encoding=UTF-8)

# Sets archive to the file for the JDK in JAVA_HOME, archive_use and archive_make to the option that reads or writes it.
start_archive() {
    jdk_feature_version "$JAVA_HOME"
    local line build=$jdk_version
    while IFS= read -r line; do
        case $line in
            JAVA_RUNTIME_VERSION=*)
                line=${line#*\"}
                build=${line%\"}
                ;;
        esac
    done < "$JAVA_HOME/release"
    if [ "$jdk_version" -ge 24 ]; then # without them the JVM warns about Guice and JLine
        jvm_options+=(--sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED)
    fi
    if [ "$jdk_version" -ge 25 ]; then
        archive=$home/cache/jdk-$build.aot
        archive_use=-XX:AOTCache=$archive
        archive_make=-XX:AOTCacheOutput
    else
        archive=$home/cache/jdk-$build.jsa
        archive_use=-XX:SharedArchiveFile=$archive
        archive_make=-XX:ArchiveClassesAtExit
    fi
}
