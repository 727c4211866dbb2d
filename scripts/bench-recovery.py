#!/usr/bin/env python3
"""How long the work of an extract worker that dies, or falls silent, takes to another worker: one line a figure.

Usage: bench-recovery.py FOLDER-OF-EXECUTABLES [ROUNDS]

A worker is killed (or stopped, so that only its silence tells) while it is at work on a long report; measured is the time
until the hub names another worker that has started the same report, looked at every 5 ms.
"""
import os
import signal
import statistics
import sys
import tempfile
import time

from pipeline_process import Pipeline

CONFIGURATION = """version: 1
state: state
stages:
  extract: {workers: 2}
ledger: {path: state/ledger.sqlite}
"""


def long_report(number):
    sentence = "Mayor Ana Berg said that {} houses in the town of Harbour were destroyed on Monday.\n\n"
    return "".join(sentence.format(number * 10_000 + line) for line in range(8_000))


def at_work(status):
    """The extract workers that have started something."""
    return [worker for worker in status["workers"] if worker["stage"] == "extract" and worker["started"]]


def move(pipeline, number, stop_with):
    """Seconds from the signal to the start at another worker."""
    pipeline.write(f"in/{number}.txt", long_report(number))
    submitted = pipeline.run("submit", f"in/{number}.txt")
    assert submitted.returncode == 0, submitted.stderr
    victim = at_work(pipeline.wait(at_work, interval=0.005))[0]["processID"]
    os.kill(victim, stop_with)
    begin = time.monotonic()
    pipeline.wait(lambda status: any(worker["processID"] != victim for worker in at_work(status)), interval=0.005)
    seconds = time.monotonic() - begin
    if stop_with == signal.SIGSTOP:
        os.kill(victim, signal.SIGCONT)
    pipeline.wait(lambda status: status["open"] == 0)
    return seconds


def main():
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 5
    with tempfile.TemporaryDirectory(prefix="hearsay-recovery-") as folder:
        pipeline = Pipeline(folder, sys.argv[1], CONFIGURATION)
        pipeline.start()
        try:
            number = 0
            for name, stop_with in [("killed", signal.SIGKILL), ("silent", signal.SIGSTOP)]:
                seconds = []
                for _ in range(rounds):
                    pipeline.wait(lambda status: sum(
                        worker["stage"] == "extract" and worker["isReady"] for worker in status["workers"]) == 2)
                    seconds.append(move(pipeline, number, stop_with))
                    number += 1
                print(f"recovery.work-of-a-{name}-worker {statistics.median(seconds):.2f} s")
                print(f"recovery.work-of-a-{name}-worker.longest {max(seconds):.2f} s")
            assert pipeline.stop() == 0
        finally:
            pipeline.kill_all()


main()
