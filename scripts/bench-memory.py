#!/usr/bin/env python3
"""Memory of `hearsay launch` on examples/, over all of its processes, at its peak: one line a figure.

Usage: bench-memory.py FOLDER-OF-EXECUTABLES

`resident-peak` counts a page that processes share once (Pss of proc_pid_smaps(5), summed), `rss-sum-peak` in each of them.
Both are sampled every 10 ms; what comes and goes in between is not seen.
"""
import os
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


def peaks(launch):
    """The greatest sums of each field until the launch ends, in KiB."""
    most = dict.fromkeys(FIELDS, 0)
    while launch.poll() is None:
        samples = [memory(process) for process in family(launch.pid)]
        for name, field in FIELDS.items():
            most[name] = max(most[name], sum(int(sample.get(field, 0)) for sample in samples))
        time.sleep(0.01)
    return most


def main():
    executable = os.path.abspath(os.path.join(sys.argv[1], "hearsay"))
    with tempfile.TemporaryDirectory() as folder:
        shutil.copytree("examples", os.path.join(folder, "examples"))
        shutil.copy("pipeline.yaml", folder)
        with open(os.path.join(folder, "log"), "w") as log:
            launch = subprocess.Popen([executable, "launch"], cwd=folder, stdout=log, stderr=log)
            most = peaks(launch)
        if launch.returncode != 0:
            sys.exit(open(os.path.join(folder, "log")).read())
    for name, kibibytes in most.items():
        print(f"launch.examples.{name} {kibibytes / 1024:.1f} MiB")


main()
