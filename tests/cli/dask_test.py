"""The lines of docs/scaling.md for Dask and web archives, on two worker processes that are started here and ended again."""
import os
import select
import signal
import subprocess
import sys

from clusters_case import STOPPED, ClusterCase, main, recipe

CLUSTER = """
import sys
from distributed import LocalCluster
if __name__ == "__main__":
    with LocalCluster(n_workers=2, threads_per_worker=1, host="127.0.0.1", dashboard_address=None, local_directory="dask") as cluster:
        print(cluster.scheduler_address, flush=True)
        sys.stdin.read()
"""
MISSING = 23


class Dask(ClusterCase):
    def setUp(self):
        super().setUp()
        if subprocess.run([sys.executable, "-c", "import distributed"], stderr=subprocess.DEVNULL, check=False).returncode != 0:
            self.skipTest("distributed is not installed")
        self.put("cluster.py", CLUSTER)
        cluster = self.start(sys.executable, "cluster.py", stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self.addCleanup(cluster.stdin.close)
        self.addCleanup(cluster.stdout.close)
        ready, _, _ = select.select([cluster.stdout], [], [], 40)
        self.address = cluster.stdout.readline().decode().strip() if ready else ""
        if not self.address:
            self.skip_with_log("Dask cannot be started")
        self.put("news_of_warcs.py", recipe("dask"))

    def run_recipe(self):
        return self.start(sys.executable, "news_of_warcs.py", self.address, stderr=subprocess.PIPE)

    def test_the_lines(self):
        missing = self.folder / self.archives[MISSING]
        missing.rename(self.folder / "missing")
        with self.run_recipe() as first:
            pipe = self.begin_archive()
            (program,) = self.until(lambda: self.programs_of(self.archives[STOPPED]))
            with open(f"/proc/{program}/stat", encoding="utf-8") as file:
                worker = int(file.read().rpartition(")")[2].split()[1])
            self.put_archive_back()  # for the next try
            os.kill(worker, signal.SIGKILL)
            os.kill(program, signal.SIGKILL)
            os.close(pipe)
            _, error = first.communicate(timeout=60)
        self.assertEqual(first.returncode, 1, error)
        self.assertEqual(error.decode().splitlines()[-1], f"{self.archives[MISSING]}: newsclip ended with status 2")
        before = self.done()
        self.assertEqual(set(self.archives) - set(before), {self.archives[MISSING]})
        (self.folder / "missing").rename(missing)
        with self.run_recipe() as second:
            _, error = second.communicate(timeout=60)
        self.assertEqual(second.returncode, 0, error)
        self.assert_whole()
        self.assertEqual({name: self.done()[name] for name in before}, before)


if __name__ == "__main__":
    main()
