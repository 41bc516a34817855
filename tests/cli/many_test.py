"""Many pages: lists, folders, threads, the order of results, totals, interruption."""
import fcntl
import json
import os
import pty
import re
import signal
import subprocess
import sys
import termios
import time
import unittest
from pathlib import Path

from newsclip_case import PAGE, PROGRAM, ProgramCase


class Many(ProgramCase):
    def pages(self, count):
        names = []
        for i in range(count):
            name = f"p{i:03}.html"
            self.put(name, PAGE.replace("Tram line", f"Tram line {i}") + "<p>" * (5000 if i % 7 == 0 else 0))
            names.append(name)
        return names

    def test_list_from_file_and_standard_input(self):
        names = self.pages(5)
        self.put("list", "\n".join(names))
        expected = self.run_program("--jsonl", *names).stdout
        done = self.run_program("--files-from", "list")
        self.assertEqual((done.returncode, done.stdout), (0, expected))
        self.assertEqual(done.stderr, b"newsclip: 5 pages: 5 articles, 0 without an article, 0 failed\n")
        self.assertEqual(self.run_program("--files-from", "-", stdin="\n\n".join(names).encode() + b"\n").stdout, expected)
        odd = "odd\nname.html"
        self.put(odd, PAGE)
        values = self.lines("--files-from=-", "-0", stdin="\0".join([odd, *names]).encode())
        self.assertEqual([v["file"] for v in values], [odd, *names])
        values = self.lines("page.html", "--files-from", "list")
        self.assertEqual([v["file"] for v in values], ["page.html", *names])

    def test_lists_that_cannot_be_read(self):
        self.assertEqual(self.run_program("--files-from", "none").returncode, 2)
        self.assertIn(b"none: cannot be read", self.run_program("--files-from", "none").stderr)
        self.assertEqual(self.run_program("--files-from", ".").returncode, 2)
        self.assertEqual(self.run_program("--files-from", "/dev/null").returncode, 0)
        for words in (["-0", "page.html"], ["--recursive"], ["--jobs", "-1", "page.html"], ["--jobs", "x", "page.html"],
                      ["--url", "https://a.example/", "--files-from", "list"], ["--pretty", "--files-from", "list"]):
            self.assert_fails(*words, says="(see newsclip --help)")

    def test_a_list_that_cannot_be_read_leaves_the_old_result(self):
        self.put("out.jsonl", "old")
        for words in (["--files-from", "none"], ["--files-from", "."], ["page.html", "--files-from", "none"]):
            self.assertEqual(self.run_program(*words, "-o", "out.jsonl").returncode, 2)
            self.assertEqual((self.folder / "out.jsonl").read_text(), "old")

    def test_a_list_on_standard_input_holds_no_page(self):
        for jobs in ("1", "3"):
            values = self.lines("--files-from", "-", "--jobs", jobs, stdin=b"page.html\n-\nmenu.html\n", status=2)
            self.assertEqual([v["file"] for v in values], ["page.html", "-", "menu.html"])
            self.assertEqual(values[1]["error"]["code"], "unreadable")
        self.put("list", "-\npage.html\n")
        values = self.lines("--files-from", "list", "--jobs", "2", stdin=PAGE.encode())
        self.assertEqual([len(v["paragraphs"]) for v in values], [3, 3])

    def test_a_folder_that_cannot_be_listed_is_a_line(self):
        for name in ("closed/x.html", "open/y.html"):
            (self.folder / "site" / name).parent.mkdir(parents=True)
            self.put(f"site/{name}", PAGE)
        (self.folder / "site/closed").chmod(0)
        self.folder.chmod(0o755)
        user = {"user": 65534} if os.geteuid() == 0 else {}  # nothing is closed to root
        done = self.run_program("--recursive", "site", "page.html", **user)
        (self.folder / "site/closed").chmod(0o700)
        values = self.values(done.stdout)
        self.assertEqual((done.returncode, [v["file"] for v in values]), (2, ["site/closed", "site/open/y.html", "page.html"]))
        self.assertEqual(values[0]["error"]["code"], "unreadable")
        self.assertIn(b"newsclip: site/closed: no permission to read it", done.stderr)

    def test_folders(self):
        for name in ("b.html", "a.HTM", "sub/c.txt", "sub/deep/d.html.gz", "z.css", "a.htm"):
            (self.folder / "site" / name).parent.mkdir(parents=True, exist_ok=True)
            self.put(f"site/{name}", PAGE)
        (self.folder / "site/loop").symlink_to(".")
        values = self.lines("--recursive", "site", "page.html")
        self.assertEqual([v["file"] for v in values],
                         ["site/a.htm", "site/b.html", "site/sub/c.txt", "site/sub/deep/d.html.gz", "page.html"])

    def test_same_bytes_at_any_number_of_threads(self):
        names = self.pages(60)
        names[10:10] = ["missing.html", "menu.html", "."]
        self.put("list", "\n".join(names))
        first = self.run_program("--all", "--files-from", "list")
        self.assertEqual(first.returncode, 2)
        for jobs in ("0", "2", "3", "16"):
            done = self.run_program("--all", "--files-from", "list", "--jobs", jobs)
            self.assertEqual((done.returncode, done.stdout, done.stderr), (2, first.stdout, first.stderr), jobs)
        self.assertTrue(first.stderr.endswith(b"63 pages: 60 articles, 1 without an article (1 list), 2 failed\n"))
        self.assertEqual([v["file"] for v in self.values(first.stdout)], names)

    def test_fail_fast(self):
        names = self.pages(40)
        names[3] = "missing.html"
        for jobs in ("1", "4"):
            values = self.lines("--jobs", jobs, "--fail-fast", *names, status=2)
            self.assertEqual([v["file"] for v in values], names[:4])
            self.assertEqual(values[-1]["error"]["code"], "missing")
            self.put("out.jsonl", "old")
            self.assertEqual(self.run_program("--jobs", jobs, "--fail-fast", "-o", "out.jsonl", *names).returncode, 2)
            self.assertEqual((self.folder / "out.jsonl").read_text(), "old")
        self.lines("--fail-fast", "menu.html", *names[:3], status=1)

    def on_terminal(self, *words, **more):
        """What the run shows on a terminal."""
        ours, theirs = pty.openpty()
        with subprocess.Popen([PROGRAM, *words], cwd=self.folder, stderr=theirs, **{"stdout": subprocess.DEVNULL, **more}) as program:
            os.close(theirs)
            shown = b""
            try:
                while chunk := os.read(ours, 1 << 16):
                    shown += chunk
            except OSError:
                pass  # so a terminal says that nobody is left to write
            os.close(ours)
        return program.wait(), shown.decode()

    def test_progress_on_a_terminal(self):
        names = self.pages(40)
        self.put("list", "\n".join(["missing.html", *names]))
        self.put("lines", "")
        totals = "newsclip: 41 pages: 40 articles, 0 without an article, 1 failed\r\n"
        line = r"\r\d+ of 41 pages, [\d.]+ a second, 1 failed, \d+:\d\d:\d\d left\x1b\[K"
        for words in (["--files-from", "list"], ["--files-from", "list", "--resume", "lines"], ["--recursive", "missing.html", *names]):
            status, shown = self.on_terminal("--jobs", "2", *words)
            self.assertEqual(status, 2)
            self.assertRegex(shown, rf"\A\r\x1b\[Knewsclip: missing.html: [^\r]*\r\n({line})+\r\x1b\[K{re.escape(totals)}\Z")
        kept = (self.folder / "lines").read_bytes().splitlines(keepends=True)
        (self.folder / "lines").write_bytes(b"".join(kept[:11]))
        self.assertIn("1 of 30 pages, ", self.on_terminal("--files-from", "list", "--resume", "lines")[1])
        with open(self.folder / "list", "rb") as pipe:
            with subprocess.Popen(["cat"], stdin=pipe, stdout=subprocess.PIPE) as cat:
                _, shown = self.on_terminal("--files-from", "-", stdin=cat.stdout)
        self.assertRegex(shown, r"\r1 pages, [\d.]+ a second, 1 failed\x1b\[K")
        self.assertIn("articles, 1 without", self.on_terminal("--recursive", "menu.html", "page.html")[1])
        self.assertEqual(self.on_terminal(*names), (0, ""))

    def test_no_progress_beside_results_on_one_terminal(self):
        ours, theirs = pty.openpty()
        with subprocess.Popen([PROGRAM, "--recursive", "menu.html"], cwd=self.folder, stdout=theirs, stderr=theirs) as program:
            program.wait(30)
        shown = os.read(ours, 1 << 16)
        os.close(ours)
        os.close(theirs)
        self.assertNotIn(b"a second", shown)
        self.assertTrue(shown.startswith(b'{"file":"menu.html"'), shown)

    def wait_until_idle(self, program):
        """Waits until the program has read what was sent, and sleeps."""
        idle, end = 0, time.monotonic() + 60
        while idle < 5:
            self.assertLess(time.monotonic(), end)
            time.sleep(0.02)
            unread = int.from_bytes(fcntl.ioctl(program.stdin, termios.FIONREAD, bytes(4)), sys.byteorder)
            state = Path(f"/proc/{program.pid}/stat").read_text().rpartition(")")[2].split()[0]
            idle = idle + 1 if unread == 0 and state == "S" else 0

    def test_signals_let_the_pages_in_hand_be_finished(self):
        names = self.pages(30)
        self.put("out.jsonl", "old")
        for number, jobs, words in ((signal.SIGINT, "1", []), (signal.SIGTERM, "3", []), (signal.SIGTERM, "3", ["-o", "out.jsonl"])):
            with subprocess.Popen([PROGRAM, "--files-from", "-", "--jobs", jobs, *words], cwd=self.folder, stdin=subprocess.PIPE,
                                  stdout=subprocess.PIPE, stderr=subprocess.PIPE) as program:
                program.stdin.write("\n".join(names).encode() + b"\nhalf-a-na")
                program.stdin.flush()
                self.wait_until_idle(program)
                program.send_signal(number)
                program.wait(60)  # the list stays open: the signal alone ends the run
                out, error = program.communicate()
            self.assertEqual(program.returncode, 128 + number, error)
            if words:
                self.assertEqual((self.folder / "out.jsonl").read_text(), "old")
            else:
                self.assertEqual([json.loads(line)["file"] for line in out.splitlines()], names)
            self.assertIn(b"30 pages", error)
        self.assertEqual([n for n in os.listdir(self.folder) if n.startswith("out.jsonl.")], [])

    def test_a_signal_at_any_moment_ends_the_waiting(self):
        for words in (["--files-from", "-", "--jobs", "1"], ["--files-from", "-", "--jobs", "2"], ["--records"]):
            for i in range(60):
                with subprocess.Popen([PROGRAM, *words], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                      stderr=subprocess.DEVNULL) as program:
                    program.stdin.write(b"none\nnone\nhalf")
                    program.stdin.flush()
                    time.sleep(i / 10_000)
                    program.send_signal(signal.SIGTERM)
                    # Before it has set up its signals, SIGTERM ends it as any program.
                    self.assertIn(program.wait(60), (143, -signal.SIGTERM))

    def test_a_job_in_the_background_goes_on_ignoring_sigint(self):
        """Shells without job control start what stands before & so."""
        ready, told = os.pipe()
        with subprocess.Popen([PROGRAM, "--files-from", "-"], cwd=self.folder, stdin=subprocess.PIPE, stdout=told,
                              stderr=subprocess.DEVNULL, preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_IGN)) as program:
            program.stdin.write(b"page.html\npage.html\npage.html\n")
            program.stdin.flush()
            os.read(ready, 1 << 16)  # it has set up its signals and begun
            program.send_signal(signal.SIGINT)
            program.stdin.close()
            self.assertEqual(program.wait(30), 0)
        os.close(ready)
        os.close(told)

    def test_closed_pipe_and_full_disk(self):
        names = self.pages(50)
        for jobs in ("1", "4"):
            with subprocess.Popen([PROGRAM, "--jobs", jobs, *names * 20], cwd=self.folder, stdout=subprocess.PIPE,
                                  stderr=subprocess.PIPE) as program:
                program.stdout.readline()
                program.stdout.close()
                self.assertEqual((program.stderr.read(), program.wait(30)), (b"", 0))
            with open("/dev/full", "wb") as full:
                self.assert_fails("--jobs", jobs, *names, says="standard output: cannot be written", output=None, stdout=full)


if __name__ == "__main__":
    unittest.main()
