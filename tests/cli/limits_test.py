"""Limits of the system: fewer processes than were asked for, less memory, and still an answer for each page."""
import os
import resource
import shutil
import tempfile
import unittest
from pathlib import Path

from newsclip_case import PAGE, PROGRAM, ProgramCase

SANITIZED = any(name in Path(PROGRAM).read_bytes() for name in (b"__asan_init", b"__tsan_init"))


def limited(kind, most):
    return {"preexec_fn": lambda: resource.setrlimit(kind, (most, most))}


class Limits(ProgramCase):
    def setUp(self):
        super().setUp()
        self.names = [f"p{i:02}.html" for i in range(30)]
        for i, name in enumerate(self.names):
            self.put(name, PAGE.replace("Tram line", f"Tram line {i}"))
        self.whole = self.run_program(*self.names).stdout

    def assert_same(self, done, told):
        self.assertEqual((done.returncode, done.stdout), (0, self.whole), done.stderr)
        self.assertRegex(done.stderr.decode(), told)

    @unittest.skipIf(SANITIZED, "a sanitizer starts a thread of its own")
    def test_processes(self):
        """ulimit -u"""
        user = {"user": 65534} if os.geteuid() == 0 else {}  # root has no such limit
        others = 0 if user else len(list(Path("/proc").glob("[0-9]*/task/*")))
        self.folder.chmod(0o755)
        with tempfile.TemporaryDirectory() as place:
            os.chmod(place, 0o755)
            program = shutil.copy(PROGRAM, place)
            for most, started in ((1, "none"), (3, "only 2")):
                done = self.run_program("--jobs", "8", *self.names, program=program, **user, **limited(resource.RLIMIT_NPROC, others + most))
                self.assert_same(done, rf"\Anewsclip: of 8 processes {started if user else '.*'} could be started; .*\n.* 30 articles, .*\n\Z")

    def test_open_files(self):
        """ulimit -n"""
        done = self.run_program("--jobs", "8", *self.names, **limited(resource.RLIMIT_NOFILE, 10))
        self.assert_same(done, r"\Anewsclip: of 8 processes only \d could be started; .* open files \(ulimit -n\)\n.* 30 articles, .*\n\Z")

    @unittest.skipIf(SANITIZED, "a sanitizer takes all address space")
    def test_address_space(self):
        """ulimit -v"""
        for megabytes in (40, 100):
            for jobs in ("8", "64"):
                done = self.run_program("--jobs", jobs, *self.names, **limited(resource.RLIMIT_AS, megabytes << 20))
                self.assert_same(done, r"\Anewsclip: 30 pages: 30 articles, .*\n\Z")

    def test_file_size(self):
        """ulimit -f"""
        self.put("out.jsonl", "old")
        for words in (["--jsonl", "page.html"], self.names):
            done = self.run_program("-o", "out.jsonl", *words, **limited(resource.RLIMIT_FSIZE, 100))
            self.assertEqual((done.returncode, done.stderr), (2, b"newsclip: out.jsonl: cannot be written: File too large; name another place "
                                                                 b"for the results\n"))
            self.assertEqual((self.folder / "out.jsonl").read_text(), "old")
        self.assertEqual([n for n in os.listdir(self.folder) if n.startswith("out.jsonl.")], [])

    def test_the_most_jobs(self):
        self.assertEqual(self.run_program("--jobs", "1024", *self.names).stdout, self.whole)
        for jobs in ("1025", "99999999999999999999"):
            self.assert_fails("--jobs", jobs, "page.html", says="--jobs must be a whole number up to 1024")


if __name__ == "__main__":
    unittest.main()
