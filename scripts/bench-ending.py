#!/usr/bin/env python3
"""How long processes are left after a launch was asked to end, or killed, while it is busy and something hangs: one line a
figure.

Usage: bench-ending.py FOLDER-OF-EXECUTABLES
"""
import os
import signal
import sys
import tempfile
import time

from pipeline_process import Pipeline, report

CONFIGURATION = """version: 1
state: state
sources:
  - path: in
hub: {silence: 60s}
stages:
  extract: {workers: 1}
ledger: {path: state/ledger.sqlite}
"""


def process(pipeline, name):
    return next(process for process, executable in pipeline.processes().items() if executable == name)


def ending(executables, number, hang):
    """Seconds from the signal until no process is left."""
    with tempfile.TemporaryDirectory(prefix="hearsay-ending-") as folder:
        pipeline = Pipeline(folder, executables, CONFIGURATION)
        for text in range(3_000):
            pipeline.write(f"in/{text}.txt", report(text, "an invention"))
        pipeline.start()
        try:
            pipeline.wait(lambda status: status["stored"] > 0)
            if hang:
                os.kill(process(pipeline, hang), signal.SIGSTOP)
                time.sleep(0.5)
            begin = time.monotonic()
            pipeline.launch.send_signal(number)
            while pipeline.launch.poll() is None or pipeline.processes():
                time.sleep(0.02)
            return time.monotonic() - begin
        finally:
            pipeline.kill_all()


def main():
    longest = 0
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGKILL):
        for hang in ("", "hearsay-extract", "hearsay-store", "hearsay-hub"):
            seconds = ending(sys.argv[1], number, hang)
            longest = max(longest, seconds)
            print(f"ending.{number.name}{'.stopped-' + hang if hang else ''} {seconds:.1f} s")
    print(f"ending.longest {longest:.1f} s")


main()
