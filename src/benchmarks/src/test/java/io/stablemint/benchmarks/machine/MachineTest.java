package io.stablemint.benchmarks.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MachineTest {

    private static final List<String> MEMORY = List.of("MemTotal:       24518328 kB");

    @Test
    void saysThatFastRsaIsThere_whenTheProcessorHasIfma() {
        List<String> cpu = List.of("model name\t: Some Processor", "flags\t\t: fpu avx512ifma vaes");

        assertThat(Machine.of(cpu, MEMORY, 2).description())
                .isEqualTo("Some Processor, 2 cores, 23 GiB, with AVX-512 IFMA");
    }

    @Test
    void saysThatFastRsaIsNotThere_whenTheProcessorLacksIt() {
        List<String> cpu = List.of("model name\t: Some Processor", "flags\t\t: fpu avx2");

        assertThat(Machine.of(cpu, MEMORY, 2).description())
                .isEqualTo("Some Processor, 2 cores, 23 GiB, without AVX-512 IFMA");
    }

    @Test
    void saysUnknown_whereTheSystemDoesNotTell() {
        assertThat(Machine.of(List.of(), List.of(), 4).description())
                .isEqualTo("unknown, 4 cores, 0 GiB, without AVX-512 IFMA");
    }
}
