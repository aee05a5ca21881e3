package org.svio.dsl.ide;

/** The editor's own services; everything else is Xtext's default. */
public class SvioIdeModule extends AbstractSvioIdeModule {
}
