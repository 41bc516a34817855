"""The recipes of docs/scaling.md for web archives that need no cluster, run as they stand there."""
import json
import os
import re
import shutil
import signal
import subprocess

from clusters_case import DAMAGED, STOPPED, ClusterCase, main, members, recipe

CURL = """#!/bin/sh
for url; do :; done
name=${url##*/}
[ ! -e "torn.$name" ] || { head -c 1500 "warcs/$name"; exit 18; }
exec cat "warcs/$name"
"""
TOOLS = ("awk", "bash", "cut", "find", "grep", "head", "jq", "parallel", "sort", "tail")


class ArchiveRecipes(ClusterCase):
    def setUp(self):
        super().setUp()
        for tool in TOOLS:
            if not shutil.which(tool):
                self.skipTest(f"{tool} is not installed")
        self.put("bin/curl", CURL)
        (self.folder / "bin/curl").chmod(0o755)

    def run_recipe(self, system, status=0, **environment):
        shell = "bash" if "PIPESTATUS" in recipe(system) else "sh"
        done = subprocess.run([shell, "-c", recipe(system)], cwd=self.folder, capture_output=True, timeout=60, check=False,
                              env={**self.environment, "HOME": str(self.folder), **environment})
        self.assertEqual(done.returncode, status, done.stderr)
        return done.stdout.decode()

    def joined(self):
        return (self.folder / "news.jsonl").read_bytes()

    def test_one_run(self):
        self.put_archive_back()
        os.unlink(self.folder / "warcs.list")
        self.run_recipe("archives: list")
        self.assertEqual((self.folder / "warcs.list").read_text().split(), self.archives)
        self.run_recipe("archives: run", status=2)  # one is damaged
        self.assertEqual(self.joined(), self.plain)
        self.put("news.jsonl", self.plain[:len(self.plain) * 2 // 3])
        self.run_recipe("archives: run")
        self.assertEqual(self.joined(), self.plain)

    def test_parallel(self):
        first = self.start("sh", "-c", recipe("archives: parallel"), env={**self.environment, "HOME": str(self.folder)})
        pipe = self.begin_archive()
        (program,) = self.until(lambda: self.programs_of(self.archives[STOPPED]))
        os.kill(program, signal.SIGKILL)
        os.close(pipe)
        self.assertEqual(first.wait(60), 1)
        before = self.done()
        self.assertEqual(set(self.archives) - set(before), {self.archives[STOPPED]})
        self.put_archive_back()
        self.run_recipe("archives: parallel")
        self.assert_whole()
        self.assertEqual({name: self.done()[name] for name in before}, before)
        (damaged,) = self.run_recipe("archives: damaged").split()
        self.assertEqual(damaged, f"news/{DAMAGED:02}.warc.gz.jsonl")
        self.put(self.archives[DAMAGED], b"".join(members(DAMAGED, whole=True)))  # fetched again
        os.unlink(self.folder / damaged)
        os.unlink(self.folder / "done.log")
        before = self.done()
        self.run_recipe("archives: parallel")
        self.run_recipe("archives: damaged", status=1)
        self.assertEqual({name: self.done()[name] for name in before}, before)

    def test_a_stream(self):
        self.put_archive_back()
        self.run_recipe("archives: stream", url="https://archive.example/news/03.warc.gz")
        expected = self.run_program("-q", "warcs/03.warc.gz").stdout.replace(b'"file":"warcs/03.warc.gz"', b'"file":"-"')
        self.assertEqual(self.joined(), expected)

    def test_streams(self):
        self.put_archive_back()
        self.put("urls.list", "".join(f"https://archive.example/{name}\n" for name in self.archives))
        self.put("torn.11.warc.gz", "")
        self.run_recipe("archives: streams", status=1)
        before = self.done()
        self.assertEqual(set(self.archives) - set(before), {self.archives[11]})
        os.unlink(self.folder / "torn.11.warc.gz")
        self.run_recipe("archives: streams")
        self.plain = re.sub(rb'"file":"[^"]*"', b'"file":"-"', self.plain)
        self.assert_whole()
        self.assertEqual({name: self.done()[name] for name in before}, before)

    def test_a_page_by_an_index(self):
        lines, pages = [], {}
        for archive in (2, 3):
            offset = 0
            for i, member in enumerate(members(archive)):
                if i > 0 and i % 2 == 0:
                    url = f"https://news.example/{archive}/{i // 2 - 1}"
                    about = {"url": url, "mime": "text/html", "length": str(len(member)), "offset": str(offset),
                             "filename": f"{archive:02}.warc.gz"}
                    lines.append(f"example,news)/{archive}/{i // 2 - 1} 20240518093000 {json.dumps(about)}\n")
                offset += len(member)
        for value in self.values(self.plain):
            pages[value["url"]] = value
        self.put("index.cdxj", "".join(lines))
        for url in ("https://news.example/2/1", "https://news.example/3/0"):
            self.run_recipe("archives: index", url=url)
            (value,) = self.values(self.joined())
            self.assertEqual({**value, "file": "", "record": ""}, {**pages[url], "file": "", "record": ""})

    def test_a_task_of_the_job_array(self):
        """Without Slurm: an archive that is missing is left, and told by the status; the others are done."""
        os.unlink(self.folder / self.archives[STOPPED])
        for status in (1, 0):
            for task in range(4):
                self.run_recipe("slurm", SLURM_ARRAY_TASK_ID=str(task), SLURM_ARRAY_TASK_COUNT="4", SLURM_CPUS_PER_TASK="1",
                                status=status if task == (STOPPED + 1) % 4 else 0)
            if status == 1:
                self.assertEqual(set(self.archives) - set(self.done()), {self.archives[STOPPED]})
                self.put_archive_back()
        self.assert_whole()

    def test_the_function_for_spark(self):
        self.put_archive_back()
        function = recipe("archives: function").partition("\nwarcs = ")[0]
        script = f"{function}\nimport sys\nfor line in lines(sys.argv[1:]): print(line)\n"
        found = subprocess.run(["python3", "-c", script, *self.archives], cwd=self.folder, env=self.environment, capture_output=True,
                               timeout=60, check=True)
        self.assertEqual(found.stdout, self.plain)


if __name__ == "__main__":
    main()
