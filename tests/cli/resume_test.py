"""--resume: nothing twice, nothing missing, whatever moment a run is ended at."""
import random
import signal
import subprocess
import time
import unittest

from newsclip_case import PAGE, PROGRAM, ProgramCase

WINDOW = 32  # pages that two workers have in hand before one is written


class Resume(ProgramCase):
    def setUp(self):
        super().setUp()
        filler = "".join(f"<p>Report {k} says how the passengers liked the new tram line of the city.</p>" for k in range(60))
        self.names = [f"p{i:03}.html" for i in range(120)]
        for i, name in enumerate(self.names):
            self.put(name, PAGE.replace("Tram line", f"Tram line {i}").replace("</article>", filler + "</article>"))
        self.names[17] = "missing.html"
        self.names[18] = "odd\x01\u202e.html"
        self.put("list", "\n".join(self.names))
        self.whole = self.run_program("--jsonl", *self.names).stdout
        self.out = self.folder / "out.jsonl"

    def resume(self, *words):
        return self.run_program("--files-from", "list", "--resume", "out.jsonl", *words)

    def test_killed_at_random_moments(self):
        random.seed(7)
        for jobs in ("1", "3"):
            for _ in range(4):
                self.out.unlink(missing_ok=True)
                for _ in range(4):
                    with subprocess.Popen([PROGRAM, "--files-from", "list", "--resume", "out.jsonl", "--jobs", jobs],
                                          cwd=self.folder, stderr=subprocess.DEVNULL) as program:
                        time.sleep(random.uniform(0.0, 0.06))
                        program.send_signal(signal.SIGKILL)
                self.assertIn(self.resume("--jobs", jobs).returncode, (0, 2))
                self.assertEqual(self.out.read_bytes(), self.whole)

    def end_after(self, count, number, jobs):
        """Ends a run while it waits for more of its list, when `count` lines more are there; gives its status."""
        done = len(self.out.read_bytes().splitlines()) if self.out.exists() else 0
        with subprocess.Popen([PROGRAM, "--files-from", "-", "--resume", "out.jsonl", "--jobs", jobs], cwd=self.folder,
                              stdin=subprocess.PIPE, stderr=subprocess.DEVNULL) as program:
            program.stdin.write("\n".join(self.names[:done + count + WINDOW]).encode() + b"\nhalf-a-na")
            program.stdin.flush()
            end = time.monotonic() + 30
            while not self.out.exists() or self.out.read_bytes().count(b"\n") < done + count:
                self.assertLess(time.monotonic(), end)
                time.sleep(0.002)
            program.send_signal(number)
            return program.wait(60)  # the list stays open: the signal alone ends the run

    def test_ended_before_the_end_again_and_again(self):
        for number, status in ((signal.SIGKILL, -9), (signal.SIGTERM, 143), (signal.SIGINT, 130)):
            for jobs in ("1", "2"):
                self.out.unlink(missing_ok=True)
                for count in (2, 6, 12):
                    self.assertEqual(self.end_after(count, number, jobs), status)
                    self.assertTrue(self.whole.startswith(self.out.read_bytes()))
                self.assertLess(self.out.read_bytes().count(b"\n"), len(self.names))
                with open(self.out, "ab") as file:
                    file.write(b'{"file":"p0')  # as a full disk or a crash of the machine leaves it
                self.assertEqual(self.resume("--jobs", jobs).returncode, 0)  # the missing page was done before
                self.assertEqual(self.out.read_bytes(), self.whole)

    def test_every_kind_of_rest(self):
        lines = self.whole.splitlines(keepends=True)
        for rest in (b"", lines[0], b"".join(lines[:18]), b"".join(lines[:19]), b"".join(lines[:50]) + lines[50][:-1],
                     b"".join(lines[:50]) + b"{", lines[0][:1], self.whole):
            self.out.write_bytes(rest)
            self.assertIn(self.resume().returncode, (0, 2))
            self.assertEqual(self.out.read_bytes(), self.whole)

    def test_another_list_is_refused(self):
        lines = self.whole.splitlines(keepends=True)
        for content, says in ((lines[1], b"ends with another page than p000.html"),
                              (self.whole + lines[-1], b"holds more lines than there are pages"),
                              (b"no line of ours\n", b"ends with another page")):
            self.out.write_bytes(content + b"{torn")
            done = self.resume()
            self.assertEqual(done.returncode, 2)
            self.assertIn(b"newsclip: out.jsonl: " + says, done.stderr)
            self.assertEqual(self.out.read_bytes(), content + b"{torn")

    def test_names_are_compared_by_their_bytes(self):
        names = [b"a\xff.html", b"a\xfe.html", "a\ufffd.html".encode(), b"b.html"]
        for name in names:
            self.put(name, PAGE)
        whole = self.run_program(*names).stdout
        lines = whole.splitlines(keepends=True)
        for i in range(3):
            for k in range(3):
                self.put("list", b"\n".join([names[k], b"b.html"]))
                self.out.write_bytes(lines[i])
                done = self.resume()
                if i == k:
                    self.assertEqual((done.returncode, self.out.read_bytes()), (0, lines[i] + lines[3]))
                else:
                    self.assertEqual((done.returncode, self.out.read_bytes()), (2, lines[i]))
                    self.assertIn(b"ends with another page than a", done.stderr)

    def test_usage(self):
        self.assert_fails("--resume", "out.jsonl", "-o", "x", "page.html", says="leave out -o")
        self.assert_fails("--resume", "none/out.jsonl", "page.html", says="none/out.jsonl: cannot be written")
        self.assert_fails("--resume", "/dev/full", "page.html", says="/dev/full")


if __name__ == "__main__":
    unittest.main()
