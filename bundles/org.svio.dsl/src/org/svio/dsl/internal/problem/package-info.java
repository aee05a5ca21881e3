/** Gathers what is wrong with a file from parser, linker and validators, each at its place and once. */
package org.svio.dsl.internal.problem;
