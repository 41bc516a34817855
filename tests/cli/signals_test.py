"""SIGINT, SIGTERM and SIGHUP: what is finished, what is said, and that no file stays behind."""
import fcntl
import json
import os
import signal
import subprocess
import sys
import termios
import time
import unittest
from pathlib import Path

from newsclip_case import PAGE, PROGRAM, ProgramCase

ENDING = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)


class Signals(ProgramCase):
    def setUp(self):
        super().setUp()
        self.names = [f"p{i:02}.html" for i in range(30)]
        for i, name in enumerate(self.names):
            self.put(name, PAGE.replace("Tram line", f"Tram line {i}"))
        self.put("out.jsonl", "old")

    def start(self, *words, **more):
        return subprocess.Popen([PROGRAM, *words], cwd=self.folder, **{"stdin": subprocess.PIPE, "stdout": subprocess.PIPE,
                                                                      "stderr": subprocess.PIPE, **more})

    def wait_until_idle(self, program):
        """Waits until the program has read what was sent, and it and its workers sleep."""
        idle, end = 0, time.monotonic() + 60
        while idle < 5:
            self.assertLess(time.monotonic(), end)
            time.sleep(0.02)
            unread = int.from_bytes(fcntl.ioctl(program.stdin, termios.FIONREAD, bytes(4)), sys.byteorder)
            idle = idle + 1 if unread == 0 and self.all_sleep(program.pid) else 0

    def all_sleep(self, pid):
        """Whether a process and its children wait for something."""
        try:
            if Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "S":
                return False
            children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
        except (FileNotFoundError, ProcessLookupError):
            return False  # a worker that has just ended
        return all(self.all_sleep(child) for child in children)

    def assert_old_result(self):
        self.assertEqual((self.folder / "out.jsonl").read_text(), "old")
        self.assertEqual([n for n in os.listdir(self.folder) if n.startswith("out.jsonl.")], [])

    def test_the_pages_in_hand_are_finished(self):
        for number in ENDING:
            for jobs in ("1", "3"):
                with self.start("--files-from", "-", "--jobs", jobs) as program:
                    program.stdin.write("\n".join(self.names).encode() + b"\nhalf-a-na")
                    program.stdin.flush()
                    self.wait_until_idle(program)
                    program.send_signal(number)
                    program.wait(60)  # the list stays open: the signal alone ends the run
                    out, error = program.communicate()
                self.assertEqual(program.returncode, 128 + number, error)
                self.assertEqual([json.loads(line)["file"] for line in out.splitlines()], self.names)
                self.assertIn(b"30 pages", error)

    def test_nothing_is_written_with_o_and_it_is_said(self):
        for number in ENDING:
            for words, sent, says in (
                    (["--files-from", "-"], "\n".join(self.names), b"run it again, or with --resume in place of -o\n"),
                    (["--records"], json.dumps({"html": PAGE}) + "\n", b"run it again\n")):
                with self.start("-o", "out.jsonl", *words) as program:
                    program.stdin.write(sent.encode())
                    program.stdin.flush()
                    self.wait_until_idle(program)
                    program.send_signal(number)
                    program.wait(60)
                    _, error = program.communicate()
                self.assertEqual(program.returncode, 128 + number)
                self.assertTrue(error.endswith(b"newsclip: out.jsonl: nothing was written, as the run was interrupted; " + says), error)
                self.assert_old_result()

    def test_no_file_stays_behind_one_page(self):
        """A run for one page is ended as any program is, at once."""
        for number in ENDING:
            for words in (["-o", "out.jsonl"], ["-o", "out.jsonl", "--compact", "pipe"]):
                if "pipe" in words and not (self.folder / "pipe").exists():
                    os.mkfifo(self.folder / "pipe")
                with self.start(*words) as program:
                    self.wait_until_idle(program)
                    self.assertEqual(len([n for n in os.listdir(self.folder) if n.startswith("out.jsonl.")]), 1)
                    program.send_signal(number)
                    self.assertEqual(program.wait(30), -number)
                self.assert_old_result()

    def test_a_second_signal_ends_the_run_at_once(self):
        os.mkfifo(self.folder / "pipe")
        for number in ENDING:
            with self.start("-o", "out.jsonl", "page.html", "pipe") as program:
                self.wait_until_idle(program)
                program.send_signal(number)
                program.send_signal(number)  # so soon that it is the same one: timeout(1) sends two
                time.sleep(0.7)
                self.assertIsNone(program.poll())  # it waits for the page in hand, which does not come
                program.send_signal(number)
                self.assertEqual(program.wait(30), -number)
            self.assert_old_result()

    def test_no_file_stays_behind_at_any_moment(self):
        for words in (["page.html"], self.names):
            for i in range(60):
                with self.start("-o", "new.jsonl", *words, stderr=subprocess.DEVNULL) as program:
                    time.sleep(i / 5000)
                    program.send_signal(ENDING[i % 3])
                    program.wait(30)
                self.assertEqual([n for n in os.listdir(self.folder) if n.startswith("new.jsonl.")], [])

    def test_a_check_that_updates(self):
        (self.folder / "s").mkdir()
        os.mkfifo(self.folder / "s/page.html")
        self.put("s/expect.json", "{}")
        with self.start("--check", "--update", "-o", "out.jsonl", "s") as program:
            self.wait_until_idle(program)
            program.send_signal(signal.SIGTERM)
            self.assertEqual(program.wait(30), -signal.SIGTERM)
        self.assert_old_result()

    def test_a_signal_at_any_moment_ends_the_waiting(self):
        for words in (["--files-from", "-", "--jobs", "1"], ["--files-from", "-", "--jobs", "2"], ["--records"]):
            for i in range(60):
                with self.start(*words, stderr=subprocess.DEVNULL) as program:
                    program.stdin.write(b"none\nnone\nhalf")
                    program.stdin.flush()
                    time.sleep(i / 10_000)
                    program.send_signal(ENDING[i % 3])
                    # Before it has set up its signals, it is ended as any program.
                    self.assertIn(program.wait(60), (128 + ENDING[i % 3], -ENDING[i % 3]))

    def test_waiting_for_the_writer_of_a_pipe(self):
        os.mkfifo(self.folder / "pipe")
        for words in (["--files-from", "pipe"], ["--records", "pipe"]):
            with self.start(*words) as program:
                self.wait_until_idle(program)
                program.send_signal(signal.SIGTERM)
                self.assertEqual(program.wait(30), 143)
                self.assertNotIn(b"cannot be read", program.communicate()[1])

    def test_what_was_ignored_stays_ignored(self):
        """Shells without job control start what stands before & so, and nohup."""
        for number in (signal.SIGINT, signal.SIGHUP):
            ready, told = os.pipe()
            with self.start("--files-from", "-", stdout=told, stderr=subprocess.DEVNULL,
                            preexec_fn=lambda number=number: signal.signal(number, signal.SIG_IGN)) as program:
                program.stdin.write(b"page.html\npage.html\npage.html\n")
                program.stdin.flush()
                os.read(ready, 1 << 16)  # it has set up its signals and begun
                program.send_signal(number)
                program.stdin.close()
                self.assertEqual(program.wait(30), 0)
            os.close(ready)
            os.close(told)


if __name__ == "__main__":
    unittest.main()
