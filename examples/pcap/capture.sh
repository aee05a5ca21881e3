#!/bin/sh
# Captures ping and iperf3 between two network namespaces joined by a veth pair; needs root and the Debian packages
# iproute2, iputils-ping, iperf3 and tcpdump. Only the headers are kept: the first 96 B of every frame.
# Usage: capture.sh [FILE]   (default ping-and-iperf3.pcap beside this script)
set -eu

file=${1:-$(dirname "$0")/ping-and-iperf3.pcap}
a=svio-a-$$
b=svio-b-$$
pids=

clean() {
    for pid in $pids; do
        kill "$pid" 2>/dev/null || true
    done
    ip netns del $a 2>/dev/null || true
    ip netns del $b 2>/dev/null || true
}
trap clean EXIT INT TERM

ip netns add $a
ip netns add $b
ip -n $a link add veth0 type veth peer name veth0 netns $b
for side in $a $b; do
    # frames as they would be on a wire: no segmentation left to the other end, no IPv6 chatter
    ip -n $side link set veth0 gso_max_segs 1 gro_max_size 1514 2>/dev/null || ip -n $side link set veth0 gso_max_segs 1
    ip netns exec $side sh -c 'echo 1 > /proc/sys/net/ipv6/conf/all/disable_ipv6' 2>/dev/null || true
    ip -n $side link set lo up
    ip -n $side link set veth0 up
done
ip -n $a addr add 10.0.0.1/24 dev veth0
ip -n $b addr add 10.0.0.2/24 dev veth0

ip netns exec $b iperf3 --server --one-off >/dev/null &
pids="$pids $!"
ip netns exec $a tcpdump -q -Z root -i veth0 -s 96 -w "$file" 2>/dev/null &
tcpdump=$!
pids="$pids $tcpdump"
sleep 1

ip netns exec $a ping -q -c 10 -i 0.1 10.0.0.2 >/dev/null
ip netns exec $a iperf3 --client 10.0.0.2 --bytes 1M --bitrate 50M >/dev/null

sleep 1
kill -INT $tcpdump
wait $tcpdump || true
echo "$file: $(tcpdump -n -q -r "$file" 2>/dev/null | wc -l) frames"
