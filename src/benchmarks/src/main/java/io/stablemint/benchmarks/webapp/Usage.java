package io.stablemint.benchmarks.webapp;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.HashMap;
import java.util.Map;

/**
 * CPU time and garbage of this JVM until now, of all threads. Ended threads are not counted, so those that make calls must not end
 * between two readings.
 *
 * @param cpuNanos of the process
 * @param allocated bytes, by thread
 */
record Usage(long cpuNanos, Map<Long, Long> allocated) {

    static Usage now() {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long[] ids = threads.getAllThreadIds();
        long[] bytes = threads.getThreadAllocatedBytes(ids);
        Map<Long, Long> allocated = new HashMap<>();
        for (int i = 0; i < ids.length; i++) {
            if (bytes[i] >= 0) {
                allocated.put(ids[i], bytes[i]);
            }
        }
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return new Usage(system.getProcessCpuTime(), allocated);
    }

    /** Bytes that were allocated since the earlier reading. */
    long bytesSince(Usage earlier) {
        return allocated.entrySet().stream()
                .mapToLong(thread -> thread.getValue() - earlier.allocated.getOrDefault(thread.getKey(), 0L))
                .sum();
    }
}
