"""What the tests of recipes for archives share: forty archives, one of which a task is stopped in, and an end to all that was started.

A test ends with status 77, which ctest takes for skipped, where what it needs is not installed or cannot be started.
"""
import ctypes
import errno
import fcntl
import gzip
import os
import re
import signal
import subprocess
import sys
import termios
import time
import unittest

from archives_test import http, warc
from newsclip_case import MENU, PAGE, PROGRAM, SOURCE, ProgramCase

SECONDS = 100  # for a whole test; then it fails, and what it has started is ended
SKIPPED = 77
PR_SET_PDEATHSIG, PR_SET_CHILD_SUBREAPER = 1, 36
LIBC = ctypes.CDLL(None)
STOPPED, DAMAGED, WITHOUT_PAGES = 17, 9, 5  # numbers of archives


def recipe(system):
    (script,) = re.findall(rf"^<!-- tested with {system} -->\n```\w+\n(.*?)^```$",
                           (SOURCE / "docs/scaling.md").read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)
    return script


def children():
    """The numbers of this process's own children; with a subreaper also of those whose parents have ended."""
    found = []
    for name in filter(str.isdigit, os.listdir("/proc")):
        try:
            with open(f"/proc/{name}/stat", encoding="utf-8", errors="replace") as file:
                parent = int(file.read().rpartition(")")[2].split()[1])
        except OSError:
            continue
        if parent == os.getpid():
            found.append(int(name))
    return found


def end_children():
    """Kills them, and what they leave behind, until there are none."""
    for _ in range(1000):
        found = children()
        if not found:
            return
        for child in found:
            os.kill(child, signal.SIGKILL)
            os.waitpid(child, 0)
    raise RuntimeError("processes are left")


def members(archive, whole=False):
    """The records of an archive: one of no page, and up to eleven pages."""
    found = [warc("warcinfo", b"software: test\r\n", type="application/warc-fields")]
    for i in range(0 if archive == WITHOUT_PAGES else 4 + archive % 8):
        url = f"https://news.example/{archive}/{i}"
        found.append(warc("request", b"GET / HTTP/1.1\r\n\r\n", url))
        found.append(warc("response", http(MENU if i == 3 else PAGE.replace("Tram line", f"Tram line {archive} {i}")), url))
    packed = [gzip.compress(record, mtime=0) for record in found]
    if archive == DAMAGED and not whole:
        packed[4] = packed[4][:200] + bytes(8) + packed[4][208:]
    return packed


class ClusterCase(ProgramCase):
    def setUp(self):
        super().setUp()
        LIBC.prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)
        self.addCleanup(end_children)
        self.started = []
        self.addCleanup(self.end_started)
        signal.signal(signal.SIGALRM, self.too_late)
        signal.signal(signal.SIGTERM, self.too_late)
        signal.alarm(SECONDS)
        self.addCleanup(signal.alarm, 0)
        for name in ("bin", "warcs"):
            (self.folder / name).mkdir()
        (self.folder / "bin/newsclip").symlink_to(PROGRAM)
        self.environment = {**os.environ, "PATH": f"{self.folder / 'bin'}:{os.environ['PATH']}:/usr/sbin:/sbin"}
        self.archives = [f"warcs/{i:02}.warc.gz" for i in range(40)]
        for i, name in enumerate(self.archives):
            self.put(name, b"".join(members(i)))
        self.put("warcs.list", "".join(name + "\n" for name in self.archives))
        plain = self.run_program("-q", "--files-from", "warcs.list", "--jobs", "2")
        self.assertEqual((plain.returncode, plain.stdout.count(b"bad-record")), (2, 1))
        self.plain = plain.stdout
        (self.folder / self.archives[STOPPED]).rename(self.folder / "kept")
        os.mkfifo(self.folder / self.archives[STOPPED])

    def too_late(self, *_):
        signal.signal(signal.SIGTERM, signal.SIG_IGN)  # the end of what was started is not to be broken off
        raise TimeoutError(f"not done within {SECONDS} s, or told to end")

    def start(self, *words, **more):
        """A process of the cluster, in the folder and in a session of its own; it ends with this one, however that ends."""
        def end_with_parent():
            LIBC.prctl(PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
        with open(self.folder / "cluster.log", "ab") as log:
            self.started.append(subprocess.Popen(words, cwd=self.folder, start_new_session=True, preexec_fn=end_with_parent, **{
                "stdin": subprocess.DEVNULL, "stdout": log, "stderr": log, "env": self.environment, **more}))
        return self.started[-1]

    def end_started(self):
        for process in self.started:
            process.kill()
            process.wait()

    def skip_with_log(self, reason):
        log = (self.folder / "cluster.log").read_text(encoding="utf-8", errors="replace")
        self.skipTest("\n".join([reason, *log.splitlines()[-20:]]))

    def until(self, what, seconds=60):
        """What `what()` returns, once that is true."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if value := what():
                return value
            time.sleep(0.05)
        self.fail(f"waited for {seconds} s: {(self.folder / 'cluster.log').read_text(errors='replace')}")

    def begin_archive(self):
        """Gives half of the archive to the program that a task starts for it. Returns what holds it there until it is closed."""
        def opened():
            try:
                return os.open(self.folder / self.archives[STOPPED], os.O_WRONLY | os.O_NONBLOCK)
            except OSError as error:
                if error.errno != errno.ENXIO:  # nobody reads yet
                    raise
                return None
        pipe = self.until(opened)
        half = (self.folder / "kept").read_bytes()
        os.write(pipe, half[:len(half) // 2])
        self.until(lambda: int.from_bytes(fcntl.ioctl(pipe, termios.FIONREAD, bytes(4)), sys.byteorder) == 0)
        self.until(lambda: list((self.folder / "news").glob(f"{STOPPED}.warc.gz.jsonl.*")))
        return pipe

    def programs_of(self, archive):
        """The processes of the program that have the archive as an argument."""
        found = []
        for name in filter(str.isdigit, os.listdir("/proc")):
            try:
                with open(f"/proc/{name}/cmdline", "rb") as file:
                    words = file.read().split(b"\0")
                if words[0].endswith(b"newsclip") and archive.encode() in words and os.readlink(f"/proc/{name}/cwd") == str(self.folder):
                    found.append(int(name))
            except OSError:
                continue
        return found

    def put_archive_back(self):
        (self.folder / "kept").rename(self.folder / self.archives[STOPPED])

    def result(self, archive):
        return self.folder / f"news/{os.path.basename(archive)}.jsonl"

    def done(self):
        """The result files that are there, and which they are, so that one that is written again shows."""
        return {name: os.stat(self.result(name)).st_ino for name in self.archives if self.result(name).exists()}

    def assert_whole(self):
        """Joined, the results are those of one run, and beside them is nothing but what a killed program leaves."""
        self.assertEqual(b"".join(self.result(name).read_bytes() for name in self.archives), self.plain)
        for path in (self.folder / "news").glob("*"):
            self.assertRegex(path.name, r"\A\d\d\.warc\.gz\.jsonl(\.\w{6})?\Z")
        self.assertEqual(self.result(self.archives[WITHOUT_PAGES]).read_bytes(), b"")


def run_tests():
    """As unittest's, but with a status for what was skipped."""
    result = unittest.main(exit=False).result
    sys.exit(1 if not result.wasSuccessful() else SKIPPED if result.skipped else 0)


def main():
    """Runs the tests in a session of their own, which is told to end, and so to end its cluster, even where this process is killed."""
    tests = os.fork()
    if tests == 0:
        os.setsid()
        LIBC.prctl(PR_SET_PDEATHSIG, signal.SIGTERM, 0, 0, 0)
        run_tests()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: os.kill(tests, signal.SIGTERM))
    sys.exit(os.waitstatus_to_exitcode(os.waitpid(tests, 0)[1]))
