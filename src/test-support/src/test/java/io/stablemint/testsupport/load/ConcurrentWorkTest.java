package io.stablemint.testsupport.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ConcurrentWorkTest {

    @Test
    void allThreadsWorkAtOnce_andEachReturnsItsResult() {
        CyclicBarrier allThree = new CyclicBarrier(3);
        AtomicInteger number = new AtomicInteger();

        assertThat(ConcurrentWork.run(3, () -> {
                    allThree.await();
                    return number.incrementAndGet();
                }))
                .containsExactlyInAnyOrder(1, 2, 3);
    }

    @Test
    void fails_whenTheWorkFailsOnOneThread() {
        AtomicInteger number = new AtomicInteger();

        assertThatThrownBy(() -> ConcurrentWork.run(2, () -> {
                    if (number.incrementAndGet() == 1) {
                        throw new IllegalArgumentException("no");
                    }
                    return "";
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("One of 2 threads failed: java.lang.IllegalArgumentException: no");
    }
}
