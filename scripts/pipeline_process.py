"""A pipeline in a folder of its own, as the scripts that measure and torment one see it: processes, status, memory."""
import http.client
import json
import os
import re
import signal
import socket
import subprocess
import time

STAGES = ["ingest", "extract", "normalize", "store"]


class HubConnection(http.client.HTTPConnection):
    """HTTP over the socket in the state folder."""

    def __init__(self, path):
        super().__init__("hub", timeout=10)
        self.path = path

    def connect(self):
        self.sock = socket.socket(socket.AF_UNIX)
        self.sock.settimeout(10)
        self.sock.connect(self.path)


class Pipeline:
    """A folder with a pipeline.yaml and the processes that were started in it."""

    def __init__(self, folder, executables, configuration):
        self.folder = os.path.realpath(folder)
        self.executables = os.path.abspath(executables)
        self.launch = None
        self.write("pipeline.yaml", configuration)

    def write(self, name, text):
        path = os.path.join(self.folder, name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "w") as file:
            file.write(text)

    def start(self, *arguments):
        """Starts `hearsay launch` with its output in the file `log`."""
        with open(os.path.join(self.folder, "log"), "a") as log:
            self.launch = subprocess.Popen(
                [os.path.join(self.executables, "hearsay"), "launch", *arguments], cwd=self.folder, stdout=log,
                stderr=log, stdin=subprocess.DEVNULL)

    def run(self, *arguments):
        """Runs a command to its end; its output."""
        command = [os.path.join(self.executables, "hearsay"), *arguments]
        return subprocess.run(command, cwd=self.folder, capture_output=True, text=True)

    def ask(self, method, path, body=None):
        """What the hub answers, or None where there is none to ask."""
        connection = HubConnection(os.path.join(self.folder, "state/hub.http"))
        try:
            connection.request(method, path, body and json.dumps(body), {"Content-Type": "application/json"})
            response = connection.getresponse()
            answer = response.read()
            return (json.loads(answer) if answer else {}) if response.status < 300 else None
        except (OSError, http.client.HTTPException, ValueError):
            return None
        finally:
            connection.close()

    def status(self):
        return self.ask("GET", "/v1/status")

    def wait(self, condition, seconds=600, interval=0.02):
        """Waits for a status; returns it."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            status = self.status()
            if status and condition(status):
                return status
            time.sleep(interval)
        raise TimeoutError(f"no such status within {seconds} s: {status}")

    def processes(self):
        """Ids and executables of what runs in the folder."""
        found = {}
        for name in filter(str.isdigit, os.listdir("/proc")):
            try:
                if os.readlink(f"/proc/{name}/cwd") == self.folder:
                    found[int(name)] = os.path.basename(os.readlink(f"/proc/{name}/exe").removesuffix(" (deleted)"))
            except OSError:
                pass
        return {process: name for process, name in found.items() if name.startswith("hearsay")}

    def stop(self):
        """Ends the launch with SIGTERM; its exit status."""
        self.launch.send_signal(signal.SIGTERM)
        return self.launch.wait()

    def kill_all(self):
        for process in self.processes():
            try:
                os.kill(process, signal.SIGKILL)
            except OSError:
                pass


def memory(process):
    """Resident KiB, what is shared counted by its share (Pss); 0 where the process is gone."""
    try:
        with open(f"/proc/{process}/smaps_rollup") as file:
            return int(re.search(r"^Pss: +(\d+) kB", file.read(), re.MULTILINE)[1])
    except (OSError, TypeError):
        return 0


def descriptors(process):
    """Open file descriptors; 0 where the process is gone."""
    try:
        return len(os.listdir(f"/proc/{process}/fd"))
    except OSError:
        return 0


def report(number, text):
    """A made-up report of some hundred words."""
    lines = [
        f"Mayor Ana Berg said that {number + line} houses in the town of Harbour were destroyed on Monday. "
        f"The army denied the report about district number {number * 7 + line}, and called it {text}."
        for line in range(8)
    ]
    return "\n\n".join(lines) + "\n"
