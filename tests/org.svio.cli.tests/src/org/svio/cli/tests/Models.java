package org.svio.cli.tests;

/** Small models that run in no time. */
final class Models {

    /** Two peers and a switch; one experiment of two points with something to expect and something published. */
    static final String SMALL = """
            parameters costs {
                hop = 3 us assumed "a test"
            }

            platform lab {
                peer near { rate 1 Gbit/s }
                peer far { rate 1 Gbit/s }
                switch lan { latency costs.hop  rate 1 Gbit/s  framing 24 B  queue 100 }
                link one from near to lan { latency 100 ns }
                link two from far to lan { latency 100 ns }
            }

            mapping plain of lab { }

            experiment load on lab {
                mapping plain
                vary share in [1, 2]
                poisson p from near to far { rate share * 100 Mbit/s  size 500 B }
                duration 60 ms
                replications 2 to 3
                precision 20 % of latency
                expect mean(latency) < 1 ms
                reference throughput at share == 1 is 100 Mbit/s source "arithmetic"
            }
            """;

    private Models() {
    }
}
