#!/usr/bin/env python3
"""Memory of `hearsay launch` on examples/, over all of its processes, at its peak, and of its extract workers there and
on a document of as many words as are let through: one line a figure.

Usage: bench-memory.py FOLDER-OF-EXECUTABLES

`resident-peak` counts a page that processes share once (Pss of proc_pid_smaps(5), summed), `rss-sum-peak` in each of them.
Both are sampled every 10 ms; what comes and goes in between is not seen. A worker's is the kernel's own mark (VmHWM of
proc_pid_status(5)), shared pages included, of the worker with the most.
"""
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile
import time

FIELDS = {"resident-peak": "Pss", "rss-sum-peak": "Rss"}


def parent(process):
    """The parent's id, or None where the process is gone."""
    try:
        with open(f"/proc/{process}/stat") as file:
            return int(file.read().rsplit(")", 1)[1].split()[1])
    except OSError:
        return None


def family(root):
    """The ids of a process and all below it."""
    children = {}
    for name in filter(str.isdigit, os.listdir("/proc")):
        children.setdefault(parent(name), []).append(int(name))
    found = [root]
    for process in found:
        found += children.get(process, [])
    return found


def memory(process):
    """The fields of a process in KiB; nothing where it is gone."""
    try:
        with open(f"/proc/{process}/smaps_rollup") as file:
            return dict(re.findall(r"^(\w+): +(\d+) kB", file.read(), re.MULTILINE))
    except OSError:
        return {}


def worker_peak(process):
    """What an extract worker had resident at its peak, in KiB; 0 for any other process."""
    try:
        with open(f"/proc/{process}/status") as file:
            status = dict(re.findall(r"^(\w+):\s+(\S+)", file.read(), re.MULTILINE))
    except OSError:
        return 0
    return int(status.get("VmHWM", 0)) if status["Name"] == "hearsay-extract" else 0


def peaks(launch):
    """The greatest sums of each field until the launch ends, and the greatest worker's, in KiB."""
    most = dict.fromkeys([*FIELDS, "worker"], 0)
    while launch.poll() is None:
        processes = family(launch.pid)
        samples = [memory(process) for process in processes]
        for name, field in FIELDS.items():
            most[name] = max(most[name], sum(int(sample.get(field, 0)) for sample in samples))
        most["worker"] = max(most["worker"], *map(worker_peak, processes))
        time.sleep(0.01)
    return most


def measure(executable, fill):
    """The peaks of a launch on the folder `examples`, which `fill` makes at the path that it is given."""
    with tempfile.TemporaryDirectory() as folder:
        fill(os.path.join(folder, "examples"))
        shutil.copy("pipeline.yaml", folder)
        with open(os.path.join(folder, "log"), "w") as log:
            launch = subprocess.Popen([executable, "launch"], cwd=folder, stdout=log, stderr=log)
            most = peaks(launch)
        if launch.returncode != 0:
            sys.exit(open(os.path.join(folder, "log")).read())
        return most


def write_longest(folder):
    """Writes a document of nearly as many words as are let through, as long as the hub takes what extract makes of it."""
    letters = random.Random(1)
    words = ["".join(letters.choices("abcdefghijklmnopqrstuvwxyz", k=20)) for _ in range(249_000)]
    os.mkdir(folder)
    with open(os.path.join(folder, "longest.txt"), "w") as file:
        file.write("The committee said that this is the list of all that have been there: " + " ".join(words) + ".\n")


def main():
    executable = os.path.abspath(os.path.join(sys.argv[1], "hearsay"))
    most = measure(executable, lambda folder: shutil.copytree("examples", folder))
    for name in FIELDS:
        print(f"launch.examples.{name} {most[name] / 1024:.1f} MiB")
    print(f"extract.worker.resident-peak {most['worker'] / 1024:.1f} MiB")
    longest = measure(executable, write_longest)
    print(f"extract.worker.resident-peak-longest {longest['worker'] / 1024:.1f} MiB")


main()
