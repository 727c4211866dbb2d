"""The same shape of work as `benchmark-pipeline throughput`, on Redis Streams with an append-only file.

A submitter, four hops, a consumer group and a process each, batches of 64, XACK after the next XADD: at least once, as
the hub. Prints one line a figure: name, value, unit.
"""

import argparse
import multiprocessing
import pathlib
import subprocess
import tempfile
import time

import redis

STAGES = ["ingest", "extract", "normalize", "store"]
BATCH = 64


def connect(socket):
    return redis.Redis(unix_socket_path=socket)


def work(socket, stage, documents):
    """Hands on every document of its stream to the next one; the last stage only acknowledges."""
    client, done = connect(socket), 0
    following = dict(zip(STAGES, STAGES[1:])).get(stage)
    while done < documents:
        for _, entries in client.xreadgroup("group", "worker", {stage: ">"}, count=BATCH, block=1000) or []:
            pipeline = client.pipeline(transaction=False)
            for _, fields in entries:
                if following:
                    pipeline.xadd(following, fields)
            pipeline.xack(stage, "group", *[key for key, _ in entries])
            pipeline.execute()
            done += len(entries)


def submit(socket, documents, size):
    client, payload = connect(socket), b"a" * size
    for first in range(0, documents, BATCH):
        pipeline = client.pipeline(transaction=False)
        for _ in range(first, min(first + BATCH, documents)):
            pipeline.xadd("ingest", {"payload": payload})
        pipeline.execute()


def wait_until_ready(client):
    while True:
        try:
            return client.ping()
        except redis.ConnectionError:
            time.sleep(0.02)


def measure(folder, documents, size):
    socket = str(pathlib.Path(folder) / "redis.sock")
    server = subprocess.Popen(
        ["redis-server", "--port", "0", "--unixsocket", socket, "--dir", folder, "--appendonly", "yes", "--save", ""],
        stdout=subprocess.DEVNULL,
    )
    try:
        client = connect(socket)
        wait_until_ready(client)
        for stage in STAGES:
            client.xgroup_create(stage, "group", mkstream=True)
        workers = [multiprocessing.Process(target=work, args=(socket, stage, documents)) for stage in STAGES]
        for worker in workers:
            worker.start()
        begin = time.monotonic()
        submit(socket, documents, size)
        for worker in workers:
            worker.join()
        return documents / (time.monotonic() - begin)
    finally:
        server.terminate()
        server.wait()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--documents", type=int, default=30_000)
    parser.add_argument("--bytes", type=int, default=4096)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        rate = measure(folder, options.documents, options.bytes)
    print("redis-streams.documents-per-second", round(rate), "1/s")
