"""Many pages: lists, folders, workers, the order of results, totals, interruption."""
import os
import pty
import re
import subprocess
import unittest

from newsclip_case import PAGE, PROGRAM, ProgramCase


class Many(ProgramCase):
    def pages(self, count):
        names = []
        for i in range(count):
            name = f"p{i:03}.html"
            self.put(name, PAGE.replace("Tram line", f"Tram line {i}") + "<p>" * (5000 if i % 7 == 0 else 0))
            names.append(name)
        return names

    def test_totals(self):
        names = self.pages(5)
        self.put("list", "\n".join(names))
        for words in (names, ["--files-from", "list"], ["--recursive", *names], ["--files-from", "list", "--resume", "lines"]):
            self.assertEqual(self.run_program(*words).stderr, b"newsclip: 5 pages: 5 articles, 0 without an article, 0 failed\n")
            if "--resume" not in words:
                self.assertEqual(self.run_program("--quiet", *words).stderr, b"")
        self.put("list", "menu.html")
        self.assertEqual(self.run_program("--files-from", "list").stderr, b"newsclip: 1 page: 0 articles, 1 without an article (1 list), 0 failed\n")
        self.assertEqual(self.run_program("-q", "page.html", "none.html").stderr, b"newsclip: none.html: no such file; check the name\n")
        self.assertEqual(self.run_program("--jsonl", "page.html").stderr, b"")

    def test_same_bytes_at_any_number_of_workers(self):
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
        line = r"\r\x1b\[K\d+ of 41 pages, [\d.]+ a second, 1 failed, \d+:\d\d:\d\d left"
        for words in (["--files-from", "list"], ["--files-from", "list", "--resume", "lines"], ["--recursive", "missing.html", *names]):
            status, shown = self.on_terminal("--jobs", "2", *words)
            self.assertEqual(status, 2)
            self.assertRegex(shown, rf"\Anewsclip: missing.html: [^\r]*\r\n({line})+\r\x1b\[K{re.escape(totals)}\Z")
        kept = (self.folder / "lines").read_bytes().splitlines(keepends=True)
        (self.folder / "lines").write_bytes(b"".join(kept[:11]))
        self.assertIn("1 of 30 pages, ", self.on_terminal("--files-from", "list", "--resume", "lines")[1])
        with open(self.folder / "list", "rb") as pipe:
            with subprocess.Popen(["cat"], stdin=pipe, stdout=subprocess.PIPE) as cat:
                _, shown = self.on_terminal("--files-from", "-", stdin=cat.stdout)
        self.assertRegex(shown, r"\r\x1b\[K1 page, [\d.]+ a second, 1 failed\r")
        self.assertIn("1 article, 1 without", self.on_terminal("--recursive", "menu.html", "page.html")[1])
        self.assertRegex(self.on_terminal(*names)[1], r"\x1b\[K\d+ of 40 pages, .*newsclip: 40 pages: 40 articles, ")
        (self.folder / "site").mkdir()
        (self.folder / "site/loop").symlink_to(".")
        for name in "abcdef":
            self.put(f"site/{name}.html", PAGE)
        shown = self.on_terminal("--recursive", "site")[1]  # a message takes the progress line away first
        self.assertRegex(shown, r"\r\x1b\[K\d of 6 pages, [^\r]*\r\x1b\[Knewsclip: site/loop: is a loop")
        for words in (["--quiet", *names], ["-q", "--files-from", "list", "--resume", "quiet"], ["-q", "--recursive", *names]):
            status, shown = self.on_terminal(*words)
            self.assertNotRegex(shown, "second|articles")
            self.assertEqual("missing.html: no such file" in shown, status == 2)
        self.assertEqual(self.on_terminal("--jsonl", "page.html"), (0, ""))

    def test_no_progress_beside_results_on_one_terminal(self):
        ours, theirs = pty.openpty()
        with subprocess.Popen([PROGRAM, "--recursive", "menu.html"], cwd=self.folder, stdout=theirs, stderr=theirs) as program:
            program.wait(30)
        shown = os.read(ours, 1 << 16)
        os.close(ours)
        os.close(theirs)
        self.assertNotIn(b"a second", shown)
        self.assertTrue(shown.startswith(b'{"file":"menu.html"'), shown)

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
