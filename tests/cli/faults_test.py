"""Workers that do wrong, at each moment of a run: all other pages are there, once and in order; the parent ends its workers.

NEWSCLIP_FAULTY names the program whose workers do what a page asks for; see injected_faults.cpp.
"""
import json
import os
import random
import resource
import signal
import subprocess
import time
import unittest
from pathlib import Path

from newsclip_case import PAGE, ProgramCase

FAULTY = os.environ["NEWSCLIP_FAULTY"]
SANITIZED = any(name in Path(FAULTY).read_bytes() for name in (b"__asan_init", b"__tsan_init"))
COUNT = 12  # pages of a run
os.environ["ASAN_OPTIONS"] = "symbolize=0"  # its reports are many here, and take long
LIMITS = ("--page-time", "2" if SANITIZED else "0.5", "--page-memory", "64M")
LONG = ("--page-time", "60")  # to take memory takes time

# What a worker does, and the code of its page's error; None: the page is answered all the same.
KINDS = {"crash": "crashed", "overflow": "crashed", "throw": "crashed", "end": "crashed", "half": "crashed", "half-head": "crashed",
         "foreign": "crashed", "endless": "crashed", "hang": "timeout", "half-hang": "timeout", "memory": "memory",
         "crash-once": None, "end-after": None, "crash-after": None, "twice": None}
FORBIDDEN = ("open", "socket", "process", "program", "unlink", "kill")
MOMENTS = {"the first": [0], "in the middle": [5], "the last": [COUNT - 1], "two in a row": [4, 5], "all": list(range(COUNT))}
SLOW = ("hang", "half-hang", "memory")  # each of these takes its limit


def page(number, fault=None):
    text = PAGE.replace("Tram line", f"Tram line {number}")
    return text + f"<!-- newsclip-fault:{fault}; -->" if fault else text


def children(process):
    """The numbers of its workers."""
    return [int(n) for n in Path(f"/proc/{process}/task/{process}/children").read_text().split()]


def runs(number):
    try:
        return Path(f"/proc/{number}/stat").read_text().rsplit(")", 1)[1].split()[0] != "Z"
    except FileNotFoundError:
        return False


class FaultsCase(ProgramCase):
    def setUp(self):
        super().setUp()
        self.names = [f"p{i:02}.html" for i in range(COUNT)]
        self.whole = self.lines_of({})

    def lines_of(self, faults):
        """The lines of a run without faults, after the pages are written with them."""
        for i, name in enumerate(self.names):
            self.put(name, page(i))
        lines = [] if faults else self.run_faulty(*self.names).stdout.splitlines()
        for i, kind in faults.items():
            self.put(self.names[i], page(i, kind))
        return lines

    def run_faulty(self, *words, kind="", **more):
        return self.run_program(*(LIMITS[2:] + LONG if kind == "memory" else LIMITS), *words, program=FAULTY, **more)

    def assert_lines(self, output, places, code, told=None):
        """The lines of all pages in order; those at `places` have the error."""
        lines = output.splitlines()
        self.assertEqual(len(lines), len(self.whole), told)
        for i, (line, whole) in enumerate(zip(lines, self.whole)):
            if code is None or i not in places:
                self.assertEqual(line, whole)
                continue
            value = json.loads(line)
            self.assertEqual((value["file"], value["error"]["code"]), (self.names[i], code))


class Faults(FaultsCase):
    def test_each_kind_at_each_moment(self):
        for kind, code in KINDS.items():
            for moment, places in MOMENTS.items():
                for jobs in ("1", "3") if moment in ("the first", "all") else ("2",):
                    if kind in SLOW and moment == "all":
                        places = places[::4]
                    with self.subTest(kind=kind, moment=moment, jobs=jobs):
                        self.lines_of({i: kind for i in places})
                        done = self.run_faulty("--jobs", jobs, *self.names, kind=kind)
                        self.assertEqual(done.returncode, 2 if code else 0, done.stderr)
                        self.assert_lines(done.stdout, places, code, done.stderr)
                        if not SANITIZED:  # a sanitizer's report is on standard error too
                            self.assertEqual(done.stderr.count(b"\n"), (len(places) if code else 0) + 1, done.stderr)

    def test_all_kinds_in_one_run(self):
        kinds = [kind for kind in KINDS if kind not in SLOW]
        for seed in range(5):
            chosen = dict(enumerate(random.Random(seed).sample(kinds, COUNT)))
            self.lines_of(chosen)
            for jobs in ("1", "2", "7"):
                done = self.run_faulty("--jobs", jobs, *self.names)
                values = self.values(done.stdout)
                self.assertEqual([v["file"] for v in values], self.names)
                self.assertEqual([v.get("error", {}).get("code") for v in values], [KINDS[chosen[i]] for i in range(COUNT)])

    def test_a_worker_that_waits_for_ever(self):
        self.lines_of({3: "wait"})
        done = self.run_faulty("--jobs", "2", *self.names)
        self.assert_lines(done.stdout, [3], "timeout")

    def test_a_worker_that_is_stopped(self):
        with subprocess.Popen([FAULTY, *LIMITS, "--files-from", "-", "--quiet"], cwd=self.folder, stdin=subprocess.PIPE,
                              stdout=subprocess.PIPE) as program:
            program.stdin.write(f"{self.names[0]}\n".encode())
            program.stdin.flush()
            self.assertEqual(program.stdout.readline(), self.whole[0] + b"\n")
            os.kill(children(program.pid)[0], signal.SIGSTOP)
            out, _ = program.communicate("\n".join(self.names[1:]).encode(), 60)
        self.assert_lines(self.whole[0] + b"\n" + out, [1], "timeout")

    def test_what_a_worker_may_not_do_ends_it(self):
        if b"sandbox seccomp" not in self.run_program("--version", program=FAULTY).stdout:
            self.skipTest("this build or kernel has no sandbox")
        for kind in FORBIDDEN:
            for jobs in ("1", "3"):
                with self.subTest(kind=kind, jobs=jobs):
                    self.lines_of({5: kind})
                    done = self.run_faulty("--jobs", jobs, *self.names)
                    self.assert_lines(done.stdout, [5], "crashed")

    def test_what_the_library_may_do_is_allowed(self):
        self.lines_of({5: "library"})
        done = self.run_faulty("--jobs", "2", *self.names)
        self.assert_lines(done.stdout, [], None, done.stderr)
        self.assertEqual(self.run_faulty(self.names[5]).returncode, 0)

    def test_a_page_whose_workers_are_killed_each_time(self):
        self.lines_of({1: "hang"})
        # A leak check works in a child of its own, which would be killed too, and waited for without end.
        with subprocess.Popen([FAULTY, *LONG, "--jobs", "1", *self.names[:2]], cwd=self.folder, stdout=subprocess.PIPE,
                              stderr=subprocess.PIPE, env=os.environ | {"ASAN_OPTIONS": "symbolize=0:detect_leaks=0"}) as program:
            while program.poll() is None:
                for worker in children(program.pid):
                    os.kill(worker, signal.SIGKILL)
                time.sleep(1.5 if SANITIZED else 0.05)  # the page before is answered
            values = self.values(program.stdout.read())
        self.assertEqual(values[0], json.loads(self.whole[0]))
        self.assertEqual(values[1]["error"]["code"], "memory")
        self.assertIn("was killed 16 times", values[1]["error"]["message"])

    def test_fail_fast(self):
        self.lines_of({5: "crash"})
        done = self.run_faulty("--jobs", "3", "--fail-fast", *self.names)
        self.assertEqual([v["file"] for v in self.values(done.stdout)], self.names[:6])


class FaultsOfRecords(FaultsCase):
    def records(self, faults):
        return "".join(json.dumps({"id": i, "html": page(i, faults.get(i))}) + "\n" for i in range(COUNT)).encode()

    def test_each_kind(self):
        whole = self.run_faulty("--records", stdin=self.records({})).stdout.splitlines()
        for kind, code in KINDS.items():
            places = (4,) if kind in SLOW else (4, 5, COUNT - 1)
            for jobs in ("1", "3"):
                with self.subTest(kind=kind, jobs=jobs):
                    done = self.run_faulty("--records", "--jobs", jobs, kind=kind,
                                           stdin=self.records({i: kind for i in places}))
                    self.assertEqual(done.returncode, 0, done.stderr)
                    lines = done.stdout.splitlines()
                    self.assertEqual(len(lines), COUNT)
                    for i, line in enumerate(lines):
                        if code is None or i not in places:
                            self.assertEqual(line, whole[i])
                            continue
                        value = json.loads(line)
                        # What it does is done again when only its name is read.
                        self.assertIsNone(value["id"])
                        self.assertEqual(value["error"]["code"], code)

    @unittest.skipIf(SANITIZED, "with a sanitizer, neither time nor memory are in proportion")
    def test_its_name_is_read_where_it_can_be(self):
        record = json.dumps({"id": "x", "url": "http://a.example/", "html": page(1) + "<p>line</p>" * 600_000}).encode() + b"\n"
        for words, code in ((("--page-time", "2" if SANITIZED else "0.3"), "timeout"), (("--page-memory", "64M"), "memory")):
            value = self.values(self.run_program("--records", *words, stdin=record).stdout)[0]
            self.assertEqual((value["id"], value["url"], value["error"]["code"]), ("x", "http://a.example/", code))

    def test_answers_go_out_while_the_input_stalls(self):
        for fault in (None, "crash", "hang", "end-after", "crash-once"):
            with subprocess.Popen([FAULTY, *LIMITS, "--records", "--quiet", "--jobs", "2"], cwd=self.folder, stdin=subprocess.PIPE,
                                  stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as program:
                for i in range(4):
                    program.stdin.write(json.dumps({"id": i, "html": page(i, fault)}).encode() + b'\n{"id": "half')
                    program.stdin.flush()
                    self.assertEqual(json.loads(program.stdout.readline())["id"], None if fault in ("crash", "hang") else i)
                    program.stdin.write(b'"}\n')
                    program.stdin.flush()
                    self.assertEqual(json.loads(program.stdout.readline())["id"], "half")

    def without_new_workers(self, records):
        """A run whose worker ends, of records that ask for it, after the system allows no other one."""
        program = subprocess.Popen([FAULTY, *LIMITS, "--records", "--jobs", "1"], cwd=self.folder, stdin=subprocess.PIPE,
                                   stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        self.addCleanup(program.communicate)
        self.addCleanup(program.kill)  # before that
        end = time.monotonic() + 10
        while not children(program.pid) and time.monotonic() < end:
            time.sleep(0.01)
        time.sleep(0.1)  # the pipes are made
        resource.prlimit(program.pid, resource.RLIMIT_NOFILE, (3, 3))
        program.stdin.write(records)
        program.stdin.flush()
        return program

    @unittest.skipIf(SANITIZED, "the sanitizer itself needs descriptors to look at an object's type")
    def test_no_worker_can_be_started_any_more(self):
        """The run goes on: what the worker died of is told, the others are answered."""
        out, told = self.without_new_workers(self.records({0: "hang"})).communicate(timeout=60)
        self.assertIn(b"no process could be started in place of those that ended", told)
        values = self.values(out)
        self.assertEqual([v["id"] for v in values], list(range(COUNT)))
        self.assertEqual([v.get("error", {}).get("code") for v in values], ["timeout"] + [None] * (COUNT - 1))

    @unittest.skipIf(SANITIZED, "the sanitizer itself needs descriptors to look at an object's type")
    def test_a_signal_while_no_worker_can_be_started(self):
        program = self.without_new_workers(self.records({0: "hang"}))
        end = time.monotonic() + 10
        while children(program.pid) and time.monotonic() < end:
            time.sleep(0.01)
        begun = time.monotonic()
        program.send_signal(signal.SIGTERM)
        self.assertEqual(json.loads(program.communicate(timeout=60)[0].split(b"\n")[0])["error"]["code"], "timeout")
        self.assertEqual(program.returncode, 128 + signal.SIGTERM)
        self.assertLess(time.monotonic() - begun, 5)


class OnePage(FaultsCase):
    """By command: the process holds itself to the limits, and no other one is started."""

    KINDS = {"crash": "brought the program down", "overflow": "brought the program down", "hang": "takes more than 0.5 s of processor time",
             "memory": "takes more memory than it may"}

    def kinds(self):
        if SANITIZED:
            return {"hang": "takes more than 2 s of processor time"}  # a sanitizer reports the others itself, with a status of its own
        sandbox = b"sandbox seccomp" in self.run_program("--version", program=FAULTY).stdout
        return self.KINDS | ({kind: "brought the program down" for kind in FORBIDDEN if kind != "kill"} if sandbox else {})

    def test_each_kind(self):
        code = {"brought": "crashed", "takes more than": "timeout", "takes more memory": "memory"}
        for kind, says in self.kinds().items():
            self.put("page.html", page(0, kind))
            expected = next(c for words, c in code.items() if says.startswith(words))
            for words in ([], ["--jsonl"]):
                with self.subTest(kind=kind, words=words):
                    done = self.run_faulty(*words, "page.html", kind=kind)
                    self.assertEqual(done.returncode, 2)
                    self.assertRegex(done.stderr.decode(), rf"\Anewsclip: page.html: {says}[^\n]*\n\Z")
                    if words:
                        self.assertEqual(json.loads(done.stdout)["error"]["code"], expected)
                    else:
                        self.assertEqual(done.stdout, b"")
                    self.put("out", "old")
                    done = self.run_faulty("-o", "out", *words, "page.html", kind=kind)
                    self.assertEqual((done.returncode, done.stdout), (2, b""))
                    written = (self.folder / "out").read_text()
                    self.assertEqual(json.loads(written)["error"]["code"] if words else written, expected if words else "old")
                    self.assertEqual([n for n in os.listdir(self.folder) if n.startswith("out.")], [])

    def test_all_ways_out_are_open(self):
        """Nothing that a run for one page needs is forbidden."""
        self.put("page.html", page(0))
        plain = self.run_faulty("page.html")
        self.assertEqual((plain.returncode, plain.stderr), (0, b""))
        self.put("target", "old")
        (self.folder / "link").symlink_to("target")
        for out in ("new", "new", "link", "ä" * 60, "./-x"):
            self.assertEqual(self.run_faulty("-o", out, "page.html").stderr, b"")
            self.assertEqual((self.folder / out).read_bytes(), plain.stdout)
        self.assertEqual((self.folder / "target").read_bytes(), plain.stdout)
        self.assertEqual(self.run_faulty("-o", "/dev/null", "page.html").stderr, b"")
        self.assertEqual(self.run_faulty(stdin=page(0).encode()).stdout, plain.stdout)
        ours, theirs = os.pipe()
        os.set_blocking(theirs, False)  # the program waits until there is room
        os.write(theirs, b" " * (1 << 16))
        with subprocess.Popen([FAULTY, "page.html"], cwd=self.folder, stdout=theirs) as program:
            os.close(theirs)
            time.sleep(0.2)
            self.assertIsNone(program.poll())
            with open(ours, "rb") as pipe:
                self.assertEqual(pipe.read().lstrip(), plain.stdout)
            self.assertEqual(program.wait(30), 0)


class TheParent(FaultsCase):
    def start(self, *words, **more):
        return subprocess.Popen([FAULTY, *(LIMITS[2:] + LONG if more.pop("kind", "") == "memory" else LIMITS), "--quiet", *words], cwd=self.folder,
                                **{"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.DEVNULL, **more})

    def assert_all_end(self, workers):
        end = time.monotonic() + 10
        while any(map(runs, workers)):
            self.assertLess(time.monotonic(), end, "a worker goes on without its parent")
            time.sleep(0.01)

    def test_its_workers_end_with_it(self):
        """Whatever they are doing: waiting, working for ever."""
        self.lines_of({0: "hang", 1: "hang"})
        for words in (["--files-from", "-"], ["--jobs", "3", *self.names], ["--records", "--jobs", "2"]):
            with self.start(*words, kind="memory") as program:
                end = time.monotonic() + 10
                while len(workers := children(program.pid)) < (1 if "-" in words else 2) and time.monotonic() < end:
                    time.sleep(0.01)
                time.sleep(0.1)
                self.assertTrue(workers)
                program.kill()
                program.wait()
                self.assert_all_end(workers)

    def test_resume_after_each(self):
        """The run is killed or ended by a signal at some moment while pages do wrong; --resume makes the whole file."""
        for kind, code in KINDS.items():
            places = [6] if kind in SLOW else [1, 2, 6, COUNT - 1]
            self.lines_of({i: kind for i in places})
            for number in (signal.SIGKILL, signal.SIGTERM, signal.SIGHUP):
                with self.subTest(kind=kind, number=number):
                    (self.folder / "lines").unlink(missing_ok=True)
                    chance = random.Random(f"{kind} {number}")
                    with self.start("--jobs", "2", "--resume", "lines", *self.names, kind=kind) as program:
                        time.sleep(chance.uniform(0, 0.08))
                        workers = children(program.pid)
                        program.send_signal(number)
                        self.assertIn(program.wait(60), (-number, 128 + number, 0, 2))
                        self.assert_all_end(workers)
                    done = self.run_faulty("--jobs", "2", "--quiet", "--resume", "lines", *self.names, kind=kind)
                    self.assert_lines((self.folder / "lines").read_bytes(), places, code, done.stderr)

    def test_it_was_started_where_ended_processes_are_ignored(self):
        self.lines_of({5: "memory"})
        done = self.run_faulty("--jobs", "2", *self.names, kind="memory",
                               preexec_fn=lambda: signal.signal(signal.SIGCHLD, signal.SIG_IGN))
        self.assert_lines(done.stdout, [5], "memory", done.stderr)

    def test_a_list_that_stalls(self):
        for kind in (None, "crash", "hang", "crash-once", "end-after"):
            self.lines_of({i: kind for i in (0, 3)} if kind else {})
            with self.start("--files-from", "-", "--jobs", "2") as program:
                for i in range(5):  # each line is there before the next name comes
                    program.stdin.write(f"{self.names[i]}\n{self.names[i + 1][:4]}".encode())
                    program.stdin.flush()
                    self.assertEqual(json.loads(program.stdout.readline())["file"], self.names[i])
                    program.stdin.write(b"\n")  # there is no file of half a name
                    program.stdin.flush()
                    self.assertEqual(json.loads(program.stdout.readline())["error"]["code"], "missing")
                program.stdin.close()
                self.assertEqual(program.wait(30), 2)

    def test_a_full_disk(self):
        for kind, code in KINDS.items():
            if kind in SLOW:
                continue
            self.lines_of({2: kind, 5: kind})
            with self.subTest(kind=kind):
                with open("/dev/full", "wb") as full:
                    done = self.run_faulty("--jobs", "2", *self.names, stdout=full)
                self.assertEqual(done.returncode, 2)
                self.assertIn(b"standard output: cannot be written: No space left on device", done.stderr)
                (self.folder / "lines").unlink(missing_ok=True)
                most = sum(map(len, self.whole)) // 2
                words = ("--jobs", "2", "--quiet", "--resume", "lines", *self.names)
                done = self.run_faulty(*words, preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (most, most)))
                self.assertIn(b"lines: cannot be written: File too large", done.stderr)
                self.run_faulty(*words)
                self.assert_lines((self.folder / "lines").read_bytes(), [2, 5], code)

    def test_workers_that_are_killed(self):
        """SIGKILL comes from outside; the page is given to another worker."""
        times = 40
        names = self.names * times
        self.put("list", "\n".join(names))
        for jobs in ("1", "2", "4"):
            with open(self.folder / "out", "wb") as out, self.start("--jobs", jobs, "--files-from", "list", stdout=out, kind="memory") as program:
                chance, kills = random.Random(jobs), 0
                while program.poll() is None:
                    workers = children(program.pid)
                    if workers and (kills < 4 or not SANITIZED):  # to start one takes long with a sanitizer
                        os.kill(chance.choice(workers), signal.SIGKILL)
                        kills += 1
                    time.sleep(chance.uniform(0.02, 0.06) * (6 if SANITIZED else 1))
            self.assertEqual(program.returncode, 0)
            self.assertGreater(kills, 1)
            self.assertEqual((self.folder / "out").read_bytes().splitlines(), self.whole * times)

    def test_no_descriptor_is_left(self):
        self.lines_of({i: "crash" for i in range(0, COUNT, 2)})
        with self.start("--jobs", "2", "--files-from", "-") as program:
            counts = []
            for _ in range(5):
                for name in self.names:
                    program.stdin.write(f"{name}\n".encode())
                    program.stdin.flush()
                    program.stdout.readline()
                counts.append(len(os.listdir(f"/proc/{program.pid}/fd")))
                for worker in children(program.pid):
                    if os.geteuid() == 0 or SANITIZED:  # nobody else may look into a worker
                        self.assertEqual(sorted(os.listdir(f"/proc/{worker}/fd")), ["0", "1", "2"])
            program.stdin.close()
            program.wait(30)
        self.assertEqual(len(set(counts)), 1, counts)


if __name__ == "__main__":
    unittest.main()
