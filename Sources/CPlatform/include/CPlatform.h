#pragma once
#include <errno.h>
#include <fcntl.h>
#include <malloc.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/eventfd.h>
#include <sys/file.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/pidfd.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/signalfd.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

// prctl is variadic: Swift cannot call it.
static inline int platform_set_parent_death_signal(int signal) {
    return prctl(PR_SET_PDEATHSIG, signal, 0, 0, 0);
}

// Waits for the end of a process, a second at most; always so long where the kernel (before Linux 5.3) cannot tell of it.
static inline void platform_await_end(pid_t process) {
    struct pollfd end = {.fd = pidfd_open(process, 0), .events = POLLIN};
    poll(&end, 1, 1000);
    if (end.fd >= 0) {
        close(end.fd);
    }
}

// prctl is variadic; names are cut to 15 bytes by the kernel.
static inline int platform_set_thread_name(const char *name) {
    return prctl(PR_SET_NAME, name, 0, 0, 0);
}

// open is variadic.
static inline int platform_open(const char *path, int flags, mode_t mode) {
    return open(path, flags, mode);
}

// RUSAGE_SELF is an enumerator of an unnamed enumeration: its type differs between C libraries.
static inline int platform_resource_usage(struct rusage *usage) {
    return getrusage(RUSAGE_SELF, usage);
}

// SIG_IGN is a cast macro.
static inline void platform_ignore_signal(int number) {
    signal(number, SIG_IGN);
}

// ioctl is variadic; 0 where the descriptor is no terminal.
static inline int platform_terminal_columns(int descriptor) {
    struct winsize size;
    return ioctl(descriptor, TIOCGWINSZ, &size) == 0 ? size.ws_col : 0;
}

// Blocks of so many bytes and more are mapped, each by itself, from now on.
static inline void platform_return_large_blocks(int bytes) {
#ifdef __GLIBC__
    mallopt(M_MMAP_THRESHOLD, bytes);
#else
    (void)bytes;
#endif
}

static inline void platform_give_back_memory(void) {
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

// A fault of memory, for failpoints: in Swift the compiler may know better.
static inline void platform_fault(void) {
    *(volatile int *)8 = 1;
}

// 1 where the process may not take all memory of the machine. RLIMIT_AS is an enumerator: its type differs.
static inline int platform_limits_memory(void) {
    struct rlimit limit;
    return getrlimit(RLIMIT_AS, &limit) == 0 && limit.rlim_cur != RLIM_INFINITY;
}
