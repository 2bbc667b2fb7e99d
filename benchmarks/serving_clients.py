"""Concurrent clients of the service: print requests per second and the 99th percentile in milliseconds."""

import asyncio
import json
import subprocess
import sys
import time

import aiohttp
import numpy as np

BODY = json.dumps({"instances": [[0.5] * 64]})


async def asked(url: str, clients: int, number: int) -> list[float]:
    """Return the seconds of each request."""
    seconds: list[float] = []

    async def client(session: aiohttp.ClientSession) -> None:
        for _ in range(number // clients):
            start = time.perf_counter()
            async with session.post(url, data=BODY) as answer:
                assert "predictions" in await answer.json()
            seconds.append(time.perf_counter() - start)

    async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=clients)) as session:
        await asyncio.gather(*(client(session) for _ in range(clients)))
    return seconds


directory, clients, number = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
command = [sys.executable, "-m", "rkeras", "serve", directory, "--port", "0"]
with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as service:
    assert service.stdout is not None
    url = service.stdout.readline().strip()
    asyncio.run(asked(url, clients, 10 * clients))
    start = time.perf_counter()
    each = asyncio.run(asked(url, clients, number))
    wall = time.perf_counter() - start
    service.terminate()
print(json.dumps({"seconds": wall / len(each), "p99": float(np.quantile(each, 0.99))}))
